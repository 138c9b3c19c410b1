"""The bytes of whole batches are, row by row, the texts of single samples."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.validation.wire import wire_time, wire_value
from gerosense_desktop.validation.wire_bytes import Table, WireBytes, each

WRITE = WireBytes()
DAY = 86_400_000_000
# From the second day of the year 1 to the last but one of 9999; before and after 1970.
INSTANTS = st.integers(-62_135_510_400_000_000, 253_402_128_000_000_000)
NEAR = st.integers(0, 3 * DAY)
OFFSETS = st.integers(-18 * 60, 18 * 60).map(lambda minutes: minutes * 60)
ROUNDED = st.sampled_from([1, 1_000, 1_000_000, 60_000_000])
VALUES = st.floats(0, exclude_min=True, allow_infinity=False) | st.integers(1, 40_000).map(float)


def texts(*parts, rows):
    table = Table()
    table.fill([*parts, b"\n"], rows=rows)
    return table.text(0, rows).decode().splitlines()


@given(st.lists(st.tuples(INSTANTS | NEAR, OFFSETS), min_size=1, max_size=20), ROUNDED)
def test_that_times_are_written_as_single_ones_are(times, rounded):
    instants = np.array([instant // rounded * rounded for instant, _ in times])
    offsets = np.array([offset for _, offset in times], dtype=np.int32)
    frame = pl.DataFrame({"instant": instants, "offset": offsets}).cast({"instant": pl.Datetime("us", "UTC")})

    written = texts(*WRITE.time(instants, offsets), rows=len(times))

    assert written == frame.select(wire_time(pl.col("instant"), pl.col("offset"))).to_series().to_list()


@given(st.lists(VALUES, min_size=1, max_size=20))
def test_that_values_are_written_as_single_ones_are(values):
    frame = pl.DataFrame({"value": values}, schema={"value": pl.Float64})

    written = texts(WRITE.value(np.array(values)), rows=len(values))

    assert written == frame.select(wire_value(pl.col("value"))).to_series().to_list()


@pytest.mark.parametrize("values", [[1.0, 22.0, 333.0], [9_999.0], [10_000.0, 1.0], [0.5, 1.0], [1e300], [2.0**53 - 1]])
def test_that_values_at_the_edges_of_the_table_are_written_whole(values):
    written = texts(WRITE.value(np.array(values)), rows=len(values))

    assert [float(text) for text in written] == values


@given(st.lists(st.integers(0, 3), min_size=1, max_size=20))
def test_that_few_texts_are_given_to_their_rows(numbers):
    words = [b"", b"one", b"twenty-two", b"x"]

    found = texts(each(np.array(numbers), lambda row: words[numbers[row]]), rows=len(numbers))

    assert found == [words[number].decode() for number in numbers]


def test_that_rows_keep_their_order_and_parts_theirs():
    table = Table()
    table.fill([b"<", np.array([b"a", b"bcd"]), b"|", np.array([b"12", b""]), b">"], rows=2)

    assert table.text(0, 2) == b"<a|12><bcd|>"
    assert table.text(1, 2) == b"<bcd|>"


def test_that_a_table_holds_nothing_of_what_it_held_before():
    table = Table()
    table.fill([np.array([b"long and longer", b"x"]), b"."], rows=2)
    table.fill([np.array([b"ab"]), b"."], rows=1)

    assert (len(table), table.text(0, 1)) == (1, b"ab.")
