"""The network's proxy is used, and its login comes from the keychain and goes to nobody else."""

import pytest
import trustme
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent
from gerosense_desktop.api.proxy import ProxyLogin, ProxyLoginError, login_for
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.proxy_store import ProxyStore
from tests.api.authority import certificate, tls_server
from tests.api.proxy_server import proxy

OLD = SecretStr("eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXRpZW50LTcifQ.c2lnbmF0dXJl")
NEW = SecretStr("eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXRpZW50LTcifQ.b3RoZXI")
BODY = b'{"data_type":"steps","data":[]}'
NAME = "gerosense.clinic.example"
LOGIN = ProxyLogin(user="anna", password=SecretStr("open sesame"))
HEADER = b"Basic YW5uYTpvcGVuIHNlc2FtZQ=="


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def clinic(authority):
    with tls_server(certificate(authority, NAME)) as server:
        yield server


@pytest.fixture
def use_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return lambda address: monkeypatch.setenv("https_proxy", f"http://{address}")


def client(authority, find=lambda host: None):
    return GeroSenseClient(
        f"https://{NAME}",
        token=OLD,
        timeout=(5.0, 5.0),
        deadline=10.0,
        proxy_login=find,
        authorities=authority.cert_pem.bytes().decode(),
    )


def submit(authority, find=lambda host: None):
    with client(authority, find) as speaker:
        return speaker.submit_samples(BODY)


def test_that_the_systems_proxy_is_used_and_sees_neither_token_nor_data(authority, clinic, use_proxy):
    with proxy(to=clinic.url) as between:
        use_proxy(between.address)
        outcome = submit(authority)

    assert isinstance(outcome, Accepted)
    assert between.heads[0].startswith(f"CONNECT {NAME}:443".encode())
    assert b"Bearer" not in between.heads[0]
    assert BODY in clinic.received


def test_that_a_proxy_that_wants_a_login_lets_nothing_through_without(authority, clinic, use_proxy):
    with proxy(to=clinic.url, login=HEADER) as between:
        use_proxy(between.address)
        outcome = submit(authority)

    assert isinstance(outcome, NotSent)
    assert outcome.cause is Cause.PROXY_LOGIN
    assert clinic.received == b""


def test_that_a_kept_login_opens_the_proxy_and_never_reaches_the_server(authority, clinic, use_proxy):
    store = ProxyStore(MemoryKeychain())
    store.put("127.0.0.1", LOGIN)
    with proxy(to=clinic.url, login=HEADER) as between:
        use_proxy(between.address)
        outcome = submit(authority, store.get)

    assert isinstance(outcome, Accepted)
    assert b"Proxy-Authorization" not in clinic.received
    assert "sesame" not in repr(outcome)


def test_that_a_login_in_the_systems_address_works(authority, clinic, use_proxy):
    with proxy(to=clinic.url, login=HEADER) as between:
        use_proxy(f"anna:open%20sesame@{between.address}")
        outcome = submit(authority)

    assert isinstance(outcome, Accepted)


def test_that_a_proxy_that_is_not_there_means_not_sent(authority, clinic, use_proxy):
    with proxy(to=clinic.url) as between:
        pass
    use_proxy(between.address)

    outcome = submit(authority)

    assert isinstance(outcome, NotSent)
    assert outcome.cause is Cause.PROXY_FAILED


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:9", "http://127.0.0.1:nonsense"])
def test_that_a_proxy_nobody_can_speak_to_means_not_sent(authority, monkeypatch, use_proxy, address):
    monkeypatch.setenv("https_proxy", address)

    outcome = submit(authority)

    assert isinstance(outcome, NotSent)
    assert outcome.cause in {Cause.PROXY_FAILED, Cause.NO_CONNECTION}


def test_that_a_server_on_this_computer_needs_no_proxy(use_proxy):
    use_proxy("127.0.0.1:9")

    with GeroSenseClient("http://127.0.0.1:9", token=OLD, timeout=(1.0, 1.0)) as speaker:
        outcome = speaker.submit_samples(BODY)

    assert outcome.cause is Cause.NO_CONNECTION


def test_that_a_keychain_that_fails_counts_as_one_without_a_login():
    def broken(host):
        raise KeychainError("locked")

    assert login_for("http://proxy.example:3128", find=broken) is None
    assert login_for("http://[broken", find=broken) is None
    assert login_for("http://", find=broken) is None


@pytest.mark.parametrize("user", ["", "a:b"])
def test_that_a_user_name_that_cannot_be_one_is_refused(user):
    with pytest.raises(ProxyLoginError):
        ProxyLogin(user=user, password=SecretStr("x"))


def test_that_a_login_is_forgotten():
    store = ProxyStore(MemoryKeychain())
    store.put("proxy.example", LOGIN)

    store.forget("proxy.example")

    assert store.get("proxy.example") is None


def test_that_what_is_no_login_counts_as_none():
    keychain = MemoryKeychain()
    store = ProxyStore(keychain)
    store.put("proxy.example", LOGIN)
    [name] = keychain._secrets
    keychain.put(name, SecretStr("nonsense"))

    assert store.get("proxy.example") is None


def test_that_a_new_token_is_used_from_the_next_call_on(authority, use_proxy):
    with client(authority) as speaker:
        for token in (OLD, NEW):
            speaker.use_token(token)
            with (
                tls_server(certificate(authority, NAME)) as server,
                proxy(to=server.url) as between,
            ):
                use_proxy(between.address)
                assert isinstance(speaker.submit_samples(BODY), Accepted)
            assert f"Bearer {token.get_secret_value()}\r\n".encode() in server.received
