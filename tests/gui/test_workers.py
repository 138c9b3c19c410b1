import os
import signal
from contextlib import nullcontext
from threading import Event, Thread, current_thread, main_thread
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Slot

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.clinic_street import clinic_street
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.workers.background_step import BackgroundStep
from gerosense_desktop.gui.workers.check_worker import check_step
from gerosense_desktop.gui.workers.event_mailbox import EventMailbox
from gerosense_desktop.gui.workers.review_worker import review_step
from gerosense_desktop.gui.workers.run_worker import run_step
from gerosense_desktop.gui.workers.step_worker import StepWorker
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.in_order import InOrder
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import RunFinished
from tests.gui.samples import EXPORT, checked, plan, token
from tests.gui.script import Script


class Listener(QObject):
    """Writes down what arrives, and on which thread."""

    def __init__(self, step: BackgroundStep) -> None:
        super().__init__()
        self.bundles: list[tuple] = []
        self.failures: list[str] = []
        self.threads: set[str] = set()
        step.events_arrived.connect(self.take)
        step.failed.connect(self.take_failure)

    @Slot(object)
    def take(self, events) -> None:
        self.threads.add(current_thread().name)
        self.bundles.append(events)

    @Slot(object)
    def take_failure(self, failure) -> None:
        self.threads.add(current_thread().name)
        self.failures.append(failure.user_message)

    @property
    def events(self) -> list:
        return [event for bundle in self.bundles for event in bundle]


def walk(qtbot, step_function) -> Listener:
    step = BackgroundStep(step_function)
    listener = Listener(step)
    with qtbot.waitSignal(step.finished):
        step.start()
    assert not step.running
    return listener


def test_that_events_arrive_in_order_on_the_windows_thread(qtbot):
    names = []

    def step(_cancel):
        names.append(current_thread() is main_thread())
        yield from range(5)

    listener = walk(qtbot, step)

    assert listener.events == [0, 1, 2, 3, 4]
    assert names == [False]
    assert listener.threads == {main_thread().name}


def test_that_ten_thousand_events_arrive_in_few_bundles(qtbot):
    listener = walk(qtbot, lambda _cancel: iter(range(10_000)))

    assert listener.events == list(range(10_000))
    assert len(listener.bundles) < 100


def test_that_an_event_arrives_while_the_step_still_waits(qtbot):
    go_on = Event()

    def step(_cancel):
        yield "first"
        go_on.wait()

    background = BackgroundStep(step)
    listener = Listener(background)
    background.start()
    qtbot.waitUntil(lambda: listener.events == ["first"])
    assert background.running

    with qtbot.waitSignal(background.finished):
        go_on.set()


def test_that_a_known_error_brings_its_sentence_after_the_events_before_it(qtbot):
    def step(_cancel):
        yield 1
        raise GeroSenseError("Put the stick in again.")

    listener = walk(qtbot, step)

    assert listener.events == [1]
    assert listener.failures == ["Put the stick in again."]


def test_that_an_unforeseen_error_ends_the_step_and_its_text_reaches_nobody(qtbot, caplog):
    def step(_cancel):
        raise ValueError("value 72 of Anna")
        yield

    listener = walk(qtbot, step)

    [sentence] = listener.failures
    assert "ValueError" in sentence
    assert "Anna" not in sentence + caplog.text


def test_that_cancelling_sets_the_event_the_step_was_given(qtbot):
    def step(cancel):
        cancel.wait()
        yield "cancelled"

    background = BackgroundStep(step)
    listener = Listener(background)
    background.start()
    with qtbot.waitSignal(background.finished):
        background.cancel()

    assert listener.events == ["cancelled"]


