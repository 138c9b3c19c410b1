"""A patient who is erased is gone, down to the bytes."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.erase import Erased
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerError
from gerosense_desktop.ledger.packed import pack
from gerosense_desktop.ledger.records import BatchIntent, SeriesSpan, Watermark
from tests.full_disk import full_after
from tests.ledger.stage import NOON, answer, edit, known, open_ledger

ERASED = "patient-to-be-erased"
OTHER = "patient-who-stays"
LABEL = "clinic-label-4711"
FILE_HASH = "5e" * 32
NOTHING = Erased(uploads=0, batches=0, samples=0, devices=0)


def device(patient: str) -> str:
    return f"Watch of {patient}"


def numbers(patient: str, upload: int, *, samples: int = 500) -> np.ndarray:
    seed = [ord(letter) for letter in patient] + [upload]
    return np.random.default_rng(seed).integers(1, 2**63, samples, dtype=np.uint64)


def fill(ledger, patient: str, *, uploads: int = 3) -> list[str]:
    """Upload 3 batches each time, of which one is refused and one never answered."""
    ids = []
    for upload in range(uploads):
        upload_id = ledger.begin_upload(
            patient=patient,
            server=f"{patient}.example",
            program_version="1.0",
            samples=1500,
            batches=3,
            file_hashes=[FILE_HASH] if patient == ERASED else [],
            device_names={f"Ring of {patient}": f"Band of {patient}"},
        )
        for number in (1, 2, 3):
            fingerprints = numbers(patient, upload * 3 + number)
            span = SeriesSpan(device_name=device(patient), first=NOON, last=NOON, samples=500)
            batch = BatchIntent(
                number=number,
                data_type=DataType.STEPS,
                spans=(span,),
                fingerprints=fingerprints,
                payload_hash=f"{patient}{number}",
            )
            ledger.record(upload_id=upload_id, intents=[batch])
        ledger.record(upload_id=upload_id, answers=[answer(OutcomeKind.ACCEPTED, 1), answer(OutcomeKind.REFUSED, 2)])
        mark = Watermark(data_type=DataType.STEPS, device_name=device(patient), sent_up_to=NOON)
        ledger.finish_upload(upload_id=upload_id, counts={OutcomeKind.ACCEPTED: 500}, watermarks=[mark])
        ids.append(upload_id)
    return ids


def traces(path, ids) -> list[bytes]:
    """Return what would betray the erased patient and is found in the bytes of the ledger's folder."""
    packed = [pack(numbers(ERASED, number)) for number in range(1, 10)]
    names = (device(ERASED), f"Ring of {ERASED}", f"Band of {ERASED}")
    wanted = [ERASED.encode(), LABEL.encode(), *(name.encode() for name in names), FILE_HASH.encode()]
    wanted += [upload_id.encode() for upload_id in ids]
    # A blob is spread over pages: pieces of it would be there too.
    wanted += [piece[at : at + 64] for piece in packed for at in range(0, len(piece) - 64, 64)]
    content = b"".join(file.read_bytes() for file in path.parent.iterdir())
    return [text for text in wanted if text in content]


@pytest.fixture
def ids(ledger, path) -> list[str]:
    fill(ledger, OTHER, uploads=2)
    ids = fill(ledger, ERASED)
    edit(path, "UPDATE patients SET label = ? WHERE user_id = ?", LABEL, ERASED)
    fill(ledger, OTHER, uploads=1)
    return ids


def test_that_the_search_finds_what_is_there(path, ids):
    found = traces(path, ids)

    names = [f"{thing} of {ERASED}".encode() for thing in ("Watch", "Ring", "Band")]
    assert found[:6] == [ERASED.encode(), LABEL.encode(), *names, FILE_HASH.encode()]
    assert len(found) > 400


def test_that_no_byte_is_left_while_the_ledger_is_open(path, ledger, ids):
    ledger.erase_patient(ERASED)

    assert traces(path, ids) == []
    assert (path.with_name(f"{path.name}-wal")).stat().st_size == 0


