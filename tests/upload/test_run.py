import json
import threading
from collections import Counter

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown, kind_of
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.upload.conditions import Conditions
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.errors import PlanOutdatedError, ServerNotReadyError
from gerosense_desktop.upload.events import BatchFinished, BatchStarted, RunFinished, RunStarted, RunStopped
from gerosense_desktop.upload.pace import UNKNOWN_IN_A_ROW
from gerosense_desktop.upload.plan import Plan, make_plan
from gerosense_desktop.upload.run import run

from .samples import checked, sample

PATIENT = "patient-7"


class FakeServer:
    """Answers each batch with the next outcome of its script, then accepts; remembers what it was sent."""

    def __init__(self, *script: Outcome, status: str = "Ok", minimum: str = "v1.0") -> None:
        self.bodies: list[bytes] = []
        self.asked = 0
        self._script = list(script)
        self._status = ServiceStatus.model_validate({"status": status, "minimal_api_version": minimum})
        self._lock = threading.Lock()

    def status(self) -> ServiceStatus:
        self.asked += 1
        return self._status

    def submit_samples(self, body: bytes) -> Outcome:
        with self._lock:
            self.bodies.append(body)
            return self._script.pop(0) if self._script else Accepted()

    def cut(self) -> None:
        self.was_cut = True

    def use_token(self, token):
        raise AssertionError("nobody gives a token here")

    def samples(self) -> Counter[str]:
        return Counter(json.dumps(sample) for body in self.bodies for sample in json.loads(body)["data"])


def plan_of(ledger: Ledger, samples: int, *, patient: str = PATIENT) -> Plan:
    return make_plan(checked([sample(second) for second in range(samples)]), patient=patient, ledger=ledger)


def events_of(plan, ledger, server, *, workers=1, control=None):
    """Run without a person and without patience: what would wait stops."""
    return list(start(plan, ledger, server, workers=workers, control=control))


def start(plan, ledger, server, *, workers=1, control=None):
    return run(
        plan,
        client=server,
        ledger=ledger,
        server="clinic.example",
        workers=workers,
        control=control or Control(),
        conditions=Conditions(attended=False, patience=0.0),
    )


def finished(events) -> dict[int, Outcome]:
    return {event.number: event.outcome for event in events if isinstance(event, BatchFinished)}


def test_that_a_run_tells_its_story_in_order(ledger):
    events = events_of(plan_of(ledger, 1003), ledger, FakeServer())

    assert isinstance(events[0], RunStarted)
    assert (events[0].batches, events[0].samples) == (2, 1003)
    assert events[1:-1] == [
        BatchStarted(number=1, attempt=1),
        BatchFinished(number=1, outcome=Accepted(), attempts=1),
        BatchStarted(number=2, attempt=1),
        BatchFinished(number=2, outcome=Accepted(), attempts=1),
    ]
    assert isinstance(events[-1], RunFinished)
    assert events[-1].samples_by_outcome == {"accepted": 1003}


def test_that_every_sample_is_sent_once_whatever_the_number_of_workers(ledger):
    server = FakeServer()

    events_of(plan_of(ledger, 9_500), ledger, server, workers=4)

    assert len(server.bodies) == 10
    assert set(server.samples().values()) == {1}
    assert server.samples().total() == 9_500


def test_that_200_207_and_400_stay_three_different_outcomes(ledger):
    server = FakeServer(Accepted(), PartlyAccepted(detail="some"), Refused(detail="none"))

    events = events_of(plan_of(ledger, 3000), ledger, server)

    assert finished(events) == {1: Accepted(), 2: PartlyAccepted(detail="some"), 3: Refused(detail="none")}
    assert events[-1].samples_by_outcome == {"accepted": 1000, "partly_accepted": 1000, "refused": 1000}


@pytest.mark.parametrize(
    "outcome", [Accepted(), PartlyAccepted(), Refused(), Unknown(cause=Cause.NO_ANSWER)], ids=lambda o: kind_of(o).value
)
def test_that_what_was_sent_is_never_new_again(ledger, outcome):
    events_of(plan_of(ledger, 10), ledger, FakeServer(outcome))

    again = plan_of(ledger, 10)

    assert (again.counts.already_sent, again.counts.new, again.batches) == (10, 0, ())


def test_that_what_was_surely_not_delivered_is_new_again(ledger):
    events_of(plan_of(ledger, 10), ledger, FakeServer(NotSent(cause=Cause.BUSY, status_code=503)))

    assert plan_of(ledger, 10).counts.new == 10


def test_that_what_one_patient_sent_is_new_for_another(ledger):
    events_of(plan_of(ledger, 10), ledger, FakeServer())

    assert plan_of(ledger, 10, patient="patient-8").counts.new == 10


