"""Tells how far an upload is while the person looks elsewhere: in the window's title, and once it is over.

What it says can stand on a locked screen: no patient, no file, no number of samples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from typing_extensions import override

from gerosense_desktop.gui.locale_text import count_text

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class BackgroundNotice(QObject):
    """The title and the badge while it runs; a notice at the end, where the window is not in front."""

    def __init__(self, window: MainWindow, *, tray: type[QSystemTrayIcon] = QSystemTrayIcon) -> None:
        """Watch the uploads of a window.

        Args:
            window: The window.
            tray: Where the system shows a notice.
        """
        super().__init__(window)
        self._trays = tray
        self._window = window
        self._title = window.windowTitle()
        self._tray: QSystemTrayIcon | None = None
        window.flow.run_events_arrived.connect(self._show_progress)
        window.flow.run_ended.connect(self._end)
        window.flow.run_started.connect(self._hide_tray)
        window.installEventFilter(self)

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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._hide_tray()
        return super().eventFilter(watched, event)

    @Slot()
    def _hide_tray(self) -> None:
        """Leave no icon behind once the notice has been seen."""
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def _end(self) -> None:
        window = self._window
        _show_badge(0)
        if not window.locked:
            window.setWindowTitle(self._title)
        if window.isActiveWindow():
            return
        QApplication.alert(window)
        if self._trays.isSystemTrayAvailable() and self._trays.supportsMessages():
            if self._tray is None:
                self._tray = self._trays(window.windowIcon(), self)
                self._tray.messageClicked.connect(window.come_forward)
            self._tray.show()
            self._tray.showMessage(self._title, self.tr("The upload is over. The window says what became of it."))


def _show_badge(number: int) -> None:
    """Show a number on the program's icon, where the system can; 0 for none."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setBadgeNumber(number)
