"""The first samples of a file as rows: as they would be sent, with what would be rejected marked."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication
from typing_extensions import override

from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.locale_text import whole_date_text
from gerosense_desktop.gui.models.outcome_look import data_type_text
from gerosense_desktop.gui.models.rejected_columns import RejectedColumn
from gerosense_desktop.gui.rejected_words import OFFENDING, reason_advice, reason_title
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from gerosense_desktop.api.reasons import Reason
    from gerosense_desktop.upload.preview import PreviewSample

Index = QModelIndex | QPersistentModelIndex
_HERE: Final = QModelIndex()


class PreviewColumn(IntEnum):
    """The columns of the table."""

    DEVICE = 0
    DATA_TYPE = 1
    START = 2
    END = 3
    VALUE = 4
    UNIT = 5


class PreviewTableModel(QAbstractTableModel):
    """A handful of rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[PreviewSample, ...] = ()

    def show_samples(self, samples: tuple[PreviewSample, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._samples = samples
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._samples)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(PreviewColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Device"),
                self.tr("Data type"),
                self.tr("Start"),
                self.tr("End"),
                self.tr("Value"),
                self.tr("Unit"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        sample, column = self._samples[index.row()], PreviewColumn(index.column())
        reasons = [reason for reason in sample.reasons if RejectedColumn[column.name] in OFFENDING[reason]]
        text = _text(sample, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                # A time as it goes over the wire, where it is shown as people write it.
                wire = {PreviewColumn.START: sample.start, PreviewColumn.END: sample.end}.get(column)
                return self._explained(sample, reasons) or wire or text
            case Qt.ItemDataRole.AccessibleTextRole if reasons:
                return self.tr("{text}. Cannot be sent: {reason}").format(
                    text=text or self.tr("Empty"), reason=" · ".join(map(reason_title, reasons))
                )
            case Qt.ItemDataRole.DecorationRole if reasons:
                return icon("refused", tokens_of(QGuiApplication.palette()).bad)
            case Qt.ItemDataRole.ForegroundRole if reasons:
                return QColor(tokens_of(QGuiApplication.palette()).bad)
            case Qt.ItemDataRole.FontRole if reasons:
                # Of the size of the others: what it says nothing of, the table's own says.
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    def _explained(self, sample: PreviewSample, reasons: list[Reason]) -> str:
        kind = sample.data_type
        return "\n".join(
            self.tr("{title}. {advice}").format(
                title=reason_title(reason, data_type=kind), advice=reason_advice(reason, data_type=kind)
            )
            for reason in reasons
        )


def _text(sample: PreviewSample, column: PreviewColumn) -> str:
    match column:
        case PreviewColumn.DEVICE:
            return sample.device_name or ""
        case PreviewColumn.DATA_TYPE:
            return data_type_text(sample.data_type) if sample.data_type else ""
        case PreviewColumn.START:
            return _clock_text(sample.start or "")
        case PreviewColumn.END:
            return _clock_text(sample.end or "")
        case PreviewColumn.VALUE:
            return sample.value or ""
        case PreviewColumn.UNIT:
            return sample.unit or ""


def _clock_text(wire: str) -> str:
    """Say a time as the clock showed it where it was taken; what is no time stays as it is."""
    try:
        time = datetime.fromisoformat(wire)
    except ValueError:
        return wire
    if time.utcoffset() is None:
        return wire
    # The month in letters: which of two numbers it is, is what the person was asked.
    clock = QLocale().toString(QTime(time.hour, time.minute, time.second), QLocale.FormatType.ShortFormat)
    return f"{whole_date_text(time.date())} {clock} (UTC{time:%z})"
