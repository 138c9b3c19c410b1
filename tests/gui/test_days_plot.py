"""The picture of the review, as a person looks at it."""

from dataclasses import replace
from datetime import date, timedelta

import polars as pl
import pytest
import shiboken6
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView

from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.day_lanes import picture_of
from gerosense_desktop.gui.review import review_of
from gerosense_desktop.gui.theme import DARK, palette_of
from gerosense_desktop.gui.widgets.day_axis import DayAxis, step_for, ticks_between
from gerosense_desktop.gui.widgets.days_card import DaysCard
from gerosense_desktop.gui.widgets.days_plot import DaysPlot
from gerosense_desktop.upload.days import DAYS_SCHEMA

FIRST = date(2026, 10, 1)


def number(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def days(length: int) -> pl.DataFrame:
    rows = [("bpm", "Watch", FIRST + timedelta(days=at), 5, 2, 1) for at in range(length)]
    return pl.DataFrame([*rows, ("steps", "", FIRST, 3, 0, 0)], schema=DAYS_SCHEMA, orient="row")


@pytest.fixture
def plot(qtbot) -> DaysPlot:
    plot = DaysPlot()
    qtbot.addWidget(plot)
    plot.resize(600, 200)
    plot.show_picture(picture_of(days(60)))
    plot.show()
    return plot


def in_view(plot) -> float:
    (low, high), _ = plot.viewRange()
    return high - low


def wheel(plot, keys) -> QWheelEvent:
    at = QPointF(300, 100)
    event = QWheelEvent(
        at, plot.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)
    return event


def test_that_a_picture_that_was_closed_takes_new_colours_in_its_stride(qapp):
    plot = DaysPlot()  # closed here, and by nobody again
    plot.show_picture(picture_of(days(60)))
    plot.close()

    plot.setPalette(palette_of(DARK))
    QApplication.processEvents()

    assert plot.palette().window().color().name() == DARK.window
    shiboken6.delete(plot)


class TestUncompared:
    """While the patient is not known, nothing is called new."""

    @pytest.fixture
    def card(self, qtbot):
        card = DaysCard()
        qtbot.addWidget(card)
        card.show_review(review_of(made_up.clean(), plan=None))
        return card

    def test_that_samples_are_found_and_not_new(self, card):
        key = {label.objectName() for label in card.findChildren(QLabel) if label.isVisibleTo(card)}

        assert {"key_found", "key_rejected", "key_gap", "key_streak"} <= key
        assert not {"key_new", "key_already_sent"} & key

    def test_that_the_table_calls_them_found_too(self, card):
        card.table_button.click()

        heads = [card.days.headerData(column, Qt.Orientation.Horizontal) for column in (3, 4)]
        assert heads == ["Found", "Already sent"]
        assert card.days.index(0, 4).data() == "–"


def test_that_a_gap_is_drawn_and_says_that_there_are_no_samples(qtbot):
    plot = DaysPlot()
    qtbot.addWidget(plot)
    found = days(10).filter(pl.col("day") != FIRST + timedelta(days=4))

    plot.show_picture(picture_of(found))

    assert plot._picture.lanes[0].gaps == ((number(FIRST) + 4, number(FIRST) + 4),)
    assert plot.words_at(number(FIRST) + 4.5, 1.5).endswith("Oct 5: no samples")


class TestPlot:
    def test_that_it_begins_with_the_whole_time(self, plot):
        (low, high), _ = plot.viewRange()

        assert (low, high) == (number(FIRST), number(FIRST) + 60)

    @pytest.mark.parametrize("keys", ["+", "="])
    def test_that_keys_look_closer_further_and_at_the_whole(self, plot, keys):
        QTest.keyClicks(plot, keys)
        closer = in_view(plot)
        QTest.keyClicks(plot, "-")
        further = in_view(plot)
        QTest.keyClicks(plot, "++0")

        assert closer < 60
        assert further > closer
        assert in_view(plot) == 60

    def test_that_arrows_go_through_time_and_stop_at_its_ends(self, plot):
        QTest.keyClicks(plot, "++")
        for _ in range(9):
            QTest.keyClick(plot, Qt.Key.Key_Left)
        (low, _), _ = plot.viewRange()
        for _ in range(20):
            QTest.keyClick(plot, Qt.Key.Key_Right)
        (_, high), _ = plot.viewRange()

        assert low == pytest.approx(number(FIRST))
        assert high == pytest.approx(number(FIRST) + 60)

    def test_that_never_less_than_a_week_is_in_view(self, plot):
        QTest.keyClicks(plot, "+" * 20)

        assert in_view(plot) == pytest.approx(7)

    def test_that_the_wheel_looks_closer_only_with_ctrl(self, plot):
        assert not wheel(plot, Qt.KeyboardModifier.NoModifier).isAccepted()
        assert in_view(plot) == 60

        assert wheel(plot, Qt.KeyboardModifier.ControlModifier).isAccepted()
        assert in_view(plot) < 60

    def test_that_a_bar_says_its_day_and_counts(self, plot):
        words = plot.words_at(number(FIRST) + 3.4, 1.5)

        assert words.splitlines() == ["Heart rate · Watch – Oct 4", "New: 5", "Already sent: 2", "Rejected: 1"]

    @pytest.mark.parametrize(("x", "y"), [(-3, 1.5), (90, 1.5), (2, -0.1), (2, 2.5), (1.5, 0.5)])
    def test_that_nothing_is_said_where_nothing_is_drawn(self, plot, x, y):
        assert plot.words_at(number(FIRST) + x, y) == ""

    def test_that_weeks_are_called_weeks(self, qtbot):
        plot = DaysPlot()
        qtbot.addWidget(plot)
        plot.show_picture(picture_of(days(1000)))

        assert "Week from Oct 1" in plot.words_at(number(FIRST) + 1, 1.5)

    def test_that_it_says_in_words_what_it_shows(self, plot):
        assert plot.accessibleDescription() == (
            "Heart rate · Watch: 420 samples on 60 days. Gaps: 0. Most days in a row: 60. Rejected: 60. "
            "Steps · No name: 3 samples on 1 day. Gaps: 0. Most days in a row: 1. Rejected: 0."
        )


class TestAxis:
    @pytest.mark.parametrize(
        ("span", "pixels", "step"), [(5, 600, 1), (30, 600, 7), (60, 600, 14), (200, 800, 30), (3650, 800, 730)]
    )
    def test_that_ticks_have_room_for_their_words(self, span, pixels, step):
        assert step_for(span, pixels=pixels) == step

    def test_that_weeks_begin_on_mondays_and_months_on_their_first(self):
        first, last = number(date(2026, 10, 1)), number(date(2027, 2, 10))

        weeks = [date.fromordinal(day + date(1970, 1, 1).toordinal()) for day in ticks_between(first, last, step=7)]
        months = [date.fromordinal(day + date(1970, 1, 1).toordinal()) for day in ticks_between(first, last, step=30)]
        assert {day.weekday() for day in weeks} == {0}
        assert months == [date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)]

    def test_that_years_are_whole(self):
        ticks = list(ticks_between(number(date(2019, 5, 1)), number(date(2026, 5, 1)), step=730))

        assert ticks == [number(date(year, 1, 1)) for year in (2020, 2022, 2024, 2026)]

    def test_that_days_months_and_years_are_written_as_the_language_does(self, qtbot):
        axis, day = DayAxis(orientation="bottom"), number(date(2026, 3, 9))

        before = QLocale()
        try:
            QLocale.setDefault(QLocale("de_DE"))
            words = [axis.tickStrings([day], 1, step)[0] for step in (1, 7, 30, 365)]
        finally:
            QLocale.setDefault(before)
        assert words == ["9. März", "9. März", "März 2026", "2026"]


