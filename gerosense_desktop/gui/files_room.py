"""How files come to the window besides by dropping and choosing: pasted, or from a folder of another day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gerosense_desktop.gui.drop_offer import drop_offer
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.settings import MOST_FOLDERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.main_window import MainWindow


class FilesRoom(QObject):
    """Connects itself to the window; fields keep the paste key for themselves while they have the focus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.drops.refused.connect(self._refuse)
        window.drops.files_dropped.connect(self._note)
        window.files_page.files_chosen.connect(self._note)
        window.settings_changed.connect(self._show_folders)
        recent = window.files_page.recent
        recent.remember_asked.connect(self._remember)
        recent.forget_asked.connect(self.forget_folders)
        self._show_folders()
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        paste.activated.connect(self.paste)

    @Slot()
    def paste(self) -> None:
        """Read the files that were copied, or whose path was."""
        data = QGuiApplication.clipboard().mimeData()
        paths = pasted_paths(data)
        if paths:
            self._window.take_files(paths)
            self._note(paths)
            return
        self._refuse(
            self.tr("There is no file on the clipboard. Copy the file or folder, or its path, and paste again.")
            if not data.hasUrls()
            else drop_offer(data).words
        )

    # ── recent folders ────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def forget_folders(self) -> None:
        """Forget in which folders files were; also when a patient is erased, for one may be called after them."""
        self._keep(recent_folders=())

    @Slot(bool)
    def _remember(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._keep(remember_folders=wanted, recent_folders=())

    @Slot(object)
    def _note(self, paths: Sequence[Path]) -> None:
        """Remember where these files lie, if that is wanted; of a folder that was dropped, where it lies itself."""
        window = self._window
        if not window.settings.remember_folders or window.locked or window.flow.workspace.practice:
            return
        here = [str(path.parent) for path in paths if path.is_absolute()]
        folders = tuple(dict.fromkeys((*here, *window.settings.recent_folders)))
        self._keep(recent_folders=folders[:MOST_FOLDERS])

    def _keep(self, **changes: object) -> None:
        self._window.change_settings(self._window.settings.but(**changes))
        self._show_folders()

    @Slot()
    def _show_folders(self) -> None:
        settings = self._window.settings
        self._window.files_page.recent.show_folders(settings.recent_folders, remembered=settings.remember_folders)

    @Slot(str)
    def _refuse(self, words: str) -> None:
        self._window.say(words, tone=Tone.WARN)


def pasted_paths(data: QMimeData) -> list[Path]:
    """Return the files that were copied, or the paths in a copied text; empty where it is neither."""
    files = list(drop_offer(data).files)
    if files or not data.hasText():
        return files
    lines = [line.strip().strip("\"'") for line in data.text().splitlines() if line.strip()]
    paths = [_as_path(line) for line in lines]
    # One line that is no path, and the text is prose.
    known = [path for path in paths if path is not None]
    return known if len(known) == len(lines) else []


def _as_path(text: str) -> Path | None:
    if urlsplit(text).scheme == "file":
        name = QUrl(text).toLocalFile()
        return Path(name) if name else None
    try:
        path = Path(text).expanduser()
    except (RuntimeError, ValueError):
        return None
    return path if path.is_absolute() and "\x00" not in text else None
