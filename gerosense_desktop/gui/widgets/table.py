"""The one look of all tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

ROW_HEIGHT: Final = 40
HEADER_HEIGHT: Final = 36
_MEASURED_ROWS: Final = 32


class Table(QTableView):
    """A quiet table: whole rows, no grid, even heights."""

    def __init__(
        self, model: QAbstractItemModel, *, name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stretch: int | None = None
        self._giving = False
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

    def set_widths(self, widths: Mapping[int, int], *, stretch: int | None = None) -> None:
        """Give columns a width in pixels, more where their heading needs it; one may take what is left."""
        header = self.horizontalHeader()
        header.ensurePolished()
        for column, width in widths.items():
            header.resizeSection(column, max(width, self._heading(column)))
        if stretch is not None:
            self._share(stretch)

    def fit_columns(self, *, stretch: int) -> None:
        """Make columns as wide as what is in them; ``stretch`` takes what is left. For few rows only."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Interactive)
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
        """Give one column what the others leave, and its heading's width at the least: the table scrolls then.

        Qt's own stretching would go below that.
        """
        if self._stretch is None or self._giving:
            return
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(self._stretch)
        self._giving = True
        header.resizeSection(self._stretch, max(self._heading(self._stretch), self.viewport().width() - others))
        self._giving = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rest()

    def fit_height(self, *, most: int) -> None:
        """Be as high as the rows, but no higher than ``most`` of them; the rest scrolls."""
        rows = min(most, self.model().rowCount())
        self.setFixedHeight(HEADER_HEIGHT + ROW_HEIGHT * max(1, rows) + 2)
