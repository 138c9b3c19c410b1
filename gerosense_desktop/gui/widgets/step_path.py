"""The path of an upload: Files, Review, Upload, Done."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.theme import tokens_of


class Step(IntEnum):
    """Where in the path a person is."""

    FILES = 0
    REVIEW = 1
    UPLOAD = 2
    DONE = 3


_DOT = 24
_GAP = 8
_LINE = 24


class StepPath(QWidget):
    """Draws the four steps; the present one is marked, those behind it are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_path")
        self._step = Step.FILES
        self._names = (self.tr("Files"), self.tr("Review"), self.tr("Upload"), self.tr("Done"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_step(Step.FILES)

    @property
    def step(self) -> Step:
        """The present step."""
        return self._step

    def show_step(self, step: Step) -> None:
        """Mark a step as the present one."""
        self._step = step
        self.setAccessibleName(self.tr("Step {number} of 4: {name}").format(number=step + 1, name=self._names[step]))
        self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._bold())
        words = sum(metrics.horizontalAdvance(name) for name in self._names)
        return QSize(words + 4 * (_DOT + _GAP) + 3 * (_LINE + 2 * _GAP) + 4, 32)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(QGuiApplication.palette())
        metrics = QFontMetrics(self._bold())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        beginning = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        x = 1.0
        for number, name in enumerate(self._names):
            behind, present = number < self._step, number == self._step
            dot = self._placed(x, _DOT)
            painter.setPen(QPen(QColor(tokens.accent if behind or present else tokens.line_strong), 1.5))
            painter.setBrush(QColor(tokens.accent if present else tokens.accent_soft if behind else tokens.surface))
            painter.drawEllipse(dot)
            if behind:
                icon("step_done", tokens.accent).paint(painter, dot.adjusted(4, 4, -4, -4).toRect())
            else:
                painter.setFont(self._bold())
                painter.setPen(QColor(tokens.on_accent if present else tokens.text_muted))
                painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, count_text(number + 1))
            x += _DOT + _GAP
            width = metrics.horizontalAdvance(name)
            painter.setFont(self._bold() if present else self.font())
            painter.setPen(QColor(tokens.text if present else tokens.text_muted))
            painter.drawText(self._placed(x, width + 2, height=self.height()), beginning, name)
            x += width + _GAP
            if number < Step.DONE:
                painter.setPen(QPen(QColor(tokens.accent if behind else tokens.line_strong), 1.5))
                line = self._placed(x, _LINE, height=0)
                painter.drawLine(line.topLeft(), line.topRight())
                x += _LINE + _GAP
        painter.end()

    def _placed(self, begin: float, width: float, *, height: float = _DOT) -> QRectF:
        """Return the place that begins so far from where one begins to read, in the middle of the height."""
        left = self.width() - begin - width if self.isRightToLeft() else begin
        return QRectF(left, (self.height() - height) / 2, width, height)
