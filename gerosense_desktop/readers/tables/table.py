"""What a table looks like to the steps that read it, whatever file it comes from."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import polars as pl

from gerosense_desktop.readers.raw import CutShort, Place

PLACE: Final = "place"

MAX_COLUMNS: Final = 500
"""More columns than any table of samples has."""

MAX_RECORD_BYTES: Final = 1_048_576
"""A line, or a record with line breaks in quotes, longer than this belongs to no table of samples."""


def cell(column: int) -> str:
    """Name the column of a chunk that holds the cells of a table's column (counted from 0)."""
    return f"c{column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """Some rows of a table, in the file's order.

    Attributes:
        cells: One String column for each column asked for, named by ``cell``; null where there is no cell. And
            ``place``, a UInt64 counted from 1.
        bytes_done: How far into the file this is.
    """

    cells: pl.DataFrame
    bytes_done: int


class Table(Protocol):
    """Rows of text under headers; can be gone through more than once."""

    @property
    def headers(self) -> tuple[str, ...]:
        """The columns' names, all different; "column 1", … where the file has none."""
        ...

    @property
    def has_header(self) -> bool:
        """Whether the names come from the file."""
        ...

    @property
    def sample(self) -> tuple[tuple[str, ...], ...]:
        """The first rows' cells, to tell by their looks what the columns hold; stripped, "" where blank."""
        ...

    @property
    def places(self) -> Place:
        """What ``place`` counts."""
        ...

    @property
    def bytes_total(self) -> int:
        """Bytes of the source file's content."""
        ...

    def has_exact_points(self, column: int) -> bool:
        """Whether a single point in this column's numbers surely parts the whole from its fraction."""
        ...

    def chunks(self, columns: Sequence[int], *, open_ended: Collection[int] = ()) -> Iterator[Chunk | CutShort]:
        """Yield all rows, and CutShort last where the file ends in the middle.

        Args:
            columns: Which columns are wanted.
            open_ended: Of these, those whose cell takes the rest of its row where the row has more cells than there
                are headers: ``2025-05-01,72,5`` under two headers says ``72,5``, never 72.
        """
        ...


def unique_headers(cells: Sequence[str]) -> tuple[str, ...]:
    """Name every column: "column 3" where its header is blank, "time (2)" where it was there before."""
    headers: list[str] = []
    taken: set[str] = set()
    counts: dict[str, int] = {}
    for number, text in enumerate(cells, start=1):
        name = base = " ".join(text.split()) or f"column {number}"
        while name in taken:
            counts[base] = counts.get(base, 1) + 1
            name = f"{base} ({counts[base]})"
        taken.add(name)
        headers.append(name)
    return tuple(headers)
