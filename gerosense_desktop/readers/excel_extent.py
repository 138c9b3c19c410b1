"""Whether a sheet reaches far beyond its cells: whoever reads it makes room for every cell in between.

One cell in the last row and column makes that half a terabyte, and ends the process.
"""

import re
import zipfile
from typing import Final

_BLOCK: Final = 1_048_576
_OVERLAP: Final = 16
"""Longer than any cell's name with its quotation marks."""

_ROOM: Final = 1_000_000
"""Cells that any sheet may make room for."""

_MOST_ROOM_PER_CELL: Final = 25

_PART: Final = re.compile(r".*\.xml", re.IGNORECASE)
_LATER_COLUMN: Final = re.compile(rb"""["']([A-Za-z]{2,3})[0-9]{1,7}["']""")
_LATER_ROW: Final = re.compile(rb"""["'][A-Za-z]{1,3}([0-9]{4,7})["']""")
_CELL: Final = re.compile(rb"<(?:\w+:)?c[\s>/]")
_LETTERS: Final = 26
_USUAL_COLUMNS: Final = 8
"""For a sheet without columns beyond Z; to look at every cell's letter takes too long."""


def is_sparse(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether a part of a workbook names cells so far away that nearly all room up to there is empty.

    Args:
        archive: The workbook.
        entry: One of its parts; only sheets name cells.
    """
    if _PART.fullmatch(entry.filename) is None:
        return False
    rows, columns, cells = 0, _USUAL_COLUMNS, 0
    with archive.open(entry) as stream:
        before = b""
        while block := stream.read(_BLOCK):
            text = before + block
            columns = max(columns, *map(_column, set(_LATER_COLUMN.findall(text))), 0)
            rows = max(rows, *map(int, _LATER_ROW.findall(text)), 0)
            cells += len(_CELL.findall(text))
            before = text[-_OVERLAP:]
    room = rows * columns
    return room > _ROOM and room > _MOST_ROOM_PER_CELL * cells


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + letter - ord("A") + 1
    return number
