"""Uploads, their batches and the watermarks, as they are looked up later."""

from datetime import UTC, datetime, timedelta

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.records import BatchIntent, SeriesSpan, Watermark
from tests.ledger.stage import NOON, PATIENT, answer, begin, intent, send


def mark(device_name: str, sent_up_to: datetime) -> Watermark:
    return Watermark(data_type=DataType.BPM, device_name=device_name, sent_up_to=sent_up_to)


def test_that_an_upload_can_be_looked_up(ledger):
    before = datetime.now(UTC)
    upload_id = ledger.begin_upload(
        patient=PATIENT,
        server="clinic.example",
        program_version="1.2",
        samples=2003,
        batches=3,
        file_hashes=["ef" * 32],
    )
    ledger.finish_upload(
        upload_id=upload_id, counts={OutcomeKind.ACCEPTED: 2000, OutcomeKind.REFUSED: 3}, watermarks=[]
    )

    [upload] = ledger.uploads()

    assert (upload.id, upload.patient, upload.server) == (upload_id, PATIENT, "clinic.example")
    assert (upload.program_version, upload.samples, upload.batches) == ("1.2", 2003, 3)
    assert upload.samples_by_outcome == {OutcomeKind.ACCEPTED: 2000, OutcomeKind.REFUSED: 3}
    assert upload.finished_at is not None
    assert before <= upload.started_at <= upload.finished_at <= datetime.now(UTC)


def test_that_an_upload_cut_off_shows_as_unfinished(ledger):
    begin(ledger)

    [upload] = ledger.uploads()

    assert (upload.finished_at, upload.samples_by_outcome) == (None, {})


def test_that_batches_are_listed_by_number_with_their_answers(ledger):
    upload_id = begin(ledger)
    ledger.record(upload_id=upload_id, intents=[intent(2), intent(1, data_type=DataType.BPM), intent(3)])
    ledger.record(
        upload_id=upload_id,
        answers=[
            answer(OutcomeKind.REFUSED, 1, status_code=400),
            answer(OutcomeKind.NOT_SENT, 3, status_code=None, attempts=4),
        ],
    )

    batches = ledger.batches(upload_id)

    assert [(batch.number, batch.data_type) for batch in batches] == [
        (1, DataType.BPM),
        (2, DataType.STEPS),
        (3, DataType.STEPS),
    ]
    assert [(batch.kind, batch.status_code, batch.attempts) for batch in batches] == [
        (OutcomeKind.REFUSED, 400, 1),
        (OutcomeKind.UNKNOWN, None, None),
        (OutcomeKind.NOT_SENT, None, 4),
    ]
    assert [batch.answered_at is None for batch in batches] == [False, True, False]


def test_that_the_part_of_each_device_in_a_batch_is_kept(ledger):
    spans = (
        SeriesSpan(device_name="Émile’s Watch", first=NOON, last=NOON + timedelta(microseconds=1), samples=2),
        SeriesSpan(device_name="iPhone", first=datetime(1969, 12, 31, tzinfo=UTC), last=NOON, samples=1),
    )
    batch = intent()
    upload_id = begin(ledger)
    ledger.record(
        upload_id=upload_id,
        intents=[
            BatchIntent(
                number=1,
                data_type=batch.data_type,
                spans=spans,
                fingerprints=batch.fingerprints,
                payload_hash=batch.payload_hash,
            )
        ],
    )

    assert [found.spans for found in ledger.batches(upload_id)] == [spans]


def test_that_an_upload_nobody_began_has_no_batches(ledger):
    assert ledger.batches("nothing") == ()


def test_that_uploads_are_listed_newest_first_and_by_patient(ledger):
    first, second = begin(ledger), begin(ledger, patient="patient-8")

    assert [upload.id for upload in ledger.uploads()] == [second, first]
    assert [upload.id for upload in ledger.uploads(patient=PATIENT)] == [first]


def test_that_each_upload_has_an_id_of_its_own(ledger):
    assert begin(ledger) != begin(ledger)


def test_that_a_watermark_takes_the_place_of_the_one_before(ledger):
    ledger.finish_upload(upload_id=begin(ledger), counts={}, watermarks=[mark("Watch", NOON), mark("Ring", NOON)])
    earlier = mark("Watch", NOON - timedelta(days=1))

    ledger.finish_upload(upload_id=begin(ledger), counts={}, watermarks=[earlier])

    assert ledger.watermarks(patient=PATIENT) == (mark("Ring", NOON), earlier)


def test_that_watermarks_of_patients_are_kept_apart(ledger):
    ledger.finish_upload(upload_id=begin(ledger), counts={}, watermarks=[mark("Watch", NOON)])
    send(ledger, (1,), OutcomeKind.ACCEPTED, patient="patient-8")

    assert ledger.watermarks(patient="patient-8") == ()


def test_that_times_from_one_end_of_the_calendar_to_the_other_are_kept_exactly(ledger):
    marks = (mark("a", datetime(1, 1, 1, tzinfo=UTC)), mark("b", datetime.max.replace(tzinfo=UTC)))

    ledger.finish_upload(upload_id=begin(ledger), counts={}, watermarks=marks)

    assert ledger.watermarks(patient=PATIENT) == marks
