"""From the texts of ``<Record>`` tags to columns: the fast way for all tags of one shape at once.

Split at its double quotes, a tag is in turn a name and a text. The names alone are the tag's shape, and an export has a
handful of shapes: where a shape is in order, its texts are columns already. Tags of any other shape are read one by
one, and the two together are all.
"""

import re
from collections.abc import Sequence
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.apple.device import name_devices
from gerosense_desktop.readers.apple.tags import ATTRIBUTES, decode_references, read_tag
from gerosense_desktop.readers.raw import RAW_SCHEMA

_TYPES: Final = {
    "HKQuantityTypeIdentifierStepCount": DataType.STEPS.value,
    "HKQuantityTypeIdentifierHeartRate": DataType.BPM.value,
}
_RAW_NAMES: Final = {"unit": "unit", "startDate": "start_date", "endDate": "end_date", "value": "value"}
_MOST_ATTRIBUTES: Final = 10
"""Apple writes nine."""
_MOST_SHAPES: Final = 16
"""Apple writes a handful; in a file with more, the tags of the others go the slow way."""

_SHAPE: Final = re.compile(r"""((?:\s+[^\s=<>"'/]+\s*=\s*")*)\s*/?>.*""", re.ASCII | re.DOTALL)
_NAME: Final = re.compile(r"""[^\s="]+""", re.ASCII)


def read_columns(found: Sequence[tuple[int, bytes]], *, encoding: str) -> pl.DataFrame:
    """Read the records of steps and heart rate, and those that may have been.

    Args:
        found: Number of the record and its text after ``<Record``.
        encoding: How the texts are encoded; bytes that are none are replaced.

    Returns:
        Columns as in RAW_SCHEMA, in the order given. References are decoded, an empty text is a null.
    """
    tags = pl.DataFrame(
        [pl.Series("place", [number for number, _ in found], dtype=pl.UInt64), _decoded(found, encoding)]
    )
    pieces = tags.select("place", pl.col("text").str.split_exact('"', 2 * _MOST_ATTRIBUTES).struct.unnest())
    names = [f"field_{index}" for index in range(0, 2 * _MOST_ATTRIBUTES + 1, 2)]
    shape = pieces.select(pl.concat_str(names, separator='"', ignore_nulls=True)).to_series()
    read: list[pl.DataFrame] = []
    is_read = pl.repeat(value=False, n=len(shape), dtype=pl.Boolean, eager=True)
    for one in shape.unique(maintain_order=True).head(_MOST_SHAPES):
        fields = _fields(one)
        if fields is not None:
            is_one = shape == one
            texts = [pl.col(fields[name]).alias(name) if name in fields else _missing(name) for name in ATTRIBUTES]
            read.append(pieces.select(pl.col("place").filter(is_one), *(text.filter(is_one) for text in texts)))
            is_read |= is_one
    one_by_one = tags.filter(~is_read)
    if one_by_one.height or not read:
        read.append(_one_by_one(one_by_one))
    return _samples(read[0] if len(read) == 1 else pl.concat(read).sort("place"))


def _one_by_one(tags: pl.DataFrame) -> pl.DataFrame:
    """Read tags of any shape the general way."""
    rows = [read_tag(text) for text in tags.get_column("text")]
    texts = zip(*rows, strict=True) if rows else ((),) * len(ATTRIBUTES)
    columns = [pl.Series(name, given, dtype=pl.String) for name, given in zip(ATTRIBUTES, texts, strict=True)]
    return pl.DataFrame([tags.get_column("place"), *columns])


def _decoded(found: Sequence[tuple[int, bytes]], encoding: str) -> pl.Series:
    if encoding == "utf-8":
        try:
            return pl.Series("text", [text for _, text in found], dtype=pl.Binary).cast(pl.String)
        except pl.exceptions.PolarsError:
            pass  # some bytes are no text
    return pl.Series("text", [text.decode(encoding, errors="replace") for _, text in found], dtype=pl.String)


def _fields(shape: str) -> dict[str, str] | None:
    """Return in which piece the text of each attribute is; None where the shape is not in order."""
    whole = _SHAPE.fullmatch(shape)
    names = _NAME.findall(whole[1]) if whole else []
    if whole is None or len(set(names)) < len(names):
        return None
    return {name: f"field_{2 * index + 1}" for index, name in enumerate(names)}


def _missing(name: str) -> pl.Expr:
    return pl.repeat(None, pl.len(), dtype=pl.String).alias(name)


def _samples(rows: pl.DataFrame) -> pl.DataFrame:
    """Keep steps, heart rate and what cannot be read, and name the columns as raw frames do."""
    plain = _without_references(rows.select("type", *_RAW_NAMES))
    named = name_devices(rows.select(device="device", source_name="sourceName", source_version="sourceVersion"))
    unreadable = pl.col("type").is_null() & rows.get_column("value").str.starts_with("<").fill_null(value=False)
    samples = plain.select(
        pl.col("type").replace_strict(_TYPES, default=None, return_dtype=pl.String).alias("data_type"),
        *named,
        *(pl.col(name).alias(raw) for name, raw in _RAW_NAMES.items()),
        rows.get_column("place"),
        unreadable.alias("unreadable"),
    )
    return samples.filter(pl.col("data_type").is_not_null() | pl.col("unreadable")).select(*RAW_SCHEMA)


def _without_references(texts: pl.DataFrame) -> pl.DataFrame:
    """Decode references, which hardly any column has; empty texts are nulls."""
    marked = texts.select(pl.all().str.contains("&", literal=True).any())
    decoded = [_decode(texts.get_column(column.name)) for column in marked.iter_columns() if column.item()]
    return texts.with_columns(decoded).select(pl.when(pl.all() != "").then(pl.all()))


def _decode(texts: pl.Series) -> pl.Series:
    distinct = texts.drop_nulls().unique()
    decoded = [decode_references(text) for text in distinct]
    return texts.replace_strict(distinct, pl.Series(decoded, dtype=pl.String), return_dtype=pl.String)
