"""Measures how long something went on, without the pauses between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopwatch:
    """Stands at zero at first."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """How long it ran."""
        return self._before + (0.0 if self._since is None else self._clock() - self._since)

    def reset(self) -> None:
        """Stand at zero."""
        self._before, self._since = 0.0, None

    def run(self, *, on: bool) -> None:
        """Run, or stand still."""
        if on and self._since is None:
            self._since = self._clock()
        elif not on and self._since is not None:
            self._before = self.seconds
            self._since = None
