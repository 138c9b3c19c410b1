"""How long a server asks to wait."""

from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final

_MOST_DIGITS: Final = 9
"""More seconds than 30 years are no wait but nonsense."""


def read_retry_after(value: str, *, date: str, now: float) -> float | None:
    """Return the seconds that ``Retry-After`` asks for, at least 0; None where it cannot be read (RFC 9110, 10.2.3).

    Args:
        value: The header: a whole number of seconds, or a date.
        date: The answer's own ``Date``, from which a date is counted: this computer's clock may be wrong.
        now: Seconds since the epoch by this computer's clock, where the answer has no ``Date``.
    """
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value) if len(value) <= _MOST_DIGITS else None
    until, said_at = _instant(value), _instant(date)
    return None if until is None else max(0.0, until - (now if said_at is None else said_at))


def _instant(text: str) -> float | None:
    try:
        moment = parsedate_to_datetime(text.strip())
        # The old notations name no zone and mean UTC.
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
