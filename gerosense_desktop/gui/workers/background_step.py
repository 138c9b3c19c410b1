"""Owns the thread on which a step of the street is walked."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from gerosense_desktop.gui.workers.event_mailbox import EventMailbox
from gerosense_desktop.gui.workers.step_worker import StepWorker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STACK_BYTES: Final = 16 * 1024 * 1024
"""As much as a main thread has: on macOS others get 512 kB, too little for a deeply nested file."""

_TURN: Final = 100
"""Milliseconds."""


class BackgroundStep(QObject):
    """One step, walked once: ``start()``, perhaps ``cancel()``, and then ``finished`` comes.

    Signals:
        events_arrived: A tuple of events, at most about ten bundles a second.
        failed: A Failure; ``finished`` follows.
        finished: The thread has ended and every event was delivered.
    """

    events_arrived = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, step: Callable[[Event], Iterator[object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = Event()
        self._mailbox = EventMailbox(self)
        self._mailbox.events_arrived.connect(self.events_arrived)
        self._thread = QThread()
        self._thread.setStackSize(STACK_BYTES)
        self._worker = StepWorker(step, put=self._mailbox.put, cancel=self._cancel)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.work)
        self._worker.failed.connect(self._pass_failure)
        # Direct: the thread's own loop is told to end from within it, whatever the window is doing.
        self._worker.finished.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._thread.finished.connect(self._end)
        self._running = False

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._running

    def start(self) -> None:
        """Begin, on a thread of its own."""
        self._running = True
        self._thread.start()

    def cancel(self) -> None:
        """Ask the step to end soon; ``finished`` tells when it has."""
        self._cancel.set()

    def wait(self) -> None:
        """Block until the thread has ended; for the end of the program only."""
        self._thread.quit()
        # In turns: between two of them Python hears a signal, as Ctrl+C.
        while not self._thread.wait(_TURN):
            pass

    @Slot(object)
    def _pass_failure(self, failure: object) -> None:
        self._mailbox.deliver()
        self.failed.emit(failure)

    @Slot()
    def _end(self) -> None:
        # QThread says "finished" a moment before its thread is gone; collected in between, it would abort the program.
        self._thread.wait()
        self._mailbox.deliver()
        self._running = False
        self.finished.emit()
