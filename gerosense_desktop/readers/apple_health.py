"""Apple Health exports: ``export.xml``, straight out of the phone's ``export.zip``, in any language.

The file is scanned, not parsed as a tree: a ten-year export is 4 GB. Times stay as Apple writes them
("2023-11-01 08:04:51 +0400"), which validation reads.
"""

import codecs
import errno
import lzma
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from threading import Event
from typing import IO, Final

import polars as pl

from gerosense_desktop.in_order import InOrder
from gerosense_desktop.readers.apple.columns import read_columns
from gerosense_desktop.readers.apple.me import read_me
from gerosense_desktop.readers.apple.prolog import MAX_PROLOG_BYTES, read_prolog
from gerosense_desktop.readers.apple.scan import Scanner
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.raw import CutShort, Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.source import Source
from gerosense_desktop.readers.zip_trust import locked, unknown_method
from gerosense_desktop.sentence import Sentence, samples_sentence

CHUNK_BYTES: Final = 1 << 20
FRAME_BYTES: Final = 1 << 24
"""A frame comes of so much of the file, or of fewer bytes where they hold FRAME_RECORDS already."""
FRAME_RECORDS: Final = 25_000

_MOST_UNREADABLE: Final = 1 << 16
"""Phones write none at all."""

_UTF16_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Every character of ASCII means itself, and what switches to another set in some encodings does not.
_ASCII: Final = b"\x1b$B~{" + bytes(code for code in range(128) if code != ord("\\"))
_DAMAGED: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError)
_NONSENSE: Final = {None, errno.EINVAL}
"""A damaged zip sends its reader to where there is nothing, or bz2 complains without a number: no fault of the disk."""

_NOT_OPENED: Final = (*_DAMAGED, ValueError, KeyError, OverflowError)


class AppleHealthReader:
    """Reads step counts and heart rates."""

    name = "apple_health"
    title: str = Sentence("Apple Health export")

    def __init__(self, *, chunk_bytes: int = CHUNK_BYTES) -> None:
        """Read so many bytes at a time."""
        self._chunk_bytes = chunk_bytes

    def recognises(self, source: Source) -> bool:
        """Whether the root element is ``HealthData``."""
        try:
            with source.open() as stream:
                head = stream.read(16)
                begin = head.lstrip(b"\xef\xbb\xbf \t\r\n")
                if begin and not begin.startswith(b"<") and not head.startswith(_UTF16_MARKS):
                    return False
                head += stream.read(MAX_PROLOG_BYTES)
        except (OSError, RuntimeError, *_NOT_OPENED):
            return False
        if head.startswith(_UTF16_MARKS):
            head = head.decode("utf-16", errors="replace").encode(errors="replace")
        return read_prolog(head) is not None

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:  # noqa: ARG002 - Apple's exports leave no question
        """Yield the records of steps and heart rate; their place is the number of the ``<Record>`` in the file.

        Every ``<Record>`` counts for the place, of whatever type, but not what stands in a comment or CDATA.

        Raises:
            ReadError: The file cannot be opened or is damaged, or holds neither steps nor heart rate.
        """
        with ExitStack() as stack:
            try:
                total = source.size
                stream = stack.enter_context(source.open())
            except NotImplementedError:
                raise unknown_method() from None
            except RuntimeError:
                raise locked() from None
            except _NOT_OPENED:
                raise _damaged_zip() from None
            except OSError as error:
                if source.member is None or error.errno not in _NONSENSE:
                    raise
                raise _damaged_zip() from None
            yield from _Reading(stream, total=total, chunk_bytes=self._chunk_bytes).events(cancel)


