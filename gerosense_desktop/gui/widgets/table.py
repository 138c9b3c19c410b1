"""The one look of all tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtGui import QResizeEvent

ROW_HEIGHT: Final = 40
HEADER_HEIGHT: Final = 36
_MEASURED_ROWS: Final = 32
_WIDER: Final = 1.6
_WIDEST: Final = 160
"""How much wider than asked for, or up to how many pixels, a column becomes for what is in it: words, no sentences."""
_LEAST_REST: Final = 96
"""Up to how many pixels a column that takes what is left keeps for what is in it."""


class Table(QTableView):
    """A quiet table: whole rows, no grid, even heights."""

    def __init__(
        self, model: QAbstractItemModel, *, name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stretch: int | None = None
        self._giving = False
        self._fixed: frozenset[int] = frozenset()
        self._asked: dict[int, int] = {}
        self._given: dict[int, int] = {}
        self._least_rest = _LEAST_REST
        self._most_rows: int | None = None
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # One of its own, always empty: to learn whether to look pressed, a header asks every row of a column whether
        # it is selected, and of a million that takes seconds.
        header.setSelectionModel(QItemSelectionModel(model, header))
        # Measured by what is in view and a few more: of 100,000 rows it takes seconds.
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setFixedHeight(HEADER_HEIGHT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_widths(self, widths: Mapping[int, int], *, stretch: int | None = None, fixed: Collection[int] = ()) -> None:
        """Give columns a width in pixels, more where their heading needs it, and somewhat more where their rows do.

        Args:
            widths: The widths where nothing needs more: each language has its own lengths.
            stretch: The column that takes what is left.
            fixed: Columns that do not grow with their rows: names and addresses, in no language.
        """
        self.horizontalHeader().ensurePolished()
        self._asked.update(widths)
        self._fixed = frozenset(fixed)
        self._widen()
        self.model().modelReset.connect(self._widen)
        self.model().rowsInserted.connect(self._widen)
        if stretch is not None:
            self._share(stretch)
        # From right to left Qt begins a step away from the first column, and hides its heading.
        self.horizontalScrollBar().setValue(0)

    @override
    def selectRow(self, row: int) -> None:
        # Qt asks which column is at the left edge, and from right to left at one pixel beyond the right one: it finds
        # none, and selects nothing.
        self.selectionModel().setCurrentIndex(
            self.model().index(row, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    @Slot()
    def _widen(self) -> None:
        header = self.horizontalHeader()
        for column, width in self._asked.items():
            if self._given.get(column, header.sectionSize(column)) != header.sectionSize(column):
                continue  # the person chose another width
            most = width if column in self._fixed else max(round(width * _WIDER), _WIDEST)
            inside = min(self.sizeHintForColumn(column), most)
            header.resizeSection(column, max(width, self._heading(column), inside))
            self._given[column] = header.sectionSize(column)

    def fit_columns(self, *, stretch: int) -> None:
        """Make columns as wide as what is in them; ``stretch`` takes what is left. For few rows only."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Interactive)
        self._least_rest = _WIDEST
        self._share(stretch)

    def _heading(self, column: int) -> int:
        return self.horizontalHeader().sectionSizeFromContents(column).width()

    def _share(self, stretch: int) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        if self._stretch is None:
            header.sectionResized.connect(self._give_rest)
        self._stretch = stretch
        self._give_rest()

    @Slot()
    def _give_rest(self) -> None:
        """Give one column what the others leave, and what its heading needs at the least: the table scrolls then.

        Qt's own stretching would go below that.
        """
        if self._stretch is None or self._giving:
            return
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._stretch)
        least = max(self._heading(self._stretch), min(self.sizeHintForColumn(self._stretch), self._least_rest))
        self._giving = True
        header.resizeSection(self._stretch, max(least, self.viewport().width() - others))
        self._giving = False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and (self._asked or self._stretch is not None):
            self.horizontalHeader().ensurePolished()
            self._widen()
            self._give_rest()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest()
        if self._most_rows is not None:
            self.fit_height(most=self._most_rows)

    def fit_height(self, *, most: int) -> None:
        """Be as high as the rows, but no higher than ``most`` of them; the rest scrolls."""
        self._most_rows = most
        rows = min(most, self.model().rowCount())
        height = HEADER_HEIGHT + ROW_HEIGHT * max(1, rows) + 2
        if self.horizontalHeader().length() > self.width():
            height += self.horizontalScrollBar().sizeHint().height()  # it would lie on the last row
        self.setFixedHeight(height)
