"""From the parts of a written time to its place on the calendar, for whole columns."""

from dataclasses import dataclass
from datetime import MAXYEAR
from enum import IntEnum
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from gerosense_desktop.api.timestamps import MAX_OFFSET_SECONDS

Integers = npt.NDArray[Any]
"""One integer a row, of any width: most parts fit a byte."""

Flags = npt.NDArray[np.bool_]

_MONTH_STARTS: Final = np.arange("0001-01", "10000-02", dtype="M8[M]").astype("M8[D]").astype(np.int32)
"""Days from 1970 to the first of each month from January of year 1 on."""

SECOND: Final = 1_000_000
"""In microseconds, as all instants here."""

DAY_SECONDS: Final = 86_400
FIRST_INSTANT: Final = int(_MONTH_STARTS[0]) * DAY_SECONDS * SECOND
LAST_INSTANT: Final = int(_MONTH_STARTS[-1]) * DAY_SECONDS * SECOND - 1
"""The years 1 to 9999, UTC."""


class TimeProblem(IntEnum):
    """Why a text gives no instant."""

    NONE = 0
    MISSING = 1
    UNREADABLE = 2
    WITHOUT_ZONE = 3
    HAPPENED_TWICE = 4  # the night clocks go back
    NEVER_HAPPENED = 5  # the night clocks go forward


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Parts:
    """What is written in each of n texts, not yet checked: all arrays are n long.

    Attributes:
        year: As written, two digits already completed.
        month: 1 to 12 where right.
        day: 1 to 31 where right.
        hour: 0 to 23, or 1 to 12 where ``half`` is set.
        minute: 0 to 59 where right.
        second: 0 to 59 where right.
        microsecond: Always right.
        half: 0 none, 1 before noon, 2 after noon.
        offset: Seconds east of UTC, where there is one.
        offset_minute: The minutes written in the offset: 0 to 59 where right.
        has_offset: Whether there is one.
    """

    year: Integers
    month: Integers
    day: Integers
    hour: Integers
    minute: Integers
    second: Integers
    microsecond: Integers
    half: Integers
    offset: Integers
    offset_minute: Integers
    has_offset: Flags


def local_times(parts: Parts) -> tuple[Integers, Flags]:
    """Place written times on the calendar, by the clock on the wall.

    Returns:
        Microseconds from 1970 without regard to the offset, and whether there is such a time (if not, the number
        means nothing).
    """
    right = (parts.year >= 1) & (parts.year <= MAXYEAR)
    right &= (parts.month >= 1) & (parts.month <= 12)  # noqa: PLR2004 - of a year
    month = (parts.year.astype(np.int32) - 1) * 12 + (parts.month.astype(np.int32) - 1)
    month = np.where(right, month, 0)
    month_start = _MONTH_STARTS[month]
    right &= (parts.day >= 1) & (parts.day <= _MONTH_STARTS[month + 1] - month_start)
    right &= (parts.minute <= 59) & (parts.second <= 59)  # noqa: PLR2004 - of an hour, of a minute
    hour = parts.hour
    if parts.half.any():
        in_half = parts.half > 0
        right &= ~in_half | ((hour >= 1) & (hour <= 12))  # noqa: PLR2004 - hours of a half day
        hour = np.where(in_half, hour % 12 + 12 * (parts.half == 2), hour)  # noqa: PLR2004 - after noon
    right &= hour <= 23  # noqa: PLR2004 - of a day
    right &= (parts.offset_minute <= 59) & (np.abs(parts.offset) <= MAX_OFFSET_SECONDS)  # noqa: PLR2004 - of an hour
    seconds = hour.astype(np.int32) * 3600 + parts.minute.astype(np.int32) * 60 + parts.second
    days = month_start + (parts.day.astype(np.int32) - 1)
    return (days.astype(np.int64) * DAY_SECONDS + seconds) * SECOND + parts.microsecond, right


def within_calendar(instants: Integers) -> Flags:
    """Whether instants lie within the years 1 to 9999, UTC."""
    return (instants >= FIRST_INSTANT) & (instants <= LAST_INSTANT)
