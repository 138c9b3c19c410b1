"""Asks for rejected samples on a thread, one query at a time; only the newest matters."""

from collections.abc import Iterator
from threading import Event
from typing import TYPE_CHECKING

import polars as pl
from PySide6.QtCore import QObject, Signal, Slot

from gerosense_desktop.gui.rejected_query import Ranks, RejectedQuery, Selected, select
from gerosense_desktop.gui.workers.steps import Steps

if TYPE_CHECKING:
    from gerosense_desktop.gui.workers.background_step import BackgroundStep


class RejectedSearch(QObject):
    """What is shown stays as it is until the answer comes; who types quickly is answered once.

    Signals:
        selected: A Selected, for the newest query only.
        failed: A Failure; the rows stay as they were.
    """

    selected = Signal(object)
    failed = Signal(object)

    def __init__(self, frame: pl.DataFrame, *, ranks: Ranks, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame, self._ranks, self._steps = frame, ranks, steps
        self._asked = RejectedQuery()
        self._step: BackgroundStep | None = None
        self._running = self._asked
        self._answer: Selected | None = None

    @property
    def query(self) -> RejectedQuery:
        """What was asked for last."""
        return self._asked

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._step is not None

    def ask(self, query: RejectedQuery) -> None:
        """Ask; ``selected`` brings the answer, unless another query comes before it."""
        self._asked = query
        if self._step is None:
            self._begin()

    def _begin(self) -> None:
        frame, query, ranks = self._frame, self._asked, self._ranks

        def step(_cancel: Event) -> Iterator[Selected]:
            yield select(frame, query, ranks=ranks)

        self._step = self._steps.new(step)
        self._step.events_arrived.connect(self._take)
        self._step.failed.connect(self.failed)
        self._step.finished.connect(self._end)
        self._running = query
        self._answer = None
        self._step.start()

    @Slot(object)
    def _take(self, events: tuple[object, ...]) -> None:
        for event in events:
            if isinstance(event, Selected):
                self._answer = event

    @Slot()
    def _end(self) -> None:
        self._step = None
        if self._asked != self._running:
            self._begin()
        elif self._answer is not None:
            self.selected.emit(self._answer)
