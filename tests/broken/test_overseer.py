"""That what this folder looks for would be noticed."""

import pytest

from tests.broken.encounter import meet
from tests.broken.monsters.monster import Monster, file
from tests.broken.overseer import Overseer

CSV = b"date,bpm,device\n2026-05-01T08:00:00Z,72,Watch\n"


def beside_a_secret(folder):
    (folder / "secret").write_bytes(b"secret")
    return file("a.csv", CSV)(folder)


def meet_one(overseer, **given):
    return meet(Monster(**{"name": "one", "make": beside_a_secret, "accepted": 1, **given}), overseer=overseer)


def test_that_a_sound_file_has_no_faults(overseer):
    met = meet_one(overseer, not_opened=["secret"])
    assert met.faults == ()
    assert met.said.ending == "result"


@pytest.mark.parametrize(
    ("act", "fault"),
    [
        ("die", "died with code 3"),
        ("raise_something", "ZeroDivisionError"),
        ("call_somebody", "another computer"),
        ("spy", "secret was opened"),
    ],
)
def test_that_what_no_reader_may_do_is_noticed(overseer, act, fault):
    met = meet_one(overseer, meanwhile=act, not_opened=["secret"])
    assert any(fault in said for said in met.faults)


def test_that_eaten_memory_is_noticed_and_forgotten(overseer):
    assert any("MB" in fault for fault in meet_one(overseer, meanwhile="eat_memory").faults)
    assert meet_one(overseer).faults == ()


def test_that_lost_time_is_noticed(overseer):
    assert any("of the processor" in fault for fault in meet_one(overseer, meanwhile="take_long").faults)


def test_that_a_hang_is_ended_and_noticed(tmp_path):
    (path,) = file("a.csv", CSV)(tmp_path)
    with Overseer(patience=0.5) as impatient:
        assert impatient.attempt([path]).accepted == 1
        said = impatient.attempt([path], meanwhile="hang")
        assert said.hung
        assert impatient.attempt([path]).accepted == 1


def test_that_an_invented_sample_is_noticed_with_its_place(overseer, tmp_path):
    (sound,) = file("a.csv", CSV)(tmp_path)
    (other,) = file("b.csv", CSV.replace(b",72,", b",7,"))(tmp_path)
    assert overseer.attempt([other], sound=sound).invented == [2]
    assert overseer.attempt([sound], sound=sound).invented == []


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"accepted": 2}, "1 samples accepted, not 2"),
        ({"rejected": 1}, "0 samples rejected, not 1"),
        ({"words": "broken"}, "nobody said"),
    ],
)
def test_that_a_monster_is_held_to_what_is_to_come_of_it(overseer, given, fault):
    assert any(fault in said for said in meet_one(overseer, **given).faults)


def test_that_samples_beyond_those_allowed_count_as_invented(overseer):
    assert meet_one(overseer, accepted=0).invented == 1
