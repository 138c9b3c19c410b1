from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.gui.dialogs.questions_dialog import Asked, QuestionsDialog
from gerosense_desktop.gui.dialogs.token_dialog import TokenDialog
from gerosense_desktop.readers.questions import (
    NO_ANSWERS,
    Answers,
    DateOrder,
    MappingShown,
    OpenQuestion,
    Question,
)
from gerosense_desktop.readers.raw import DecimalMark
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.events import FileAsks
from tests.gui.samples import EXPORT, checked, file_read, token
from tests.gui.script import Script


@pytest.fixture
def show(qtbot):
    def show(dialog):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return show


def press(qtbot, dialog, name: str) -> None:
    [button] = dialog.findChildren(QPushButton, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# ── token ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_pasted_token_names_the_patient_and_its_end(show, qtbot):
    dialog = show(TokenDialog(lasting=True))
    assert not dialog.use_button.isEnabled()

    dialog.token_field.setText(f"  {token('patient-7').get_secret_value()}\n")

    assert dialog.patient_label.text() == "Patient patient-7"
    assert dialog.end_label.text().startswith("The token is valid until ")
    with qtbot.waitSignal(dialog.patient_named) as named:
        press(qtbot, dialog, "token_use_button")
    assert named.args[0].user_id == "patient-7"


def test_that_the_token_is_never_shown_in_full(show):
    dialog = show(TokenDialog(lasting=True))
    secret = token().get_secret_value()
    dialog.token_field.setText(secret)

    assert dialog.token_field.echoMode() is QLineEdit.EchoMode.Password
    assert not any(secret in label.text() for label in dialog.findChildren(QLabel))


def test_that_a_text_that_is_no_token_is_explained(show):
    dialog = show(TokenDialog(lasting=True))

    dialog.token_field.setText("hello")

    assert "token" in dialog.end_label.text()
    assert dialog.end_label.property("role") == "error"
    assert not dialog.use_button.isEnabled()
    dialog.token_field.clear()
    assert dialog.end_label.text() == ""


@pytest.mark.parametrize(
    ("ends_in", "words", "usable"),
    [
        (timedelta(minutes=-1), "This token has ended. Ask for a new one.", False),
        (timedelta(minutes=10), "That is soon: a long upload may need a new one.", True),
        (None, "The token names no end.", True),
    ],
)
def test_that_the_tokens_end_is_said(show, ends_in, words, usable):
    dialog = show(TokenDialog(lasting=True))
    end = None if ends_in is None else datetime.now(UTC) + ends_in

    dialog.token_field.setText(token(expires_at=end).get_secret_value())

    assert words in dialog.end_label.text()
    assert dialog.use_button.isEnabled() is usable


@pytest.mark.parametrize(("lasting", "words"), [(True, "computer's keychain."), (False, "only until you close it.")])
def test_that_it_says_where_the_token_is_kept(show, lasting, words):
    dialog = show(TokenDialog(lasting=lasting))

    assert any(label.text().endswith(words) for label in dialog.findChildren(QLabel))


# ── questions ─────────────────────────────────────────────────────────────────────────────────────────────────────

ALL_QUESTIONS = (
    OpenQuestion(question=Question.TIME_ZONE, examples=("2026-04-03 08:15",)),
    OpenQuestion(question=Question.DATE_ORDER, examples=("03/04/2026",)),
    OpenQuestion(question=Question.DECIMAL_MARK, examples=("1.024",)),
    OpenQuestion(question=Question.DEVICE_NAME),
    OpenQuestion(question=Question.DATA_TYPE),
    OpenQuestion(question=Question.COLUMNS, columns=("when", "n"), mapping=MappingProxyType({"when": "start_date"})),
)


def asks(*questions: OpenQuestion, source: Source = EXPORT) -> FileAsks:
    return FileAsks(source=source, reader="delimited", reader_title="Table", questions=questions)


def test_that_no_time_zone_is_taken_that_nobody_chose(show):
    dialog = show(
        QuestionsDialog(Asked.of(asks(OpenQuestion(question=Question.TIME_ZONE)), asking=[], answers=NO_ANSWERS))
    )
    zone = dialog.field(Question.TIME_ZONE)

    assert (zone.currentIndex(), zone.placeholderText()) == (-1, "Choose…")
    assert not dialog.read_button.isEnabled()


def test_that_this_computers_zone_is_offered_first_and_zones_are_called_by_their_city(show):
    dialog = show(
        QuestionsDialog(Asked.of(asks(OpenQuestion(question=Question.TIME_ZONE)), asking=[], answers=NO_ANSWERS))
    )
    zone = dialog.field(Question.TIME_ZONE)

    assert zone.itemText(0).endswith("(this computer's)")
    assert zone.itemText(zone.findData("America/Argentina/Buenos_Aires")) == "Buenos Aires, Argentina, America"


def test_that_nothing_is_read_before_every_question_is_answered(show, qtbot):
    dialog = show(QuestionsDialog(Asked.of(asks(*ALL_QUESTIONS), asking=[], answers=NO_ANSWERS)))
    choices = {
        Question.DATE_ORDER: DateOrder.DAY_FIRST,
        Question.DECIMAL_MARK: DecimalMark.COMMA,
        Question.DATA_TYPE: DataType.BPM,
    }
    for question, choice in choices.items():
        assert not dialog.read_button.isEnabled()
        field = dialog.field(question)
        field.setCurrentIndex(field.findData(choice))
    dialog.field(Question.DEVICE_NAME).setText(" Watch ")
    assert not dialog.read_button.isEnabled()
    dialog.field(Question.COLUMNS)._boxes["n"].setCurrentText("Heart rate")
    zone = dialog.field(Question.TIME_ZONE)
    zone.setCurrentIndex(zone.findData("Europe/Paris"))

    with qtbot.waitSignal(dialog.answered) as answered:
        press(qtbot, dialog, "questions_read_button")

    assert answered.args[0] == {
        EXPORT: Answers(
            time_zone="Europe/Paris",
            date_order=DateOrder.DAY_FIRST,
            decimal_mark=DecimalMark.COMMA,
            device_name="Watch",
            data_type=DataType.BPM,
            columns=MappingProxyType({"when": "start_date", "n": "bpm"}),
        )
    }


def test_that_why_it_is_asked_is_shown_from_the_file(show):
    dialog = show(QuestionsDialog(Asked.of(asks(*ALL_QUESTIONS), asking=[], answers=NO_ANSWERS)))

    assert "In the file: 03/04/2026" in dialog.field(Question.DATE_ORDER).accessibleDescription()
    assert dialog.field(Question.DATE_ORDER).accessibleName() == "Which comes first in the dates?"


def test_that_answers_serve_all_files_that_ask_the_same(show, qtbot):
    question = OpenQuestion(question=Question.DEVICE_NAME)
    files = [asks(question, source=Source(EXPORT.path / name)) for name in ("a", "b")]
    other = asks(OpenQuestion(question=Question.DATA_TYPE), source=Source(EXPORT.path / "c"))
    dialog = show(QuestionsDialog(Asked.of(files[0], asking=[*files, other], answers=NO_ANSWERS)))
    dialog.field(Question.DEVICE_NAME).setText("Watch")

    with qtbot.waitSignal(dialog.answered) as answered:
        press(qtbot, dialog, "questions_read_button")

    assert set(answered.args[0]) == {files[0].source, files[1].source}


def test_that_answers_can_be_for_one_file_only(show):
    question = OpenQuestion(question=Question.DEVICE_NAME)
    files = [asks(question, source=Source(EXPORT.path / name)) for name in ("a", "b")]
    dialog = show(QuestionsDialog(Asked.of(files[0], asking=files, answers=NO_ANSWERS)))
    given = []
    dialog.answered.connect(given.append)
    dialog.alike_box.setChecked(False)
    dialog.field(Question.DEVICE_NAME).setText("Watch")

    dialog.read_button.click()

    assert list(given[0]) == [files[0].source]


def test_that_columns_that_were_recognised_can_be_changed_too(show):
    shown = MappingShown(columns=("when", "n"), mapping=MappingProxyType({"when": "start_date", "n": "steps"}))
    before = Answers(time_zone="UTC")
    dialog = show(QuestionsDialog(Asked.columns_of(EXPORT, shown, answers=before)))
    assert dialog.read_button.isEnabled()

    dialog.field(Question.COLUMNS)._boxes["n"].setCurrentText("Not used")
    assert not dialog.read_button.isEnabled()
    dialog.field(Question.COLUMNS)._boxes["n"].setCurrentText("Value")

    assert dialog.answers() == Answers(time_zone="UTC", columns=MappingProxyType({"when": "start_date", "n": "value"}))


def test_that_a_file_that_asks_is_asked_once_by_itself_and_read_again(make_stage):
    question = OpenQuestion(question=Question.DEVICE_NAME)

    def found(answers):
        return checked(file_read() if answers else asks(question))

    stage = make_stage(Script(found=found)).name_patient()
    stage.drop("/data/export.zip")
    dialog = stage.dialog("questions_dialog")
    dialog.field(Question.DEVICE_NAME).setText("Watch")

    stage.click("questions_read_button")
    stage.qtbot.waitUntil(lambda: stage.flow.review is not None and not stage.flow.review.asking)

    assert stage.script.answers[-1] == {EXPORT: Answers(device_name="Watch")}


def test_that_a_question_closed_unanswered_waits_on_the_page(make_stage):
    found = checked(asks(OpenQuestion(question=Question.DEVICE_NAME)), frame=checked().accepted.clear())
    stage = make_stage(Script(found=found)).name_patient().reviewed()
    stage.dialog("questions_dialog")
    stage.click("questions_cancel_button")
    assert stage.text("upload_reason") == "A file needs an answer from you first."

    stage.click("answer_button")
    stage.dialog("questions_dialog").reject()
    stage.qtbot.waitUntil(lambda: not stage.window.findChildren(QuestionsDialog))
    stage.click("fix_button")

    stage.dialog("questions_dialog")


def test_that_the_columns_of_a_table_can_be_looked_at_from_the_review(make_stage):
    shown = MappingShown(columns=("when",), mapping=MappingProxyType({"when": "start_date"}))
    stage = make_stage(Script(found=checked(file_read(mapping=shown)))).name_patient().reviewed()

    stage.click("columns_button")

    assert stage.dialog("questions_dialog").field(Question.COLUMNS).mapping() == {"when": "start_date"}
