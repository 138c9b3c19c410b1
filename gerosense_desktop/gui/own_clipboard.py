"""What this program put on the clipboard, so that it can take it back."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


class OwnClipboard:
    """Clears what this program copied; what others copied is theirs."""

    def __init__(self) -> None:
        self._copied = ""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        self._copied = text
        QGuiApplication.clipboard().setText(text)

    def clear(self) -> None:
        """Take back what this program copied, here or with the keyboard in a field or a table."""
        clipboard, copied = QGuiApplication.clipboard(), self._copied
        self._copied = ""
        # Not every system can say whose it is, so the text itself is looked at too.
        if clipboard.ownsClipboard() or (copied and clipboard.text() == copied):
            clipboard.clear(QClipboard.Mode.Clipboard)
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
