"""A small square that shows how something is drawn, for a key beside a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gerosense_desktop.gui.day_colours import DayKind, brush_of
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE: Final = 12


class Swatch(QWidget):
    """Decoration: the words beside it say what it stands for."""

    def __init__(self, kind: DayKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = self.rect()
        if self._kind is DayKind.STREAK:
            square.adjust(0, 4, 0, -4)
        painter.fillRect(square, brush_of(self._kind, tokens_of(QGuiApplication.palette())))
        painter.end()
