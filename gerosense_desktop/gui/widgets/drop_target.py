"""Takes files dropped anywhere on a window, and says while they hover what a drop will do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from typing_extensions import override

from gerosense_desktop.gui.drop_offer import DropOffer, drop_offer
from gerosense_desktop.gui.widgets.drop_veil import DropVeil

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


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
        refused: Why what was dropped is nothing that could be read.
    """

    files_dropped = Signal(object)
    refused = Signal(str)

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

    def show_hover(self, offer: DropOffer | None = None) -> None:
        """Say over the window what a drop would do now.

        Args:
            offer: What hovers.
        """
        welcome = self._welcome()
        if offer is None or not welcome.welcome:
            self._veil.cover(welcome.words, welcome=welcome.welcome)
        elif offer.usable:
            self._veil.cover(welcome.words, details=offer.words, welcome=True)
        else:
            self._veil.cover(self.tr("This cannot be read"), details=offer.words, welcome=False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            # Taken whatever it is: of what is not taken nobody hears when it leaves, and the reason could not be said.
            event.acceptProposedAction()
            self.show_hover(drop_offer(event.mimeData()))
            return True
        if event.type() is QEvent.Type.DragLeave:
            self._veil.hide()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._veil.hide()
            event.acceptProposedAction()
            offer = drop_offer(event.mimeData())
            if offer.files:
                # Names promise little: what looks useless is looked at all the same, and answered from its content.
                self.files_dropped.emit(list(offer.files))
            else:
                self.refused.emit(offer.words)
            return True
        return super().eventFilter(watched, event)
