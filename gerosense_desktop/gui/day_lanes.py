"""The picture of the review in numbers: a lane per data type and device, worked out away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
import polars as pl

from gerosense_desktop.upload.days import streaks

if TYPE_CHECKING:
    from datetime import date

    import numpy.typing as npt

MOST_LANES: Final = 6
"""So many are drawn; more would be too low to be read."""

MOST_BARS: Final = 800
"""A longer time is drawn in weeks: bars thinner than a point of the screen show nothing."""

_WEEK: Final = 7
_COUNTS: Final = ("already_sent", "new", "rejected")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lane:
    """One data type of one device over time.

    Attributes:
        data_type: ``steps`` or ``bpm``; for rejected samples whatever the file said.
        device_name: The device, empty where the file named none.
        starts: First day of each bar, in days since 1970-01-01.
        already_sent: Samples of each bar that were sent before.
        new: Samples of each bar that are new.
        rejected: Samples of each bar that cannot be sent.
        streaks: First and last day of each run of days that is long enough for a result, in days since 1970-01-01.
        days: On how many days there is an accepted sample.
        gaps: First and last day of each time between two such days without any, in days since 1970-01-01.
        most_in_a_row: How many such days follow each other at most.
    """

    data_type: str
    device_name: str
    starts: npt.NDArray[np.int64]
    already_sent: npt.NDArray[np.int64]
    new: npt.NDArray[np.int64]
    rejected: npt.NDArray[np.int64]
    streaks: tuple[tuple[int, int], ...]
    days: int
    gaps: tuple[tuple[int, int], ...]
    most_in_a_row: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DayPicture:
    """All that is drawn.

    Attributes:
        lanes: Those with the most samples, by data type and device.
        left_out: How many lanes are not drawn.
        days_per_bar: 1 or 7.
        first: First day, in days since 1970-01-01.
        last: Last day, likewise.
        compared: Whether the samples were compared with the ledger; where not, ``new`` counts all that were found.
    """

    lanes: tuple[Lane, ...] = ()
    left_out: int = 0
    days_per_bar: int = 1
    first: int = 0
    last: int = 0
    compared: bool = True


def picture_of(days: pl.DataFrame, *, compared: bool = True) -> DayPicture:
    """Work out the picture.

    Args:
        days: DAYS_SCHEMA, of upload/days.py.
        compared: Whether the samples were compared with the ledger.
    """
    if days.is_empty():
        return DayPicture(compared=compared)
    numbered = days.with_columns(number=pl.col("day").cast(pl.Int32).cast(pl.Int64))
    first, last = numbered.select(first=pl.col("number").min(), last=pl.col("number").max()).row(0)
    days_per_bar = 1 if last - first < MOST_BARS else _WEEK
    series = (
        numbered.group_by("data_type", "device_name")
        .agg(total=pl.sum_horizontal(pl.col(*_COUNTS).cast(pl.Int64)).sum())
        .sort("total", "data_type", "device_name", descending=[True, False, False])
    )
    drawn = series.head(MOST_LANES).sort("data_type", "device_name")
    found = streaks(days)
    return DayPicture(
        lanes=tuple(
            _lane(
                numbered.filter(_is(data_type, device_name)),
                runs=found.filter(_is(data_type, device_name)),
                first=first,
                days_per_bar=days_per_bar,
            )
            for data_type, device_name, _total in drawn.iter_rows()
        ),
        left_out=series.height - drawn.height,
        days_per_bar=days_per_bar,
        first=first,
        last=last,
        compared=compared,
    )


def _lane(days: pl.DataFrame, *, runs: pl.DataFrame, first: int, days_per_bar: int) -> Lane:
    bars = (
        days.group_by((first + (pl.col("number") - first) // days_per_bar * days_per_bar).alias("start"))
        .agg(pl.col(*_COUNTS).cast(pl.Int64).sum())
        .sort("start")
    )
    present = days.filter((pl.col("new") > 0) | (pl.col("already_sent") > 0)).get_column("number").sort().to_numpy()
    runs_of_days = np.split(present, np.flatnonzero(np.diff(present) > 1) + 1)
    return Lane(
        data_type=days.item(0, "data_type"),
        device_name=days.item(0, "device_name"),
        starts=bars.get_column("start").to_numpy(),
        already_sent=bars.get_column("already_sent").to_numpy(),
        new=bars.get_column("new").to_numpy(),
        rejected=bars.get_column("rejected").to_numpy(),
        streaks=tuple((_number(begins), _number(ends)) for _type, _device, begins, ends in runs.iter_rows()),
        days=len(present),
        gaps=tuple((int(run[-1]) + 1, int(later[0]) - 1) for run, later in pairwise(runs_of_days)),
        most_in_a_row=max(map(len, runs_of_days)),
    )


def _is(data_type: str, device_name: str) -> pl.Expr:
    return (pl.col("data_type") == data_type) & (pl.col("device_name") == device_name)


def _number(day: date) -> int:
    return day.toordinal() - _EPOCH


_EPOCH: Final = 719_163
"""1970-01-01 in the counting of ``date.toordinal``."""
