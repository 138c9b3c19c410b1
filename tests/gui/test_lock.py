"""What the locked window shows, forgets and keeps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from gerosense_desktop.api.outcomes import Accepted, OutcomeKind
from gerosense_desktop.gui.own_clipboard import OwnClipboard
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.settings import Settings
from gerosense_desktop.upload.events import BatchFinished, BatchStarted, PauseReason, RunPaused, RunResumed
from tests.gui.fake_ledger import FakeLedger, unknown_batch
from tests.gui.past import Past
from tests.gui.samples import plan, token
from tests.gui.script import Script, started, until
from tests.gui.stage import SERVER
from tests.gui.test_idle_lock import MINUTE, FakeClocks

PATIENT = "patient-1"


def words_in(widget: QWidget, *, visible: bool) -> str:
    """Every word of a window's labels, buttons, fields and titles."""
    kinds = (QLabel, QAbstractButton, QLineEdit)
    texts = [widget.windowTitle()]
    for child in widget.findChildren(QWidget):
        if visible and not child.isVisible():
            continue
        texts += [child.accessibleName(), child.toolTip(), child.windowTitle()]
        if isinstance(child, kinds):
            texts.append(child.text())
    return " ".join(texts)


@pytest.fixture
def reviewed(stage):
    return stage.name_patient(PATIENT).reviewed()


def lock(stage) -> None:
    stage.rooms.lock.lock()


def test_that_locking_forgets_the_review_and_the_patient(reviewed):
    assert PATIENT in words_in(reviewed.window, visible=True)
    lock(reviewed)

    assert reviewed.flow.review is None
    assert reviewed.flow.patient is None
    assert reviewed.flow.step is Step.FILES
    assert PATIENT not in words_in(reviewed.window, visible=False)
    assert "export" not in words_in(reviewed.window, visible=True).casefold()


def test_that_the_locked_window_shows_the_lock_page_and_nothing_else(reviewed):
    lock(reviewed)

    assert reviewed.shown("lock_title")
    assert not reviewed.shown("side_bar")
    assert not reviewed.shown("top_bar")
    assert "locked" in reviewed.window.windowTitle()


def test_that_continue_begins_at_the_first_page(reviewed):
    lock(reviewed)
    reviewed.click("continue_button")

    assert reviewed.window.pages.currentWidget() is reviewed.window.files_page
    assert reviewed.shown("choose_files_button")
    assert reviewed.window.windowTitle() == "GeroSense Desktop"
    assert not reviewed.shown("back_to_review_button")


def test_that_enter_continues(reviewed):
    lock(reviewed)
    reviewed.qtbot.keyClick(reviewed.window.focusWidget(), Qt.Key.Key_Return)

    assert not reviewed.window.locked


def test_that_files_can_be_dropped_again_after_continue(reviewed):
    lock(reviewed)
    reviewed.drop("/data/export.zip")
    assert not reviewed.flow.reading

    reviewed.click("continue_button")
    reviewed.drop("/data/export.zip")
    reviewed.wait_for(Step.REVIEW)


def test_that_locking_stops_a_reading(make_stage):
    stage = make_stage(Script(check_waits=True)).name_patient(PATIENT)
    stage.drop("/data/export.zip")
    lock(stage)

    assert not stage.flow.reading
    stage.click("continue_button")
    assert stage.shown("choose_files_button")


def test_that_a_token_that_only_memory_holds_is_forgotten(reviewed):
    reviewed.tokens.put(PATIENT, token(PATIENT))
    lock(reviewed)

    assert reviewed.tokens.get(PATIENT) is None


def test_that_open_dialogs_are_closed(reviewed):
    reviewed.window.conversation.ask_patient()
    reviewed.dialog("token_dialog")
    lock(reviewed)

    assert not any(dialog.isVisible() for dialog in reviewed.window.findChildren(QDialog))


def test_that_what_this_program_copied_is_cleared(qapp):
    clipboard = OwnClipboard()
    clipboard.copy("receipt of patient-1")
    clipboard.clear()

    assert QGuiApplication.clipboard().text() == ""


