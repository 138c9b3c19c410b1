"""Made-up samples per day for the gallery's pictures: nobody's data."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import polars as pl

from gerosense_desktop.upload.days import DAYS_SCHEMA

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from gerosense_desktop.upload.plan import SeriesSummary

_DAYS_BEFORE: Final = 90
_CHARGED: Final = frozenset({11, 12, 58, 59, 60, 61, 100, 117})
"""Days on which nothing was worn, counted from the first."""


def days_of(series: Sequence[SeriesSummary]) -> pl.DataFrame:
    """Spread the samples of every series over the weeks before and the weeks that are new; DAYS_SCHEMA."""
    rows: list[tuple[str, str, date, int, int, int]] = []
    for place, row in enumerate(series):
        begin, end = row.first.date(), row.last.date()
        first = begin - timedelta(days=_DAYS_BEFORE if row.already_sent else 0)
        length = (end - first).days + 1
        for number in range(length):
            if (number + 7 * place) % (length + 3) in _CHARGED:
                continue
            day = first + timedelta(days=number)
            is_new = day >= begin and row.new > 0
            samples = round(row.new / 43 if is_new else row.already_sent / 365)
            samples += round(samples * 0.45 * ((number * 37 + place * 11) % 17 - 8) / 8)
            rejected = 3 if is_new and row.data_type == "bpm" and number % 9 == 0 else 0
            rows.append(
                (
                    row.data_type.value,
                    row.device_name,
                    day,
                    samples if is_new else 0,
                    0 if is_new else samples,
                    samples // 6 * bool(rejected),
                )
            )
    return pl.DataFrame(rows, schema=DAYS_SCHEMA, orient="row").sort("data_type", "device_name", "day")
