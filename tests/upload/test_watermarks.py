from datetime import timedelta

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.ledger.records import Watermark
from gerosense_desktop.upload.plan import make_plan
from gerosense_desktop.upload.watermarks import find_watermarks

from .samples import checked, sample

PATIENT = "patient-7"


def marks(samples, *outcomes, before=()):
    plan = make_plan(checked(samples), patient=PATIENT, ledger=NothingSent())
    found = find_watermarks(plan, outcomes=dict(enumerate(outcomes, start=1)), before=before)
    return {(mark.data_type.value, mark.device_name): mark.sent_up_to for mark in found}


def old_mark(second: int) -> Watermark:
    return Watermark(data_type=DataType.STEPS, device_name="Watch", sent_up_to=sample(second)["start"])


WATCH = ("steps", "Watch")


def test_that_all_accepted_moves_the_mark_to_the_newest_sample():
    assert marks([sample(s) for s in range(5)], OutcomeKind.ACCEPTED) == {WATCH: sample(4)["start"]}


def test_that_partly_accepted_counts_as_sent():
    assert marks([sample(s) for s in range(5)], OutcomeKind.PARTLY_ACCEPTED) == {WATCH: sample(4)["start"]}


def test_that_nothing_accepted_gives_no_mark():
    assert marks([sample(s) for s in range(5)], OutcomeKind.UNKNOWN) == {}


def test_that_a_batch_after_a_gap_does_not_count():
    outcomes = (OutcomeKind.ACCEPTED, OutcomeKind.NOT_SENT, OutcomeKind.ACCEPTED)

    assert marks([sample(s) for s in range(3000)], *outcomes) == {WATCH: sample(999)["start"]}


def test_that_an_older_later_mark_stays():
    assert marks([sample(s) for s in range(5)], OutcomeKind.ACCEPTED, before=[old_mark(100)]) == {
        WATCH: sample(100)["start"]
    }


def test_that_an_older_mark_falls_back_to_before_a_gap():
    outcomes = (OutcomeKind.ACCEPTED, OutcomeKind.REFUSED)

    assert marks([sample(s) for s in range(2000)], *outcomes, before=[old_mark(5000)]) == {WATCH: sample(999)["start"]}


def test_that_an_older_mark_falls_back_even_where_nothing_before_the_gap_was_read():
    [reached] = marks([sample(s) for s in range(5)], OutcomeKind.REFUSED, before=[old_mark(3)]).values()

    assert reached == sample(0)["start"] - timedelta(microseconds=1)


def test_that_held_back_samples_are_a_gap():
    samples = [sample(s) for s in range(3)] + [sample(s, data_type="bpm") for s in range(2)]

    assert marks(samples, OutcomeKind.ACCEPTED) == {WATCH: sample(2)["start"]}


def test_that_each_device_has_its_own_mark():
    samples = [sample(s) for s in range(5)] + [sample(s, device="iPhone") for s in range(4)]

    assert marks(samples, OutcomeKind.ACCEPTED, OutcomeKind.REFUSED) == {WATCH: sample(4)["start"]}
