"""What is counted, and the table of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.torture.phases import Phase

MOST_SHOWN = 20


@dataclass(slots=True, kw_only=True)
class Tally:
    """Counts of one scenario or of many.

    Attributes:
        kills: By phase.
        order: The kills' phases in their order, of one scenario.
        moods: Scenarios by the server's mood.
        windows: Scenarios in which the window was killed, not the terminal's command.
        starts: Processes started.
        samples: Distinct samples in the files.
        accepted: Of these, accepted by the ledger, whole or in part.
        refused: Of these, refused.
        held_back: Of these, held back.
        unknown: Of these, whose outcome nobody knew when all was done, before any was sent again.
        unknown_kept: Of those unknown, which the server had kept.
        left_open: Batches that a kill left without an outcome.
        most_left_open: The most batches that one kill left without an outcome.
        resent: Samples the person chose to send again.
        chosen_twice: Of these, which the server has more than once.
        lost: Samples that are nothing of all that.
        sent_twice: Samples that the server has more than once though nobody chose so.
        damaged: Kills after which the ledger could not be read whole.
        turned_away: Second processes that were told that another upload is running.
        broken: What did not hold, in sentences that begin with the seed.
    """

    kills: Counter[Phase] = field(default_factory=Counter)
    order: list[str] = field(default_factory=list)
    moods: Counter[str] = field(default_factory=Counter)
    windows: int = 0
    starts: int = 0
    samples: int = 0
    accepted: int = 0
    refused: int = 0
    held_back: int = 0
    unknown: int = 0
    unknown_kept: int = 0
    left_open: int = 0
    most_left_open: int = 0
    resent: int = 0
    chosen_twice: int = 0
    lost: int = 0
    sent_twice: int = 0
    damaged: int = 0
    turned_away: int = 0
    broken: list[str] = field(default_factory=list)

    def killed(self, phase: Phase) -> None:
        """Count a kill."""
        self.kills[phase] += 1
        self.order.append(phase.value)

    def add(self, other: "Tally") -> None:
        """Add another scenario's counts."""
        self.kills += other.kills
        self.moods += other.moods
        self.broken += other.broken
        self.most_left_open = max(self.most_left_open, other.most_left_open)
        for name in _SUMS:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def as_object(self) -> dict[str, Any]:
        """Return the counts for a program."""
        sums = {name: getattr(self, name) for name in (*_SUMS, "most_left_open")}
        kills = {phase.value: self.kills[phase] for phase in Phase}
        return {"kills": kills, "scenarios": dict(self.moods), **sums, "broken": self.broken}

    def lines(self, *, seconds: float) -> Iterable[str]:
        """Write the table."""
        yield "| killed while | kills |"
        yield "| --- | ---: |"
        for phase in Phase:
            yield f"| {phase.value} | {self.kills[phase]} |"
        yield f"| **in all** | **{self.kills.total()}** |"
        yield ""
        yield "| what | count |"
        yield "| --- | ---: |"
        share = f" ({self.unknown_kept / self.unknown:.0%} of them kept by the server)" if self.unknown else ""
        for what, count in (
            ("scenarios (of them with the window)", f"{self.moods.total()} ({self.windows})"),
            ("processes started", f"{self.starts:,}"),
            ("second processes told that another upload is running", f"{self.turned_away}"),
            ("samples", f"{self.samples:,}"),
            ("accepted · refused · held back", f"{self.accepted:,} · {self.refused:,} · {self.held_back:,}"),
            ("unknown", f"{self.unknown:,}{share}"),
            ("batches a kill left unknown, in all · most by one kill", f"{self.left_open} · {self.most_left_open}"),
            ("sent again because the person chose so", f"{self.resent:,} ({self.chosen_twice:,} the server has twice)"),
            ("lost", f"{self.lost}"),
            ("sent twice", f"{self.sent_twice}"),
            ("ledger damaged", f"{self.damaged}"),
            ("promises broken", f"{len(self.broken)}"),
            ("seconds", f"{seconds:.0f}"),
        ):
            yield f"| {what} | {count} |"
        for sentence in self.broken[:MOST_SHOWN]:
            yield f"BROKEN {sentence}"


_SUMS = (
    *(
        "windows",
        "starts",
        "samples",
        "accepted",
        "refused",
        "held_back",
        "unknown",
        "unknown_kept",
        "left_open",
        "resent",
    ),
    *("chosen_twice", "lost", "sent_twice", "damaged", "turned_away"),
)
