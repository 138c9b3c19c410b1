from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QDragLeaveEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
)

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, PartlyAccepted, Refused, Unknown
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.keychain import KeychainError
from gerosense_desktop.readers.source import Source
from gerosense_desktop.settings import Settings
from gerosense_desktop.upload.events import FileFailed, RunStopped
from gerosense_desktop.validation.warnings import Oddity, SampleWarning
from tests.gui.samples import checked, file_read, plan, rejected, token
from tests.gui.script import Script


def test_that_dropped_files_are_read_and_reviewed(stage):
    stage.name_patient()

    stage.drop("/data/export.zip", "/data/more.csv")
    stage.wait_for(Step.REVIEW)

    assert [path.as_posix() for path in stage.script.checked_paths[-1]] == ["/data/export.zip", "/data/more.csv"]
    assert stage.text("review_sentence").startswith("3,000 new samples from iPhone")


def test_that_hovering_says_what_a_drop_will_do_and_leaving_takes_it_back(stage):
    stage.window.drops.show_hover()
    assert stage.text("drop_words") == "Let go to read"

    QApplication.sendEvent(stage.window, QDragLeaveEvent())

    assert not stage.shown("drop_veil")


def test_that_a_drop_on_the_review_adds_to_the_files(stage):
    stage.name_patient().reviewed()
    stage.window.drops.show_hover()
    assert stage.text("drop_words") == "Let go to add to the files under review"

    stage.drop("/data/export.zip", "/data/second.csv")
    stage.wait_for(Step.REVIEW)

    assert [path.as_posix() for path in stage.script.checked_paths[-1]] == ["/data/export.zip", "/data/second.csv"]


def test_that_a_drop_after_an_upload_starts_over(stage):
    stage.name_patient().reviewed().uploaded()

    stage.drop("/data/second.csv")
    stage.wait_for(Step.REVIEW)

    assert [path.as_posix() for path in stage.script.checked_paths[-1]] == ["/data/second.csv"]


