"""What the Apple Health reader yields, gathered for its tests."""

import threading
from datetime import datetime
from pathlib import Path

import polars as pl

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.questions import NO_ANSWERS
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadEvent
from gerosense_desktop.readers.source import Source
from tests.synthetic.apple import HEAD, ZONE, export

EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)
MEMBER = "apple_health_export/export.xml"


def events(path: Path, *, member: str | None = None, chunk_bytes: int = 1 << 20) -> list[ReadEvent]:
    reader = AppleHealthReader(chunk_bytes=chunk_bytes)
    return list(reader.read(Source(path, member), answers=NO_ANSWERS, cancel=threading.Event()))


def read(path: Path, *, member: str | None = None, chunk_bytes: int = 1 << 20) -> tuple[pl.DataFrame, list[CutShort]]:
    """Return all rows and what was said of a cut; a frame of a wrong shape fails here."""
    found = events(path, member=member, chunk_bytes=chunk_bytes)
    frames = [event.rows for event in found if isinstance(event, RawFrame)]
    assert all(frame.height and frame.schema == RAW_SCHEMA for frame in frames)
    rows = pl.concat([pl.DataFrame(schema=RAW_SCHEMA), *frames])
    return rows, [event for event in found if not isinstance(event, RawFrame | Progress)]


def rows_of(tmp_path: Path, *records: str, head: str = HEAD, chunk_bytes: int = 1 << 20) -> pl.DataFrame:
    """Read an export of these records that is whole."""
    path = tmp_path / "export.xml"
    path.write_bytes(export(records, head=head))
    rows, notes = read(path, chunk_bytes=chunk_bytes)
    assert notes == []
    return rows


def values(rows: pl.DataFrame) -> list[str | None]:
    return rows.get_column("value").to_list()
