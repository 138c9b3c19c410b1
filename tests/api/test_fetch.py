"""Fetching a public document: the client's own rules, and not a word about who asks."""

import ssl
import time
from threading import Event, Thread

import pytest
import trustme
from pydantic import SecretStr

from gerosense_desktop.api import fetch as fetching
from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.fetch import FetchError, fetch
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.proxy import ProxyLogin
from tests.api.authority import certificate
from tests.api.faulty_server import Line, answer, answering, faulty

MOST = 1_000
QUICK = {"timeout": (5.0, 5.0), "deadline": 5.0}


def got(url: str, *, cancel: Event | None = None, **said) -> bytes:
    return fetch(ServerAddress.parse(url), most=MOST, cancel=cancel or Event(), **{**QUICK, **said})


def refused(url: str, **said) -> FetchError:
    with pytest.raises(FetchError) as caught:
        got(url, **said)
    return caught.value


def test_that_a_document_comes_as_it_is():
    document = b'{"\xc3\xa4": "\r\n"}'

    with faulty(answering(answer(200, document))) as server:
        assert got(f"{server.url}/releases.json") == document


def test_that_the_request_says_nothing_of_person_program_or_computer():
    with faulty(answering(answer(200, b"{}", "Set-Cookie: who=you"))) as server:
        got(f"{server.url}/releases.json")
        got(f"{server.url}/releases.json")

        host = server.url.removeprefix("http://")
        lines = {
            "GET /releases.json HTTP/1.1",
            f"Host: {host}",
            "User-Agent: GeroSense-Desktop",
            "Accept: application/json",
            "Accept-Encoding: identity",
            "Connection: keep-alive",
        }
        assert [set(bytes(part).decode().removesuffix("\r\n\r\n").split("\r\n")) for part in server.got] == [lines] * 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_that_a_redirect_is_not_followed(status):
    with faulty(answering(answer(200, b"{}"))) as elsewhere:
        with faulty(answering(answer(status, b"", f"Location: {elsewhere.url}/releases.json"))) as server:
            error = refused(server.url)

        assert (error.cause, error.status_code, elsewhere.got) == (Cause.REDIRECTED, status, [])


@pytest.mark.parametrize("status", [204, 304, 401, 403, 404, 407, 429, 500, 503])
def test_that_any_other_status_is_no_document(status):
    with faulty(answering(answer(status, b"" if status in {204, 304} else b"{}"))) as server:
        error = refused(server.url)

    assert (error.cause, error.status_code) == (Cause.SERVER_ERROR, status)


@pytest.mark.parametrize(("length", "fits"), [(MOST, True), (MOST + 1, False)])
def test_that_an_answer_that_is_too_long_is_none(length, fits):
    with faulty(answering(answer(200, b"x" * length))) as server:
        if fits:
            assert len(got(server.url)) == length
        else:
            assert refused(server.url).cause is Cause.UNTRUSTED_ANSWER


def test_that_an_answer_without_end_is_given_up():
    def endless(line: Line) -> None:
        line.read_all()
        line.say(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            line.say(b"x" * 65_536)

    with faulty(endless) as server:
        assert refused(server.url).cause is Cause.UNTRUSTED_ANSWER


def half(line: Line) -> None:
    line.read_all()
    line.say(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{")


def reset(line: Line) -> None:
    line.read_all()
    line.reset()


@pytest.mark.parametrize("fault", [half, reset, answering(b"no HTTP at all\r\n\r\n"), answering()])
def test_that_a_broken_answer_is_none(fault):
    with faulty(fault) as server:
        assert refused(server.url).cause is Cause.NO_CONNECTION


@pytest.mark.parametrize("say", [Line.stall, lambda line: line.drip(b"HTTP/1.1 200 OK\r\nX: y\r\n")])
def test_that_a_server_that_takes_too_long_is_given_up(say):
    def slow(line: Line) -> None:
        line.read_all()
        say(line)

    with faulty(slow) as server:
        assert refused(server.url, deadline=0.2).cause is Cause.NO_ANSWER


def test_that_a_document_that_drips_is_given_up_although_it_looks_whole():
    def slow(line: Line) -> None:
        line.read_all()
        line.say(b"HTTP/1.1 200 OK\r\n\r\n")
        line.drip(b"{}")

    with faulty(slow) as server:
        assert refused(server.url, deadline=0.2).cause is Cause.NO_ANSWER


def test_that_nobody_answering_is_said():
    with faulty(answering()) as server:
        url = server.url

    assert refused(url).cause is Cause.NO_CONNECTION


def test_that_cancel_ends_it_at_once_and_cuts_the_connection():
    cancel, asked = Event(), Event()
    gone = Event()

    def silent(line: Line) -> None:
        line.read_all()
        asked.set()
        if not line.connection.recv(1):
            gone.set()

    with faulty(silent) as server:
        Thread(target=lambda: asked.wait(10) and cancel.set()).start()
        before = time.monotonic()

        error = refused(server.url, cancel=cancel, timeout=(60.0, 60.0), deadline=60.0)

        assert error.cause is Cause.CANCELLED
        assert time.monotonic() - before < 10
        assert gone.wait(10)


def test_that_what_is_cancelled_before_it_begins_is_not_fetched():
    cancel = Event()
    cancel.set()

    with faulty(answering(answer(200, b"{}"))) as server:
        assert refused(server.url, cancel=cancel).cause is Cause.CANCELLED


def test_that_an_error_nobody_foresaw_reaches_who_waits(monkeypatch):
    def broken(*_args, **_said):
        raise KeyError("surprise")

    monkeypatch.setattr(fetching, "make_session", broken)

    with pytest.raises(KeyError):
        got("http://127.0.0.1:9")


@pytest.mark.parametrize(("name", "trusted"), [("localhost", True), ("elsewhere.example", False)])
def test_that_the_certificate_has_to_be_of_that_name(name, trusted):
    authority = trustme.CA()
    authorities = authority.cert_pem.bytes().decode()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate(authority, name)(context)

    with faulty(answering(answer(200, b"{}")), encryption=context) as server:
        if trusted:
            assert got(server.safe_url, authorities=authorities) == b"{}"
        else:
            assert refused(server.safe_url, authorities=authorities).cause is Cause.TLS_FAILED
            assert server.all_got() == b""


def test_that_the_system_has_to_trust_who_signed_the_certificate():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate(trustme.CA(), "localhost")(context)

    with faulty(answering(answer(200, b"{}")), encryption=context) as server:
        assert refused(server.safe_url).cause is Cause.TLS_FAILED


def test_that_a_proxy_is_told_its_own_login_and_the_feed_nothing(monkeypatch):
    with faulty(answering(answer(403))) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        login = ProxyLogin(user="clinic", password=SecretStr("word"))

        error = refused("https://releases.example", proxy_login=lambda _host: login)

        assert error.cause is Cause.PROXY_FAILED
        said = bytes(proxy.got[0]).decode()
        assert said.startswith("CONNECT releases.example:443")
        assert "Proxy-Authorization: Basic" in said
        assert "releases.json" not in said
