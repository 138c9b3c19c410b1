"""How the width of a table is shared among its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gerosense_desktop.gui.widgets.two_lines import TwoLineHeader, width_in_two_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QTableView

_MEASURED_ROWS: Final = 32
_WIDER: Final = 1.6
_WIDEST: Final = 160
"""How much wider than asked for, or up to how many pixels, a column becomes for what is in it: words, no sentences."""
_LEAST_REST: Final = 96
"""Up to how many pixels a column that takes what is left keeps for what is in it."""
_WIDEST_BEFORE_TWO_LINES: Final = 320
"""The same where its cells may take two lines and there is room for one."""


class ColumnWidths:
    """Measures what the columns hold, and shares what room there is.

    Where there is too little, headings take two lines first, then the cells that may, in their order; what is still
    too wide then is scrolled. A width that the person chose is kept.
    """

    def __init__(
        self,
        table: QTableView,
        *,
        asked: Mapping[int, int],
        stretch: int | None,
        fixed: Collection[int],
        wrapping: Sequence[int],
        likely: Mapping[int, Sequence[str]],
    ) -> None:
        self._table = table
        self._asked, self._stretch, self._fixed = dict(asked), stretch, frozenset(fixed)
        self._wrapping, self._likely = tuple(wrapping), dict(likely)
        self._wishes: dict[int, int] = {}
        self._yields: list[tuple[int, int]] | None = None
        self._given: dict[int, int] = {}
        self._sharing = False
        self._measured = False

    def forget(self) -> None:
        """Look at the headings and the first rows again when there is something to share."""
        self._measured = False

    def _measure(self) -> None:
        self._measured = True
        self._yields = None
        self._wishes = {column: self._wish(column, asked) for column, asked in self._asked.items()}
        if self._stretch is not None:
            most = self._most(self._stretch) if self._stretch in self._wrapping else _LEAST_REST
            inside = min(self._table.sizeHintForColumn(self._stretch), most)
            self._wishes[self._stretch] = max(self._heading(self._stretch), inside)

    def share(self) -> None:
        """Give each column its width.

        Qt's own stretching would go below what a heading needs.
        """
        if self._sharing:
            return
        if not self._measured:
            self._measure()
        header = self._table.horizontalHeader()
        widths = {column: wish for column, wish in self._wishes.items() if not self._chosen(column)}
        shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
        missing = sum(widths.get(column, header.sectionSize(column)) for column in shown)
        missing -= self._table.viewport().width()
        for column, least in self._yielding() if missing > 0 else ():
            if missing <= 0:
                break
            if column not in widths or column not in shown:
                continue
            yielded = max(0, min(missing, widths[column] - least))
            widths[column] -= yielded
            missing -= yielded
        if self._stretch is not None:
            widths[self._stretch] = widths.get(self._stretch, 0) + max(0, -missing)
        self._sharing = True
        for column, width in widths.items():
            header.resizeSection(column, width)
            if column != self._stretch:
                self._given[column] = header.sectionSize(column)
        self._sharing = False

    def _chosen(self, column: int) -> bool:
        size = self._table.horizontalHeader().sectionSize(column)
        return self._given.get(column, size) != size

    def _yielding(self) -> Sequence[tuple[int, int]]:
        """Return the columns that can do with less, and with how much, the ones that mind least first."""
        if self._stretch is None:
            return ()  # it holds more than any window, and is scrolled
        if self._yields is None:
            rest = self._wishes[self._stretch]
            inside = {column: self._inside(column) for column in self._asked} | {self._stretch: rest}
            headings = [
                (column, max(self._narrowest(column), inside[column]))
                for column in self._wishes
                if column not in self._fixed
            ]
            cells = [
                (column, max(self._narrowest(column), self._inside_in_two_lines(column))) for column in self._wrapping
            ]
            last = (self._stretch, min(rest, max(self._narrowest(self._stretch), _LEAST_REST)))
            self._yields = [*headings, *cells, last]
        return self._yields

    def _wish(self, column: int, asked: int) -> int:
        return max(asked, self._heading(column), self._inside(column))

    def _most(self, column: int) -> int:
        asked = self._asked.get(column, 0)
        if column in self._fixed:
            return asked
        return max(round(asked * _WIDER), _WIDEST_BEFORE_TWO_LINES if column in self._wrapping else _WIDEST)

    def _inside(self, column: int) -> int:
        inside = min(self._table.sizeHintForColumn(column), self._most(column))
        if column not in self._likely:
            return inside
        likely = max(map(self._advance, self._likely[column]))
        return max(inside, self._around(column) + likely)

    def _inside_in_two_lines(self, column: int) -> int:
        texts = {str(index.data() or "") for index in self._first_cells(column)} | {*self._likely.get(column, ())}
        font = self._table.font()
        widest = max((width_in_two_lines(text, font) for text in texts), default=0)
        return min(self._around(column) + widest, self._most(column))

    def _around(self, column: int) -> int:
        """Return what a cell needs beside its text, the first as all others."""
        if not self._table.model().rowCount():
            return 0
        index = self._table.model().index(0, column)
        return self._table.sizeHintForIndex(index).width() - self._advance(str(index.data() or ""))

    def _advance(self, text: str) -> int:
        return self._table.fontMetrics().horizontalAdvance(text)

    def _first_cells(self, column: int) -> list[QModelIndex]:
        model = self._table.model()
        return [model.index(row, column) for row in range(min(_MEASURED_ROWS, model.rowCount()))]

    def _heading(self, column: int) -> int:
        return self._table.horizontalHeader().sectionSizeFromContents(column).width()

    def _narrowest(self, column: int) -> int:
        header = self._table.horizontalHeader()
        return header.narrowest(column) if isinstance(header, TwoLineHeader) else self._heading(column)
