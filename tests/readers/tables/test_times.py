import polars as pl
import pytest

from gerosense_desktop.readers.questions import DateOrder
from gerosense_desktop.readers.raw import TimeNotation
from gerosense_desktop.readers.tables.times import TimeDecision, TimeEvidence, decide_times, fits


def evidence(*texts):
    found = TimeEvidence()
    found.add(pl.Series(texts, dtype=pl.String))
    return found


def decide(*texts, others=(), answer=None):
    return decide_times(evidence(*texts), others=evidence(*others), answer=answer)


@pytest.mark.parametrize(
    ("texts", "notation"),
    [
        (["2025-05-01T08:00:00Z"], TimeNotation.ISO),
        (["2025/05/01 08:00", "2025.05.01 08:00"], TimeNotation.ISO),
        (["20250501T080000Z"], TimeNotation.ISO),
        (["31/12/2025 08:00"], TimeNotation.DAY_FIRST),
        (["12/31/2025 08:00"], TimeNotation.MONTH_FIRST),
        (["03-04-2025", "12-31-2025"], TimeNotation.MONTH_FIRST),
        (["01.05.2025 08:00"], TimeNotation.DAY_FIRST),
        (["01.13.2025 08:00"], TimeNotation.MONTH_FIRST),
        (["05/05/2025 08:00"], TimeNotation.DAY_FIRST),
        (["631152000", "4102444799"], TimeNotation.EPOCH_SECONDS),
        (["1714550400.25"], TimeNotation.EPOCH_SECONDS),
        (["1714550400000"], TimeNotation.EPOCH_MILLISECONDS),
        (["1714550400000000"], TimeNotation.EPOCH_MICROSECONDS),
        (["1714550400000000000"], TimeNotation.EPOCH_NANOSECONDS),
        (["12345", "soon"], TimeNotation.ISO),
        ([None], TimeNotation.ISO),
    ],
)
def test_that_the_notation_is_told(texts, notation):
    assert decide(*texts) == TimeDecision(notation=notation)


@pytest.mark.parametrize(
    "texts",
    [
        ["03/04/2025 08:00"],
        ["03/04/2025 08:00", "05.06.2025 08:00"],
        ["31/12/2025", "12/31/2025"],
        ["25/05/25 08:00"],
    ],
)
def test_that_an_unproven_order_is_asked_about_and_the_answer_taken(texts):
    assert decide(*texts).needs_order
    assert decide(*texts, answer=DateOrder.MONTH_FIRST) == TimeDecision(notation=TimeNotation.MONTH_FIRST)
    assert decide(*texts, answer=DateOrder.DAY_FIRST) == TimeDecision(notation=TimeNotation.DAY_FIRST)


def test_that_a_proof_goes_before_the_answer():
    assert decide("31/12/2025", answer=DateOrder.MONTH_FIRST).notation is TimeNotation.DAY_FIRST


def test_that_the_other_column_can_prove_the_order():
    assert decide("03/04/2025", others=["03/13/2025"]) == TimeDecision(notation=TimeNotation.MONTH_FIRST)


def test_that_a_late_row_can_prove_the_order():
    found = evidence(*["03/04/2025"] * 1000)
    found.add(pl.Series(["13/04/2025"]))
    assert decide_times(found, others=None, answer=None) == TimeDecision(notation=TimeNotation.DAY_FIRST)


@pytest.mark.parametrize("texts", [["01.05.25"], ["31/05/25", "30/05/25"], ["25/05/99"]])
def test_that_a_short_year_is_no_doubt_where_it_stands_last(texts):
    assert decide(*texts) == TimeDecision(notation=TimeNotation.DAY_FIRST)


def test_that_a_short_year_in_front_is_never_taken_for_a_day():
    assert decide(*(f"25/05/{day:02}" for day in range(10, 30))).needs_order


def test_that_counts_in_two_units_stray():
    assert decide("1714550400000", "1714550400000", "1714550400").strays
    assert not decide("1714550400000", "1714550400001").strays


def test_that_what_does_not_fit_the_unit_is_told():
    column = pl.Series("t", ["1714550400000", "1714550400", "x", None, "1714550400000.5"])
    found = pl.DataFrame(column).select(fits(TimeNotation.EPOCH_MILLISECONDS, pl.col("t"))).to_series()
    assert found.to_list() == [True, False, False, False, True]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("2025-05-01T08:00:00Z", False),
        ("2025-05-01 08:00:00 +0400", False),
        ("2025-05-01 08:00+04", False),
        ("31/12/2025 08:00 +04:00", False),
        ("31/12/2025 08:00 PM", True),
        ("31/12/2025 08:00 p.m. +0200", False),
        ("2025-05-01 08:00  UTC", False),
        ("2025-05-01 08:00\u202fGMT+2", True),
        ("2025-05-01 08:00\u202fGMT+02", False),
        ("31-12-2025", True),
        ("2025-05-01 08:00", True),
        ("2025-05-01", True),
        ("1714550400", False),
        ("soon", False),
    ],
)
def test_that_a_time_without_an_offset_is_noticed(text, bare):
    found = evidence(text)
    assert found.without_offset is bare
    assert found.zone_examples == ([text] if bare else [])


def test_that_examples_are_few():
    found = evidence(*(f"0{n}/04/2025 08:00" for n in range(1, 10)))
    assert len(found.order_examples) == len(found.zone_examples) == 3
