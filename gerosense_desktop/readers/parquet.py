"""Parquet tables."""

import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Final

import polars as pl

from gerosense_desktop.readers.panics import ZIP_ERRORS, panics_as
from gerosense_desktop.readers.parquet_trial import survives
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.raw import CutShort, Place
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.source import Source
from gerosense_desktop.readers.tables.dialect import SAMPLE_ROWS
from gerosense_desktop.readers.tables.numbers import number_text
from gerosense_desktop.readers.tables.read import read_table
from gerosense_desktop.readers.tables.table import MAX_COLUMNS, PLACE, Chunk, cell, unique_headers
from gerosense_desktop.sentence import Sentence

_MAGIC: Final = b"PAR1"
_ROWS: Final = 250_000
_ALLOWED_ROWS: Final = 300_000
_MOST_ROWS_PER_BYTE: Final = 4
"""Measured values come to several bytes a row, however well they are packed; the same row over and over to nothing."""

_BOMB: Final = Sentence(
    "The Parquet file would unpack to far more than any table of samples. It is damaged, or made to do harm. "
    "Export it again from where it came."
)
_DAMAGED: Final = Sentence("The Parquet file is damaged or incomplete. Copy or export it again.")


class ParquetReader:
    """Reads Parquet tables. ``place`` is the row, from 1; times with a zone keep its offset."""

    name = "parquet"
    title: str = Sentence("Parquet table")

    def recognises(self, source: Source) -> bool:
        """Whether the content begins with Parquet's mark."""
        try:
            return source.head(len(_MAGIC)) == _MAGIC
        except Exception:  # noqa: BLE001 - a damaged zip raises many things, and recognising never does
            return False

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
        """Yield the samples of every row; see Reader.

        Raises:
            ReadError: The file is damaged, or holds no times or values.
        """
        source.head(1)  # what the system says about a locked file comes in its own words
        if not survives(_read_all, source, cancel=cancel):
            raise ReadError(_DAMAGED)
        with panics_as(_DAMAGED, pl.exceptions.PolarsError, *ZIP_ERRORS):
            yield from read_table(_open(source), answers=answers, cancel=cancel)


@dataclass(frozen=True, slots=True, kw_only=True)
class _ParquetTable:
    """A Parquet file as a Table."""

    rows: pl.LazyFrame
    headers: tuple[str, ...]
    exact: frozenset[int]
    sample: tuple[tuple[str, ...], ...]
    bytes_total: int
    has_header: bool = True
    places: Place = Place.ROW

    def has_exact_points(self, column: int) -> bool:
        return column in self.exact

    def chunks(self, columns: Sequence[int], *, open_ended: Collection[int] = ()) -> Iterator[Chunk | CutShort]:  # noqa: ARG002 - every row is as wide as the headers
        wanted = self.rows.select(cell(n) for n in columns)
        total = self.rows.select(pl.len()).collect().item()
        for begin in range(0, total, _ROWS):
            cells = wanted.slice(begin, _ROWS).collect()
            place = pl.int_range(begin + 1, begin + 1 + cells.height, dtype=pl.UInt64, eager=True)
            done = self.bytes_total * (begin + cells.height) // total
            yield Chunk(cells=cells.with_columns(place.alias(PLACE)), bytes_done=done)


def _read_all(source: Source) -> None:
    table = _open(source)
    for _ in table.chunks(range(len(table.headers))):
        pass


def _open(source: Source) -> _ParquetTable:
    if source.member is None:
        rows = pl.scan_parquet(source.path, glob=False, hive_partitioning=False)
    else:
        with source.open() as stream:
            rows = pl.scan_parquet(io.BytesIO(stream.read()), glob=False, hive_partitioning=False)
    schema = rows.collect_schema()
    if len(schema) > MAX_COLUMNS:
        raise ReadError("This table has too many columns to be one of steps or heart rate.")
    count = rows.select(pl.len()).collect().item()
    if count > _ALLOWED_ROWS and count > _MOST_ROWS_PER_BYTE * source.size:
        raise ReadError(_BOMB)
    texts = rows.select(_as_text(name, dtype).alias(cell(n)) for n, (name, dtype) in enumerate(schema.items()))
    head = texts.head(SAMPLE_ROWS).collect()
    return _ParquetTable(
        rows=texts,
        headers=unique_headers(schema.names()),
        exact=frozenset(n for n, dtype in enumerate(schema.dtypes()) if dtype.is_numeric()),
        sample=tuple(tuple((text or "").strip() for text in row) for row in head.rows()),
        bytes_total=source.size,
    )


def _as_text(name: str, dtype: pl.DataType) -> pl.Expr:
    column = pl.col(name)
    match dtype:
        case pl.String() | pl.Categorical() | pl.Enum() | pl.Decimal():
            return column.cast(pl.String)
        case pl.Datetime():
            return column.dt.to_string("%Y-%m-%dT%H:%M:%S%.f" + ("%:z" if dtype.time_zone else ""))
        case pl.Date():
            return column.dt.to_string("%Y-%m-%d")
        case pl.Time():
            return column.dt.to_string("%H:%M:%S%.f")
        case _ if dtype.is_numeric():
            return number_text(column)
        case _:
            return pl.lit(None, dtype=pl.String)
