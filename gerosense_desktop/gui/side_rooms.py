"""The places of the window beside the upload: History, and the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gerosense_desktop.gui.history_room import HistoryRoom
from gerosense_desktop.gui.idle_lock import Clocks, IdleLock
from gerosense_desktop.gui.lock_room import LockRoom
from gerosense_desktop.gui.own_clipboard import OwnClipboard

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class SideRooms(QObject):
    """Opens every room once; the window owns them."""

    def __init__(self, window: MainWindow, *, clocks: Clocks | None = None) -> None:
        """Open the rooms.

        Args:
            window: The window.
            clocks: Tell how long nobody did anything.
        """
        super().__init__(window)
        clipboard = OwnClipboard()
        self.history = HistoryRoom(window, clipboard=clipboard)
        self.idle = IdleLock(minutes=window.settings.lock_after_minutes, clocks=clocks, parent=window)
        self.lock = LockRoom(window, history=self.history, idle=self.idle, clipboard=clipboard)
