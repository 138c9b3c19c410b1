"""What a window has besides its first frame: the later pages of an upload, and what it asks the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gerosense_desktop.gui.closing import Closing
from gerosense_desktop.gui.conversation import Conversation
from gerosense_desktop.gui.pages.review_page import ReviewPage
from gerosense_desktop.gui.pages.upload_page import UploadPage
from gerosense_desktop.gui.run_conversation import RunConversation

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class Furniture(QObject):
    """Made once for a window, which owns it; ``converse`` comes second, for it speaks of the pages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Also the page while files are read.
        _ = window.files_page.reading
        self.review_page = ReviewPage()
        self.upload_page = UploadPage()
        self.conversation = Conversation(window)
        self.closing = Closing(window)

    def converse(self) -> None:
        """Let window and person speak of the pages, once the window has them."""
        self.run_conversation = RunConversation(self._window)
