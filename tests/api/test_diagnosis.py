"""The test of a connection names what is wrong, and who signed the certificate."""

import datetime as dt
import socket
from dataclasses import replace

import pytest
import trustme
from pydantic import SecretStr

from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.certificate import Certificate, shown_certificate
from gerosense_desktop.api.diagnosis import addresses_of, diagnose, page_for_it
from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.api.system_proxy import proxy_for
from tests.api.authority import certificate, tls_server

SERVER = "https://gerosense.clinic.example"
NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
SIGNED = Certificate(
    subject="gerosense.clinic.example", issuer="Hospital Inspection CA", names=("gerosense.clinic.example",),
    valid_from=NOW - dt.timedelta(days=1), valid_until=NOW + dt.timedelta(days=9999), fingerprint="AB:CD",
    protocol="TLSv1.3",
)  # fmt: skip


TOKEN = SecretStr("e30.eyJzdWIiOiAicGF0aWVudC0xIn0.signature")


class Answers:
    """A server as its client sees it."""

    def __init__(self, *, status="Ok", minimum="v1.0", cause=None, status_code=None) -> None:
        self._error = None if cause is None else ServiceError("It does not work.", cause=cause, status_code=status_code)
        self._status = ServiceStatus.model_validate({"status": status, "minimal_api_version": minimum})

        self.asked = 0

    def status(self) -> ServiceStatus:
        if self._error is not None:
            raise self._error
        return self._status

    def resilience(self, *, model_type, device_name) -> None:
        self.asked += 1


def found(
    server=SERVER, *, client=None, resolve=lambda host, port: ("192.0.2.1",), shown=SIGNED, proxy=None, token=TOKEN
):
    def show(host, port):
        if shown is None:
            raise OSError
        return shown

    return list(
        diagnose(
            server, client_for=lambda _: client or Answers(), token=token, resolve=resolve, show_certificate=show,
            find_proxy=lambda _: proxy,
        )
    )  # fmt: skip


def verdicts(findings) -> list[tuple[Check, Verdict]]:
    return [(finding.check, finding.verdict) for finding in findings]


def test_that_a_server_that_works_is_good_in_every_step():
    findings = found()

    assert verdicts(findings) == [(check, Verdict.GOOD) for check in Check]
    assert "Hospital Inspection CA" in findings[2].words
    assert findings[1].facts == {"Addresses": "192.0.2.1"}


def test_that_without_a_token_none_is_tried():
    client = Answers()

    findings = found(client=client, token=None)

    assert verdicts(findings)[-1] == (Check.TOKEN, Verdict.SKIPPED)
    assert client.asked == 0


def test_that_an_address_with_a_typo_ends_it_at_once():
    [finding] = found("htps:/gerosense")

    assert (finding.check, finding.verdict) == (Check.ADDRESS, Verdict.BAD)


def test_that_a_name_nobody_knows_is_said():
    def nobody(host, port):
        raise socket.gaierror

    findings = found(resolve=nobody)

    assert verdicts(findings) == [(Check.ADDRESS, Verdict.GOOD), (Check.NAME, Verdict.BAD)]
    assert "gerosense.clinic.example" in findings[-1].words


def test_that_a_certificate_that_is_not_trusted_names_who_signed_it():
    findings = found(client=Answers(cause=Cause.TLS_FAILED))

    assert verdicts(findings)[2:] == [(Check.CERTIFICATE, Verdict.BAD)]
    assert "signed by Hospital Inspection CA" in findings[-1].words
    assert findings[-1].facts["SHA-256"] == "AB:CD"


def test_that_a_certificate_that_has_expired_is_said_so():
    old = replace(SIGNED, valid_until=NOW - dt.timedelta(days=9999))

    findings = found(client=Answers(cause=Cause.TLS_FAILED), shown=old)

    assert "expired" in findings[-1].words


@pytest.mark.parametrize("cause", [None, Cause.TLS_FAILED])
def test_that_a_certificate_nobody_could_look_at_is_still_judged(cause):
    findings = found(shown=None, client=Answers(cause=cause))

    verdict = Verdict.GOOD if cause is None else Verdict.BAD
    assert (Check.CERTIFICATE, verdict) in verdicts(findings)


def test_that_behind_a_proxy_the_name_is_the_proxys_to_look_up():
    findings = found(proxy="proxy.clinic.example:3128")

    assert verdicts(findings)[1] == (Check.NAME, Verdict.SKIPPED)
    assert findings[0].facts["Proxy"] == "proxy.clinic.example:3128"


def test_that_this_computer_itself_needs_no_certificate():
    assert Check.CERTIFICATE not in [finding.check for finding in found("http://127.0.0.1:8765")]


@pytest.mark.parametrize(
    ("client", "words"),
    [
        (Answers(cause=Cause.NO_CONNECTION), "It does not work."),
        (Answers(cause=Cause.SERVER_ERROR, status_code=502), "It does not work."),
        (Answers(status="Maintenance"), "maintenance"),
        (Answers(minimum="v9.0"), "newer version"),
    ],
)
def test_that_a_service_that_takes_nothing_now_is_said_and_gets_no_token(client, words):
    findings = found(client=client)

    assert client.asked == 0
    assert verdicts(findings)[-1] == (Check.SERVICE, Verdict.BAD)
    assert words in findings[-1].words


# ── the system's own ──────────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_certificate_is_read_as_it_stands_and_nothing_is_sent():
    authority = trustme.CA(organization_name="Made-up Authority")
    with tls_server(certificate(authority, "127.0.0.1", "gerosense.example")) as server:
        port = int(server.url.rpartition(":")[2])

        shown = shown_certificate("127.0.0.1", port, timeout=5.0)

    assert "Made-up Authority" in shown.issuer
    assert set(shown.names) == {"127.0.0.1", "gerosense.example"}
    assert shown.protocol.startswith("TLS")
    assert server.received == b""


def test_that_a_server_that_speaks_no_tls_shows_no_certificate():
    with tls_server(None) as server, pytest.raises(OSError):
        shown_certificate("127.0.0.1", int(server.url.rpartition(":")[2]), timeout=5.0)


def test_that_this_computers_own_name_is_known():
    assert addresses_of("localhost", 443)


@pytest.mark.parametrize(
    ("proxy", "known"),
    [
        ("http://nurse:secret@proxy.example:3128", "proxy.example:3128"),
        ("proxy.example:3128", "proxy.example:3128"),
        ("", None),
    ],
)
def test_that_the_systems_proxy_is_named_without_its_login(monkeypatch, proxy, known):
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.setenv("no_proxy", "other.example")

    assert proxy_for(ServerAddress.parse(SERVER)) == known


def test_that_no_proxy_stands_before_this_computer_itself(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy.example")

    assert proxy_for(ServerAddress.parse("http://127.0.0.1:1")) is None


def test_that_the_page_for_it_says_everything_that_was_found():
    finding = Finding(check=Check.NAME, verdict=Verdict.GOOD, words="Known.", facts={"Addresses": "192.0.2.1"})

    page = page_for_it([finding], version="1.0", system="Linux", at=NOW)

    assert "2026-11-23 12:00:00 UTC, program 1.0, Linux" in page
    assert "name: good\n  Known.\n  Addresses: 192.0.2.1" in page
