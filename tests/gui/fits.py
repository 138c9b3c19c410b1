"""Finds texts that have less room than they need: cut off, elided, or pushed out of the window."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTextBoundaryFinder
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QPushButton, QScrollArea, QTableView, QWidget

_SLACK = 1
"""Pixels: layouts round."""

_WHOLE = frozenset({"history_table"})
"""Tables of which no cell is elided and no column lies outside; the others hold what is longer than any window."""
_SMALL = 1024
"""Pixels: in a window no wider, cells may be elided."""

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
        case QTableView() if widget.objectName() in _WHOLE and window.width() > _SMALL:
            yield from _cells(widget)


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
        if needed > room + _SLACK:
            yield f"“{title}” needs {needed}, has {room} pixels"


def _cells(table: QTableView) -> Iterator[str]:
    beyond = table.horizontalScrollBar().maximum()
    if beyond > _SLACK:
        yield f"{beyond} pixels of its columns lie outside"
    for index in _cells_in_view(table):
        needed, room = table.sizeHintForIndex(index).width(), table.columnWidth(index.column())
        if not table.isColumnHidden(index.column()) and needed > room + _SLACK:
            yield f"“{index.data()}” needs {needed}, has {room} pixels"


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
