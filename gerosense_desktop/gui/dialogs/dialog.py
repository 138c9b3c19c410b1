"""The one shape of all dialogs: a title, what is asked, buttons below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.locale_text import align_leading
from gerosense_desktop.gui.spacing import Space


class Dialog(QDialog):
    """A modal dialog; Escape leaves it, Enter presses the primary button."""

    def __init__(self, title: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        self._heading = QLabel(title)
        align_leading(self._heading)
        self._heading.setProperty("role", "title")
        layout.addWidget(self._heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.ONE_AND_HALF)
        layout.addLayout(self.body, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.ONE_AND_HALF)
        self._buttons.addStretch(1)
        layout.addLayout(self._buttons)

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return handled

    def _make_room(self) -> None:
        """Grow with the words: Qt does not ask a window whose paragraphs need more lines than before."""
        layout = self.layout()
        if layout is None:
            return
        # Nor is a window with a least width of its own held to that of its buttons.
        width = max(self.width(), layout.totalMinimumSize().width())
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.height()
        if width > self.width() or height > self.height():
            self.resize(width, max(self.height(), height))

    def fit(self, width: int) -> None:
        """Be this wide and as high as the words then need, not as high as Qt guesses for narrower ones."""
        layout = self.layout()
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        if layout is not None:
            layout.activate()
            width = max(width, layout.totalMinimumSize().width())
            self.resize(width, layout.totalHeightForWidth(width))

    def show_title(self, title: str) -> None:
        """Say what is asked."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    @staticmethod
    def set_wrong(label: QLabel, *, wrong: bool) -> None:
        """Make a paragraph look like an error, or no longer."""
        label.setProperty("role", "error" if wrong else "muted")
        label.style().unpolish(label)
        label.style().polish(label)

    def add_words(self, text: str, *, role: str = "muted", name: str = "") -> QLabel:
        """Add a paragraph."""
        label = QLabel(text)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        align_leading(label)
        self.body.addWidget(label)
        return label

    def add_field(self, caption: str, field: QWidget, *, help_text: str = "") -> None:
        """Add a field with its caption above; the caption names it to screen readers."""
        label = QLabel(caption)
        label.setProperty("role", "heading")
        label.setBuddy(field)
        field.setAccessibleName(caption.replace("&", ""))
        group = QVBoxLayout()
        group.setSpacing(Space.HALF)
        group.addWidget(label)
        group.addWidget(field)
        if help_text:
            words = QLabel(help_text)
            words.setProperty("role", "small")
            words.setWordWrap(True)
            field.setAccessibleDescription(help_text)
            group.addWidget(words)
        self.body.addLayout(group)

    def add_button(self, text: str, *, name: str, primary: bool = False) -> QPushButton:
        """Add a button at the foot; what it does is connected by the caller."""
        button = QPushButton(text)
        button.setObjectName(name)
        describe(button)
        button.setAutoDefault(primary)
        button.setDefault(primary)
        if primary:
            button.setProperty("role", "primary")
        self._buttons.addWidget(button)
        return button

    def add_aside(self, widget: QWidget) -> None:
        """Put a widget at the left end of the foot."""
        self._buttons.insertWidget(0, widget)
