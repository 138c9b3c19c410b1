"""Delimited text: comma, semicolon, tab or pipe, in the encodings and habits of seven languages."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Final

from gerosense_desktop.readers.panics import ZIP_ERRORS, panics_as
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.raw import CutShort, Place
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.source import Source
from gerosense_desktop.readers.tables.blocks import BLOCK_BYTES, utf8_blocks
from gerosense_desktop.readers.tables.dialect import Dialect, sniff
from gerosense_desktop.readers.tables.encoding import decode_head, detect_encoding, looks_like_text
from gerosense_desktop.readers.tables.read import read_table
from gerosense_desktop.readers.tables.records import RecordReader
from gerosense_desktop.readers.tables.table import Chunk
from gerosense_desktop.sentence import Sentence

_HEAD_BYTES: Final = 65_536
_DAMAGED: Final = Sentence("The file is damaged or incomplete, or protected by a password. Copy or export it again.")
_OTHER_FORMATS: Final = ("{", "[", "<")


class DelimitedReader:
    """Reads tables in text. ``place`` is the line where a sample's row begins, also after line breaks in quotes."""

    name = "delimited"
    title: str = Sentence("Table (CSV)")

    def recognises(self, source: Source) -> bool:
        """Whether the beginning has headers for a time and a value, or rows of the same two or more cells."""
        try:
            head = source.head(_HEAD_BYTES)
        except Exception:  # noqa: BLE001 - a damaged zip raises many things, and recognising never does
            return False
        if not looks_like_text(head):
            return False
        text = decode_head(head)
        if text.lstrip().startswith(_OTHER_FORMATS):
            return False
        dialect = sniff(text, is_whole=len(head) < _HEAD_BYTES)
        if dialect is None:
            return False
        # Headers that name a time and a value say it all; without them one row alone is prose as often as a table.
        return (dialect.has_header and dialect.is_complete) or (dialect.is_consistent and bool(dialect.sample))

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
        """Yield the samples of every row; see Reader.

        Raises:
            ReadError: The text is empty, no table, or one without times or values.
        """
        with panics_as(_DAMAGED, *ZIP_ERRORS):
            with source.open() as stream:
                encoding = detect_encoding(stream)
            head = source.head(_HEAD_BYTES)
            dialect = sniff(decode_head(head), is_whole=len(head) < _HEAD_BYTES)
            if dialect is None:
                raise ReadError("There is no table with steps or heart rate in this file. Was the right file chosen?")
            table = _DelimitedTable(source=source, encoding=encoding, dialect=dialect, bytes_total=source.size)
            yield from read_table(table, answers=answers, cancel=cancel)


@dataclass(frozen=True, slots=True, kw_only=True)
class _DelimitedTable:
    """A delimited text as a Table."""

    source: Source
    encoding: str
    dialect: Dialect
    bytes_total: int
    places: Place = Place.LINE

    @property
    def headers(self) -> tuple[str, ...]:
        return self.dialect.headers

    @property
    def has_header(self) -> bool:
        return self.dialect.has_header

    @property
    def sample(self) -> tuple[tuple[str, ...], ...]:
        return self.dialect.sample

    def has_exact_points(self, column: int) -> bool:  # noqa: ARG002 - the same for all columns
        # Who parts cells with commas parts decimals with points.
        return self.dialect.delimiter == ","

    def chunks(self, columns: Sequence[int], *, open_ended: Collection[int] = ()) -> Iterator[Chunk | CutShort]:
        reader = RecordReader(
            delimiter=self.dialect.delimiter,
            width=len(self.headers),
            first_line=self.dialect.first_line,
            columns=columns,
            open_ended=open_ended,
        )
        with self.source.open() as stream:
            blocks = utf8_blocks(stream, encoding=self.encoding, size=BLOCK_BYTES)
            for frame in reader.frames(blocks):
                if isinstance(frame, CutShort):
                    yield frame
                else:
                    yield Chunk(cells=frame, bytes_done=stream.tell())
