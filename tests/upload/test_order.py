"""The order in which samples are sent."""

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from gerosense_desktop.upload.order import ascending, chronological, in_order, series_numbers
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
COLUMNS = ("data_type", "device_name", "start", "end", "unit", "value")

rows = st.lists(
    st.fixed_dictionaries(
        {
            "data_type": st.sampled_from(["bpm", "steps"]),
            "device_name": st.sampled_from(["A", "a", "Ä", "B"]),
            "start": st.integers(0, 3).map(lambda seconds: NOON + timedelta(seconds=seconds)),
            "end": st.sampled_from([None, NOON + timedelta(seconds=2), NOON + timedelta(seconds=3)]),
            "unit": st.just("count"),
            "value": st.integers(1, 3).map(float),
        }
    ),
    max_size=40,
)


def samples_of(rows: list[dict]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=ACCEPTED_SCHEMA).with_columns(start_offset=0, place=pl.int_range(pl.len()))


def ordered(samples: pl.DataFrame) -> pl.DataFrame:
    return in_order(samples, chronological(samples, series=series_numbers(samples)))


@given(rows)
def test_that_samples_are_sorted_by_series_and_time_and_the_same_ones_stay_as_they_were(rows):
    samples = samples_of(rows)

    assert_frame_equal(ordered(samples), samples.sort(*COLUMNS, maintain_order=True))


@given(rows)
def test_that_what_is_in_order_is_not_copied(rows):
    samples = ordered(samples_of(rows))

    assert ordered(samples) is samples


@pytest.mark.parametrize(
    ("numbers", "expected"), [([], True), ([7], True), ([1, 1, 2], True), ([1, 3, 2], False), ([2, 1], False)]
)
def test_that_numbers_that_never_fall_are_ascending(numbers, expected):
    assert ascending(np.array(numbers, dtype=np.uint32)) is expected
