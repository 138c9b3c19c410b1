"""How far each file is while files are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.announcing import announce
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.models.file_table_model import FileColumn, FileTableModel
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.progress_delegate import ProgressDelegate
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.upload.events import CheckEvent, FilesSought

if TYPE_CHECKING:
    from collections.abc import Sequence


class ReadingPage(QWidget):
    """A table of the files.

    Signals:
        cancel_asked: Stop reading.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.files = FileTableModel(self)
        self._told: set[str] = set()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        layout.addLayout(self._top())
        layout.addWidget(self._card(), 1)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Show the table, empty at first."""
        self.files.clear()
        self._show_privacy()
        self._told = {_tr("Reading the files…")}
        for words in self._told:
            announce(self, words)
        self.cancel_button.setEnabled(True)

    def apply(self, events: Sequence[CheckEvent]) -> None:
        """Take the events of a check."""
        self.files.apply(events)
        for words in self.files.finished_texts():
            if words not in self._told:
                self._told.add(words)
                announce(self, words)
        if events:
            self._show_search(events[-1])

    def _show_search(self, event: CheckEvent) -> None:
        """Say how far a search through a folder is; whatever else came, it is over."""
        if isinstance(event, FilesSought):
            words = _tr("Looking through the folder: {looked} of {files} files")
            self.words.setText(words.format(looked=count_text(event.looked), files=count_text(event.files)))
        else:
            self._show_privacy()

    def _show_privacy(self) -> None:
        self.words.setText(_tr("Everything stays on this computer until you press Upload."))

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _top(self) -> QHBoxLayout:
        title = QLabel(_tr("Reading the files…"))
        title.setProperty("role", "title")
        self.words = QLabel()
        self._show_privacy()
        self.words.setObjectName("reading_words")
        self.words.setProperty("role", "muted")
        self.cancel_button = QPushButton(_tr("&Cancel"))
        self.cancel_button.setObjectName("cancel_reading_button")
        describe(self.cancel_button)
        self.cancel_button.clicked.connect(self.cancel_asked)
        top = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(Space.HALF)
        texts.addWidget(title)
        texts.addWidget(self.words)
        top.addLayout(texts, 1)
        top.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        inside.setSpacing(0)
        table = Table(self.files, name="reading_table", accessible_name=_tr("Files being read"))
        table.set_widths({FileColumn.FILE: 240, FileColumn.FORMAT: 176}, stretch=FileColumn.STATE)
        table.verticalHeader().setDefaultSectionSize(48)
        table.setItemDelegateForColumn(FileColumn.STATE, ProgressDelegate(table))
        inside.addWidget(table)
        return card


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilesPage", text)
