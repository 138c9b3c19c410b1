"""The folders in which files were found before, if the person wants them remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.spacing import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 28


class RecentFolders(QWidget):
    """A box to tick, and the folders as buttons once there are some.

    Signals:
        remember_asked: Whether folders are to be remembered.
        forget_asked: Forget them all.
        folder_chosen: The Path of one.
    """

    remember_asked = Signal(bool)
    forget_asked = Signal()
    folder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent_folders")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.ONE)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.ONE)
        self._folders: dict[QObject, Path] = {}
        self.remember_box = QCheckBox(self.tr("Remember on this computer in which folders files were"))
        self.remember_box.setObjectName("remember_folders_box")
        self.remember_box.setToolTip(
            self.tr("A folder may be called after a patient. Names of files are never remembered.")
        )
        self.remember_box.setAccessibleDescription(self.remember_box.toolTip())
        self.remember_box.toggled.connect(self.remember_asked)
        layout.addLayout(self._row)
        layout.addWidget(self.remember_box, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_folders(self, folders: Sequence[str], *, remembered: bool) -> None:
        """Show these.

        Args:
            folders: Paths, the last used first.
            remembered: Whether the person wants them remembered.
        """
        with QSignalBlocker(self.remember_box):
            self.remember_box.setChecked(remembered)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._folders.clear()
        if not (folders and remembered):
            return
        self._row.addStretch(1)
        for number, folder in enumerate(folders):
            self._row.addWidget(self._button(number, Path(folder)))
        forget = QPushButton(self.tr("&Forget these"))
        forget.setObjectName("forget_folders_button")
        describe(forget)
        forget.setProperty("role", "link")
        forget.clicked.connect(self.forget_asked)
        self._row.addWidget(forget)
        self._row.addStretch(1)

    def _button(self, number: int, folder: Path) -> QPushButton:
        name = folder.name or str(folder)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        # An ampersand in a name is no shortcut.
        button = IconButton(short.replace("&", "&&"), name=f"recent_folder_{number}", icon_name="folder")
        button.setToolTip(str(folder))
        button.setAccessibleName(self.tr("Choose files from {folder}").format(folder=name))
        button.clicked.connect(self._choose)
        self._folders[button] = folder
        return button

    @Slot()
    def _choose(self) -> None:
        folder = self._folders.get(self.sender())
        if folder is not None:
            self.folder_chosen.emit(folder)
