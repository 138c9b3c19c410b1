"""The format of a fingerprint: what counts, what does not, and that it stays what it is."""

import struct
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

import numpy as np
import polars as pl
import pytest
import siphash24
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.ledger.fingerprints import fingerprints, siphash
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA

KEY = bytes(range(16))
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SAMPLE = {
    "data_type": "bpm",
    "device_name": "Apple Watch",
    "device_version": "10.2",
    "start": datetime(2026, 11, 1, 12, tzinfo=UTC),
    "start_offset": 3600,
    "end": datetime(2026, 11, 1, 12, 1, tzinfo=UTC),
    "end_offset": 3600,
    "unit": "count/min",
    "value": 61.5,
    "place": 1,
}

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
times = st.datetimes(timezones=st.just(UTC))
identities = st.fixed_dictionaries(
    {
        "data_type": st.sampled_from(["steps", "bpm"]),
        "device_name": texts,
        "unit": st.sampled_from(["count", "count/min", "count/s"]),
        "start": times,
        "end": st.none() | times,
        "value": st.floats(min_value=0, exclude_min=True, allow_infinity=False),
    }
)
circumstances = st.fixed_dictionaries(
    {
        "device_version": st.none() | texts,
        "start_offset": st.integers(-50_000, 50_000),
        "end_offset": st.none() | st.integers(-50_000, 50_000),
        "place": st.integers(0, 2**64 - 1),
    }
)


def frame(samples) -> pl.DataFrame:
    return pl.DataFrame(list(samples), schema=ACCEPTED_SCHEMA)


def fingerprint(sample, key: bytes = KEY) -> int:
    return int(fingerprints(frame([sample]), key=key)[0])


def as_written_down(sample, key: bytes) -> int:
    """Compute the documented format with other implementations, byte by byte."""

    def micros(instant: datetime) -> int:
        return (instant - EPOCH) // timedelta(microseconds=1)

    series = b"".join(
        struct.pack("<Q", len(sample[name].encode())) + sample[name].encode()
        for name in ("data_type", "device_name", "unit")
    )
    end = -(2**63) if sample["end"] is None else micros(sample["end"])
    message = blake2b(series, key=key, digest_size=8).digest()
    message += struct.pack("<qqd", micros(sample["start"]), end, sample["value"])
    return int.from_bytes(siphash24.siphash24(message, key=key).digest(), "little")


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ([0x0706050403020100], "62 24 93 9a 79 f5 f5 93"),
        ([0x0706050403020100, 0x0F0E0D0C0B0A0908], "db 9b c2 57 7f cc 2a 3f"),
    ],
)
def test_that_siphash_gives_the_published_values(words, published):
    hashed = siphash([np.array([word], dtype=np.uint64) for word in words], key=KEY)

    assert hashed.astype("<u8").tobytes() == bytes.fromhex(published)


@given(st.binary(min_size=16, max_size=16), st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=9))
def test_that_siphash_agrees_with_another_implementation(key, message):
    words = [np.array([word], dtype=np.uint64) for word in message]
    expected = siphash24.siphash24(struct.pack(f"<{len(message)}Q", *message), key=key)

    assert siphash(words, key=key).astype("<u8").tobytes() == expected.digest()


def test_that_the_format_never_changes():
    pinned = [SAMPLE, {**SAMPLE, "end": None}, {**SAMPLE, "data_type": "steps", "unit": "count", "value": 1.0}]

    assert [hex(fingerprint(sample)) for sample in pinned] == [
        "0x3f30a99e18c9e441",
        "0xecd59edc1eaf26d4",
        "0x92c3bab5345a2bf4",
    ]


@given(st.binary(min_size=16, max_size=16), st.lists(identities, max_size=6))
def test_that_the_format_is_the_one_written_down(key, samples):
    found = fingerprints(frame({**SAMPLE, **sample} for sample in samples), key=key)

    assert found.tolist() == [as_written_down(sample, key) for sample in samples]


@given(identities, identities)
def test_that_what_makes_a_sample_another_one_changes_its_fingerprint(one, other):
    assert (one == other) == (fingerprint({**SAMPLE, **one}) == fingerprint({**SAMPLE, **other}))


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("data_type", "steps"),
        ("device_name", "Apple Watch "),
        ("unit", "count/s"),
        ("start", SAMPLE["start"] + timedelta(microseconds=1)),
        ("end", SAMPLE["end"] - timedelta(microseconds=1)),
        ("end", None),
        ("value", np.nextafter(61.5, 62)),
    ],
)
def test_that_each_field_of_its_identity_counts(field, other):
    assert fingerprint(SAMPLE) != fingerprint({**SAMPLE, field: other})


@given(identities, circumstances, circumstances)
def test_that_a_sample_read_elsewhere_has_the_same_fingerprint(sample, here, there):
    assert fingerprint({**sample, **here}) == fingerprint({**sample, **there})


@given(st.permutations(range(12)))
def test_that_a_sample_has_the_same_fingerprint_in_any_row(order):
    samples = [{**SAMPLE, "value": float(number + 1), "device_name": f"{number % 3}"} for number in range(12)]

    shuffled = fingerprints(frame(samples[number] for number in order), key=KEY)

    assert shuffled.tolist() == fingerprints(frame(samples), key=KEY)[list(order)].tolist()


def test_that_texts_are_framed_so_that_none_runs_into_another():
    one, other = (
        frame([SAMPLE]).with_columns(device_name=pl.lit(device), unit=pl.lit(unit))
        for device, unit in (("a", "bcount"), ("ab", "count"))
    )

    assert fingerprints(one, key=KEY).tolist() != fingerprints(other, key=KEY).tolist()


def test_that_a_negative_zero_is_a_zero():
    assert fingerprint({**SAMPLE, "value": -0.0}) == fingerprint({**SAMPLE, "value": 0.0})


def test_that_times_kept_in_another_unit_are_the_same_times():
    in_milliseconds = frame([SAMPLE]).with_columns(pl.col("start", "end").cast(pl.Datetime("ms", "UTC")))

    assert fingerprints(in_milliseconds, key=KEY).tolist() == [fingerprint(SAMPLE)]


def test_that_many_samples_hash_as_each_of_them_alone():
    rows = 40_000
    samples = pl.concat([frame([SAMPLE])] * rows).with_columns(
        value=pl.int_range(1, rows + 1).cast(pl.Float64), device_name=pl.int_range(rows).mod(7).cast(pl.String)
    )
    together = fingerprints(samples, key=KEY)

    assert len(np.unique(together)) == rows
    for row in (0, 16_383, 16_384, 32_768, rows - 1):
        assert fingerprints(samples[row : row + 1], key=KEY)[0] == together[row]


def test_that_no_samples_have_no_fingerprints():
    none = fingerprints(frame([]), key=KEY)

    assert (none.dtype, len(none)) == (np.uint64, 0)


def test_that_another_key_gives_other_fingerprints():
    assert fingerprint(SAMPLE) != fingerprint(SAMPLE, key=bytes(16))


@pytest.mark.parametrize("length", [0, 15, 17, 32])
def test_that_a_key_of_another_length_is_refused(length):
    with pytest.raises(ValueError, match="16 bytes"):
        fingerprint(SAMPLE, key=bytes(length))


@pytest.mark.parametrize("field", ["data_type", "device_name", "unit", "start", "value"])
def test_that_a_sample_without_a_needed_field_is_refused(field):
    with pytest.raises(ValueError, match="an accepted sample has"):
        fingerprint({**SAMPLE, field: None})