def test_that_no_byte_is_left_after_a_restart(path, ledger, ids):
    ledger.close()
    with open_ledger(path) as again:
        again.erase_patient(ERASED)

    assert traces(path, ids) == []


def test_that_no_table_knows_the_patient(path, ledger, ids):
    ledger.erase_patient(ERASED)

    assert ledger.uploads(patient=ERASED) == ()
    assert ledger.watermarks(patient=ERASED) == ()
    assert ledger.undecided(patient=ERASED) == ()
    assert known(ledger, patient=ERASED) == {}
    assert [ledger.batches(upload_id) for upload_id in ids] == [(), (), ()]
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        assert len(tables) >= 6
        # No row points to a row that is gone.
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM fingerprints").fetchone() == (9,)


def test_that_it_says_how_much_was_removed(ledger, ids):
    assert ledger.erase_patient(ERASED) == Erased(uploads=3, batches=9, samples=4500, devices=1)
    assert ledger.erase_patient(ERASED) == NOTHING


def test_that_others_stay_as_they_were(ledger, ids):
    before = (ledger.uploads(patient=OTHER), ledger.watermarks(patient=OTHER), known(ledger, patient=OTHER))

    ledger.erase_patient(ERASED)

    assert before == (ledger.uploads(patient=OTHER), ledger.watermarks(patient=OTHER), known(ledger, patient=OTHER))
    assert len(before[0]) == 3


def test_that_a_patient_who_comes_back_is_new(ledger, ids):
    ledger.erase_patient(ERASED)
    fill(ledger, ERASED, uploads=1)

    assert len(ledger.uploads(patient=ERASED)) == 1
    assert len(ledger.uploads()) == 4


def test_that_an_upload_that_runs_is_not_disturbed(path, ledger, ids):
    with open_ledger(path) as other, other.upload_lock(), pytest.raises(LedgerBusyError, match="Another upload"):
        ledger.erase_patient(ERASED)

    assert len(ledger.uploads(patient=ERASED)) == 3


def test_that_a_window_that_reads_is_named_and_erasing_again_clears_the_traces(path, ledger, ids, monkeypatch):
    ledger._connection.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM uploads").fetchone()

        with pytest.raises(LedgerBusyError, match="traces are left"):
            ledger.erase_patient(ERASED)

        assert ledger.uploads(patient=ERASED) == ()
        assert traces(path, ids)

    assert ledger.erase_patient(ERASED) == NOTHING
    assert traces(path, ids) == []


def test_that_a_ledger_that_cannot_be_written_anew_is_told(path, ledger, ids):
    def deny(action, *_):
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK

    ledger._connection.set_authorizer(deny)  # VACUUM attaches the new file

    with pytest.raises(LedgerError, match="traces are left"):
        ledger.erase_patient(ERASED)

    ledger._connection.set_authorizer(None)
    assert ledger.erase_patient(ERASED) == NOTHING
    assert traces(path, ids) == []


def test_that_a_full_disk_is_told_and_erasing_again_clears_the_traces(path, ledger, ids):
    # Deleting fits, writing the rest anew does not.
    with full_after(path.with_name(f"{path.name}-wal").stat().st_size + 60_000), pytest.raises(LedgerError):
        ledger.erase_patient(ERASED)

    ledger.erase_patient(ERASED)

    assert ledger.uploads(patient=ERASED) == ()
    assert len(ledger.uploads(patient=OTHER)) == 3
    assert traces(path, ids) == []


def test_that_a_ledger_that_cannot_be_written_loses_nothing(path, ledger, ids):
    ledger._connection.execute("PRAGMA query_only = ON")

    with pytest.raises(LedgerError):
        ledger.erase_patient(ERASED)

    ledger._connection.execute("PRAGMA query_only = OFF")
    assert len(ledger.uploads(patient=ERASED)) == 3
