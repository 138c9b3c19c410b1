from datetime import UTC, datetime

import pytest

from gerosense_desktop.validation.screen import screen
from gerosense_desktop.validation.warnings import Oddity, find_warnings

from .raw_rows import WHOLE, raw_frame

NOW = datetime(2023, 11, 2, tzinfo=UTC)
HOUR_LONG = {**WHOLE, "end_date": "2023-11-01 09:04:51 +0400"}
ODD = {
    Oddity.IN_THE_FUTURE: {**WHOLE, "start_date": "2023-11-02T00:00:01Z", "end_date": None},
    Oddity.BEFORE_2006: {**WHOLE, "start_date": "2005-12-31T23:59:59Z", "end_date": None},
    Oddity.STEPS_PER_MINUTE: {**WHOLE, "unit": "count/min", "value": "60"},
    Oddity.LONG_INTERVAL: HOUR_LONG,
}


def warn(*rows):
    screened = screen(raw_frame(rows))
    assert not len(screened.rejected)
    return find_warnings(screened.accepted, now=NOW)


def test_that_plain_samples_give_no_warning():
    assert warn(WHOLE, {**WHOLE, "data_type": "bpm", "unit": "count/min", "value": "60"}) == ()


def test_that_no_samples_give_no_warning():
    assert warn() == ()


@pytest.mark.parametrize("oddity", Oddity)
def test_that_each_oddity_is_counted_once(oddity):
    (warning,) = warn(ODD[oddity], WHOLE)
    assert (warning.oddity, warning.samples, warning.of) == (oddity, 1, 2)


def test_that_all_oddities_come_in_the_order_of_the_enum():
    assert [warning.oddity for warning in warn(*ODD.values())] == list(Oddity)


def test_that_an_end_in_the_future_counts():
    future, long = warn({**WHOLE, "end_date": "2023-11-02T00:00:01Z"})
    assert (future.oddity, long.oddity) == (Oddity.IN_THE_FUTURE, Oddity.LONG_INTERVAL)


def test_that_a_quarter_of_an_hour_is_not_too_long():
    assert warn({**WHOLE, "end_date": "2023-11-01 08:19:51 +0400"}) == ()


def test_that_only_samples_with_an_end_count_for_long_intervals():
    (warning,) = warn(HOUR_LONG, WHOLE, {**WHOLE, "end_date": None})
    assert (warning.samples, warning.of) == (1, 2)


@pytest.mark.parametrize(
    ("long", "short", "share"),
    [(1, 0, "All"), (1, 3, "25 %"), (1, 300, "Less than 1 %"), (300, 1, "More than 99 %")],
)
def test_that_the_share_of_long_intervals_is_never_rounded_to_none_or_all(long, short, share):
    (warning,) = warn(*[HOUR_LONG] * long, *[WHOLE] * short)
    assert warning.sentence.startswith(f"{share} of the samples")


def test_that_one_sample_is_spoken_of_as_one():
    assert warn(ODD[Oddity.BEFORE_2006])[0].sentence.startswith("1 sample is from before 2006.")
    assert warn(*[ODD[Oddity.BEFORE_2006]] * 1200)[0].sentence.startswith("1,200 samples are from before 2006.")
