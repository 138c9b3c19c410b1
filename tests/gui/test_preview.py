"""What a file's first samples would be, shown while its questions are answered."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.dialogs.preview_card import PreviewCard
from gerosense_desktop.gui.dialogs.question_to_mend import question_to_mend
from gerosense_desktop.gui.dialogs.questions_dialog import Asked, QuestionsDialog
from gerosense_desktop.gui.models.preview_table_model import PreviewColumn, PreviewTableModel
from gerosense_desktop.gui.workers.latest_step import LatestStep
from gerosense_desktop.gui.workers.steps import Steps
from gerosense_desktop.readers.questions import NO_ANSWERS, Answers, OpenQuestion, Question
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.events import FileAsks
from gerosense_desktop.upload.preview import Preview, PreviewSample, preview


@pytest.fixture
def steps(qtbot):
    steps = Steps()
    yield steps
    qtbot.waitUntil(lambda: steps.resting)


def sample(value: str | None = "61", *, reasons=(), **changes) -> PreviewSample:
    return PreviewSample(
        **{
            "device_name": "Watch",
            "data_type": "bpm",
            "start": "2026-04-03T08:15:00.000+02:00",
            "end": None,
            "value": value,
            "unit": "count/min",
            "reasons": reasons,
            **changes,
        }
    )


HIGH = Reason.VALUE_TOO_HIGH_PER_MINUTE


@pytest.fixture
def card(qtbot, steps):
    def card(shown) -> PreviewCard:
        def walk(source, *, answers, cancel):
            if isinstance(shown, Exception):
                raise shown
            yield shown

        made = PreviewCard(Source(Path("/data/a.csv")), preview=walk, steps=steps)
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.shown):
            made.ask(NO_ANSWERS)
        return made

    return card


@pytest.mark.parametrize(
    ("shown", "sentence", "rows"),
    [
        (
            Preview(samples=(sample(), sample(), sample())),
            "Are these the right times and values? Then read the file.",
            3,
        ),
        (
            Preview(samples=(sample(), sample("900", reasons=(HIGH,)))),
            (
                "1 of the samples below cannot be sent. Heart rate above 300. The watch was probably loose; you can "
                "leave these samples out."
            ),
            2,
        ),
        (
            Preview(samples=(sample("x", reasons=(Reason.VALUE_NOT_A_NUMBER,)),) * 3),
            (
                "With these answers none of the samples below can be sent. Value is not a number. Write these values "
                "in digits only, and drop the file again."
            ),
            3,
        ),
        (Preview(), "There is more to ask once the whole file is read.", 0),
        (Preview(problem="The file is gone."), "The file is gone.", 0),
    ],
)
def test_that_a_sentence_says_what_the_answers_make_of_the_file(card, shown, sentence, rows):
    made = card(shown)

    assert made.sentence.text() == sentence == made.table.accessibleDescription()
    assert made.rows.rowCount() == rows


def test_that_an_error_nobody_foresaw_is_said_too(card):
    assert card(RuntimeError("secret")).sentence.text().startswith("Something went wrong")


def test_that_nothing_is_shown_again_once_an_answer_is_taken_back(card):
    made = card(Preview(samples=(sample(),)))

    made.ask(None)

    assert made.rows.rowCount() == 0
    assert made.sentence.text() == "Answer all questions, and you see here what would be sent."


def test_that_the_preview_model_is_sound_and_marks_the_cell_at_fault(qapp, qtmodeltester):
    model = PreviewTableModel()
    model.show_samples((sample(), sample(None, reasons=(Reason.VALUE_MISSING,))))
    qtmodeltester.check(model)

    assert [model.index(0, column).data() for column in PreviewColumn] == [
        "Watch", "Heart rate", "Apr 3, 2026 8:15\u202fAM (UTC+0200)", "", "61", "count/min",
    ]  # fmt: skip
    wire = model.index(0, PreviewColumn.START).data(Qt.ItemDataRole.ToolTipRole)
    assert wire == "2026-04-03T08:15:00.000+02:00"
    cell = model.index(1, PreviewColumn.VALUE)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Empty. Cannot be sent: Value missing"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
    assert cell.data(Qt.ItemDataRole.ForegroundRole) is not None
    table_font = QFont("Inter")
    table_font.setPixelSize(13)
    marked = cell.data(Qt.ItemDataRole.FontRole).resolve(table_font)
    assert (marked.weight(), marked.pixelSize()) == (QFont.Weight.DemiBold, 13)
    assert cell.data(Qt.ItemDataRole.ToolTipRole).startswith("Value missing. ")
    assert model.index(1, PreviewColumn.UNIT).data(Qt.ItemDataRole.AccessibleTextRole) is None


def test_that_the_real_rules_speak_while_the_questions_are_answered(qtbot, steps, tmp_path):
    path = tmp_path / "rates.csv"
    path.write_text("time,value\n2026-03-29 02:15,61\n2026-03-29 02:16,62\n")
    source = Source(path)
    asked = Asked.of(
        FileAsks(
            source=source,
            reader="delimited",
            reader_title="Table (CSV)",
            questions=(
                OpenQuestion(question=Question.TIME_ZONE),
                OpenQuestion(question=Question.DEVICE_NAME),
                OpenQuestion(question=Question.DATA_TYPE),
            ),
        ),
        asking=[],
        answers=NO_ANSWERS,
    )

    def really(source: Source, *, answers: Answers, cancel: Event):
        return preview(source, readers=READERS, answers=answers, cancel=cancel)

    dialog = QuestionsDialog(asked, preview=really, steps=steps)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    shown = dialog.preview_card
    zone, kind = dialog.field(Question.TIME_ZONE), dialog.field(Question.DATA_TYPE)
    assert shown.rows.rowCount() == 0

    dialog.field(Question.DEVICE_NAME).setText("Watch")
    kind.setCurrentIndex(kind.findData(DataType.BPM))
    zone.setCurrentIndex(zone.findData("UTC"))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 2)
    qtbot.waitUntil(lambda: shown.sentence.text().startswith("Are these the right"))

    zone.setCurrentIndex(zone.findData("Europe/Berlin"))
    qtbot.waitUntil(lambda: shown.sentence.text().startswith("With these answers none"))

    assert "Start time that never happened" in shown.sentence.text()
    assert shown.sentence.text().endswith("Look again at your answer: In which time zone were these times taken?")
    # What is to be mended is the next step; reading stays possible, for more than these samples is in the file.
    read = dialog.read_button
    assert (read.property("role"), read.isDefault(), read.isEnabled()) == ("", False, True)
    assert zone.property("wrong")
    assert not kind.property("wrong")

    zone.setCurrentIndex(zone.findData("UTC"))
    qtbot.waitUntil(lambda: shown.sentence.text().startswith("Are these the right"))

    assert (read.property("role"), read.isDefault()) == ("primary", True)
    assert not zone.property("wrong")
    dialog.reject()


@pytest.mark.parametrize(
    ("reason", "asked", "mended"),
    [
        (Reason.START_DATE_NEVER_HAPPENED, {Question.DATE_ORDER, Question.TIME_ZONE}, Question.TIME_ZONE),
        (Reason.START_DATE_NEVER_HAPPENED, {Question.DATE_ORDER}, Question.DATE_ORDER),
        (Reason.VALUE_NOT_A_NUMBER, {Question.DECIMAL_MARK, Question.COLUMNS}, Question.DECIMAL_MARK),
        (Reason.VALUE_TOO_HIGH_PER_MINUTE, {Question.DATA_TYPE, Question.TIME_ZONE}, Question.DATA_TYPE),
        (Reason.DEVICE_NAME_MISSING, {Question.DEVICE_NAME}, Question.DEVICE_NAME),
        (Reason.VALUE_MISSING, {Question.COLUMNS, Question.TIME_ZONE}, Question.COLUMNS),
        (Reason.VALUE_MISSING, {Question.TIME_ZONE}, None),
    ],
)
def test_that_the_question_whose_answer_is_likeliest_at_fault_is_named(reason, asked, mended):
    assert question_to_mend(reason, asked=asked) is mended


def test_that_the_columns_can_be_at_fault_whatever_the_reason():
    assert {question_to_mend(reason, asked={Question.COLUMNS}) for reason in Reason} == {Question.COLUMNS}


def test_that_of_several_steps_only_the_newest_is_heard_and_the_others_are_cancelled(qtbot, steps):
    latest = LatestStep(steps)
    heard, cancelled = [], Event()
    latest.answered.connect(heard.append)

    def slow(cancel: Event):
        cancel.wait()
        cancelled.set()
        yield "old"

    with qtbot.waitSignal(latest.answered):
        latest.walk(slow)
        latest.walk(lambda _cancel: iter(["skipped"]))
        latest.walk(lambda _cancel: iter(["first", "new"]))

    assert heard == ["new"]
    assert cancelled.is_set()


@pytest.mark.parametrize("fails", [True, False])
def test_that_a_step_that_is_forgotten_says_nothing(qtbot, steps, fails):
    latest = LatestStep(steps)
    heard = []
    latest.answered.connect(heard.append)
    latest.failed.connect(heard.append)

    def step(cancel: Event):
        cancel.wait()
        if fails:
            raise RuntimeError
        yield "late"

    latest.walk(step)
    latest.forget()
    qtbot.waitUntil(lambda: not latest.busy)
    latest.forget()

    assert heard == []


def test_that_closing_the_dialog_ends_a_look_at_a_large_file(qtbot, steps):
    began, ended = Event(), Event()

    def endless(source, *, answers, cancel):
        began.set()
        cancel.wait()
        ended.set()
        return iter(())

    question = OpenQuestion(question=Question.TIME_ZONE)
    file = FileAsks(source=Source(Path("/data/a.xlsx")), reader="excel", reader_title="Excel", questions=(question,))
    dialog = QuestionsDialog(Asked.of(file, asking=[], answers=NO_ANSWERS), preview=endless, steps=steps)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    zone = dialog.field(Question.TIME_ZONE)
    zone.setCurrentIndex(zone.findData("UTC"))
    qtbot.waitUntil(began.is_set)

    dialog.reject()

    qtbot.waitUntil(ended.is_set)
