"""The first samples of a file as they would be sent with certain answers, before the file is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.readers.access import unreadable
from gerosense_desktop.readers.head_source import HeadSource
from gerosense_desktop.readers.questions import Answers, QuestionsAsked
from gerosense_desktop.readers.raw import RawFrame
from gerosense_desktop.readers.reader import Reader, ReadError
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.validation.screen import screen
from gerosense_desktop.validation.wire import wire_time, wire_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from threading import Event

    from gerosense_desktop.readers.source import Source

SAMPLES: Final = 3
_DELIMITED: Final = "delimited"
"""The reader that can be given the first lines alone: other formats are of one piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewSample:
    """One of the first samples: as it would be sent, or as read where it would not be.

    Attributes:
        device_name: The device, or None.
        data_type: ``steps`` or ``bpm``, or what the file says.
        start: As it travels, with its offset.
        end: The same; None where there is none.
        value: The number.
        unit: What it counts.
        reasons: Why it cannot be sent; empty where it can.
    """

    device_name: str | None
    data_type: str | None
    start: str | None
    end: str | None
    value: str | None
    unit: str | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What the first samples would be.

    Attributes:
        samples: At most three, in the order of the file; none where something is still to be answered.
        problem: Why there are none, in words, where the file cannot be read so; else None.
    """

    samples: tuple[PreviewSample, ...] = ()
    problem: str | None = None


def preview(source: Source, *, readers: Sequence[Reader], answers: Answers, cancel: Event) -> Iterator[Preview]:
    """Yield one Preview, by the same reading and the same rules by which the file is read later.

    A table in text is looked at in its first lines only. Where these leave open what later lines tell, all of it is.

    Args:
        source: The file.
        readers: The formats that can be read.
        answers: What the person has answered so far.
        cancel: When set, it ends soon and yields nothing.
    """
    try:
        reader = _reader_for(source, readers)
        frame = _first_frame(HeadSource.of(source), reader, answers, cancel) if reader.name == _DELIMITED else None
        if frame is None:
            frame = _first_frame(source, reader, answers, cancel)
    except ReadError as error:
        yield Preview(problem=error.user_message)
        return
    except OSError as error:
        yield Preview(problem=unreadable(error).user_message)
        return
    if not cancel.is_set():
        yield Preview(samples=() if frame is None else _samples(frame))


def _reader_for(source: Source, readers: Sequence[Reader]) -> Reader:
    source.head(1)  # what the system says about a file that is gone comes in its own words
    for reader in readers:
        if reader.recognises(source):
            return reader
    raise ReadError(Sentence("The file is not what it was. Drop it again."))


def _first_frame(source: Source, reader: Reader, answers: Answers, cancel: Event) -> RawFrame | None:
    for event in reader.read(source, answers=answers, cancel=cancel):
        if cancel.is_set() or isinstance(event, QuestionsAsked):
            return None
        if isinstance(event, RawFrame) and event.rows.height:
            return event
    return None


def _samples(frame: RawFrame) -> tuple[PreviewSample, ...]:
    numbered = RawFrame(
        # The place tells which is which afterwards; rows of one line would share it.
        rows=frame.rows.head(SAMPLES).with_columns(pl.int_range(pl.len(), dtype=pl.UInt64).alias("place")),
        notation=frame.notation,
        places=frame.places,
    )
    screened = screen(numbered)
    sent = screened.accepted.select(
        "place",
        "device_name",
        "data_type",
        wire_time(pl.col("start"), pl.col("start_offset")).alias("start"),
        wire_time(pl.col("end"), pl.col("end_offset")).alias("end"),
        wire_value(pl.col("value")).alias("value"),
        "unit",
    )
    kept = screened.rejected.select(
        "place",
        "device_name",
        "data_type",
        pl.col("start_date").alias("start"),
        pl.col("end_date").alias("end"),
        "value",
        "unit",
        "reasons",
    )
    rows = [*sent.iter_rows(named=True), *kept.iter_rows(named=True)]
    return tuple(_sample(row) for row in sorted(rows, key=lambda row: row["place"]))


def _sample(row: dict[str, object]) -> PreviewSample:
    def text(name: str) -> str | None:
        value = row[name]
        return None if value is None else str(value)

    reasons = row.get("reasons")
    return PreviewSample(
        device_name=text("device_name"),
        data_type=text("data_type"),
        start=text("start"),
        end=text("end"),
        value=text("value"),
        unit=text("unit"),
        reasons=tuple(map(Reason, reasons)) if isinstance(reasons, list) else (),
    )
