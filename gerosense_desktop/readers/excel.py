"""Excel workbooks."""

import io
import zipfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Final

import fastexcel
import polars as pl

from gerosense_desktop.readers.excel_extent import is_sparse
from gerosense_desktop.readers.panics import ZIP_ERRORS, panics_as
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.raw import CutShort, Place
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.source import Source
from gerosense_desktop.readers.tables.dialect import SAMPLE_ROWS, find_header
from gerosense_desktop.readers.tables.mapping import has_samples_looks, map_columns
from gerosense_desktop.readers.tables.numbers import number_text
from gerosense_desktop.readers.tables.read import read_table
from gerosense_desktop.readers.tables.table import MAX_COLUMNS, PLACE, Chunk, cell, unique_headers
from gerosense_desktop.readers.zip_trust import claims_more_entries, is_bomb
from gerosense_desktop.sentence import Sentence

_ZIP_MAGIC: Final = b"PK\x03\x04"
_OLE_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK: Final = "xl/workbook.xml"
_MAX_BYTES: Final = 256 * 1_048_576
_MAX_PARTS: Final = 20_000
_MAX_UNPACKED_BYTES: Final = 4 * 1_073_741_824
"""A sheet of a million rows unpacks to a few hundred megabytes."""

_ALLOWED_BYTES: Final = 32 * 1_048_576
"""What any workbook may unpack to: a workbook is held in memory, and takes many times its text there."""

_HEAD_ROWS: Final = 20 + SAMPLE_ROWS
_ROWS: Final = 250_000
_CLOCK_DAY: Final = r"^1(?:899-12-3[01]|904-01-01)[T ]"
"""How a time of day without a date comes out of a sheet: on the day its calendar begins."""

_SHEET_ERRORS: Final = (fastexcel.FastExcelError, pl.exceptions.PolarsError, ValueError, OverflowError)
"""What a workbook's reader raises, and zipfile where a part is said to begin before the file."""

_DAMAGED: Final = Sentence(
    "The Excel file is damaged or incomplete. Open it in Excel, save it again, then drop it here."
)
_TOO_LARGE: Final = Sentence("The Excel file is too large. Save the sheet as CSV in Excel, then drop that file here.")
_BOMB: Final = Sentence(
    "The Excel file would unpack to far more than any table of samples. It is damaged, or made to do harm. "
    "Save the sheet as CSV in Excel, then drop that file here."
)
_SPARSE: Final = Sentence(
    "A sheet of this Excel file has a cell far away from all others. Save the sheet with the samples as CSV in Excel, "
    "then drop that file here."
)
_LOCKED: Final = Sentence(
    "The Excel file is protected by a password. Open it in Excel, save it without one, then drop it here."
)


class ExcelReader:
    """Reads the first sheet of a workbook that holds samples. ``place`` is the sheet's row, as Excel counts.

    A spreadsheet knows no time zone: its times have no offset.
    """

    name = "excel"
    title: str = Sentence("Excel workbook")

    def recognises(self, source: Source) -> bool:
        """Whether the content is a zip with a workbook in it, or the container of a workbook with a password."""
        try:
            head = source.head(len(_OLE_MAGIC))
            if head.startswith(_ZIP_MAGIC):
                with source.open() as stream:
                    if claims_more_entries(stream, than=_MAX_PARTS):
                        return False
                    stream.seek(0)
                    with zipfile.ZipFile(stream) as archive:
                        return _WORKBOOK in archive.namelist()
            return head == _OLE_MAGIC and source.size <= _MAX_BYTES and _ENCRYPTED in _content(source)
        except Exception:  # noqa: BLE001 - a damaged zip raises many things, and recognising never does
            return False

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
        """Yield the samples of every row; see Reader.

        Raises:
            ReadError: The workbook is damaged, too large or has a password, or no sheet of it holds samples.
        """
        if source.size > _MAX_BYTES:
            raise ReadError(_TOO_LARGE)
        with panics_as(_DAMAGED, *ZIP_ERRORS):
            content = _content(source)
        if content.startswith(_OLE_MAGIC):
            raise ReadError(_LOCKED)
        with panics_as(_DAMAGED, *_SHEET_ERRORS, *ZIP_ERRORS):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                entries = archive.infolist()
                if sum(entry.file_size for entry in entries) > _MAX_UNPACKED_BYTES:
                    raise ReadError(_TOO_LARGE)
                if is_bomb(entries, packed=len(content), allowed=_ALLOWED_BYTES):
                    raise ReadError(_BOMB)
                if any(is_sparse(archive, entry) for entry in entries):
                    raise ReadError(_SPARSE)
            table = _first_table(fastexcel.read_excel(content), answers=answers, size=len(content))
        yield from read_table(table, answers=answers, cancel=cancel)


