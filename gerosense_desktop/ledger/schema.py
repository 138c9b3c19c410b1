"""The ledger's tables, and the way from an older program's ledger to this one's."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from gerosense_desktop.ledger.errors import LedgerCorruptError, LedgerTooNewError

APPLICATION_ID: Final = 0x47534C44
"""Marks an SQLite file as this program's ledger ("GSLD")."""

MIGRATIONS: Final[tuple[str, ...]] = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    -- The user id is the token's subject; the label is the clinic's own number.
    CREATE TABLE patients (id INTEGER PRIMARY KEY, user_id TEXT NOT NULL UNIQUE, label TEXT);

    CREATE TABLE uploads (
        id TEXT PRIMARY KEY,
        patient_id INTEGER NOT NULL REFERENCES patients (id),
        server TEXT NOT NULL,
        program_version TEXT NOT NULL,
        file_hashes TEXT NOT NULL,  -- JSON list of SHA-256
        samples INTEGER NOT NULL,
        batches INTEGER NOT NULL,
        started_at INTEGER NOT NULL,  -- microseconds since 1970-01-01 UTC, as all times here
        finished_at INTEGER,
        counts TEXT  -- JSON: outcome -> samples
    ) WITHOUT ROWID;
    CREATE INDEX uploads_by_patient ON uploads (patient_id, started_at);

    CREATE TABLE batches (
        id INTEGER PRIMARY KEY,
        upload_id TEXT NOT NULL REFERENCES uploads (id),
        patient_id INTEGER NOT NULL REFERENCES patients (id),
        number INTEGER NOT NULL,
        data_type TEXT NOT NULL,
        spans TEXT NOT NULL,  -- JSON list of {device_name, first, last, samples}
        samples INTEGER NOT NULL,
        payload_hash TEXT NOT NULL,  -- keyed: a plain hash of three samples could be guessed
        intended_at INTEGER NOT NULL,
        outcome TEXT,  -- null: an intent; after a crash nobody knows
        status_code INTEGER,
        attempts INTEGER,
        answered_at INTEGER,
        UNIQUE (upload_id, number)
    );
    CREATE INDEX batches_by_patient ON batches (patient_id, data_type);

    -- One row per batch, not per sample: little-endian 64-bit numbers, in the batch's order.
    CREATE TABLE fingerprints (
        batch_id INTEGER PRIMARY KEY REFERENCES batches (id),
        checksum INTEGER NOT NULL,  -- CRC-32 of what follows
        packed BLOB NOT NULL
    );

    CREATE TABLE watermarks (
        patient_id INTEGER NOT NULL REFERENCES patients (id),
        data_type TEXT NOT NULL,
        device_name TEXT NOT NULL,
        sent_up_to INTEGER NOT NULL,
        PRIMARY KEY (patient_id, data_type, device_name)
    ) WITHOUT ROWID;
    """,
    """
    -- What the person chose for a batch whose outcome nobody knows; null: not asked yet.
    ALTER TABLE batches ADD COLUMN choice TEXT;
    CREATE INDEX batches_undecided ON batches (patient_id)
        WHERE choice IS NULL AND coalesce(outcome, 'unknown') = 'unknown';

    -- The order in which uploads began, whatever the clock said.
    ALTER TABLE uploads ADD COLUMN sequence INTEGER;
    UPDATE uploads SET sequence = (
        SELECT count(*) FROM uploads AS earlier
        WHERE (earlier.started_at, earlier.id) <= (uploads.started_at, uploads.id)
    );
    CREATE UNIQUE INDEX uploads_in_order ON uploads (sequence);
    """,
    """
    -- What the clinic told the server of a patient; null: nobody said.
    ALTER TABLE patients ADD COLUMN biological_sex TEXT;
    ALTER TABLE patients ADD COLUMN year_of_birth INTEGER;
    ALTER TABLE patients ADD COLUMN registered_at INTEGER;

    -- What spoke against these data being the patient's, and a person confirmed that they are.
    CREATE TABLE confirmations (
        patient_id INTEGER NOT NULL REFERENCES patients (id),
        other_id INTEGER NOT NULL,  -- the patient whose samples they looked like; 0: a fact did
        fact TEXT NOT NULL,
        confirmed_at INTEGER NOT NULL,
        PRIMARY KEY (patient_id, other_id, fact)
    ) WITHOUT ROWID;
    """,
    """
    -- What a person calls a patient's devices; the last given holds, and batches may have gone under each.
    CREATE TABLE device_names (
        patient_id INTEGER NOT NULL REFERENCES patients (id),
        device_name TEXT NOT NULL,  -- as the files call it
        given_name TEXT NOT NULL,
        position INTEGER NOT NULL,  -- the order in which they were given
        PRIMARY KEY (patient_id, device_name, given_name)
    ) WITHOUT ROWID;
    """,
)
"""One script per schema version; a script that was released never changes."""


def create(connection: sqlite3.Connection, *, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Make the tables of a new ledger in an empty file."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(connection, migrations, version=0)


def migrate(connection: sqlite3.Connection, *, migrations: Sequence[str] = MIGRATIONS) -> None:
    """Bring a ledger to this program's schema version, in one transaction, or leave it as it was.

    Before anything is written it is certain that the file is a whole ledger which this program can use.

    Raises:
        LedgerTooNewError: A newer program wrote it.
        LedgerCorruptError: The file is no ledger, or is damaged.
        sqlite3.Error: It cannot be read or written, or is damaged.
    """
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise LedgerCorruptError(
            "The file in the place of the record of uploads is something else. It was left as it is. "
            "Tell your IT department."
        )
    version = _pragma(connection, "user_version")
    if version > len(migrations):
        raise LedgerTooNewError(
            "The record of uploads was written by a newer version of this program. It was left as it is. "
            "Install the newer version here too."
        )
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise LedgerCorruptError
    if version < len(migrations):
        _run(connection, migrations, version=version)


def _run(connection: sqlite3.Connection, migrations: Sequence[str], *, version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another window may have done it since the version was read.
        for number in range(max(version, _pragma(connection, "user_version")), len(migrations)):
            for statement in _statements(migrations[number]):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """Part a script into statements; sqlite3's own executescript would commit before each script."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
