"""What stands in the window: its bars and pages, those of the first frame at once and the others later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gerosense_desktop.gui.pages.files_page import FilesPage
from gerosense_desktop.gui.places import Places
from gerosense_desktop.gui.widgets.practice_banner import PracticeBanner
from gerosense_desktop.gui.widgets.problem_bar import ProblemBar
from gerosense_desktop.gui.widgets.release_notice import ReleaseNotice
from gerosense_desktop.gui.widgets.side_bar import SideBar
from gerosense_desktop.gui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gerosense_desktop.gui.closing import Closing
    from gerosense_desktop.gui.conversation import Conversation
    from gerosense_desktop.gui.furniture import Furniture
    from gerosense_desktop.gui.pages.review_page import ReviewPage
    from gerosense_desktop.gui.pages.upload_page import UploadPage
    from gerosense_desktop.gui.run_conversation import RunConversation


class WindowFrame(QMainWindow):
    """A window without a will of its own; the main window lets it do what the person wants.

    It begins with what its first frame shows. All else is furniture: ``furnish`` brings it in, and so does asking for
    any of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("GeroSense Desktop")
        self.setMinimumSize(960, 640)
        self.resize(1120, 760)
        self.side_bar = SideBar()
        self.top_bar = TopBar()
        self.practice_banner = PracticeBanner()
        self.problems = ProblemBar()
        self.release_notice = ReleaseNotice()
        self.files_page = FilesPage()
        self._furniture: Furniture | None = None
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self.files_page)
        self._on_path: set[QWidget | None] = {self.files_page}
        self.places = Places(self.pages, window=self)
        self._lay_out()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (self.practice_banner, self.top_bar, self.release_notice, self.problems):
            right.addWidget(widget)
        right.addWidget(self.pages, 1)
        centre = QWidget()
        centre.setObjectName("page")
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side_bar)
        layout.addLayout(right, 1)
        self.front = QStackedWidget()
        self.front.addWidget(centre)
        self.setCentralWidget(self.front)

    # ── what comes after the first frame ──────────────────────────────────────────────────────────────────────

    def furnish(self) -> None:
        """Bring in what the first frame does not show; the second time nothing happens."""
        if self._furniture is None:
            self._furniture = furniture = self._make_furniture()
            for page in (furniture.review_page, furniture.upload_page):
                self.pages.addWidget(page)
                self._on_path.add(page)
            furniture.converse()
            self._take_furniture()

    def _make_furniture(self) -> Furniture:
        """Make it; who has a will of their own says for whom."""
        raise NotImplementedError

    def _take_furniture(self) -> None:
        """Begin to use it."""
        raise NotImplementedError

    def prepare(self) -> Iterator[None]:
        """Do ahead, bit by bit, what each page would do when it is first shown; all libraries are loaded."""
        self.review_page.days_card.prepare()
        yield
        for page in (self.files_page.reading, self.review_page, self.upload_page):
            for widget in page.findChildren(QWidget):
                widget.ensurePolished()
            yield

    @property
    def _furnished(self) -> Furniture:
        self.furnish()
        assert self._furniture is not None  # noqa: S101 - for the type checker
        return self._furniture

    @property
    def review_page(self) -> ReviewPage:
        """What was read, before it is sent."""
        return self._furnished.review_page

    @property
    def upload_page(self) -> UploadPage:
        """What becomes of it."""
        return self._furnished.upload_page

    @property
    def conversation(self) -> Conversation:
        """Asks the person."""
        return self._furnished.conversation

    @property
    def run_conversation(self) -> RunConversation:
        """Asks the person while an upload runs."""
        return self._furnished.run_conversation

    @property
    def closing(self) -> Closing:
        """Asks before an upload is left."""
        return self._furnished.closing
