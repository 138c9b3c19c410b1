"""Other names a person gave a patient's devices."""

import sqlite3
from collections.abc import Mapping


def given_names(connection: sqlite3.Connection, *, patient: str) -> dict[str, str]:
    """Return what devices are called now where that is not what the files call them: device → name."""
    rows = connection.execute(
        """
        SELECT device_name, given_name FROM device_names JOIN patients ON patients.id = device_names.patient_id
        WHERE user_id = ? ORDER BY position
        """,
        (patient,),
    )
    return {device: name for device, name in dict(rows.fetchall()).items() if device != name}


def keep_names(connection: sqlite3.Connection, names: Mapping[str, str], *, patient: str) -> None:
    """Keep names for a patient the ledger knows; within a transaction of the caller's.

    A name that was given stays known after another one: batches were sent under it.

    Args:
        connection: The ledger's.
        names: Device, as the files call it → name; its own name where it is to be called that again.
        patient: The user id.
    """
    before = given_names(connection, patient=patient)
    connection.executemany(
        """
        INSERT OR REPLACE INTO device_names (patient_id, device_name, given_name, position)
        SELECT id, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM device_names) FROM patients WHERE user_id = ?
        """,
        [(device, name, patient) for device, name in names.items() if before.get(device, device) != name],
    )
