"""What was found per data type and device, as rows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.locale_text import count_text, day_text, device_text, span_in_lines, time_text
from gerosense_desktop.gui.models.outcome_look import data_type_icon, data_type_text
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.review import ReviewedSeries

Index = QModelIndex | QPersistentModelIndex
_HERE: Final = QModelIndex()


class SeriesColumn(IntEnum):
    """The columns of the table."""

    DATA_TYPE = 0
    DEVICE = 1
    SPAN = 2
    SAMPLES = 3
    NEW = 4
    ALREADY_SENT = 5
    HELD_BACK = 6
    REJECTED = 7


class SeriesTableModel(QAbstractTableModel):
    """One row per data type and device."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ReviewedSeries, ...] = ()

    def show_series(self, series: Sequence[ReviewedSeries]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(series)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(SeriesColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(SeriesColumn(section))
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Data type"),
                self.tr("Device"),
                self.tr("First – last"),
                self.tr("Samples"),
                self.tr("New"),
                self.tr("Already sent"),
                self.tr("Held back"),
                self.tr("Rejected"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = SeriesColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column is SeriesColumn.DATA_TYPE:
            return icon(data_type_icon(row.data_type), tokens_of(QGuiApplication.palette()).accent)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def _text(self, row: ReviewedSeries, column: SeriesColumn) -> str:
        match column:
            case SeriesColumn.DATA_TYPE:
                return data_type_text(row.data_type)
            case SeriesColumn.DEVICE:
                return device_text(row.device_name) or self.tr("No name")
            case SeriesColumn.SPAN:
                return "–" if row.first is None or row.last is None else span_in_lines(row.first, row.last)
            case SeriesColumn.SAMPLES:
                return count_text(row.samples)
            case SeriesColumn.NEW:
                return _known(row.new)
            case SeriesColumn.ALREADY_SENT:
                return _known(row.already_sent)
            case SeriesColumn.HELD_BACK:
                return _known(row.held_back)
            case SeriesColumn.REJECTED:
                return count_text(row.rejected)

    def _tip(self, row: ReviewedSeries, column: SeriesColumn) -> str | None:
        if column is SeriesColumn.SPAN and row.first is not None and row.last is not None:
            return f"{time_text(row.first)} – {time_text(row.last)}"
        if column is SeriesColumn.DEVICE:
            return self._text(row, column)
        if column is SeriesColumn.ALREADY_SENT and row.sent_up_to is not None:
            return self.tr("Everything up to {day} was sent before.").format(day=day_text(row.sent_up_to))
        if row.new is None and column in {
            SeriesColumn.NEW,
            SeriesColumn.ALREADY_SENT,
            SeriesColumn.HELD_BACK,
        }:
            return self.tr("Known once the patient is.")
        return None


def _known(count: int | None) -> str:
    return "–" if count is None else count_text(count)


def _alignment(column: SeriesColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column >= SeriesColumn.SAMPLES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
