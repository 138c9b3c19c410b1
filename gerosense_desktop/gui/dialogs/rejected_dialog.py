"""The rejected samples: by reason, one by one, and as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import polars as pl
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text, samples_text
from gerosense_desktop.gui.models.rejected_columns import RejectedColumn
from gerosense_desktop.gui.models.rejected_table_model import RejectedTableModel
from gerosense_desktop.gui.rejected_export import WORKBOOK_ENDING
from gerosense_desktop.gui.rejected_query import Kinds, Ranks, RejectedQuery, Selected, kinds_step
from gerosense_desktop.gui.rejected_search import RejectedSearch
from gerosense_desktop.gui.rejected_sheet import SheetWords
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.reason_list import ReasonList
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.gui.workers.rejected_worker import CopyMade, copy_step, export_step
from gerosense_desktop.gui.workers.save_worker import Saved
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.upload.events import Checked, FileRead

if TYPE_CHECKING:
    from gerosense_desktop.gui.own_clipboard import OwnClipboard
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workers.steps import Steps

MOST_COPIED = 20_000
"""So many rows can be copied; what is larger belongs into a file, and would hold up the whole desktop's clipboard."""

_TYPING_MS = 200
"""Who types a word is answered when they pause, not after every letter."""


class RejectedDialog(Dialog):
    """Reasons with their counts and what to do at one side, the samples at the other.

    Whatever the number of samples, nothing here takes long: filtering, sorting, copying and exporting are done on
    threads, and the rows stay as they are until the answer is there.

    Signals:
        exported: The file is written, or could not be.
        copied: The rows are on the clipboard.
    """

    exported = Signal()
    copied = Signal()

    def __init__(
        self, checked: Checked, *, steps: Steps, clipboard: OwnClipboard, parent: QWidget | None = None
    ) -> None:
        """Show what was rejected.

        Args:
            checked: What came of the files.
            steps: Makes the threads.
            clipboard: Takes back what was copied when the program is locked.
            parent: The window.
        """
        super().__init__("", name="rejected_dialog", parent=parent)
        self.show_title(self.tr("{samples} cannot be sent").format(samples=samples_text(checked.rejected.height)))
        self.resize(992, 640)
        self.setMinimumSize(800, 480)
        self._frame, self._steps, self._clipboard = checked.rejected, steps, clipboard
        self._words = SheetWords.gather(
            labels=tuple(file.source.label for file in checked.files),
            places=tuple(
                self._place_text(file.places) if isinstance(file, FileRead) else "{number}" for file in checked.files
            ),
        )
        self.rows = RejectedTableModel(self)
        self.rows.show_rejected(self._frame, labels=self._words.labels, places=self._words.places)
        ranks = Ranks.of(titles=self._words.titles, labels=self._words.labels)
        self.search_step = RejectedSearch(self._frame, ranks=ranks, steps=steps, parent=self)
        self.search_step.selected.connect(self._show_selected)
        self.search_step.failed.connect(self._say_failed)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._exporting = self._copying = False
        self.add_words(
            self.tr(
                "The server would refuse these, so they stay here. Correct them in the file where you can, and drop it "
                "again: only what is new is sent."
            )
        )
        split = QHBoxLayout()
        split.setSpacing(Space.TWO)
        split.addWidget(self._reasons_card(checked))
        split.addWidget(self._table_card(), 1)
        self.body.addLayout(split, 1)
        self._foot()
        self._show_state()
        self._look_at_kinds()

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _reasons_card(self, checked: Checked) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(304)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        layout.setSpacing(0)
        self.reasons = ReasonList()
        self.reasons.show_reasons(
            [(Reason(value), count) for value, count in checked.rejected_by_reason.most_common()],
            total=checked.rejected.height,
        )
        self.reasons.currentRowChanged.connect(self._ask)
        layout.addWidget(self.reasons)
        return card

    def _table_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.ONE, Space.ONE_AND_HALF, Space.ONE, Space.ONE)
        layout.setSpacing(Space.ONE)
        self.search = QLineEdit()
        self.search.setObjectName("rejected_search")
        describe(self.search)
        self.search.setAccessibleName(self.tr("Search in the texts"))
        self.search.setPlaceholderText(self.tr("Search in the texts, for example a date or a device"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._ask)
        layout.addWidget(self.search)
        self.table = Table(self.rows, name="rejected_table", accessible_name=self.tr("Rejected samples"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.table.setSortingEnabled(True)
        self.rows.sort_asked.connect(self._sort)
        widths: dict[int, int] = {
            RejectedColumn.REASON: 224,
            RejectedColumn.PLACE: 136,
            RejectedColumn.VALUE: 96,
            RejectedColumn.UNIT: 96,
            RejectedColumn.START: 216,
            RejectedColumn.END: 216,
            RejectedColumn.DATA_TYPE: 96,
            RejectedColumn.DEVICE: 128,
            RejectedColumn.FILE: 160,
        }
        self.table.set_widths(widths)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_selected)
        layout.addWidget(self.table, 1)
        return card

    def _foot(self) -> None:
        self.state_label = QLabel()
        self.state_label.setObjectName("rejected_state")
        self.state_label.setProperty("role", "muted")
        self.state_label.setWordWrap(True)
        self.export_button = IconButton(self.tr("&Export…"), name="export_button", icon_name="export")
        self.export_button.setToolTip(self.tr("Save the samples shown as a CSV or Excel file"))
        self.export_button.clicked.connect(self._ask_where)
        self.copy_button = IconButton(self.tr("C&opy"), name="copy_rejected_button", icon_name="copy")
        self.copy_button.setToolTip(
            self.tr("Copy the selected rows ({keys})").format(
                keys=QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self.copy_button.clicked.connect(self.copy_selected)
        for button in (self.copy_button, self.export_button):
            button.setAutoDefault(False)
            self.add_aside(button)
        self._buttons.insertWidget(2, self.state_label, 1)
        close = self.add_button(self.tr("&Close"), name="rejected_close_button", primary=True)
        # Enter in the search field searches at once, so it must not close the dialog as well.
        close.setDefault(False)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self.table.selectionModel().selectionChanged.connect(self._show_copyable)
        self._show_copyable()

    def _place_text(self, place: Place) -> str:
        match place:
            case Place.LINE:
                return self.tr("line {number}")
            case Place.ROW:
                return self.tr("row {number}")
            case Place.RECORD:
                return self.tr("record {number}")
            case Place.SAMPLE:
                return self.tr("sample {number}")
            case _:
                assert_never(place)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    # ── what is shown ─────────────────────────────────────────────────────────────────────────────────────────

    def _look_at_kinds(self) -> None:
        step = self._steps.new(kinds_step(self._frame))
        step.events_arrived.connect(self._take_kinds)
        step.start()

    @Slot(object)
    def _take_kinds(self, events: tuple[object, ...]) -> None:
        for event in events:
            if isinstance(event, Kinds):
                self.reasons.show_data_types(event.data_types)

    @Slot()
    def _ask(self) -> None:
        self._typing.stop()
        query = self.search_step.query
        self._ask_for(column=query.column, descending=query.descending)

    @Slot(object, bool)
    def _sort(self, column: RejectedColumn | None, descending: bool) -> None:  # noqa: FBT001 - a slot
        self._ask_for(column=column, descending=descending)

    def _ask_for(self, *, column: RejectedColumn | None, descending: bool) -> None:
        query = RejectedQuery(
            reason=self.reasons.current_reason(),
            text=self.search.text().strip(),
            column=column,
            descending=descending,
        )
        if query != self.search_step.query:
            self.search_step.ask(query)
            self._show_state(self.tr("Searching…"))

    @Slot(object)
    def _show_selected(self, selected: Selected) -> None:
        self.rows.show_selected(selected)
        self._show_state()
        self._show_copyable()

    def _show_state(self, words: str = "") -> None:
        self.state_label.setText(words or self.tr("{samples} shown").format(samples=samples_text(self.rows.rowCount())))

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._show_state(translated(failure.user_message))

    # ── copy ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _selected_rows(self) -> list[range]:
        """Return the selected rows as ranges: row by row a million of them would take seconds."""
        selection = self.table.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.size())]
        ranges = {(part.top(), part.bottom()) for part in parts}
        return [range(top, bottom + 1) for top, bottom in sorted(ranges)]

    @Slot()
    def _show_copyable(self) -> None:
        self.copy_button.setEnabled(self.table.selectionModel().hasSelection())

    @Slot()
    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard, cells with tabs between."""
        chosen = self._selected_rows()
        count = sum(map(len, chosen))
        if self._copying or not count:
            return
        if count > MOST_COPIED:
            words = self.tr("At most {count} rows can be copied. Export more of them as a file.")
            self._show_state(words.format(count=count_text(MOST_COPIED)))
            return
        numbers = pl.Series([row for part in chosen for row in part], dtype=pl.UInt32)
        rows = numbers if self.rows.rows is None else self.rows.rows[numbers]
        self._copying = True
        step = self._steps.new(copy_step(self._frame, rows=rows, words=self._words))
        step.events_arrived.connect(self._take_copy)
        step.failed.connect(self._say_failed)
        step.finished.connect(self._end_copy)
        step.start()

    @Slot(object)
    def _take_copy(self, events: tuple[object, ...]) -> None:
        for event in events:
            # Locked meanwhile, nothing may come onto the clipboard any more.
            if isinstance(event, CopyMade) and self.isVisible():
                self._clipboard.copy(event.text)
                self._show_state(self.tr("{samples} copied").format(samples=samples_text(event.rows)))

    @Slot()
    def _end_copy(self) -> None:
        self._copying = False
        self.copied.emit()

    # ── export ────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the samples shown"))
        dialog.setObjectName("export_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        table, workbook = self.tr("Table (*.csv)"), self.tr("Excel file (*.xlsx)")
        dialog.setNameFilters([table, workbook])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("csv" if chosen == table else WORKBOOK_ENDING[1:])
        )
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write the rows that are shown to a file; its ending says of which kind."""
        if self._exporting:
            return
        self._exporting = True
        self._show_state(self.tr("Writing the file…"))
        step = self._steps.new(export_step(Path(name), self._frame, rows=self.rows.rows, words=self._words))
        step.events_arrived.connect(self._take_saved)
        step.failed.connect(self._say_failed)
        step.finished.connect(self._end_export)
        step.start()

    @Slot(object)
    def _take_saved(self, events: tuple[object, ...]) -> None:
        if any(isinstance(event, Saved) for event in events):
            self._show_state(self.tr("The file is written."))

    @Slot()
    def _end_export(self) -> None:
        self._exporting = False
        self.exported.emit()
