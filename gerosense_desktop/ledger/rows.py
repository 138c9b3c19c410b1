"""Between the ledger's rows and the values it is told and tells."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

import numpy as np

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.records import BatchIntent, BatchRecord, Fingerprints, SeriesSpan, UploadRecord

_PACKED: Final = np.dtype("<u8")
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


def insert_intent(connection: sqlite3.Connection, *, upload_id: str, intent: BatchIntent, intended_at: int) -> None:
    """Write a batch's intent and its fingerprints."""
    spans = [
        {
            "device_name": span.device_name,
            "first": micros(span.first),
            "last": micros(span.last),
            "samples": span.samples,
        }
        for span in intent.spans
    ]
    inserted = connection.execute(
        """
        INSERT INTO batches
            (upload_id, patient_id, number, data_type, spans, samples, payload_hash, intended_at)
        SELECT id, patient_id, ?, ?, ?, ?, ?, ? FROM uploads WHERE id = ?
        """,
        (
            intent.number,
            intent.data_type.value,
            json.dumps(spans, ensure_ascii=False),
            len(intent.fingerprints),
            intent.payload_hash,
            intended_at,
            upload_id,
        ),
    )
    if inserted.rowcount != 1:
        raise ValueError("there is no such upload")
    connection.execute(
        "INSERT INTO fingerprints (batch_id, packed) VALUES (?, ?)",
        (inserted.lastrowid, intent.fingerprints.astype(_PACKED, copy=False).tobytes()),
    )


def unpack(packed: Sequence[bytes]) -> Fingerprints:
    """Return the fingerprints of many batches, sorted."""
    return np.sort(np.frombuffer(b"".join(packed), dtype=_PACKED).astype(np.uint64, copy=False))


def upload_record(row: tuple[str, str, str, str, int, int, int, int | None, str | None]) -> UploadRecord:
    """Read a row of uploads."""
    upload_id, patient, server, version, samples, batches, started_at, finished_at, counts = row
    return UploadRecord(
        id=upload_id,
        patient=patient,
        server=server,
        program_version=version,
        samples=samples,
        batches=batches,
        started_at=time(started_at),
        finished_at=None if finished_at is None else time(finished_at),
        samples_by_outcome={OutcomeKind(kind): count for kind, count in json.loads(counts or "{}").items()},
    )


def batch_record(
    row: tuple[int, str, str, str, str | None, int | None, int | None, int, int | None],
) -> BatchRecord:
    """Read a row of batches."""
    number, data_type, spans, payload_hash, outcome, status_code, attempts, intended_at, answered_at = row
    return BatchRecord(
        number=number,
        data_type=DataType(data_type),
        spans=tuple(
            SeriesSpan(
                device_name=span["device_name"],
                first=time(span["first"]),
                last=time(span["last"]),
                samples=span["samples"],
            )
            for span in json.loads(spans)
        ),
        payload_hash=payload_hash,
        kind=OutcomeKind.UNKNOWN if outcome is None else OutcomeKind(outcome),
        status_code=status_code,
        attempts=attempts,
        intended_at=time(intended_at),
        answered_at=None if answered_at is None else time(answered_at),
    )
