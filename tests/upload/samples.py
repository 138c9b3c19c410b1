"""Made-up checks and plans for the tests of the street's later steps."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import polars as pl

from gerosense_desktop.upload.events import Checked
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def sample(second: int, *, data_type: str = "steps", device: str = "Watch", value: float = 10.0) -> dict[str, object]:
    """Make an accepted sample that starts ``second`` seconds after noon."""
    start = NOON + timedelta(seconds=second)
    return {
        "data_type": data_type,
        "device_name": device,
        "device_version": None,
        "start": start,
        "start_offset": 3600,
        "end": start + timedelta(seconds=1),
        "end_offset": 3600,
        "unit": "count" if data_type == "steps" else "count/min",
        "value": value,
        "place": second + 1,
    }


def checked(samples: Sequence[dict[str, object]], *, rejected: int = 0) -> Checked:
    """Make the end of a check that accepted these samples."""
    file = pl.lit(0, pl.UInt32).alias("file")
    broken = pl.DataFrame({"place": range(rejected)}, schema={"place": pl.UInt64})
    return Checked(
        files=(),
        accepted=pl.DataFrame(samples, schema=ACCEPTED_SCHEMA).with_columns(file),
        rejected=pl.concat([pl.DataFrame(schema=REJECTED_SCHEMA), broken], how="diagonal").with_columns(file),
        rejected_by_reason=Counter(),
        warnings=(),
    )
