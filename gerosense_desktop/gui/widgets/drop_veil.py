"""Lies over the window while files hover above it, and says what a drop will do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.spacing import Space


class DropVeil(QFrame):
    """Covers its parent; never in the way of the drop itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_veil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SIX, Space.SIX, Space.SIX, Space.SIX)
        layout.setSpacing(0)
        self._field = field = QFrame()
        field.setObjectName("drop_field")
        inside = QVBoxLayout(field)
        inside.setContentsMargins(Space.TWO, Space.TWO, Space.TWO, Space.TWO)
        inside.setSpacing(Space.ONE)
        inside.addStretch(1)
        self._mark = IconLabel("drop", size=56, colour="accent")
        inside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self.label = QLabel()
        self.label.setObjectName("drop_words")
        self.label.setProperty("role", "title")
        self.label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.label.setWordWrap(True)
        inside.addWidget(self.label)
        inside.addSpacing(Space.ONE)
        self.details = QLabel()
        self.details.setObjectName("drop_details")
        self.details.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.details.setWordWrap(True)
        inside.addWidget(self.details)
        inside.addStretch(1)
        layout.addWidget(field)
        self.hide()

    def cover(self, words: str, *, details: str = "", welcome: bool) -> None:
        """Appear and say what will happen; ``details`` are what hovers, or why it cannot be read."""
        self._field.setProperty("welcome", welcome)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)
        self._mark.show_icon("drop" if welcome else "refused", colour="accent" if welcome else "bad")
        self.label.setText(words)
        self.details.setText(details)
        self.details.setVisible(bool(details))
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
