"""What a file could mean is asked here, and never guessed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.columns_field import ColumnsField
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.dialogs.preview_card import PreviewCard
from gerosense_desktop.gui.dialogs.question_to_mend import question_to_mend
from gerosense_desktop.gui.locale_text import isolated
from gerosense_desktop.gui.models.outcome_look import data_type_text
from gerosense_desktop.gui.time_zones import time_zones
from gerosense_desktop.readers.questions import Answers, DateOrder, MappingShown, OpenQuestion, Question
from gerosense_desktop.readers.raw import DecimalMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.api.reasons import Reason
    from gerosense_desktop.gui.street import PreviewFile
    from gerosense_desktop.gui.workers.steps import Steps
    from gerosense_desktop.readers.source import Source
    from gerosense_desktop.upload.events import FileAsks


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the dialog asks about one file.

    Attributes:
        source: The file.
        questions: What is to be answered.
        answers: What was answered before.
        alike: Other files that ask the very same; the answers can be used for them too.
    """

    source: Source
    questions: tuple[OpenQuestion, ...]
    answers: Answers
    alike: tuple[Source, ...] = ()

    @classmethod
    def of(cls, file: FileAsks, *, asking: Sequence[FileAsks], answers: Answers) -> Asked:
        """Ask what a file asks; ``asking`` are all files that ask something."""
        alike = tuple(other.source for other in asking if other.source != file.source and _shape(other) == _shape(file))
        return cls(source=file.source, questions=file.questions, answers=answers, alike=alike)

    @classmethod
    def columns_of(cls, source: Source, shown: MappingShown, *, answers: Answers) -> Asked:
        """Show which column was taken for what, although nothing was asked."""
        question = OpenQuestion(question=Question.COLUMNS, columns=shown.columns, mapping=shown.mapping)
        return cls(source=source, questions=(question,), answers=answers)


