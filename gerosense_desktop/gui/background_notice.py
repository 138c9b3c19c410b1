"""Tells how far an upload is while the person looks elsewhere: in the window's title, and once it is over.

What it says can stand on a locked screen: no patient, no file, no number of samples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from gerosense_desktop.gui.locale_text import count_text

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class BackgroundNotice(QObject):
    """The title and the badge while it runs; a notice at the end, where the window is not in front."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._title = window.windowTitle()
        self._tray: QSystemTrayIcon | None = None
        window.flow.run_events_arrived.connect(self._show_progress)
        window.flow.run_ended.connect(self._end)

    @Slot()
    @Slot(object)
    def _show_progress(self, _events: object = None) -> None:
        batches, window = self._window.upload_page.batches, self._window
        if not window.flow.uploading:
            return
        _show_badge(batches.rowCount() - batches.finished)
        if not window.locked:
            percent = batches.finished * 100 // max(1, batches.rowCount())
            words = self.tr("{percent} % – {program}")
            window.setWindowTitle(words.format(percent=count_text(percent), program=self._title))

    @Slot()
    def _end(self) -> None:
        window = self._window
        _show_badge(0)
        if not window.locked:
            window.setWindowTitle(self._title)
        if window.isActiveWindow():
            return
        QApplication.alert(window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(window.windowIcon(), self)
                self._tray.messageClicked.connect(window.come_forward)
            self._tray.show()
            self._tray.showMessage(self._title, self.tr("The upload is over. The window says what became of it."))


def _show_badge(number: int) -> None:
    """Show a number on the program's icon, where the system can; 0 for none."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(number)
