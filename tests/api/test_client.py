import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import requests
import responses
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.limits import BiologicalSex, DataType
from gerosense_desktop.api.models import UserRequest
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Unknown
from gerosense_desktop.api.service_error import ServiceError

SERVER = "https://gerosense.clinic.example"
TOKEN = SecretStr("head.body.signature")
BODY = b'{"data_type":"steps","data":[]}'
USER = UserRequest(id="patient-7", biological_sex=BiologicalSex.FEMALE, year_of_birth=1950)


@pytest.fixture
def client() -> Iterator[GeroSenseClient]:
    with GeroSenseClient(SERVER, token=TOKEN) as client:
        yield client


@pytest.fixture
def server() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as server:
        yield server


def test_that_a_batch_goes_out_with_the_token_and_the_programs_name(client, server):
    server.post(f"{SERVER}/api/v1.1/samples", json={"ok": True})

    assert client.submit_samples(BODY) == Accepted(detail='{"ok": true}')

    request = server.calls[0].request
    assert request.headers["Authorization"] == "Bearer head.body.signature"
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["Content-Length"] == str(len(BODY))
    assert request.headers["User-Agent"].startswith("GeroSenseDesktop/")
    assert request.body == BODY


def test_that_the_status_is_asked_without_the_token(client, server):
    server.get(f"{SERVER}/api/status", json={"status": "Ok", "minimal_api_version": "v1.0"})

    assert client.status().status == "Ok"
    assert "Authorization" not in server.calls[0].request.headers


def test_that_a_password_file_never_replaces_the_token(client, server, tmp_path, monkeypatch):
    passwords = tmp_path / "netrc"
    passwords.write_text("machine gerosense.clinic.example login someone password else\n")
    passwords.chmod(0o600)
    monkeypatch.setenv("NETRC", str(passwords))
    server.post(f"{SERVER}/api/v1.1/samples", json={})
    server.get(f"{SERVER}/api/status", json={"status": "Ok", "minimal_api_version": "v1.0"})

    client.submit_samples(BODY)
    client.status()

    assert server.calls[0].request.headers["Authorization"] == "Bearer head.body.signature"
    assert "Authorization" not in server.calls[1].request.headers


def test_that_a_redirect_is_never_followed(client, server):
    server.post(f"{SERVER}/api/v1.1/samples", status=307, headers={"Location": "https://elsewhere.example/"})

    assert client.submit_samples(BODY) == NotSent(cause=Cause.REDIRECTED, status_code=307, detail="elsewhere.example")
    assert len(server.calls) == 1


def test_that_a_new_patient_is_registered(client, server):
    server.post(f"{SERVER}/api/v1.1/user", json={})

    assert client.register_user(USER) is True
    assert json.loads(server.calls[0].request.body) == {
        "id": "patient-7",
        "biological_sex": "Female",
        "year_of_birth": 1950,
    }


def test_that_a_patient_registered_before_is_fine(client, server):
    server.post(f"{SERVER}/api/v1.1/user", status=400)

    assert client.register_user(USER) is False


def test_that_any_other_answer_to_a_registration_is_an_error(client, server):
    server.post(f"{SERVER}/api/v1.1/user", status=401)

    with pytest.raises(ServiceError, match="Ask for a new token") as failure:
        client.register_user(USER)

    assert (failure.value.cause, failure.value.status_code) == (Cause.TOKEN_REJECTED, 401)


def test_that_a_computation_can_be_asked_for(client, server):
    server.post(f"{SERVER}/api/v1.1/bioage/calculate", json={})

    client.calculate_bioage(DataType.STEPS)

    assert json.loads(server.calls[0].request.body) == {"model_type": "steps"}


def test_that_a_refused_computation_is_an_error(client, server):
    server.post(f"{SERVER}/api/v1.1/bioage/calculate", status=503)

    with pytest.raises(ServiceError, match="busy"):
        client.calculate_bioage(DataType.STEPS)


def test_that_the_biological_age_is_read(client, server):
    server.get(
        f"{SERVER}/api/v1.1/bioage",
        json={
            "user_id": "patient-7",
            "device_name": "Watch",
            "model_type": "bpm",
            "bioage": [{"date": "2023-11-07", "value": 2.68}, {"date": "2023-11-08", "value": None}],
        },
    )

    answer = client.bioage(model_type=DataType.BPM, device_name="Watch", from_date="2023-11-01", to_date="2023-11-30")

    assert answer is not None
    assert [point.value for point in answer.bioage] == [2.68, None]
    assert "device_name=Watch" in server.calls[0].request.url


