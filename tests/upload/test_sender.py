"""Sending on threads: what came is brought to one thread, and nothing that goes wrong is lost."""

import threading

import pytest

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Unknown
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.sender import Landed, StatusCame, ThreadSender

from .test_run import FakeServer, events_of, plan_of


class Faulty(FakeServer):
    def status(self):
        raise self.error

    def submit_samples(self, body):
        raise self.error


@pytest.fixture
def faulty():
    server = Faulty()
    server.error = RuntimeError("a fault of this program")
    return server


def test_that_what_was_sent_comes_back():
    sender = ThreadSender(FakeServer(NotSent(cause=Cause.BUSY)), 1)

    sender.send(7, b"{}")

    assert sender.wait(None) == [Landed(number=7, outcome=NotSent(cause=Cause.BUSY))]
    assert sender.close() == []


def test_that_what_was_not_fetched_is_there_at_the_end():
    sender = ThreadSender(FakeServer(), 2)
    sender.send(1, b"{}")
    sender.send(2, b"{}")
    sender.wake()

    assert sorted(landed.number for landed in sender.close()) == [1, 2]


def test_that_waiting_ends():
    sender = ThreadSender(FakeServer(), 1)

    assert sender.wait(0.0) == []
    sender.wake()
    assert sender.wait(None) == []
    sender.close()


def test_that_who_would_not_have_to_wait_is_told_so():
    sender = ThreadSender(FakeServer(), 1)

    assert not sender.ready()
    sender.wake()
    assert sender.ready()
    sender.wait(None)
    assert not sender.ready()
    sender.close()


def test_that_waiting_goes_on_until_something_comes_or_its_seconds_are_over(monkeypatch):
    monkeypatch.setattr("gerosense_desktop.upload.sender.HEARD_EVERY", 0.001)
    server, go_on = FakeServer(), threading.Event()
    server.submit_samples = lambda body: go_on.wait() and Accepted()
    sender = ThreadSender(server, 1)
    sender.send(1, b"{}")

    # Many times longer than what it waits in one piece.
    assert sender.wait(0.05) == []
    threading.Timer(0.05, go_on.set).start()
    assert sender.wait(None) == [Landed(number=1, outcome=Accepted())]
    sender.close()


def test_that_a_word_of_the_person_ends_waiting():
    sender, control = ThreadSender(FakeServer(), 1), Control()
    control.listen(sender.wake)

    for verb in (control.pause, control.resume, control.cancel):
        verb()
        assert sender.wait(None) == []
    sender.close()


def test_that_the_status_comes_back():
    sender = ThreadSender(FakeServer(status="Maintenance"), 1)

    sender.ask_status()

    [came] = sender.wait(None)
    assert came.status.status == "Maintenance"
    sender.close()


def test_that_a_server_that_says_nothing_of_its_status_is_told_with_the_cause(faulty):
    faulty.error = ServiceError("no", cause=Cause.TLS_FAILED)
    sender = ThreadSender(faulty, 1)

    sender.ask_status()

    assert sender.wait(None) == [StatusCame(cause=Cause.TLS_FAILED)]
    sender.close()


def test_that_a_fault_of_this_program_while_asking_counts_as_no_answer(faulty):
    sender = ThreadSender(faulty, 1)

    sender.ask_status()

    assert sender.wait(None) == [StatusCame(cause=Cause.NO_ANSWER)]
    sender.close()


def test_that_a_fault_of_this_program_while_sending_makes_the_batch_unknown_and_is_not_hidden(ledger, faulty):
    faulty.status = FakeServer().status

    with pytest.raises(RuntimeError, match="a fault of this program"):
        events_of(plan_of(ledger, 2000), ledger, faulty)

    counts = plan_of(ledger, 2000).counts
    assert (counts.already_unknown, counts.new) == (1000, 1000)


def test_that_a_fault_of_this_program_is_an_unknown_outcome(faulty):
    sender = ThreadSender(faulty, 1)
    sender.send(1, b"{}")

    [landed] = sender.wait(None)

    assert landed.outcome == Unknown(cause=Cause.NO_ANSWER)
    assert landed.error is faulty.error
    assert landed.outcome != Accepted()
    sender.close()


def test_that_nothing_leaves_once_it_is_cut():
    server = FakeServer()
    sender = ThreadSender(server, 1)
    sender.cut()

    sender.send(1, b"{}")

    assert sender.close() == [Landed(number=1, outcome=NotSent(cause=Cause.CANCELLED))]
    assert server.bodies == []


def test_that_what_waits_for_a_thread_when_it_is_cut_never_leaves_and_an_answer_after_it_is_nobodys():
    server = FakeServer()
    entered, go_on = threading.Event(), threading.Event()

    def held(body):
        server.bodies.append(body)
        entered.set()
        go_on.wait()
        return Accepted()

    server.submit_samples = held
    sender = ThreadSender(server, 1)
    sender.send(1, b"1")
    sender.send(2, b"2")
    entered.wait()

    sender.cut()
    came = sender.wait(None)
    go_on.set()

    assert came == [Landed(number=number, outcome=Unknown(cause=Cause.NO_ANSWER)) for number in (1, 2)]
    assert sender.close() == []
    assert server.bodies == [b"1"]
