"""A field for a day, with a calendar to choose it from."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.locale_text import day_format

_CALENDAR_WIDTH: Final = 336


class DayField(QDateEdit):
    """Days as the language writes them, the month as a word: no day is ever taken for a month."""

    def __init__(
        self, day: date, *, first: date, last: date, name: str, accessible_name: str, parent: QWidget | None = None
    ) -> None:
        """Make the field.

        Args:
            day: The day it shows.
            first: The earliest that can be chosen.
            last: The latest.
            name: For tests.
            accessible_name: What it is for.
            parent: The dialog.
        """
        super().__init__(_date_of(day), parent)
        self.setObjectName(name)
        describe(self)
        self.setAccessibleName(accessible_name)
        self.setDisplayFormat(day_format())
        self.setMinimumDate(_date_of(first))
        self.setMaximumDate(_date_of(last))
        self.setCalendarPopup(True)
        self.setCalendarWidget(_calendar())

    @property
    def day(self) -> date:
        """The day it shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


def _calendar() -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setLocale(QLocale())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setMinimumWidth(_CALENDAR_WIDTH)
    # Qt's red of weekends has too little contrast on either ground.
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
    return calendar


def _date_of(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
