from gerosense_desktop.api.limits import (
    CLIENT_API_VERSION,
    MAX_BATCH_SAMPLES,
    MIN_BATCH_SAMPLES,
    VALUE_ABOVE,
    VALUE_LIMITS,
    BiologicalSex,
    DataType,
    Unit,
)
from gerosense_desktop.api.reasons import SENTENCES, TOO_HIGH, Reason


def test_that_the_numbers_are_those_of_the_contract():
    assert (MIN_BATCH_SAMPLES, MAX_BATCH_SAMPLES) == (3, 1000)
    assert VALUE_ABOVE == 0
    assert VALUE_LIMITS == {"count": 30_000, "count/min": 300}
    assert CLIENT_API_VERSION == "v1.1"


def test_that_the_words_are_those_of_the_contract():
    assert list(DataType) == ["steps", "bpm"]
    assert list(Unit) == ["count", "count/min", "count/s"]
    assert list(BiologicalSex) == ["Male", "Female"]


def test_that_every_limit_has_its_reason_and_every_reason_a_sentence_that_names_the_limit():
    assert set(TOO_HIGH) == set(VALUE_LIMITS)
    assert set(SENTENCES) == set(Reason)
    for unit, limit in VALUE_LIMITS.items():
        assert f"{limit:,.0f}" in SENTENCES[TOO_HIGH[unit]]
