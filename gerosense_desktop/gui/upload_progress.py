"""How far an upload is and how long it still needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_SURE_AFTER: Final = 2.0
"""Seconds before a rate is worth telling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadProgress:
    """Samples done, of how many, in which time.

    Attributes:
        samples_done: Samples in batches that have an outcome.
        samples_total: Samples of the plan.
        elapsed: Seconds since the upload began.
    """

    samples_done: int
    samples_total: int
    elapsed: float

    @property
    def percent(self) -> int:
        """0 to 100, rounded down: 100 means all."""
        return 100 if not self.samples_total else self.samples_done * 100 // self.samples_total

    @property
    def samples_per_second(self) -> float | None:
        """The pace so far; None while that is not known."""
        if self.samples_done == 0 or self.elapsed < _SURE_AFTER:
            return None
        return self.samples_done / self.elapsed

    @property
    def seconds_left(self) -> float | None:
        """Seconds left at the pace so far; None while that is not known."""
        if self.samples_done == 0 or self.elapsed < _SURE_AFTER:
            return None
        return self.elapsed * (self.samples_total - self.samples_done) / self.samples_done
