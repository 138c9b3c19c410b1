"""What the ledger knows was sent."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger import packed
from gerosense_desktop.ledger.packed import Sieve
from tests.ledger.stage import answer, begin, intent, known, open_ledger, send

ACCEPTED = (OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED)
ANY_FINGERPRINTS = st.sets(st.integers(0, 5) | st.integers(0, 2**64 - 1), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (OutcomeKind.ACCEPTED, {"accepted": [1, 2, 9]}),
        (OutcomeKind.PARTLY_ACCEPTED, {"accepted": [1, 2, 9]}),
        (OutcomeKind.REFUSED, {"refused": [1, 2, 9]}),
        (OutcomeKind.UNKNOWN, {"unknown": [1, 2, 9]}),
        (None, {"unknown": [1, 2, 9]}),
        (OutcomeKind.NOT_SENT, {}),
    ],
)
def test_that_samples_are_known_by_the_outcome_of_their_batch(ledger, outcome, expected):
    send(ledger, (9, 1, 2), outcome)

    assert known(ledger) == expected


@pytest.mark.parametrize("accepted", ACCEPTED)
@pytest.mark.parametrize("other", [OutcomeKind.REFUSED, OutcomeKind.UNKNOWN, OutcomeKind.NOT_SENT, None])
def test_that_a_sample_accepted_once_counts_as_accepted_whatever_else_became_of_it(ledger, accepted, other):
    send(ledger, (1, 2, 3), accepted)
    send(ledger, (1, 2, 3), other)

    assert known(ledger) == {"accepted": [1, 2, 3]}


def test_that_a_sample_nobody_knows_about_does_not_count_as_refused(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.REFUSED)
    send(ledger, (3, 4, 5), None)

    assert known(ledger) == {"refused": [1, 2], "unknown": [3, 4, 5]}


def test_that_the_numbers_at_both_ends_are_kept_exactly(ledger):
    send(ledger, (2**64 - 1, 0, 2**63), OutcomeKind.ACCEPTED)

    assert known(ledger) == {"accepted": [0, 2**63, 2**64 - 1]}


def test_that_another_patient_has_sent_nothing(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    assert known(ledger, patient="patient-8") == {}


def test_that_another_data_type_was_not_sent(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    assert known(ledger, data_type=DataType.BPM) == {}


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from([*OutcomeKind, None]), ANY_FINGERPRINTS), max_size=6), ANY_FINGERPRINTS)
def test_that_what_was_recorded_is_what_is_known_after_opening_again(tmp_path_factory, batches, asked):
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite3"
    with open_ledger(path) as ledger:
        upload_id = begin(ledger)
        for number, (_, fingerprints) in enumerate(batches, start=1):
            ledger.record(upload_id=upload_id, intents=[intent(number, fingerprints=fingerprints)])
        ledger.record(
            upload_id=upload_id,
            answers=[answer(kind, number) for number, (kind, _) in enumerate(batches, start=1) if kind is not None],
        )

    with open_ledger(path) as again:
        groups = again.known(patient="patient-7", data_type=DataType.STEPS)
        among = again.known(
            patient="patient-7", data_type=DataType.STEPS, among=np.array(sorted(asked), dtype=np.uint64)
        )

    def sent_with(*kinds: OutcomeKind | None) -> set[int]:
        return {fingerprint for kind, fingerprints in batches if kind in kinds for fingerprint in fingerprints}

    accepted = sent_with(*ACCEPTED)
    unknown = sent_with(OutcomeKind.UNKNOWN, None) - accepted
    assert set(groups.accepted.tolist()) == accepted
    assert set(groups.unknown.tolist()) == unknown
    assert set(groups.refused.tolist()) == sent_with(OutcomeKind.REFUSED) - accepted - unknown
    for group in (groups.accepted, groups.refused, groups.unknown):
        assert group.tolist() == sorted(group.tolist())
    for group, part in (
        (groups.accepted, among.accepted),
        (groups.unknown, among.unknown),
        (groups.refused, among.refused),
    ):
        # All that were asked for, and none that was not recorded so.
        assert set(group.tolist()) & asked <= set(part.tolist()) <= set(group.tolist())
        assert part.tolist() == sorted(part.tolist())


@given(ANY_FINGERPRINTS, ANY_FINGERPRINTS)
def test_that_a_sieve_lets_all_through_that_are_among_some(some, others):
    sieve = Sieve(np.array(sorted(some), dtype=np.uint64))

    through = sieve.sift(np.array([*others, *some], dtype=np.uint64)).tolist()

    assert through[-len(some) :] == [*some]
    assert set(through) <= some | others


def test_that_a_sieve_keeps_nearly_all_others_back():
    some, others = (np.random.default_rng(seed).integers(0, 2**64, 10_000, dtype=np.uint64) for seed in (1, 2))

    assert len(Sieve(some).sift(others)) < 100


def test_that_many_batches_are_looked_at_a_few_at_a_time(monkeypatch):
    monkeypatch.setattr(packed, "_BATCHES_AT_ONCE", 2)
    batches = [np.arange(first, first + 3, dtype=np.uint64) for first in (30, 20, 10, 40, 0)]

    found = packed.unpack([packed.pack(batch) for batch in batches])

    assert found.tolist() == sorted(number for batch in batches for number in batch.tolist())
