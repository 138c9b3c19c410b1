"""A number with what it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.spacing import Space


class Figure(QFrame):
    """A card with one large number, what it counts, and room for a link to more."""

    def __init__(
        self,
        caption: str,
        *,
        name: str,
        icon_name: str,
        colour: str,
        link: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._caption, self._icon_name, self._colour = caption, icon_name, colour
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.ONE_AND_HALF, Space.ONE_AND_HALF)
        layout.setSpacing(Space.HALF)
        top = QHBoxLayout()
        top.setSpacing(Space.ONE)
        self._mark = IconLabel(icon_name, size=18, colour=colour)
        top.addWidget(self._mark)
        words = QLabel(caption)
        words.setProperty("role", "caption")
        top.addWidget(words, 1)
        layout.addLayout(top)
        bottom = QHBoxLayout()
        self.value = QLabel("–")
        self.value.setObjectName(f"{name}_value")
        self.value.setProperty("role", "figure")
        bottom.addWidget(self.value, 1)
        if link is not None:
            bottom.addWidget(link, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(bottom)

    def show_count(self, count: int | None) -> None:
        """Show a number; None where it is not known yet."""
        self.value.setText("–" if count is None else count_text(count))
        # Nothing is no news: a red cross beside a zero would only startle.
        self._mark.show_icon(self._icon_name, colour=self._colour if count else "text_muted")
        self.setAccessibleName(f"{self._caption}: {self.value.text()}")
