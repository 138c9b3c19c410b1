"""Opens the help where the person is: by F1, or from the side bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from gerosense_desktop.gui.dialogs.help_dialog import HelpDialog
from gerosense_desktop.gui.help_topics import Topic
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.widgets.step_path import Step

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow

_PLACES: Final = {Place.PATIENTS: Topic.PATIENTS, Place.HISTORY: Topic.HISTORY, Place.SETTINGS: Topic.SETTINGS}
_STEPS: Final = {
    Step.FILES: Topic.FILES,
    Step.REVIEW: Topic.REVIEW,
    Step.UPLOAD: Topic.UPLOAD,
    Step.DONE: Topic.DONE,
}


class HelpRoom(QObject):
    """One help at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.side_bar.help_asked.connect(self.show)
        QShortcut(QKeySequence(Qt.Key.Key_F1), window, self.show)

    @Slot()
    def show(self) -> None:
        """Open it at the topic of where the person is."""
        window = self._window
        if window.locked or window.findChildren(HelpDialog, "help_dialog"):
            return
        topic = _PLACES.get(window.places.present) or _STEPS[window.flow.step]
        HelpDialog(topic, parent=window).open()
