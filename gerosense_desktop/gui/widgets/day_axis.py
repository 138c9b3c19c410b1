"""The axis of time under a picture: days, weeks, months or years, as the person's language writes them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale
from typing_extensions import override

from gerosense_desktop.gui.locale_text import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EPOCH: Final = date(1970, 1, 1).toordinal()
_PIXELS_PER_TICK: Final = 110
_DAY, _WEEK, _MONTH, _QUARTER, _YEAR = 1, 7, 30, 91, 365
_STEPS: Final = (_DAY, 2, _WEEK, 2 * _WEEK, _MONTH, _QUARTER, _YEAR, 2 * _YEAR, 5 * _YEAR, 10 * _YEAR)


def step_for(days: float, *, pixels: float) -> int:
    """Return how many days, about, should lie between two ticks: the least that leaves room for their words."""
    most = max(1.0, pixels / _PIXELS_PER_TICK)
    return next((step for step in _STEPS if days / step <= most), _STEPS[-1])


def ticks_between(first: int, last: int, *, step: int) -> Iterator[int]:
    """Yield the days (since 1970-01-01) that get a tick: Mondays, first days of a month, of a year.

    Args:
        first: The first day in view.
        last: The last day in view.
        step: As ``step_for`` returned it.
    """
    if step < _MONTH:
        # 1970-01-05 was a Monday.
        begin = 4 if step >= _WEEK else 0
        yield from range(begin + -(-(first - begin) // step) * step, last + 1, step)
        return
    months = {_MONTH: 1, _QUARTER: 3}.get(step, 12 * step // _YEAR)
    begin_day = date.fromordinal(max(1, first + _EPOCH))
    number = begin_day.year * 12 + begin_day.month - 1
    number -= number % months
    while (day := date(number // 12, number % 12 + 1, 1).toordinal() - _EPOCH) <= last:
        if day >= first:
            yield day
        number += months


class DayAxis(pg.AxisItem):  # type: ignore[misc] # pyqtgraph has no types
    """Counts days since 1970-01-01."""

    @override
    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[int, list[int]]]:
        step = step_for(maxVal - minVal, pixels=size)
        return [(step, list(ticks_between(int(minVal), int(maxVal), step=step)))]

    @override
    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [_words(int(value), step=int(spacing)) for value in values]


def _words(number: int, *, step: int) -> str:
    day = date.fromordinal(number + _EPOCH)
    if step >= _YEAR:
        return QLocale().toString(QDate(day.year, day.month, day.day), "yyyy")
    if step >= _MONTH:
        return QLocale().toString(QDate(day.year, day.month, day.day), "MMM yyyy")
    return date_text(day)
