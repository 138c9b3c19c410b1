"""Whether a sheet reaches far beyond its cells: whoever reads it makes room for every cell in between.

One cell in the last row and column makes that half a terabyte, and ends the process.
"""

import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Final

_BLOCK: Final = 1_048_576
_OVERLAP: Final = 300
"""Longer than any name of a cell and the tag of a row up to its number."""

_MOST_ROWS: Final = 1_048_576
_MOST_COLUMNS: Final = 16_384
"""Excel has no more."""

_ROOM: Final = 1_000_000
"""Cells that any sheet may make room for."""

_MOST_ROOM_PER_CELL: Final = 25

_PART: Final = re.compile(r".*\.xml", re.IGNORECASE)
_LETTERS: Final = 26
_USUAL_COLUMNS: Final = 8
"""For a sheet without columns beyond Z: to look at every cell's letter takes too long."""

# The quick way passes over the names that tell nothing: nearly all in a sheet of samples, and as good as no time.
_QUICK_ROWS: Final = 99_999
_QUICK_NAME: Final = re.compile(rb"""\sr\s*=\s*["'](?:([A-Za-z]{2,99})[0-9]{1,99}|[A-Za-z]{0,99}([0-9]{6,99}))["']""")
_NAME: Final = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,99})([0-9]{1,99})["']""")
_CELL: Final = re.compile(rb"<(?:\w+:)?c[\s>/]")


def is_sparse(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether a part of a workbook names cells so far away that nearly all room up to there is empty.

    Args:
        archive: The workbook.
        entry: One of its parts; only sheets name cells.
    """
    if _PART.fullmatch(entry.filename) is None:
        return False
    return _looks_sparse(
        _blocks(archive, entry), name=_QUICK_NAME, rows=_QUICK_ROWS, count=lambda text: text.count(b"<c ")
    ) and _looks_sparse(_blocks(archive, entry), name=_NAME, rows=0, count=lambda text: len(_CELL.findall(text)))


def _looks_sparse(
    blocks: Iterator[bytes], *, name: re.Pattern[bytes], rows: int, count: Callable[[bytes], int]
) -> bool:
    columns, cells = _USUAL_COLUMNS, 0
    for text in blocks:
        named = name.findall(text)
        columns = max(columns, *map(_column, {letters for letters, _ in named}), 0)
        rows = max(rows, *(int(digits) for _, digits in named if digits), 0)
        cells += count(text)
        if rows > _MOST_ROWS or columns > _MOST_COLUMNS:
            return True
    room = rows * columns
    return room > _ROOM and room > _MOST_ROOM_PER_CELL * cells


def _blocks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part's bytes; each block begins with the end of the one before."""
    with archive.open(entry) as stream:
        before = b""
        while block := stream.read(_BLOCK):
            yield before + block
            before = block[-_OVERLAP:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + letter - ord("A") + 1
    return number
