"""The icons: own SVG files drawn in whatever colour the text beside them has, sharp at every scale."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.theme import tokens_of
from gerosense_desktop.resources import resource_path

# Every device size that 16, 20 and 24 have at 100 %, 125 %, 150 %, 200 % and 300 %: none is scaled from another.
_DEVICE_SIZES: Final = (16, 20, 24, 25, 30, 32, 36, 40, 48, 60, 72)
_RECOLOURING: Final = (
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationPaletteChange,
    QEvent.Type.StyleChange,
)


@cache
def icon(name: str, colour: str) -> QIcon:
    """Return an icon in a colour.

    Args:
        name: A file of ``resources/icons`` without its ending.
        colour: ``#rrggbb``.
    """
    renderer = QSvgRenderer(QByteArray(_svg(name, colour)))
    result = QIcon()
    for size in _DEVICE_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, sharpness: float) -> QPixmap:
    """Return an icon drawn at a size; what is painted ten times a second is drawn once."""
    pixmap = QPixmap(QSize(size, size) * sharpness)
    pixmap.setDevicePixelRatio(sharpness)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_svg(name, colour))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _svg(name: str, colour: str) -> bytes:
    return resource_path(f"icons/{name}.svg").read_bytes().replace(b"currentColor", colour.encode())


class IconLabel(QLabel):
    """Shows one icon in the colour of a token; decoration, so screen readers pass it by."""

    def __init__(self, name: str, *, size: int = 20, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self.setFixedSize(size, size)

    def show_icon(self, name: str, *, colour: str) -> None:
        """Show another icon; ``colour`` is the name of a token."""
        self._name, self._colour = name, colour
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = getattr(tokens_of(QGuiApplication.palette()), self._colour)
        painter.drawPixmap(0, 0, _drawn(self._name, colour, self.width(), self.devicePixelRatioF()))
        painter.end()


class IconButton(QPushButton):
    """A button with an icon in the colour of its text."""

    def __init__(
        self,
        text: str,
        *,
        name: str,
        icon_name: str,
        colour: str = "text",
        checked_colour: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        Args:
            text: What it says, with its mnemonic.
            name: Its object name.
            icon_name: A file of ``resources/icons`` without its ending.
            colour: The name of a token.
            checked_colour: The same while it is checked.
            parent: The owner.
        """
        super().__init__(text, parent)
        self.setObjectName(name)
        describe(self)
        self._icon_name = icon_name
        self._colour = colour
        self._checked_colour = checked_colour or colour
        self.setIconSize(QSize(20, 20))
        self.toggled.connect(self._colour_icon)
        self._colour_icon()

    def show_colour(self, colour: str) -> None:
        """Take another token for the icon's colour."""
        self._colour = self._checked_colour = colour
        self._colour_icon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RECOLOURING or event.type() is QEvent.Type.EnabledChange:
            self._colour_icon()

    def _colour_icon(self) -> None:
        name = self._checked_colour if self.isChecked() else self._colour
        if not self.isEnabled():
            name = "text_disabled"
        self.setIcon(icon(self._icon_name, getattr(tokens_of(QGuiApplication.palette()), name)))


def app_icon() -> QIcon:
    """Return the program's own icon: the mark in white on the accent."""
    return QIcon(str(resource_path("icons/app.svg")))
