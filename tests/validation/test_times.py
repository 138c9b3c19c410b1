from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.readers.raw import TimeNotation
from gerosense_desktop.validation.calendar import TimeProblem
from gerosense_desktop.validation.times import UnknownTimeZoneError, read_times

from .raw_rows import NASTY_CHARACTERS

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
DAY, MONTH, ISO = TimeNotation.DAY_FIRST, TimeNotation.MONTH_FIRST, TimeNotation.ISO
NONE = TimeProblem.NONE


def read_one(text, *, notation=ISO, zone=None, copies=1):
    """Return instant, offset and problem of one text, read alone or among many of its kind."""
    times = read_times(pl.Series([text] * copies, dtype=pl.String), notation=notation, time_zone=zone)
    found = set(zip(times.instant, times.offset, times.problem, strict=True))
    assert len(found) == 1
    return found.pop()


@pytest.fixture(params=[1, 300], ids=["alone", "among many"])
def copies(request):
    return request.param


@pytest.mark.parametrize(
    ("text", "utc", "offset"),
    [
        ("2023-11-01 08:04:51 +0400", "2023-11-01T04:04:51", 14_400),
        ("2023-11-01T08:04:51.000+04:00", "2023-11-01T04:04:51", 14_400),
        ("2023-11-01T08:04:51.123456789-03:30", "2023-11-01T11:34:51.123456", -12_600),
        (" 2023-11-01 08:04:51 +0400\u00a0", "2023-11-01T04:04:51", 14_400),
        ("2023-11-01\u00a008:04:51\u202f-0400", "2023-11-01T12:04:51", -14_400),
        ("2023/11/1 8:04Z", "2023-11-01T08:04:00", 0),
        ("20231101T080451+02", "2023-11-01T06:04:51", 7_200),
        ("2024-02-29t23:59:59,5z", "2024-02-29T23:59:59.5", 0),
        ("1969-12-31 23:59:59.999 +0000", "1969-12-31T23:59:59.999", 0),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00", 0),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999", 0),
    ],
)
def test_that_a_time_with_an_offset_keeps_it(text, utc, offset, copies):
    instant = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert read_one(text, copies=copies) == (instant, offset, NONE)


@pytest.mark.parametrize(
    "text",
    ["2023-02-29 08:04:51 +0000", "2023-13-01 08:04:51Z", "2023-00-01 08:04:51Z", "2023-01-00 08:04:51Z",
     "2023-01-01 24:00:00Z", "2023-01-01 08:60:00Z", "2023-01-01 08:04:60Z", "2023-01-01 08:04:51 +1801",
     "2023-01-01 08:04:51 +0460", "0000-01-01 00:00:00Z", "0001-01-01 00:00:00+01:00", "9999-12-31 23:59:59-01:00",
     "2023-01/01 08:04:51Z", "2023-01-01", "yesterday", "1698811491"],
)  # fmt: skip
def test_that_a_time_that_does_not_exist_is_unreadable(text, copies):
    assert read_one(text, copies=copies) == (None, None, TimeProblem.UNREADABLE)


@pytest.mark.parametrize("text", [None, "", " \u00a0\t"])
def test_that_no_text_is_missing_in_every_notation(text, copies):
    for notation in TimeNotation:
        assert read_one(text, notation=notation, copies=copies) == (None, None, TimeProblem.MISSING)


@pytest.mark.parametrize(
    ("text", "notation", "local"),
    [
        ("31/12/2026 23:59:59", DAY, "2026-12-31T23:59:59"),
        ("31.12.2026, 23:59", DAY, "2026-12-31T23:59:00"),
        ("3.4.26 7:05", DAY, "2026-04-03T07:05:00"),
        ("03-04-1970 07:05", DAY, "1970-04-03T07:05:00"),
        ("03/04/69 07:05", DAY, "2069-04-03T07:05:00"),
        ("03/04/70 07:05", DAY, "1970-04-03T07:05:00"),
        ("12/31/2026 11:59 PM", MONTH, "2026-12-31T23:59:00"),
        ("12/31/2026 12:00:00 AM", MONTH, "2026-12-31T00:00:00"),
        ("12/31/2026 12:30pm", MONTH, "2026-12-31T12:30:00"),
        ("4/3/26, 7:05:09.25\u202fp.m.", MONTH, "2026-04-03T19:05:09.25"),
        ("2026-04-03 07:05", MONTH, "2026-04-03T07:05:00"),
        ("2026-04-03 07:05", DAY, "2026-04-03T07:05:00"),
    ],
)
def test_that_the_order_chosen_decides_what_a_date_means(text, notation, local, copies):
    instant = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(BERLIN))
    expected = (instant.astimezone(UTC), int(instant.utcoffset().total_seconds()), NONE)
    assert read_one(text, notation=notation, zone=BERLIN, copies=copies) == expected


