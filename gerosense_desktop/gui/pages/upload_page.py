"""Upload and Done: the batches while they are sent, and what became of them."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gerosense_desktop.gui.locale_text import batches_text, count_text, duration_text
from gerosense_desktop.gui.models.batch_table_model import BatchColumn, BatchTableModel
from gerosense_desktop.gui.pages.upload_summary import UploadSummary
from gerosense_desktop.gui.upload_progress import UploadProgress
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.upload.events import RunEvent, RunStarted, RunStopped
from gerosense_desktop.upload.plan import Plan

_MILLISECONDS = 1000


class UploadPage(QWidget):
    """The third page, and the fourth once all is done.

    Signals:
        cancel_asked: Send no further batch.
        left_asked: Review what is still to be sent.
        new_upload_asked: Begin a new upload.
    """

    cancel_asked = Signal()
    left_asked = Signal()
    new_upload_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.batches = BatchTableModel(self)
        self._plan: Plan | None = None
        self._stopped: str = ""
        self._started = False
        self._clock = QElapsedTimer()
        self.summary = UploadSummary()
        self.summary.left_asked.connect(self.left_asked)
        self.summary.new_upload_asked.connect(self.new_upload_asked)
        body = QWidget()
        body.setObjectName("scrolled")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(16)
        inside.addWidget(self._progress_card())
        inside.addWidget(self.summary)
        inside.addWidget(self._table_card(), 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
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
        self._plan, self._stopped, self._started = plan, "", False
        self.batches.show_batches(plan.batches, host=host)
        self.title.setText(self.tr("Uploading for patient {name}").format(name=patient))
        self.where.setText(self.tr("to {server}").format(server=server))
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(self.tr("&Cancel"))
        self._words.clear()
        self._words_card.hide()
        self._card.show()
        self.summary.hide()
        self._clock.start()
        self._show_progress(self.tr("Asking the server whether it is ready…"))
        self.cancel_button.setFocus()

    def apply(self, events: Sequence[RunEvent]) -> None:
        """Take the events of a run."""
        self.batches.apply(events)
        for event in events:
            if isinstance(event, RunStarted):
                self._started = True
                self._clock.start()
            elif isinstance(event, RunStopped):
                self._stopped = event.user_message
        self._show_progress()
        self._show_words()
        self._follow()

    def _follow(self) -> None:
        """Keep the batches under way in view, unless the person looks at one."""
        if not self.table.currentIndex().isValid() and self.batches.finished:
            self.table.scrollTo(self.batches.index(self.batches.finished - 1, 0))

    def show_cancelling(self) -> None:
        """Say that the batches under way are being waited for."""
        self.cancel_button.setEnabled(False)
        self._show_progress(self.tr("Stopping: waiting for the answers to the batches under way…"))

    def show_failure(self, user_message: str) -> None:
        """Keep the reason why the upload ended early, for the summary."""
        self._stopped = user_message

    def show_ended(self) -> None:
        """Show what became of the batches."""
        if self._plan is None:
            return
        self._card.hide()
        self.summary.show_summary(self.batches, plan=self._plan, stopped=self._stopped, started=self._started)
        self.summary.show()
        self.summary.focus_next_step()
        self._scroll.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget everything."""
        self._plan = None
        self.batches.show_batches((), host="")
        self._words_card.hide()

    def _show_progress(self, words: str = "") -> None:
        if self._plan is None:
            return
        total = sum(batch.samples for batch in self._plan.batches)
        progress = UploadProgress(
            samples_done=self.batches.finished_samples,
            samples_total=total,
            elapsed=self._clock.elapsed() / _MILLISECONDS,
        )
        self.bar.setValue(progress.percent)
        if not self.cancel_button.isEnabled() and not words:
            return
        self.progress_label.setText(words or self._progress_words(progress))

    def _progress_words(self, progress: UploadProgress) -> str:
        parts = [
            self.tr("{done} of {batches}").format(
                done=count_text(self.batches.finished), batches=batches_text(self.batches.rowCount())
            ),
            self.tr("{done} of {total} samples").format(
                done=count_text(progress.samples_done), total=count_text(progress.samples_total)
            ),
        ]
        if progress.seconds_left is not None:
            parts.append(self.tr("{time} left").format(time=duration_text(progress.seconds_left)))
        return " · ".join(parts)

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _progress_card(self) -> QFrame:
        self._card = QFrame()
        self._card.setProperty("role", "card")
        layout = QVBoxLayout(self._card)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(8)
        self.title = QLabel()
        self.title.setObjectName("upload_title")
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.where = QLabel()
        self.where.setProperty("role", "muted")
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self.cancel_button.setObjectName("cancel_upload_button")
        self.cancel_button.clicked.connect(self.cancel_asked)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.where)
        top.addLayout(words, 1)
        top.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(top)
        self.bar = QProgressBar()
        self.bar.setObjectName("upload_bar")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the upload"))
        layout.addSpacing(4)
        layout.addWidget(self.bar)
        self.progress_label = QLabel()
        self.progress_label.setObjectName("upload_progress")
        self.progress_label.setProperty("role", "muted")
        layout.addWidget(self.progress_label)
        return self._card

    def _table_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        self.table = Table(self.batches, name="batch_table", accessible_name=self.tr("Batches"))
        self.table.set_widths(
            {
                BatchColumn.NUMBER: 44,
                BatchColumn.DATA_TYPE: 112,
                BatchColumn.DEVICE: 104,
                BatchColumn.SPAN: 160,
                BatchColumn.SAMPLES: 72,
                BatchColumn.OUTCOME: 164,
                BatchColumn.ATTEMPTS: 68,
            },
            stretch=BatchColumn.WORDS,
        )
        self.table.setMinimumHeight(256)
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
        inside.setContentsMargins(16, 10, 16, 10)
        inside.setSpacing(2)
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
