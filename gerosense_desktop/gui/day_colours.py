"""What a day's samples are, and how that is filled: each kind has a pattern of its own besides its colour."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

if TYPE_CHECKING:
    from gerosense_desktop.gui.theme import Tokens


class DayKind(Enum):
    """What is drawn of a day, from below."""

    STREAK = auto()
    ALREADY_SENT = auto()
    NEW = auto()
    REJECTED = auto()


def brush_of(kind: DayKind, tokens: Tokens) -> QBrush:
    """Return how a kind is filled."""
    match kind:
        case DayKind.STREAK:
            return QBrush(QColor(tokens.warn))
        case DayKind.ALREADY_SENT:
            return QBrush(QColor(tokens.good), Qt.BrushStyle.Dense4Pattern)
        case DayKind.NEW:
            return QBrush(QColor(tokens.accent))
        case DayKind.REJECTED:
            return QBrush(QColor(tokens.bad), Qt.BrushStyle.Dense2Pattern)
