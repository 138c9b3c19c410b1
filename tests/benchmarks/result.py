"""What a benchmark found: a row of the table."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thing measured.

    Attributes:
        what: What was measured.
        took: How much it took, in ``unit``.
        unit: ``s``, ``ms`` or ``MB``.
        yardstick: What it is held against; empty where the figure stands alone.
        yardstick_took: How much that took in the same run, in ``unit``.
        target: What is wanted: a ratio where there is a yardstick, else in ``unit``; None where it is only to be known.
        at_least: Whether the target is a least, not a most.
    """

    what: str
    took: float
    unit: str
    target: float | None = None
    yardstick: str = ""
    yardstick_took: float | None = None
    at_least: bool = False

    @property
    def compared(self) -> float:
        """What is held against the target."""
        return self.took / self.yardstick_took if self.yardstick_took else self.took

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        if self.target is None:
            return None
        return self.compared >= self.target if self.at_least else self.compared <= self.target


def table(rows: Sequence[Row]) -> str:
    """Write the rows as a table for the documentation."""
    lines = [
        "| what | took | yardstick | took | ratio | target | reached |",
        "| --- | ---: | --- | ---: | ---: | ---: | --- |",
    ]
    for row in rows:
        sign = "≥" if row.at_least else "≤"
        against = "" if row.yardstick_took is None else f"{row.yardstick_took:.2f} {row.unit}"
        ratio = "" if row.yardstick_took is None else f"{row.compared:.2f}"
        unit = f" {row.unit}" if row.yardstick_took is None else ""
        target = "" if row.target is None else f"{sign} {row.target:g}{unit}"
        reached = "" if row.target is None else "yes" if row.reached else "no"
        lines.append(
            f"| {row.what} | {row.took:.2f} {row.unit} | {row.yardstick} | {against} | {ratio} | {target} | {reached} |"
        )
    return "\n".join(lines)


def as_json(rows: Sequence[Row], *, machine: str, day: str) -> str:
    """Write the rows for programs."""
    found = [asdict(row) | {"compared": row.compared, "reached": row.reached} for row in rows]
    return json.dumps({"machine": machine, "day": day, "rows": found}, indent=2) + "\n"
