"""Rejected samples as rows, straight from the frame: a million of them cost nothing until they are looked at."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

import polars as pl
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from gerosense_desktop.api.reasons import SENTENCES, Reason
from gerosense_desktop.gui.locale_text import count_text

Index = QModelIndex | QPersistentModelIndex
_HERE: Final = QModelIndex()


class RejectedColumn(IntEnum):
    """The columns of the table; from VALUE to DEVICE they are the texts as read."""

    REASON = 0
    PLACE = 1
    VALUE = 2
    UNIT = 3
    START = 4
    END = 5
    DATA_TYPE = 6
    DEVICE = 7
    FILE = 8


_FRAME_COLUMNS: Final = (
    "reasons", "place", "value", "unit", "start_date", "end_date", "data_type", "device_name", "file",
)  # fmt: skip
_TEXT_COLUMNS: Final = _FRAME_COLUMNS[RejectedColumn.VALUE : RejectedColumn.FILE]


class RejectedTableModel(QAbstractTableModel):
    """Filters and sorts through polars; holds the frame and the numbers of the rows that are shown.

    The frame has REJECTED_SCHEMA plus ``file``, an index into the labels.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = pl.DataFrame()
        self._labels: tuple[str, ...] = ()
        self._places: tuple[str, ...] = ()
        self._shown: pl.Series | None = None
        self._height = 0
        self._reason: Reason | None = None
        self._text = ""
        self._sorted_by: tuple[RejectedColumn, Qt.SortOrder] | None = None

    def show_rejected(self, frame: pl.DataFrame, *, labels: Sequence[str], places: Sequence[str]) -> None:
        """Show a frame.

        Args:
            frame: REJECTED_SCHEMA plus ``file``.
            labels: What the screen calls each file.
            places: What ``place`` counts in each file, e.g. ``line``.
        """
        self._frame, self._labels, self._places = frame, tuple(labels), tuple(places)
        self._reason, self._text, self._sorted_by = None, "", None
        self._query()

    def filter_by(self, *, reason: Reason | None, text: str) -> None:
        """Show only rows with this reason (None: any) whose texts, as read, hold ``text`` in any case."""
        self._reason, self._text = reason, text.strip()
        self._query()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # -1 is Qt's word for "as it was".
        self._sorted_by = None if column < 0 else (RejectedColumn(column), order)
        self._query()

    @property
    def frame(self) -> pl.DataFrame:
        """The rows that are shown, in the order shown."""
        return self._frame if self._shown is None else self._frame[self._shown]

    def _query(self) -> None:
        self.beginResetModel()
        self._shown = self._select()
        self._height = self._frame.height if self._shown is None else self._shown.len()
        self.endResetModel()

    def _select(self) -> pl.Series | None:
        if self._reason is None and not self._text and self._sorted_by is None:
            return None
        rows = self._frame.lazy().with_row_index("row")
        if self._reason is not None:
            rows = rows.filter(pl.col("reasons").list.contains(self._reason.value))
        if self._text:
            rows = rows.filter(
                pl.any_horizontal(
                    pl.col(name).str.contains_any([self._text], ascii_case_insensitive=True).fill_null(value=False)
                    for name in _TEXT_COLUMNS
                )
            )
        if self._sorted_by is not None:
            column, order = self._sorted_by
            key = pl.col(_FRAME_COLUMNS[column])
            if column is RejectedColumn.REASON:
                key = key.list.first()
            elif column is RejectedColumn.VALUE:
                # Numbers by size, whatever is none after them, by its letters.
                key = key.cast(pl.Float64, strict=False)
            rows = rows.sort(
                key, descending=order is Qt.SortOrder.DescendingOrder, nulls_last=True, maintain_order=True
            )
        return rows.select("row").collect()["row"]

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else self._height

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(RejectedColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Reason"),
                self.tr("Place"),
                self.tr("Value"),
                self.tr("Unit"),
                self.tr("Start"),
                self.tr("End"),
                self.tr("Data type"),
                self.tr("Device"),
                self.tr("File"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row = index.row() if self._shown is None else self._shown[index.row()]
        column = RejectedColumn(index.column())
        value = self._frame[_FRAME_COLUMNS[column]][row]
        match column:
            case RejectedColumn.REASON:
                return " ".join(SENTENCES[Reason(reason)] for reason in value)
            case RejectedColumn.FILE:
                return self._labels[value]
            case RejectedColumn.PLACE:
                return f"{self._places[self._frame['file'][row]]} {count_text(value)}"
            case _:
                return "" if value is None else value