class _Reading:
    """One pass over one export."""

    def __init__(self, stream: IO[bytes], *, total: int, chunk_bytes: int) -> None:
        self._stream = stream
        self._total = total
        self._chunk_bytes = chunk_bytes
        self._scanner = Scanner()
        self._done = 0
        self._samples = 0
        self._unreadable = 0

    def events(self, cancel: Event) -> Iterator[ReadEvent]:
        # The next records are looked for while those found become columns.
        with InOrder[pl.DataFrame](threads=1) as columns:
            yield from self._all(columns, cancel)

    def _all(self, columns: InOrder[pl.DataFrame], cancel: Event) -> Iterator[ReadEvent]:
        buffer, encoding = self._after_prolog()
        if (owner := read_me(buffer, encoding=encoding)) is not None:
            yield owner
        found: list[tuple[int, bytes]] = []
        frame_begin = 0
        last = False
        while not last:
            if cancel.is_set():
                return
            chunk = self._next_chunk()
            last = not chunk
            buffer += chunk
            more, read = self._scanner.read(buffer, last=last)
            buffer = buffer[read:]
            found += more
            framed = len(found) >= FRAME_RECORDS or self._done - frame_begin >= FRAME_BYTES
            if found and (framed or last):
                yield from self._frames(found, encoding, columns)
                found, frame_begin = [], self._done
            if not last:
                yield Progress(bytes_done=min(self._done, self._total), bytes_total=self._total)
        yield from self._framed(columns.rest())
        yield from self._closing()

    def _frames(
        self, found: Sequence[tuple[int, bytes]], encoding: str, columns: InOrder[pl.DataFrame]
    ) -> Iterator[RawFrame]:
        for begin in range(0, len(found), FRAME_RECORDS):
            part = found[begin : begin + FRAME_RECORDS]
            yield from self._framed(columns.put(partial(read_columns, part, encoding=encoding)))

    def _framed(self, columns: Sequence[pl.DataFrame]) -> Iterator[RawFrame]:
        for rows in columns:
            self._samples += rows.height
            self._unreadable += rows["data_type"].null_count()
            if self._unreadable > _MOST_UNREADABLE and 2 * self._unreadable > self._samples:
                raise ReadError("This Apple Health export is damaged throughout. Export it again on the phone.")
            if rows.height:
                yield RawFrame(rows=rows, places=Place.RECORD)

    def _closing(self) -> Iterator[CutShort]:
        """Say what is missing."""
        if not self._scanner.ended:
            if not self._samples:
                raise ReadError(
                    "This Apple Health export ends in the middle, before any steps or heart rate. Export it again."
                )
            yield CutShort(
                user_message=Sentence(
                    "The export ends in the middle: it was read up to record {record:,}, with {samples}. What came "
                    "after is missing. Export it again on the phone to have all of it.",
                    record=self._scanner.records,
                    samples=samples_sentence(self._samples),
                )
            )
        elif not self._samples:
            raise ReadError("This is an Apple Health export, but there are neither steps nor heart rates in it.")

    def _after_prolog(self) -> tuple[bytes, str]:
        """Read up to the root element and return what of it was read, and how the texts are encoded."""
        buffer = b""
        while len(buffer) <= MAX_PROLOG_BYTES:
            chunk = self._next_chunk()
            buffer += chunk
            prolog = read_prolog(buffer)
            if prolog is not None:
                return buffer[prolog.end :], _codec(prolog.encoding)
            if not chunk:
                break
        if buffer.startswith(_UTF16_MARKS):
            raise _saved_anew()
        raise ReadError("This Apple Health export is incomplete: it ends before the first record. Export it again.")

    def _next_chunk(self) -> bytes:
        """Return the next bytes; nothing at the end.

        Raises:
            ReadError: The zip is damaged. A wrong heart rate is worse than none, so nothing of such a file is taken:
                the samples before the damage may have been changed as well.
        """
        try:
            chunk = self._stream.read(self._chunk_bytes)
        except _DAMAGED:
            raise _damaged_zip() from None
        except OSError as error:
            if error.errno not in _NONSENSE:
                raise
            raise _damaged_zip() from None
        self._done += len(chunk)
        return chunk


def _damaged_zip() -> ReadError:
    return ReadError("The zip file is damaged. Copy it again, or export it again on the phone.")


def _saved_anew() -> ReadError:
    return ReadError("This Apple Health export was saved anew by another program. Use the one from the phone.")


def _codec(encoding: str) -> str:
    """Return the codec's name; refuse one in which a tag does not look like a tag."""
    try:
        codec = codecs.lookup(encoding).name
        if _ASCII.decode(codec) == _ASCII.decode("ascii"):
            return codec
    except (LookupError, ValueError):
        pass
    raise _saved_anew()