class TestCard:
    @pytest.fixture
    def card(self, qtbot) -> DaysCard:
        card = DaysCard()
        qtbot.addWidget(card)
        card.resize(800, 400)
        card.show_review(review_of(made_up.clean(), plan=made_up.plan()))
        return card

    def test_that_the_picture_can_be_read_as_a_table(self, card):
        review = review_of(made_up.clean(), plan=made_up.plan())
        QTest.mouseClick(card.findChild(QPushButton, "days_table_button"), Qt.MouseButton.LeftButton)

        table = card.findChild(QTableView, "days_table")
        assert table.isVisible()
        assert table.model().rowCount() == review.days.height
        row = [str(table.model().index(0, column).data()) for column in range(6)]
        assert row[1:3] == ["Heart rate", "Apple Watch"]

    def test_that_whole_time_can_be_asked_for_once_less_is_in_view(self, card):
        whole = card.findChild(QPushButton, "days_whole_button")
        assert not whole.isEnabled()

        QTest.mouseClick(card.findChild(QPushButton, "days_closer_button"), Qt.MouseButton.LeftButton)
        assert whole.isEnabled()

        QTest.mouseClick(whole, Qt.MouseButton.LeftButton)
        assert not whole.isEnabled()

    def test_that_a_review_without_days_shows_no_picture_and_keeps_none(self, card):
        checked = made_up.checked(())
        nothing = replace(checked, accepted=checked.accepted.clear(), rejected=checked.rejected.clear())
        card.show_review(review_of(nothing, plan=None))

        assert not card.isVisible()
        assert card.days.rowCount() == 0
