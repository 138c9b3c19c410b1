"""Made-up samples per day for the gallery's pictures: nobody's data."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import polars as pl

from gerosense_desktop.upload.days import DAYS_SCHEMA

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gerosense_desktop.upload.plan import SeriesSummary

_CHARGED: Final = frozenset({11, 12, 58, 59, 60, 61, 100, 117})
"""Days on which nothing was worn, counted from the first."""
_DAY_LETTERS: Final = len("2026-11-23")


def rejected_days(rejected: pl.DataFrame) -> Counter[tuple[str, str, date]]:
    """Count rejected samples by data type, device and day."""
    rows = rejected.select("data_type", "device_name", "start_date").iter_rows()
    return Counter((kind, device, date.fromisoformat(start[:_DAY_LETTERS])) for kind, device, start in rows)


def days_of(
    series: Sequence[SeriesSummary], *, rejected: Mapping[tuple[str, str, date], int] | None = None
) -> pl.DataFrame:
    """Spread the samples of every series over its days, what is new over those after it was sent up to; DAYS_SCHEMA."""
    rows: list[tuple[str, str, date, int, int, int]] = []
    for place, row in enumerate(series):
        first, end = row.first.date(), row.last.date()
        border = first if row.sent_up_to is None else row.sent_up_to.date()
        length = (end - first).days + 1
        per_new_day = row.new / ((end - border).days + 1)
        per_sent_day = row.already_sent / max(1, (border - first).days)
        for number in range(length):
            if (number + 7 * place) % (length + 3) in _CHARGED:
                continue
            day = first + timedelta(days=number)
            is_new = day >= border
            samples = round(per_new_day if is_new else per_sent_day)
            samples += round(samples * 0.45 * ((number * 37 + place * 11) % 17 - 8) / 8)
            refused = (rejected or {}).get((row.data_type.value, row.device_name, day), 0)
            new, sent = (samples, 0) if is_new else (0, samples)
            if samples + refused:
                rows.append((row.data_type.value, row.device_name, day, new, sent, refused))
    return pl.DataFrame(rows, schema=DAYS_SCHEMA, orient="row").sort("data_type", "device_name", "day")
