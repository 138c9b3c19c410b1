"""How a phase is hit surely and not only by luck."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.torture.phases import Phase
from tests.torture.seen import Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """When to kill, and what the server does so that the instant comes.

    Attributes:
        phase: What is aimed at; what is hit is looked at when it is hit.
        when: From when on.
        delay: Seconds after that.
        stall_at: At this request of the process the server begins to hold all; 0 for never.
        busy_at: This request of the process is answered with 503 and Retry-After; 0 for none.
    """

    phase: Phase
    when: Callable[[Seen], bool]
    delay: float
    stall_at: int = 0
    busy_at: int = 0


def take_aim(phase: Phase, *, dice: random.Random) -> Aim:
    """Draw an instant within a phase."""
    request = dice.randint(1, 6)
    match phase:
        case Phase.START:
            return Aim(phase=phase, when=lambda seen: True, delay=dice.uniform(0, 0.7))
        case Phase.READING:
            return Aim(phase=phase, when=lambda seen: seen.has("log"), delay=dice.uniform(0, 0.15))
        case Phase.MAKING:
            return Aim(phase=phase, when=lambda seen: seen.has("making"), delay=_short(dice, 0.012))
        case Phase.PLANNING:
            return Aim(phase=phase, when=lambda seen: seen.has("ledger"), delay=_short(dice, 0.03))
        case Phase.ASKING:
            return Aim(phase=phase, when=lambda seen: seen.has("lock"), delay=_short(dice, 0.006))
        case Phase.SENDING:
            what = dice.choice(("received", "kept"))
            return Aim(phase=phase, when=lambda seen: seen.counts[what] >= request, delay=_short(dice, 0.02))
        case Phase.RECORDING if dice.random() < 0.4:
            # Aimed at nothing: whatever the process does then. Other aims hit this phase often enough.
            return Aim(phase=phase, when=lambda seen: True, delay=dice.uniform(0.3, 3))
        case Phase.RECORDING:
            # Before the first batch too: then the upload and its first intents are written.
            what, count = dice.choice((("answered", request), ("answered", request), ("ready", 1)))
            return Aim(phase=phase, when=lambda seen: seen.counts[what] >= count, delay=_short(dice, 0.004))
        case Phase.WAITING if dice.random() < 0.5:
            return Aim(
                phase=phase, when=lambda seen: seen.counts["busy"] > 0, delay=dice.uniform(0, 0.8), busy_at=request
            )
        case Phase.WAITING | Phase.PARALLEL:
            delay = 0.0 if phase is Phase.PARALLEL else dice.uniform(0, 0.5)
            return Aim(phase=phase, when=lambda seen: seen.counts["held"] > 0, delay=delay, stall_at=request)
        case _:
            return Aim(phase=phase, when=lambda seen: seen.phase() is Phase.FINISHING, delay=_short(dice, 0.06))


def _short(dice: random.Random, longest: float) -> float:
    """At once as often as a moment later: the instant itself is where order matters most."""
    return dice.choice((0.0, dice.uniform(0, longest)))
