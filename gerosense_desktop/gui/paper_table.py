"""A wide table on paper: its head on every page, and no row torn between two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen, QTextOption

from gerosense_desktop.gui.locale_text import isolated
from gerosense_desktop.gui.receipt_html import Ink, sides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from gerosense_desktop.receipt.document import Table

_FAMILY: Final = "Inter"
_GAP_POINTS: Final = 7.0
_PAD_POINTS: Final = 2.5
_LINE_POINTS: Final = 0.5
_WIDEST: Final = 0.2
"""Of the paper's width: what one column may take before its words go on in a second line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    text: str
    x: float
    width: float
    right: bool = False
    """Whether it stands at the end of its column, as numbers do."""


class PaperTable:
    """Measures once and draws row after row.

    What a table's long words are (the hashes) stands below its row, in smaller letters.
    """

    def __init__(
        self, table: Table, painter: QPainter, *, ink: Ink, none: str, width: float, dots_per_point: float
    ) -> None:
        """Measure.

        Args:
            table: What to draw.
            painter: On the paper.
            ink: The look.
            none: The table's word for "nothing".
            width: Of the paper, in dots.
            dots_per_point: How many dots a typographic point has.
        """
        self._table, self._painter, self._ink, self._width = table, painter, ink, width
        self._point = dots_per_point
        self._plain = paper_font(ink.points)
        self._strong = paper_font(ink.points, QFont.Weight.DemiBold)
        self._small = paper_font(ink.points - 1)
        self._metrics_of = {
            font.key(): QFontMetricsF(font, painter.device()) for font in (self._plain, self._strong, self._small)
        }
        self._beside, self._below = sides(table, none=none)
        self._places = self._measure()

    def draw(self, *, top: float, bottom: float, new_page: Callable[[], float]) -> float:
        """Draw all rows, and return where the last one ends.

        Args:
            top: Where the first page is still free, in dots.
            bottom: Where every page ends.
            new_page: Begins a page and returns where it is free.
        """
        titles = tuple(column.title for column in self._table.columns)
        y = self._draw_cells(titles, top, font=self._strong)
        for row in self._table.rows:
            if y + self._height(row) > bottom:
                y = self._draw_cells(titles, new_page(), font=self._strong)
            y = self._draw_row(row, y)
        return y

    def _measure(self) -> list[tuple[float, float]]:
        """Return where each column begins and how wide it is: words are whole where they can be."""
        gap = _GAP_POINTS * self._point
        least = [self._widest(at, words=True) for at in self._beside]
        wanted = [self._widest(at, words=False) for at in self._beside]
        free = self._width - gap * (len(self._beside) - 1)
        squeeze = min(1.0, free / max(1.0, sum(least)))
        share = min(1.0, max(0.0, free - sum(least)) / max(1.0, sum(wanted) - sum(least)))
        places, x = [], 0.0
        for small, large in zip(least, wanted, strict=True):
            width = small * squeeze + (large - small) * share
            places.append((self._width - x - width if QGuiApplication.isRightToLeft() else x, width))
            x += width + gap
        return places

    def _widest(self, at: int, *, words: bool) -> float:
        """Return the width of a column's widest text, or of its widest word."""
        plain, strong = self._metrics_of[self._plain.key()], self._metrics_of[self._strong.key()]
        title = self._table.columns[at].title
        texts = {row[at] for row in self._table.rows}
        if words:
            texts = {word for text in texts for word in text.split(" ")}
        widest = max((plain.horizontalAdvance(text) for text in texts), default=0.0)
        heads = title.split(" ") if words else [title]
        # Text that is exactly as wide as its place is wrapped all the same, so there is a dot more.
        widest = max(widest, *(strong.horizontalAdvance(head) for head in heads)) + self._point
        return min(widest, self._width * _WIDEST)

    def _cells(self, row: Sequence[str]) -> Iterator[_Cell]:
        for at, (x, width) in zip(self._beside, self._places, strict=True):
            yield _Cell(text=isolated(row[at]), x=x, width=width, right=self._table.columns[at].number)

    def _lines(self, row: Sequence[str]) -> Iterator[_Cell]:
        for at in self._below:
            yield _Cell(text=f"{self._table.columns[at].title}: {row[at]}", x=0.0, width=self._width)

    def _height(self, row: Sequence[str]) -> float:
        below = sum(self._cell_height(cell, self._small) for cell in self._lines(row))
        return self._cells_height(row, self._plain) + below + 2 * _PAD_POINTS * self._point

    def _cells_height(self, row: Sequence[str], font: QFont) -> float:
        return max(self._cell_height(cell, font) for cell in self._cells(row))

    def _cell_height(self, cell: _Cell, font: QFont) -> float:
        metrics = self._metrics_of[font.key()]
        self._painter.setFont(font)
        # Nearly every text fits its line, and to find that out is cheap.
        if "\n" not in cell.text and metrics.horizontalAdvance(cell.text) <= cell.width:
            return metrics.height()
        return self._painter.boundingRect(QRectF(0, 0, cell.width, 1e6), cell.text, _option(cell)).height()

    def _draw_row(self, row: Sequence[str], y: float) -> float:
        y = self._draw_cells(row, y, font=self._plain, line=False)
        self._painter.setPen(QColor(self._ink.muted))
        for cell in self._lines(row):
            y = self._draw_text(cell, y, self._cell_height(cell, self._small))
        return self._draw_line(y)

    def _draw_cells(self, row: Sequence[str], y: float, *, font: QFont, line: bool = True) -> float:
        self._painter.setPen(QColor(self._ink.text))
        top, height = y + _PAD_POINTS * self._point, self._cells_height(row, font)
        for cell in self._cells(row):
            self._draw_text(cell, top, height)
        return self._draw_line(top + height) if line else top + height

    def _draw_text(self, cell: _Cell, y: float, height: float) -> float:
        self._painter.drawText(QRectF(cell.x, y, cell.width, height), cell.text, _option(cell))
        return y + height

    def _draw_line(self, y: float) -> float:
        y += _PAD_POINTS * self._point
        self._painter.setPen(QPen(QColor(self._ink.line), _LINE_POINTS * self._point))
        self._painter.drawLine(0, round(y), round(self._width), round(y))
        return y


def _option(cell: _Cell) -> QTextOption:
    mirrored = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if cell.right is not mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def paper_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of all words on paper.

    It keeps to the plain letters: others look a little better, but nobody could search for them or copy them.
    """
    font = QFont(_FAMILY, weight=weight)
    font.setPointSizeF(points)
    for feature in ("calt", "ccmp", "liga"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
