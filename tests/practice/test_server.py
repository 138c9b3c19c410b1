import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

import pytest

from gerosense_desktop.practice.calls import MAX_BODY_BYTES
from gerosense_desktop.practice.script import Answer, HangUp, Judge, Script, Take, Wait
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import PRACTICE_PATIENT, practice_token

from .speaker import SAMPLES, good_sample, speaker

USER = {"id": "patient-7", "biological_sex": "Female", "year_of_birth": 1950}


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


@pytest.fixture
def nurse(server):
    with speaker(server) as nurse:
        yield nurse


def scripted(*acts, **more) -> PracticeServer:
    return PracticeServer(script=Script(acts=acts, **more))


def test_that_it_listens_on_this_computer_only(server):
    assert server.url.startswith("http://127.0.0.1:")


def test_that_the_status_needs_no_token(nurse):
    assert nurse.say("GET", "/api/status", headers={}) == (200, {"status": "Ok", "minimal_api_version": "v1.0"})


def test_that_the_status_can_be_scripted():
    with scripted(status="Maintenance", minimal_api_version="v2.0") as server, speaker(server) as nurse:
        assert nurse.say("GET", "/api/status")[1] == {"status": "Maintenance", "minimal_api_version": "v2.0"}


def test_that_good_samples_are_all_accepted_and_kept(server, nurse):
    samples = [good_sample(value=number) for number in range(1, 4)]

    assert nurse.send(samples) == (200, {"accepted": 3})
    assert server.kept(PRACTICE_PATIENT) == tuple({"data_type": "steps", **sample} for sample in samples)


def test_that_bad_samples_among_good_ones_are_named(server, nurse):
    status, body = nurse.send([good_sample(), good_sample(value=0), good_sample()])

    assert status == 207
    assert body["accepted"] == 2
    assert [refused["index"] for refused in body["refused"]] == [1]
    assert len(server.kept(PRACTICE_PATIENT)) == 2


def test_that_only_bad_samples_are_refused(server, nurse):
    status, body = nurse.send([good_sample(value=0)] * 3)

    assert status == 400
    assert len(body["refused"]) == 3
    assert server.kept(PRACTICE_PATIENT) == ()


@pytest.mark.parametrize("count", [0, 2, 1001])
def test_that_a_batch_of_the_wrong_size_is_refused(nurse, count):
    assert nurse.send([good_sample()] * count)[0] == 400


@pytest.mark.parametrize("count", [3, 1000])
def test_that_a_batch_of_the_right_size_is_taken(nurse, count):
    assert nurse.send([good_sample()] * count)[0] == 200


@pytest.mark.parametrize("data_type", ["sleep", "", None])
def test_that_an_unknown_data_type_is_refused(nurse, data_type):
    assert nurse.send([good_sample()] * 3, data_type)[0] == 400


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"data": NaN}', b"[" * 100_000, b"\xff"])
def test_that_what_is_no_request_is_refused(nurse, body):
    assert nurse.say("POST", SAMPLES, body)[0] == 400


def test_that_samples_go_to_the_patient_the_token_names(server):
    with speaker(server, token=practice_token("patient-7")) as nurse:
        nurse.send([good_sample()] * 3)

    assert len(server.kept("patient-7")) == 3
    assert server.kept(PRACTICE_PATIENT) == ()


def test_that_a_token_that_is_no_jwt_has_a_patient_of_its_own(server):
    with speaker(server, token="opaque") as nurse:
        assert nurse.send([good_sample()] * 3)[0] == 200

    assert server.kept(PRACTICE_PATIENT) == ()


@pytest.mark.parametrize("header", [{}, {"Authorization": "Basic abc"}, {"Authorization": "Bearer "}])
def test_that_without_a_token_nothing_is_taken(nurse, header):
    assert nurse.say("POST", SAMPLES, {}, headers=header)[0] == 401


def test_that_a_token_that_has_ended_is_refused(server):
    with speaker(server, token=practice_token(lifetime=timedelta(seconds=-1))) as nurse:
        assert nurse.send([good_sample()] * 3)[0] == 401


