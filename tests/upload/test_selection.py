"""What a person chose to send: nothing else is sent now, and nothing is lost by it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Unknown
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.errors import PlanOutdatedError
from gerosense_desktop.upload.plan import make_plan
from gerosense_desktop.upload.run import run
from gerosense_desktop.upload.selection import EVERYTHING, Choices, Selection
from gerosense_desktop.upload.standing import same_device

from .samples import NOON, checked, sample
from .test_run import FakeServer

PATIENT = "patient-7"
DAY = 24 * 3600
WATCH = [sample(second) for second in range(4)]
PHONE = [sample(second, device="iPhone", value=20.0) for second in range(5)]


def plan(samples, selection=EVERYTHING, *, ledger=None, patient=PATIENT, rejected=0):
    found = checked(samples, rejected=rejected)
    return make_plan(found, patient=patient, ledger=ledger or NothingSent(), selection=selection)


def send(samples, selection=EVERYTHING, *outcomes, ledger, patient=PATIENT):
    to_send = plan(samples, selection, ledger=ledger, patient=patient)
    server = FakeServer(*outcomes)
    list(run(to_send, client=server, ledger=ledger, server="clinic.example", workers=1, control=Control()))
    return to_send


def devices(made) -> list[str]:
    return made.samples.get_column("device_name").unique().sort().to_list()


# ── left out ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_device_left_out_is_not_sent():
    made = plan([*WATCH, *PHONE], Selection(left_out=frozenset({"iPhone"})))

    assert devices(made) == ["Watch"]
    assert (made.counts.new, made.counts.left_out) == (4, 5)


def test_that_what_was_left_out_is_new_the_next_time(ledger):
    send([*WATCH, *PHONE], Selection(left_out=frozenset({"iPhone"})), ledger=ledger)

    again = plan([*WATCH, *PHONE], ledger=ledger)

    assert (again.counts.already_sent, again.counts.new) == (4, 5)
    assert devices(again) == ["iPhone"]


def test_that_what_was_sent_before_counts_as_sent_and_not_as_left_out(ledger):
    send([*WATCH, *PHONE], ledger=ledger)

    counts = plan([*WATCH, *PHONE], Selection(left_out=frozenset({"iPhone"})), ledger=ledger).counts

    assert (counts.already_sent, counts.left_out) == (9, 0)


def test_that_a_device_left_out_is_not_sent_up_to_anywhere(ledger):
    send([*WATCH, *PHONE], Selection(left_out=frozenset({"iPhone"})), ledger=ledger)

    assert [mark.device_name for mark in ledger.watermarks(patient=PATIENT)] == ["Watch"]


def test_that_days_are_those_of_the_clock_where_the_person_was():
    # The samples lie one hour east of UTC: 23:30 UTC is the next day's 0:30.
    late = [sample(int(timedelta(hours=11, minutes=30).total_seconds()) + second) for second in range(3)]
    next_day = (NOON + timedelta(days=1)).date()

    made = plan([*WATCH, *late], Selection(first=next_day, last=next_day))

    assert (made.counts.new, made.counts.left_out) == (3, 4)
    assert made.samples.get_column("start").to_list() == [row["start"] for row in late]


@pytest.mark.parametrize(
    ("selection", "sent"),
    [
        (Selection(first=date(2026, 11, 2)), 6),
        (Selection(last=date(2026, 11, 2)), 6),
        (Selection(first=date(2026, 11, 2), last=date(2026, 11, 2)), 3),
        (Selection(first=date(2026, 11, 9)), 0),
    ],
    ids=["from", "to", "one day", "none"],
)
def test_that_the_first_and_the_last_day_belong_to_what_is_sent(selection, sent):
    three_days = [sample(day * DAY + second) for day in range(3) for second in range(3)]

    assert plan(three_days, selection).counts.new == sent


# ── other names ───────────────────────────────────────────────────────────────────────────────────────────────────

ONE = Selection(names={"iPhone": "Watch"})


def test_that_a_device_is_sent_under_its_name():
    made = plan(PHONE, Selection(names={"iPhone": "Pocket"}))

    assert devices(made) == ["Pocket"]
    assert [(series.device_name, series.new) for series in made.series] == [("Pocket", 5)]
    assert made.batches[0].device_name == "Pocket"


def test_that_two_devices_with_the_same_name_are_one():
    made = plan([*WATCH, *PHONE], ONE)

    assert [(series.device_name, series.samples) for series in made.series] == [("Watch", 9)]
    assert made.days.get_column("device_name").unique().to_list() == ["Watch"]


def test_that_the_same_sample_of_two_devices_that_are_one_goes_once():
    twice = [*WATCH, *(sample(second, device="iPhone") for second in range(6))]

    made = plan(twice, ONE)

    assert (made.counts.duplicate, made.counts.new) == (4, 6)


def test_that_a_sample_of_a_device_left_out_does_not_take_another_ones_place():
    twice = [*WATCH, *(sample(second, device="iPhone") for second in range(4))]

    made = plan(twice, Selection(names={"iPhone": "Watch"}, left_out=frozenset({"Watch"})))

    assert (made.counts.left_out, made.counts.duplicate, made.counts.new) == (4, 0, 4)


def test_that_a_name_holds_from_the_first_upload_on(ledger):
    send(PHONE, Selection(names={"iPhone": "Pocket"}), ledger=ledger)

    made = plan([sample(second, device="iPhone") for second in range(3)], ledger=ledger)

    assert devices(made) == ["Pocket"]
    assert ledger.given_names(patient="patient-8") == {}


def test_that_a_name_alone_is_not_kept_without_an_upload(ledger):
    plan(PHONE, Selection(names={"iPhone": "Pocket"}), ledger=ledger)

    assert ledger.given_names(patient=PATIENT) == {}


def test_that_a_name_can_be_taken_back(ledger):
    send(PHONE, Selection(names={"iPhone": "Pocket"}), ledger=ledger)
    send([sample(second, device="iPhone", value=3.0) for second in range(3)], Selection(names={}), ledger=ledger)

    assert ledger.given_names(patient=PATIENT) == {}


@pytest.mark.parametrize("later", [Selection(names={}), Selection(names={"iPhone": "Other"}), ONE], ids=repr)
def test_that_what_was_sent_under_one_name_is_not_sent_under_another(ledger, later):
    send(PHONE, Selection(names={"iPhone": "Pocket"}), ledger=ledger)

    counts = plan(PHONE, later, ledger=ledger).counts

    assert (counts.already_sent, counts.new) == (5, 0)


@pytest.mark.parametrize(("first", "second"), [("Watch", "iPhone"), ("iPhone", "Watch")])
def test_that_what_one_device_sent_the_other_does_not_send_again_once_they_are_one(ledger, first, second):
    send([sample(second, device=first) for second in range(5)], ONE, ledger=ledger)

    counts = plan([sample(number, device=second) for number in range(6)], ledger=ledger).counts

    assert (counts.already_sent, counts.new) == (5, 1)


def test_that_an_unknown_batch_of_one_is_unknown_of_the_other(ledger):
    send(WATCH, ONE, Unknown(cause=Cause.NO_ANSWER), ledger=ledger)

    counts = plan([sample(number, device="iPhone") for number in range(4)], ledger=ledger).counts

    assert (counts.already_sent, counts.already_unknown) == (4, 4)


def test_that_a_file_of_another_patient_is_noticed_although_they_renamed_its_device(ledger):
    send(PHONE, Selection(names={"iPhone": "Pocket"}), Accepted(), ledger=ledger, patient="patient-8")

    assert [doubt.said for doubt in plan(PHONE, ledger=ledger).doubts] == ["patient-8"]


def test_that_a_file_is_noticed_although_its_device_is_renamed_now(ledger):
    send(PHONE, ledger=ledger, patient="patient-8")

    assert [doubt.said for doubt in plan(PHONE, Selection(names={"iPhone": "Pocket"}), ledger=ledger).doubts]


def test_that_names_stay_where_nothing_arrived(ledger):
    send(PHONE, Selection(names={"iPhone": "Pocket"}), NotSent(cause=Cause.CANCELLED), ledger=ledger)

    made = plan(PHONE, ledger=ledger)

    assert (made.counts.new, devices(made)) == (5, ["Pocket"])


def test_that_a_device_is_one_with_those_of_its_name_and_the_one_it_is_named_after():
    names = {"A": "X", "B": "X", "C": "B"}

    assert same_device("A", names=names, devices=["A", "D", "X"]) == ("B", "X")
    assert same_device("C", names=names, devices=["C"]) == ("B",)
    assert same_device("D", names=names, devices=["A", "D"]) == ()


@pytest.mark.parametrize("meanwhile", ["Watch", "iPhone"])
def test_that_a_plan_sends_nothing_twice_that_a_device_it_is_one_with_sent_meanwhile(ledger, open_ledger, meanwhile):
    both = [sample(second, device="iPhone") for second in range(5)]
    stale = plan(both, ONE, ledger=ledger)
    with open_ledger() as other:
        send([sample(second, device=meanwhile) for second in range(5)], ledger=other)
    server = FakeServer()

    with pytest.raises(PlanOutdatedError, match="in the meantime"):
        list(run(stale, client=server, ledger=ledger, server="clinic.example", workers=1, control=Control()))

    assert (server.asked, server.bodies) == (0, [])
    assert plan(both, ONE, ledger=ledger).counts.new == 0


def test_that_a_plan_sends_nothing_once_another_window_made_two_devices_one(ledger, open_ledger):
    stale = plan(WATCH, ledger=ledger)
    with open_ledger() as other:
        send([sample(second, device="iPhone") for second in range(4)], ONE, ledger=other)
    server = FakeServer()

    with pytest.raises(PlanOutdatedError, match="in the meantime"):
        list(run(stale, client=server, ledger=ledger, server="clinic.example", workers=1, control=Control()))

    assert server.bodies == []
    assert plan(WATCH, ledger=ledger).counts.new == 0


def test_that_what_another_device_sent_meanwhile_stops_nothing(ledger, open_ledger):
    made = plan(PHONE, ONE, ledger=ledger)
    with open_ledger() as other:
        send([sample(second, device="Band", value=20.0) for second in range(5)], ledger=other)

    list(run(made, client=FakeServer(), ledger=ledger, server="clinic.example", workers=1, control=Control()))

    assert plan(PHONE, ledger=ledger).counts.already_sent == 5


# ── what there is to choose from ──────────────────────────────────────────────────────────────────────────────────


def test_that_there_is_nothing_to_choose_where_nothing_was_accepted():
    assert Choices.of(checked([]).accepted) is None


def test_that_the_devices_are_counted_and_the_days_are_the_persons_own():
    late = sample(int(timedelta(hours=11, minutes=30).total_seconds()))

    found = Choices.of(checked([*WATCH, *PHONE, late]).accepted)

    assert found == Choices(devices={"Watch": 5, "iPhone": 5}, first=NOON.date(), last=NOON.date() + timedelta(days=1))


# ── always ────────────────────────────────────────────────────────────────────────────────────────────────────────

DEVICES = ["Watch", "iPhone", "Band"]
picks = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2), st.sampled_from(DEVICES)), max_size=40)
selections = st.builds(
    Selection,
    left_out=st.frozensets(st.sampled_from(DEVICES)),
    names=st.none() | st.dictionaries(st.sampled_from(DEVICES), st.sampled_from([*DEVICES, "Other"])),
    first=st.none() | st.dates(date(2026, 11, 1), date(2026, 11, 3)),
    last=st.none() | st.dates(date(2026, 11, 1), date(2026, 11, 3)),
)


@given(picks=picks, selection=selections, rejected=st.integers(0, 3))
def test_that_every_sample_read_is_counted_once_whatever_was_chosen(picks, selection, rejected):
    read = [sample(day * DAY + second, device=device) for second, day, device in picks]

    made = plan(read, selection, rejected=rejected)

    counts = made.counts
    parts = (counts.rejected, counts.duplicate, counts.already_sent, counts.left_out, counts.new)
    assert counts.read == len(read) + rejected == sum(parts)
    assert counts.new == counts.held_back + sum(batch.samples for batch in made.batches)
    assert sum(series.samples for series in made.series) == len(read) - counts.duplicate
    assert made.samples.columns == plan(read).samples.columns


@given(picks=picks, selection=selections)
def test_that_only_what_was_chosen_is_sent(picks, selection):
    read = [sample(day * DAY + second, device=device) for second, day, device in picks]
    given_name = selection.names or {}
    chosen = {given_name.get(device, device) for device in DEVICES if device not in selection.left_out}

    made = plan(read, selection)

    assert set(devices(made)) <= chosen
    for start in made.samples.get_column("start"):
        day = (start + timedelta(hours=1)).date()
        assert (selection.first or day) <= day <= (selection.last or day)
