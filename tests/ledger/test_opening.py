"""A ledger's file that is not as it should be is left as it is."""

import json
import os
import sqlite3
import stat

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import (
    LedgerBusyError,
    LedgerCorruptError,
    LedgerError,
    LedgerTooNewError,
    LedgerWriteError,
    ledger_error,
)
from gerosense_desktop.ledger.schema import MIGRATIONS
from tests.ledger.stage import edit, known, open_ledger, send


@pytest.fixture
def written(path):
    """Return the path of a closed ledger that holds a batch of 1000."""
    with open_ledger(path) as ledger:
        send(ledger, range(1000), OutcomeKind.ACCEPTED)
    return path


def refuse(path, error, words):
    """Open a ledger, find it refused, and its file as it was."""
    before = path.read_bytes()
    with pytest.raises(error, match=words):
        open_ledger(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a ledger" * 500, b"SQLite format 3\0" + b"\xff" * 200])
def test_that_another_file_in_its_place_is_left_as_it_is(path, content):
    path.parent.mkdir()
    path.write_bytes(content)

    refuse(path, LedgerCorruptError, "left as it is")


def test_that_another_programs_database_is_left_as_it_is(path):
    path.parent.mkdir()
    edit(path, "CREATE TABLE theirs (a)")

    refuse(path, LedgerCorruptError, "something else")


def test_that_a_newer_programs_ledger_is_left_as_it_is(written):
    edit(written, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")

    refuse(written, LedgerTooNewError, "newer version")


@pytest.mark.parametrize("left", [0.1, 0.5, 0.9])
def test_that_a_ledger_cut_short_is_refused(written, left):
    content = written.read_bytes()
    written.write_bytes(content[: int(len(content) * left)])

    refuse(written, LedgerCorruptError, "damaged")


def test_that_a_ledger_that_lost_its_last_bytes_is_noticed_when_it_is_asked(written):
    written.write_bytes(written.read_bytes()[:-80])

    with open_ledger(written) as ledger, pytest.raises(LedgerCorruptError, match="damaged"):
        known(ledger)


def test_that_a_ledger_partly_overwritten_is_refused(written):
    content = bytearray(written.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    written.write_bytes(content)

    refuse(written, LedgerCorruptError, "damaged")


@pytest.mark.parametrize("name", ["id", "key_place", "key_check"])
def test_that_a_ledger_without_one_of_its_own_words_is_refused(written, name):
    edit(written, "DELETE FROM meta WHERE name = ?", name)

    refuse(written, LedgerCorruptError, "incomplete")


def test_that_a_key_in_a_place_nobody_knows_is_refused(written):
    edit(written, "UPDATE meta SET value = 'elsewhere' WHERE name = 'key_place'")

    refuse(written, LedgerCorruptError, "incomplete")


def test_that_a_folder_in_its_place_is_said(path):
    path.mkdir(parents=True)

    with pytest.raises(LedgerWriteError, match="cannot be written"):
        open_ledger(path)


@settings(max_examples=30)
@given(data=st.data())
def test_that_any_flipped_bit_of_a_fingerprint_is_noticed(data, tmp_path_factory):
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite3"
    fingerprints = data.draw(st.lists(st.integers(0, 2**64 - 1), min_size=3, max_size=20))
    with open_ledger(path) as ledger:
        send(ledger, fingerprints, OutcomeKind.ACCEPTED)
    flipped = bytearray(np.array(fingerprints, dtype="<u8").tobytes())
    flipped[data.draw(st.integers(0, len(flipped) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    edit(path, "UPDATE fingerprints SET packed = ?", bytes(flipped))

    with open_ledger(path) as again, pytest.raises(LedgerCorruptError, match="damaged"):
        known(again)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM fingerprints",
        "UPDATE fingerprints SET packed = 'text'",
        "UPDATE fingerprints SET packed = x'00'",
        "UPDATE fingerprints SET checksum = checksum + 1",
        "UPDATE batches SET samples = 999",
        "UPDATE batches SET outcome = 'perhaps'",
    ],
)
def test_that_a_batch_that_does_not_add_up_is_damage(written, statement):
    edit(written, statement)

    with open_ledger(written) as ledger, pytest.raises(LedgerCorruptError, match="damaged"):
        known(ledger)


@pytest.mark.parametrize(
    "spans", ["no list", "[1]", "[{}]", json.dumps([{"device_name": "a", "first": 10**30, "last": 1, "samples": 1}])]
)
def test_that_spans_nobody_wrote_are_damage(written, spans):
    edit(written, "UPDATE batches SET spans = ?", spans)

    with open_ledger(written) as ledger:
        [upload] = ledger.uploads()
        with pytest.raises(LedgerCorruptError, match="damaged"):
            ledger.batches(upload.id)


def test_that_text_that_is_none_is_damage(written):
    edit(written, "UPDATE uploads SET server = CAST(x'ff' AS TEXT)")

    with open_ledger(written) as ledger, pytest.raises(LedgerCorruptError, match="damaged"):
        ledger.uploads()


def test_that_what_sqlite_says_without_a_code_counts_as_damage():
    assert isinstance(ledger_error(sqlite3.DatabaseError("x")), LedgerCorruptError)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LedgerBusyError),
        (sqlite3.SQLITE_PROTOCOL, LedgerBusyError),
        (sqlite3.SQLITE_IOERR_FSYNC, LedgerWriteError),
        (sqlite3.SQLITE_IOERR_SHORT_READ, LedgerCorruptError),
        (sqlite3.SQLITE_READONLY_DIRECTORY, LedgerWriteError),
        (sqlite3.SQLITE_CORRUPT_VTAB, LedgerCorruptError),
        (sqlite3.SQLITE_NOTADB, LedgerCorruptError),
    ],
)
def test_that_sqlites_finer_codes_are_told_by_their_kind(code, kind):
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code

    assert type(ledger_error(error)) is kind


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_that_nobody_else_can_read_the_ledger(ledger, path):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)
    with ledger.upload_lock():
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {"ledger.sqlite3", "ledger.sqlite3-wal", "ledger.sqlite3-shm", "ledger.sqlite3.upload"} <= modes.keys()
    assert set(modes.values()) == {0o600}


def test_that_every_commit_is_durable(ledger):
    def pragma(name: str) -> object:
        return ledger._connection.execute(f"PRAGMA {name}").fetchone()[0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 3  # EXTRA: what FULL does, and more
    assert pragma("fullfsync") == 1


def test_that_every_error_has_a_sentence_for_the_nurse(path):
    path.parent.mkdir()
    path.write_bytes(b"x" * 5000)

    with pytest.raises(LedgerError) as caught:
        open_ledger(path)

    assert caught.value.user_message.endswith(".")
    assert "sqlite" not in caught.value.user_message.casefold()
