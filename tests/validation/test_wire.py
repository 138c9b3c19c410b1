from datetime import UTC, datetime, timedelta, timezone

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.api.timestamps import wire_text
from gerosense_desktop.validation.wire import wire_time, wire_value

OFFSETS = st.integers(-18 * 60, 18 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(
    min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=OFFSETS  # noqa: DTZ001 - zones are added
)  # fmt: skip


def write(moments):
    frame = pl.DataFrame(
        {
            "instant": [moment and moment.astimezone(UTC) for moment in moments],
            "offset": [moment and int(moment.utcoffset().total_seconds()) for moment in moments],
        },
        schema={"instant": pl.Datetime("us", "UTC"), "offset": pl.Int32},
    )
    return frame.select(wire_time(pl.col("instant"), pl.col("offset"))).to_series().to_list()


@given(st.lists(st.one_of(st.none(), MOMENTS, MOMENTS.map(lambda moment: moment.replace(microsecond=0))), max_size=20))
@settings(max_examples=25, deadline=None)
def test_that_columns_and_single_times_are_written_alike(moments):
    assert write(moments) == [moment and wire_text(moment) for moment in moments]


def test_that_a_column_without_any_time_stays_empty():
    assert write([None, None]) == [None, None]
    assert write([]) == []


@pytest.mark.parametrize(
    ("value", "text"),
    [(512.0, "512"), (72.5, "72.5"), (0.1, "0.1"), (2.0**53 - 1, "9007199254740991"), (1e300, "1e+300"), (None, None)],
)
def test_that_a_value_is_written_as_a_number_of_json(value, text):
    frame = pl.DataFrame({"value": [value]}, schema={"value": pl.Float64})
    assert frame.select(wire_value(pl.col("value"))).item() == text
