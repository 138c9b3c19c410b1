import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from gerosense_desktop.releases.trust import Trust
from tests.releases.feed import KEY, OTHER_KEY, TRUST, document, public, sign

CONTENT = document()
SIGNATURE = sign(CONTENT)


def test_that_a_signature_of_a_trusted_key_holds():
    assert TRUST.holds(CONTENT, signature=SIGNATURE)


def test_that_while_keys_are_exchanged_either_may_have_signed():
    both = Trust(keys=(public(OTHER_KEY), public(KEY)))

    assert both.holds(CONTENT, signature=SIGNATURE)
    assert both.holds(CONTENT, signature=sign(CONTENT, key=OTHER_KEY))


def test_that_a_signature_of_another_key_does_not_hold():
    assert not TRUST.holds(CONTENT, signature=sign(CONTENT, key=OTHER_KEY))


def test_that_without_a_key_nothing_holds():
    assert not Trust().holds(CONTENT, signature=SIGNATURE)


@pytest.mark.parametrize("signature", [b"", b"\n", b"AAAA", b"not base64!", b"\xff\xfe", SIGNATURE * 2, SIGNATURE[:-3]])
def test_that_what_is_no_signature_does_not_hold(signature):
    assert not TRUST.holds(CONTENT, signature=signature)


@given(at=st.integers(0, len(CONTENT) - 1), bit=st.integers(0, 7))
def test_that_a_signature_does_not_hold_once_a_bit_has_changed(at, bit):
    changed = bytearray(CONTENT)
    changed[at] ^= 1 << bit

    assert not TRUST.holds(bytes(changed), signature=SIGNATURE)


@given(content=st.binary(), signature=st.binary(max_size=100))
def test_that_no_made_up_signature_holds(content, signature):
    assert not TRUST.holds(content, signature=signature)


@pytest.mark.parametrize("key", ["", "AAAA", "?" * 44, public(KEY) + "AAAA"])
def test_that_a_key_has_to_be_one(key):
    with pytest.raises(ValidationError):
        Trust(keys=(key,))


def test_that_what_this_build_trusts_can_be_read():
    assert isinstance(Trust.built_in(), Trust)
