from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import Accepted, Cause, Refused, Unknown
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.plan import make_plan
from gerosense_desktop.upload.run import run

from .samples import NOON, checked, sample
from .test_run import FakeServer

PATIENT = "patient-7"


def plan(samples, *, ledger=None, rejected=0):
    return make_plan(checked(samples, rejected=rejected), patient=PATIENT, ledger=ledger or NothingSent())


def send(samples, *outcomes, ledger):
    server = FakeServer(*outcomes)
    to_send = plan(samples, ledger=ledger)
    list(run(to_send, client=server, ledger=ledger, server="clinic.example", workers=1, control=Control()))


def test_that_the_same_sample_twice_in_a_drop_is_a_duplicate():
    counts = plan([sample(1), sample(2), sample(1), sample(3)]).counts

    assert (counts.read, counts.duplicate, counts.new) == (4, 1, 3)


def test_that_samples_that_differ_only_in_device_or_value_are_not_duplicates():
    counts = plan([sample(1), sample(1, device="iPhone"), sample(1, value=11.0)]).counts

    assert (counts.duplicate, counts.new) == (0, 3)


def test_that_rejected_samples_count_as_read():
    counts = plan([sample(1)], rejected=4).counts

    assert (counts.read, counts.rejected) == (5, 4)


def test_that_fewer_than_three_new_samples_are_held_back(ledger):
    send([sample(second) for second in range(10)], ledger=ledger)

    again = plan([sample(second) for second in range(12)], ledger=ledger)

    assert (again.counts.new, again.counts.held_back, again.batches) == (2, 2, ())


def test_that_what_was_held_back_goes_as_soon_as_there_are_three(ledger):
    send([sample(second) for second in range(10)], ledger=ledger)

    again = plan([sample(second) for second in range(13)], ledger=ledger)

    [batch] = again.batches
    assert (batch.samples, batch.first, batch.last) == (3, sample(10)["start"], sample(12)["start"])


def test_that_a_refused_and_an_unknown_sample_are_told_apart(ledger):
    send([sample(second) for second in range(4)], Refused(), ledger=ledger)
    send([sample(second) for second in range(4, 9)], Unknown(cause=Cause.NO_ANSWER), ledger=ledger)
    send([sample(second) for second in range(9, 15)], Accepted(), ledger=ledger)

    counts = plan([sample(second) for second in range(15)], ledger=ledger).counts

    assert (counts.already_sent, counts.already_refused, counts.already_unknown) == (15, 4, 5)


def test_that_each_device_and_data_type_has_its_summary(ledger):
    send([sample(second) for second in range(5)], ledger=ledger)

    steps, bpm = sorted(
        plan(
            [*(sample(s) for s in range(8)), *(sample(s, data_type="bpm", device="Strap") for s in range(2))],
            ledger=ledger,
        ).series,
        key=lambda series: series.device_name,
        reverse=True,
    )

    assert (steps.device_name, steps.samples, steps.new, steps.already_sent, steps.held_back) == ("Watch", 8, 3, 5, 0)
    assert (steps.first, steps.last, steps.sent_up_to) == (NOON, sample(7)["start"], sample(4)["start"])
    assert (bpm.data_type, bpm.new, bpm.held_back, bpm.sent_up_to) == (DataType.BPM, 2, 2, None)


def test_that_the_batches_of_a_plan_match_its_samples():
    made = plan([sample(second) for second in range(2001)])

    assert [batch.samples for batch in made.batches] == [1000, 998, 3]
    assert made.samples.get_column("batch").to_list() == [1] * 1000 + [2] * 998 + [3] * 3
    assert len(made.fingerprints) == made.samples.height


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["Watch", "iPhone"])), max_size=60), st.integers(0, 5))
def test_that_every_sample_read_is_counted_once(picks, rejected):
    made = plan([sample(second, device=device) for second, device in picks], rejected=rejected)
    counts = made.counts

    assert counts.read == counts.rejected + counts.duplicate + counts.already_sent + counts.new
    assert counts.new == counts.held_back + sum(batch.samples for batch in made.batches)
    assert sum(series.new for series in made.series) == counts.new
    assert sum(series.held_back for series in made.series) == counts.held_back
