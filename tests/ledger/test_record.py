"""Intents before, outcomes after: what is written, and what is refused to be written."""

import threading
from sqlite3 import ProgrammingError

import pytest

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerError, LedgerWriteError
from tests.ledger.stage import BODY_HASH, answer, begin, intent, known, open_ledger, send

FOR_GOOD = (OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED, OutcomeKind.REFUSED)


def test_that_an_intent_is_seen_by_another_connection_at_once(ledger, path):
    send(ledger, (1, 2, 3), None)

    with open_ledger(path) as other:
        assert known(other) == {"unknown": [1, 2, 3]}


def test_that_outcomes_and_intents_are_written_together_or_not_at_all(ledger):
    upload_id = begin(ledger)
    ledger.record(upload_id=upload_id, intents=[intent(1, fingerprints=[1])])

    with pytest.raises(ValueError, match="without an intent"):
        ledger.record(
            upload_id=upload_id,
            answers=[answer(OutcomeKind.ACCEPTED, 1), answer(OutcomeKind.ACCEPTED, 9)],
            intents=[intent(2, fingerprints=[2])],
        )

    assert known(ledger) == {"unknown": [1]}


@pytest.mark.parametrize("first", [*FOR_GOOD, OutcomeKind.UNKNOWN, OutcomeKind.NOT_SENT])
def test_that_an_outcome_is_never_written_over(ledger, first):
    upload_id = send(ledger, (1, 2, 3), first)
    before = ledger.batches(upload_id)

    for second in OutcomeKind:
        with pytest.raises(ValueError, match="was answered"):
            ledger.record(upload_id=upload_id, answers=[answer(second)])

    assert ledger.batches(upload_id) == before


def test_that_a_batch_about_to_leave_once_more_is_unknown_until_it_is_answered(ledger):
    upload_id = send(ledger, (1, 2, 3), OutcomeKind.NOT_SENT)

    ledger.record(upload_id=upload_id, intents=[intent()])
    assert known(ledger) == {"unknown": [1, 2, 3]}
    assert ledger.batches(upload_id)[0].attempts is None

    ledger.record(upload_id=upload_id, answers=[answer(OutcomeKind.ACCEPTED, attempts=2)])
    assert known(ledger) == {"accepted": [1, 2, 3]}
    assert [batch.attempts for batch in ledger.batches(upload_id)] == [2]


@pytest.mark.parametrize("first", [*FOR_GOOD, OutcomeKind.UNKNOWN, None])
def test_that_a_batch_that_was_answered_or_may_have_arrived_or_is_on_its_way_cannot_leave_again(ledger, first):
    upload_id = send(ledger, (1, 2, 3), first)
    before = known(ledger)

    with pytest.raises(ValueError, match="cannot be sent again"):
        ledger.record(upload_id=upload_id, intents=[intent()])

    assert known(ledger) == before


def test_that_a_batch_cannot_leave_again_with_another_body(ledger):
    upload_id = send(ledger, (1, 2, 3), OutcomeKind.NOT_SENT)

    with pytest.raises(ValueError, match="cannot be sent again"):
        ledger.record(upload_id=upload_id, intents=[intent(payload_hash="cd" * 32)])


def test_that_an_intent_needs_an_upload(ledger):
    with pytest.raises(ValueError, match="no such upload"):
        ledger.record(upload_id="nothing", intents=[intent()])


def test_that_only_an_upload_that_began_can_end(ledger):
    with pytest.raises(ValueError, match="no such upload"):
        ledger.finish_upload(upload_id="nothing", counts={}, watermarks=[])


def test_that_recording_nothing_needs_nothing(ledger):
    ledger.record(upload_id="nothing")

    assert ledger.uploads() == ()


def test_that_a_full_disk_is_said_and_nothing_is_half_written(ledger):
    upload_id = begin(ledger)
    pages = ledger._connection.execute("PRAGMA page_count").fetchone()[0]
    ledger._connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(LedgerWriteError, match="disk full"):
        ledger.record(upload_id=upload_id, intents=[intent(fingerprints=range(5000))])

    assert known(ledger) == {}
    assert ledger.batches(upload_id) == ()


def test_that_a_ledger_that_may_not_be_written_says_so(ledger):
    ledger._connection.execute("PRAGMA query_only = ON")

    with pytest.raises(LedgerWriteError, match="cannot be written"):
        begin(ledger)


def test_that_a_ledger_in_use_is_said(ledger, path, monkeypatch):
    monkeypatch.setattr("gerosense_desktop.ledger.file.BUSY_SECONDS", 0.01)
    with open_ledger(path) as other:
        ledger._connection.execute("BEGIN IMMEDIATE")

        with pytest.raises(LedgerBusyError, match="another window"):
            begin(other)

        ledger._connection.execute("ROLLBACK")


def test_that_a_window_can_read_while_an_upload_writes(ledger, path):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)
    ledger._connection.execute("BEGIN IMMEDIATE")

    with open_ledger(path) as other:
        assert known(other) == {"accepted": [1, 2, 3]}

    ledger._connection.execute("ROLLBACK")


def test_that_use_after_the_end_is_a_mistake_of_the_program_and_no_damage(path):
    ledger = open_ledger(path)
    ledger.close()

    with pytest.raises(ProgrammingError):
        ledger.uploads()
    with pytest.raises(ProgrammingError):
        begin(ledger)


def test_that_a_ledger_belongs_to_the_thread_that_opened_it(ledger):
    seen: list[Exception] = []

    def read() -> None:
        try:
            ledger.uploads()
        except ProgrammingError as error:
            seen.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()

    assert len(seen) == 1


def test_that_equal_bodies_show_as_equal_and_their_hash_does_not_show(ledger):
    [one] = ledger.batches(send(ledger, (1,), OutcomeKind.ACCEPTED))
    [same] = ledger.batches(send(ledger, (1,), OutcomeKind.ACCEPTED))

    assert one.payload_hash == same.payload_hash != BODY_HASH


def test_that_a_write_that_sqlite_ended_by_itself_is_said_and_not_ended_twice(ledger):
    ledger._connection.execute(
        "CREATE TEMP TRIGGER ended BEFORE INSERT ON uploads BEGIN SELECT RAISE(ROLLBACK, 'x'); END"
    )
    with pytest.raises(LedgerError):
        begin(ledger)
    ledger._connection.execute("DROP TRIGGER ended")

    assert ledger.uploads() == ()
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)
    assert known(ledger) == {"accepted": [1, 2, 3]}
