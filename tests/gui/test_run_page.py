"""What the page says and offers in each state of a run."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Unknown
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.models.batch_table_model import BatchColumn
from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.keychain import KeychainError
from gerosense_desktop.ledger.errors import LedgerBusyError
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.errors import PlanOutdatedError
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    BatchStarted,
    FilesVerified,
    PauseReason,
    RunPaused,
    RunResumed,
    RunStopped,
    RunWarned,
    TokenRefused,
)
from gerosense_desktop.upload.files import FilesChangedError
from gerosense_desktop.upload.plan import Plan
from tests.gui.samples import batches, token
from tests.gui.script import Script, started, until
from tests.gui.stage import Stage


def paused(reason: PauseReason, *, sentence: str = "For a reason.", seconds: float | None = None) -> RunPaused:
    return RunPaused(reason=reason, cause=Cause.BUSY, seconds=seconds, user_message=sentence)


def resumes(control: Control) -> bool:
    return until(control, Control.take_resume)


def finish(plan: Plan, first: int = 1) -> Iterator[BatchFinished]:
    for batch in plan.batches[first - 1 :]:
        yield BatchFinished(number=batch.number, outcome=Accepted(), attempts=1)


@pytest.fixture
def upload(make_stage) -> Callable[..., Stage]:
    """Upload with a run that acts as told, and wait until it is in a phase."""

    def upload(acts, *, phase: RunPhase) -> Stage:
        stage = make_stage(Script(acts=acts)).name_patient().reviewed()
        stage.click("upload_button")
        stage.qtbot.waitUntil(lambda: stage.window.upload_page.card.state.phase is phase)
        return stage

    return upload


def held(*events) -> Callable[[Plan, Control], Iterator]:
    """A run that says this and then waits to be cancelled."""

    def acts(plan, control):
        yield started(plan)
        yield from events
        until(control, lambda control: control.cancelled)

    return acts


def button(stage: Stage, name: str = "run_button") -> str:
    return stage.find(QPushButton, name).text().replace("&", "")


# ── pausing ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_person_pauses_and_goes_on(upload):
    def acts(plan, control):
        yield started(plan)
        yield BatchStarted(number=1, attempt=1)
        until(control, lambda control: control.paused)
        yield BatchFinished(number=1, outcome=Accepted(), attempts=1)
        yield paused(PauseReason.PERSON, sentence="You paused the upload.")
        resumes(control)
        yield RunResumed()
        yield from finish(plan, first=2)

    stage = upload(acts, phase=RunPhase.SENDING)
    stage.qtbot.waitUntil(lambda: stage.window.upload_page.batches.under_way == 1)
    assert (button(stage), button(stage, "cancel_upload_button")) == ("Pause", "Cancel")

    stage.click("run_button")
    assert stage.text("upload_state") == "Pausing: finishing 1 batch being sent…"
    stage.qtbot.waitUntil(lambda: stage.text("upload_state") == "Paused")
    assert stage.text("upload_state_words") == "You paused the upload."
    assert stage.text("upload_progress") == "1 of 3 batches · 1,000 of 3,000 samples"
    assert button(stage) == "Go on"
    stage.click("run_button")
    stage.wait_for(Step.DONE)

    assert stage.text("summary_headline") == "The server accepted all 3,000 samples."


def test_that_the_one_obvious_button_has_the_focus_while_it_waits_for_a_person(upload):
    stage = upload(held(paused(PauseReason.FAILURES)), phase=RunPhase.FAILURES)
    stage.window.activateWindow()
    stage.qtbot.waitUntil(stage.window.isActiveWindow)

    main = stage.find(QPushButton, "run_button")

    assert stage.window.focusWidget() is main
    assert main.property("role") == "primary"


def test_that_pausing_by_keyboard_works(upload):
    stage = upload(held(), phase=RunPhase.SENDING)
    stage.window.activateWindow()
    stage.qtbot.waitUntil(stage.window.isActiveWindow)

    stage.qtbot.keyClick(stage.window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)

    stage.qtbot.waitUntil(lambda: stage.text("upload_state") == "Pausing…")


def test_that_a_wait_counts_down_and_can_be_cut_short(upload):
    def acts(plan, control):
        yield started(plan)
        yield paused(PauseReason.WAITING, sentence="The server is busy.", seconds=600)
        resumes(control)
        yield RunResumed()
        yield from finish(plan)

    stage = upload(acts, phase=RunPhase.WAITING)
    first = stage.text("upload_state")
    assert first in {"Going on by itself in 10 min 0 s", "Going on by itself in 9 min 59 s"}
    assert stage.text("upload_state_words") == "The server is busy."
    stage.qtbot.waitUntil(lambda: stage.text("upload_state") != first)
    assert button(stage) == "Try now"

    stage.click("run_button")

    stage.wait_for(Step.DONE)


def test_that_a_wait_without_a_cause_shows_its_sentence(upload):
    full = RunPaused(
        reason=PauseReason.WAITING, cause=None, seconds=30, user_message="The record of uploads cannot be written."
    )

    stage = upload(held(full), phase=RunPhase.WAITING)

    assert stage.text("upload_state_words") == "The record of uploads cannot be written."
    assert button(stage) == "Try now"


def test_that_after_failures_the_person_goes_on_or_stops_here(upload):
    stage = upload(held(paused(PauseReason.FAILURES, sentence="Three got no answer.")), phase=RunPhase.FAILURES)
    assert stage.text("upload_state") == "Paused after failures"
    assert stage.text("upload_state_words") == "Three got no answer."
    assert (button(stage), button(stage, "cancel_upload_button")) == ("Go on", "Cancel")

    stage.click("cancel_upload_button")

    stage.wait_for(Step.DONE)


def test_that_files_are_said_to_be_looked_through_in_megabytes(upload):
    def acts(plan, control):
        yield FilesVerified(bytes_done=120_000_000, bytes_total=400_000_000)
        until(control, lambda control: control.cancelled)

    stage = upload(acts, phase=RunPhase.VERIFYING)

    assert stage.text("upload_state") == "Making sure that the files have not changed: 120 MB of 400 MB"
    assert stage.window.upload_page.card.bar.value() == 30
    assert not stage.shown("run_button")
    stage.click("cancel_upload_button")
    stage.wait_for(Step.DONE)


def test_that_every_button_of_every_pause_has_an_accessible_name(upload):
    for reason, phase in (
        (PauseReason.WAITING, RunPhase.WAITING),
        (PauseReason.FAILURES, RunPhase.FAILURES),
        (PauseReason.TOKEN, RunPhase.TOKEN),
    ):
        stage = upload(held(paused(reason)), phase=phase)
        for name in ("run_button", "cancel_upload_button"):
            control = stage.find(QPushButton, name)
            assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert "For a reason." in stage.window.upload_page.card._frame.accessibleName()


# ── batches that go out again ─────────────────────────────────────────────────────────────────────────────────────


def cell(stage: Stage, row: int, column: BatchColumn) -> str:
    model = stage.window.upload_page.batches
    return str(model.index(row, column).data())


def test_that_a_batch_put_back_is_to_be_sent_again_with_its_attempts_and_why(upload):
    busy = NotSent(cause=Cause.BUSY, status_code=503)
    stage = upload(
        held(
            BatchStarted(number=2, attempt=1),
            BatchPutBack(number=2, outcome=busy, attempts=1),
            paused(PauseReason.WAITING, seconds=60),
        ),
        phase=RunPhase.WAITING,
    )

    assert cell(stage, 1, BatchColumn.OUTCOME) == "To be sent again"
    assert cell(stage, 1, BatchColumn.ATTEMPTS) == "1"
    assert "is busy" in cell(stage, 1, BatchColumn.WORDS)
    assert stage.window.upload_page.batches.under_way == 0


def test_that_a_split_makes_two_rows_and_the_figures_stay_true(upload):
    first, second = batches(4, samples=500)[1], batches(4, samples=500)[3]

    def acts(plan, control):
        yield started(plan)
        yield BatchStarted(number=2, attempt=1)
        yield BatchPutBack(number=2, outcome=NotSent(cause=Cause.TOO_LARGE), attempts=1)
        yield BatchSplit(number=2, parts=(first, second))
        yield BatchStarted(number=4, attempt=2)
        yield BatchFinished(number=4, outcome=Accepted(), attempts=2)
        yield paused(PauseReason.PERSON)
        resumes(control)
        yield RunResumed()
        for number in (1, 2, 3):
            yield BatchFinished(number=number, outcome=Accepted(), attempts=1)

    stage = upload(acts, phase=RunPhase.PAUSED)
    assert [cell(stage, row, BatchColumn.SAMPLES) for row in range(4)] == ["1,000", "500", "1,000", "500"]
    assert [cell(stage, row, BatchColumn.NUMBER) for row in range(4)] == ["1", "2", "3", "4"]
    assert cell(stage, 1, BatchColumn.OUTCOME) == "To be sent again"
    assert stage.text("upload_progress") == "1 of 4 batches · 500 of 3,000 samples"

    stage.click("run_button")
    stage.wait_for(Step.DONE)

    assert stage.text("summary_headline") == "The server accepted all 3,000 samples."
    assert stage.text("summary_accepted_heading") == "Accepted: 4 batches, 3,000 samples"


def test_that_a_warning_is_said_once_and_stops_nothing(upload):
    warned = RunWarned(user_message="The clock of this computer was set back.")
    stage = upload(held(warned, warned, paused(PauseReason.PERSON)), phase=RunPhase.PAUSED)

    said = [label.text() for label in stage.window.upload_page.findChildren(QLabel) if "clock" in label.text()]

    assert said == ["The clock of this computer was set back."]


# ── a token ───────────────────────────────────────────────────────────────────────────────────────────────────────


def asks_for_token(plan, control):
    """A run that takes a token of the same patient only."""
    yield started(plan)
    yield paused(PauseReason.TOKEN, sentence="The server did not accept the token.")
    while not control.cancelled:
        given = until(control, Control.take_token)
        if given is None:
            return
        if given.get_secret_value() == token("patient-1", expires_at=None).get_secret_value():
            yield RunResumed()
            yield from finish(plan)
            return
        yield TokenRefused(user_message="This token is another patient's.")


def give(stage: Stage, text: str) -> None:
    dialog = stage.dialog("new_token_dialog")
    stage.qtbot.waitUntil(dialog.token_field.isEnabled)
    dialog.token_field.setText(text)
    stage.click("new_token_use_button")


def test_that_a_token_is_asked_for_refused_in_place_and_taken(upload):
    stage = upload(asks_for_token, phase=RunPhase.TOKEN)
    stage.dialog("new_token_dialog")
    assert stage.text("new_token_patient") == "Patient patient-1"
    assert stage.text("new_token_reason") == "The server did not accept the token."

    give(stage, token("patient-2").get_secret_value())
    stage.qtbot.waitUntil(lambda: stage.text("new_token_problem") == "This token is another patient's.")
    new = token("patient-1", expires_at=None)
    give(stage, new.get_secret_value())
    stage.wait_for(Step.DONE)

    assert not stage.shown("new_token_dialog")
    assert stage.tokens.get("patient-1").get_secret_value() == new.get_secret_value()
    assert stage.flow.patient.user_id == "patient-1"
    assert stage.flow.patient.token == new
    assert stage.tokens.get("patient-2") is None


def test_that_what_is_no_token_is_refused_before_it_is_given(upload):
    stage = upload(asks_for_token, phase=RunPhase.TOKEN)
    dialog = stage.dialog("new_token_dialog")

    dialog.token_field.setText("not a token")

    assert stage.text("new_token_problem").startswith("This is not a complete GeroSense token.")
    assert not dialog.use_button.isEnabled()
    dialog._use()
    assert dialog.token_field.isEnabled()


def test_that_a_token_dialog_put_aside_comes_back_by_the_button(upload):
    stage = upload(asks_for_token, phase=RunPhase.TOKEN)
    stage.dialog("new_token_dialog").reject()
    assert button(stage) == "Give the token…"

    stage.click("run_button")
    give(stage, token("patient-1", expires_at=None).get_secret_value())

    stage.wait_for(Step.DONE)


def test_that_the_upload_can_be_stopped_instead(upload):
    stage = upload(asks_for_token, phase=RunPhase.TOKEN)
    stage.dialog("new_token_dialog")

    stage.click("new_token_stop_button")

    stage.wait_for(Step.DONE)
    assert stage.shown("review_left_button")


def test_that_each_pause_for_a_token_asks_anew(upload):
    def acts(plan, control):
        yield from asks_for_token(plan, control)
        if not control.cancelled:
            yield paused(PauseReason.TOKEN, sentence="Once more.")
            until(control, lambda control: control.cancelled)

    stage = upload(acts, phase=RunPhase.TOKEN)
    give(stage, token("patient-1", expires_at=None).get_secret_value())

    stage.qtbot.waitUntil(lambda: stage.shown("new_token_dialog") and stage.text("new_token_reason") == "Once more.")


def test_that_a_token_no_longer_needed_is_no_longer_asked_for(upload):
    def acts(plan, control):
        yield started(plan)
        yield paused(PauseReason.TOKEN)
        resumes(control)
        yield RunStopped(cause=Cause.REDIRECTED, user_message="It points elsewhere.")

    stage = upload(acts, phase=RunPhase.TOKEN)
    stage.dialog("new_token_dialog")

    stage.flow.sending.resume()
    stage.wait_for(Step.DONE)

    assert not stage.shown("new_token_dialog")
    assert stage.text("summary_stopped") == "It points elsewhere."


# ── runs that cannot begin ────────────────────────────────────────────────────────────────────────────────────────


def test_that_another_upload_is_said_and_disturbs_nothing_else(make_stage):
    busy = LedgerBusyError("Another upload is running on this computer. Wait until it is done, then try again.")
    script = Script(run_error=busy)
    stage = make_stage(script).name_patient().reviewed().uploaded()
    assert stage.text("summary_headline") == "Nothing was sent."
    assert stage.text("summary_stopped") == busy.user_message
    assert [cell(stage, row, BatchColumn.OUTCOME) for row in range(3)] == ["Not sent"] * 3
    assert stage.window.top_bar.path.step is Step.UPLOAD
    assert button(stage, "review_left_button") == "Back to the review"
    script.run_error = None

    stage.click("review_left_button")
    stage.wait_for(Step.REVIEW)
    stage.uploaded()

    assert stage.text("summary_headline") == "The server accepted all 3,000 samples."


@pytest.mark.parametrize("error", [FilesChangedError, PlanOutdatedError])
def test_that_what_changed_since_the_review_is_read_again_by_the_one_obvious_button(make_stage, error):
    script = Script(run_error=error("Something has changed since it was read."))
    stage = make_stage(script).name_patient().reviewed().uploaded()
    assert stage.text("summary_stopped") == "Something has changed since it was read."
    assert not stage.shown("review_left_button")
    assert stage.text("summary_headline") == "These files have to be read again."
    assert stage.find(QPushButton, "read_again_button").property("role") == "primary"

    stage.click("read_again_button")
    stage.wait_for(Step.REVIEW)

    assert len(script.checked_paths) == 2
    assert script.checked_paths[0] == script.checked_paths[1]


def test_that_a_failure_of_the_next_run_forgets_to_read_again(make_stage):
    script = Script(run_error=FilesChangedError("It changed."))
    stage = make_stage(script).name_patient().reviewed().uploaded()
    stage.click("read_again_button")
    stage.wait_for(Step.REVIEW)
    script.run_error = GeroSenseError("The server cannot be reached.")

    stage.uploaded()

    assert not stage.shown("read_again_button")
    assert stage.shown("review_left_button")


def test_that_an_unknown_batch_is_never_called_left_to_send(upload):
    stage = upload(
        held(BatchFinished(number=1, outcome=Unknown(cause=Cause.NO_ANSWER), attempts=1)), phase=RunPhase.SENDING
    )
    stage.click("cancel_upload_button")
    stage.wait_for(Step.DONE)

    assert stage.text("summary_unknown_heading") == "Unknown: 1 batch, 1,000 samples"


def test_that_a_keychain_that_does_not_keep_the_new_token_is_said_and_the_upload_goes_on(make_stage):
    class Full:
        lasting = True

        def get(self, name):
            return None

        def put(self, name, secret):
            raise KeychainError("The keychain is locked. Unlock it.")

    stage = make_stage(Script(acts=asks_for_token), keychain=Full()).name_patient().reviewed()
    stage.click("upload_button")
    give(stage, token("patient-1", expires_at=None).get_secret_value())
    stage.wait_for(Step.DONE)

    assert stage.window.problems.words == "The keychain is locked. Unlock it."
    assert stage.text("summary_headline") == "The server accepted all 3,000 samples."


def test_that_a_pause_said_twice_asks_for_one_token(upload):
    stage = upload(held(paused(PauseReason.TOKEN), paused(PauseReason.TOKEN, sentence="Still.")), phase=RunPhase.TOKEN)
    stage.dialog("new_token_dialog")

    stage.qtbot.waitUntil(lambda: stage.text("upload_state_words") == "Still.")

    assert stage.find(QDialog, "new_token_dialog").isVisible()


def test_that_the_next_upload_shows_no_warning_of_the_last(make_stage):
    def acts(plan, control):
        yield started(plan)
        yield RunWarned(user_message="The clock was set back.")
        yield from finish(plan)

    script = Script(acts=acts)
    stage = make_stage(script).name_patient().reviewed().uploaded()
    stage.qtbot.waitUntil(lambda: stage.shown("run_warning"))
    script.acts = None

    stage.click("new_upload_button")
    stage.reviewed().uploaded()

    assert not stage.shown("run_warning")


def test_that_the_keys_of_a_person_elsewhere_are_not_taken(upload):
    def acts(plan, control):
        yield started(plan)
        until(control, Control.take_resume)
        yield RunResumed()
        yield RunWarned(user_message="Still here.")
        until(control, lambda control: control.cancelled)

    stage = upload(acts, phase=RunPhase.SENDING)
    stage.window.upload_page.table.setFocus()

    stage.window.upload_page.card.show_state(stage.window.upload_page.card.state.asked_to_pause())
    stage.flow.sending.resume()
    stage.qtbot.waitUntil(lambda: stage.shown("run_warning"))

    assert stage.window.focusWidget() is stage.window.upload_page.table