def test_that_a_biological_age_not_computed_is_none(client, server):
    server.get(f"{SERVER}/api/v1.1/bioage", status=404)

    assert client.bioage(model_type=DataType.BPM, device_name="W", from_date="2023-11-01", to_date="2023-11-30") is None


def test_that_the_resilience_is_read(client, server):
    url = f"{SERVER}/api/v1.1/resilience"
    server.get(url, json={"user_id": "p", "device_name": "Watch", "model_type": "steps", "resilience": 2})
    server.get(url, status=404)

    answer = client.resilience(model_type=DataType.STEPS, device_name="Watch")

    assert answer is not None
    assert answer.resilience == 2
    assert client.resilience(model_type=DataType.STEPS, device_name="Watch") is None


@pytest.mark.parametrize("body", ["", "[]", "<html>", '{"status": "Perhaps", "minimal_api_version": "v1.0"}'])
def test_that_a_status_that_is_not_this_apis_is_an_error(client, server, body):
    server.get(f"{SERVER}/api/status", body=body)

    with pytest.raises(ServiceError, match="Something other than GeroSense"):
        client.status()


def test_that_an_unexpected_status_code_is_an_error_with_a_sentence(client, server):
    server.get(f"{SERVER}/api/status", status=400)

    with pytest.raises(ServiceError) as failure:
        client.status()

    assert failure.value.cause is Cause.UNTRUSTED_ANSWER


def test_that_an_unreachable_server_is_an_error_that_names_the_host(client, server):
    server.get(f"{SERVER}/api/status", body=requests.exceptions.ConnectionError("x"))

    with pytest.raises(ServiceError, match=r"gerosense\.clinic\.example cannot be reached"):
        client.status()


# ── a real connection that misbehaves ─────────────────────────────────────────────────────────────────────────────


@contextmanager
def misbehaving_server(*answers: bytes, reads: bool = True, stalls: bool = False) -> Iterator[str]:
    """Accept one connection, read the request, write the answers, and hang up (or stall until the test ends)."""
    done = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            while reads and b"]}" not in connection.recv(65_536):
                pass
            for answer in answers:
                connection.sendall(answer)
            if stalls:
                done.wait(30)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            done.set()
            thread.join()


def submit(url: str) -> object:
    with GeroSenseClient(url, token=TOKEN, timeout=(2.0, 0.2), deadline=0.5) as client:
        return client.submit_samples(BODY)


def test_that_a_connection_refused_means_not_sent():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"

    outcome = submit(url)

    assert isinstance(outcome, NotSent)
    assert outcome.cause is Cause.NO_CONNECTION


def test_that_a_server_that_does_not_encrypt_gets_nothing():
    with misbehaving_server(b"HTTP/1.1 400 Bad Request\r\n\r\n", reads=False) as url:
        outcome = submit(url.replace("http:", "https:"))

    assert isinstance(outcome, NotSent)
    assert outcome.cause is Cause.TLS_FAILED


def test_that_a_server_that_stalls_while_encryption_is_agreed_gets_nothing():
    with misbehaving_server(reads=False, stalls=True) as url:
        outcome = submit(url.replace("http:", "https:"))

    assert isinstance(outcome, NotSent)


@pytest.mark.parametrize(
    "answers",
    [
        (),
        (b"garbage\r\n\r\n",),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",),
    ],
    ids=["hangs up", "garbage", "half an answer", "half a chunk"],
)
def test_that_no_whole_answer_leaves_the_outcome_unknown(answers):
    with misbehaving_server(*answers) as url:
        outcome = submit(url)

    assert isinstance(outcome, Unknown)
    assert outcome.cause is Cause.NO_ANSWER


def test_that_a_server_that_never_answers_leaves_the_outcome_unknown():
    with misbehaving_server(stalls=True) as url:
        outcome = submit(url)

    assert isinstance(outcome, Unknown)
    assert outcome.cause is Cause.NO_ANSWER


def test_that_an_answer_without_an_end_is_not_waited_for():
    endless = b"HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n" + b"x" * 1_999_999
    with misbehaving_server(endless, stalls=True) as url:
        outcome = submit(url)

    assert isinstance(outcome, Unknown)
    assert outcome.cause is Cause.NO_ANSWER


def test_that_a_system_proxy_is_not_used_for_this_computer(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with misbehaving_server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") as url:
        assert submit(url) == Accepted(detail="{}")
