"""Finds texts that have less room than they need: cut off, elided, or pushed out of the window."""

import re
from collections.abc import Container, Iterator
from math import ceil, floor

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QPushButton, QScrollArea, QTableView, QWidget

from gerosense_desktop.gui.models.batch_table_model import BatchColumn
from gerosense_desktop.gui.models.series_table_model import SeriesColumn
from gerosense_desktop.gui.widgets.two_lines import TwoLineCells, TwoLineHeader, in_two_lines, whole

_SLACK = 1
"""Pixels: layouts round."""

_WHOLE = {
    "history_table": frozenset(),
    "batch_table": frozenset({BatchColumn.DEVICE, BatchColumn.WORDS}),
    "series_table": frozenset({SeriesColumn.DEVICE}),
}
"""Tables of which no column lies outside and no cell is elided, and their columns for what somebody else wrote: a
device's name and a server's words have no longest, so a tip says the whole. Other tables are longer than any window.
"""

_ENGLISH = re.compile(r"\b[A-Za-z]{2,} [a-z]{2,}\b")
"""A word and one in small letters after it: a sentence, and no name."""


def cut_off(window: QWidget) -> list[str]:
    """Return what is cut off in a window as it is shown, each with its object name, its text and why."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found += [f"{widget.objectName() or type(widget).__name__}: {why}" for why in _why(widget, window)]
    return found


def left_in_english(window: QWidget) -> list[str]:
    """Return the texts in which there are English words, in a window that speaks a language of other letters."""
    texts = (text for widget in window.findChildren(QWidget) if widget.isVisible() for text in _texts(widget))
    # What a server said is shown as it said it.
    return [text for text in texts if _ENGLISH.search(text) and not text.startswith("{")]


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QHeaderView() if widget.model() is not None:
            for section in range(widget.count()):
                yield str(widget.model().headerData(section, widget.orientation()) or "")
        case QTableView() if widget.model() is not None:
            for index in _cells_in_view(widget):
                yield str(index.data() or "")


def _cells_in_view(table: QTableView) -> Iterator[QModelIndex]:
    model, height = table.model(), table.viewport().height()
    for row in range(max(0, table.rowAt(0)), model.rowCount()):
        if table.rowViewportPosition(row) >= height:
            return
        for column in range(model.columnCount()):
            if not table.isColumnHidden(column):
                yield model.index(row, column)


def _why(widget: QWidget, window: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text():
            yield from _label(widget)
            yield from _outside(widget, window, widget.text())
        case QPushButton() if widget.text():
            if widget.width() + _SLACK < widget.minimumSizeHint().width():
                yield f"“{widget.text()}” needs {widget.minimumSizeHint().width()}, has {widget.width()} pixels"
            yield from _outside(widget, window, widget.text())
        case QAbstractButton() if widget.text() and widget.width() + _SLACK < widget.sizeHint().width():
            yield f"“{widget.text()}” needs {widget.sizeHint().width()}, has {widget.width()} pixels"
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _header(widget)
        case QTableView() if widget.objectName() in _WHOLE:
            yield from _cells(widget, theirs=_WHOLE[widget.objectName()])


def _label(label: QLabel) -> Iterator[str]:
    margins = label.contentsMargins()
    if label.wordWrap():
        needed, room = label.heightForWidth(label.width()), label.height()
        # What is longer than the line and may not be broken.
        metrics, inner = label.fontMetrics(), label.width() - margins.left() - margins.right()
        longest = max((metrics.horizontalAdvance(word) for word in _unbreakable(label.text())), default=0)
        if not label.text().startswith("<") and longest > inner + _SLACK:
            yield f"“{label.text()}” has a word of {longest}, and {inner} pixels"
    else:
        needed, room = label.sizeHint().width(), label.width()
    if needed > room + _SLACK:
        yield f"“{label.text()}” needs {needed}, has {room} pixels"


def _unbreakable(text: str) -> Iterator[str]:
    """Yield the pieces a line may not be broken in: words, and in Japanese single characters."""
    finder, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), 0
    while (end := finder.toNextBoundary()) != -1:
        yield text[start:end].strip()
        start = end


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        title = model.headerData(section, Qt.Orientation.Horizontal) if model is not None else None
        if not title or header.isSectionHidden(section):
            continue
        needed, room = header.sectionSizeFromContents(section).width(), header.sectionSize(section)
        if isinstance(header, TwoLineHeader) and header.height() >= 2 * header.fontMetrics().lineSpacing():
            needed -= _spared(str(title), header.font())
        if needed > room + _SLACK:
            yield f"“{title}” needs {needed}, has {room} pixels"


def _cells(table: QTableView, *, theirs: Container[int]) -> Iterator[str]:
    beyond = table.horizontalScrollBar().maximum()
    if beyond > _SLACK:
        yield f"{beyond} pixels of its columns lie outside"
    for index in _cells_in_view(table):
        text = str(index.data() or "")
        needed, room = table.sizeHintForIndex(index).width(), table.columnWidth(index.column())
        two_lines = isinstance(table.itemDelegateForIndex(index), TwoLineCells)
        if two_lines and table.rowHeight(index.row()) >= 2 * table.fontMetrics().lineSpacing():
            needed -= _spared(text, table.font())
        if needed <= room + _SLACK:
            continue
        if index.column() not in theirs:
            yield f"“{text}” needs {needed}, has {room} pixels"
        elif index.data(Qt.ItemDataRole.ToolTipRole) != text:
            yield f"“{text}” is elided, and no tip says the whole of it"


def _spared(text: str, font: QFont) -> int:
    """Return how many pixels less a text needs where it is parted into two lines."""
    metrics = QFontMetricsF(font)
    longest = max(map(metrics.horizontalAdvance, in_two_lines(text, font).split("\n")))
    return floor(metrics.horizontalAdvance(whole(text))) - ceil(longest)


def _outside(widget: QWidget, window: QWidget, text: str) -> Iterator[str]:
    """Say so where a text reaches beyond the window and nothing can scroll it into view."""
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            return
        above = above.parentWidget()
    left, right = widget.mapTo(window, QPoint()).x(), widget.mapTo(window, QPoint(widget.width(), 0)).x()
    if left < -_SLACK or right > window.width() + _SLACK:
        yield f"“{text}” lies from {left} to {right} in a window of {window.width()} pixels"
