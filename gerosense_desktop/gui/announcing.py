"""Tells a screen reader what the eye sees change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have words read out.

    Args:
        widget: Where they come from.
        words: What is said.
    """
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
