"""Samples per day as rows: the picture of the review for those who read rather than look."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from gerosense_desktop.gui.locale_text import count_text, device_text, whole_date_text
from gerosense_desktop.gui.models.outcome_look import data_type_text

if TYPE_CHECKING:
    import polars as pl

Index = QModelIndex | QPersistentModelIndex
_HERE: Final = QModelIndex()


class DaysColumn(IntEnum):
    """The columns of the table."""

    DAY = 0
    DATA_TYPE = 1
    DEVICE = 2
    NEW = 3
    ALREADY_SENT = 4
    REJECTED = 5


class DaysTableModel(QAbstractTableModel):
    """One row per data type, device and day with a sample."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days: pl.DataFrame | None = None
        self._compared = True

    def show_days(self, days: pl.DataFrame | None, *, compared: bool = True) -> None:
        """Show these.

        Args:
            days: DAYS_SCHEMA, of upload/days.py.
            compared: Whether they were compared with the ledger; where not, ``new`` counts all that were found.
        """
        self.beginResetModel()
        self._days, self._compared = days, compared
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() or self._days is None else self._days.height

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(DaysColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Day"),
                self.tr("Data type"),
                self.tr("Device"),
                self.tr("New") if self._compared else self.tr("Found"),
                self.tr("Already sent"),
                self.tr("Rejected"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._days is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._days.row(index.row(), named=True)
        match DaysColumn(index.column()):
            case DaysColumn.DAY:
                return whole_date_text(row["day"])
            case DaysColumn.DATA_TYPE:
                return data_type_text(row["data_type"])
            case DaysColumn.DEVICE:
                return device_text(row["device_name"]) or self.tr("No name")
            case DaysColumn.NEW:
                return count_text(row["new"])
            case DaysColumn.ALREADY_SENT:
                return count_text(row["already_sent"]) if self._compared else "–"
            case DaysColumn.REJECTED:
                return count_text(row["rejected"])


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= DaysColumn.NEW else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
