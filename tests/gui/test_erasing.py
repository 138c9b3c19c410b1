"""Erasing a patient from History, on a real ledger and a real settings file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QTableView

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.models.history_table_model import HistoryColumn
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.settings import Settings
from tests.gui.past import Past
from tests.gui.samples import token
from tests.gui.script import Script
from tests.gui.stage import SERVER

GOOD = OutcomeKind.ACCEPTED


@pytest.fixture
def past(tmp_path):
    past = Past(tmp_path)
    past.add([GOOD, GOOD], patient="patient-1")
    past.add([GOOD], patient="patient-2")
    past.add([GOOD], patient="patient-1")
    return past


@pytest.fixture
def make_history(make_stage, past, tmp_path):
    """Open History of a window whose settings name patient-1."""

    def make(**options):
        settings = Settings(server_url=SERVER, last_patient="patient-1")
        settings_file = tmp_path / "settings.json"
        settings.save(settings_file)
        stage = make_stage(
            options.pop("script", None) or Script(),
            open_ledger=past.open,
            settings=settings,
            settings_file=settings_file,
            **options,
        )
        stage.settings_file = settings_file
        stage.tokens.put("patient-1", token("patient-1"))
        return stage

    return make


def open_history(stage) -> QTableView:
    stage.click("side_history_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)
    return stage.window.findChild(QTableView, "history_table")


def ask(stage) -> None:
    stage.click("erase_button")
    stage.dialog("erase_dialog")


def erase(stage) -> None:
    ask(stage)
    stage.find(QCheckBox, "erase_sure_box").click()
    stage.click("erase_now_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)


def patients(stage) -> list[str]:
    rows = stage.rooms.history.page.uploads
    return [rows.index(row, HistoryColumn.PATIENT).data() for row in range(rows.rowCount())]


def test_that_the_dialog_says_what_goes_and_what_that_means(make_history):
    stage = make_history()
    open_history(stage)
    ask(stage)

    assert "patient-1" in stage.text("erase_patient")
    assert "2 uploads" in stage.text("erase_what")
    assert "token" in stage.text("erase_what")
    for words in ("server keeps", "sent again", "cannot be undone"):
        assert words in stage.text("erase_meaning")


def test_that_nothing_can_be_erased_without_a_tick_and_enter_cancels(make_history, qtbot):
    stage = make_history()
    open_history(stage)
    ask(stage)
    assert not stage.find(QPushButton, "erase_now_button").isEnabled()

    qtbot.keyClick(stage.dialog("erase_dialog"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not stage.shown("erase_dialog"))
    assert patients(stage) == ["patient-1", "patient-2", "patient-1"]


def test_that_a_tick_taken_back_puts_the_button_out_of_reach(make_history):
    stage = make_history()
    open_history(stage)
    ask(stage)
    stage.find(QCheckBox, "erase_sure_box").click()
    assert stage.find(QPushButton, "erase_now_button").isEnabled()

    stage.find(QCheckBox, "erase_sure_box").click()
    assert not stage.find(QPushButton, "erase_now_button").isEnabled()


def test_that_all_is_gone_and_told_in_counts(make_history, past):
    stage = make_history()
    open_history(stage)
    erase(stage)

    assert "2 uploads with their receipts, 3 batches, 9 samples" in stage.text("erase_state")
    assert "token is removed" in stage.text("erase_state")
    assert patients(stage) == ["patient-2"]
    assert stage.tokens.get("patient-1") is None
    assert stage.window.settings.last_patient is None
    assert Settings.load(stage.settings_file).last_patient is None
    assert Settings.load(stage.settings_file).server_url == SERVER
    with past.open() as ledger:
        assert [upload.patient for upload in ledger.uploads()] == ["patient-2"]


def test_that_the_patient_at_work_is_put_away_with_all_that_was_read(make_history):
    stage = make_history().name_patient("patient-1").reviewed()
    open_history(stage)
    erase(stage)

    assert stage.flow.patient is None
    assert stage.flow.review is None
    assert stage.window.pages.currentWidget() is stage.rooms.history.page


def test_that_another_patients_work_goes_on(make_history):
    stage = make_history().name_patient("patient-2").reviewed()
    open_history(stage)
    erase(stage)

    assert stage.flow.patient.user_id == "patient-2"
    assert stage.flow.step is Step.REVIEW


def test_that_nobody_is_erased_while_an_upload_runs(make_history):
    stage = make_history(script=Script(run_waits=True)).name_patient("patient-1").reviewed()
    stage.click("upload_button")
    open_history_while_uploading(stage)
    stage.click("erase_button")

    assert not stage.shown("erase_dialog")
    assert stage.shown("problem")


def open_history_while_uploading(stage) -> None:
    stage.click("side_history_button")
    stage.qtbot.waitUntil(lambda: stage.rooms.history.page.uploads.rowCount() == 3)


def test_that_an_upload_of_another_window_is_a_sentence_and_can_be_tried_again(make_history, past):
    stage = make_history()
    open_history(stage)
    with past.open() as other, other.upload_lock():
        erase(stage)
        assert "Another upload is running" in stage.text("erase_state")

    stage.find(QCheckBox, "erase_sure_box").click()
    stage.click("erase_now_button")
    stage.qtbot.waitUntil(lambda: patients(stage) == ["patient-2"])


def test_that_a_token_that_cannot_be_removed_is_said(make_history):
    class Stubborn(MemoryKeychain):
        def remove(self, name: str) -> None:
            raise KeychainError("The keychain does not answer.")

    stage = make_history(keychain=Stubborn())
    open_history(stage)
    erase(stage)

    assert stage.dialog("erase_dialog").windowTitle() == "Not all is erased"
    assert stage.shown("erase_problem")


def test_that_a_failure_is_said_where_the_dialog_is_gone(make_history, past):
    stage = make_history()
    open_history(stage)
    with past.open() as other, other.upload_lock():
        ask(stage)
        stage.find(QCheckBox, "erase_sure_box").click()
        stage.click("erase_now_button")
        stage.dialog("erase_dialog").reject()
        stage.qtbot.waitUntil(lambda: stage.shown("problem"))


def test_that_practice_says_that_only_its_own_record_goes(make_history):
    stage = make_history()
    stage.click("practice_button")
    open_history(stage)
    ask(stage)

    assert stage.shown("erase_practice")
