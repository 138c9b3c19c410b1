from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.timestamps import read_timestamp, wire_text

OFFSETS = st.integers(-18 * 60, 18 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=OFFSETS)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2023-11-01T08:04:51.000+04:00", "2023-11-01T08:04:51+04:00"),
        ("2023-11-01 08:04:51 +0400", "2023-11-01T08:04:51+04:00"),
        ("\u00a02023-11-01\u202f08:04:51\u00a0+04\r\n", "2023-11-01T08:04:51+04:00"),
        ("2023-11-01t08:04z", "2023-11-01T08:04:00+00:00"),
        ("2023.11.01 08:04:51 UTC", "2023-11-01T08:04:51+00:00"),
        ("2023-11-01 08:04:51 utc", "2023-11-01T08:04:51+00:00"),
        ("2023-11-01 08:04:51 GMT+0400", "2023-11-01T08:04:51+04:00"),
        ("2023/1/5 8:04-0330", "2023-01-05T08:04:00-03:30"),
        ("20250501T080000Z", "2025-05-01T08:00:00+00:00"),
        ("20250501T080000.25+0200", "2025-05-01T08:00:00.250000+02:00"),
        ("2023-11-01T08:04:51,123456789-00:00", "2023-11-01T08:04:51.123456+00:00"),
        ("2023-11-01T08:04:51-18:00", "2023-11-01T08:04:51-18:00"),
    ],
)
def test_that_every_way_to_write_iso_is_read_with_its_offset(text, iso):
    assert read_timestamp(text).isoformat() == iso


def test_that_a_time_without_an_offset_stays_without():
    assert read_timestamp("2023-11-01 08:04").tzinfo is None


@pytest.mark.parametrize(
    "text",
    ["", "2023-11-01", "2023-02-30T00:00Z", "2023-11-01T24:00Z", "2023-11-01T08:60Z", "2023-11-01T08:04:60Z",
     "2023-11-01T08:04+18:01", "2023-11-01T08:04+23:59", "2023-11-01T08:04+04:60", "2023-11/01T08:04Z",
     "2023-11-01T08:04:51.Z", "2023-11-01T08:04:51.1234567890Z", "\uff12023-11-01T08:04Z", "2023-11-01\u2003T08:04Z",
     "0000-01-01T00:00Z", "0001-01-01T00:00+00:01", "9999-12-31T23:59-00:01", "01.11.2023 08:04", "1698811491",
     "20250501080000Z", "2023-11-01T08:04Z\nx",
     "2023-11-01T08:04ZZ", "2023-11-01T08:04Z+02:00", "2023-11-01T08:04 CET"],
)  # fmt: skip
def test_that_a_text_that_names_no_time_is_not_read(text):
    assert read_timestamp(text) is None


@pytest.mark.parametrize(
    ("microsecond", "text"),
    [(0, "08:04:51.000"), (120_000, "08:04:51.120"), (1, "08:04:51.000001"), (999_999, "08:04:51.999999")],
)
def test_that_fractions_travel_as_milliseconds_unless_finer(microsecond, text):
    moment = datetime(2023, 11, 1, 8, 4, 51, microsecond, tzinfo=timezone(timedelta(hours=4)))
    assert wire_text(moment) == f"2023-11-01T{text}+04:00"


def test_that_an_offset_with_seconds_travels_in_whole_minutes_and_the_instant_stays():
    moment = datetime(1960, 1, 1, 12, tzinfo=timezone(timedelta(seconds=-2670)))
    assert wire_text(moment) == "1960-01-01T11:59:30.000-00:45"
    assert read_timestamp(wire_text(moment)) == moment


@given(MOMENTS)
def test_that_what_travels_is_read_back_with_instant_and_offset(moment):
    read = read_timestamp(wire_text(moment))
    assert (read, read.utcoffset()) == (moment, moment.utcoffset())


@given(MOMENTS)
def test_that_the_standard_library_reads_what_travels(moment):
    assert datetime.fromisoformat(wire_text(moment)).astimezone(UTC) == moment


@given(st.text(alphabet="0123456789-/.:T +Zz\u00a0٣", max_size=32))
def test_that_any_text_is_read_or_not_but_never_an_error(text):
    read = read_timestamp(text)
    assert read is None or 1 <= read.year <= 9999
