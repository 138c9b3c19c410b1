"""Makes a ledger forget a patient, down to the bytes of its files."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerError


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What a ledger no longer holds of a patient.

    Attributes:
        uploads: Uploads, and with each its receipt.
        batches: Batches of these uploads.
        samples: Samples in these batches; one sent twice counts twice.
        devices: Devices and data types of which it was known up to when they were sent.
    """

    uploads: int
    batches: int
    samples: int
    devices: int


def erase_rows(connection: sqlite3.Connection, *, patient: str) -> Erased:
    """Delete all rows of a patient; within a transaction of the caller's."""
    found = connection.execute("SELECT id FROM patients WHERE user_id = ?", (patient,)).fetchone()
    if found is None:
        return Erased(uploads=0, batches=0, samples=0, devices=0)
    (samples,) = connection.execute(
        "SELECT coalesce(sum(samples), 0) FROM batches WHERE patient_id = ?", found
    ).fetchone()
    connection.execute(
        "DELETE FROM fingerprints WHERE batch_id IN (SELECT id FROM batches WHERE patient_id = ?)", found
    )
    batches = connection.execute("DELETE FROM batches WHERE patient_id = ?", found).rowcount
    devices = connection.execute("DELETE FROM watermarks WHERE patient_id = ?", found).rowcount
    connection.execute("DELETE FROM device_names WHERE patient_id = ?", found)
    uploads = connection.execute("DELETE FROM uploads WHERE patient_id = ?", found).rowcount
    connection.execute("DELETE FROM confirmations WHERE patient_id = ?1 OR other_id = ?1", found)
    connection.execute("DELETE FROM patients WHERE id = ?", found)
    return Erased(uploads=uploads, batches=batches, samples=samples, devices=devices)


def clear_traces(connection: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted from it, and empty the write-ahead log.

    A deleted row stays readable in the file until its place is used again, and in the write-ahead log until that is
    emptied. Nothing is copied to a temporary file on the way.

    Raises:
        LedgerError: Traces are left; once what is in the way is gone, erasing again clears them.
    """
    try:
        connection.execute("PRAGMA temp_store = MEMORY")
        # Else what was written before stays in the write-ahead log while the ledger is written anew.
        _empty_log(connection)
        connection.execute("VACUUM")
        _empty_log(connection)
    except sqlite3.Error:
        raise LedgerError(
            "The patient was erased from the record of uploads, but traces are left in its file. "
            "Free some space on the disk and erase the patient once more."
        ) from None


def _empty_log(connection: sqlite3.Connection) -> None:
    # Waits for other windows as long as every write does.
    (in_use, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if in_use:
        raise LedgerBusyError(
            "The patient was erased from the record of uploads, but traces are left in its file, because another "
            "window is reading it. Close the other windows and erase the patient once more."
        )
