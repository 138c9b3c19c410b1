import base64
import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from gerosense_desktop.api.token import TokenError, read_claims


def jwt(payload: object) -> SecretStr:
    segments = [json.dumps({"alg": "none"}).encode(), json.dumps(payload).encode()]
    return SecretStr(".".join([*(base64.urlsafe_b64encode(s).decode().rstrip("=") for s in segments), "signature"]))


def test_that_the_patient_and_the_end_are_read():
    claims = read_claims(jwt({"sub": "patient-7", "exp": 1_800_000_000}))

    assert claims.patient == "patient-7"
    assert claims.expires_at == datetime(2027, 1, 15, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("end", [None, "soon", True, 1e300, float("-1e300")])
def test_that_an_end_that_is_no_time_is_no_end(end):
    assert read_claims(jwt({"sub": "patient-7", "exp": end})).expires_at is None


def test_that_a_token_has_ended_at_its_end():
    claims = read_claims(jwt({"sub": "patient-7", "exp": 1_800_000_000}))

    assert claims.expired(now=datetime(2027, 1, 15, 8, 0, tzinfo=UTC))
    assert not claims.expired(now=datetime(2027, 1, 15, 7, 59, 59, tzinfo=UTC))


def test_that_a_token_without_an_end_never_ends():
    assert not read_claims(jwt({"sub": "patient-7"})).expired(now=datetime.max.replace(tzinfo=UTC))


def test_that_blanks_around_a_pasted_token_do_not_matter():
    pasted = SecretStr(f"  {jwt({'sub': 'patient-7'}).get_secret_value()}\n")

    assert read_claims(pasted).patient == "patient-7"


@pytest.mark.parametrize("subject", [None, "", "  ", 7, ["a"]])
def test_that_a_token_without_a_patient_is_refused(subject):
    with pytest.raises(TokenError, match="whose data"):
        read_claims(jwt({"sub": subject}))


@pytest.mark.parametrize("text", ["", "opaque", "a.b", "a..c", "a.b.c", "a.é.c", "a.W10.c", "a." + "W1tb" * 9 + ".c"])
def test_that_a_text_that_is_no_token_is_refused(text):
    with pytest.raises(TokenError, match="complete GeroSense token"):
        read_claims(SecretStr(text))


@given(st.text())
def test_that_no_text_ends_in_anything_but_claims_or_a_sentence(text):
    with suppress(TokenError):
        assert read_claims(SecretStr(text)).patient


def test_that_the_refusal_does_not_repeat_the_token():
    with pytest.raises(TokenError) as refusal:
        read_claims(SecretStr("very.secret.token"))

    assert "secret" not in str(refusal.value)
