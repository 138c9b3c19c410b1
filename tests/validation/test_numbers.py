import math

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.api.numbers import read_number
from gerosense_desktop.readers.raw import DecimalMark
from gerosense_desktop.validation.numbers import read_numbers

from .raw_rows import NASTY_BLANKS, around, numbers

POINT, COMMA = DecimalMark.POINT, DecimalMark.COMMA


def read_one(text, decimal_mark=POINT):
    read = read_numbers(pl.Series([text], dtype=pl.String), decimal_mark=decimal_mark)
    return read.number[0], read.missing[0]


@pytest.mark.parametrize(
    ("text", "decimal_mark", "number"),
    [
        ("512", POINT, 512.0),
        ("512", COMMA, 512.0),
        ("72.5", POINT, 72.5),
        ("72,5", COMMA, 72.5),
        ("1,024", POINT, 1024.0),
        ("1,024", COMMA, 1.024),
        ("1.024", POINT, 1.024),
        ("1.024", COMMA, 1024.0),
        ("1.024.576,25", COMMA, 1_024_576.25),
        ("1 024,5", COMMA, 1024.5),
        ("1\u202f024", POINT, 1024.0),
        ("12\u2019345.5", POINT, 12_345.5),
        ("\u00a0-1e3 ", POINT, -1000.0),
        ("+.5", POINT, 0.5),
        ("5.", POINT, 5.0),
    ],
)
def test_that_the_decimal_mark_decides_what_a_number_is(text, decimal_mark, number):
    assert read_one(text, decimal_mark) == (number, False)


@pytest.mark.parametrize(
    ("text", "decimal_mark"),
    [("1_000", POINT), ("inf", POINT), ("-Infinity", POINT), ("nan", POINT), ("0x1F", POINT), ("1e400", POINT),
     ("٣", POINT), ("1.2.3", POINT), ("0,024", POINT), ("1,02", POINT), ("1.5", COMMA), ("0.024", COMMA),
     ("1,024 576", POINT), ("1e", POINT), (".", POINT), ("1 2", POINT), ("5\u2003", POINT), ("1,000e3", POINT)],
)  # fmt: skip
def test_that_what_only_looks_like_a_number_is_none(text, decimal_mark):
    assert read_one(text, decimal_mark) == (None, False)


@pytest.mark.parametrize("text", [None, "", " \u00a0\u202f\t"])
def test_that_a_blank_text_is_missing(text):
    assert read_one(text) == (None, True)
    assert read_one(text, COMMA) == (None, True)


@given(st.lists(around(st.one_of(numbers, st.text(alphabet="0123456789.,eE+-_ '" + NASTY_BLANKS, max_size=9)))))
@settings(max_examples=150, deadline=None)
def test_that_columns_and_single_texts_are_read_alike(texts):
    read = read_numbers(pl.Series(texts, dtype=pl.String), decimal_mark=POINT)
    assert read.number.to_list() == [None if text is None else read_number(text) for text in texts]


@given(st.floats(allow_nan=False, allow_infinity=False))
@settings(max_examples=100, deadline=None)
def test_that_every_number_comes_back_from_its_own_text(number):
    for text, mark in ((repr(number), POINT), (repr(number).replace(".", ","), COMMA)):
        read, missing = read_one(text, mark)
        assert math.copysign(1, read) == math.copysign(1, number)
        assert (read, missing) == (number, False)