@pytest.mark.parametrize(
    ("text", "notation"),
    [("12/31/2026 10:00Z", DAY), ("31/12/2026 10:00Z", MONTH), ("1/1/2026 13:00 PM Z", MONTH),
     ("1/1/2026 00:30 AM Z", MONTH), ("1/1-2026 10:00Z", DAY), ("1/1/026 10:00Z", DAY)],
)  # fmt: skip
def test_that_a_date_against_the_order_chosen_is_unreadable(text, notation, copies):
    assert read_one(text, notation=notation, copies=copies) == (None, None, TimeProblem.UNREADABLE)


def test_that_a_time_with_an_offset_needs_no_zone_and_heeds_none(copies):
    expected = (datetime(2026, 12, 31, 8, 5, tzinfo=UTC), 7200, NONE)
    assert read_one("31/12/2026 10:05 +02:00", notation=DAY, zone=NEW_YORK, copies=copies) == expected


def test_that_a_time_without_an_offset_is_not_guessed(copies):
    assert read_one("2023-11-01 08:04:51", copies=copies) == (None, None, TimeProblem.WITHOUT_ZONE)


@pytest.mark.parametrize(("zone", "text"), [(BERLIN, "2023-10-29 02:30:00"), (NEW_YORK, "2023-11-05 01:30:00")])
def test_that_a_time_in_the_hour_that_comes_again_happened_twice(zone, text, copies):
    assert read_one(text, zone=zone, copies=copies) == (None, None, TimeProblem.HAPPENED_TWICE)


@pytest.mark.parametrize(("zone", "text"), [(BERLIN, "2023-03-26 02:30:00"), (NEW_YORK, "2023-03-12 02:30:00")])
def test_that_a_time_in_the_hour_left_out_never_happened(zone, text, copies):
    assert read_one(text, zone=zone, copies=copies) == (None, None, TimeProblem.NEVER_HAPPENED)


@pytest.mark.parametrize(
    ("zone", "text", "utc", "offset"),
    [
        (BERLIN, "2023-10-29 01:59:59", "2023-10-28T23:59:59", 7200),
        (BERLIN, "2023-10-29 03:00:00", "2023-10-29T02:00:00", 3600),
        (BERLIN, "2023-03-26 01:59:59", "2023-03-26T00:59:59", 3600),
        (BERLIN, "2023-03-26 03:00:00", "2023-03-26T01:00:00", 7200),
        (NEW_YORK, "2023-11-05 00:59:59", "2023-11-05T04:59:59", -14_400),
        (NEW_YORK, "2023-11-05 02:00:00", "2023-11-05T07:00:00", -18_000),
        (NEW_YORK, "2023-03-12 01:59:59", "2023-03-12T06:59:59", -18_000),
        (NEW_YORK, "2023-03-12 03:00:00", "2023-03-12T07:00:00", -14_400),
    ],
)
def test_that_the_times_beside_a_clock_change_are_certain(zone, text, utc, offset):
    assert read_one(text, zone=zone) == (datetime.fromisoformat(utc).replace(tzinfo=UTC), offset, NONE)


def test_that_an_offset_by_the_sun_travels_in_whole_minutes_and_the_instant_stays():
    instant, offset, _ = read_one("1960-01-01 12:00:00", zone="Africa/Monrovia")
    exact = datetime(1960, 1, 1, 12, tzinfo=ZoneInfo("Africa/Monrovia"))
    assert instant == exact
    assert offset % 60 == 0
    assert timedelta(0) <= exact.utcoffset() - timedelta(seconds=offset) < timedelta(minutes=1)


def test_that_a_zone_that_is_none_is_said_to_be_so():
    with pytest.raises(UnknownTimeZoneError, match="time zone"):
        read_one("2023-11-01 08:04:51", zone="Mars/Base")


def test_that_a_local_time_whose_instant_leaves_the_calendar_is_unreadable():
    assert read_one("0001-01-01 00:00:00", zone="Asia/Tokyo") == (None, None, TimeProblem.UNREADABLE)


