"""Files: where an upload begins. The empty page teaches, the reading page shows how far each file is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconButton, IconLabel
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.drop_zone import DropZone
from gerosense_desktop.gui.widgets.export_lessons import ExportLessons
from gerosense_desktop.gui.widgets.notice import Notice, Tone
from gerosense_desktop.gui.widgets.recent_folders import RecentFolders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.pages.reading_page import ReadingPage
    from gerosense_desktop.upload.events import CheckEvent


class FilesPage(QWidget):
    """The first page.

    Signals:
        files_chosen: A list of Paths.
        other_files_chosen: A list of Paths, instead of those under review.
        sample_asked: Take the bundled sample export.
        cancel_asked: Stop reading.
        review_asked: Go back to the files that are under review.
        start_over_asked: Forget these files.
    """

    files_chosen = Signal(object)
    other_files_chosen = Signal(object)
    sample_asked = Signal()
    cancel_asked = Signal()
    review_asked = Signal()
    start_over_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._reading: ReadingPage | None = None
        self._stack = QStackedWidget()
        self._empty = self._empty_page()
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_empty(self, *, reviewed_files: int = 0) -> None:
        """Ask for files; where some are under review already, say that more are added to them."""
        self._waiting.setVisible(reviewed_files > 0)
        self._stack.setCurrentWidget(self._empty)
        self.choose_button.setFocus()

    def show_reading(self) -> None:
        """Show the table of files, empty at first."""
        self.reading.begin()
        self._stack.setCurrentWidget(self.reading)
        self.reading.cancel_button.setFocus()

    def apply(self, events: Sequence[CheckEvent]) -> None:
        """Take the events of a check."""
        self.reading.apply(events)

    @property
    def reading(self) -> ReadingPage:
        """The page while files are read; made when it is first wanted, as the first frame does not show it."""
        if self._reading is None:
            from gerosense_desktop.gui.pages.reading_page import ReadingPage  # noqa: PLC0415 - see `later`

            self._reading = ReadingPage()
            self._reading.cancel_asked.connect(self.cancel_asked)
            self._stack.addWidget(self._reading)
        return self._reading

    def offer_sample(self, *, offered: bool) -> None:
        """Offer the bundled sample export, or do not."""
        self.sample_button.setVisible(offered)

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        layout.addWidget(self._waiting_notice())
        layout.addWidget(self._drop_zone(), 1)
        layout.addWidget(ExportLessons())
        return page

    def _waiting_notice(self) -> Notice:
        buttons = QPushButton(self.tr("Back to the &review"))
        buttons.setObjectName("back_to_review_button")
        describe(buttons)
        buttons.clicked.connect(self.review_asked)
        self._waiting = Notice(
            self.tr("Your files are still under review. Files dropped now are added to them."),
            tone=Tone.QUIET,
            button=buttons,
        )
        self._waiting.setObjectName("waiting_notice")
        self._waiting.hide()
        return self._waiting

    def _drop_zone(self) -> QFrame:
        zone = DropZone()
        layout = QVBoxLayout(zone)
        layout.setContentsMargins(Space.FOUR, Space.TWO, Space.FOUR, Space.TWO)
        layout.setSpacing(Space.ONE)
        layout.addStretch(1)
        layout.addWidget(IconLabel("drop", size=56, colour="accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.ONE)
        title = QLabel(self.tr("Drop the patient's export here"))
        title.setProperty("role", "title")
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        words = QLabel(
            self.tr("One file, several, or a whole folder. Nothing is sent before you have seen what is in it.")
        )
        words.setProperty("role", "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setWordWrap(True)
        layout.addWidget(words)
        layout.addSpacing(Space.TWO)
        layout.addLayout(self._buttons())
        layout.addSpacing(Space.HALF)
        self.recent = RecentFolders()
        self.recent.folder_chosen.connect(self._choose_in)
        layout.addWidget(self.recent)
        layout.addStretch(1)
        return zone

    def _buttons(self) -> QHBoxLayout:
        self.choose_button = QPushButton(self.tr("&Choose files…"))
        self.choose_button.setObjectName("choose_files_button")
        describe(self.choose_button)
        self.choose_button.setProperty("role", "primary")
        self.choose_button.setDefault(True)
        self.choose_button.setAutoDefault(True)
        self.choose_button.setToolTip(self.tr("Ctrl+O"))
        self.choose_button.clicked.connect(self.choose_files)
        folder = IconButton(self.tr("Choose a f&older…"), name="choose_folder_button", icon_name="folder")
        folder.clicked.connect(self.choose_folder)
        self.sample_button = IconButton(self.tr("Use the sample e&xport"), name="sample_button", icon_name="practice")
        self.sample_button.clicked.connect(self.sample_asked)
        self.sample_button.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.ONE_AND_HALF)
        row.addStretch(1)
        for button in (self.choose_button, folder, self.sample_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # ── choosing ──────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files."""
        self._ask(self.tr("Choose the patient's files"), QFileDialog.FileMode.ExistingFiles)

    @Slot()
    def choose_other_files(self) -> None:
        """Let the person choose files instead of those under review; until then these stay."""
        self._ask(self.tr("Choose the patient's files"), QFileDialog.FileMode.ExistingFiles, instead=True)

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder."""
        self._ask(self.tr("Choose a folder with the patient's files"), QFileDialog.FileMode.Directory)

    @Slot(object)
    def _choose_in(self, folder: Path) -> None:
        self._ask(self.tr("Choose the patient's files"), QFileDialog.FileMode.ExistingFiles, folder=folder)

    def _ask(
        self, title: str, mode: QFileDialog.FileMode, *, folder: Path | None = None, instead: bool = False
    ) -> None:
        dialog = QFileDialog(self, title, "" if folder is None else str(folder))
        dialog.setObjectName("file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._take_instead if instead else self._take)
        dialog.open()

    @Slot(list)
    def _take(self, names: list[str]) -> None:
        self.files_chosen.emit([Path(name) for name in names])

    @Slot(list)
    def _take_instead(self, names: list[str]) -> None:
        self.other_files_chosen.emit([Path(name) for name in names])
