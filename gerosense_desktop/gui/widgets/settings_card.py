"""A group of settings that belong together."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from gerosense_desktop.gui.spacing import Space

_FIELD_WIDTH: Final = 480


class SettingsCard(QFrame):
    """A heading with fields below, each with its caption above and its help below."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.THREE, Space.TWO, Space.THREE, Space.THREE)
        self._layout.setSpacing(Space.TWO)
        title = QLabel(heading)
        title.setProperty("role", "lead")
        self._layout.addWidget(title)

    def add(self, widget: QWidget, *, whole_width: bool = True) -> None:
        """Add something that needs no caption."""
        if whole_width:
            self._layout.addWidget(widget)
        else:
            self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def add_row(self, row: QLayout) -> None:
        """Add a row."""
        self._layout.addLayout(row)

    def add_field(self, caption: str, field: QWidget, *, beside: QWidget | None = None, help_text: str = "") -> None:
        """Add a field; the caption names it to screen readers.

        Args:
            caption: With its mnemonic.
            field: What is filled in.
            beside: What stands at its right, if anything.
            help_text: A sentence below.
        """
        label = QLabel(caption)
        label.setProperty("role", "heading")
        label.setBuddy(field)
        field.setAccessibleName(caption.replace("&", ""))
        if field.maximumWidth() > _FIELD_WIDTH:
            field.setMaximumWidth(_FIELD_WIDTH)
        group = QVBoxLayout()
        group.setSpacing(Space.HALF)
        group.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(Space.ONE_AND_HALF)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        row.addStretch(1)
        group.addLayout(row)
        if help_text:
            words = QLabel(help_text)
            words.setProperty("role", "small")
            words.setWordWrap(True)
            field.setAccessibleDescription(help_text)
            group.addWidget(words)
        self._layout.addLayout(group)