def test_that_nothing_new_asks_the_server_nothing(ledger):
    server = FakeServer()

    events = events_of(plan_of(ledger, 0), ledger, server)

    assert [type(event) for event in events] == [RunFinished]
    assert server.asked == 0


def test_that_a_server_under_maintenance_gets_nothing(ledger):
    server = FakeServer(status="Maintenance")

    with pytest.raises(ServerNotReadyError, match="maintenance") as refusal:
        events_of(plan_of(ledger, 10), ledger, server)

    assert refusal.value.cause is Cause.MAINTENANCE
    assert server.bodies == []
    assert plan_of(ledger, 10).counts.new == 10


def test_that_a_server_that_wants_a_newer_program_gets_nothing(ledger):
    server = FakeServer(minimum="v1.10")

    with pytest.raises(ServerNotReadyError, match="newer version"):
        events_of(plan_of(ledger, 10), ledger, server)

    assert server.bodies == []


def test_that_a_server_that_cannot_be_asked_gets_nothing(ledger):
    class Unreachable(FakeServer):
        def status(self):
            raise ServiceError("cannot be reached", cause=Cause.NO_CONNECTION)

    server = Unreachable()

    with pytest.raises(ServiceError):
        events_of(plan_of(ledger, 10), ledger, server)

    assert server.bodies == []


def test_that_the_run_stops_when_a_batch_cannot_be_delivered(ledger):
    server = FakeServer(Accepted(), NotSent(cause=Cause.TOKEN_REJECTED, status_code=401))

    events = events_of(plan_of(ledger, 4000), ledger, server)

    assert finished(events) == {
        1: Accepted(),
        2: NotSent(cause=Cause.TOKEN_REJECTED, status_code=401),  # its own reason
        3: NotSent(cause=Cause.STOPPED),
        4: NotSent(cause=Cause.STOPPED),
    }
    [stop] = [event for event in events if isinstance(event, RunStopped)]
    assert stop.cause is Cause.TOKEN_REJECTED
    assert "Ask for a new token" in stop.user_message
    assert len(server.bodies) == 2
    assert plan_of(ledger, 4000).counts.new == 3000


def test_that_the_run_stops_after_several_answers_in_a_row_that_cannot_be_trusted(ledger):
    server = FakeServer(*[Unknown(cause=Cause.NO_ANSWER)] * UNKNOWN_IN_A_ROW)

    events = events_of(plan_of(ledger, 6000), ledger, server)

    assert len(server.bodies) == UNKNOWN_IN_A_ROW
    assert [event.cause for event in events if isinstance(event, RunStopped)] == [Cause.NO_ANSWER]
    assert events[-1].samples_by_outcome == {"unknown": 3000, "not_sent": 3000}


def test_that_a_good_answer_in_between_lets_the_run_go_on(ledger):
    unknown = Unknown(cause=Cause.NO_ANSWER)
    server = FakeServer(unknown, unknown, Accepted(), unknown, unknown, Refused())

    events_of(plan_of(ledger, 7000), ledger, server)

    assert len(server.bodies) == 7


def test_that_only_the_first_stop_is_told(ledger):
    server = FakeServer(*[NotSent(cause=Cause.BUSY, status_code=503)] * 4)

    events = events_of(plan_of(ledger, 4000), ledger, server, workers=4)

    assert len([event for event in events if isinstance(event, RunStopped)]) == 1


def test_that_cancel_sends_nothing_more(ledger):
    control = Control()
    server = FakeServer()
    plan = plan_of(ledger, 5000)
    seen = []

    for event in start(plan, ledger, server, control=control):
        seen.append(event)
        if isinstance(event, BatchFinished) and event.number == 2:
            control.cancel()

    assert seen[-1].samples_by_outcome["accepted"] == len(server.bodies) * 1000
    assert len(server.bodies) <= 3
    assert finished(seen)[5] == NotSent(cause=Cause.CANCELLED)
    assert plan_of(ledger, 5000).counts.new == 5000 - len(server.bodies) * 1000


def test_that_a_run_nobody_listens_to_any_more_still_keeps_its_outcomes(ledger):
    server = FakeServer()
    events = start(plan_of(ledger, 3000), ledger, server, workers=2)
    while not isinstance(next(events), BatchStarted):
        pass

    events.close()

    assert plan_of(ledger, 3000).counts.already_unknown == 0
    assert plan_of(ledger, 3000).counts.already_sent == len(server.bodies) * 1000 > 0


def test_that_an_intent_is_on_disk_before_the_first_byte_leaves(ledger, open_ledger):
    on_disk = []

    class Looking(FakeServer):
        def submit_samples(self, body):
            with open_ledger() as other:
                known = other.known(patient=PATIENT, data_type=DataType.STEPS)
            on_disk.append((len(known.accepted), len(known.unknown)))
            return super().submit_samples(body)

    events_of(plan_of(ledger, 2000), ledger, Looking())

    assert on_disk == [(0, 1000), (1000, 1000)]


