"""What readers yield: frames of raw text columns, and how those texts are to be understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

import polars as pl

FIELDS: Final = ("data_type", "device_name", "device_version", "start_date", "end_date", "unit", "value")
"""The text columns of a raw frame, in order; a null is a text that the source file does not have."""

RAW_SCHEMA: Final[dict[str, type[pl.DataType]]] = {
    **dict.fromkeys(FIELDS, pl.String),
    "place": pl.UInt64,
}
"""The columns of a raw frame. ``place`` counts from 1: the line, row or element in the source file."""


class TimeNotation(StrEnum):
    """How the time texts of a frame are written."""

    ISO = "iso"  # 2023-11-01T08:04:51.000+04:00, also Apple's 2023-11-01 08:04:51 +0400
    DAY_FIRST = "day_first"  # 31/12/2026 23:59:59, also with . or - and a two-digit year, AM/PM
    MONTH_FIRST = "month_first"  # 12/31/2026 11:59 PM
    EPOCH_SECONDS = "epoch_seconds"
    EPOCH_MILLISECONDS = "epoch_milliseconds"
    EPOCH_MICROSECONDS = "epoch_microseconds"
    EPOCH_NANOSECONDS = "epoch_nanoseconds"


class DecimalMark(StrEnum):
    """What parts a number's whole from its fraction; the other one may group thousands."""

    POINT = "point"
    COMMA = "comma"


class Place(StrEnum):
    """What ``place`` counts."""

    LINE = "line"
    ROW = "row"
    RECORD = "record"  # the n-th <Record> of an Apple Health export
    SAMPLE = "sample"  # the n-th sample of a JSON file


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How the texts of a raw frame are to be understood.

    Attributes:
        start: How start times are written.
        end: How end times are written.
        time_zone: IANA name for times without an offset; None where the person chose none.
        decimal_mark: How numbers are written.
    """

    start: TimeNotation = TimeNotation.ISO
    end: TimeNotation = TimeNotation.ISO
    time_zone: str | None = None
    decimal_mark: DecimalMark = DecimalMark.POINT


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFrame:
    """Some samples of one source file as text, as read.

    Attributes:
        rows: Columns as in RAW_SCHEMA. ``data_type`` and ``unit`` may hold synonyms ("heart_rate", "BPM"):
            readers translate those they know to the contract's words and leave others as read.
        notation: How times and numbers are written.
        places: What ``place`` counts.
    """

    rows: pl.DataFrame
    notation: Notation = field(default_factory=Notation)
    places: Place = Place.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a reader is: bytes of the source file (uncompressed where it lies in a zip)."""

    bytes_done: int
    bytes_total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CutShort:
    """The source file ends in the middle; what was whole before was yielded.

    Attributes:
        user_message: How far it got, in words.
    """

    user_message: str
