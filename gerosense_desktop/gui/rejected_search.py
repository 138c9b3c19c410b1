"""Asks for rejected samples on a thread; only the newest question matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gerosense_desktop.gui.rejected_query import Ranks, RejectedQuery, Selected, select
from gerosense_desktop.gui.workers.latest_step import LatestStep

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    import polars as pl

    from gerosense_desktop.gui.workers.steps import Steps


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
        self._frame, self._ranks = frame, ranks
        self._asked = RejectedQuery()
        self._latest = LatestStep(steps, self)
        self._latest.answered.connect(self.selected)
        self._latest.failed.connect(self.failed)

    @property
    def query(self) -> RejectedQuery:
        """What was asked for last."""
        return self._asked

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._latest.busy

    def ask(self, query: RejectedQuery) -> None:
        """Ask; ``selected`` brings the answer, unless another query comes before it."""
        self._asked = query
        frame, ranks = self._frame, self._ranks

        def step(_cancel: Event) -> Iterator[Selected]:
            yield select(frame, query, ranks=ranks)

        self._latest.walk(step)
