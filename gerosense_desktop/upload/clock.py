"""The time a run goes by; handed in, so that a simulation can hand in its own."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Two clocks: one for waiting, which nobody can set, and one of the day."""

    def elapsed(self) -> float:
        """Return seconds since some instant; never less than before."""
        ...

    def now(self) -> datetime:
        """Return the time of day, UTC; a person may set it forth and back."""
        ...


class SystemClock:
    """The computer's."""

    def elapsed(self) -> float:
        """Return seconds since some instant; never less than before."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the time of day, UTC."""
        return datetime.now(UTC)
