"""What leaves is the same, whether it was written ahead or not."""

import json

import pytest

from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.ledger.records import SeriesSpan
from gerosense_desktop.upload.outbox import Outbox
from gerosense_desktop.upload.plan import Plan, make_plan

from .samples import checked, sample


def plan_of(samples) -> Plan:
    return make_plan(checked(samples), patient="patient-7", ledger=NothingSent())


def outbox_of(samples) -> Outbox:
    return Outbox(plan_of(samples))


def never() -> bool:
    return False


def letters(outbox: Outbox, *, ahead: int = 0):
    """Take all batches out, with so many written ahead each time."""
    while not outbox.empty:
        outbox.write_ahead(ahead, until=never)
        [batch] = outbox.take()
        yield outbox.letter(batch)


def told(letter):
    return (letter.body, letter.intent.spans, letter.intent.payload_hash, letter.intent.fingerprints.tolist())


@pytest.mark.parametrize("ahead", [1, 2, 9])
def test_that_letters_written_ahead_are_the_same(ahead):
    plan = plan_of([sample(second) for second in range(4_321)])

    written = [told(letter) for letter in letters(Outbox(plan), ahead=ahead)]

    assert written == [told(letter) for letter in letters(Outbox(plan))]
    assert len(written) == 5


def test_that_a_batch_of_several_devices_names_the_part_of_each():
    samples = [sample(second, device=device) for second, device in enumerate(("Watch", "iPhone", "Watch", "iPhone"))]

    [letter] = letters(outbox_of(samples))

    assert letter.intent.spans == tuple(
        SeriesSpan(device_name=name, first=sample(first)["start"], last=sample(first + 2)["start"], samples=2)
        for name, first in (("Watch", 0), ("iPhone", 1))
    )


def test_that_of_one_device_oldest_and_newest_are_named():
    [letter] = letters(outbox_of([sample(second) for second in (7, 3, 5)]))

    assert letter.intent.spans == (
        SeriesSpan(device_name="Watch", first=sample(3)["start"], last=sample(7)["start"], samples=3),
    )


def test_that_a_batch_that_is_split_is_written_anew():
    outbox = outbox_of([sample(second) for second in range(9)])
    outbox.write_ahead(1, until=never)
    [batch] = outbox.take()
    whole = outbox.letter(batch)
    outbox.put_back(batch)
    outbox.write_ahead(1, until=never)
    [batch] = outbox.take()
    outbox.split(batch)

    halves = [json.loads(letter.body)["data"] for letter in letters(outbox, ahead=2)]

    assert [len(half) for half in halves] == [5, 4]
    assert halves[0] + halves[1] == json.loads(whole.body)["data"]


def test_that_no_letter_is_written_ahead_when_something_else_is_to_be_done():
    outbox = outbox_of([sample(second) for second in range(3_000)])
    busy = iter([False, False, True])

    outbox.write_ahead(3, until=lambda: next(busy))

    assert list(outbox._written) == [1, 2]


def test_that_nothing_is_kept_of_what_has_no_turn():
    outbox = outbox_of([sample(second) for second in range(3_000)])
    outbox.write_ahead(2, until=never)

    assert [batch.number for batch in outbox.rest()] == [1, 2, 3]
    assert outbox._written == {}
