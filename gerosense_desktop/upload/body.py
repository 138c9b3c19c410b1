"""The body of a samples request, written from columns."""

import json

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.validation.wire import wire_time, wire_value


def samples_body(samples: pl.DataFrame, *, data_type: DataType) -> bytes:
    """Write one batch as JSON, as ``SamplesRequest`` would.

    Optional fields that a sample does not have are left out. Times keep the offset the source file had.

    Args:
        samples: ACCEPTED_SCHEMA columns, 3 to 1000 rows.
        data_type: Of all of them.
    """
    version = pl.col("device_version")
    end = wire_time(pl.col("end"), pl.col("end_offset"))
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
        .otherwise(pl.concat_str(pl.lit('","end_date":"'), end, pl.lit('"'))),
        pl.lit(',"unit":"'),
        pl.col("unit"),
        pl.lit('","value":'),
        wire_value(pl.col("value")),
        pl.lit("}"),
    )
    joined = samples.select(sample.str.join(",")).item()
    return f'{{"data_type":"{data_type.value}","data":[{joined}]}}'.encode()


def _quoted(samples: pl.DataFrame, column: str) -> pl.Expr:
    """Write texts as JSON strings; there are few different ones."""
    texts = samples.get_column(column).drop_nulls().unique().to_list()
    return pl.col(column).replace_strict(
        texts, [json.dumps(text, ensure_ascii=False) for text in texts], default=None, return_dtype=pl.String
    )