@pytest.mark.parametrize("payload", ["e30", "W10", "!", "bm8"])
def test_that_a_token_that_only_looks_like_a_jwt_counts_as_opaque(server, payload):
    with speaker(server, token=f"a.{payload}.c") as nurse:
        assert nurse.send([good_sample()] * 3)[0] == 200


def test_that_an_unknown_call_is_not_found(nurse):
    assert nurse.say("GET", "/api/v1.1/nothing")[0] == 404


@pytest.mark.parametrize(
    ("method", "path"), [("GET", SAMPLES), ("PUT", SAMPLES), ("DELETE", SAMPLES), ("POST", "/api/status")]
)
def test_that_the_wrong_method_is_refused(nurse, method, path):
    assert nurse.say(method, path)[0] == 405


def test_that_a_body_too_large_is_refused_unread(server):
    connection = http.client.HTTPConnection("127.0.0.1", int(server.url.rpartition(":")[2]), timeout=10)
    connection.putrequest("POST", SAMPLES)
    connection.putheader("Content-Length", str(MAX_BODY_BYTES + 1))
    connection.endheaders()
    try:
        answer = connection.getresponse()
        assert answer.status == 413
        answer.read()
    finally:
        connection.close()


def test_that_a_body_without_a_length_is_refused(nurse):
    assert nurse.say("POST", SAMPLES, headers={"Content-Length": "many"})[0] == 411


def test_that_a_user_is_registered_once(nurse):
    assert nurse.say("POST", "/api/v1.1/user", USER)[0] == 200
    assert nurse.say("POST", "/api/v1.1/user", USER)[0] == 400


@pytest.mark.parametrize(
    "changes", [{"id": ""}, {"id": 5}, {"biological_sex": "female"}, {"year_of_birth": "1950"}, {"year_of_birth": True}]
)
def test_that_a_wrong_user_is_refused(nurse, changes):
    assert nurse.say("POST", "/api/v1.1/user", {**USER, **changes})[0] == 400


def days_of_steps(days: int) -> list[dict]:
    return [
        good_sample(start_date=f"2023-11-{day:02}T08:00:00Z", end_date=..., value=hour)
        for day in range(1, days + 1)
        for hour in (1, 2, 3)
    ]


BIOAGE = "/api/v1.1/bioage?model_type=steps&device_name=Watch&from_date=2023-11-06&to_date=2023-11-08"
RESILIENCE = "/api/v1.1/resilience?model_type=steps&device_name=Watch"


def test_that_nothing_is_computed_before_it_was_asked_for(nurse):
    nurse.send(days_of_steps(8))

    assert nurse.say("GET", BIOAGE)[0] == 404
    assert nurse.say("GET", RESILIENCE)[0] == 404


def test_that_a_biological_age_needs_a_week_before_it(nurse):
    nurse.send(days_of_steps(8))
    nurse.say("POST", "/api/v1.1/bioage/calculate", {"model_type": "steps"})

    status, body = nurse.say("GET", BIOAGE)

    assert status == 200
    assert [(point["date"], point["value"] is None) for point in body["bioage"]] == [
        ("2023-11-06", True),
        ("2023-11-07", False),
        ("2023-11-08", False),
    ]
    assert (body["user_id"], body["device_name"], body["model_type"]) == (PRACTICE_PATIENT, "Watch", "steps")


def test_that_the_resilience_is_a_number_after_a_week(nurse):
    nurse.say("POST", "/api/v1.1/bioage/calculate", {"model_type": "steps"})
    nurse.send(days_of_steps(6))
    assert nurse.say("GET", RESILIENCE)[0] == 404

    nurse.send(days_of_steps(7))

    status, body = nurse.say("GET", RESILIENCE)
    assert status == 200
    assert isinstance(body["resilience"], int)


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1.1/bioage?model_type=steps",
        BIOAGE.replace("steps", "sleep"),
        BIOAGE.replace("2023-11-06", "yesterday"),
        "/api/v1.1/resilience?model_type=steps",
    ],
)
def test_that_a_question_without_its_parts_is_refused(nurse, path):
    assert nurse.say("GET", path)[0] == 400


