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

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.widgets.column_widths import ColumnWidths
from gerosense_desktop.gui.widgets.quick_cells import QuickCells
from gerosense_desktop.gui.widgets.two_lines import TwoLineCells, TwoLineHeader

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

ROW_HEIGHT: Final = 40
HEADER_HEIGHT: Final = 40
_MEASURED_ROWS: Final = 32


class Table(QTableView):
    """A quiet table: whole rows, no grid, even heights."""

    def __init__(
        self, model: QAbstractItemModel, *, name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._widths: ColumnWidths | None = None
        self._most_rows: int | None = None
        self.setObjectName(name)
        describe(self)
        self.setAccessibleName(accessible_name)
        header = TwoLineHeader(self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self.setItemDelegate(QuickCells(self))
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
        # One of its own, always empty: to learn whether to look pressed, a header asks every row of a column whether
        # it is selected, and of a million that takes seconds.
        header.setSelectionModel(QItemSelectionModel(model, header))
        # Measured by what is in view and a few more: of 100,000 rows it takes seconds.
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setFixedHeight(HEADER_HEIGHT)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_widths(
        self,
        widths: Mapping[int, int],
        *,
        stretch: int | None = None,
        fixed: Collection[int] = (),
        wrapping: Sequence[int] = (),
        likely: Mapping[int, Sequence[str]] | None = None,
    ) -> None:
        """Give columns a width in pixels, more where their heading needs it, and somewhat more where their rows do.

        Args:
            widths: The widths where nothing needs more: each language has its own lengths.
            stretch: The column that takes what is left.
            fixed: Columns that do not grow with their rows: names and addresses, in no language.
            wrapping: Columns whose cells take two lines where there is no room for one, the first to do so first.
            likely: What a column may come to say later, so that it need not grow then.
        """
        for column in wrapping:
            self.setItemDelegateForColumn(column, TwoLineCells(self))
        header = self.horizontalHeader()
        header.ensurePolished()
        header.setStretchLastSection(False)
        self._widths = ColumnWidths(
            self, asked=widths, stretch=stretch, fixed=fixed, wrapping=wrapping, likely=likely or {}
        )
        self._measure()
        self.model().modelReset.connect(self._measure)
        self.model().rowsInserted.connect(self._measure)
        header.sectionResized.connect(self._share)
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
    def _measure(self) -> None:
        if self._widths is not None:
            self._widths.forget()
            self._share()

    @Slot()
    def _share(self) -> None:
        # Of a table that nobody sees, nobody sees how wide its columns are.
        if self._widths is not None and self.isVisible():
            self._widths.share()
            # Else a scroll bar that is not needed any more would stay until the next turn.
            self.updateGeometries()

    def _fill_background(self) -> None:
        """Have the rows' ground filled by Qt: what scrolls is moved then, and only what came into view is painted.

        A style sheet's ground counts as one that lets something through, and everything would be painted each time.
        """
        ground = self.viewport()
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
        ground.setAutoFillBackground(True)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_background()
        self._share()
        if self._most_rows is not None:
            self.fit_height(most=self._most_rows)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fill_background()
            self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
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
