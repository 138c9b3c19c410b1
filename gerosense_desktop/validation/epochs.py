"""From columns of epochs, numbers counted since 1970 UTC, to instants."""

from typing import Final

import numpy as np
import polars as pl

from gerosense_desktop.api.timestamps import BLANKS
from gerosense_desktop.readers.raw import TimeNotation
from gerosense_desktop.validation.calendar import FIRST_INSTANT, LAST_INSTANT, Integers, TimeProblem, within_calendar

EPOCH_UNITS: Final[dict[TimeNotation, int]] = {
    TimeNotation.EPOCH_SECONDS: 10**9,
    TimeNotation.EPOCH_MILLISECONDS: 10**6,
    TimeNotation.EPOCH_MICROSECONDS: 10**3,
    TimeNotation.EPOCH_NANOSECONDS: 1,
}
"""Nanoseconds in one unit of an epoch's notation."""

EPOCH_PATTERN: Final = "^(?P<sign>[+-]?)(?P<whole>[0-9]{1,20})(?:[.,](?P<fraction>[0-9]{0,9}))?$"
"""Whole or with a fraction; an exponent would have lost the seconds already."""

_LARGEST_INTEGER: Final = 2**63 - 1


def read_epochs(texts: pl.Series, *, notation: TimeNotation) -> tuple[Integers, Integers]:
    """Read numbers since 1970; exact, digits beyond microseconds are cut off.

    Args:
        texts: String, nulls allowed.
        notation: One of EPOCH_UNITS.

    Returns:
        Microseconds from 1970, and a TimeProblem for each.
    """
    unit = EPOCH_UNITS[notation]
    stripped = texts.str.strip_chars(BLANKS)
    found = stripped.str.extract_groups(EPOCH_PATTERN).struct.unnest()
    whole = found["whole"].cast(pl.Int64, strict=False)
    largest = min(max(-FIRST_INSTANT, LAST_INSTANT) * 1000 // unit + 1, _LARGEST_INTEGER)
    readable = (whole <= largest).fill_null(value=False)
    microseconds = whole.clip(0, largest).fill_null(0) // max(1, 1000 // unit) * max(1, unit // 1000)
    digits = {10**9: 6, 10**6: 3}.get(unit, 0)
    if digits:
        fraction = found["fraction"].fill_null("").str.pad_end(digits, "0").str.head(digits)
        microseconds += fraction.cast(pl.Int64)
    minus = (found["sign"] == "-").fill_null(value=False).to_numpy()
    instant = np.where(minus, -microseconds.to_numpy(), microseconds.to_numpy())
    right = readable.to_numpy() & within_calendar(instant)
    problem = np.where(right, TimeProblem.NONE, TimeProblem.UNREADABLE).astype(np.uint8)
    problem[(stripped.fill_null("") == "").to_numpy()] = TimeProblem.MISSING
    return instant, problem
