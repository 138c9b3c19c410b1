"""Between the ledger's rows and the values it is told and tells."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from typing import Final

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.packed import checksum, pack
from gerosense_desktop.ledger.records import (
    BatchAnswer,
    BatchIntent,
    BatchRecord,
    SeriesSpan,
    UnknownBatch,
    UnknownChoice,
    UploadRecord,
)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> int:
    """Return the time as the ledger keeps it."""
    return micros(datetime.now(UTC))


def micros(instant: datetime) -> int:
    """Return microseconds since 1970-01-01 UTC."""
    return (instant - _EPOCH) // timedelta(microseconds=1)


def time(microseconds: int) -> datetime:
    """Return the time that ``micros`` made a number of."""
    return _EPOCH + timedelta(microseconds=microseconds)


def write_answer(connection: sqlite3.Connection, *, upload_id: str, answer: BatchAnswer, answered_at: int) -> None:
    """Write the outcome of a batch that was sent.

    Raises:
        ValueError: The batch has no intent, or one that was answered: what a server said is never written over.
    """
    written = connection.execute(
        """
        UPDATE batches SET outcome = ?, status_code = ?, attempts = ?, answered_at = ?
        WHERE upload_id = ? AND number = ? AND outcome IS NULL
        """,
        (answer.kind.value, answer.status_code, answer.attempts, answered_at, upload_id, answer.number),
    )
    if written.rowcount != 1:
        raise ValueError("an answer to a batch without an intent, or with one that was answered")


def write_intent(
    connection: sqlite3.Connection, *, upload_id: str, intent: BatchIntent, payload_hash: str, intended_at: int
) -> None:
    """Write a batch's intent and its fingerprints, or open it again where it was surely not delivered.

    Where the server takes smaller batches only, it may come back with a part of its samples.

    Raises:
        ValueError: There is no such upload, the batch may have been delivered, or it has another body now.
    """
    spans = [
        {
            "device_name": span.device_name,
            "first": micros(span.first),
            "last": micros(span.last),
            "samples": span.samples,
        }
        for span in intent.spans
    ]
    row = connection.execute(
        """
        INSERT INTO batches
            (upload_id, patient_id, number, data_type, spans, samples, payload_hash, intended_at)
        SELECT id, patient_id, ?, ?, ?, ?, ?, ? FROM uploads WHERE id = ?
        ON CONFLICT (upload_id, number) DO UPDATE SET
            outcome = NULL, status_code = NULL, attempts = NULL, answered_at = NULL, intended_at = excluded.intended_at,
            spans = excluded.spans, samples = excluded.samples, payload_hash = excluded.payload_hash
            WHERE outcome = ? AND (payload_hash = excluded.payload_hash OR excluded.samples < batches.samples)
        RETURNING id
        """,
        (
            intent.number,
            intent.data_type.value,
            json.dumps(spans, ensure_ascii=False),
            len(intent.fingerprints),
            payload_hash,
            intended_at,
            upload_id,
            OutcomeKind.NOT_SENT.value,
        ),
    ).fetchone()
    if row is None:
        raise ValueError("no such upload, or a batch that cannot be sent again")
    packed = pack(intent.fingerprints)
    connection.execute(
        "INSERT OR REPLACE INTO fingerprints (batch_id, checksum, packed) VALUES (?, ?, ?)",
        (row[0], checksum(packed), packed),
    )


def upload_record(
    row: tuple[str, str, str | None, str, str, str, int, int, int, int | None, str | None],
) -> UploadRecord:
    """Read a row of uploads."""
    upload_id, patient, label, server, version, file_hashes, samples, batches, started_at, finished_at, counts = row
    return UploadRecord(
        id=upload_id,
        patient=patient,
        label=label,
        server=server,
        program_version=version,
        file_hashes=tuple(json.loads(file_hashes)),
        samples=samples,
        batches=batches,
        started_at=time(started_at),
        finished_at=None if finished_at is None else time(finished_at),
        samples_by_outcome={OutcomeKind(kind): count for kind, count in json.loads(counts or "{}").items()},
    )


def batch_record(
    row: tuple[int, str, str, int, str, str | None, int | None, int | None, int, int | None, str | None],
) -> BatchRecord:
    """Read a row of batches."""
    number, data_type, spans, samples, payload_hash, outcome, status, attempts, intended_at, answered_at, choice = row
    return BatchRecord(
        number=number,
        data_type=DataType(data_type),
        spans=_spans(spans),
        samples=samples,
        payload_hash=payload_hash,
        kind=OutcomeKind.UNKNOWN if outcome is None else OutcomeKind(outcome),
        status_code=status,
        attempts=attempts,
        intended_at=time(intended_at),
        answered_at=None if answered_at is None else time(answered_at),
        choice=None if choice is None else UnknownChoice(choice),
    )


def unknown_batch(row: tuple[str, int, str, str, str, int, int]) -> UnknownBatch:
    """Read a row of batches whose outcome nobody knows."""
    upload_id, number, patient, data_type, spans, samples, intended_at = row
    return UnknownBatch(
        upload_id=upload_id,
        number=number,
        patient=patient,
        data_type=DataType(data_type),
        spans=_spans(spans),
        samples=samples,
        intended_at=time(intended_at),
    )


def _spans(text: str) -> tuple[SeriesSpan, ...]:
    return tuple(
        SeriesSpan(
            device_name=span["device_name"], first=time(span["first"]), last=time(span["last"]), samples=span["samples"]
        )
        for span in json.loads(text)
    )
