"""A certificate that is not right in every way means that nothing is sent, whatever the environment says."""

import datetime as dt
import ssl
import warnings

import pytest
import trustme
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent
from tests.api.authority import certificate, tls_server

TOKEN = SecretStr("eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXRpZW50LTcifQ.c2lnbmF0dXJl")
BODY = b'{"data_type":"steps","data":[]}'
YESTERDAY = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def trusted(authority):
    return authority.cert_pem.bytes().decode()


def submit(url, trusted):
    with GeroSenseClient(url, token=TOKEN, timeout=(5.0, 5.0), deadline=10.0, authorities=trusted) as client:
        return client.submit_samples(BODY)


def assert_nothing_sent(outcome, server):
    assert isinstance(outcome, NotSent)
    assert outcome.cause is Cause.TLS_FAILED
    assert server.received == b""


def test_that_a_right_certificate_is_trusted(authority, trusted):
    with tls_server(certificate(authority, "127.0.0.1")) as server:
        outcome = submit(server.url, trusted)

    assert isinstance(outcome, Accepted)
    assert b"Authorization: Bearer" in server.received


def test_that_a_certificate_for_another_name_is_not_trusted(authority, trusted):
    with tls_server(certificate(authority, "gerosense.another.example")) as server:
        outcome = submit(server.url, trusted)

    assert_nothing_sent(outcome, server)


def test_that_a_certificate_that_has_ended_is_not_trusted(authority, trusted):
    with tls_server(certificate(authority, "127.0.0.1", ends=YESTERDAY)) as server:
        outcome = submit(server.url, trusted)

    assert_nothing_sent(outcome, server)


def test_that_a_certificate_of_an_unknown_authority_is_not_trusted(trusted):
    with tls_server(certificate(trustme.CA(), "127.0.0.1")) as server:
        outcome = submit(server.url, trusted)

    assert_nothing_sent(outcome, server)


def test_that_the_systems_own_authorities_do_not_know_a_made_up_one(authority):
    with tls_server(certificate(authority, "127.0.0.1")) as server:
        outcome = submit(server.url, None)

    assert_nothing_sent(outcome, server)


def test_that_a_server_without_tls_gets_nothing(trusted):
    with tls_server(None) as server:
        outcome = submit(server.url, trusted)

    assert_nothing_sent(outcome, server)


def test_that_an_old_version_of_tls_is_refused(authority, trusted):
    def old(context: ssl.SSLContext) -> None:
        certificate(authority, "127.0.0.1")(context)
        context.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1

    with tls_server(old) as server:
        outcome = submit(server.url, trusted)

    assert_nothing_sent(outcome, server)


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_that_no_variable_of_a_library_makes_an_authority_trusted(authority, tmp_path, monkeypatch, variable):
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv(variable, str(tmp_path / "authority.pem"))

    with tls_server(certificate(authority, "127.0.0.1")) as server:
        outcome = submit(server.url, None)

    assert_nothing_sent(outcome, server)


def test_that_no_variable_switches_the_checks_off(authority, trusted, monkeypatch):
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    monkeypatch.setenv("CURL_CA_BUNDLE", "")

    with tls_server(certificate(authority, "gerosense.another.example")) as server:
        outcome = submit(server.url, trusted)

    assert_nothing_sent(outcome, server)


def test_that_the_keys_of_a_connection_are_not_written_to_a_file(authority, trusted, tmp_path, monkeypatch):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))

    with tls_server(certificate(authority, "127.0.0.1")) as server:
        submit(server.url, trusted)

    assert not (tmp_path / "keys").exists()