def test_that_a_drop_during_an_upload_is_declined_in_words(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")
    stage.window.drops.show_hover()
    assert stage.text("drop_words") == "The upload is not finished yet. Please drop later."

    stage.drop("/data/second.csv")

    assert stage.window.problems.words == "The upload is not finished yet. Drop these files again when it is."
    assert len(stage.script.checked_paths) == 1


def test_that_going_back_loses_nothing(stage):
    stage.name_patient().reviewed()

    stage.click("back_button")
    assert stage.shown("waiting_notice")
    stage.click("back_to_review_button")

    assert stage.flow.step is Step.REVIEW
    assert stage.text("review_sentence").startswith("3,000 new samples")
    assert len(stage.script.checked_paths) == 1


def test_that_reading_can_be_cancelled_at_once(make_stage):
    stage = make_stage(Script(check_waits=True))
    stage.drop("/data/export.zip")
    assert stage.shown("reading_table")

    stage.click("cancel_reading_button")

    assert stage.flow.step is Step.FILES
    assert stage.shown("choose_files_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)


def test_that_cancelling_added_files_keeps_the_review_there_was(make_stage):
    script = Script()
    stage = make_stage(script).name_patient().reviewed()
    script.check_waits = True
    stage.drop("/data/more.csv")

    stage.click("cancel_reading_button")
    stage.click("back_to_review_button")

    assert stage.flow.step is Step.REVIEW
    assert stage.text("review_sentence").startswith("3,000 new samples")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)


def test_that_escape_cancels_reading_too(make_stage):
    stage = make_stage(Script(check_waits=True))
    stage.drop("/data/export.zip")

    stage.press(Qt.Key.Key_Escape)

    assert not stage.flow.reading
    stage.qtbot.waitUntil(lambda: stage.flow.resting)


def test_that_an_error_while_reading_is_said_and_the_files_page_comes_back(make_stage):
    stage = make_stage(Script(check_error=GeroSenseError("The stick was pulled out. Put it in again.")))

    stage.drop("/data/export.zip")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert stage.window.problems.words == "The stick was pulled out. Put it in again."
    assert stage.shown("choose_files_button")


def test_that_a_ledger_that_cannot_be_opened_is_said(make_stage):
    stage = make_stage(Script(plan_error=GeroSenseError("The ledger is damaged. Call IT."))).name_patient()

    stage.drop("/data/export.zip")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert stage.window.problems.words == "The ledger is damaged. Call IT."
    stage.click("close_problem_button")
    assert stage.window.problems.words == ""


def test_that_an_upload_fills_the_table_and_ends_in_a_summary(make_stage):
    outcomes = {
        1: Accepted(),
        2: PartlyAccepted(detail="two were left out"),
        3: Refused(detail="no"),
        4: Unknown(cause=Cause.NO_ANSWER),
        5: NotSent(cause=Cause.STOPPED),
    }
    stopped = RunStopped(cause=Cause.NO_ANSWER, user_message="The server did not answer.")
    script = Script(plans=[plan(batch_count=5, new=5002, held_back=2)], outcome=outcomes.__getitem__, stopped=stopped)
    stage = make_stage(script).name_patient().reviewed().uploaded()

    assert stage.text("summary_headline") == "The server accepted 1,000 samples of 5,000 samples completely."
    assert stage.text("summary_stopped") == "The server did not answer."
    assert stage.text("summary_accepted_heading") == "Accepted: 1 batch, 1,000 samples"
    assert stage.text("summary_partly_accepted_heading") == "Partly accepted: 1 batch, 1,000 samples"
    assert stage.text("summary_refused_heading") == "Refused: 1 batch, 1,000 samples"
    assert stage.text("summary_unknown_heading") == "Unknown: 1 batch, 1,000 samples"
    assert stage.text("summary_not_sent_heading") == "Not sent: 1 batch, 1,000 samples"
    assert stage.text("summary_held_back_heading") == "Held back: 2 samples"
    stage.window.upload_page.table.selectRow(1)
    assert stage.text("batch_words") == "two were left out"


def test_that_an_upload_that_was_accepted_says_so_and_offers_a_new_one(stage):
    stage.name_patient().reviewed().uploaded()

    assert stage.text("summary_headline") == "The server accepted all 3,000 samples."
    assert not stage.shown("review_left_button")
    stage.qtbot.waitUntil(lambda: stage.window.focusWidget().objectName() == "new_upload_button")
    stage.click("new_upload_button")
    assert stage.flow.step is Step.FILES
    assert stage.flow.review is None


def test_that_the_table_follows_the_batches_unless_one_is_looked_at(make_stage):
    script = Script(plans=[plan(batch_count=300)])
    stage = make_stage(script).name_patient().reviewed().uploaded()
    table = stage.window.upload_page.table
    table.setCurrentIndex(table.model().index(-1, 0))
    stage.window.upload_page.apply([])
    assert table.verticalScrollBar().value() > 0

    table.selectRow(0)
    table.scrollToTop()
    stage.window.upload_page.apply([])

    assert table.verticalScrollBar().value() == 0


def test_that_upload_goes_to_the_server_with_the_settings_workers(make_stage):
    settings = Settings(server_url="https://gerosense.clinic.example", workers=2)
    stage = make_stage(Script(), settings=settings).name_patient().reviewed().uploaded()

    [(_, server, workers)] = stage.script.runs
    assert (server, workers) == ("gerosense.clinic.example", 2)


def test_that_an_upload_that_cannot_start_says_that_nothing_was_sent(make_stage):
    stage = make_stage(Script(run_error=GeroSenseError("The server cannot be reached."))).name_patient().reviewed()

    stage.uploaded()

    assert stage.text("summary_headline") == "Nothing was sent."
    assert stage.text("summary_stopped") == "The server cannot be reached."


def test_that_a_batch_whose_run_broke_off_is_never_called_sent(make_stage):
    stage = make_stage(Script(run_error=RuntimeError("boom"))).name_patient().reviewed()

    stage.uploaded()

    assert stage.text("summary_headline") == "No batch was accepted completely."
    assert stage.text("summary_under_way_heading") == "Without an outcome: 1 batch"
    assert "RuntimeError" in stage.text("summary_stopped")


def test_that_what_is_left_is_compared_with_the_ledger_again(make_stage):
    script = Script(plans=[plan(), plan(batch_count=1)], outcome=lambda _: NotSent(cause=Cause.BUSY))
    stage = make_stage(script).name_patient().reviewed().uploaded()

    stage.click("review_left_button")
    stage.wait_for(Step.REVIEW)

    assert stage.text("review_sentence").startswith("1,000 new samples")
    assert len(script.checked_paths) == 1


def test_that_cancelling_an_upload_waits_for_the_batches_under_way(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")
    stage.qtbot.waitUntil(lambda: stage.window.upload_page.batches.finished == 1)

    stage.click("cancel_upload_button")

    assert stage.text("upload_state") == "Cancelling…"
    stage.wait_for(Step.DONE)


def test_that_closing_during_an_upload_asks_and_staying_goes_on(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")

    stage.window.close()
    stage.window.close()
    stage.dialog("closing_dialog")
    stage.click("keep_uploading_button")

    assert stage.window.isVisible()
    assert stage.flow.uploading


def test_that_closing_during_an_upload_stops_it_first_and_then_closes(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")
    stage.window.close()
    stage.dialog("closing_dialog")

    with stage.qtbot.waitSignal(stage.window.closed):
        stage.click("stop_and_close_button")

    assert not stage.flow.uploading
    assert not stage.window.isVisible()


def test_that_saying_stop_after_the_upload_has_ended_just_closes(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")
    stage.window.close()
    stage.dialog("closing_dialog")
    stage.flow.cancel_upload()
    stage.wait_for(Step.DONE)

    with stage.qtbot.waitSignal(stage.window.closed):
        stage.click("stop_and_close_button")


def test_that_closing_while_reading_waits_for_the_thread(make_stage):
    stage = make_stage(Script(check_waits=True))
    stage.drop("/data/export.zip")

    with stage.qtbot.waitSignal(stage.window.closed):
        stage.window.close()

    stage.qtbot.waitUntil(lambda: stage.flow.resting)


# ── patient, settings ─────────────────────────────────────────────────────────────────────────────────────────────


def test_that_without_a_patient_the_next_step_is_the_token(stage):
    stage.reviewed()
    assert stage.text("review_sentence") == "10 samples from iPhone, Oct 12, 2026."
    assert stage.text("new_figure_value") == "–"
    assert stage.text("upload_reason") == "Add the patient's token: it says whose data this is."

    stage.click("fix_button")
    dialog = stage.dialog("token_dialog")
    dialog.token_field.setText(token("patient-1").get_secret_value())
    stage.click("token_use_button")
    stage.wait_for(Step.REVIEW)
    stage.qtbot.waitUntil(stage.window.review_page.footer.upload_button.isEnabled)

    assert stage.script.planned_for == ["patient-1"]
    assert stage.text("upload_patient") == "Patient patient-1"
    assert stage.kept[-1].last_patient == "patient-1"
    assert stage.tokens.get("patient-1") is not None


def test_that_the_patient_of_the_last_time_is_remembered(make_stage, qtbot):
    stage = make_stage(Script())
    stage.tokens.put("patient-3", token("patient-3"))
    stage.window.settings = Settings(last_patient="patient-3")

    stage.window.conversation.remember_patient()

    assert stage.text("patient_label") == "patient-3"


def test_that_a_patient_whose_token_is_gone_is_not_named(make_stage):
    stage = make_stage(Script(), settings=Settings(last_patient="patient-3"))

    assert stage.text("patient_label") == "No patient yet"


def test_that_forgetting_a_patient_removes_the_token(stage):
    stage.tokens.put("patient-1", token("patient-1"))
    stage.name_patient()
    stage.click("patient_button")
    stage.dialog("token_dialog")

    stage.click("forget_token_button")

    assert stage.tokens.get("patient-1") is None
    assert stage.text("patient_label") == "No patient yet"
    assert stage.kept[-1].last_patient is None


def test_that_a_token_that_ended_is_not_good_enough(stage):
    stage.flow.set_patient(Patient.of(token(expires_at=datetime(2020, 1, 1, tzinfo=UTC))))

    stage.reviewed()

    assert stage.text("upload_reason") == "The patient's token has ended. Paste a new one."


def test_that_without_a_server_the_next_step_is_its_address(make_stage):
    stage = make_stage(Script(), settings=Settings()).name_patient().reviewed()
    assert stage.text("upload_reason") == "Set the address of your clinic's server first."

    stage.click("fix_button")
    stage.find(QLineEdit, "server_field").setText("gerosense.clinic.example")
    stage.click("settings_save_button")
    stage.click("side_upload_button")

    assert stage.kept[-1].server_url == "https://gerosense.clinic.example"
    assert stage.window.review_page.footer.upload_button.isEnabled()
    assert stage.text("upload_server") == "https://gerosense.clinic.example"


# ── practice ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_practice_shows_its_banner_and_keeps_nothing_of_real_work(stage):
    stage.name_patient().reviewed()

    stage.click("practice_button")

    assert stage.text("practice_words") == "Practice — nothing leaves this computer"
    assert stage.shown("practice_banner")
    assert stage.flow.step is Step.FILES
    assert stage.flow.review is None
    assert stage.text("patient_label") == "practice-patient"
    assert [settings.last_patient for settings in stage.kept] == ["patient-1"]


def test_that_leaving_practice_stops_its_server_and_clears_the_pages(stage):
    stage.click("practice_button")
    stage.click("sample_button")
    stage.wait_for(Step.REVIEW)

    stage.click("leave_practice_button")

    assert stage.practice_closed == 1
    assert not stage.shown("practice_banner")
    assert stage.flow.review is None
    assert stage.text("patient_label") == "No patient yet"


def test_that_practice_cannot_begin_during_an_upload(make_stage):
    stage = make_stage(Script(run_waits=True)).name_patient().reviewed()
    stage.click("upload_button")

    stage.click("practice_button")

    assert stage.window.problems.words.startswith("The upload is not finished yet.")
    assert not stage.shown("practice_banner")


def test_that_a_practice_server_that_cannot_start_is_said(make_stage):
    stage = make_stage(Script(), practice_error=GeroSenseError("Practice cannot start. Try again."))

    stage.click("practice_button")

    assert stage.window.problems.words == "Practice cannot start. Try again."


# ── second start, keys ────────────────────────────────────────────────────────────────────────────────────────────


def test_that_files_of_a_second_start_are_read_and_the_window_comes_forward(stage, tmp_path):
    stage.window.showMinimized()

    stage.window.take_files_from_outside([tmp_path])
    stage.wait_for(Step.REVIEW)

    assert not stage.window.isMinimized()
    assert stage.script.checked_paths == [[tmp_path]]


def test_that_a_second_start_without_files_reads_nothing(stage):
    stage.window.take_files_from_outside([])

    assert not stage.flow.reading


def test_that_ctrl_o_lets_files_be_chosen(stage, tmp_path):
    stage.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = stage.find(QFileDialog, "file_dialog")

    dialog.filesSelected.emit([str(tmp_path / "a.csv")])
    dialog.reject()
    stage.wait_for(Step.REVIEW)

    assert stage.script.checked_paths == [[tmp_path / "a.csv"]]


def test_that_the_rejected_samples_are_shown_on_request(make_stage):
    stage = make_stage(Script(found=checked(gone=rejected({}, {})))).name_patient().reviewed()
    assert "2 cannot be sent." in stage.text("review_sentence")

    stage.click("rejected_button")

    assert stage.dialog("rejected_dialog").rows.rowCount() == 2


@pytest.mark.parametrize("button", ["side_upload_button", "new_upload_button"])
def test_that_a_new_upload_forgets_the_one_before(stage, button):
    stage.name_patient().reviewed().uploaded()

    stage.click(button)

    assert stage.flow.step is Step.FILES
    assert not stage.shown("waiting_notice")


# ── keychain ──────────────────────────────────────────────────────────────────────────────────────────────────────


class LockedKeychain:
    """A keychain that does nothing it is asked."""

    lasting = True

    def get(self, name):
        raise KeychainError("The keychain is locked. Unlock it.")

    put = remove = lambda self, *_: self.get("")


def test_that_a_keychain_that_is_locked_is_said_and_the_patient_is_taken_all_the_same(make_stage):
    settings = Settings(server_url="https://gerosense.clinic.example", last_patient="patient-3")
    stage = make_stage(Script(), settings=settings, keychain=LockedKeychain())
    assert stage.window.problems.words == "The keychain is locked. Unlock it."
    stage.click("close_problem_button")

    stage.click("patient_button")
    stage.dialog("token_dialog").token_field.setText(token().get_secret_value())
    stage.click("token_use_button")

    assert stage.window.problems.words == "The keychain is locked. Unlock it."
    assert stage.text("patient_label") == "patient-1"


def test_that_forgetting_goes_on_where_the_keychain_does_not(make_stage):
    stage = make_stage(Script(), keychain=LockedKeychain()).name_patient()
    stage.window.conversation.ask_patient()
    stage.dialog("token_dialog")

    stage.click("forget_token_button")

    assert stage.window.problems.words == "The keychain is locked. Unlock it."
    assert stage.text("patient_label") == "No patient yet"


# ── the review page ───────────────────────────────────────────────────────────────────────────────────────────────


def words_on(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_that_warnings_failures_and_what_the_ledger_knows_are_said_once(make_stage):
    warning = SampleWarning(oddity=Oddity.BEFORE_2006, samples=2, of=30, sentence="2 samples are from before 2006.")
    failed = [
        FileFailed(source=Source(Path(f"/data/{number}.heic")), user_message=f"Picture {number}.")
        for number in range(6)
    ]
    found = checked(file_read(cut_short="It ends in the middle."), *failed, warnings=[warning])
    numbers = {"already_sent": 9, "already_unknown": 5, "already_refused": 4, "held_back": 2, "duplicate": 3}
    stage = make_stage(Script(found=found, plans=[plan(new=3002, **numbers)])).name_patient().reviewed()

    words = words_on(stage.window.review_page)

    for sentence in (
        "2 samples are from before 2006.",
        "It ends in the middle.",
        "Picture 0.",
        "Picture 3.",
        "2 more files need a look; the table of files names them.",
        "5 samples left this computer before without an answer that can be trusted.",
        "4 samples were refused by the server before.",
        "2 samples are held back: the server takes no fewer than 3 at a time.",
        "3 samples were in these files twice and count once.",
    ):
        assert words.count(sentence) == 1, sentence
    assert "Picture 4." not in words


def test_that_a_second_review_leaves_nothing_of_the_first(make_stage):
    script = Script(plans=[plan(new=3002, held_back=2), plan()])
    stage = make_stage(script).name_patient().reviewed()

    stage.drop("/data/more.csv")
    stage.wait_for(Step.REVIEW)
    stage.qtbot.waitUntil(lambda: len(script.planned_for) == 2)

    assert "held back:" not in words_on(stage.window.review_page)


# ── for everyone ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_enter_takes_the_next_step(stage):
    stage.name_patient().reviewed()
    stage.window.activateWindow()
    stage.qtbot.waitUntil(stage.window.isActiveWindow)

    stage.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    stage.wait_for(Step.DONE)
    assert stage.text("summary_headline") == "The server accepted all 3,000 samples."


def test_that_every_control_has_an_accessible_name(make_stage):
    gone = rejected({})
    stage = make_stage(Script(found=checked(gone=gone))).name_patient().reviewed()
    for open_dialog in ("ask_patient", "ask_settings", "show_rejected"):
        getattr(stage.window.conversation, open_dialog)()
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QProgressBar)
        for control in stage.window.findChildren(kind)
        if not control.objectName().startswith("qt_") and type(control.parent()) is not QComboBox
    ]
    nameless = [
        f"{type(control).__name__} {control.objectName()}"
        for control in controls
        if control.objectName()
        and control.isVisibleTo(stage.window)
        and not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]

    assert len(controls) > 20
    assert nameless == []
