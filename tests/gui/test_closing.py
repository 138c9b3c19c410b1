"""Quitting: asked for once, nothing broken off, and no shutdown held up."""

import pytest
from PySide6.QtWidgets import QPushButton

from gerosense_desktop.api.outcomes import Accepted, Cause, Unknown
from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.upload.events import BatchFinished, BatchStarted, PauseReason, RunPaused
from tests.gui.fake_ledger import FakeLedger, unknown_batch
from tests.gui.samples import plan
from tests.gui.script import Script, started, until


class Server:
    """Answers the batches in flight when it is told to."""

    def __init__(self) -> None:
        self.answers = False
        self.control = None

    def acts(self, plan, control):
        self.control = control
        yield started(plan)
        for number in (1, 2):
            yield BatchStarted(number=number, attempt=1)
        until(control, lambda control: control.cancelled)
        # What is in flight is finished first.
        until_answered(self)
        for number in (1, 2):
            yield BatchFinished(number=number, outcome=Accepted(), attempts=1)


def until_answered(server: Server) -> None:
    from threading import Event  # noqa: PLC0415 - for this fake alone

    server.answered = Event()
    server.control.listen(server.answered.set)
    while not server.answers:
        server.answered.wait()
        server.answered.clear()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def stage(make_stage, server):
    stage = make_stage(Script(plans=[plan(batch_count=5)], acts=server.acts)).name_patient().reviewed()
    stage.click("upload_button")
    stage.qtbot.waitUntil(lambda: stage.window.upload_page.batches.under_way == 2)
    yield stage
    server.answers = True
    if server.control is not None:
        server.control.cancel()


def test_that_it_says_how_many_batches_are_left_and_that_nothing_is_lost(stage):
    stage.window.close()
    dialog = stage.dialog("closing_dialog")

    assert stage.text("left") == "Left to send: 5 batches."
    stop = stage.find(QPushButton, "stop_and_close_button")
    assert stop.text().replace("&", "") == "Finish the batches being sent, then close"
    assert stage.find(QPushButton, "keep_uploading_button").isDefault()
    dialog.reject()
    assert stage.flow.uploading


def test_that_it_finishes_what_is_in_flight_and_closes_by_itself(stage, server):
    stage.window.close()
    stage.dialog("closing_dialog")
    stage.click("stop_and_close_button")
    assert stage.text("upload_state") == "Finishing 2 batches being sent, then the program closes…"
    assert not stage.shown("run_button")
    assert not stage.shown("cancel_upload_button")

    stage.window.close()
    assert stage.window.isVisible()
    assert not stage.shown("closing_dialog")

    with stage.qtbot.waitSignal(stage.window.closed):
        server.answers = True
        server.control.cancel()
    assert stage.window.upload_page.batches.finished == 2


def test_that_a_session_that_ends_asks_nothing_and_cancels(stage, server):
    stage.window.closing.end_session()

    assert server.control.cancelled
    assert not stage.shown("closing_dialog")
    server.answers = True
    server.control.cancel()
    stage.window.close()
    assert not stage.window.isVisible()
    assert stage.flow.resting or not stage.window.isVisible()


def test_that_a_session_that_ends_while_reading_stops_reading(make_stage):
    stage = make_stage(Script(check_waits=True))
    stage.drop("/data/export.zip")

    stage.window.closing.end_session()

    assert not stage.flow.reading
    stage.qtbot.waitUntil(lambda: stage.flow.resting)


@pytest.mark.parametrize("reason", [PauseReason.PERSON, PauseReason.WAITING, PauseReason.FAILURES, PauseReason.TOKEN])
def test_that_closing_while_it_pauses_closes_at_once_after_asking(make_stage, reason):
    def acts(plan, control):
        yield started(plan)
        yield RunPaused(reason=reason, cause=None, seconds=None, user_message="A pause.")
        until(control, lambda control: control.cancelled)

    stage = make_stage(Script(acts=acts)).name_patient().reviewed()
    stage.click("upload_button")
    card = stage.window.upload_page.card
    stage.qtbot.waitUntil(lambda: card.state.pause is not None)
    assert (card.state.phase is RunPhase.TOKEN) == stage.shown("new_token_dialog")

    stage.window.close()
    dialog = stage.dialog("closing_dialog")
    assert dialog.windowTitle() == "The upload is not finished yet"
    assert stage.find(QPushButton, "keep_uploading_button").text().replace("&", "") == "Keep the window open"
    assert stage.find(QPushButton, "stop_and_close_button").text().replace("&", "") == "Cancel the upload and close"
    with stage.qtbot.waitSignal(stage.window.closed):
        stage.click("stop_and_close_button")

    assert not stage.shown("new_token_dialog")


def test_that_keeping_on_after_the_question_changes_nothing(stage):
    stage.window.close()
    stage.dialog("closing_dialog")

    stage.click("keep_uploading_button")

    assert stage.flow.step is Step.UPLOAD
    assert not stage.window.closing.wanted


def test_that_a_session_that_does_not_end_after_all_is_forgotten_with_the_next_upload(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.window.closing.end_session()

    stage.click("upload_button")
    stage.window.close()

    stage.dialog("closing_dialog")
    assert stage.window.isVisible()


def test_that_a_window_that_closes_leaves_the_unknown_question_for_the_next_start(make_stage):
    def acts(plan, control):
        yield started(plan)
        until(control, lambda control: control.cancelled)
        for batch in plan.batches:
            yield BatchFinished(number=batch.number, outcome=Unknown(cause=Cause.NO_ANSWER), attempts=1)

    ledger = FakeLedger(unknown_batch())
    stage = make_stage(Script(acts=acts, ledger=ledger)).name_patient().reviewed()
    stage.click("upload_button")
    stage.window.close()
    stage.dialog("closing_dialog")

    with stage.qtbot.waitSignal(stage.window.closed):
        stage.click("stop_and_close_button")

    assert not stage.shown("unknown_dialog")
    assert ledger.chosen == []
