"""How a delimited text is laid out: what parts its cells, and which line holds the headers."""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from gerosense_desktop.readers.tables.looks import is_text
from gerosense_desktop.readers.tables.mapping import map_columns
from gerosense_desktop.readers.tables.table import MAX_COLUMNS, unique_headers

DELIMITERS: Final = ("\t", ";", "|", ",")
"""In this order where two fit: a comma may part decimals in a table that another delimiter parts."""

SAMPLE_ROWS: Final = 50
_MIN_COLUMNS: Final = 2
"""A time and a value."""

_CONSISTENT_SHARE: Final = 0.8
_LAST_HEADER: Final = 20
"""Programs write a few lines about the export above the headers, hardly more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """The layout of one delimited text.

    Attributes:
        delimiter: One of DELIMITERS.
        headers: All different; "column 1", … where ``has_header`` is False.
        has_header: Whether the text has a line of headers.
        first_line: The line (from 1) where the first sample's row begins.
        sample: Cells of the first rows below, stripped.
        is_complete: Whether a time and a value are found among the columns.
        is_consistent: Whether nearly all rows have the same number of cells.
    """

    delimiter: str
    headers: tuple[str, ...]
    has_header: bool
    first_line: int
    sample: tuple[tuple[str, ...], ...]
    is_complete: bool
    is_consistent: bool


def sniff(text: str, *, is_whole: bool) -> Dialect | None:
    """Tell the layout of a text from its first lines, or return None where it is no table.

    Args:
        text: The beginning, line breaks of any kind.
        is_whole: Whether this is the whole text, so that its last line is complete.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not is_whole and len(lines) > 1:
        lines.pop()
    found: Dialect | None = None
    for delimiter in _candidates(lines):
        dialect = _lay_out(lines, delimiter)
        if dialect is None or (found is not None and found.is_consistent and not dialect.is_consistent):
            continue
        if dialect.is_complete:
            return dialect
        if found is None or (dialect.is_consistent and not found.is_consistent):
            found = dialect
    return found


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the index of the headers among a table's first rows, or None where it has none.

    Headers are a row of texts (no time, no number) with rows below; the first under which a time and a value are found,
    else the first row.
    """
    first = next((n for n, row in enumerate(rows) if any(row)), None)
    if first is None:
        return None
    for n, row in enumerate(rows[:_LAST_HEADER]):
        if _is_header(row):
            columns, _ = map_columns(unique_headers(row), rows[n + 1 : n + 1 + SAMPLE_ROWS], has_header=True)
            if columns.is_complete:
                return n
    return first if _is_header(rows[first]) else None


def _is_header(row: Sequence[str]) -> bool:
    filled = [text for text in row if text]
    return bool(filled) and all(is_text(text) for text in filled)


def _candidates(lines: Sequence[str]) -> tuple[str, ...]:
    # Excel's own way of naming the delimiter, in a line above the table.
    first = lines[0].strip().strip('"').casefold()
    if first.startswith("sep=") and first[4:] in DELIMITERS:
        return (first[4:],)
    return tuple(delimiter for delimiter in DELIMITERS if any(delimiter in line for line in lines))


def _lay_out(lines: list[str], delimiter: str) -> Dialect | None:
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    rows: list[tuple[str, ...]] = []
    begins: list[int] = []
    begin = 1
    try:
        for row in reader:
            rows.append(tuple(text.strip() for text in row))
            begins.append(begin)
            begin = reader.line_num + 1
            if len(rows) > _LAST_HEADER + SAMPLE_ROWS:
                break
    except csv.Error:
        return None
    if rows and rows[0] and rows[0][0].casefold().startswith("sep="):
        rows, begins = rows[1:], begins[1:]
    widths = Counter(len(row) for row in rows if any(row))
    usual = max(widths, key=lambda width: widths[width], default=0)
    if not _MIN_COLUMNS <= usual <= MAX_COLUMNS:
        return None
    header = find_header(rows)
    if header is not None:
        width, below = len(rows[header]), rows[header + 1 :]
    else:
        width, below = usual, rows
    if not _MIN_COLUMNS <= width <= MAX_COLUMNS:
        return None
    first_line = begins[header + 1] if header is not None and below else begin if header is not None else begins[0]
    body = [len(row) for row in below if any(row)]
    fitting = sum(length in {width, usual} for length in body)
    headers = unique_headers(rows[header] if header is not None else [""] * width)
    sample = tuple(row for row in below[:SAMPLE_ROWS] if any(row))
    columns, _ = map_columns(headers, sample, has_header=header is not None)
    return Dialect(
        delimiter=delimiter,
        headers=headers,
        has_header=header is not None,
        first_line=first_line,
        sample=sample,
        is_complete=columns.is_complete,
        is_consistent=fitting >= _CONSISTENT_SHARE * len(body),
    )
