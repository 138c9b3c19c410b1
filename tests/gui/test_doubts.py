"""The question whether these are the right patient's data."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.upload.doubt import Doubt, DoubtKind
from tests.gui.past import Past
from tests.gui.samples import plan, token
from tests.gui.script import Script

DOUBTS = (
    Doubt(kind=DoubtKind.OTHER_PATIENT, said="patient-8", label="K-8"),
    Doubt(kind=DoubtKind.YEAR_OF_BIRTH, said="1951", known="1950"),
)


@pytest.fixture
def past(tmp_path):
    return Past(tmp_path)


@pytest.fixture
def make_doubtful(make_stage, past):
    """Bring a window to a review in doubt; compared again, the doubt is gone."""

    def make(*plans):
        whole = plan()
        script = Script(plans=list(plans) or [replace(whole, doubts=DOUBTS), whole])
        stage = make_stage(script, open_ledger=past.open)
        stage.flow.set_patient(Patient.of(token(whole.patient)))
        stage.drop("/a.zip")
        stage.qtbot.waitUntil(lambda: stage.flow.step is Step.REVIEW)
        return stage

    return make


def ask(stage):
    stage.click("fix_button")
    return stage.dialog("doubt_dialog")


def test_that_a_plan_in_doubt_cannot_be_uploaded(make_doubtful):
    stage = make_doubtful()

    assert not stage.find(QPushButton, "upload_button").isEnabled()
    assert "another patient" in stage.text("upload_reason")
    assert stage.shown("doubt_notice")

    stage.window.start_upload()

    assert stage.script.runs == []


def test_that_the_question_names_the_patient_and_every_fact(make_doubtful):
    stage = make_doubtful()

    dialog = ask(stage)

    facts = [label.text() for label in dialog.findChildren(QLabel, "doubt_fact")]
    assert plan().patient in stage.text("doubt_patient")
    assert facts == [
        "Samples like these were sent before for another patient: K-8.",
        "The file says that it is of a person born in 1951. For this patient 1950 is noted.",
    ]


def test_that_sending_nothing_is_what_enter_takes(make_doubtful, past):
    stage = make_doubtful()
    dialog = ask(stage)

    stage.qtbot.keyClick(dialog, Qt.Key.Key_Return)

    stage.qtbot.waitUntil(lambda: not stage.shown("doubt_dialog"))
    assert not stage.find(QPushButton, "upload_button").isEnabled()
    with past.open() as ledger:
        assert ledger.patients.confirmed(plan().patient) == frozenset()


def test_that_yes_needs_a_tick_first(make_doubtful):
    stage = make_doubtful()
    ask(stage)
    button = stage.find(QPushButton, "doubt_confirm_button")
    before = button.isEnabled()

    stage.find(QCheckBox, "doubt_sure_box").setChecked(True)

    assert (before, button.isEnabled()) == (False, True)


def test_that_a_persons_word_is_noted_and_the_upload_can_begin(make_doubtful, past):
    stage = make_doubtful()
    ask(stage)
    stage.find(QCheckBox, "doubt_sure_box").setChecked(True)

    stage.click("doubt_confirm_button")

    stage.qtbot.waitUntil(lambda: stage.find(QPushButton, "upload_button").isEnabled())
    assert not stage.shown("doubt_notice")
    with past.open() as ledger:
        assert ledger.patients.confirmed(plan().patient) == {"patient-8", "year_of_birth:1951"}


def test_that_the_notice_on_the_page_asks_the_same(make_doubtful):
    stage = make_doubtful()

    stage.click("doubt_button")

    assert stage.dialog("doubt_dialog").isVisible()


def test_that_another_patient_can_be_chosen_from_there(make_doubtful):
    stage = make_doubtful()
    ask(stage)

    stage.click("doubt_change_button")

    assert stage.dialog("token_dialog").isVisible()


def test_that_an_answer_about_files_that_are_gone_is_not_noted(make_doubtful, past):
    stage = make_doubtful()
    ask(stage)
    stage.find(QCheckBox, "doubt_sure_box").setChecked(True)
    stage.flow.start_over()

    stage.click("doubt_confirm_button")

    stage.qtbot.waitUntil(lambda: stage.flow.resting)
    with past.open() as ledger:
        assert ledger.patients.confirmed(plan().patient) == frozenset()


def test_that_a_ledger_that_cannot_be_written_is_said(make_doubtful, past, monkeypatch):
    stage = make_doubtful()
    ask(stage)
    stage.find(QCheckBox, "doubt_sure_box").setChecked(True)
    past.path.with_suffix(".sqlite3").write_bytes(b"something else" * 100)

    stage.click("doubt_confirm_button")

    stage.qtbot.waitUntil(lambda: stage.shown("problem_bar"))
    assert not stage.find(QPushButton, "upload_button").isEnabled()


def test_that_without_a_doubt_nothing_is_asked(make_doubtful):
    stage = make_doubtful(plan())

    stage.rooms.doubts.ask()

    assert not stage.shown("doubt_dialog")
