"""What the screen says of batches before they are sent."""

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.upload.events import BatchSummary


def summarise(samples: pl.DataFrame) -> tuple[BatchSummary, ...]:
    """Summarise batches.

    Args:
        samples: ACCEPTED_SCHEMA columns and ``batch`` (UInt32), sorted by batch.
    """
    table = (
        samples.group_by("batch", maintain_order=True)
        .agg(
            data_type=pl.col("data_type").first(),
            device_names=pl.col("device_name").unique(maintain_order=True),
            samples=pl.len(),
            first=pl.col("start").min(),
            last=pl.col("start").max(),
        )
        .sort("batch")
    )
    return tuple(
        BatchSummary(
            number=row["batch"],
            data_type=DataType(row["data_type"]),
            device_name=", ".join(row["device_names"]),
            samples=row["samples"],
            first=row["first"],
            last=row["last"],
        )
        for row in table.iter_rows(named=True)
    )