def test_that_outcomes_are_answered_in_turn_for_training():
    with scripted(outcomes=[200, 207, 400]) as server, speaker(server) as nurse:
        statuses = [nurse.send([good_sample()] * 4)[0] for _ in range(4)]
        kept = len(server.kept(PRACTICE_PATIENT))

    assert statuses == [200, 207, 400, 200]
    assert kept == 4 + 2 + 0 + 4


def test_that_acts_come_before_the_contract():
    with scripted(Take(status=400), Judge()) as server, speaker(server) as nurse:
        assert [nurse.send([good_sample()] * 3)[0] for _ in range(3)] == [400, 200, 200]


def test_that_any_answer_can_be_scripted():
    busy = Answer(status=503, body=b'"busy"', headers=[("Retry-After", "7")])
    with scripted(busy) as server, speaker(server) as nurse:
        assert nurse.send([good_sample()] * 3) == (503, "busy")
        assert server.kept(PRACTICE_PATIENT) == ()


@pytest.mark.parametrize("keep", [False, True])
def test_that_it_can_hang_up_with_or_without_keeping_the_samples(keep):
    with scripted(HangUp(keep=keep, sent=b"HTTP/1.1 20")) as server, speaker(server) as nurse:
        with pytest.raises(http.client.HTTPException):
            nurse.send([good_sample()] * 3)
        assert len(server.kept(PRACTICE_PATIENT)) == (3 if keep else 0)


def test_that_it_can_answer_late():
    with scripted(Wait(seconds=0.01)) as server, speaker(server) as nurse:
        assert nurse.send([good_sample()] * 3)[0] == 200


def test_that_stopping_does_not_wait_for_a_late_answer():
    server = scripted(Wait(seconds=600))
    server.start()
    with speaker(server) as nurse:

        def send() -> None:
            # Whether the answer still goes out before the connection is closed is nobody's promise.
            with suppress(http.client.HTTPException, OSError):
                nurse.send([good_sample()] * 3)

        sending = threading.Thread(target=send)
        sending.start()
        while not server.waiting():
            pass
        server.stop()
        sending.join()


def test_that_stopping_does_not_wait_for_who_keeps_a_connection_and_asks_nothing():
    server = scripted()
    server.start()
    with speaker(server) as nurse:
        assert nurse.send([good_sample()] * 3)[0] == 200
        server.stop()


def test_that_several_connections_are_served_at_once(server):
    def send() -> None:
        with speaker(server) as nurse:
            for _ in range(5):
                assert nurse.send([good_sample()] * 3)[0] == 200

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(server.kept(PRACTICE_PATIENT)) == 6 * 5 * 3


def test_that_it_knows_how_often_a_sample_was_kept(server, nurse):
    nurse.send([good_sample(value=value) for value in (1, 2, 2)])

    assert sorted(server.store.times_kept(PRACTICE_PATIENT).values()) == [1, 2]


def test_that_requests_are_remembered_without_values(server, nurse):
    nurse.send([good_sample(value=12_345)] * 3)

    [request] = server.requests
    assert (request.method, request.path, request.status, request.samples) == ("POST", SAMPLES, 200, 3)
    assert "12345" not in repr(server.requests)


def test_that_stopping_closes_connections_and_twice_is_fine():
    server = PracticeServer()
    server.start()
    with speaker(server) as nurse:
        nurse.say("GET", "/api/status")
        server.stop()
        server.stop()
        with pytest.raises((http.client.HTTPException, OSError)):
            nurse.say("GET", "/api/status")


def test_that_a_token_reads_like_a_token():
    head, payload, signature = practice_token("patient-7").split(".")

    assert all((head, payload, signature))
    assert json.dumps("patient-7") not in payload
