"""What the contract allows and is odd all the same: counted, said once, never rejected."""

from dataclasses import dataclass
from enum import StrEnum


class Oddity(StrEnum):
    """Why accepted samples deserve a second look."""

    IN_THE_FUTURE = "in_the_future"
    BEFORE_2006 = "before_2006"
    STEPS_PER_MINUTE = "steps_per_minute"  # steps in count/min
    LONG_INTERVAL = "long_interval"  # longer than 15 minutes: probably aggregated


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleWarning:
    """One oddity with its weight.

    Attributes:
        oddity: What is odd.
        samples: How many accepted samples show it.
        of: How many accepted samples could (e.g. those with an end time).
        sentence: The sentence for the nurse, with the share where that matters.
    """

    oddity: Oddity
    samples: int
    of: int
    sentence: str
