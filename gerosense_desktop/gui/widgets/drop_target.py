"""Takes files dropped anywhere on a window, and says while they hover what a drop will do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gerosense_desktop.gui.dropped_files import dropped_files
from gerosense_desktop.gui.widgets.drop_veil import DropVeil


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """What a drop would do now.

    Attributes:
        words: The same, in words.
        welcome: Whether files would be taken.
    """

    words: str
    welcome: bool


class DropTarget(QObject):
    """Filters a window's drag and drop events. A drop that is not welcome is taken too, so that it can be answered.

    Signals:
        files_dropped: A list of Paths.
    """

    files_dropped = Signal(object)

    def __init__(self, window: QWidget, *, welcome: Callable[[], Welcome]) -> None:
        """Let a window take drops.

        Args:
            window: The window.
            welcome: Asked when files begin to hover.
        """
        super().__init__(window)
        self._welcome = welcome
        self._veil = DropVeil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def show_hover(self) -> None:
        """Say over the window what a drop would do now."""
        welcome = self._welcome()
        self._veil.cover(welcome.words, welcome=welcome.welcome)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if dropped_files(event.mimeData()):
                event.acceptProposedAction()
                self.show_hover()
            else:
                event.ignore()
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._veil.hide()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._veil.hide()
            event.acceptProposedAction()
            self.files_dropped.emit(dropped_files(event.mimeData()))
            return True
        return super().eventFilter(watched, event)