@dataclass(frozen=True, slots=True, kw_only=True)
class _ExcelTable:
    """A sheet as a Table."""

    rows: pl.DataFrame
    headers: tuple[str, ...]
    has_header: bool
    exact: frozenset[int]
    sample: tuple[tuple[str, ...], ...]
    bytes_total: int
    places: Place = Place.ROW

    def has_exact_points(self, column: int) -> bool:
        return column in self.exact

    def chunks(self, columns: Sequence[int], *, open_ended: Collection[int] = ()) -> Iterator[Chunk | CutShort]:  # noqa: ARG002 - every row is as wide as the headers
        wanted = self.rows.select(*(cell(n) for n in columns), PLACE)
        for begin in range(0, wanted.height, _ROWS):
            cells = wanted.slice(begin, _ROWS)
            done = self.bytes_total * (begin + cells.height) // wanted.height
            yield Chunk(cells=cells, bytes_done=done)


def _content(source: Source) -> bytes:
    with source.open() as stream:
        return stream.read()


def _first_table(workbook: fastexcel.ExcelReader, *, answers: Answers, size: int) -> _ExcelTable:
    """Return the first sheet in which a time and a value are found, else the first that a person could map."""
    possible: _ExcelTable | None = None
    for name in workbook.sheet_names:
        table = _table(workbook, name, size=size)
        if table is None:
            continue
        columns, _ = map_columns(table.headers, table.sample, has_header=table.has_header, chosen=answers.columns)
        if columns.is_complete:
            return table
        if possible is None and has_samples_looks(table.sample, width=len(table.headers)):
            possible = table
    if possible is None:
        raise ReadError(
            "No sheet of this Excel file holds steps or heart rates with a time. Was the right file chosen?"
        )
    return possible


def _table(workbook: fastexcel.ExcelReader, sheet: str, *, size: int) -> _ExcelTable | None:
    # skip_rows=0 keeps blank rows at the top, so that rows are counted as in Excel.
    texts = workbook.load_sheet(sheet, header_row=None, skip_rows=0, dtypes="string").to_polars()
    if texts.width < 2 or texts.width > MAX_COLUMNS or not texts.height:  # noqa: PLR2004 - a time and a value
        return None
    texts.columns = [cell(n) for n in range(texts.width)]
    texts = texts.with_columns(pl.all().str.replace(_CLOCK_DAY, ""))
    head = [tuple((text or "").strip() for text in row) for row in texts.head(_HEAD_ROWS).rows()]
    header = find_header(head)
    first = 0 if header is None else header + 1
    numbers = _numbers(workbook, sheet, texts, skip=first)
    place = pl.int_range(first + 1, texts.height + 1, dtype=pl.UInt64, eager=True).alias(PLACE)
    return _ExcelTable(
        rows=texts.slice(first).with_columns(*numbers, place),
        headers=unique_headers([""] * texts.width if header is None else head[header]),
        has_header=header is not None,
        exact=frozenset(n for n in range(texts.width) if cell(n) in {series.name for series in numbers}),
        sample=tuple(row for row in head[first : first + SAMPLE_ROWS] if any(row)),
        bytes_total=size,
    )


def _numbers(workbook: fastexcel.ExcelReader, sheet: str, texts: pl.DataFrame, *, skip: int) -> list[pl.Series]:
    """Return the columns that hold nothing but numbers, as exact text: text cells are rounded to nine decimals."""
    below = texts.slice(skip)
    filled = [n for n in range(texts.width) if below[cell(n)].null_count() < below.height]
    if not filled:
        return []
    typed = workbook.load_sheet(
        sheet, header_row=None, skip_rows=skip, use_columns=filled, schema_sample_rows=None
    ).to_polars()
    return [
        typed.select(number_text(pl.col(series.name))).to_series().alias(cell(n))
        for n, series in zip(filled, typed, strict=True)
        if series.dtype.is_numeric() and typed.height == below.height
    ]
