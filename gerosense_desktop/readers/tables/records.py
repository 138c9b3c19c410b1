"""From blocks of delimited text to chunks of cells with the line where each record begins.

Polars reads the blocks. Where it and the count of lines do not agree, or quotation marks stand where none may, the rest
of the text goes through the standard library's slower reader, which takes any text: no row falls between.
"""

import csv
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.readers.raw import CutShort
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.tables.endings import COMPARED, looks_cut
from gerosense_desktop.readers.tables.table import MAX_RECORD_BYTES, PLACE, cell
from gerosense_desktop.sentence import Sentence

_NEWLINE: Final = 10
_QUOTE: Final = 34
_SLOW_ROWS: Final = 50_000
_MANY_LINES: Final = 1_000_000
_SPARE_CELLS: Final = 2
"""Cells beyond the headers that are looked at: no number has so many marks that it fills them and the last column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReader:
    """Reads the records of one delimited text.

    Attributes:
        delimiter: What parts the cells.
        width: How many headers there are.
        first_line: The line (from 1) where the first record begins; those above are passed over.
        columns: Which cells are wanted, from 0.
        open_ended: Of these, those that take the rest of their row where it has more cells than ``width``.
    """

    delimiter: str
    width: int
    first_line: int
    columns: Sequence[int]
    open_ended: Collection[int]

    def frames(self, blocks: Iterator[bytes]) -> Iterator[pl.DataFrame | CutShort]:
        """Yield the cells of every record with its place, and CutShort last where the text ends in the middle.

        Records without anything in the cells wanted may be left out.

        Raises:
            ReadError: A line is too long to belong to a table.
        """
        carry, pending, line = b"", 0, self.first_line
        parts = _in_parts(chain((self._skip_to_first(blocks),), blocks))
        rest = (part for part, _ in parts)
        above = self._frame([])
        for part, breaks in parts:
            text = carry + part
            pending += breaks
            end = _last_boundary(text)
            if not end and len(text) > MAX_RECORD_BYTES:
                yield from self._slow(text, rest, line, above)
                return
            carry = text[end:]
            if not end:
                continue
            taken, pending = pending, text.count(b"\n", end)
            lines = taken - pending
            if not text[:end].strip(b"\n"):
                line += lines
                continue
            frame = self._fast(text[:end], line, lines)
            if frame is None:
                yield from self._slow(text, rest, line, above)
                return
            yield frame
            above = frame.tail(COMPARED)
            line += lines
        if carry:
            yield from self._slow(carry, rest, line, above)

    def _skip_to_first(self, blocks: Iterator[bytes]) -> bytes:
        text = b""
        missing = self.first_line - 1
        for block in blocks:
            text += block
            if len(text) > MAX_RECORD_BYTES or text.count(b"\n") >= missing:
                break
        position = 0
        for _ in range(missing):
            position = text.find(b"\n", position) + 1
            if not position:
                return b""
        return text[position:]

    def _fast(self, text: bytes, line: int, lines: int) -> pl.DataFrame | None:
        """Read whole records with polars; return None where its answer cannot be trusted. Blank rows are left out."""
        wanted = [*self.columns, *range(self.width, self.width + _SPARE_CELLS)]
        frame = self._parse(text, wanted)
        if frame is None:
            return None
        spare = [cell(n) for n in wanted[-_SPARE_CELLS:]]
        if any(frame[name].null_count() < frame.height for name in spare) and self.open_ended:
            frame = self._parse(text, range(self.width + _SPARE_CELLS))
            if frame is None:
                return None
            frame = frame.with_columns(self._with_rest(n) for n in self.open_ended)
        if frame.height == lines:
            place = pl.int_range(line, line + lines, dtype=pl.UInt64, eager=True)
        else:
            begins = _begins(text, ord(self.delimiter))
            if begins is None or len(begins) != frame.height:
                return None
            place = pl.Series(begins.astype(np.uint64) + line)
        names = [cell(n) for n in self.columns]
        frame = frame.select(*names, place.alias(PLACE))
        if all(frame[name].null_count() for name in names):
            return frame.filter(pl.any_horizontal(pl.col(names).is_not_null()))
        return frame

    def _parse(self, text: bytes, wanted: Sequence[int]) -> pl.DataFrame | None:
        names = [cell(n) for n in range(self.width + _SPARE_CELLS)]
        # A first line of our own: polars tells the number of columns from it.
        head = self.delimiter.join(names).encode() + b"\n"
        try:
            return pl.read_csv(
                head + text,
                columns=[cell(n) for n in wanted],
                separator=self.delimiter,
                infer_schema=False,
                truncate_ragged_lines=True,
                raise_if_empty=False,
            )
        except (pl.exceptions.PolarsError, pl.exceptions.PanicException):
            return None

    def _with_rest(self, column: int) -> pl.Expr:
        names = [cell(n) for n in range(column, self.width + _SPARE_CELLS)]
        spare = pl.any_horizontal(pl.col(name).str.strip_chars() != "" for name in names[-_SPARE_CELLS:])
        rest = pl.concat_str(pl.col(names), separator=self.delimiter, ignore_nulls=True)
        return pl.when(spare.fill_null(value=False)).then(rest).otherwise(pl.col(names[0])).alias(names[0])

    def _slow(
        self, text: bytes, blocks: Iterator[bytes], line: int, above: pl.DataFrame
    ) -> Iterator[pl.DataFrame | CutShort]:
        lines = _Lines(text, blocks)
        reader = csv.reader(lines, delimiter=self.delimiter)
        rows: list[list[str | None]] = []
        begin, before = line, self.width
        cut: CutShort | None = None
        while cut is None:
            lines.taken.clear()
            try:
                row = next(reader, None)
            except csv.Error:
                cut = _unclosed(begin)
                break
            if row is None:
                break
            unclosed = lines.at_end and _is_unclosed(lines.taken, self.delimiter)
            if unclosed or (lines.is_cut and len(row) < before and len(row) < self.width):
                cut = _unclosed(begin) if unclosed else _cut(begin)
                break
            if lines.is_cut and self._ends_unlike(row, pl.concat([above, self._frame(rows[-COMPARED:])])):
                cut = _doubtful(begin)
                break
            if any(row):
                rows.append([*self._cells(row), begin])  # type: ignore[list-item]
            before, begin = len(row), line + reader.line_num
            if len(rows) == _SLOW_ROWS:
                above = self._frame(rows)
                yield above
                above, rows = above.tail(COMPARED), []
        if rows:
            yield self._frame(rows)
        if cut is not None:
            yield cut

    def _ends_unlike(self, row: Sequence[str], above: pl.DataFrame) -> bool:
        """Whether the last cell of a row is wanted and looks like the beginning of one."""
        last = len(row) - 1
        cells = dict(zip(self.columns, self._cells(row), strict=True))
        open_ended = [column for column in self.open_ended if column <= last and last >= self.width]
        column = max(open_ended, default=last)
        text = cells.get(column)
        return text is not None and looks_cut(text, above[cell(column)].drop_nulls().to_list())

    def _cells(self, row: Sequence[str]) -> Iterator[str | None]:
        too_many = any(text.strip() for text in row[self.width :])
        for column in self.columns:
            if too_many and column in self.open_ended:
                yield self.delimiter.join(row[column:])
            else:
                yield row[column] if column < len(row) and row[column] else None

    def _frame(self, rows: list[list[str | None]]) -> pl.DataFrame:
        schema = {**dict.fromkeys((cell(n) for n in self.columns), pl.String), PLACE: pl.UInt64}
        return pl.DataFrame(rows, schema=schema, orient="row")


class _Lines(Iterator[str]):
    """The lines of a text that comes in blocks, for csv.reader.

    Attributes:
        taken: The lines handed out since it was cleared last.
        at_end: Whether the last line was handed out.
        is_cut: Whether the last line handed out has no line break, as only the text's last one may.
    """

    def __init__(self, text: bytes, blocks: Iterator[bytes]) -> None:
        self.taken: list[str] = []
        self.at_end = False
        self.is_cut = False
        self._blocks = blocks
        self._rest = text
        self._ready: list[bytes] = []

    def __next__(self) -> str:
        if not self._ready:
            self._refill()
        if not self._ready:
            self.at_end = True
            raise StopIteration
        line = self._ready.pop()
        self.at_end = not self._ready and not self._rest and not self._more()
        self.is_cut = not line.endswith(b"\n")
        text = line.decode("utf-8", errors="replace")
        self.taken.append(text)
        return text

    def _more(self) -> bool:
        self._refill()
        return bool(self._ready)

    def _refill(self) -> None:
        while True:
            end = self._rest.rfind(b"\n") + 1
            if end:
                self._ready = self._rest[:end].splitlines(keepends=True)[::-1]
                self._rest = self._rest[end:]
                return
            if len(self._rest) > MAX_RECORD_BYTES:
                raise ReadError("A line of this file is far too long for a table of samples. Export the file again.")
            block = next(self._blocks, None)
            if block is None:
                self._ready = [self._rest] if self._rest else []
                self._rest = b""
                return
            self._rest += block


def _in_parts(blocks: Iterator[bytes]) -> Iterator[tuple[bytes, int]]:
    """Yield blocks with their count of line breaks; those of very short lines in parts.

    The cells of such lines would need many times the memory of their text.
    """
    for block in blocks:
        lines = block.count(b"\n")
        if lines <= _MANY_LINES:
            yield block, lines
            continue
        for begin in range(0, len(block), MAX_RECORD_BYTES):
            part = block[begin : begin + MAX_RECORD_BYTES]
            yield part, part.count(b"\n")


def _last_boundary(text: bytes) -> int:
    """Return where the last whole record ends: after a line break outside of quotation marks; 0 where there is none."""
    end = text.rfind(b"\n") + 1
    if b'"' not in text:
        return end
    quotes = text.count(b'"', 0, end)
    lowest = max(0, len(text) - MAX_RECORD_BYTES)
    while end > lowest and quotes % 2:
        before = text.rfind(b"\n", 0, end - 1) + 1
        quotes -= text.count(b'"', before, end)
        end = before
    return end if end > lowest or not quotes % 2 else 0


def _begins(text: bytes, delimiter: int) -> npt.NDArray[np.int64] | None:
    """Return how many lines lie above each record, or None where a quotation mark stands inside a cell."""
    data = np.frombuffer(text, dtype=np.uint8)
    breaks, quotes = np.flatnonzero(data == _NEWLINE), np.flatnonzero(data == _QUOTE)
    edges = np.array([delimiter, _NEWLINE, _QUOTE], dtype=np.uint8)
    opening, closing = quotes[0::2], quotes[1::2]
    before = data[opening[opening > 0] - 1]
    after = data[closing[closing < len(data) - 1] + 1]
    if not (np.isin(before, edges).all() and np.isin(after, edges).all()):
        return None
    outside = np.searchsorted(quotes, breaks) % 2 == 0
    return np.concatenate(([0], np.flatnonzero(outside)[:-1] + 1))


def _is_unclosed(lines: Sequence[str], delimiter: str) -> bool:
    """Whether a text's last record ends inside quotation marks; marks elsewhere in a cell open nothing."""
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "unexpected end of data" in str(error)
    return False


def _unclosed(line: int) -> CutShort:
    return CutShort(
        user_message=Sentence(
            "The file could be read up to line {last} only: a quotation mark is opened in line {line} and never "
            "closed. Perhaps the file was cut short. Export it again.",
            last=line - 1,
            line=line,
        )
    )


def _doubtful(line: int) -> CutShort:
    return CutShort(
        user_message=Sentence(
            "The file seems to end in the middle of line {line}: what stands last there is not written like what "
            "stands above it. That line was left out. Export the file again to have all of it.",
            line=line,
        )
    )


def _cut(line: int) -> CutShort:
    return CutShort(
        user_message=Sentence(
            "The file ends in the middle of line {line}; everything before it was read. Export it again to have all of "
            "it.",
            line=line,
        )
    )
