"""Walks one step at a time, of which only the newest matters: for answers that change while a person types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.steps import Steps

Walk = Callable[[Event], Iterator[object]]


class LatestStep(QObject):
    """A newer step cancels the one at work and begins when that has ended; what the older said is not passed on.

    Signals:
        answered: The last event of the newest step.
        failed: A Failure of the newest step.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._step: BackgroundStep | None = None
        self._next: Walk | None = None
        self._answer: object = None
        self._wanted = True

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._step is not None

    def walk(self, walk: Walk) -> None:
        """Begin, now or when the step at work has ended."""
        if self._step is None:
            self._begin(walk)
        else:
            self._next = walk
            self._step.cancel()

    def forget(self) -> None:
        """Cancel; nothing is told any more until the next step."""
        self._next, self._wanted = None, False
        if self._step is not None:
            self._step.cancel()

    def _begin(self, walk: Walk) -> None:
        self._next, self._answer, self._wanted = None, None, True
        self._step = self._steps.new(walk)
        self._step.events_arrived.connect(self._take)
        self._step.failed.connect(self._fail)
        self._step.finished.connect(self._end)
        self._step.start()

    @Slot(object)
    def _take(self, events: tuple[object, ...]) -> None:
        self._answer = events[-1]

    @Slot(object)
    def _fail(self, failure: object) -> None:
        if self._next is None and self._wanted:
            self.failed.emit(failure)

    @Slot()
    def _end(self) -> None:
        self._step = None
        if self._next is not None:
            self._begin(self._next)
        elif self._answer is not None and self._wanted:
            self.answered.emit(self._answer)
