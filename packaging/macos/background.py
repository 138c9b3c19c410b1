"""Draws the picture behind the two icons of the DMG's window: an arrow from the one to the other.

``background.py FILE``. ``background.py FILE --with-icons`` draws the window as arrange.applescript arranges it, for the
documentation.
"""

import re
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

HERE: Final = Path(__file__).resolve().parent
RESOURCES: Final = HERE.parents[1] / "resources"
WIDTH, HEIGHT = 660, 420
ARROW = (QPointF(270, 200), QPointF(390, 200))
HEAD = 14.0
_FOLDER: Final = "#5db4e6"
_INK: Final = "#1f2a30"


def draw() -> QImage:
    """Return the picture; it has no words, which nobody would translate."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#f5f7f8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#0a6a72"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    start, end = ARROW
    painter.drawLine(start, end)
    painter.drawLine(end, end + QPointF(-HEAD, -HEAD))
    painter.drawLine(end, end + QPointF(-HEAD, HEAD))
    painter.end()
    return image


def arranged() -> tuple[float, dict[str, QPointF]]:
    """Return how large the icons are, and where the middle of each is, as the Finder is told."""
    told = (HERE / "arrange.applescript").read_text(encoding="utf-8")
    size = re.search(r"set icon size of options to (\d+)", told)
    places = re.findall(r'set position of item "([^"]+)" of container window to \{(\d+), (\d+)\}', told)
    return float(size[1] if size else 0), {name: QPointF(float(x), float(y)) for name, x, y in places}


def draw_with_icons() -> QImage:
    """Return the picture with the program and the folder on it; the folder is a likeness, not Apple's own."""
    image = draw()
    QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / "Inter-Regular.ttf"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QFont("Inter", 10))
    side, places = arranged()
    for name, middle in places.items():
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        if name.endswith(".app"):
            QSvgRenderer(str(RESOURCES / "icons" / "app.svg")).render(painter, box)
        else:
            painter.fillPath(_folder(box), QColor(_FOLDER))
        painter.setPen(QColor(_INK))
        words = QRectF(box.x() - side, box.bottom() + 4, 3 * side, 24)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, name.removesuffix(".app"))
    painter.end()
    return image


def _folder(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.x() + 6, box.y() + 18, box.width() * 0.42, 24), 7, 7)
    path.addRoundedRect(QRectF(box.x() + 6, box.y() + 28, box.width() - 12, box.height() - 42), 7, 7)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    picture = draw_with_icons() if "--with-icons" in sys.argv[2:] else draw()
    sys.exit(0 if picture.save(sys.argv[1]) else 1)
