"""The places of the window beside the upload: History."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gerosense_desktop.gui.history_room import HistoryRoom

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class SideRooms(QObject):
    """Opens every room once; the window owns them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.history = HistoryRoom(window)
