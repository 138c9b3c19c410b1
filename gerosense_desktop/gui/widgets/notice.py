"""A quiet box with one thing to know."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import align_leading
from gerosense_desktop.gui.spacing import Space


class Tone(StrEnum):
    """How much a notice matters; never told by colour alone, the icon says it too."""

    QUIET = "quiet"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    UNKNOWN = "unknown"


TONE_ICONS: Final = {
    Tone.QUIET: "information",
    Tone.GOOD: "accepted",
    Tone.WARN: "warning",
    Tone.BAD: "refused",
    Tone.UNKNOWN: "unknown",
}


class Notice(QFrame):
    """An icon, a heading where there is one, words, and room for buttons."""

    def __init__(
        self,
        text: str,
        *,
        tone: Tone,
        heading: str = "",
        icon_name: str | None = None,
        button: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", tone.value)
        text = translated(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.ONE_AND_HALF, Space.ONE_AND_HALF)
        layout.setSpacing(Space.ONE_AND_HALF)
        mark = IconLabel(icon_name or TONE_ICONS[tone], colour="text_muted" if tone is Tone.QUIET else tone.value)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop if heading else Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(Space.HALF)
        if heading:
            self.heading = QLabel(heading)
            self.heading.setProperty("role", "heading")
            self.heading.setWordWrap(True)
            align_leading(self.heading)
            words.addWidget(self.heading)
        self.label = QLabel(text)
        # The text may hold words of a file or a server: never markup.
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self.label)
        layout.addLayout(words, 1)
        self._row, self._button = layout, button
        if button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(f"{heading} {text}".strip())

    def add_button(self, button: QPushButton) -> None:
        """Add another button, before the one there is."""
        place = self._row.count() if self._button is None else self._row.indexOf(self._button)
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignVCenter)
