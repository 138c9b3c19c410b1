from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from gerosense_desktop.api.answer import MAX_DETAIL_CHARACTERS, HttpAnswer, outcome_of
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, PartlyAccepted, Refused, Unknown, kind_of

TOKEN = SecretStr("head.body.signature")


def answer(status, content=b"", **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpAnswer(status_code=status, headers=named, content=content)


def test_that_200_207_and_400_are_three_different_outcomes():
    assert outcome_of(answer(200, b"{}"), hide=[TOKEN]) == Accepted(detail="{}")
    assert outcome_of(answer(207, b"[1]"), hide=[TOKEN]) == PartlyAccepted(detail="[1]")
    assert outcome_of(answer(400, b"no"), hide=[TOKEN]) == Refused(detail="no")


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (301, Cause.REDIRECTED),
        (302, Cause.REDIRECTED),
        (401, Cause.TOKEN_REJECTED),
        (403, Cause.TOKEN_REJECTED),
        (404, Cause.NOT_THIS_API),
        (405, Cause.NOT_THIS_API),
        (407, Cause.PROXY_LOGIN),
        (413, Cause.TOO_LARGE),
        (429, Cause.BUSY),
        (503, Cause.BUSY),
    ],
)
def test_that_what_the_server_did_not_take_was_not_sent(status, cause):
    outcome = outcome_of(answer(status), hide=[TOKEN])

    assert isinstance(outcome, NotSent)
    assert (outcome.cause, outcome.status_code) == (cause, status)


@pytest.mark.parametrize("status", [500, 501, 502, 504, 599])
def test_that_a_server_error_leaves_the_outcome_unknown(status):
    assert outcome_of(answer(status), hide=[TOKEN]) == Unknown(cause=Cause.SERVER_ERROR, status_code=status)


@pytest.mark.parametrize("status", [201, 202, 204, 206, 402, 408, 409, 422])
def test_that_a_status_the_contract_does_not_name_leaves_the_outcome_unknown(status):
    assert outcome_of(answer(status), hide=[TOKEN]) == Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=status)


@pytest.mark.parametrize("status", [200, 207])
@pytest.mark.parametrize(
    ("content", "headers"),
    [(b"Welcome", {"content_type": "text/html; charset=utf-8"}), (b"\n <!doctype html><title>Sign in", {})],
)
def test_that_a_networks_sign_in_page_is_not_an_acceptance(status, content, headers):
    outcome = outcome_of(answer(status, content, **headers), hide=[TOKEN])

    assert isinstance(outcome, Unknown)
    assert outcome.cause is Cause.UNTRUSTED_ANSWER


def test_that_a_wait_in_seconds_is_read():
    outcome = outcome_of(answer(429, retry_after=" 120 "), hide=[TOKEN])

    assert isinstance(outcome, NotSent)
    assert outcome.retry_after == 120


def test_that_a_wait_until_a_date_is_read():
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    later = format_datetime(now + timedelta(minutes=2), usegmt=True)

    assert answer(503, retry_after=later).retry_after(now=now.timestamp()) == 120
    assert answer(503, retry_after=later).retry_after(now=now.timestamp() + 600) == 0


@pytest.mark.parametrize("text", ["", "soon", "-5", "1.5", "٣"])
def test_that_a_wait_that_cannot_be_read_is_none(text):
    assert answer(503, retry_after=text).retry_after(now=0) is None


def test_that_a_redirect_names_its_host():
    outcome = outcome_of(answer(302, location="https://elsewhere.example/path?q"), hide=[TOKEN])

    assert outcome == NotSent(cause=Cause.REDIRECTED, status_code=302, detail="elsewhere.example")


@pytest.mark.parametrize("location", ["", "/relative", "https://["])
def test_that_a_redirect_without_a_host_names_none(location):
    assert answer(302, location=location).redirect_host(hide=[TOKEN]) == ""


def test_that_a_repeated_token_does_not_reach_the_screen():
    outcome = outcome_of(answer(401, b"bad token: head.body.signature"), hide=[TOKEN])

    assert outcome.detail == "bad token: …"


@given(st.binary(max_size=20_000), st.integers(200, 599))
def test_that_any_answer_has_an_outcome_a_screen_can_show(content, status):
    outcome = outcome_of(answer(status, content), hide=[TOKEN])

    assert kind_of(outcome)
    assert len(outcome.detail) <= MAX_DETAIL_CHARACTERS
    assert all(c.isprintable() or c in "\n\t" for c in outcome.detail)
