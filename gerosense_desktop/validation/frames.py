"""The frames that leave the screen: accepted samples, and rejected ones with their reasons."""

from dataclasses import dataclass
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.readers.raw import RAW_SCHEMA

ACCEPTED_SCHEMA: Final[dict[str, pl.DataType | type[pl.DataType]]] = {
    "data_type": pl.Enum(sorted(kind.value for kind in DataType)),
    "device_name": pl.Categorical(),
    "device_version": pl.Categorical(),  # nullable
    "start": pl.Datetime("us", "UTC"),
    "start_offset": pl.Int32,  # seconds east of UTC, as the file had it
    "end": pl.Datetime("us", "UTC"),  # nullable
    "end_offset": pl.Int32,  # nullable
    "unit": pl.Enum(sorted(unit.value for unit in Unit)),
    "value": pl.Float64,
    "place": pl.UInt64,
}
"""The columns of accepted samples: instants in UTC, and the offset that travels to the server.

Words are kept as numbers, of which a handful stands for millions: as texts they would be most of the memory.
"""

REJECTED_SCHEMA: Final[dict[str, pl.DataType | type[pl.DataType]]] = {
    **RAW_SCHEMA,
    "reasons": pl.List(pl.String),  # values of Reason, at least one, in the order of the enum
}
"""The columns of rejected samples: the text as read, and all reasons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """One raw frame, split: every row of it is in exactly one of the two."""

    accepted: pl.DataFrame
    rejected: pl.DataFrame
