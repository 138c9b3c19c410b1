"""An acceptance counts only where it is certain that it came whole."""

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.answer import HttpAnswer, outcome_of
from gerosense_desktop.api.outcomes import Accepted, Cause, PartlyAccepted, Unknown
from tests.api.test_client import misbehaving_server, submit

TOKEN = SecretStr("head.body.signature")


@pytest.mark.parametrize("status", [b"200 OK", b"207 Multi-Status"])
@pytest.mark.parametrize(
    "rest",
    [
        b"",
        b"Content-Type: applic",
        b"Content-Type: text/plain\r\n",
        b"Content-Type: application/json\r\nContent-Len",
    ],
)
def test_that_an_answer_cut_in_its_head_leaves_the_outcome_unknown(status, rest):
    with misbehaving_server(b"HTTP/1.1 " + status + b"\r\n" + rest) as url:
        outcome = submit(url)

    assert isinstance(outcome, Unknown)
    assert outcome.cause is Cause.NO_ANSWER


def test_that_whole_json_proves_an_answer_that_names_no_length():
    with misbehaving_server(b'HTTP/1.0 200 OK\r\n\r\n{"accepted": 3}') as url:
        assert submit(url) == Accepted(detail='{"accepted": 3}')


@pytest.mark.parametrize("content", [b"", b"12", b'"ok', b'{"accepted": 3', b"[" * 100_000])
def test_that_what_is_no_whole_json_proves_nothing(content):
    assert HttpAnswer(status_code=200, headers={}, content=content).may_be_cut()


@pytest.mark.parametrize("headers", [{"content-length": "0"}, {"transfer-encoding": "Chunked"}])
def test_that_an_empty_answer_whose_end_is_certain_is_an_answer(headers):
    answer = HttpAnswer(status_code=207, headers=headers, content=b"")

    assert outcome_of(answer, hide=[TOKEN]) == PartlyAccepted()
