"""How a timestamp is written: the ISO notation as data, its reader for single texts, and the wire form.

The patterns are read by Python's ``re`` and by the regex engine under polars alike, so that a single text and a whole
column get the same verdict: ``[0-9]`` and no digit class, no look-around, no back-reference, blanks listed one by one.
"""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

BLANKS: Final = " \t\r\n\u00a0\u202f"
"""What is stripped from both ends of any text, and may part a time from its offset: nothing else is blank."""

CLOCK_PATTERN: Final = (
    "(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})"
    "(?::(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?"
)  # fmt: skip
_UTC: Final = "[Uu][Tt][Cc]|[Gg][Mm][Tt]"
OFFSET_PATTERN: Final = (
    f"(?:[{BLANKS}]*(?:(?P<utc>[Zz]|{_UTC})"
    f"|(?:{_UTC})?(?P<sign>[+-])(?P<offset_hour>[0-9]{{2}})(?::?(?P<offset_minute>[0-9]{{2}}))?))?"
)
"""``Z``, ``+04:00``, ``+0400``, ``+04``, ``UTC``, ``GMT+0400``, or none."""

ISO_PATTERN: Final = (
    "^(?P<year>[0-9]{4})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P<second_mark>[-/.])(?P<day>[0-9]{1,2})"
    f"(?:[Tt]|[{BLANKS}]+){CLOCK_PATTERN}{OFFSET_PATTERN}$"
)
"""``2023-11-01T08:04:51.000+04:00``, Apple's ``2023-11-01 08:04:51 +0400``, ``2023/11/1 8:04``."""

COMPACT_PATTERN: Final = (
    "^(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})[Tt]"
    "(?P<hour>[0-9]{2})(?P<minute>[0-9]{2})(?:(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?"
    f"{OFFSET_PATTERN}$"
)
"""``20231101T080451Z``."""

ISO_PATTERNS: Final = (ISO_PATTERN, COMPACT_PATTERN)

MAX_OFFSET_SECONDS: Final = 18 * 3600
"""ISO 8601 leaves offsets open; no place on earth is beyond 14 hours, and many servers read none beyond 18."""

_COMPILED: Final = tuple(re.compile(pattern) for pattern in ISO_PATTERNS)


def read_timestamp(text: str) -> datetime | None:
    """Read one ISO timestamp; blanks around it do not count.

    The two date marks must be equal. Digits beyond microseconds are cut off. An offset ``-00:00`` is UTC.

    Returns:
        A datetime with the offset the text has; a naive one where it has none; None where it cannot be read (not
        this notation, a day or an hour that does not exist, an offset beyond 18 hours, an instant outside the
        years 1 to 9999 UTC).
    """
    stripped = text.strip(BLANKS)
    match = next((found for pattern in _COMPILED if (found := pattern.fullmatch(stripped))), None)
    if match is None:
        return None
    part = match.groupdict()
    if part.get("mark") != part.get("second_mark"):
        return None
    try:
        moment = datetime(  # noqa: DTZ001 - naive where the text names no offset: the caller decides
            int(part["year"]),
            int(part["month"]),
            int(part["day"]),
            int(part["hour"]),
            int(part["minute"]),
            int(part["second"] or 0),
            int((part["fraction"] or "0").ljust(6, "0")[:6]),
        )
        if part["utc"]:
            return moment.replace(tzinfo=UTC)
        if part["sign"] is None:
            return moment
        seconds = _offset_seconds(part)
        return None if seconds is None else with_offset(moment, seconds)
    except (ValueError, OverflowError):
        return None


def _offset_seconds(part: dict[str, str]) -> int | None:
    hours, minutes = int(part["offset_hour"]), int(part["offset_minute"] or 0)
    seconds = hours * 3600 + minutes * 60
    if minutes > 59 or seconds > MAX_OFFSET_SECONDS:  # noqa: PLR2004 - minutes of an hour
        return None
    return -seconds if part["sign"] == "-" else seconds


def with_offset(local: datetime, seconds: int) -> datetime:
    """Give a wall-clock time its offset east of UTC.

    Raises:
        OverflowError: The instant lies outside the years 1 to 9999 UTC.
    """
    moment = local.replace(tzinfo=timezone(timedelta(seconds=seconds)))
    moment.astimezone(UTC)  # raises where the instant has no place in the calendar
    return moment


def wire_text(moment: datetime) -> str:
    """Write an aware datetime as it travels: ``2023-11-01T08:04:51.000+04:00``.

    Six digits of fraction only where there is anything below a millisecond. The offset travels in whole minutes, as
    ISO 8601 has it; the instant stays what it was.
    """
    offset = moment.utcoffset() or timedelta()
    whole = moment.astimezone(timezone(offset // timedelta(minutes=1) * timedelta(minutes=1)))
    return whole.isoformat(timespec="microseconds" if whole.microsecond % 1000 else "milliseconds")
