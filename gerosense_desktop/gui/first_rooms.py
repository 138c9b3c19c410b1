"""The rooms of a window's first frame: where files come in, and what is asked at the very first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gerosense_desktop.gui.files_room import FilesRoom

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.welcome_room import WelcomeRoom


class FirstRooms(QObject):
    """Opened with the window; the welcome only where no server is known."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.files = FilesRoom(window)
        self.welcome: WelcomeRoom | None = None

    def begin(self) -> None:
        """Ask for the server's address, where that is to be asked."""
        if not self._window.server:
            # Every other start does without it.
            from gerosense_desktop.gui.welcome_room import WelcomeRoom  # noqa: PLC0415

            self.welcome = WelcomeRoom(self._window)
            self.welcome.begin()
