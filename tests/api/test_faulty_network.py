"""The real client against a server that breaks: surely not delivered is not sent, ambiguous is unknown."""

import gzip
import json
import socket
import ssl
import threading
import tracemalloc
import zlib

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown
from gerosense_desktop.api.service_error import ServiceError
from tests.api.faulty_server import OVER, Fault, Line, answer, answering, faulty

TOKEN = SecretStr("eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXRpZW50LTcifQ.c2lnbmF0dXJl")
BODY = b'{"data_type":"steps","data":[{"device_name":"Anna\'s Watch","value":4711}]}'
LARGE = b'{"data_type":"steps","data":[' + b" " * 30_000_000 + b"]}"
OK = answer(200, b"{}")


def outcome_with(fault: Fault, *, body: bytes = BODY) -> Outcome:
    with faulty(fault) as server:
        return submit(server.url, body=body)


def submit(url: str, *, body: bytes = BODY) -> Outcome:
    with GeroSenseClient(url, token=TOKEN, timeout=(5.0, 0.4), deadline=1.0) as client:
        outcome = client.submit_samples(body)
    for part in (TOKEN.get_secret_value(), *TOKEN.get_secret_value().split(".")):
        assert part not in repr(outcome)
    return outcome


def is_unknown(outcome: Outcome, cause: Cause = Cause.NO_ANSWER) -> bool:
    return isinstance(outcome, Unknown) and outcome.cause is cause


# ── before the first byte of the body ─────────────────────────────────────────────────────────────────────────────


def test_that_a_refused_connection_means_not_sent():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    outcome = submit(f"http://127.0.0.1:{port}")

    assert outcome == NotSent(cause=Cause.NO_CONNECTION, detail="ConnectionError")


