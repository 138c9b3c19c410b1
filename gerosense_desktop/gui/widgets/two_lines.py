"""How wide a text is in two lines, and the cells and titles that may take two."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from gerosense_desktop.gui.widgets.quick_cells import QuickCells

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

SOFT_HYPHEN: Final = "\u00ad"
"""Where a translator lets a long word be parted; nobody sees it where the word is whole."""

_LINE_SEPARATOR: Final = "\u2028"
_LEAST_SECTION: Final = 24
_MOST_TEXTS: Final = 2048


def whole(text: str) -> str:
    """Return a text as it stands in one line."""
    return text.replace(SOFT_HYPHEN, "")


def in_two_lines(text: str, font: QFont) -> str:
    """Return a text parted where its longer line is shortest; whole where it may not be parted."""
    return _parted(text, font.toString())[0]


def width_in_two_lines(text: str, font: QFont) -> int:
    """Return how many pixels a text needs where it may take two lines."""
    return _parted(text, font.toString())[1]


@lru_cache(maxsize=2048)
def _parted(text: str, font_name: str) -> tuple[str, int]:
    font = QFont()
    font.fromString(font_name)
    # Rounded down, a width would be one in which the text is elided.
    metrics = QFontMetricsF(font)
    ways = [(ceil(max(map(metrics.horizontalAdvance, lines))), "\n".join(lines)) for lines in _ways(text)]
    width, lines = min(ways, key=lambda way: way[0])
    return lines, width


def _ways(text: str) -> Iterator[tuple[str, ...]]:
    yield (whole(text),)
    # Qt counts in halves of what lies beyond the 65,536 oldest letters.
    units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    between_words = " " in text or SOFT_HYPHEN in text
    while (place := finder.toNextBoundary()) != -1:
        first, second = (part.decode("utf-16-le", "replace") for part in (units[: 2 * place], units[2 * place :]))
        if second and (not between_words or first.endswith((" ", SOFT_HYPHEN))):
            hyphen = "-" if first.endswith(SOFT_HYPHEN) else ""
            yield whole(first).rstrip() + hyphen, whole(second)


class TwoLineCells(QuickCells):
    """The usual cell, whose text breaks where it has no room; looked at once for as long as it is the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fitting: dict[tuple[str, int, str, bool], str] = {}

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if not option.rect.width():
            return  # it is only measured
        font, text = option.font, option.text
        key = (text, option.rect.width(), font.key(), option.icon.isNull())
        fitting = self._fitting.get(key)
        if fitting is None:
            if len(self._fitting) >= _MOST_TEXTS:
                self._fitting.clear()
            whole_fits = QFontMetricsF(font).horizontalAdvance(text) <= _room(option)
            fitting = text if whole_fits else in_two_lines(text, font).replace("\n", _LINE_SEPARATOR)
            self._fitting[key] = fitting
        if fitting != text:
            option.text = fitting


def _room(option: QStyleOptionViewItem) -> int:
    """Return how many pixels a cell has for its text."""
    style = option.widget.style()
    place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    return int(place.width() - 2 * margin)


class TwoLineHeader(QHeaderView):
    """The usual header of columns, whose titles break where they have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_LEAST_SECTION)

    def narrowest(self, section: int) -> int:
        """Return the least width in which a title is whole."""
        return self.sectionSizeFromContents(section).width() - self._spared(section)

    @override
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        title = option.text
        narrow = self.sectionSize(logicalIndex) < self.sectionSizeFromContents(logicalIndex).width()
        option.text = in_two_lines(title, self.font()) if narrow else whole(title)

    def _spared(self, section: int) -> int:
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        return self.fontMetrics().horizontalAdvance(whole(title)) - width_in_two_lines(title, self.font())
