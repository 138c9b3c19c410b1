import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.raw import DecimalMark
from gerosense_desktop.readers.tables.decimals import DecimalEvidence, decide_decimals


def decide(*values, exact_points=False, answer=None):
    found = DecimalEvidence()
    found.add(pl.Series(values, dtype=pl.String), exact_points=exact_points)
    return decide_decimals(found, answer=answer)


@pytest.mark.parametrize(
    "values",
    [
        ["72.5"],
        ["1,024.5"],
        ["1,024,000"],
        ["0.125"],
        [".5"],
        ["1024.125"],
        ["72.1234"],
        ["5"],
        [None],
        ["x"],
        ["7.5e1"],
    ],
)
def test_that_a_point_is_told(values):
    assert decide(*values, "1") is DecimalMark.POINT


@pytest.mark.parametrize("values", [["72,5"], ["1.024,5"], ["1.024.000"], ["0,125"], ["1024,125"], ["1.024", "72,5"]])
def test_that_a_comma_is_told(values):
    assert decide(*values, "1") is DecimalMark.COMMA


@pytest.mark.parametrize("values", [["1.024"], ["1,024"], ["72.5", "72,5"], ["1.024", "2,048"]])
def test_that_what_nothing_decides_is_asked_about(values):
    assert decide(*values) is None
    assert decide(*values, answer=DecimalMark.COMMA) is DecimalMark.COMMA


def test_that_a_proof_goes_before_the_answer():
    assert decide("72.5", answer=DecimalMark.COMMA) is DecimalMark.POINT


def test_that_a_point_known_to_be_a_decimal_one_is_no_question():
    assert decide("1.024", exact_points=True) is DecimalMark.POINT
    assert decide("1,024", exact_points=True) is None


def test_that_a_proof_in_any_chunk_counts():
    found = DecimalEvidence()
    found.add(pl.Series(["1.024"]), exact_points=False)
    found.add(pl.Series(["72,5"]), exact_points=False)
    assert decide_decimals(found, answer=None) is DecimalMark.COMMA
    assert found.examples == ["1.024"]


@given(st.lists(st.integers(1, 29_999_99), min_size=1), st.booleans(), st.booleans())
def test_that_numbers_are_never_taken_for_others(hundredths, comma, grouped):
    decimal, group = (",", ".") if comma else (".", ",")
    texts = []
    for number in hundredths:
        whole = f"{number // 100:,}".replace(",", group if grouped else "")
        texts.append(f"{whole}{decimal}{number % 100:02}")
    assert decide(*texts) is (DecimalMark.COMMA if comma else DecimalMark.POINT)
