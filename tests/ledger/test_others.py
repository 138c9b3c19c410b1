"""What was sent for other patients that a sample of this one could be confused with."""

from datetime import timedelta

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerCorruptError
from gerosense_desktop.ledger.others import NEWEST, SPREAD
from gerosense_desktop.ledger.records import SeriesSpan
from tests.ledger.stage import NOON, PATIENT, answer, begin, intent, open_ledger, send

OTHER = "patient-8"


def span(*, device: str = "Watch", after: timedelta = timedelta()) -> SeriesSpan:
    return SeriesSpan(device_name=device, first=NOON + after, last=NOON + after + timedelta(hours=1), samples=3)


def others(ledger, *, data_type: DataType = DataType.STEPS, **kwargs) -> list[tuple[str, list[int]]]:
    found = ledger.others(patient=PATIENT, data_type=data_type, span=span(**kwargs))
    return [(batch.patient, batch.fingerprints.tolist()) for batch in found]


@pytest.fixture
def ledger(path):
    with open_ledger(path) as ledger:
        yield ledger


@pytest.mark.parametrize("outcome", [OutcomeKind.ACCEPTED, OutcomeKind.REFUSED, OutcomeKind.UNKNOWN, None])
def test_that_what_went_out_for_another_patient_is_found(ledger, outcome):
    send(ledger, (3, 1, 2), outcome, patient=OTHER)

    assert others(ledger) == [(OTHER, [1, 2, 3])]


def test_that_what_never_arrived_is_not(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.NOT_SENT, patient=OTHER)

    assert others(ledger) == []


def test_that_the_patients_own_are_not(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    assert others(ledger) == []


@pytest.mark.parametrize(
    "other",
    [
        {"device": "iPhone"},
        {"data_type": DataType.BPM},
        {"after": timedelta(minutes=3)},
        {"after": timedelta(hours=-1, seconds=-1)},
    ],
    ids=["device", "data type", "later", "earlier"],
)
def test_that_another_device_data_type_or_time_is_not_looked_at(ledger, other):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED, patient=OTHER)

    assert others(ledger, **other) == []


def test_that_of_a_long_history_the_newest_and_some_of_the_rest_are_looked_at(ledger):
    upload = begin(ledger, patient=OTHER)
    for number in range(1, 101):
        ledger.record(upload_id=upload, intents=[intent(number, fingerprints=(number, 1000 + number, 2000 + number))])
        ledger.record(upload_id=upload, answers=[answer(OutcomeKind.ACCEPTED, number)])

    numbers = [fingerprints[0] for _, fingerprints in others(ledger)]

    assert len(numbers) == NEWEST + SPREAD
    assert numbers[0] == 1
    assert numbers[-NEWEST:] == list(range(101 - NEWEST, 101))
    assert numbers == sorted(set(numbers))


def test_that_changed_fingerprints_are_a_damaged_ledger(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED, patient=OTHER)
    ledger._connection.execute("UPDATE fingerprints SET checksum = checksum + 1")

    with pytest.raises(LedgerCorruptError):
        others(ledger)