def test_that_a_name_nobody_knows_means_not_sent(monkeypatch):
    def no_name(*_args, **_kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", no_name)

    assert submit("https://gerosense.clinic.example") == NotSent(cause=Cause.NAME_NOT_FOUND, detail="ConnectionError")


def test_that_silence_while_connecting_means_not_sent(monkeypatch):
    def silence(*_args, **_kwargs):
        raise TimeoutError("timed out")

    monkeypatch.setattr("urllib3.util.connection.create_connection", silence)

    assert submit("https://127.0.0.1") == NotSent(cause=Cause.CONNECT_TIMEOUT, detail="ConnectTimeout")


def test_that_a_call_made_while_another_failure_is_handled_is_judged_by_its_own():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    try:
        ssl.create_default_context(cafile="there is no such file")
    except OSError:
        outcome = submit(f"http://127.0.0.1:{port}")

    assert outcome.cause is Cause.NO_CONNECTION


# ── between the first byte and the answer ─────────────────────────────────────────────────────────────────────────


def test_that_a_reset_at_once_is_never_an_acceptance():
    # Whether a byte of the body left by then is a race; both words are true.
    outcome = outcome_with(lambda line: line.reset())

    assert isinstance(outcome, NotSent | Unknown)
    assert outcome.cause in {Cause.NO_CONNECTION, Cause.NO_ANSWER}


def test_that_a_reset_in_the_middle_of_the_body_leaves_the_outcome_unknown():
    def fault(line: Line) -> None:
        line.read_head()
        line.reset()

    assert is_unknown(outcome_with(fault, body=LARGE))


def test_that_a_body_has_more_time_than_a_connection():
    def fault(line: Line) -> None:
        line.read_head()
        # Longer than connecting may take.
        line.server.over.wait(0.5)
        line.read_all()
        line.say(OK)

    with (
        faulty(fault) as server,
        GeroSenseClient(server.url, token=TOKEN, timeout=(0.2, OVER), deadline=OVER) as client,
    ):
        assert client.submit_samples(LARGE) == Accepted(detail="{}")


def test_that_a_reset_after_the_body_leaves_the_outcome_unknown():
    def fault(line: Line) -> None:
        line.read_all()
        line.reset()

    assert is_unknown(outcome_with(fault))


@pytest.mark.parametrize("end", ["reset", "close"])
@pytest.mark.parametrize(
    "said",
    [
        b"HT",
        b"HTTP/1.1 20",
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{",
        b"HTTP/1.1 207 Some\r\nContent-Length: 2\r\n\r\n",
        b"HTTP/1.1 400 Bad\r\nContent-Length: 20\r\n\r\n{",
        b"HTTP/1.1 500 Bad\r\nContent-Length: 20\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
    ],
)
def test_that_half_an_answer_leaves_the_outcome_unknown(said, end):
    def fault(line: Line) -> None:
        line.read_all()
        line.say(said)
        if end == "reset":
            line.reset()

    assert is_unknown(outcome_with(fault))


@pytest.mark.parametrize("length", [b"abc", b"-1", b"2, 3", b"", b"0x2"])
def test_that_a_length_that_cannot_be_read_proves_nothing(length):
    outcome = outcome_with(answering(b"HTTP/1.1 200 OK\r\nContent-Length: " + length + b"\r\n\r\n"))

    assert isinstance(outcome, Unknown)


def test_that_something_like_chunks_proves_nothing():
    assert is_unknown(outcome_with(answering(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: xchunked\r\n\r\n")))


# ── too slow ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"])
def test_that_a_server_that_stalls_leaves_the_outcome_unknown(said):
    def fault(line: Line) -> None:
        line.read_all()
        line.say(said)
        line.stall()

    assert is_unknown(outcome_with(fault))


@pytest.mark.parametrize(
    ("first", "dripped"),
    [
        (b"", b"H" * 60_000),
        (b"HTTP/1.1 200 OK\r\nX-Long: ", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    ],
    ids=["status line", "one header", "headers", "body", "body without length", "chunks", "interim answers"],
)
def test_that_a_server_that_drips_is_cut_off_at_the_deadline(first, dripped):
    def fault(line: Line) -> None:
        line.read_all()
        line.say(first)
        line.drip(dripped)

    assert is_unknown(outcome_with(fault))


def test_that_a_cut_at_the_deadline_is_not_taken_for_the_end_of_an_answer():
    def fault(line: Line) -> None:
        line.read_all()
        # Whole JSON in an answer that names no length proves itself, were it not that more was to come.
        line.say(b"HTTP/1.1 200 OK\r\n\r\n{}")
        line.drip(b" ")

    assert is_unknown(outcome_with(fault))


def test_that_a_server_that_takes_no_more_of_the_body_leaves_the_outcome_unknown():
    def fault(line: Line) -> None:
        line.read_head()
        line.stall()

    assert is_unknown(outcome_with(fault, body=LARGE))


# ── no HTTP, too much, badly packed ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "said",
    [
        b"\x00\xff\xfe" * 1_000,
        b"{}",
        b"<html><body>Welcome</body></html>",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 99 Early\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n{}",
        b"HTTP/1.1 OK 200\r\n\r\n{}",
        b"ICY 200 OK\r\n\r\n{}",
        b"\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    ],
)
def test_that_an_answer_that_is_no_http_leaves_the_outcome_unknown(said):
    assert isinstance(outcome_with(answering(said)), Unknown)


def test_that_a_header_line_of_100_megabytes_leaves_the_outcome_unknown():
    million = b"x" * 1_000_000

    assert is_unknown(outcome_with(answering(b"HTTP/1.1 200 OK\r\nX-Long: ", *[million] * 100, b"\r\n\r\n")))


def test_that_10_000_headers_leave_the_outcome_unknown():
    headers = b"".join(b"X-%d: y\r\n" % number for number in range(10_000))

    assert is_unknown(outcome_with(answering(b"HTTP/1.1 200 OK\r\n", headers, b"Content-Length: 2\r\n\r\n{}")))


@pytest.mark.parametrize("head", [b"", b"Transfer-Encoding: chunked\r\n", b"Content-Length: 999999999999\r\n"])
def test_that_a_body_without_an_end_is_not_waited_for(head):
    part = b" " * 65_536 if b"chunked" not in head else b"10000\r\n" + b" " * 65_536 + b"\r\n"

    def fault(line: Line) -> None:
        line.read_all()
        line.say(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n")
        while not line.server.over.is_set():
            line.say(part)

    assert is_unknown(outcome_with(fault))


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
def test_that_a_body_that_is_not_packed_as_it_says_leaves_the_outcome_unknown(coding):
    assert isinstance(outcome_with(answering(answer(200, b"{}{}{}{}", f"Content-Encoding: {coding}"))), Unknown)


def test_that_a_packed_body_cut_short_leaves_the_outcome_unknown():
    packed = gzip.compress(json.dumps({"accepted": list(range(1000))}).encode())[:-40]

    assert isinstance(outcome_with(answering(answer(200, packed, "Content-Encoding: gzip"))), Unknown)


def test_that_a_packed_body_is_unpacked_although_nobody_asked_for_it():
    packed = gzip.compress(b'{"accepted": 3}')

    outcome = outcome_with(answering(answer(200, packed, "Content-Encoding: gzip")))

    assert outcome == Accepted(detail='{"accepted": 3}')


def test_that_packed_zeros_without_end_is_not_unpacked():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(10_000_000)) for _ in range(30)) + packer.flush()
    said = answer(200, bomb, "Content-Encoding: gzip")
    tracemalloc.start()
    try:
        outcome = outcome_with(answering(said))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert is_unknown(outcome)
    assert peak < 30_000_000


def test_that_a_coding_nobody_can_read_is_no_answer_of_a_json_service():
    outcome = outcome_with(answering(answer(200, b"\x1b\x00\xf8\x25\x14", "Content-Encoding: br")))

    assert is_unknown(outcome, Cause.UNTRUSTED_ANSWER)


# ── statuses ──────────────────────────────────────────────────────────────────────────────────────────────────────

NOT_SENT = {
    401: Cause.TOKEN_REJECTED,
    403: Cause.TOKEN_REJECTED,
    404: Cause.NOT_THIS_API,
    405: Cause.NOT_THIS_API,
    407: Cause.PROXY_LOGIN,
    410: Cause.NOT_THIS_API,
    411: Cause.NOT_THIS_API,
    413: Cause.TOO_LARGE,
    414: Cause.NOT_THIS_API,
    415: Cause.NOT_THIS_API,
    421: Cause.NOT_THIS_API,
    426: Cause.NOT_THIS_API,
    429: Cause.BUSY,
    431: Cause.NOT_THIS_API,
    503: Cause.BUSY,
    511: Cause.UNTRUSTED_ANSWER,
}


def expected(status: int) -> Outcome:
    if status == 200:
        return Accepted(detail="{}")
    if status == 207:
        return PartlyAccepted(detail="{}")
    if status == 400:
        return Refused(detail="{}")
    if 300 <= status < 400:
        return NotSent(cause=Cause.REDIRECTED, status_code=status)
    if status in NOT_SENT:
        return NotSent(cause=NOT_SENT[status], status_code=status, detail="{}")
    if status >= 500:
        return Unknown(cause=Cause.SERVER_ERROR, status_code=status, detail="{}")
    return Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=status, detail="" if status == 204 else "{}")


def test_that_every_status_has_its_outcome_over_the_wire():
    statuses = [status for status in range(200, 600) if status != 304]
    waiting = iter(statuses)

    def fault(line: Line) -> None:
        while True:
            line.read_all()
            line.forget()
            line.say(answer(next(waiting), b"{}"))

    found = {}
    with (
        faulty(fault) as server,
        GeroSenseClient(server.url, token=TOKEN, workers=1, timeout=(5.0, 5.0), deadline=30) as client,
    ):
        for status in statuses:
            # What follows a 204 has no place there; the next call is to begin anew.
            found[status] = client.submit_samples(BODY)

    assert found == {status: expected(status) for status in statuses}


@pytest.mark.parametrize("status", [301, 401, 404, 407, 413, 429, 503])
@pytest.mark.parametrize("end", ["close", "stall", "reset"])
def test_that_a_refusal_to_take_anything_counts_although_its_page_never_came_whole(status, end):
    def fault(line: Line) -> None:
        line.read_all()
        line.say(b"HTTP/1.1 %d No\r\nContent-Length: 500\r\nRetry-After: 7\r\n\r\n{" % status)
        {"close": lambda: None, "stall": line.stall, "reset": line.reset}[end]()

    outcome = outcome_with(fault)

    assert isinstance(outcome, NotSent)
    assert outcome.status_code == status
    assert outcome.retry_after == (7 if status in {429, 503} else None)


@pytest.mark.parametrize("interim", [100, 102, 103, 199])
def test_that_an_interim_answer_is_not_the_answer(interim):
    said = b"HTTP/1.1 %d Wait\r\nLink: </x>\r\n\r\n" % interim

    assert outcome_with(answering(said, said, OK)) == Accepted(detail="{}")


def test_that_another_protocol_is_no_answer():
    outcome = outcome_with(answering(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", OK))

    assert is_unknown(outcome, Cause.UNTRUSTED_ANSWER)


def test_that_the_answer_to_one_batch_is_never_read_as_that_to_the_next():
    def fault(line: Line) -> None:
        line.read_all()
        line.forget()
        line.say(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")
        # The late answer comes only after the next batch left, should that come on this connection.
        line.read_all()
        line.say(OK)

    with (
        faulty(fault) as server,
        GeroSenseClient(server.url, token=TOKEN, timeout=(5.0, 5.0), deadline=30) as client,
    ):
        outcomes = [client.submit_samples(BODY), client.submit_samples(BODY)]
        connections = len(server.got)

    assert connections == 2
    assert all(is_unknown(outcome, Cause.UNTRUSTED_ANSWER) for outcome in outcomes)


@pytest.mark.parametrize("status", [200, 207, 400])
def test_that_a_verdict_on_samples_that_were_not_all_there_is_none(status):
    def fault(line: Line) -> None:
        line.read_head()
        line.say(answer(status, b"{}"))
        line.connection.shutdown(socket.SHUT_WR)
        # Closed with much unread, so that the client can send no more.
        line.connection.recv(1)

    outcome = outcome_with(fault, body=LARGE)

    assert isinstance(outcome, Unknown)
    assert outcome.cause in {Cause.UNTRUSTED_ANSWER, Cause.NO_ANSWER}


# ── the body of a 200 ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/html", b"<!doctype html><title>Sign in</title>"),
        ("text/html; charset=utf-8", b"Welcome to the clinic's guest network"),
        ("application/json", b"\n<html>"),
        ("application/xhtml+xml", b"x"),
        ("", b'<?xml version="1.0"?><WISPAccessGatewayParam/>'),
        ("text/html", b""),
    ],
)
def test_that_a_page_for_people_is_no_acceptance(content_type, body):
    outcome = outcome_with(answering(answer(200, body, f"Content-Type: {content_type}")))

    assert is_unknown(outcome, Cause.UNTRUSTED_ANSWER)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("image/gif", b"GIF89a\x01\x00"),
        ("image/svg+xml", b""),
        ("video/mp4", b"x"),
        ("font/woff2", b"x"),
        ("application/pdf", b"%PDF-1.7"),
        ("application/zip", b"PK"),
        ("text/css", b"body {}"),
        ("text/javascript", b"location = 1"),
    ],
)
def test_that_pictures_and_downloads_are_no_acceptance(content_type, body):
    outcome = outcome_with(answering(answer(200, body, f"Content-Type: {content_type}")))

    assert is_unknown(outcome, Cause.UNTRUSTED_ANSWER)


@pytest.mark.parametrize(
    "body", [b'{"accepted": 3', b"[1,", b"{accepted}", b"{}{}", b"\x00\x01", b"caf\xe9", b"a\x1bb"]
)
def test_that_broken_json_and_bytes_that_are_no_text_are_no_acceptance(body):
    outcome = outcome_with(answering(answer(200, body, "Content-Type: application/json")))

    assert is_unknown(outcome, Cause.UNTRUSTED_ANSWER)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b""),
        ("", b""),
        ("application/octet-stream", b""),
        ("text/plain", b"OK"),
        ("application/json", b"null"),
        ("application/json", b"\xef\xbb\xbf{}"),
        ("application/problem+json", b"[]"),
        ("text/html", b'{"accepted": 3}'),
    ],
)
def test_that_nothing_any_json_or_a_bare_word_is_an_acceptance_as_the_body_is_not_documented(content_type, body):
    outcome = outcome_with(answering(answer(200, body, f"Content-Type: {content_type}")))

    assert isinstance(outcome, Accepted)


