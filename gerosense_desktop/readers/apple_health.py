"""Apple Health exports: ``export.xml``, straight out of the phone's ``export.zip``, in any language.

The file is scanned, not parsed as a tree: a ten-year export is 4 GB. Times stay as Apple writes them
("2023-11-01 08:04:51 +0400"), which validation reads.
"""

import codecs
import zipfile
import zlib
from collections.abc import Iterator
from threading import Event
from typing import IO, Final

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.apple_device import name_devices
from gerosense_desktop.readers.apple_prolog import MAX_PROLOG_BYTES, read_prolog
from gerosense_desktop.readers.apple_scan import Scanner
from gerosense_desktop.readers.apple_tags import Row, decode_references
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.source import Source

CHUNK_BYTES: Final = 1 << 20
MAX_FRAME_ROWS: Final = 100_000

_COLUMNS: Final = ("type", "source_name", "source_version", "device", "unit", "start_date", "end_date", "value")
_TYPES: Final = {
    "HKQuantityTypeIdentifierStepCount": DataType.STEPS.value,
    "HKQuantityTypeIdentifierHeartRate": DataType.BPM.value,
}
_END: Final = b"</HealthData"
_UTF16_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class AppleHealthReader:
    """Reads step counts and heart rates."""

    name = "apple_health"
    title = "Apple Health export"

    def __init__(self, *, chunk_bytes: int = CHUNK_BYTES) -> None:
        """Read so many bytes at a time."""
        self._chunk_bytes = chunk_bytes

    def recognises(self, source: Source) -> bool:
        """Whether the root element is ``HealthData``."""
        try:
            head = source.head(16)
            if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and not head.startswith(_UTF16_MARKS):
                return False
            head = source.head(MAX_PROLOG_BYTES)
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):
            return False
        if head.startswith(_UTF16_MARKS):
            head = head[: len(head) // 2 * 2].decode("utf-16", errors="replace").encode()
        return read_prolog(head) is not None

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:  # noqa: ARG002 - Apple's exports leave no question
        """Yield the records of steps and heart rate; their place is the number of the ``<Record>`` in the file.

        Raises:
            ReadError: The file is damaged, or holds neither steps nor heart rate.
        """
        try:
            with source.open() as stream:
                yield from _Reading(stream, total=source.size, chunk_bytes=self._chunk_bytes).events(cancel)
        except RuntimeError:
            raise ReadError(
                "The zip file is protected by a password. Unpack it first, then drop what was inside."
            ) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
            raise ReadError("The zip file is damaged. Copy it again, or export it again on the phone.") from None


class _Reading:
    """One pass over one export."""

    def __init__(self, stream: IO[bytes], *, total: int, chunk_bytes: int) -> None:
        self._stream = stream
        self._total = total
        self._chunk_bytes = chunk_bytes
        self._scanner = Scanner()
        self._found: list[tuple[int, Row]] = []
        self._samples = 0
        self._encoding = "utf-8"

    def events(self, cancel: Event) -> Iterator[ReadEvent]:
        buffer = self._after_prolog()
        tail = buffer[-64:]
        while not cancel.is_set():
            chunk = self._stream.read(self._chunk_bytes)
            tail = (tail + chunk)[-64:] if chunk else tail
            buffer += chunk
            found, read = self._scanner.read(buffer, last=not chunk)
            buffer = buffer[read:]
            self._found += found
            if len(self._found) >= MAX_FRAME_ROWS or (self._found and not chunk):
                yield self._frame()
            if not chunk:
                break
            yield Progress(bytes_done=min(self._stream.tell(), self._total), bytes_total=self._total)
        else:
            return
        ends_whole = _END in tail or _END in buffer
        if not self._samples and ends_whole:
            raise ReadError("This is an Apple Health export, but there are neither steps nor heart rates in it.")
        if not ends_whole:
            yield self._cut_short()

    def _after_prolog(self) -> bytes:
        """Read up to the root element and return what of it was read."""
        buffer = b""
        while len(buffer) <= MAX_PROLOG_BYTES:
            chunk = self._stream.read(65_536)
            buffer += chunk
            prolog = read_prolog(buffer)
            if prolog is not None:
                self._encoding = _codec(prolog.encoding)
                return buffer[prolog.end :]
            if not chunk:
                break
        if buffer.startswith(_UTF16_MARKS):
            raise ReadError("This Apple Health export was saved anew by another program. Use the one from the phone.")
        raise ReadError("This Apple Health export is incomplete: it ends before the first record. Export it again.")

    def _frame(self) -> RawFrame:
        rows, self._found = self._found, []
        self._samples += len(rows)
        places = pl.Series("place", [number for number, _ in rows], dtype=pl.UInt64)
        columns = zip(*(row for _, row in rows), strict=True)
        texts = pl.DataFrame(
            [
                _texts(name, list(values), encoding=self._encoding)
                for name, values in zip(_COLUMNS, columns, strict=True)
            ]
        )
        named = name_devices(texts)
        return RawFrame(
            rows=named.with_columns(
                places, data_type=pl.col("type").replace_strict(_TYPES, default=None, return_dtype=pl.String)
            ).select(*RAW_SCHEMA),
            places=Place.RECORD,
        )

    def _cut_short(self) -> CutShort:
        if not self._samples:
            raise ReadError(
                "This Apple Health export ends in the middle, before any steps or heart rate. Export it again."
            )
        return CutShort(
            user_message=f"The export ends in the middle: it was read up to record {self._scanner.records:,}, with "
            f"{self._samples:,} samples. What came after is missing. Export it again on the phone to have all of it."
        )


def _texts(name: str, values: list[bytes], *, encoding: str) -> pl.Series:
    """Make a text column: references decoded, bytes that are no text replaced, empty ones null."""
    if encoding == "utf-8":
        try:
            texts = pl.Series(name, values, dtype=pl.Binary).cast(pl.String)
        except pl.exceptions.PolarsError:
            texts = pl.Series(name, [value.decode(errors="replace") for value in values], dtype=pl.String)
    else:
        texts = pl.Series(name, [value.decode(encoding, errors="replace") for value in values], dtype=pl.String)
    if texts.str.contains("&", literal=True).any():
        distinct = texts.unique().to_list()
        decoded = [decode_references(text.encode()).decode() for text in distinct]
        texts = texts.replace_strict(distinct, decoded, return_dtype=pl.String)
    return texts.to_frame().select(pl.when(pl.col(name) != "").then(pl.col(name)).alias(name)).to_series()


def _codec(encoding: str) -> str:
    """Return the codec's name; refuse one in which a tag does not look like a tag."""
    try:
        codec = codecs.lookup(encoding).name
        if "<Record".encode(codec) == b"<Record":
            return codec
    except (LookupError, UnicodeError, ValueError):
        pass
    raise ReadError("This Apple Health export was saved anew by another program. Use the one from the phone.")