class QuestionsDialog(Dialog):
    """One field per question; the answers can be given only when all are there.

    Signals:
        answered: A dictionary Source → Answers.
    """

    answered = Signal(object)

    def __init__(
        self,
        asked: Asked,
        *,
        preview: PreviewFile | None = None,
        steps: Steps | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask.

        Args:
            asked: The file and its questions.
            preview: Tells what the answers make of the file's beginning; without it nothing is shown of that.
            steps: Makes the preview's threads.
            parent: The window.
        """
        super().__init__("", name="questions_dialog", parent=parent)
        self.show_title(self.tr("How is this file to be read?"))
        self._asked = asked
        self.preview_card: PreviewCard | None = None
        if preview is not None and steps is not None:
            self.preview_card = PreviewCard(asked.source, preview=preview, steps=steps, mends=self._caption_to_mend)
            self.preview_card.shown.connect(self._judge)
        self.setMinimumWidth(560 if self.preview_card is None else 896)
        self._fields: dict[Question, QComboBox | QLineEdit | ColumnsField] = {}
        self._captions: dict[Question, str] = {}
        self.add_words(asked.source.label, role="heading", name="question_file")
        for question in asked.questions:
            self._ask(question)
        self.alike_box = QCheckBox(
            self.tr("Use the same answers for {count} more files that ask the same").format(count=len(asked.alike))
        )
        self.alike_box.setObjectName("alike_box")
        describe(self.alike_box)
        self.alike_box.setChecked(True)
        self.alike_box.setVisible(bool(asked.alike))
        self.body.addWidget(self.alike_box)
        if self.preview_card is not None:
            self.body.addWidget(self.preview_card)
        self.body.addStretch(1)
        cancel = self.add_button(self.tr("&Cancel"), name="questions_cancel_button")
        cancel.clicked.connect(self.reject)
        self.read_button = self.add_button(self.tr("&Read the file"), name="questions_read_button", primary=True)
        self.read_button.clicked.connect(self._answer)
        self._check()

    def field(self, question: Question) -> QComboBox | QLineEdit | ColumnsField:
        """Return the field of a question."""
        return self._fields[question]

    # ── the fields ────────────────────────────────────────────────────────────────────────────────────────────

    def _ask(self, question: OpenQuestion) -> None:
        caption, words, field = self._field_for(question)
        field.setObjectName(f"answer_{question.question.value}")
        describe(field)
        self._fields[question.question], self._captions[question.question] = field, caption
        examples = " · ".join(question.examples)
        if examples:
            words = f"{words} {self.tr('In the file: {examples}').format(examples=isolated(examples))}".strip()
        self.add_field(caption, field, help_text=words)
        match field:
            case QComboBox():
                field.currentIndexChanged.connect(self._check)
            case QLineEdit():
                field.textChanged.connect(self._check)
            case ColumnsField():
                field.changed.connect(self._check)

    def _field_for(self, question: OpenQuestion) -> tuple[str, str, QComboBox | QLineEdit | ColumnsField]:
        answers = self._asked.answers
        match question.question:
            case Question.TIME_ZONE:
                return (
                    self.tr("In which time zone were these times taken?"),
                    self.tr("The times in this file do not say. This computer's zone stands first."),
                    _choice(time_zones(answers.time_zone), value=answers.time_zone, prompt=self.tr("Choose…")),
                )
            case Question.DATE_ORDER:
                choices: list[tuple[str, object]] = [
                    (self.tr("Day first: 3 April is 03/04"), DateOrder.DAY_FIRST),
                    (self.tr("Month first: 3 April is 04/03"), DateOrder.MONTH_FIRST),
                ]
                return (
                    self.tr("Which comes first in the dates?"),
                    "",
                    _choice(choices, value=answers.date_order, prompt=self.tr("Choose…")),
                )
            case Question.DECIMAL_MARK:
                choices = [
                    (self.tr("A point: 1.024 is a little more than one"), DecimalMark.POINT),
                    (self.tr("A comma: 1.024 is more than a thousand"), DecimalMark.COMMA),
                ]
                return (
                    self.tr("What marks the decimals in the numbers?"),
                    "",
                    _choice(choices, value=answers.decimal_mark, prompt=self.tr("Choose…")),
                )
            case Question.COLUMNS:
                field = ColumnsField(question.columns, mapping={**question.mapping, **answers.columns})
                return self.tr("What is in each column?"), "", field
            case Question.DEVICE_NAME:
                line = QLineEdit(answers.device_name or "")
                line.setPlaceholderText(self.tr("For example Apple Watch"))
                return (
                    self.tr("Which device took these samples?"),
                    self.tr("Use the same name every time: it tells the patient's devices apart."),
                    line,
                )
            case Question.DATA_TYPE:
                choices = [(data_type_text(kind.value), kind) for kind in DataType]
                return (
                    self.tr("What do the values count?"),
                    "",
                    _choice(choices, value=answers.data_type, prompt=self.tr("Choose…")),
                )

    # ── the answers ───────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _check(self) -> None:
        if not hasattr(self, "read_button"):
            return
        complete = all(_filled(field) for field in self._fields.values())
        self.read_button.setEnabled(complete)
        if self.preview_card is not None:
            self.preview_card.ask(self.answers() if complete else None)
            if not complete:
                self._judge()

    @Slot()
    def _judge(self) -> None:
        """Make reading the obvious next step, or the answer that has to be mended first; reading stays possible.

        Only the file's first samples are known here: what comes after them may be good.
        """
        hopeless = None if self.preview_card is None else self.preview_card.hopeless
        to_mend = None if hopeless is None else question_to_mend(hopeless, asked=self._fields)
        for question, field in self._fields.items():
            _dress(field, "wrong", question is to_mend)
        _dress(self.read_button, "role", "primary" if hopeless is None else "")
        self.read_button.setAutoDefault(hopeless is None)
        self.read_button.setDefault(hopeless is None)

    def _caption_to_mend(self, reason: Reason) -> str:
        question = question_to_mend(reason, asked=self._fields)
        return "" if question is None else self._captions[question]

    def answers(self) -> Answers:
        """Return what was answered, with whatever was answered before."""
        changes: dict[str, object] = {}
        for question, field in self._fields.items():
            name = question.name.lower()
            match field:
                case QComboBox():
                    changes[name] = field.currentData()
                case QLineEdit():
                    changes[name] = field.text().strip()
                case ColumnsField():
                    changes[name] = MappingProxyType(field.mapping())
        return replace(self._asked.answers, **changes)  # type: ignore[arg-type]

    @Slot()
    def _answer(self) -> None:
        answers = self.answers()
        sources = [self._asked.source]
        if self.alike_box.isChecked():
            sources += self._asked.alike
        self.answered.emit(dict.fromkeys(sources, answers))
        self.accept()

    @override
    def done(self, result: int) -> None:
        if self.preview_card is not None:
            self.preview_card.ask(None)  # a look at a large file ends with the dialog
        super().done(result)


def _dress(widget: QWidget, name: str, value: object) -> None:
    """Give a widget what the style sheet asks of it, if it has not got it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _shape(file: FileAsks) -> object:
    return [(question.question, question.columns) for question in file.questions]


def _filled(field: QComboBox | QLineEdit | ColumnsField) -> bool:
    match field:
        case QComboBox():
            return field.currentData() is not None
        case QLineEdit():
            return bool(field.text().strip())
        case ColumnsField():
            return field.complete()


def _choice(choices: Sequence[tuple[str, object]], *, value: object = None, prompt: str = "") -> QComboBox:
    box = QComboBox()
    box.setPlaceholderText(prompt)
    for text, data in choices:
        box.addItem(text, data)
    values = [data for _, data in choices]
    box.setCurrentIndex(values.index(value) if value in values else -1)
    return box
