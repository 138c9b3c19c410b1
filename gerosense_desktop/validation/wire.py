"""How accepted samples travel: the texts of times and values, as column expressions."""

from typing import Final

import polars as pl

from gerosense_desktop.api.sample import MAX_EXACT_INTEGER
from gerosense_desktop.api.timestamps import MAX_OFFSET_SECONDS

# Looking texts up in tables is twice as fast as formatting each time anew.
_CLOCK: Final = (pl.int_range(24 * 3600, eager=True) * 1_000_000).cast(pl.Datetime("us")).dt.strftime("%H:%M:%S.")
_THOUSANDTHS: Final = pl.Series([f"{number:03}" for number in range(1000)])
_OFFSETS: Final = pl.Series(
    [
        f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
        for minutes in range(-MAX_OFFSET_SECONDS // 60, MAX_OFFSET_SECONDS // 60 + 1)
    ]
)


def wire_time(instant: pl.Expr, offset: pl.Expr) -> pl.Expr:
    """Write times as they travel: ``2023-11-01T08:04:51.000+04:00``, the same as ``api.timestamps.wire_text``.

    Six digits of fraction only where there is anything below a millisecond.

    Args:
        instant: Datetime, microseconds, UTC.
        offset: Seconds east of UTC, whole minutes, at most 18 hours.

    Returns:
        Texts; null where the instant or the offset is.
    """
    local = instant.cast(pl.Int64) + offset.cast(pl.Int64) * 1_000_000
    second = local // 1_000_000
    day = second // 86_400
    fine = local % 1000
    first_day = day.min().fill_null(0)
    days = pl.int_range(first_day, day.max().fill_null(0) + 1).cast(pl.Date).dt.strftime("%Y-%m-%dT")
    return pl.concat_str(
        days.gather(day - first_day),
        _look_up(_CLOCK, second % 86_400),
        _look_up(_THOUSANDTHS, local // 1000 % 1000),
        pl.when(fine != 0).then(_look_up(_THOUSANDTHS, fine)).otherwise(pl.lit("")),
        _look_up(_OFFSETS, offset.cast(pl.Int32) // 60 + MAX_OFFSET_SECONDS // 60),
    )


def wire_value(value: pl.Expr) -> pl.Expr:
    """Write values as JSON numbers: whole ones without a fraction, up to what a 64-bit number holds exactly."""
    whole = (value == value.floor()) & (value < MAX_EXACT_INTEGER)
    return pl.when(whole).then(value.cast(pl.Int64, strict=False).cast(pl.String)).otherwise(value.cast(pl.String))


def _look_up(table: pl.Series, index: pl.Expr) -> pl.Expr:
    return pl.lit(table).gather(index)
