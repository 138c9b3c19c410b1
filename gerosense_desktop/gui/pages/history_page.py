"""History: every upload that this computer remembers, and the way to its receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconButton, IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text, day_text, device_text
from gerosense_desktop.gui.models.history_table_model import HistoryColumn, HistoryTableModel
from gerosense_desktop.gui.models.outcome_look import data_type_text, outcome_text
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gerosense_desktop.gui.workers.history_worker import Past
    from gerosense_desktop.ledger.records import Watermark
    from gerosense_desktop.receipt.receipt import PastUpload

_LIST: Final = 0
_WORDS: Final = 1
_MOST_MARKS: Final = 6


class HistoryPage(QWidget):
    """A table where there are uploads, a lesson where there are none yet.

    Signals:
        receipt_asked: The PastUpload whose receipt is wanted.
        erase_asked: The PastUpload whose patient is to be erased.
        upload_asked: Begin an upload.
    """

    receipt_asked = Signal(object)
    erase_asked = Signal(object)
    upload_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.uploads = HistoryTableModel(self)
        self._sent_up_to: Mapping[str, tuple[Watermark, ...]] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        self._stack.addWidget(self._words())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        layout.addLayout(self._top())
        layout.addWidget(self._stack, 1)
        self.clear()

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_past(self, past: Past, *, practice: bool) -> None:
        """Show past uploads, the last begun first; what was selected stays so where it is still there.

        Args:
            past: The uploads, and up to when everything was sent.
            practice: Whether they are practice's own.
        """
        selected = self.selected
        self._sent_up_to = past.sent_up_to
        self.uploads.show_uploads(past.uploads)
        # One server says nothing line by line, and takes the room of what became of the samples.
        self.table.setColumnHidden(HistoryColumn.SERVER, self.uploads.servers == 1)
        if not past.uploads:
            self._say(
                "history",
                self.tr("No uploads yet"),
                self.tr(
                    "Each upload you make in practice gets a line here. They are forgotten when you leave practice."
                )
                if practice
                else self.tr(
                    "Each upload gets a line here: when it was, for which patient, and what the server answered. "
                    "Open a line to see its receipt, and to save it as PDF or CSV."
                ),
            )
            self.upload_button.show()
            return
        self._stack.setCurrentIndex(_LIST)
        self._select(None if selected is None else selected.record.id)
        self._show_count()

    def show_problem(self, user_message: str) -> None:
        """Say why there is nothing to show."""
        self.uploads.show_uploads(())
        self._say("warning", self.tr("The uploads cannot be shown"), translated(user_message))

    def clear(self) -> None:
        """Show nothing of any patient."""
        self.search.clear()
        self.outcome_field.setCurrentIndex(0)
        self._sent_up_to = {}
        self.uploads.show_uploads(())
        self._say("waiting", self.tr("Looking up the uploads…"), "")

    @property
    def selected(self) -> PastUpload | None:
        """The upload in the selected row."""
        index = self.table.currentIndex()
        return self.uploads.upload_at(index.row()) if index.isValid() else None

    def focus_first(self) -> None:
        """Let the arrow keys move in the table at once."""
        if self._stack.currentIndex() == _LIST:
            self.table.setFocus()
        elif self.upload_button.isVisibleTo(self):
            self.upload_button.setFocus()

    def _say(self, icon_name: str, title: str, text: str) -> None:
        self._mark.show_icon(icon_name, colour="text_muted")
        self.upload_button.hide()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._stack.setCurrentIndex(_WORDS)
        self._show_buttons()
        self.search.hide()
        self.outcome_field.hide()
        self._count.clear()

    def _show_count(self) -> None:
        shown, total = self.uploads.rowCount(), self.uploads.total
        self.search.show()
        self.outcome_field.show()
        if shown == total:
            words = self.tr("1 upload") if total == 1 else self.tr("{total} uploads")
        else:
            words = self.tr("{shown} of {total} uploads")
        self._count.setText(words.format(shown=count_text(shown), total=count_text(total)))

    def _select(self, upload_id: str | None) -> None:
        row = None if upload_id is None else self.uploads.row_of(upload_id)
        if self.uploads.rowCount():
            self.table.selectRow(row or 0)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        there = self._stack.currentIndex() == _LIST and self.selected is not None
        self.receipt_button.setEnabled(there)
        self.erase_button.setEnabled(there)
        self._show_sent_up_to()

    def _show_sent_up_to(self) -> None:
        """Say up to when everything of the selected upload's patient was sent, device by device."""
        selected = self.selected
        marks = () if selected is None else self._sent_up_to.get(selected.record.patient, ())
        parts = [
            self.tr("{device}, {data_type}: {day}").format(
                device=device_text(mark.device_name),
                data_type=data_type_text(mark.data_type.value),
                day=day_text(mark.sent_up_to),
            )
            for mark in marks[:_MOST_MARKS]
        ]
        if len(marks) > _MOST_MARKS:
            parts.append("…")
        self._marks.setText(self.tr("Everything was sent up to: {marks}").format(marks=" · ".join(parts)))
        self._marks.setVisible(bool(parts))

    # ── what the person does ──────────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def _filter(self, text: str) -> None:
        selected = self.selected
        self.uploads.filter_by(text)
        if self.uploads.total:
            self._select(None if selected is None else selected.record.id)
            self._show_count()

    @Slot(int)
    def _filter_outcome(self, _index: int) -> None:
        selected = self.selected
        self.uploads.filter_by_outcome(self.outcome_field.currentData())
        if self.uploads.total:
            self._select(None if selected is None else selected.record.id)
            self._show_count()

    @Slot()
    @Slot(QModelIndex)
    def _ask_receipt(self) -> None:
        if self.selected is not None:
            self.receipt_asked.emit(self.selected)

    @Slot()
    def _ask_erase(self) -> None:
        if self.selected is not None:
            self.erase_asked.emit(self.selected)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # ``activated`` comes with Enter on some systems only.
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self._ask_receipt()
            return True
        return super().eventFilter(watched, event)

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _top(self) -> QHBoxLayout:
        title = QLabel(self.tr("History"))
        title.setProperty("role", "title")
        self._count = QLabel()
        self._count.setObjectName("history_count")
        self._count.setProperty("role", "muted")
        self.search = QLineEdit()
        self.search.setObjectName("history_search")
        describe(self.search)
        self.search.setAccessibleName(self.tr("Show only this patient"))
        self.search.setPlaceholderText(self.tr("Patient"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(240)
        self.search.textChanged.connect(self._filter)
        row = QHBoxLayout()
        row.setSpacing(Space.ONE_AND_HALF)
        row.addWidget(title)
        row.addWidget(self._count, 1)
        self.outcome_field = QComboBox()
        self.outcome_field.setObjectName("history_outcome")
        describe(self.outcome_field)
        self.outcome_field.setAccessibleName(self.tr("Show only uploads with this outcome"))
        self.outcome_field.addItem(self.tr("All outcomes"), None)
        for kind in OutcomeKind:
            self.outcome_field.addItem(outcome_text(kind), kind)
        self.outcome_field.currentIndexChanged.connect(self._filter_outcome)
        row.addWidget(self.outcome_field)
        row.addWidget(self.search)
        return row

    def _list(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TWO)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        inside.setSpacing(0)
        self.table = Table(self.uploads, name="history_table", accessible_name=self.tr("Uploads"))
        self.table.set_widths(
            {
                HistoryColumn.WHEN: 144,
                HistoryColumn.PATIENT: 96,
                HistoryColumn.SERVER: 176,
                HistoryColumn.SAMPLES: 76,
                HistoryColumn.ENDING: 104,
            },
            stretch=HistoryColumn.OUTCOME,
            fixed=(HistoryColumn.SERVER,),
            wrapping=(HistoryColumn.OUTCOME, HistoryColumn.ENDING),
        )
        self.table.doubleClicked.connect(self._ask_receipt)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        inside.addWidget(self.table)
        layout.addWidget(card, 1)
        self._marks = QLabel()
        self._marks.setObjectName("history_sent_up_to")
        self._marks.setProperty("role", "small")
        self._marks.setTextFormat(Qt.TextFormat.PlainText)
        self._marks.setWordWrap(True)
        self._marks.hide()
        layout.addWidget(self._marks)
        self.erase_button = IconButton(self.tr("&Erase this patient…"), name="erase_button", icon_name="erase")
        self.erase_button.clicked.connect(self._ask_erase)
        self.receipt_button = IconButton(
            self.tr("&Receipt"), name="receipt_button", icon_name="receipt", colour="on_accent"
        )
        self.receipt_button.setProperty("role", "primary")
        self.receipt_button.clicked.connect(self._ask_receipt)
        foot = QHBoxLayout()
        foot.setSpacing(Space.ONE_AND_HALF)
        foot.addWidget(self.erase_button)
        foot.addStretch(1)
        foot.addWidget(self.receipt_button)
        layout.addLayout(foot)
        return page

    def _words(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.FOUR, Space.FOUR, Space.FOUR, Space.FOUR)
        layout.setSpacing(Space.ONE)
        self._mark = IconLabel("history", size=56, colour="text_muted")
        self._title = QLabel()
        self._title.setObjectName("history_title")
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = QLabel()
        self._text.setObjectName("history_words")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("role", "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setWordWrap(True)
        layout.addStretch(1)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.ONE)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(Space.TWO)
        self.upload_button = QPushButton(self.tr("&New upload"))
        self.upload_button.setObjectName("history_upload_button")
        describe(self.upload_button)
        self.upload_button.setProperty("role", "primary")
        self.upload_button.setAutoDefault(True)
        self.upload_button.clicked.connect(self.upload_asked)
        layout.addWidget(self.upload_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return card
