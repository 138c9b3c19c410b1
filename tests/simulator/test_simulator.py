"""Five hundred worlds, in which no promise is broken; and broken programs, which the simulation notices."""

from dataclasses import replace

import numpy as np
import pytest

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger import queries, rows
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.upload.bearer import Bearer
from gerosense_desktop.upload.flight import Flight
from gerosense_desktop.upload.journal import Journal
from tests.simulator.__main__ import lines_of
from tests.simulator.visit import Tally, simulate

SEEDS, PARTS = 500, 20


def simulated(seeds: range) -> Tally:
    tally = Tally()
    for seed in seeds:
        tally.add(simulate(seed))
    return tally


def noticed(words: str, *, within: int) -> bool:
    """Whether any of so many worlds says so; none is looked at after the first that does."""
    return any(words in broken for seed in range(within) for broken in simulate(seed).broken)


@pytest.mark.parametrize("part", range(PARTS))
def test_that_no_sample_is_lost_sent_twice_or_told_wrongly(part):
    tally = simulated(range(part * SEEDS // PARTS, (part + 1) * SEEDS // PARTS))

    assert tally.broken == []
    assert tally.crashes > 0
    assert tally.outcomes["accepted"] > 0
    assert tally.outcomes["unknown"] > 0
    assert tally.receipts >= tally.seeds
    assert tally.looks > tally.lives


def test_that_a_seed_replays():
    assert simulate(17) == simulate(17)


def test_that_a_table_says_what_happened():
    lines = lines_of(Tally(seeds=3, broken=["seed 1: lost"]))

    assert "| seeds | 3 |" in lines
    assert lines[-1] == "BROKEN seed 1: lost"


# ── broken programs ───────────────────────────────────────────────────────────────────────────────────────────────


def test_that_bytes_that_leave_before_their_intent_are_noticed(monkeypatch):
    monkeypatch.setattr(Journal, "write", lambda self, intents: None)

    assert noticed("before its intent", within=20)


def test_that_sending_unknown_batches_again_is_noticed(monkeypatch):
    known = Ledger.known

    def forgets_unknown(self, **asked):
        return replace(known(self, **asked), unknown=np.array([], dtype=np.uint64))

    monkeypatch.setattr(Ledger, "known", forgets_unknown)

    assert noticed("would be sent again", within=60)


def test_that_a_token_of_another_patient_is_noticed(monkeypatch):
    monkeypatch.setattr(Bearer, "replace", lambda self, token, *, now: self._client.use_token(token))

    assert noticed("another patient", within=150)


def test_that_an_outcome_told_before_it_is_on_disk_is_noticed(monkeypatch):
    take = Flight._take_batch

    def keeps_to_itself(self, landed):
        take(self, landed)
        self._journal._answers.clear()

    monkeypatch.setattr(Flight, "_take_batch", keeps_to_itself)

    assert noticed("is on disk", within=20)


def test_that_a_batch_with_a_token_that_ended_is_noticed(monkeypatch):
    monkeypatch.setattr(Bearer, "ends_soon", lambda self, *, now: False)

    assert noticed("its token had ended", within=200)


def test_that_a_receipt_that_says_more_than_came_is_noticed(monkeypatch):
    record = rows.batch_record

    def praises(row):
        return replace(record(row), kind=OutcomeKind.ACCEPTED)

    monkeypatch.setattr(queries, "batch_record", praises)

    assert noticed("a receipt says something else", within=60)


def test_that_a_receipt_that_does_not_say_what_was_told_is_noticed(monkeypatch):
    finish = Ledger.finish_upload

    def leaves_out(self, *, upload_id, counts, watermarks):
        finish(self, upload_id=upload_id, counts={}, watermarks=watermarks)

    monkeypatch.setattr(Ledger, "finish_upload", leaves_out)

    assert noticed("LedgerCorruptError", within=60)