def test_that_what_others_copied_stays(qapp):
    clipboard = OwnClipboard()
    clipboard.copy("receipt of patient-1")
    QGuiApplication.clipboard().setText("a shopping list")
    clipboard.clear()

    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_that_files_from_outside_wait_for_a_person(reviewed):
    lock(reviewed)
    reviewed.window.take_files_from_outside(["/data/other.zip"])
    assert not reviewed.flow.reading

    reviewed.click("continue_button")
    assert "The program was locked when files came" in words_in(reviewed.window, visible=True)


def test_that_the_keys_of_the_window_do_nothing_while_it_is_locked(reviewed):
    lock(reviewed)
    reviewed.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    assert not reviewed.shown("file_dialog")


def test_that_control_and_l_and_the_side_bar_lock(stage):
    stage.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert stage.shown("lock_title")

    stage.click("continue_button")
    stage.click("lock_button")
    assert stage.shown("lock_title")


def test_that_the_time_of_the_settings_locks_it(make_stage, script):
    time = FakeClocks()
    stage = make_stage(script, clocks=time.clocks, settings=Settings(server_url=SERVER, lock_after_minutes=5))
    time.pass_by(5 * MINUTE - 1)
    stage.rooms.idle.look()
    assert not stage.window.locked

    stage.window.change_settings(stage.window.settings.but(lock_after_minutes=15))
    time.pass_by(14 * MINUTE)
    stage.rooms.idle.look()
    assert not stage.window.locked

    time.pass_by(2 * MINUTE)
    stage.rooms.idle.look()
    assert stage.window.locked


def test_that_practice_goes_on_after_continue_with_its_own_patient(stage):
    stage.click("practice_button")
    lock(stage)
    stage.click("continue_button")

    assert stage.flow.workspace.practice
    assert stage.flow.patient.user_id == "practice-patient"


# ── while an upload runs ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def uploading(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient(PATIENT).reviewed()
    stage.click("upload_button")
    stage.qtbot.waitUntil(lambda: stage.window.upload_page.batches.finished == 1)
    return stage


def test_that_an_upload_goes_on_and_is_told_in_counts_only(uploading):
    lock(uploading)

    assert uploading.flow.uploading
    assert uploading.text("lock_progress") == "1 of 3 batches are done."
    assert PATIENT not in words_in(uploading.window, visible=True)


def test_that_continue_shows_the_upload_again(uploading):
    lock(uploading)
    uploading.click("continue_button")

    assert uploading.window.pages.currentWidget() is uploading.window.upload_page
    assert uploading.shown("batch_table")
    assert uploading.flow.patient.user_id == PATIENT


def test_that_an_upload_that_ended_meanwhile_is_kept_for_the_person(uploading):
    lock(uploading)
    uploading.flow.cancel_upload()
    uploading.wait_for(Step.DONE)
    assert "ended" in uploading.text("lock_progress")

    uploading.click("continue_button")
    assert uploading.shown("upload_summary")


def acts_token(plan, control):
    yield started(plan)
    yield BatchStarted(number=1, attempt=1)
    yield BatchFinished(number=1, outcome=Accepted(), attempts=1)
    until(control, lambda control: control.paused)
    yield RunPaused(reason=PauseReason.TOKEN, cause=None, seconds=None, user_message="A new token is needed.")
    until(control, lambda control: control.take_token())
    yield RunResumed()


def test_that_a_question_that_names_the_patient_waits_until_somebody_is_back(make_stage):
    stage = make_stage(Script(acts=acts_token)).name_patient(PATIENT).reviewed()
    stage.click("upload_button")
    stage.qtbot.waitUntil(lambda: stage.window.upload_page.batches.finished == 1)
    lock(stage)
    stage.flow.sending.pause()
    stage.qtbot.waitUntil(lambda: "waits for you" in stage.text("lock_progress"))
    assert not any(dialog.isVisible() for dialog in stage.window.findChildren(QDialog))

    stage.click("continue_button")
    stage.dialog("new_token_dialog").reject()


