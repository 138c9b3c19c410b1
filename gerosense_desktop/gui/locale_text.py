"""Numbers, dates and durations as the person's language writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtWidgets import QLabel

NO_BREAK: Final = "\u00a0"
"""A space at which no line ends."""

_ISOLATE: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"
_MINUTE: Final = 60
_HOUR: Final = 3600
_MEGABYTE: Final = 1_000_000
_LONGEST_NAME: Final = 120
_WEEKDAY: Final = re.compile("dddd[,\u060c\u3001]? *|,? *dddd$")
"""The weekday in a date's pattern, with the comma of its language."""
_BEFORE_YEAR: Final = re.compile("(?:[ ,]|'de')*yyyy$")
"""The year in a date's pattern, with what leads to it."""


def count_text(count: int) -> str:
    """``2300`` → ``2,300``."""
    return QLocale().toString(count)


def device_text(name: str) -> str:
    """A device's name as far as it can be read: a screen that lays out a million characters stands still."""
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"


def samples_text(count: int) -> str:
    """``1`` → ``1 sample``, ``2300`` → ``2,300 samples``."""
    if count == 1:
        return QCoreApplication.translate("locale_text", "1 sample")
    return QCoreApplication.translate("locale_text", "{count} samples", None, count).format(count=count_text(count))


def batches_text(count: int) -> str:
    """``1`` → ``1 batch``, ``12`` → ``12 batches``."""
    if count == 1:
        return QCoreApplication.translate("locale_text", "1 batch")
    return QCoreApplication.translate("locale_text", "{count} batches", None, count).format(count=count_text(count))


def day_text(instant: datetime) -> str:
    """An aware instant as a day in this computer's time zone, e.g. ``12 Oct 2026``."""
    return QLocale().toString(_day(instant), day_format())


def date_text(day: date) -> str:
    """A day of the calendar, without its year: ``12 Oct``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _BEFORE_YEAR.sub("", day_format()))


def whole_date_text(day: date) -> str:
    """A day of the calendar: ``12 Oct 2026``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format())


def day_format() -> str:
    """Return how days are written, for a field they are typed into: never two digits for a year, never a bare month."""
    # The language's own long form, with the weekday left out and the month shortened.
    pattern = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return pattern.replace("MMMM", "MMM")


def days_text(count: int) -> str:
    """``1`` → ``1 day``, ``34`` → ``34 days``."""
    if count == 1:
        return QCoreApplication.translate("locale_text", "1 day")
    return QCoreApplication.translate("locale_text", "{count} days", None, count).format(count=count_text(count))


def time_text(instant: datetime) -> str:
    """An aware instant as day and minute in this computer's time zone."""
    local = instant.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("locale_text", "{day}, {time}").format(day=day_text(instant), time=clock)


def exact_time_text(instant: datetime) -> str:
    """An aware instant to the second in this computer's time zone, which is named: a receipt is read elsewhere too."""
    local = instant.astimezone()
    locale, offset = QLocale(), local.strftime("%z")
    clock = locale.toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    ahead = locale.toString(QTime(int(offset[1:3]), int(offset[3:5])), "HH:mm")
    # In a narrow column the day stands above the time, and neither is torn.
    pattern = QCoreApplication.translate("locale_text", "{day}, {time}").replace(" ", NO_BREAK)
    pattern = pattern.replace(f"{NO_BREAK}{{time}}", " {time}")
    day = day_text(instant).replace(" ", NO_BREAK)
    return pattern.format(day=day, time=f"{clock}{NO_BREAK}{isolated(f'{offset[0]}{ahead}')}")


def isolated(text: str) -> str:
    """A text as somebody else wrote it, for the screen: in its own direction, whatever stands around it.

    Without the marks, which nobody sees, a window from right to left turns dates, numbers and places of a file round.
    """
    return f"{_ISOLATE}{text}{_END_OF_ISOLATE}" if text and QGuiApplication.isRightToLeft() else text


def span_text(first: datetime, last: datetime) -> str:
    """Two aware instants as ``12 Oct – 23 Nov 2026``, or one day where both fall on it."""
    start, end = day_text(first), day_text(last)
    if start == end:
        return start
    pattern = day_format()
    if first.astimezone().year == last.astimezone().year and pattern.endswith("yyyy"):
        start = QLocale().toString(_day(first), _BEFORE_YEAR.sub("", pattern))
    return f"{start} – {end}"


def span_in_lines(first: datetime, last: datetime) -> str:
    """The same for a narrow place: a line ends only behind the dash."""
    start, dash, end = (part.replace(" ", NO_BREAK) for part in span_text(first, last).partition(" – "))
    return f"{start}{dash.rstrip(NO_BREAK)} {end}" if dash else start


def align_leading(label: QLabel) -> None:
    """Let a text stand where the window's lines begin; by itself Qt puts a name in Latin letters at the left."""
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    upright = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)


def megabytes_text(size: int) -> str:
    """Bytes as megabytes of 1,000,000; one decimal below 10."""
    decimals = 1 if size < 10 * _MEGABYTE else 0
    number = QLocale().toString(size / _MEGABYTE, "f", decimals)
    return QCoreApplication.translate("locale_text", "{number} MB").format(number=number)


def duration_text(seconds: float) -> str:
    """Seconds as people say them: ``less than a minute``, ``about 3 min``, ``about 2 h 10 min``."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("locale_text", "less than a minute")
    minutes = round(seconds / _MINUTE)
    if seconds < _HOUR:
        return QCoreApplication.translate("locale_text", "about {minutes} min").format(minutes=count_text(minutes))
    return QCoreApplication.translate("locale_text", "about {hours} h {minutes} min").format(
        hours=count_text(minutes // 60), minutes=count_text(minutes % 60)
    )


def seconds_text(seconds: int) -> str:
    """``8`` → ``8 s``, ``95`` → ``1 min 35 s``."""
    if seconds < _MINUTE:
        return QCoreApplication.translate("locale_text", "{seconds} s").format(seconds=count_text(seconds))
    return QCoreApplication.translate("locale_text", "{minutes} min {seconds} s").format(
        minutes=count_text(seconds // _MINUTE), seconds=count_text(seconds % _MINUTE)
    )


def _day(instant: datetime) -> QDate:
    local = instant.astimezone()
    return QDate(local.year, local.month, local.day)
