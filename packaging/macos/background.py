"""Draws the picture behind the two icons of the DMG's window: an arrow from the one to the other."""

import sys

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

WIDTH, HEIGHT = 660, 420
ARROW = (QPointF(270, 200), QPointF(390, 200))
HEAD = 14.0


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


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    sys.exit(0 if draw().save(sys.argv[1]) else 1)
