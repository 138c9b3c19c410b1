"""Presses Upload by itself, in practice only: for the demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from gerosense_desktop.gui.main_window import MainWindow


class Autostart(QObject):
    """Waits for the first review and uploads what is new. Real data is never sent without a person."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._done = False
        window.flow.review_changed.connect(self._upload)

    @Slot()
    def _upload(self) -> None:
        if not self._done and self._window.flow.workspace.practice:
            self._done = True
            self._window.start_upload()


class Grab(QObject):
    """Saves a picture of the window once it rests, and closes it."""

    def __init__(self, window: MainWindow, *, path: Path, after_upload: bool) -> None:
        """Wait for the moment.

        Args:
            window: The window.
            path: The PNG file to write.
            after_upload: Whether the moment is the end of the upload, not the first picture.
        """
        super().__init__(window)
        self._window = window
        self._path = path
        if after_upload:
            window.flow.run_ended.connect(self.take)

    @Slot()
    def take(self) -> None:
        """Save the picture and close the window."""
        self._window.grab().save(str(self._path))
        self._window.close()
