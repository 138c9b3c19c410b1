"""Draws how far a file is read below the words that say it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gerosense_desktop.gui.models.file_table_model import PROGRESS_ROLE
from gerosense_desktop.gui.theme import tokens_of


class ProgressDelegate(QStyledItemDelegate):
    """The usual cell, with a thin bar at its foot while the row has a progress."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        fraction = index.data(PROGRESS_ROLE)
        if not isinstance(fraction, float):
            return
        tokens = tokens_of(QGuiApplication.palette())
        cell = QRectF(option.rect)
        bar = QRectF(cell.left() + 10, cell.bottom() - 7, cell.width() - 20, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(bar.width() * fraction)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(bar, 2, 2)
        painter.restore()
