"""What the ledger is asked of past uploads."""

import sqlite3
from datetime import datetime

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.records import BatchRecord, UnknownBatch, UploadRecord, Watermark
from gerosense_desktop.ledger.rows import batch_record, time, unknown_batch, upload_record


def watermarks(connection: sqlite3.Connection, *, patient: str) -> tuple[Watermark, ...]:
    """Return up to when everything of a patient was sent, by data type and device."""
    rows = connection.execute(
        """
        SELECT data_type, device_name, sent_up_to FROM watermarks
        JOIN patients ON patients.id = watermarks.patient_id
        WHERE user_id = ? ORDER BY data_type, device_name
        """,
        (patient,),
    )
    return tuple(
        Watermark(data_type=DataType(data_type), device_name=device_name, sent_up_to=time(sent_up_to))
        for data_type, device_name, sent_up_to in rows
    )


def uploads(connection: sqlite3.Connection, *, patient: str | None) -> tuple[UploadRecord, ...]:
    """Return the uploads of a patient, or of all, the last begun first."""
    rows = connection.execute(
        """
        SELECT uploads.id, user_id, label, server, program_version, file_hashes, samples, batches,
            started_at, finished_at, counts
        FROM uploads JOIN patients ON patients.id = uploads.patient_id
        WHERE ? IS NULL OR user_id = ? ORDER BY sequence DESC
        """,
        (patient, patient),
    )
    return tuple(upload_record(row) for row in rows)


def batches(connection: sqlite3.Connection, *, upload_id: str) -> tuple[BatchRecord, ...]:
    """Return the batches of an upload that have an intent, by number."""
    rows = connection.execute(
        """
        SELECT number, data_type, spans, samples, payload_hash, outcome, status_code, attempts,
            intended_at, answered_at, choice
        FROM batches WHERE upload_id = ? ORDER BY number
        """,
        (upload_id,),
    )
    return tuple(batch_record(row) for row in rows)


def undecided(connection: sqlite3.Connection, *, patient: str | None) -> tuple[UnknownBatch, ...]:
    """Return the unknown batches of a patient, or of all, about which nobody has chosen, oldest first."""
    rows = connection.execute(
        """
        SELECT upload_id, number, user_id, data_type, spans, batches.samples, intended_at
        FROM batches JOIN patients ON patients.id = batches.patient_id
        WHERE choice IS NULL AND coalesce(outcome, 'unknown') = 'unknown' AND (? IS NULL OR user_id = ?)
        ORDER BY batches.id
        """,
        (patient, patient),
    )
    return tuple(unknown_batch(row) for row in rows)


def newest_time(connection: sqlite3.Connection) -> datetime | None:
    """Return the latest time at which an upload began or ended."""
    (newest,) = connection.execute("SELECT max(max(started_at, coalesce(finished_at, 0))) FROM uploads").fetchone()
    return None if newest is None else time(newest)
