"""The rejected samples: by reason, one by one, and as a file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gerosense_desktop.api.reasons import SENTENCES, Reason
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.locale_text import count_text, samples_text
from gerosense_desktop.gui.models.rejected_table_model import RejectedColumn, RejectedTableModel
from gerosense_desktop.gui.rejected_csv import write_rejected_csv
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.gui.workers.background_step import BackgroundStep
from gerosense_desktop.gui.workers.step_worker import Failure
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.upload.events import Checked, FileRead


class RejectedDialog(Dialog):
    """Reasons with their counts at the left, the samples at the right.

    Signals:
        exported: The file is written.
    """

    exported = Signal()

    def __init__(self, checked: Checked, *, parent: QWidget | None = None) -> None:
        super().__init__("", name="rejected_dialog", parent=parent)
        self.show_title(self.tr("{samples} cannot be sent").format(samples=samples_text(checked.rejected.height)))
        self.resize(1040, 640)
        self.setMinimumSize(800, 480)
        self._labels = tuple(file.source.label for file in checked.files)
        self._places = tuple(
            self._place_text(file.places) if isinstance(file, FileRead) else "" for file in checked.files
        )
        self.rows = RejectedTableModel(self)
        self.rows.show_rejected(checked.rejected, labels=self._labels, places=self._places)
        self._export: BackgroundStep | None = None
        self.add_words(
            self.tr(
                "The server would refuse these, so they stay here. A corrected file dropped later sends only what "
                "is new."
            )
        )
        split = QHBoxLayout()
        split.setSpacing(16)
        split.addWidget(self._reasons_card(checked))
        split.addWidget(self._table_card(), 1)
        self.body.addLayout(split, 1)
        self.state_label = QLabel()
        self.state_label.setObjectName("rejected_state")
        self.state_label.setProperty("role", "muted")
        self.state_label.setWordWrap(True)
        export = IconButton(self.tr("&Export as CSV…"), name="export_button", icon_name="export")
        export.setAutoDefault(False)
        export.clicked.connect(self._ask_where)
        self.add_aside(export)
        self._buttons.insertWidget(1, self.state_label, 1)
        close = self.add_button(self.tr("&Close"), name="rejected_close_button", primary=True)
        close.clicked.connect(self.accept)
        self._show_state()

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _reasons_card(self, checked: Checked) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(288)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(8, 12, 8, 8)
        self.reasons = QListWidget()
        self.reasons.setObjectName("reason_list")
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setWordWrap(True)
        self.reasons.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add_reason(None, self.tr("All reasons"), checked.rejected.height)
        for value, count in checked.rejected_by_reason.most_common():
            self._add_reason(Reason(value), SENTENCES[Reason(value)], count)
        self.reasons.setCurrentRow(0)
        self.reasons.currentRowChanged.connect(self._filter)
        layout.addWidget(self.reasons)
        return card

    def _add_reason(self, reason: Reason | None, sentence: str, count: int) -> None:
        item = QListWidgetItem(f"{count_text(count)}\n{sentence}")
        item.setData(Qt.ItemDataRole.UserRole, reason)
        self.reasons.addItem(item)

    def _table_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(8)
        self.search = QLineEdit()
        self.search.setObjectName("rejected_search")
        self.search.setAccessibleName(self.tr("Search in the texts"))
        self.search.setPlaceholderText(self.tr("Search in the texts, for example a date or a device"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        layout.addWidget(self.search)
        self.table = Table(self.rows, name="rejected_table", accessible_name=self.tr("Rejected samples"))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.setSortingEnabled(True)
        for column, width in {
            RejectedColumn.REASON: 304,
            RejectedColumn.FILE: 160,
            RejectedColumn.PLACE: 136,
            RejectedColumn.DATA_TYPE: 96,
            RejectedColumn.DEVICE: 120,
            RejectedColumn.START: 208,
            RejectedColumn.END: 208,
            RejectedColumn.UNIT: 88,
            RejectedColumn.VALUE: 80,
        }.items():
            self.table.setColumnWidth(column, width)
        layout.addWidget(self.table, 1)
        return card

    def _place_text(self, place: Place) -> str:
        match place:
            case Place.LINE:
                return self.tr("line")
            case Place.ROW:
                return self.tr("row")
            case Place.RECORD:
                return self.tr("record")
            case Place.SAMPLE:
                return self.tr("sample")
            case _:
                assert_never(place)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    # ── filter, export ────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _filter(self) -> None:
        reason = self.reasons.currentItem().data(Qt.ItemDataRole.UserRole)
        self.rows.filter_by(reason=None if reason is None else Reason(reason), text=self.search.text())
        self._show_state()

    def _show_state(self, words: str = "") -> None:
        self.state_label.setText(words or self.tr("{samples} shown").format(samples=samples_text(self.rows.rowCount())))

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the samples shown"))
        dialog.setObjectName("export_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the rows that are shown to a file."""
        if self._export is not None:
            return
        self._show_state(self.tr("Writing the file…"))
        self._export = BackgroundStep(self._write(Path(name)), self)
        self._export.failed.connect(self._say_failed)
        self._export.finished.connect(self._say_exported)
        self._written = True
        self._export.start()

    def _write(self, path: Path) -> Callable[[Event], Iterator[object]]:
        frame, labels, places = self.rows.frame, self._labels, self._places

        def step(_cancel: Event) -> Iterator[object]:
            write_rejected_csv(path, frame, labels=labels, places=places)
            return iter(())

        return step

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._written = False
        self._show_state(failure.user_message)

    @Slot()
    def _say_exported(self) -> None:
        self._export = None
        if self._written:
            self._show_state(self.tr("The file is written."))
        self.exported.emit()

    @override
    def done(self, result: int) -> None:
        if self._export is not None:
            self._export.wait()
        super().done(result)