def test_that_waiting_blocks_until_the_thread_has_ended(qtbot):
    background = BackgroundStep(lambda _cancel: iter(()))
    with qtbot.waitSignal(background.finished):
        background.start()
        background.wait()


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="no such signals here")
def test_that_a_signal_is_heard_while_a_thread_is_waited_for(qtbot):
    heard = Event()
    before = signal.signal(signal.SIGUSR1, lambda *_: heard.set())

    def step(_cancel):
        os.kill(os.getpid(), signal.SIGUSR1)
        yield heard.wait(20)

    background = BackgroundStep(step)
    listener = Listener(background)
    with qtbot.waitSignal(background.finished):
        background.start()
        background.wait()
    signal.signal(signal.SIGUSR1, before)

    assert listener.events == [True]


@pytest.mark.parametrize("count", [1, 500])
def test_that_a_mailbox_loses_nothing_put_from_another_thread(qtbot, count):
    mailbox = EventMailbox()
    arrived: list = []
    mailbox.events_arrived.connect(arrived.extend)
    thread = Thread(target=lambda: [mailbox.put(number) for number in range(count)])

    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(arrived) == count)

    assert arrived == list(range(count))


# ── the steps themselves, without a thread ────────────────────────────────────────────────────────────────────────


def outcome_of(step) -> tuple[list, list[str], int]:
    """What a worker puts, which sentences it fails with, and how often it says that it has finished."""
    put: list = []
    failures: list[str] = []
    finished: list = []
    worker = StepWorker(step, put=put.append, cancel=Event())
    worker.failed.connect(lambda failure: failures.append(failure.user_message))
    worker.finished.connect(lambda: finished.append(1))
    worker.work()
    return put, failures, len(finished)


def test_that_a_worker_says_that_it_has_finished_however_it_ended(qapp):
    def known(_cancel):
        yield 1
        raise GeroSenseError("Put the stick in again.")

    def unforeseen(_cancel):
        raise ValueError
        yield

    assert outcome_of(lambda _cancel: iter((1, 2))) == ([1, 2], [], 1)
    assert outcome_of(known) == ([1], ["Put the stick in again."], 1)
    put, failures, finished = outcome_of(unforeseen)
    assert (put, len(failures), finished) == ([], 1, 1)


def test_that_files_are_checked_with_the_answers_there_were_at_the_start(qapp):
    script = Script()
    answers = {EXPORT: Answers(device_name="Watch")}
    step = check_step(script.check, paths=[EXPORT.path], answers=answers)
    answers.clear()

    events = list(step(Event()))

    assert events[-1] is script.found
    assert script.answers == [{EXPORT: Answers(device_name="Watch")}]


def test_that_without_a_patient_no_ledger_is_opened(qapp):
    def no_ledger():
        raise AssertionError

    script = Script()
    [review] = review_step(script.make_plan, checked=checked(), patient=None, open_ledger=no_ledger)(Event())

    assert review.plan is None


def test_that_a_review_compares_with_the_ledger_of_the_patient(qapp):
    script = Script()
    [review] = review_step(script.make_plan, checked=checked(), patient="patient-1", open_ledger=nullcontext)(Event())

    assert review.plan is script.plans[0]
    assert script.planned_for == ["patient-1"]


def test_that_a_run_is_told_the_servers_name(qapp):
    script = Script()
    client = nullcontext(SimpleNamespace(address=SimpleNamespace(host="gerosense.example")))
    made: list = []

    def make_client(*arguments):
        made.append(arguments)
        return client

    workspace = Workspace(practice=False, open_ledger=nullcontext, make_client=make_client, tokens=None)
    patient = Patient.of(token())
    step = run_step(
        script.run,
        plan=plan(),
        workspace=workspace,
        server="https://gerosense.example",
        patient=patient,
        workers=3,
        control=Control(),
    )

    events = list(step(Event()))

    assert isinstance(events[-1], RunFinished)
    assert made == [("https://gerosense.example", patient.token, 3)]
    assert script.token_ends == [patient.expires_at]
    [(_, host, workers)] = script.runs
    assert (host, workers) == ("gerosense.example", 3)


def test_that_reading_in_the_window_leaves_a_core_to_it(tmp_path, monkeypatch):
    monkeypatch.setattr(InOrder, "kept_free", 0)

    assert [*clinic_street().check([tmp_path], answers={}, cancel=Event())]

    assert InOrder.kept_free == 1
