"""What cells look like: times, times of day, numbers; for headers that do not say and rows that have none."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import Final

_DATE: Final = r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))"
_CLOCK: Final = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?"
_DATE_ALONE: Final = re.compile(rf"{_DATE}(?:[T ]00:00:00(?:\.0+)?)?|(?:19|20)\d{{6}}", re.IGNORECASE)
_TIME: Final = re.compile(
    rf"{_DATE}(?:[T ,]+{_CLOCK}.{{0,12}})?|(?:19|20)\d{{6}}(?:T\d{{4,6}}.{{0,12}})?", re.IGNORECASE
)
_CLOCK_ALONE: Final = re.compile(_CLOCK, re.IGNORECASE)
_DIGITS: Final = re.compile(r"(\d{9,19})(?:\.\d+)?")
_NUMBER: Final = re.compile(r"[+-]?(?:\d[\d.,' \u00a0\u202f]*|\.\d+)(?:e[+-]?\d+)?", re.IGNORECASE)

_EARLIEST: Final = 631_152_000  # 1990-01-01
_LATEST: Final = 4_102_444_800  # 2100-01-01
EPOCH_RANGES: Final = {scale: (_EARLIEST * scale, _LATEST * scale) for scale in (1, 1_000, 1_000_000, 1_000_000_000)}
"""Ticks per second → the counts since 1970 that lie in 1990 to 2100; they do not overlap."""


class Look(Enum):
    """What the cells of a column look like."""

    BLANK = auto()
    TIME = auto()  # a date with or without a time of day, or a count since 1970
    DATE_ALONE = auto()
    CLOCK_ALONE = auto()  # a time of day without a date
    NUMBER = auto()
    TEXT = auto()


def look_of(cells: Iterable[str]) -> Look:
    """Return what most of some cells look like; a date alone or a clock alone only where all that are filled do."""
    counts = dict.fromkeys(Look, 0)
    for text in cells:
        counts[_look_of_cell(text)] += 1
    filled = sum(counts.values()) - counts[Look.BLANK]
    if not filled:
        return Look.BLANK
    for look in (Look.DATE_ALONE, Look.CLOCK_ALONE):
        if counts[look] == filled:
            return look
    counts[Look.TIME] += counts.pop(Look.DATE_ALONE)
    counts[Look.TEXT] += counts.pop(Look.CLOCK_ALONE)
    del counts[Look.BLANK]
    return max(counts, key=lambda look: counts[look])


def is_text(text: str) -> bool:
    """Whether a cell can be a header: something that is no time and no number."""
    return _look_of_cell(text) is Look.TEXT


def _look_of_cell(text: str) -> Look:
    if not text:
        return Look.BLANK
    digits = _DIGITS.fullmatch(text)
    if digits:
        count = int(digits.group(1))
        if any(low <= count < high for low, high in EPOCH_RANGES.values()):
            return Look.TIME
    if _DATE_ALONE.fullmatch(text):
        return Look.DATE_ALONE
    if _TIME.fullmatch(text):
        return Look.TIME
    # A number may look like a clock ("72.50"): only a colon or an h makes it one.
    if _CLOCK_ALONE.fullmatch(text) and (":" in text or "h" in text.casefold()):
        return Look.CLOCK_ALONE
    return Look.NUMBER if _NUMBER.fullmatch(text) else Look.TEXT
