"""What the review page says of a drop, worked out away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import polars as pl

from gerosense_desktop.gui.day_lanes import picture_of
from gerosense_desktop.upload.days import count_days, days_with_result
from gerosense_desktop.upload.events import Checked, FileAsks, FileFailed, FileRead

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from gerosense_desktop.gui.day_lanes import DayPicture
    from gerosense_desktop.upload.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedSeries:
    """One row of the review: a data type of a device.

    Attributes:
        data_type: ``steps`` or ``bpm``; for rejected samples whatever the file said, empty where it said nothing.
        device_name: The device, empty where the file named none.
        samples: Samples within the contract.
        first: Start of the oldest of them, UTC; None where there is none.
        last: Start of the newest of them, UTC; None where there is none.
        new: Of these, new; None while the patient is not known.
        already_sent: Of these, known to the ledger; None while the patient is not known.
        held_back: Of the new, held back; None while the patient is not known.
        rejected: Samples that break the contract.
        sent_up_to: Up to when everything was sent before; None where unknown.
    """

    data_type: str
    device_name: str
    samples: int = 0
    first: datetime | None = None
    last: datetime | None = None
    new: int | None = None
    already_sent: int | None = None
    held_back: int | None = None
    rejected: int = 0
    sent_up_to: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Review:
    """What was read, compared with the ledger where the patient is known.

    Attributes:
        checked: What was read.
        plan: What would be sent; None while the patient is not known.
        series: One row per data type and device, the rejected ones among them.
        days: DAYS_SCHEMA: samples per day; all count as new while the patient is not known.
        picture: The same, as it is drawn.
        results: For how many days the new samples allow a biological age.
        devices: From which devices the new samples are, or all samples where the patient is not known; each once.
        first: Start of the oldest of these, UTC; None where there is none.
        last: Start of the newest of these, UTC; None where there is none.
    """

    checked: Checked
    plan: Plan | None
    series: tuple[ReviewedSeries, ...]
    days: pl.DataFrame
    picture: DayPicture
    results: int
    devices: tuple[str, ...] = field(init=False)
    first: datetime | None = field(init=False)
    last: datetime | None = field(init=False)

    def __post_init__(self) -> None:
        # Of a hundred thousand devices the window could not find them out between two of its turns.
        devices, first, last = _reach(self.series, self.plan)
        for name, value in (("devices", devices), ("first", first), ("last", last)):
            # Frozen, and not yet seen by anybody.
            object.__setattr__(self, name, value)

    @property
    def read(self) -> int:
        """Samples found in all files."""
        return sum(file.read for file in self.checked.files if isinstance(file, FileRead))

    @property
    def rejected(self) -> int:
        """Samples that break the contract."""
        return self.checked.rejected.height

    @property
    def asking(self) -> tuple[FileAsks, ...]:
        """Files that wait for answers."""
        return tuple(file for file in self.checked.files if isinstance(file, FileAsks))

    @property
    def failed(self) -> tuple[FileFailed, ...]:
        """Files that could not be read."""
        return tuple(file for file in self.checked.files if isinstance(file, FileFailed))


def review_of(checked: Checked, *, plan: Plan | None) -> Review:
    """Work out the rows of the review."""
    rejected = _rejected_by_series(checked.rejected)
    rows = (
        _series_of_frame(checked.accepted, rejected)
        if plan is None
        else [
            ReviewedSeries(
                data_type=series.data_type.value,
                device_name=series.device_name,
                samples=series.samples,
                first=series.first,
                last=series.last,
                new=series.new,
                already_sent=series.already_sent,
                held_back=series.held_back,
                rejected=rejected.pop((series.data_type.value, series.device_name), 0),
                sent_up_to=series.sent_up_to,
            )
            for series in plan.series
        ]
    )
    none = None if plan is None else 0
    rows += [
        ReviewedSeries(
            data_type=data_type,
            device_name=device_name,
            new=none,
            already_sent=none,
            held_back=none,
            rejected=count,
        )
        for (data_type, device_name), count in sorted(rejected.items())
    ]
    days = _days_of(checked) if plan is None else plan.days
    return Review(
        checked=checked,
        plan=plan,
        series=tuple(rows),
        days=days,
        picture=picture_of(days, compared=plan is not None),
        results=len(days_with_result(days)),
    )


def _reach(
    series: Sequence[ReviewedSeries], plan: Plan | None
) -> tuple[tuple[str, ...], datetime | None, datetime | None]:
    if plan is None:
        names = [row.device_name for row in series if row.samples]
        firsts = [row.first for row in series if row.samples and row.first is not None]
        lasts = [row.last for row in series if row.samples and row.last is not None]
    else:
        names = [row.device_name for row in plan.series if row.new]
        firsts, lasts = [batch.first for batch in plan.batches], [batch.last for batch in plan.batches]
    return tuple(dict.fromkeys(names)), min(firsts, default=None), max(lasts, default=None)


def _days_of(checked: Checked) -> pl.DataFrame:
    return count_days(checked.accepted.with_columns(is_new=pl.lit(value=True)), rejected=checked.rejected)


def _rejected_by_series(rejected: pl.DataFrame) -> dict[tuple[str, str], int]:
    counts = rejected.group_by(
        pl.col("data_type").fill_null("").alias("data_type"),
        pl.col("device_name").fill_null("").alias("device_name"),
    ).agg(pl.len().alias("count"))
    return {(row[0], row[1]): int(row[2]) for row in counts.iter_rows()}


def _series_of_frame(accepted: pl.DataFrame, rejected: dict[tuple[str, str], int]) -> list[ReviewedSeries]:
    groups = (
        accepted.group_by("data_type", "device_name")
        .agg(pl.len().alias("samples"), pl.col("start").min().alias("first"), pl.col("start").max().alias("last"))
        .sort("data_type", "device_name")
    )
    return [
        ReviewedSeries(
            data_type=row["data_type"],
            device_name=row["device_name"],
            samples=row["samples"],
            first=row["first"],
            last=row["last"],
            rejected=rejected.pop((row["data_type"], row["device_name"]), 0),
        )
        for row in groups.iter_rows(named=True)
    ]
