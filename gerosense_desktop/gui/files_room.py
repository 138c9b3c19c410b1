"""How files come to the window besides by dropping and choosing: pasted, or from a folder of another day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gerosense_desktop.gui.drop_offer import drop_offer
from gerosense_desktop.gui.widgets.notice import Tone

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class FilesRoom(QObject):
    """Connects itself to the window; fields keep the paste key for themselves while they have the focus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.drops.refused.connect(self._refuse)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        paste.activated.connect(self.paste)

    @Slot()
    def paste(self) -> None:
        """Read the files that were copied, or whose path was."""
        data = QGuiApplication.clipboard().mimeData()
        paths = pasted_paths(data)
        if paths:
            self._window.take_files(paths)
            return
        self._refuse(
            self.tr("There is no file on the clipboard. Copy the file or folder, or its path, and paste again.")
            if not data.hasUrls()
            else drop_offer(data).words
        )

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
