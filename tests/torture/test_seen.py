"""Where a process stands, and when it is killed."""

import random
from collections import Counter

from tests.torture.phases import Phase
from tests.torture.scenario import aims, draw
from tests.torture.seen import Seen


def test_that_the_phases_follow_one_another_as_the_process_tells_its_steps():
    seen = Seen(to_send=6)
    phases = [seen.phase()]
    for step in ("log", "making", "ledger", "lock"):
        seen.step(step)
        phases.append(seen.phase())
    for what, samples in (("ready", 0), ("received", 0), ("kept", 0), ("answered", 3), ("received", 0), ("busy", 0)):
        seen.happened(what, samples=samples)
        phases.append(seen.phase())
    for what, samples in (("received", 0), ("stalls", 0), ("answered", 3)):
        seen.happened(what, samples=samples)
        phases.append(seen.phase())

    assert phases == [
        *(Phase.START, Phase.READING, Phase.MAKING, Phase.PLANNING, Phase.ASKING),
        *(Phase.RECORDING, Phase.SENDING, Phase.SENDING, Phase.RECORDING, Phase.SENDING, Phase.WAITING),
        *(Phase.SENDING, Phase.WAITING, Phase.FINISHING),
    ]


def test_that_a_process_is_killed_once_and_in_the_phase_it_is_in():
    seen, blows = Seen(to_send=6), []
    seen.aim(when=lambda seen: seen.counts["received"] >= 2, delay=0.0, strike=lambda: blows.append("killed"))
    for step in ("log", "ledger", "lock"):
        seen.step(step)
    for _ in range(4):
        seen.happened("received")

    assert blows == ["killed"]
    assert seen.killed_in is Phase.SENDING


def test_that_a_process_that_has_ended_is_not_killed():
    seen, blows = Seen(to_send=6), []
    seen.aim(when=lambda seen: seen.has("log"), delay=0.0, strike=lambda: blows.append("killed"))
    seen.stop()
    seen.step("log")

    assert blows == []
    assert seen.killed_in is None


def test_that_the_phases_are_dealt_evenly():
    dealt = Counter(phase for number in range(20) for phase in aims(random.Random(1), kills=10, first=number * 10))

    assert dealt == dict.fromkeys(Phase, 20)


def test_that_a_seed_draws_the_same_scenario_again():
    assert draw("a", number=3, kills=10) == draw("a", number=3, kills=10)
    assert draw("a", number=3, kills=10) != draw("b", number=3, kills=10)


def test_that_each_visit_brings_whole_batches_more():
    scenario = draw("a", number=0, kills=10)
    counts = [len(scenario.samples(visit=visit)) for visit in range(3)]

    assert counts == sorted(set(counts))
