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
    GAP = auto()
    ALREADY_SENT = auto()
    NEW = auto()
    FOUND = auto()
    REJECTED = auto()


def brush_of(kind: DayKind, tokens: Tokens) -> QBrush:
    """Return how a kind is filled."""
    match kind:
        case DayKind.STREAK:
            return QBrush(QColor(tokens.warn))
        case DayKind.GAP:
            return QBrush(QColor(tokens.line_field), Qt.BrushStyle.BDiagPattern)
        case DayKind.ALREADY_SENT:
            # Whatever the server answered: not the colour of what it accepted.
            return QBrush(QColor(tokens.text_muted), Qt.BrushStyle.Dense4Pattern)
        case DayKind.FOUND:
            return QBrush(QColor(tokens.text_muted))
        case DayKind.NEW:
            return QBrush(QColor(tokens.accent))
        case DayKind.REJECTED:
            return QBrush(QColor(tokens.bad), Qt.BrushStyle.Dense2Pattern)
