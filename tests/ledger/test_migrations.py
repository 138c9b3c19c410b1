"""The way from an older program's ledger to this one's."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerCorruptError, LedgerTooNewError
from gerosense_desktop.ledger.schema import MIGRATIONS, create, migrate
from tests.ledger.stage import known, open_ledger, send

NEXT = (
    *MIGRATIONS,
    "ALTER TABLE patients ADD COLUMN seen INTEGER; -- one; two\nINSERT INTO meta VALUES ('next', 'yes');",
)


@pytest.fixture
def connection(tmp_path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "a.sqlite3", isolation_level=None)) as connection:
        yield connection


def version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def test_that_a_new_ledger_has_the_newest_schema(connection):
    create(connection)

    assert version(connection) == len(MIGRATIONS)


def test_that_each_older_ledger_is_brought_to_the_newest_schema(connection):
    for older in range(len(MIGRATIONS)):
        create(connection, migrations=MIGRATIONS[:older])
        migrate(connection)

        assert version(connection) == len(MIGRATIONS)


def test_that_an_older_ledger_keeps_what_it_has(path):
    with open_ledger(path) as ledger:
        send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

        migrate(ledger._connection, migrations=NEXT)

        assert known(ledger) == {"accepted": [1, 2, 3]}
        assert ledger._connection.execute("SELECT user_id, seen FROM patients").fetchall() == [("patient-7", None)]
        assert ledger._connection.execute("SELECT value FROM meta WHERE name = 'next'").fetchall() == [("yes",)]


def test_that_a_step_that_fails_leaves_the_ledger_as_it_was(connection):
    create(connection)
    broken = (*NEXT, "CREATE TABLE half (a);\nCREATE TABLE meta (again);")

    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, migrations=broken)

    assert version(connection) == len(MIGRATIONS)
    assert "seen" not in {row[1] for row in connection.execute("PRAGMA table_info(patients)")}


def test_that_a_step_already_taken_is_not_taken_again(connection):
    create(connection, migrations=NEXT)

    migrate(connection, migrations=NEXT)

    assert version(connection) == len(NEXT)


def test_that_a_newer_ledger_is_refused(connection):
    create(connection, migrations=NEXT)

    with pytest.raises(LedgerTooNewError):
        migrate(connection)


def test_that_a_database_of_another_program_is_refused(connection):
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    with pytest.raises(LedgerCorruptError, match="something else"):
        migrate(connection)


def test_that_uploads_of_the_first_schema_keep_their_order(connection):
    create(connection, migrations=MIGRATIONS[:1])
    connection.execute("INSERT INTO patients (user_id) VALUES ('p')")
    for upload_id, started_at in (("b", 20), ("c", 10), ("a", 20)):
        connection.execute(
            "INSERT INTO uploads VALUES (?, 1, 'clinic.example', '1.0', '[]', 3, 1, ?, NULL, NULL)",
            (upload_id, started_at),
        )

    migrate(connection)

    in_order = connection.execute("SELECT id FROM uploads ORDER BY sequence").fetchall()
    assert in_order == [("c",), ("a",), ("b",)]
