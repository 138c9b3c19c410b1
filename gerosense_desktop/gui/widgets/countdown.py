"""Counts seconds down, by the clock and not by its own ticks."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_TICK: Final = 250
"""Milliseconds: four looks a second, so that no second is told late or left out."""


class Countdown(QObject):
    """Says how many seconds are left, each of them once.

    Signals:
        changed: Another whole second is left now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ends_at: float | None = None
        self._told = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)

    @property
    def left(self) -> int:
        """Whole seconds left, rounded up; 0 where nothing is counted."""
        return 0 if self._ends_at is None else max(0, math.ceil(self._ends_at - self._clock()))

    def start(self, seconds: float) -> None:
        """Count from here."""
        self._ends_at = self._clock() + seconds
        self._told = self.left
        self._timer.start()

    def stop(self) -> None:
        """Count no longer."""
        self._ends_at = None
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look at the clock."""
        left = self.left
        if left != self._told:
            self._told = left
            self.changed.emit()
        if not left:
            self._timer.stop()
