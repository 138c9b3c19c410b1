"""A batch on its way: its states, and which may follow which."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gerosense_desktop.api.outcomes import Outcome
from gerosense_desktop.upload.events import BatchSummary


class BatchState(StrEnum):
    """Where a batch is. What is on disk in each state decides what a crash in it means."""

    PLANNED = "planned"  # nothing is on disk, or that it was surely not delivered
    INTENDED = "intended"  # its intent is on disk: from here on a crash makes it unknown
    SENT = "sent"  # its bytes may leave
    LANDED = "landed"  # an answer came, or it is certain that none will; not on disk yet
    FINISHED = "finished"  # its outcome is on disk, and may be told
    LEFT = "left"  # the run ended before its turn; still to be sent


TRANSITIONS: Final = MappingProxyType(
    {
        BatchState.PLANNED: frozenset({BatchState.INTENDED, BatchState.LEFT}),
        BatchState.INTENDED: frozenset({BatchState.SENT}),
        BatchState.SENT: frozenset({BatchState.LANDED}),
        # Back to planned only when it was surely not delivered, and that is on disk.
        BatchState.LANDED: frozenset({BatchState.FINISHED, BatchState.PLANNED}),
        BatchState.FINISHED: frozenset(),
        BatchState.LEFT: frozenset(),
    }
)
"""What may follow each state; everything else is a fault of this program and ends the run."""


@dataclass(slots=True, kw_only=True, eq=False)
class Batch:
    """One batch of a run.

    Attributes:
        summary: What the screen says of it.
        first: The row of its first sample in the plan.
        end: The row after its last one.
        state: Where it is.
        attempts: How often it was sent.
        outcome: The last one; None before the first.
    """

    summary: BatchSummary
    first: int
    end: int
    state: BatchState = BatchState.PLANNED
    attempts: int = 0
    outcome: Outcome | None = None

    @property
    def number(self) -> int:
        """1-based."""
        return self.summary.number

    def move(self, to: BatchState) -> None:
        """Go on to a state.

        Raises:
            RuntimeError: It may not follow this one.
        """
        if to not in TRANSITIONS[self.state]:
            raise RuntimeError(f"a batch cannot go from {self.state} to {to}")
        self.state = to
