"""The picture of the review in numbers."""

from datetime import date, timedelta

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.gui.day_lanes import MOST_BARS, MOST_LANES, picture_of
from gerosense_desktop.upload.days import DAYS_SCHEMA

FIRST = date(2026, 10, 1)

ROWS = st.dictionaries(
    st.tuples(st.sampled_from(["steps", "bpm"]), st.sampled_from(["Watch", "Phone", ""]), st.integers(0, 2000)),
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)).filter(any),
    min_size=1,
    max_size=40,
)


def frame(rows) -> pl.DataFrame:
    days = [(*key[:2], FIRST + timedelta(days=key[2]), *counts) for key, counts in rows.items()]
    return pl.DataFrame(days, schema=DAYS_SCHEMA, orient="row").sort("data_type", "device_name", "day")


def number(day: int) -> int:
    return (FIRST + timedelta(days=day) - date(1970, 1, 1)).days


@given(ROWS)
def test_that_every_sample_is_in_a_bar_of_its_lane(rows):
    picture = picture_of(frame(rows))

    for lane in picture.lanes:
        own = [counts for key, counts in rows.items() if key[:2] == (lane.data_type, lane.device_name)]
        drawn = [int(counts.sum()) for counts in (lane.new, lane.already_sent, lane.rejected)]
        assert drawn == [sum(column) for column in zip(*own, strict=True)]
        assert (lane.starts[1:] - lane.starts[:-1] >= picture.days_per_bar).all()
    assert picture.left_out == 0


@given(ROWS)
def test_that_all_bars_are_within_the_ends_and_few_enough_to_be_seen(rows):
    picture = picture_of(frame(rows))

    assert picture.first == min(number(key[2]) for key in rows)
    assert picture.last == max(number(key[2]) for key in rows)
    assert picture.days_per_bar == (1 if picture.last - picture.first < MOST_BARS else 7)
    for lane in picture.lanes:
        assert lane.starts[0] >= picture.first
        assert lane.starts[-1] <= picture.last


def test_that_gaps_and_days_in_a_row_are_counted():
    [lane] = picture_of(frame({("steps", "Watch", day): (1, 0, 0) for day in (*range(8), 10, 11, 20)})).lanes

    assert (lane.days, len(lane.gaps), lane.most_in_a_row) == (11, 2, 8)
    assert lane.streaks == ((number(0), number(7)),)


def test_that_a_day_of_rejected_samples_only_fills_no_gap():
    days = {("steps", "Watch", 0): (1, 0, 0), ("steps", "Watch", 1): (0, 0, 4), ("steps", "Watch", 2): (0, 1, 0)}

    [lane] = picture_of(frame(days)).lanes

    assert (lane.days, len(lane.gaps)) == (2, 1)


def test_that_the_lanes_with_the_most_samples_are_drawn():
    days = {("steps", f"Watch {place}", 0): (place + 1, 0, 0) for place in range(MOST_LANES + 3)}

    picture = picture_of(frame(days))

    assert [lane.device_name for lane in picture.lanes] == [f"Watch {place}" for place in range(3, MOST_LANES + 3)]
    assert picture.left_out == 3


def test_that_no_samples_make_no_lanes():
    assert picture_of(pl.DataFrame(schema=DAYS_SCHEMA)).lanes == ()
