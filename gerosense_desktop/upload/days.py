"""Samples per day: what the picture of the review shows, and for which days they allow a result.

A biological age needs 7 days of steps, and of heart rate for the other model; results are per device (the API's
documentation). More is not documented: whether a day holds enough samples, only the server can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

if TYPE_CHECKING:
    from datetime import date

STREAK: Final = 7
"""So many days in a row a result needs."""

DAYS_SCHEMA: Final[dict[str, pl.DataType | type[pl.DataType]]] = {
    "data_type": pl.String,
    "device_name": pl.String,
    "day": pl.Date,  # as the clock showed it where the person was
    "new": pl.UInt32,
    "already_sent": pl.UInt32,
    "rejected": pl.UInt32,
}
"""One row per data type, device and day on which there is a sample; sorted by these three."""

_PART_ROWS: Final = 1 << 18
"""Counted at a time: what it takes to group millions need not be there at once."""

_KEYS: Final = ("data_type", "device_name", "day")


def count_days(samples: pl.DataFrame, *, rejected: pl.DataFrame) -> pl.DataFrame:
    """Count samples per day.

    Args:
        samples: ``data_type``, ``device_name``, ``start`` (UTC), ``start_offset`` (seconds east of UTC) and ``is_new``
            (Boolean) of all accepted samples, duplicates left out.
        rejected: REJECTED_SCHEMA; those whose day cannot be read from their text are not counted.

    Returns:
        DAYS_SCHEMA.
    """
    local = pl.col("start") + pl.duration(seconds=pl.col("start_offset"))
    kept = [
        part.group_by("data_type", "device_name", local.dt.date().alias("day")).agg(
            new=pl.col("is_new").sum().cast(pl.UInt32),
            already_sent=pl.col("is_new").not_().sum().cast(pl.UInt32),
            rejected=pl.lit(0, dtype=pl.UInt32),
        )
        for part in samples.iter_slices(_PART_ROWS)
    ]
    # What stands in place of a date in other forms (a number, a day before the year) is left out rather than guessed.
    refused = (
        rejected.select(
            pl.col("data_type").fill_null(""),
            pl.col("device_name").fill_null(""),
            pl.col("start_date").str.slice(0, 10).str.to_date("%Y-%m-%d", strict=False).alias("day"),
        )
        .drop_nulls("day")
        .group_by(_KEYS)
        .agg(rejected=pl.len().cast(pl.UInt32))
        .with_columns(new=pl.lit(0, dtype=pl.UInt32), already_sent=pl.lit(0, dtype=pl.UInt32))
    )
    both = pl.concat([counted.select(*DAYS_SCHEMA).cast(pl.Schema(DAYS_SCHEMA)) for counted in (*kept, refused)])
    return both.group_by(_KEYS).agg(pl.col("new", "already_sent", "rejected").sum()).select(*DAYS_SCHEMA).sort(_KEYS)


def streaks(days: pl.DataFrame) -> pl.DataFrame:
    """Find the runs of days in a row that are long enough for a result.

    Args:
        days: DAYS_SCHEMA.

    Returns:
        ``data_type``, ``device_name``, ``first``, ``last`` (Date) of every run of STREAK days or more on which there is
        an accepted sample, sorted by these.
    """
    return (
        _accepted(days)
        .with_columns(run=_run())
        .group_by("data_type", "device_name", "run")
        .agg(first=pl.col("day").min(), last=pl.col("day").max())
        .filter((pl.col("last") - pl.col("first")).dt.total_days() >= STREAK - 1)
        .select("data_type", "device_name", "first", "last")
        .sort("data_type", "device_name", "first")
    )


def days_with_result(days: pl.DataFrame) -> frozenset[date]:
    """Return the days that end STREAK days in a row of one device and data type, at least one of them with new samples.

    Only the days in the files are looked at: what was sent from other files may allow more.

    Args:
        days: DAYS_SCHEMA.
    """
    recent = pl.col("new").cast(pl.Int64).rolling_sum(STREAK).over("data_type", "device_name", "run")
    ending = _accepted(days).with_columns(run=_run()).with_columns(recent=recent).filter(pl.col("recent") > 0)
    return frozenset(ending.get_column("day"))


def _accepted(days: pl.DataFrame) -> pl.DataFrame:
    return days.filter((pl.col("new") > 0) | (pl.col("already_sent") > 0))


def _run() -> pl.Expr:
    """Number the runs of days in a row within each series: a day's number less its place is the same throughout."""
    place = pl.int_range(pl.len(), dtype=pl.Int32).over("data_type", "device_name")
    return pl.col("day").cast(pl.Int32) - place
