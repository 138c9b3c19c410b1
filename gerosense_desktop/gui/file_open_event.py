"""Files that macOS hands over: opened with the program, or dropped on its icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override


class FileOpenFilter(QObject):
    """An event filter for the application.

    Signals:
        files_opened: A list of Paths.
    """

    files_opened = Signal(object)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_opened.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
