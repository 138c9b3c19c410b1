"""Rejected samples as rows, straight from the frame: a million of them cost nothing until they are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication
from typing_extensions import override

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.locale_text import count_text, isolated
from gerosense_desktop.gui.models.rejected_columns import FRAME_COLUMNS, RejectedColumn, rejected_headings
from gerosense_desktop.gui.rejected_words import OFFENDING, reason_advice, reason_title
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.rejected_query import Selected

Index = QModelIndex | QPersistentModelIndex
_OWN_WORDS: Final = frozenset({RejectedColumn.REASON, RejectedColumn.PLACE})
"""The columns in the window's language; all others hold what a file says."""
_HERE: Final = QModelIndex()
_BLOCK: Final = 128
"""So many rows are fetched from the frame at a time: what fits a high screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRow:
    """One row as the screen shows it.

    Attributes:
        reasons: Why it is rejected.
        texts: The text of each column, in their order.
    """

    reasons: tuple[Reason, ...]
    texts: tuple[str, ...]

    def reasons_of(self, column: RejectedColumn) -> tuple[Reason, ...]:
        """Return the reasons for which a cell is to be marked."""
        return tuple(reason for reason in self.reasons if column in OFFENDING[reason])


class RejectedTableModel(QAbstractTableModel):
    """Holds the frame and the numbers of the rows that are shown; others filter and sort.

    The frame has REJECTED_SCHEMA plus ``file``, an index into the labels.

    Signals:
        sort_asked: A RejectedColumn or None, and whether the largest comes first.
    """

    sort_asked = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = pl.DataFrame()
        self._labels: tuple[str, ...] = ()
        self._places: tuple[str, ...] = ()
        self._shown: pl.Series | None = None
        self._height = 0
        self._first, self._block = 0, list[RejectedRow]()

    def show_rejected(self, frame: pl.DataFrame, *, labels: Sequence[str], places: Sequence[str]) -> None:
        """Show a frame.

        Args:
            frame: REJECTED_SCHEMA plus ``file``.
            labels: What the screen calls each file.
            places: What a place in each file is called, with ``{number}`` in it.
        """
        self._frame, self._labels, self._places = frame, tuple(labels), tuple(places)
        self._show(None)

    def show_selected(self, selected: Selected) -> None:
        """Show other rows, or the same in another order."""
        self._show(selected.rows)

    def _show(self, rows: pl.Series | None) -> None:
        self.beginResetModel()
        self._shown, self._height = rows, self._frame.height if rows is None else rows.len()
        self._block = []
        self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        # -1 is Qt's word for "as it was".
        wanted = None if column < 0 else RejectedColumn(column)
        self.sort_asked.emit(wanted, wanted is not None and order is Qt.SortOrder.DescendingOrder)

    @property
    def rows(self) -> pl.Series | None:
        """Numbers of the frame's rows that are shown, in the order shown; None for all as they are."""
        return self._shown

    def row_at(self, number: int) -> RejectedRow:
        """Return a row that is shown."""
        if not self._first <= number < self._first + len(self._block):
            self._first = number - number % _BLOCK
            self._block = self._fetch(self._first)
        return self._block[number - self._first]

    def _fetch(self, first: int) -> list[RejectedRow]:
        rows = (
            self._frame.slice(first, _BLOCK) if self._shown is None else self._frame[self._shown.slice(first, _BLOCK)]
        )
        return [self._row(values) for values in rows.select(FRAME_COLUMNS).iter_rows()]

    def _row(self, values: tuple[object, ...]) -> RejectedRow:
        reasons, place, *texts, file = values
        assert isinstance(reasons, list)  # noqa: S101 - REJECTED_SCHEMA
        assert isinstance(place, int)  # noqa: S101 - REJECTED_SCHEMA
        assert isinstance(file, int)  # noqa: S101 - REJECTED_SCHEMA
        known = tuple(Reason(reason) for reason in reasons)
        return RejectedRow(
            reasons=known,
            texts=(
                " · ".join(reason_title(reason, data_type=str(values[RejectedColumn.DATA_TYPE])) for reason in known),
                self._places[file].format(number=count_text(place)),
                *("" if text is None else str(text) for text in texts),
                self._labels[file],
            ),
        )

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
            return rejected_headings()[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), RejectedColumn(index.column())
        reasons, text = row.reasons_of(column), row.texts[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                # Between marks for the eye alone: what is copied, exported and spoken is as it was read.
                return text if column in _OWN_WORDS else isolated(text)
            case Qt.ItemDataRole.ToolTipRole:
                return self._explained(row, row.reasons if column is RejectedColumn.REASON else reasons) or text
            case Qt.ItemDataRole.AccessibleTextRole if reasons:
                return self._spoken(text, reasons)
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

    def _explained(self, row: RejectedRow, reasons: tuple[Reason, ...]) -> str:
        """Return what is wrong with a cell and what to do, a paragraph for each reason."""
        data_type = row.texts[RejectedColumn.DATA_TYPE]
        return "\n".join(
            self.tr("{title}. {advice}").format(
                title=reason_title(reason, data_type=data_type), advice=reason_advice(reason, data_type=data_type)
            )
            for reason in reasons
        )

    def _spoken(self, text: str, reasons: tuple[Reason, ...]) -> str:
        """Return a marked cell as a screen reader says it: the eye sees the mark, the ear hears it."""
        titles = " · ".join(reason_title(reason) for reason in reasons)
        if not text:
            return self.tr("Empty. Cannot be sent: {reason}").format(reason=titles)
        return self.tr("{text}. Cannot be sent: {reason}").format(text=text, reason=titles)
