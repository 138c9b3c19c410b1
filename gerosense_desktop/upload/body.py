"""The body of a samples request, written from columns."""

import json
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.validation.wire import wire_time, wire_value

BLOCK_ROWS: Final = 50_000
"""How many samples are written at once: setting the columns up costs more than writing one batch."""


class BodyWriter:
    """Writes bodies of samples requests as JSON, as ``SamplesRequest`` would, one batch after the other."""

    def __init__(self, samples: pl.DataFrame) -> None:
        """Write batches of these samples.

        Args:
            samples: ACCEPTED_SCHEMA columns, in the order of the batches.
        """
        self._samples = samples
        self._first = 0
        self._texts = pl.Series(dtype=pl.String)

    def body(self, first: int, end: int, *, data_type: DataType) -> bytes:
        """Write one batch.

        Args:
            first: The row of its first sample.
            end: The row after its last one.
            data_type: Of all of them.
        """
        if not self._first <= first <= end <= self._first + len(self._texts):
            block = self._samples.slice(first, max(BLOCK_ROWS, end - first))
            self._first, self._texts = first, _sample_texts(block)
        texts = self._texts.slice(first - self._first, end - first)
        return f'{{"data_type":"{data_type.value}","data":[{texts.str.join(",").item()}]}}'.encode()


def _sample_texts(samples: pl.DataFrame) -> pl.Series:
    """Write each sample; optional fields it does not have are left out, times keep the offset the source file had."""
    version = pl.col("device_version")
    sample = pl.concat_str(
        pl.lit('{"device_name":'),
        _quoted(samples, "device_name"),
        pl.when(version.is_null())
        .then(pl.lit(""))
        .otherwise(pl.concat_str(pl.lit(',"device_version":'), _quoted(samples, "device_version"))),
        pl.lit(',"start_date":"'),
        wire_time(pl.col("start"), pl.col("start_offset")),
        pl.when(pl.col("end").is_null())
        .then(pl.lit('"'))
        .otherwise(
            pl.concat_str(pl.lit('","end_date":"'), wire_time(pl.col("end"), pl.col("end_offset")), pl.lit('"'))
        ),
        pl.lit(',"unit":"'),
        pl.col("unit"),
        pl.lit('","value":'),
        wire_value(pl.col("value")),
        pl.lit("}"),
    )
    return samples.select(sample).to_series()


def _quoted(samples: pl.DataFrame, column: str) -> pl.Expr:
    """Write texts as JSON strings; there are few different ones."""
    texts = samples.get_column(column).drop_nulls().unique().to_list()
    return pl.col(column).replace_strict(
        texts, [json.dumps(text, ensure_ascii=False) for text in texts], default=None, return_dtype=pl.String
    )