def test_that_the_question_about_unknown_batches_comes_back_too(make_stage):
    stage = make_stage(Script(ledger=FakeLedger(unknown_batch()), plans=[plan()]))
    stage.window.ask_about_unknown()
    stage.dialog("unknown_dialog")
    lock(stage)
    assert not stage.shown("unknown_dialog")

    stage.click("continue_button")
    stage.dialog("unknown_dialog")


def test_that_a_receipt_asked_for_before_is_not_shown_over_the_lock(make_stage, tmp_path):
    past = Past(tmp_path)
    past.add([OutcomeKind.ACCEPTED], patient=PATIENT)
    stage = make_stage(Script(), open_ledger=past.open)
    stage.click("side_history_button")
    stage.qtbot.waitUntil(lambda: stage.rooms.history.page.uploads.rowCount() == 1)
    stage.click("receipt_button")
    lock(stage)
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert not stage.shown("receipt_dialog")
    assert PATIENT not in words_in(stage.window, visible=False)
    assert stage.rooms.history.page.uploads.total == 0


def test_that_an_open_receipt_and_its_copy_are_put_away(make_stage, tmp_path):
    past = Past(tmp_path)
    past.add([OutcomeKind.ACCEPTED], patient=PATIENT)
    stage = make_stage(Script(), open_ledger=past.open)
    stage.click("side_history_button")
    stage.qtbot.waitUntil(lambda: stage.rooms.history.page.uploads.rowCount() == 1)
    stage.click("receipt_button")
    stage.dialog("receipt_dialog")
    stage.click("receipt_copy_button")
    assert PATIENT in QGuiApplication.clipboard().text()
    lock(stage)

    assert not stage.shown("receipt_dialog")
    assert PATIENT not in QGuiApplication.clipboard().text()


# ── what could go wrong ───────────────────────────────────────────────────────────────────────────────────────────


def test_that_locking_twice_and_continuing_twice_is_as_good_as_once(reviewed):
    lock(reviewed)
    lock(reviewed)
    reviewed.rooms.lock.unlock()
    reviewed.rooms.lock.unlock()

    assert not reviewed.window.locked
    assert reviewed.window.pages.currentWidget() is reviewed.window.files_page


def test_that_an_open_list_is_closed(reviewed):
    box = QComboBox(reviewed.window)
    box.addItems(["patient-1", "patient-2"])
    box.show()
    box.showPopup()
    assert QApplication.activePopupWidget() is not None
    lock(reviewed)

    assert QApplication.activePopupWidget() is None


def test_that_a_token_in_the_computers_keychain_stays_there(make_stage, script):
    class Lasting(MemoryKeychain):
        @property
        def lasting(self) -> bool:
            return True

    stage = make_stage(script, keychain=Lasting()).name_patient(PATIENT)
    stage.tokens.put(PATIENT, token(PATIENT))
    lock(stage)

    assert stage.tokens.get(PATIENT) is not None


def test_that_a_token_that_cannot_be_forgotten_is_said_after_continue(make_stage, script):
    class Stubborn(MemoryKeychain):
        def remove(self, name: str) -> None:
            raise KeychainError("The token could not be removed.")

    stage = make_stage(script, keychain=Stubborn()).name_patient(PATIENT)
    lock(stage)
    stage.click("continue_button")

    assert "could not be removed" in words_in(stage.window, visible=True)


def test_that_unknown_batches_found_behind_the_lock_are_asked_about_after_it(make_stage):
    stage = make_stage(Script(ledger=FakeLedger(unknown_batch()), run_waits=True)).name_patient(PATIENT).reviewed()
    stage.click("upload_button")
    stage.qtbot.waitUntil(lambda: stage.window.upload_page.batches.finished == 1)
    lock(stage)
    stage.window.ask_about_unknown()
    stage.qtbot.waitUntil(lambda: bool(stage.script.ledger.threads))
    stage.flow.cancel_upload()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)
    assert not stage.shown("unknown_dialog")

    stage.click("continue_button")
    stage.dialog("unknown_dialog")
