"""Shows, while a file's questions are answered, what its first samples would be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.models.preview_table_model import PreviewColumn, PreviewTableModel
from gerosense_desktop.gui.rejected_words import reason_advice, reason_title
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.gui.workers.latest_step import LatestStep
from gerosense_desktop.upload.preview import SAMPLES, Preview

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.api.reasons import Reason
    from gerosense_desktop.gui.street import PreviewFile
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workers.steps import Steps
    from gerosense_desktop.readers.questions import Answers
    from gerosense_desktop.readers.source import Source

_TYPING_MS: Final = 200


class PreviewCard(QFrame):
    """A small table with a sentence; what was shown stays until the next answer is there.

    Attributes:
        hopeless: Why none of the samples shown can be sent, the first of the reasons; None where one can.

    Signals:
        shown: Something else is shown.
    """

    shown = Signal()

    def __init__(
        self,
        source: Source,
        *,
        preview: PreviewFile,
        steps: Steps,
        mends: Callable[[Reason], str] = lambda _reason: "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the samples of a file.

        Args:
            source: The file.
            preview: Reads its beginning.
            steps: Makes the threads.
            mends: Names the question to look at again, where for this reason nothing can be sent; empty for none.
            parent: The dialog.
        """
        super().__init__(parent)
        self.setObjectName("preview_card")
        self.setProperty("role", "card")
        self._source, self._preview, self._mends = source, preview, mends
        self.hopeless: Reason | None = None
        self._answers: Answers | None = None
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._pause.timeout.connect(self._ask)
        self._latest = LatestStep(steps, self)
        self._latest.answered.connect(self._show)
        self._latest.failed.connect(self._say_failure)
        self.rows = PreviewTableModel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.TWO, Space.ONE)
        layout.setSpacing(Space.ONE)
        title = QLabel(self.tr("The first samples, as they would be sent"))
        title.setProperty("role", "heading")
        layout.addWidget(title)
        layout.addLayout(self._sentence())
        self.table = Table(self.rows, name="preview_table", accessible_name=title.text())
        self.table.set_widths(
            {
                PreviewColumn.DEVICE: 120,
                PreviewColumn.DATA_TYPE: 88,
                PreviewColumn.START: 152,
                PreviewColumn.END: 152,
                PreviewColumn.VALUE: 72,
            },
            stretch=PreviewColumn.UNIT,
        )
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.table.setFixedHeight(36 + 32 * SAMPLES + 4)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        title.setBuddy(self.table)
        layout.addWidget(self.table)
        self._say_waiting()

    def _sentence(self) -> QHBoxLayout:
        self._mark = IconLabel("information", colour="text_muted")
        self.sentence = QLabel()
        self.sentence.setObjectName("preview_sentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(Space.ONE)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        return row

    def ask(self, answers: Answers | None) -> None:
        """Show what these answers make of the file, soon; None while some are missing."""
        self._answers = answers
        if answers is None:
            self._pause.stop()
            self._latest.forget()
            self._say_waiting()
        else:
            if not self.rows.rowCount():
                self._say(self.tr("Looking at the first lines of the file…"), icon="information")
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        source, preview, answers = self._source, self._preview, self._answers
        if answers is None:
            return

        def step(cancel: Event) -> Iterator[Preview]:
            return preview(source, answers=answers, cancel=cancel)

        self._latest.walk(step)

    def _say_waiting(self) -> None:
        self.hopeless = None
        self.rows.show_samples(())
        self._say(self.tr("Answer all questions, and you see here what would be sent."), icon="information")

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        samples = preview.samples
        self.rows.show_samples(samples)
        wrong = [sample for sample in samples if sample.reasons]
        self.hopeless = wrong[0].reasons[0] if wrong and len(wrong) == len(samples) else None
        if preview.problem is not None:
            self._say(translated(preview.problem), icon="refused", colour="bad")
        elif not samples:
            self._say(self.tr("There is more to ask once the whole file is read."), icon="information")
        elif not wrong:
            self._say(self.tr("Are these the right times and values? Then read the file."), icon="accepted")
        else:
            reason, kind = wrong[0].reasons[0], wrong[0].data_type
            words = (
                self.tr("With these answers none of the samples below can be sent. {reason}. {advice}")
                if len(wrong) == len(samples)
                else self.tr("{count} of the samples below cannot be sent. {reason}. {advice}")
            )
            sentence = words.format(
                count=count_text(len(wrong)),
                reason=reason_title(reason, data_type=kind),
                advice=reason_advice(reason, data_type=kind),
            )
            question = "" if self.hopeless is None else self._mends(self.hopeless)
            if question:
                sentence += " " + self.tr("Look again at your answer: {question}").format(question=question)
            self._say(sentence, icon="warning", colour="warn")
        self.shown.emit()

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.hopeless = None
        self.rows.show_samples(())
        self._say(translated(failure.user_message), icon="refused", colour="bad")
        self.shown.emit()

    def _say(self, words: str, *, icon: str, colour: str = "text_muted") -> None:
        self._mark.show_icon(icon, colour="good" if icon == "accepted" else colour)
        self.sentence.setText(words)
        self.table.setAccessibleDescription(words)