def test_that_an_outcome_is_on_disk_before_it_is_told(ledger):
    plan = plan_of(ledger, 2000)
    for event in start(plan, ledger, FakeServer()):
        if isinstance(event, BatchFinished):
            assert plan_of(ledger, 2000).counts.already_sent >= event.number * 1000
            assert plan_of(ledger, 2000).counts.already_unknown <= 1000


def test_that_the_watermark_moves_to_the_newest_sample_that_was_accepted(ledger):
    events_of(plan_of(ledger, 10), ledger, FakeServer())

    [mark] = ledger.watermarks(patient=PATIENT)
    assert mark.sent_up_to == sample(9)["start"]


def test_that_the_watermark_stays_before_a_gap(ledger):
    events_of(plan_of(ledger, 3000), ledger, FakeServer(Accepted(), Refused(), Accepted()))

    [mark] = ledger.watermarks(patient=PATIENT)
    assert mark.sent_up_to == sample(999)["start"]


def test_that_a_plan_made_before_another_window_sent_the_same_sends_nothing(ledger, open_ledger):
    stale = plan_of(ledger, 10)
    with open_ledger() as other:
        events_of(plan_of(other, 10), other, FakeServer())
    server = FakeServer()

    with pytest.raises(PlanOutdatedError, match="in the meantime"):
        events_of(stale, ledger, server)

    assert (server.asked, server.bodies) == (0, [])


def test_that_outcomes_are_on_disk_before_a_stop_is_told(ledger):
    server = FakeServer(NotSent(cause=Cause.BUSY, status_code=503))
    events = start(plan_of(ledger, 2000), ledger, server, workers=1)
    while not isinstance(next(events), RunStopped):
        pass

    events.close()

    assert plan_of(ledger, 2000).counts.new == 2000


def test_that_two_uploads_never_run_at_the_same_time(ledger):
    first = start(plan_of(ledger, 10), ledger, FakeServer(), workers=1)
    next(first)
    try:
        with pytest.raises(Exception, match="upload"):
            events_of(plan_of(ledger, 20), ledger, FakeServer())
    finally:
        first.close()


class SilentStatus(FakeServer):
    """Never says whether it takes data, until the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.asking, self.ends = threading.Event(), threading.Event()

    def status(self) -> ServiceStatus:
        self.asking.set()
        self.ends.wait()
        return super().status()


def test_that_cancel_is_heard_at_once_although_the_server_does_not_say_its_status(ledger):
    server, control = SilentStatus(), Control()

    def cancel() -> None:
        server.asking.wait()
        control.cancel()

    person = threading.Thread(target=cancel)
    person.start()
    try:
        # Comes back while the server still says nothing.
        events = events_of(plan_of(ledger, 2000), ledger, server, control=control)
    finally:
        server.ends.set()
        person.join()

    assert finished(events) == dict.fromkeys((1, 2), NotSent(cause=Cause.CANCELLED))
    assert events[-1].samples_by_outcome == {"not_sent": 2000}
    assert (server.bodies, ledger.uploads()) == ([], ())


def test_that_a_fault_of_this_program_while_it_asks_for_the_status_is_not_hidden(ledger):
    class Faulty(FakeServer):
        def status(self):
            raise RuntimeError("a fault of this program")

    with pytest.raises(RuntimeError, match="a fault of this program"):
        events_of(plan_of(ledger, 10), ledger, Faulty())


class Silent(FakeServer):
    """Takes batches and answers none before it is cut, or the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.ends = threading.Event()

    def submit_samples(self, body: bytes) -> Outcome:
        super().submit_samples(body)
        self.ends.wait()
        return Accepted()


def test_that_a_cut_run_ends_although_no_answer_came_and_what_was_in_flight_is_unknown(ledger):
    server, control, told = Silent(), Control(), []

    for event in start(plan_of(ledger, 5000), ledger, server, workers=2, control=control):
        told.append(event)
        if isinstance(event, BatchStarted) and event.number == 2:
            assert control.cut()

    assert not server.ends.is_set()
    server.ends.set()
    assert server.was_cut
    unknown, cancelled = Unknown(cause=Cause.NO_ANSWER), NotSent(cause=Cause.CANCELLED)
    assert finished(told) == {1: unknown, 2: unknown, 3: cancelled, 4: cancelled, 5: cancelled}
    counts = plan_of(ledger, 5000).counts
    assert (counts.already_unknown, counts.new) == (2000, 3000)


def test_that_a_run_that_has_not_begun_to_send_is_not_cut_but_cancelled():
    control = Control()

    assert not control.cut()
    assert control.cancelled


def test_that_a_word_said_in_the_middle_of_taking_one_blocks_nobody():
    # As a signal does that interrupts the run's own thread.
    control = Control()

    with control._lock:
        control.cancel()

    assert control.cancelled
