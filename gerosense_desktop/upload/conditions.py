"""The world a run goes in; a simulation hands in another."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random, SystemRandom

from gerosense_desktop.upload.clock import Clock, SystemClock
from gerosense_desktop.upload.sender import Client, Sender, ThreadSender


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """What a run depends on beside its plan.

    Attributes:
        attended: Whether a person is there to answer; without one, what needs one stops the run.
        patience: Seconds after which a failure that repeats stops the run; None for never.
        clock: The time it goes by.
        random: For the jitter of waits.
        make_sender: Makes what sends, of the client and the number of batches in flight at most.
    """

    attended: bool = True
    patience: float | None = None
    clock: Clock = field(default_factory=SystemClock)
    random: Random = field(default_factory=SystemRandom)
    make_sender: Callable[[Client, int], Sender] = ThreadSender