@pytest.mark.parametrize(
    ("notation", "text", "microseconds"),
    [
        (TimeNotation.EPOCH_SECONDS, "1698811491", 1_698_811_491_000_000),
        (TimeNotation.EPOCH_SECONDS, " 1698811491.1234567 ", 1_698_811_491_123_456),
        (TimeNotation.EPOCH_SECONDS, "-1.5", -1_500_000),
        (TimeNotation.EPOCH_MILLISECONDS, "1698811491123", 1_698_811_491_123_000),
        (TimeNotation.EPOCH_MILLISECONDS, "1698811491123,4", 1_698_811_491_123_400),
        (TimeNotation.EPOCH_MICROSECONDS, "1698811491123456.0", 1_698_811_491_123_456),
        (TimeNotation.EPOCH_NANOSECONDS, "1698811491123456789", 1_698_811_491_123_456),
    ],
)
def test_that_an_epoch_is_exact_to_the_microsecond(notation, text, microseconds):
    instant, offset, problem = read_one(text, notation=notation)
    assert (instant - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) == microseconds
    assert (offset, problem) == (0, NONE)


@pytest.mark.parametrize("text", ["1.6e9", "0x10", "1_698", "9" * 19, "9" * 30, "-62135596801", "253402300800", "٣"])
def test_that_an_epoch_that_is_no_plain_number_or_beyond_the_calendar_is_unreadable(text):
    read = read_one(text, notation=TimeNotation.EPOCH_SECONDS)
    assert read == (None, None, TimeProblem.UNREADABLE)


LOCAL = st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2036, 12, 31))  # noqa: DTZ001 - by the wall clock


@given(
    st.lists(LOCAL, min_size=1, max_size=8), st.sampled_from([BERLIN, NEW_YORK, "Asia/Kolkata", "Australia/Lord_Howe"])
)
@settings(max_examples=60, deadline=None)
def test_that_local_times_agree_with_the_standard_library(moments, zone):
    moments = [moment.replace(microsecond=0) for moment in moments]
    read = read_times(pl.Series([f"{moment:%d.%m.%Y %H:%M:%S}" for moment in moments]), notation=DAY, time_zone=zone)
    for moment, instant, offset, problem in zip(moments, read.instant, read.offset, read.problem, strict=True):
        first, second = (moment.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
        if first.utcoffset() == second.utcoffset():
            assert (instant, offset, problem) == (first.astimezone(UTC), first.utcoffset().total_seconds(), NONE)
        else:
            goes_back = first.utcoffset() > second.utcoffset()
            assert problem == (TimeProblem.HAPPENED_TWICE if goes_back else TimeProblem.NEVER_HAPPENED)


def test_that_the_only_text_of_its_layout_is_read_among_many_others():
    texts = pl.Series(["2023-11-01 08:04:51.5Z", *["2023-11-01 08:04:51 +0400"] * 300])
    times = read_times(texts, notation=ISO, time_zone=None)
    assert times.instant[0] == datetime(2023, 11, 1, 8, 4, 51, 500_000, tzinfo=UTC)
    assert times.problem.sum() == 0


def test_that_many_layouts_and_much_that_is_no_time_are_told_apart():
    layouts = [f"2023-11-01T08:04:51.{'0' * digits}Z" for digits in range(1, 10)]
    layouts += [text.replace("T", " ") for text in layouts] + [text.replace("Z", "+01") for text in layouts]
    texts = [text for index in range(300) for text in (f"no time {index}", *layouts)]
    times = read_times(pl.Series(texts), notation=ISO, time_zone=None)
    alone = {text: read_one(text) for text in {*layouts, "no time 7"}}
    for index, text in enumerate(texts):
        expected = alone.get(text, alone["no time 7"])
        assert (times.instant[index], times.offset[index], times.problem[index]) == expected


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_that_a_text_is_read_the_same_alone_and_among_many(data):
    text = data.draw(st.sampled_from(["3/4/26 7:05 PM", "13.12.2026 07:05:09", "12-31-1999, 1:05:09.123 am +0200"]))
    position = data.draw(st.integers(0, len(text) - 1))
    changed = text[:position] + data.draw(st.sampled_from(NASTY_CHARACTERS)) + text[position + 1 :]
    notation = data.draw(st.sampled_from([DAY, MONTH]))
    many = read_times(pl.Series([text] * 300 + [changed] * 300), notation=notation, time_zone=BERLIN)
    for index, one in ((0, text), (300, changed)):
        alone = read_one(one, notation=notation, zone=BERLIN)
        assert (many.instant[index], many.offset[index], many.problem[index]) == alone
