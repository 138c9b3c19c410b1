"""Samples per day, and the days in a row that a result needs."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.upload.days import DAYS_SCHEMA, STREAK, count_days, days_with_result, streaks
from gerosense_desktop.validation.frames import REJECTED_SCHEMA

FIRST = date(2026, 10, 1)
NONE_REJECTED = pl.DataFrame(schema=REJECTED_SCHEMA)
SERIES = [("steps", "Watch"), ("bpm", "Watch"), ("steps", "Phone")]

SAMPLES = st.lists(
    st.tuples(
        st.sampled_from(SERIES),
        st.integers(0, 40 * 24 * 3600),  # seconds after the first of October, UTC
        st.integers(-14, 14).map(lambda hours: hours * 3600),
        st.booleans(),
    ),
    max_size=60,
)


def samples(rows) -> pl.DataFrame:
    began = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    return pl.DataFrame(
        [
            (data_type, device, began + timedelta(seconds=seconds), offset, is_new)
            for (data_type, device), seconds, offset, is_new in rows
        ],
        schema={
            "data_type": pl.String,
            "device_name": pl.String,
            "start": pl.Datetime("us", "UTC"),
            "start_offset": pl.Int32,
            "is_new": pl.Boolean,
        },
        orient="row",
    )


def days(*spans: tuple[int, int], new: bool = True, series=SERIES[0]) -> pl.DataFrame:
    """One sample on each day of the spans, counted from the first of October."""
    numbers = sorted({number for first, last in spans for number in range(first, last + 1)})
    rows = [(*series, FIRST + timedelta(days=number), int(new), int(not new), 0) for number in numbers]
    return pl.DataFrame(rows, schema=DAYS_SCHEMA, orient="row")


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@given(SAMPLES)
def test_that_every_sample_is_counted_on_the_day_its_own_clock_showed(rows):
    counted = count_days(samples(rows), rejected=NONE_REJECTED)

    began = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    expected = Counter(
        (*series, (began + timedelta(seconds=seconds + offset)).date(), is_new)
        for series, seconds, offset, is_new in rows
    )
    found = Counter()
    for data_type, device, at, new, already_sent, _rejected in counted.iter_rows():
        found[data_type, device, at, True] += new
        found[data_type, device, at, False] += already_sent
    assert +found == expected
    assert counted.schema == pl.Schema(DAYS_SCHEMA)


def test_that_a_rejected_sample_is_counted_where_its_text_begins_with_a_day():
    rejected = pl.DataFrame(
        {
            "data_type": ["bpm", "bpm", None, "bpm"],
            "device_name": ["Watch", "Watch", None, "Watch"],
            "start_date": ["2026-10-02T08:00:00Z", "2026-10-02 09:00:00 +0100", "2026-10-03T08:00:00Z", "1759392000"],
        },
        schema_overrides={"data_type": pl.String, "device_name": pl.String},
    )

    counted = count_days(samples([]), rejected=rejected)

    assert counted.select("data_type", "device_name", "day", "rejected").rows() == [
        ("", "", day(2), 1),
        ("bpm", "Watch", day(1), 2),
    ]


def test_that_seven_days_in_a_row_are_a_streak_and_six_are_none():
    assert streaks(days((0, 6), (8, 13))).rows() == [("steps", "Watch", day(0), day(6))]


def test_that_days_of_different_devices_or_data_types_make_no_streak_together():
    apart = pl.concat([days((0, 3)), days((4, 6), series=SERIES[1]), days((4, 6), series=SERIES[2])])

    assert streaks(apart).is_empty()
    assert days_with_result(apart) == frozenset()


def test_that_what_was_sent_before_helps_the_new_days_to_a_result():
    before, new = days((0, 5), new=False), days((6, 7))

    assert days_with_result(pl.concat([before, new]).sort("day")) == {day(6), day(7)}


def test_that_days_without_anything_new_among_the_last_seven_allow_nothing_new():
    sent_and_new = pl.concat([days((0, 20), new=False), days((21, 21))]).sort("day")

    assert days_with_result(sent_and_new) == {day(21)}


def test_that_a_rejected_sample_makes_no_streak():
    only_rejected = days((0, 6)).with_columns(new=pl.lit(0, dtype=pl.UInt32), rejected=pl.lit(1, dtype=pl.UInt32))

    assert streaks(only_rejected).is_empty()


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_that_results_are_the_days_whose_last_seven_have_samples_and_one_of_them_new(new, sent):
    frame = pl.concat(
        [days(*[(number, number) for number in new]), days(*[(number, number) for number in sent - new], new=False)]
    ).sort("day")

    expected = {
        day(last)
        for last in range(STREAK - 1, 61)
        if set(range(last - STREAK + 1, last + 1)) <= new | sent and set(range(last - STREAK + 1, last + 1)) & new
    }
    assert days_with_result(frame) == expected