def test_that_json_that_looks_like_another_services_is_an_acceptance_as_nobody_knows_what_this_one_says():
    body = b'{"kind": "storage#object", "bucket": "x", "error": null}'

    assert outcome_with(answering(answer(200, body))) == Accepted(detail=body.decode())


def test_that_a_token_repeated_in_pieces_never_reaches_the_screen():
    head, claims, signature = TOKEN.get_secret_value().split(".")
    said = f"{TOKEN.get_secret_value()} {head}\n{claims.upper()} of {signature} " + "x" * 7_990 + head

    outcome = outcome_with(answering(answer(400, said.encode())))

    assert isinstance(outcome, Refused)
    assert outcome.detail.startswith("… …\n… of … x")
    assert claims.upper() not in outcome.detail


# ── the other calls ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "fault",
    [
        lambda line: line.reset(),
        answering(b"garbage\r\n\r\n"),
        answering(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
        answering(answer(200, b"\xff\xff", "Content-Encoding: gzip")),
        lambda line: line.stall(),
        lambda line: line.drip(b"HTTP/1.1 200 OK\r\n"),
    ],
)
def test_that_a_status_nobody_could_read_is_an_error_with_a_sentence(fault):
    with (
        faulty(fault) as server,
        GeroSenseClient(server.url, token=TOKEN, timeout=(5.0, 0.4), deadline=1.0) as client,
        pytest.raises(ServiceError, match=r"127\.0\.0\.1") as failure,
    ):
        client.status()

    assert TOKEN.get_secret_value() not in str(failure.value)
    assert b"Authorization" not in server.all_got()


def test_that_no_cookie_is_kept():
    with faulty(answering(answer(200, b"{}", "Set-Cookie: id=patient-7; Path=/"))) as server:
        with GeroSenseClient(server.url, token=TOKEN, timeout=(5.0, 5.0)) as client:
            client.submit_samples(BODY)
            client.submit_samples(BODY)
        assert len(server.got) == 2
        assert b"Cookie" not in server.all_got()


def test_that_a_client_that_is_cut_waits_for_no_answer_and_sends_nothing_more():
    heard = threading.Event()

    def silence(line: Line) -> None:
        line.read_all()
        heard.set()
        line.server.over.wait(OVER)

    with faulty(silence) as server, GeroSenseClient(server.url, token=TOKEN) as client:
        cutter = threading.Thread(target=lambda: heard.wait(OVER) and client.cut())
        cutter.start()
        under_way = client.submit_samples(BODY)
        cutter.join()
        brought = server.all_got()
        later = client.submit_samples(BODY)

        assert not server.over.is_set()
        assert BODY not in server.all_got().removeprefix(brought)
    assert is_unknown(under_way)
    assert later == NotSent(cause=Cause.NO_ANSWER, detail=later.detail)
