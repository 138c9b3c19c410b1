"""Whether the server takes a patient's token: each answer, and what follows from it."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
import responses
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.finding import Check, Verdict
from gerosense_desktop.api.token_trial import NO_DEVICE, try_token

HOST = "gerosense.clinic.example"
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
RESILIENCE = f"https://{HOST}/api/v1.1/resilience"


def jwt(**claims) -> SecretStr:
    parts = ({"alg": "none"}, {"sub": "patient-1", **claims})
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return SecretStr(".".join([*encoded, "signature"]))


GOOD_TOKEN = jwt(exp=int((NOW + timedelta(days=1)).timestamp()))


@pytest.fixture
def server():
    with responses.RequestsMock() as mock:
        yield mock


def tried(token):
    with GeroSenseClient(f"https://{HOST}", token=token or SecretStr("none")) as client:
        return try_token(client, token, host=HOST, now=NOW)


def test_that_the_question_is_only_read_with_the_token_and_of_no_device_that_there_is(server):
    server.get(RESILIENCE, status=404)

    tried(GOOD_TOKEN)

    [call] = server.calls
    assert call.request.headers["Authorization"] == f"Bearer {GOOD_TOKEN.get_secret_value()}"
    assert call.request.body is None
    assert call.request.params == {"model_type": "steps", "device_name": NO_DEVICE}


@pytest.mark.parametrize("status", [401, 403])
def test_that_a_refused_token_is_wrong(server, status):
    server.get(RESILIENCE, status=status)

    finding = tried(GOOD_TOKEN)

    assert (finding.check, finding.verdict) == (Check.TOKEN, Verdict.BAD)
    assert finding.words == f"The server {HOST} did not accept the patient's token. Ask for a new token."
    assert finding.facts["Status code"] == str(status)


@pytest.mark.parametrize("status", [200, 404])
def test_that_of_an_answer_to_the_question_no_more_is_said_than_that_the_token_was_not_refused(server, status):
    answer = {"user_id": "patient-1", "device_name": NO_DEVICE, "model_type": "steps", "resilience": 2.71}
    server.get(RESILIENCE, status=status, json=answer if status == 200 else {})

    finding = tried(GOOD_TOKEN)

    assert finding.verdict is Verdict.GOOD
    assert finding.words == "The server did not refuse the patient's token."
    assert finding.facts["Status code"] == str(status)
    assert "2.71" not in str(finding)
    assert "patient-1" not in str(finding)


@pytest.mark.parametrize("status", [200, 302, 400, 429, 500, 503])
def test_that_nothing_follows_from_an_answer_that_is_none_of_these(server, status):
    server.get(RESILIENCE, status=status, body="<html>")

    finding = tried(GOOD_TOKEN)

    assert finding.verdict is Verdict.SKIPPED
    assert finding.words == f"Whether the server {HOST} takes the patient's token did not show."
    assert finding.facts["Status code"] == str(status)


@pytest.mark.parametrize(
    ("token", "verdict", "words"),
    [
        (None, Verdict.SKIPPED, "No patient's token was tried"),
        (jwt(exp=int((NOW - timedelta(minutes=1)).timestamp())), Verdict.BAD, "has ended"),
        (SecretStr("a.b.c"), Verdict.BAD, "not a complete GeroSense token"),
    ],
)
def test_that_a_token_that_cannot_be_good_is_sent_nowhere(server, token, verdict, words):
    finding = tried(token)

    assert finding.verdict is verdict
    assert words in finding.words
    assert len(server.calls) == 0


def test_that_the_end_of_a_token_is_told_and_nothing_else_of_it(server):
    server.get(RESILIENCE, status=404)

    finding = tried(GOOD_TOKEN)

    assert finding.facts["Token ends"] == "2026-11-27 12:00 UTC"
    assert GOOD_TOKEN.get_secret_value() not in str(finding)
