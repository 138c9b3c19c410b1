"""Upload and Done: the batches while they are sent, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.announcing import announce
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.models.batch_table_model import BatchColumn, BatchTableModel
from gerosense_desktop.gui.pages.progress_card import ProgressCard
from gerosense_desktop.gui.pages.upload_summary import UploadSummary
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.stopwatch import Stopwatch
from gerosense_desktop.gui.widgets.batch_strip import BatchStrip
from gerosense_desktop.gui.widgets.notice import Notice, Tone
from gerosense_desktop.gui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.upload.events import RunEvent
    from gerosense_desktop.upload.plan import Plan


class UploadPage(QWidget):
    """The third page, and the fourth once all is done.

    Signals:
        pause_asked: Send no further batch for now.
        resume_asked: Go on, or try now.
        token_asked: Give a new token.
        cancel_asked: Send no further batch.
        left_asked: Review what is still to be sent.
        read_again_asked: Read the files anew.
        new_upload_asked: Begin a new upload.
    """

    pause_asked = Signal()
    resume_asked = Signal()
    token_asked = Signal()
    cancel_asked = Signal()
    left_asked = Signal()
    read_again_asked = Signal()
    new_upload_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.batches = BatchTableModel(self)
        self._plan: Plan | None = None
        self._failure = ""
        self._read_again = False
        self._details = ""
        self.card = ProgressCard(self.batches, clock=Stopwatch())
        self.card.pause_asked.connect(self._ask_pause)
        self.card.resume_asked.connect(self._ask_resume)
        self.card.token_asked.connect(self.token_asked)
        self.card.cancel_asked.connect(self.cancel_asked)
        self.summary = UploadSummary()
        self.summary.left_asked.connect(self.left_asked)
        self.summary.read_again_asked.connect(self.read_again_asked)
        self.summary.new_upload_asked.connect(self.new_upload_asked)
        body = QWidget()
        body.setObjectName("scrolled")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        inside.setSpacing(Space.TWO)
        inside.addWidget(self.card)
        inside.addWidget(self.summary)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(Space.ONE)
        inside.addLayout(self._warnings)
        inside.addWidget(self._table_card(), 1)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(self.tr("Upload"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_started(self, plan: Plan, *, patient: str, server: str, host: str) -> None:
        """Show the batches of a plan, none of them sent yet.

        Args:
            plan: What is being sent.
            patient: Whose it is.
            server: Where it goes, as the screen says it.
            host: The server's name for the sentences.
        """
        self._plan, self._failure, self._read_again, self._details = plan, "", False, ""
        self.batches.show_batches(plan.batches, host=host)
        self._show_warnings(())
        self._words.clear()
        self._words_card.hide()
        self.card.show()
        self.summary.hide()
        self.card.show_started(patient=patient, server=server, samples=sum(batch.samples for batch in plan.batches))

    def apply(self, events: Sequence[RunEvent]) -> None:
        """Take the events of a run."""
        self.batches.apply(events)
        state = self.card.state
        for event in events:
            state = state.after(event)
        if state.warnings != self.card.state.warnings:
            self._show_warnings(state.warnings)
        self.card.show_state(state)
        self._show_words()
        self._follow()

    @property
    def left_unknown(self) -> bool:
        """Whether nobody knows what became of some batches."""
        return bool(self.batches.batches_with(OutcomeKind.UNKNOWN) or self.batches.under_way)

    def _show_warnings(self, sentences: Sequence[str]) -> None:
        while (item := self._warnings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in sentences:
            notice = Notice(sentence, tone=Tone.WARN)
            notice.setObjectName("run_warning")
            self._warnings.addWidget(notice)

    def _follow(self) -> None:
        """Keep the batches under way in view, unless the person looks at one."""
        reached = self.batches.finished + self.batches.under_way
        if not self.table.currentIndex().isValid() and reached:
            self.table.scrollTo(self.batches.index(min(reached, self.batches.rowCount()) - 1, 0))

    @Slot()
    def _ask_pause(self) -> None:
        self.card.show_state(self.card.state.asked_to_pause())
        self.pause_asked.emit()

    @Slot()
    def _ask_resume(self) -> None:
        self.card.show_state(self.card.state.asked_to_go_on())
        self.resume_asked.emit()

    def show_cancelling(self) -> None:
        """Say that the batches under way are being waited for."""
        self.card.show_state(self.card.state.asked_to_stop())

    def show_failure(self, user_message: str, *, read_again: bool = False, details: str = "") -> None:
        """Keep the reason why the upload ended early, for the summary.

        Args:
            user_message: The sentence for the nurse.
            read_again: Whether the files have to be read anew.
            details: Of the error, for support.
        """
        self._failure, self._read_again, self._details = user_message, read_again, details

    def show_ended(self) -> None:
        """Show what became of the batches."""
        if self._plan is None:
            return
        state = self.card.state
        self.batches.show_ended()
        self.card.hide()
        self.summary.show_summary(
            self.batches,
            plan=self._plan,
            stopped=self._failure or state.stopped,
            sent=self.batches.any_sent,
            recorded=state.started,
            read_again=self._read_again,
            details=self._details,
        )
        self.summary.show()
        self.summary.focus_next_step()
        announce(self.summary, self.summary.headline.text())
        # A table that was handed the focus has a current row that nobody chose.
        if not self.table.selectionModel().hasSelection():
            self.table.scrollTo(
                self.batches.index(self.batches.first_problem(), 0), QAbstractItemView.ScrollHint.PositionAtTop
            )
        self._scroll.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget everything."""
        self._plan = None
        self.batches.show_batches((), host="")
        self._show_warnings(())
        self._words_card.hide()

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _table_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        layout.setSpacing(Space.ONE)
        self.table = Table(self.batches, name="batch_table", accessible_name=self.tr("Batches"))
        self.table.set_widths(
            {
                BatchColumn.NUMBER: 40,
                BatchColumn.DATA_TYPE: 104,
                BatchColumn.DEVICE: 96,
                BatchColumn.SPAN: 144,
                BatchColumn.SAMPLES: 64,
                BatchColumn.OUTCOME: 120,
                BatchColumn.ATTEMPTS: 56,
            },
            stretch=BatchColumn.WORDS,
            wrapping=(BatchColumn.OUTCOME, BatchColumn.SPAN, BatchColumn.DATA_TYPE, BatchColumn.DEVICE),
            likely={BatchColumn.OUTCOME: self.batches.outcome_words()},
        )
        self.table.setMinimumHeight(256)
        strip = QVBoxLayout()
        strip.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, 0)
        self.strip = BatchStrip(self.batches)
        strip.addWidget(self.strip)
        layout.addLayout(strip)
        self.table.selectionModel().currentRowChanged.connect(self._show_words_of)
        layout.addWidget(self.table, 1)
        self._words = QLabel()
        self._words.setObjectName("batch_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words_card = QFrame()
        self._words_card.setProperty("role", "notice")
        self._words_card.setProperty("tone", "quiet")
        inside = QVBoxLayout(self._words_card)
        inside.setContentsMargins(Space.TWO, Space.ONE, Space.TWO, Space.ONE)
        inside.setSpacing(Space.HALF)
        self._words_title = QLabel()
        self._words_title.setProperty("role", "caption")
        inside.addWidget(self._words_title)
        inside.addWidget(self._words)
        self._words_card.hide()
        layout.addWidget(self._words_card)
        return card

    @Slot(QModelIndex, QModelIndex)
    def _show_words_of(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_words()

    def _show_words(self) -> None:
        row = self.table.currentIndex().row()
        words = self.batches.words_at(row) if 0 <= row < self.batches.rowCount() else ""
        self._words_card.setVisible(bool(words))
        if words:
            number = count_text(self.batches.row_at(row).batch.number)
            self._words_title.setText(self.tr("Batch {number}, in full").format(number=number))
            self._words.setText(words)
