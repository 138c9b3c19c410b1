"""What the person chose about batches whose outcome nobody knows."""

from dataclasses import replace

import pytest

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerBusyError
from gerosense_desktop.ledger.records import UnknownChoice
from tests.ledger.stage import PATIENT, answer, begin, intent, known, open_ledger, send


@pytest.mark.parametrize("outcome", [OutcomeKind.UNKNOWN, None], ids=["no answer", "cut off"])
def test_that_an_unknown_batch_waits_for_a_choice(ledger, outcome):
    upload_id = send(ledger, (1, 2, 3), outcome)

    [batch] = ledger.undecided()

    assert (batch.upload_id, batch.number, batch.patient, batch.samples) == (upload_id, 1, PATIENT, 3)


@pytest.mark.parametrize("outcome", [kind for kind in OutcomeKind if kind is not OutcomeKind.UNKNOWN])
def test_that_a_batch_whose_outcome_is_known_is_not_asked_about(ledger, outcome):
    send(ledger, (1, 2, 3), outcome)

    assert ledger.undecided() == ()


def test_that_batches_of_other_patients_are_not_asked_about(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.UNKNOWN, patient="another")

    assert ledger.undecided(patient=PATIENT) == ()
    assert len(ledger.undecided()) == 1


def test_that_what_is_to_be_sent_again_is_no_longer_known(ledger):
    send(ledger, (1, 2, 3), None)

    ledger.decide(ledger.undecided(), UnknownChoice.RESEND)

    assert known(ledger) == {}
    assert ledger.undecided() == ()


def test_that_what_is_kept_stays_unknown_and_is_not_asked_about_again(ledger):
    upload_id = send(ledger, (1, 2, 3), OutcomeKind.UNKNOWN)

    ledger.decide(ledger.undecided(), UnknownChoice.KEEP)

    assert known(ledger) == {"unknown": [1, 2, 3]}
    assert ledger.undecided() == ()
    assert [batch.choice for batch in ledger.batches(upload_id)] == [UnknownChoice.KEEP]


def test_that_a_choice_is_made_once(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.UNKNOWN)
    undecided = ledger.undecided()
    ledger.decide(undecided, UnknownChoice.KEEP)

    ledger.decide(undecided, UnknownChoice.RESEND)

    assert known(ledger) == {"unknown": [1, 2, 3]}


def test_that_no_choice_touches_a_batch_whose_outcome_is_known(ledger):
    upload_id = send(ledger, (1, 2, 3), OutcomeKind.UNKNOWN)
    [unknown] = ledger.undecided()
    ledger.record(upload_id=upload_id, intents=[intent(2, fingerprints=(4, 5, 6))])
    ledger.record(upload_id=upload_id, answers=[answer(OutcomeKind.ACCEPTED, 2)])

    ledger.decide([replace(unknown, number=2)], UnknownChoice.RESEND)

    assert known(ledger) == {"accepted": [4, 5, 6], "unknown": [1, 2, 3]}


def test_that_what_was_sent_again_and_accepted_is_accepted(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.UNKNOWN)
    ledger.decide(ledger.undecided(), UnknownChoice.RESEND)

    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    assert known(ledger) == {"accepted": [1, 2, 3]}


def test_that_what_was_sent_again_and_is_unknown_once_more_is_asked_about_once_more(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.UNKNOWN)
    ledger.decide(ledger.undecided(), UnknownChoice.RESEND)

    send(ledger, (1, 2, 3), None)

    assert known(ledger) == {"unknown": [1, 2, 3]}
    assert len(ledger.undecided()) == 1


def test_that_nothing_is_chosen_while_an_upload_runs(path):
    with open_ledger(path) as ledger, open_ledger(path) as other:
        send(ledger, (1, 2, 3), None)
        with ledger.upload_lock():
            assert other.uploading()
            with pytest.raises(LedgerBusyError):
                other.decide(other.undecided(), UnknownChoice.RESEND)

        assert not other.uploading()
        assert len(other.undecided()) == 1


def test_that_uploads_stand_in_the_order_they_began_although_the_clock_was_set_back(ledger, monkeypatch):
    first = begin(ledger)
    newest = ledger.newest_time()
    monkeypatch.setattr("gerosense_desktop.ledger.ledger.now", lambda: 1_000_000)
    second = begin(ledger)

    assert [upload.id for upload in ledger.uploads()] == [second, first]
    assert ledger.newest_time() == newest


def test_that_an_empty_ledger_has_no_newest_time(ledger):
    assert ledger.newest_time() is None
