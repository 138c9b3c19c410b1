"""What a ledger must not hold, searched in the bytes of all its files."""

import struct
from datetime import timedelta
from hashlib import sha256

import polars as pl
import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.records import BatchIntent, SeriesSpan
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA
from tests.ledger.stage import NOON, PATIENT, LastingKeychain, answer, open_ledger

VALUES = (61.2345, 71.0625, 83.123)
BODY = b'{"data_type": "bpm", "data": [{"value": 61.2345}]}'
BODY_HASH = sha256(BODY).hexdigest()


@pytest.fixture
def keychain():
    return LastingKeychain()


@pytest.fixture
def content(path, keychain) -> bytes:
    """Return all bytes beside a ledger that was written to and is still open."""
    samples = pl.DataFrame(
        {
            "data_type": "bpm",
            "device_name": "Watch",
            "device_version": None,
            "start": [NOON + timedelta(minutes=number) for number in range(len(VALUES))],
            "start_offset": 0,
            "end": None,
            "end_offset": None,
            "unit": "count/min",
            "value": VALUES,
            "place": range(len(VALUES)),
        },
        schema=ACCEPTED_SCHEMA,
    )
    with open_ledger(path, keychain) as ledger:
        upload_id = ledger.begin_upload(
            patient=PATIENT,
            server="clinic.example",
            program_version="1.0",
            samples=3,
            batches=1,
            file_hashes=[sha256(b"Anna Muster export.zip").hexdigest()],
        )
        span = SeriesSpan(device_name="Watch", first=NOON, last=NOON + timedelta(minutes=2), samples=3)
        batch = BatchIntent(
            number=1,
            data_type=DataType.BPM,
            spans=(span,),
            fingerprints=ledger.fingerprints(samples),
            payload_hash=BODY_HASH,
        )
        ledger.record(upload_id=upload_id, intents=[batch])
        ledger.record(upload_id=upload_id, answers=[answer(OutcomeKind.PARTLY_ACCEPTED, status_code=207)])
        ledger.finish_upload(upload_id=upload_id, counts={OutcomeKind.PARTLY_ACCEPTED: 3}, watermarks=[])
        return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_that_the_search_finds_what_is_there(content):
    for text in (PATIENT, "Watch", "clinic.example", "partly_accepted"):
        assert text.encode() in content


@pytest.mark.parametrize("value", VALUES)
def test_that_no_value_is_there(content, value):
    for form in (str(value).encode(), struct.pack("<d", value), struct.pack(">d", value)):
        assert form not in content


def test_that_no_hash_is_there_from_which_values_could_be_guessed(content):
    assert BODY_HASH.encode() not in content
    assert bytes.fromhex(BODY_HASH) not in content


def test_that_the_key_is_not_there(content, keychain):
    [head, *_] = keychain._secrets.values()

    assert head.get_secret_value().encode() not in content
    assert bytes.fromhex(head.get_secret_value()) not in content
