"""Carries events from a worker's thread to the window, in bundles the window can keep up with."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

_PAUSE: Final = 100
"""Milliseconds between two bundles, however many events there are: a table that is painted again and again waits for
Python at every cell while others work in it."""


class EventMailbox(QObject):
    """Lives on the window's thread; ``put`` may be called from any thread.

    The first event of a quiet time is delivered at once; under a flood everything that came meanwhile travels in
    one bundle, so that ten thousand batches do not become ten thousand repaints.

    Signals:
        events_arrived: A tuple of events, in the order they were put.
    """

    events_arrived = Signal(object)
    _called = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._events: deque[object] = deque()
        self._calling = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.deliver)
        self._called.connect(self._answer_call, Qt.ConnectionType.QueuedConnection)

    def put(self, event: object) -> None:
        """Leave an event; it is delivered on the window's thread."""
        with self._lock:
            self._events.append(event)
            if self._calling:
                return
            self._calling = True
        self._called.emit()

    @Slot()
    def _answer_call(self) -> None:
        waited = self._since.elapsed() if self._since.isValid() else _PAUSE
        if waited >= _PAUSE:
            self.deliver()
        elif not self._timer.isActive():
            self._timer.start(_PAUSE - waited)

    @Slot()
    def deliver(self) -> None:
        """Deliver whatever is there now."""
        self._timer.stop()
        with self._lock:
            events = tuple(self._events)
            self._events.clear()
            self._calling = False
        self._since.start()
        if events:
            self.events_arrived.emit(events)
