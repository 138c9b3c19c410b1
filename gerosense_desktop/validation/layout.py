"""Reading many times that are laid out alike: same length, same marks, digits in the same places.

Files hold millions of times and nearly always lay them out in one way. So the first text is read by the patterns, and
its layout is laid over all texts of its length as a matrix of bytes: twenty times faster than a pattern per text.
"""

import re
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.validation.calendar import Flags, Integers, Parts

Bytes = npt.NDArray[np.uint8]
_ZERO: Final = 48
_DIGIT_PARTS: Final = (
    "year", "month", "day", "hour", "minute", "second", "fraction", "offset_hour", "offset_minute",
)  # fmt: skip
_FRACTION_DIGITS: Final = 6


def read_alike(texts: pl.Series, example: re.Match[str]) -> tuple[Parts, Flags]:
    """Read texts by the layout of an example.

    Args:
        texts: String, no nulls, each as many bytes long as the example.
        example: One text as the pattern of its notation matched it.

    Returns:
        What is written, and which texts fit the layout (where one does not, its parts mean nothing).
    """
    width = len(example.string.encode())
    matrix: Bytes = texts.cast(pl.Binary).bin.reinterpret(dtype=pl.Array(pl.UInt8, width)).to_numpy()
    columns = np.array(matrix.T, order="C")  # always a copy: polars' own memory is not to be written to
    spans = {name: _byte_span(example, name) for name in _DIGIT_PARTS if example.groupdict().get(name)}
    fits = _fitting(columns, example, spans)
    columns -= _ZERO  # digits become numbers; marks are not looked at any more
    return _parts(columns, example, spans), fits


def _fitting(columns: Bytes, example: re.Match[str], spans: dict[str, tuple[int, int]]) -> Flags:
    fits = np.ones(columns.shape[1], dtype=np.bool_)
    digits = {position for start, end in spans.values() for position in range(start, end)}
    sign = _sign_position(example)
    for position, byte in enumerate(example.string.encode()):
        column = columns[position]
        if position in digits:
            fits &= (column - _ZERO) <= 9  # noqa: PLR2004 - the last digit; below 0 wraps around to above it
        elif position == sign:
            fits &= (column == ord("+")) | (column == ord("-"))
        else:
            fits &= column == byte
    return fits


def _parts(columns: Bytes, example: re.Match[str], spans: dict[str, tuple[int, int]]) -> Parts:
    rows = columns.shape[1]
    nothing = np.zeros(rows, dtype=np.uint8)
    number = {name: _number(columns[start:end]) for name, (start, end) in spans.items()}
    groups = example.groupdict()
    year = number["year"]
    if len(groups["year"]) == 2:  # noqa: PLR2004 - digits of a short year
        year = full_year(year)
    fraction: Integers = nothing
    if "fraction" in spans:
        start, end = spans["fraction"]
        kept = min(end - start, _FRACTION_DIGITS)
        fraction = _number(columns[start : start + kept], np.int32) * 10 ** (_FRACTION_DIGITS - kept)
    offset: Integers = nothing
    if groups["sign"]:
        seconds = number["offset_hour"].astype(np.int32) * 3600 + number.get("offset_minute", nothing) * np.int32(60)
        minus = columns[_sign_position(example)] == np.uint8(ord("-") - _ZERO & 0xFF)
        offset = np.where(minus, -seconds, seconds)
    return Parts(
        year=year,
        month=number["month"],
        day=number["day"],
        hour=number["hour"],
        minute=number["minute"],
        second=number.get("second", nothing),
        microsecond=fraction,
        half=np.full(rows, half_of(groups.get("half")), dtype=np.uint8),
        offset=offset,
        offset_minute=number.get("offset_minute", nothing),
        has_offset=np.full(rows, bool(groups["utc"] or groups["sign"])),
    )


def _byte_span(example: re.Match[str], name: str) -> tuple[int, int]:
    """Return where a part stands in bytes: a no-break space before it takes more than one."""
    start, end = example.span(name)
    before = len(example.string[:start].encode())
    return before, before + end - start


def _sign_position(example: re.Match[str]) -> int | None:
    return _byte_span(example, "sign")[0] if example["sign"] else None


def _number(columns: Bytes, dtype: type[np.integer] | None = None) -> Integers:
    """Read the digits of a part, one column each; two of them fit a byte."""
    total: Integers = columns[0].astype(dtype or (np.uint8 if len(columns) <= 2 else np.int32))  # noqa: PLR2004
    for column in columns[1:]:
        total = total * total.dtype.type(10) + column
    return total


def full_year(short: Integers) -> Integers:
    """Complete years of two digits as POSIX does: 69 is 2069, 70 is 1970."""
    year = short.astype(np.int32)
    return np.where(year < 70, year + 2000, year + 1900)  # noqa: PLR2004 - POSIX


def half_of(text: str | None) -> int:
    """Return 0 for no half of a day, 1 for AM, 2 for PM."""
    return 0 if not text else 1 if text[0] in "aA" else 2
