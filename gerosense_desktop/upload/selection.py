"""What a person wants to send of what is new: without some devices, under other names, or of some days only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    import polars as pl


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Holds for one upload: what it leaves out stays new for another time.

    Attributes:
        left_out: Devices, as the files call them.
        names: Device, as the files call it → what it is sent as, for those that are sent as something else; two with
            the same name are sent as one device. None: as they were sent before.
        first: The first day to send, as the clock showed it where the person was; None for no limit.
        last: The last day, likewise.
    """

    left_out: frozenset[str] = frozenset()
    names: Mapping[str, str] | None = None
    first: date | None = None
    last: date | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.left_out and self.first is None and self.last is None

    def chosen(self) -> pl.Expr:
        """Return what says of a sample whether it is to be sent.

        It reads ``device_name``, ``start`` (UTC) and ``start_offset`` (seconds east of UTC).
        """
        import polars as pl  # noqa: PLC0415 - the window holds a selection before anything is read

        wanted = pl.lit(value=True)
        if self.left_out:
            wanted &= ~pl.col("device_name").is_in(sorted(self.left_out))
        day = _own_day()
        if self.first is not None:
            wanted &= day >= self.first
        if self.last is not None:
            wanted &= day <= self.last
        return wanted


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What there is to choose from.

    Attributes:
        devices: Device, as the files call it → its samples.
        first: The first day with a sample, as the clock showed it where the person was.
        last: The last one.
    """

    devices: Mapping[str, int]
    first: date
    last: date

    @classmethod
    def of(cls, samples: pl.DataFrame) -> Choices | None:
        """Find them in samples (ACCEPTED_SCHEMA); None where there are none."""
        if not samples.height:
            return None
        devices = samples.group_by("device_name").len().sort("device_name")
        first, last = samples.select(first=_own_day().min(), last=_own_day().max()).row(0)
        return cls(devices=dict(devices.iter_rows()), first=first, last=last)


def _own_day() -> pl.Expr:
    import polars as pl  # noqa: PLC0415 - see above

    return (pl.col("start") + pl.duration(seconds=pl.col("start_offset"))).dt.date()
