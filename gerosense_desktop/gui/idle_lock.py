"""Tells when nobody has used the program for a while, and when somebody wants it locked at once."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

_SECONDS_BETWEEN_LOOKS: Final = 5.0

_INPUT: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
_COMING_BACK: Final = frozenset({QEvent.Type.ApplicationStateChange, QEvent.Type.WindowActivate})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Two clocks, because each has a weakness.

    Attributes:
        steady: Seconds; is never set, but stands still on some systems while the computer sleeps.
        wall: Seconds; goes on in its sleep, but can be set back.
    """

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


class IdleLock(QObject):
    """Watches the input of the whole application: mouse, keys, touch, pen and drops.

    The longer of the two clocks' times counts, so that a computer that wakes up after a long sleep is idle at once.
    The first input after too long a time wakes nobody's data: it is swallowed.

    Signals:
        lock_asked: Nobody did anything for the time that was set, or Ctrl+L was pressed.
    """

    lock_asked = Signal()

    def __init__(self, *, minutes: int, clocks: Clocks | None = None, parent: QObject | None = None) -> None:
        """Begin to watch.

        Args:
            minutes: Without input, until the program locks; 0 for never.
            clocks: Tell the time.
            parent: The owner.
        """
        super().__init__(parent)
        self._clocks = clocks or Clocks()
        self._minutes = minutes
        self._watching = True
        self._pointer: QPointF | None = None
        self._swallows_key = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self.begin()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Take another time; 0 for never."""
        if minutes != self._minutes:
            self._minutes = minutes
            self.begin()

    def begin(self) -> None:
        """Watch from now on, as if there had been input."""
        self._watching = True
        self._touch()
        self._wait()

    def rest(self) -> None:
        """Stop watching: it is locked."""
        self._watching = False
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """See whether it is time."""
        if self._due:
            self.lock_asked.emit()
        if self._watching:
            self._wait()

    @property
    def _due(self) -> bool:
        return self._watching and self._minutes > 0 and self._idle >= self._minutes * 60

    @property
    def _idle(self) -> float:
        """Seconds since the last input."""
        return max(self._clocks.steady() - self._steady, self._clocks.wall() - self._wall)

    def _touch(self) -> None:
        self._steady, self._wall = self._clocks.steady(), self._clocks.wall()

    def _wait(self) -> None:
        if self._minutes > 0:
            left = self._minutes * 60 - self._idle
            self._timer.start(round(1000 * max(0.05, min(left, _SECONDS_BETWEEN_LOOKS))))
        else:
            self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and self._swallows_key:
            self._swallows_key = False
            return True
        if not self._watching:
            return False
        if kind in _COMING_BACK:
            if self._due:
                self.lock_asked.emit()
            return False
        if kind not in _INPUT or not self._is_real(event):
            return False
        if self._due:
            # Before a key is pressed, Qt asks whether it is a shortcut.
            self._swallows_key = kind is QEvent.Type.ShortcutOverride
            self.lock_asked.emit()
            return True
        self._touch()
        if kind is QEvent.Type.KeyPress and _is_lock_key(event):
            self.lock_asked.emit()
            return True
        return False

    def _is_real(self, event: QEvent) -> bool:
        """Whether a person did it: some systems report moves of a pointer that rests."""
        if event.type() is not QEvent.Type.MouseMove or not isinstance(event, QMouseEvent):
            return True
        before, self._pointer = self._pointer, event.globalPosition()
        return before != self._pointer


def _is_lock_key(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
