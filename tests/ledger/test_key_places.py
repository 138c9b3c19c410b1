"""The key is kept where it is safest, found again, and never silently another one."""

import os
import stat

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.ledger.errors import LedgerKeyError
from tests.ledger.stage import LastingKeychain, known, open_ledger, send


class LockedKeychain(LastingKeychain):
    """Is there, and does nothing."""

    def get(self, name):
        raise KeychainError("Unlock it.")

    def put(self, name, secret):
        raise KeychainError("Unlock it.")


class ForgetfulKeychain(LastingKeychain):
    """Takes a secret and loses it."""

    def put(self, name, secret):
        pass


@pytest.fixture
def keychain():
    return LastingKeychain()


@pytest.fixture
def in_keychain(path, keychain):
    """Return the path of a closed ledger whose key lies in the keychain."""
    with open_ledger(path, keychain) as ledger:
        send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)
    return path


@pytest.fixture
def in_file(path):
    """Return the path of a closed ledger whose key lies in a file beside it."""
    with open_ledger(path) as ledger:
        send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)
    return path


def key_file(path):
    [file] = path.parent.glob("*.key")
    return file


def refuse(path, keychain, words):
    """Open a ledger and find it refused, without another key anywhere."""
    before = {file.name for file in path.parent.glob("*.key")}
    with pytest.raises(LedgerKeyError, match=words):
        open_ledger(path, keychain)
    assert {file.name for file in path.parent.glob("*.key")} == before


def test_that_a_key_in_the_keychain_is_found_again(in_keychain, keychain):
    with open_ledger(in_keychain, keychain) as ledger:
        assert known(ledger) == {"accepted": [1, 2, 3]}

    assert not list(in_keychain.parent.glob("*.key"))


@pytest.mark.parametrize("keychain", [MemoryKeychain(), LockedKeychain(), ForgetfulKeychain()])
def test_that_without_a_keychain_that_keeps_it_the_key_lies_in_a_private_file(path, keychain):
    open_ledger(path, keychain).close()

    if os.name != "nt":
        assert stat.S_IMODE(key_file(path).stat().st_mode) == 0o600
    open_ledger(path, keychain).close()


def test_that_a_key_in_a_file_is_found_also_when_there_is_a_keychain_now(in_file, keychain):
    with open_ledger(in_file, keychain) as ledger:
        assert known(ledger) == {"accepted": [1, 2, 3]}


def test_that_a_keychain_without_the_key_is_said(in_keychain):
    refuse(in_keychain, LastingKeychain(), "missing from the computer's keychain")


def test_that_a_keychain_out_of_reach_is_said(in_keychain):
    refuse(in_keychain, MemoryKeychain(), "cannot be reached now")


def test_that_a_locked_keychain_is_said(in_keychain):
    refuse(in_keychain, LockedKeychain(), "Unlock it")


def test_that_a_missing_key_file_is_said(in_file):
    key_file(in_file).unlink()

    refuse(in_file, MemoryKeychain(), "missing from its file")


@pytest.mark.parametrize("content", [b"", b"00", b"no key", b"\xff\xfe", b"00" * 17])
def test_that_a_key_file_that_holds_no_key_counts_as_missing(in_file, content):
    key_file(in_file).write_bytes(content)

    refuse(in_file, MemoryKeychain(), "missing from its file")


def test_that_another_key_in_the_file_is_refused(in_file):
    key_file(in_file).write_text("00" * 16)

    refuse(in_file, MemoryKeychain(), "sent twice")


def test_that_another_key_in_the_keychain_is_refused(in_keychain, keychain):
    [name] = keychain._secrets
    keychain.put(name, SecretStr("00" * 16))

    refuse(in_keychain, keychain, "sent twice")


def test_that_a_key_given_back_opens_the_ledger_again(in_file):
    file = key_file(in_file)
    kept = file.read_text()
    file.unlink()
    refuse(in_file, MemoryKeychain(), "missing")

    file.write_text(f"{kept}\n")

    with open_ledger(in_file) as ledger:
        assert known(ledger) == {"accepted": [1, 2, 3]}


def test_that_the_sentences_do_not_hold_the_key(in_file):
    kept = key_file(in_file).read_text()
    key_file(in_file).write_text("11" * 16)

    with pytest.raises(LedgerKeyError) as caught:
        open_ledger(in_file)

    assert kept not in caught.value.user_message
    assert "1111" not in caught.value.user_message
