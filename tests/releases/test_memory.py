import os
import stat
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.private_files import HAS_MODES
from gerosense_desktop.releases.memory import BETWEEN, Memory, Remembered
from tests.releases.feed import NOW

MINUTE = timedelta(minutes=1)


@pytest.fixture
def memory(tmp_path) -> Memory:
    return Memory.beside(tmp_path / "home" / "settings.json")


def test_that_it_is_asked_at_most_twice_a_day(memory):
    assert [memory.may_ask(NOW + after) for after in (timedelta(), MINUTE, BETWEEN - MINUTE, BETWEEN)] == [
        True, False, False, True
    ]  # fmt: skip


def test_that_another_start_of_the_program_remembers(tmp_path):
    assert Memory(tmp_path / "releases.json").may_ask(NOW)
    assert not Memory(tmp_path / "releases.json").may_ask(NOW + MINUTE)


def test_that_a_time_yet_to_come_neither_asks_at_once_nor_never_again(memory):
    year = timedelta(days=365)
    assert memory.may_ask(NOW + year)

    assert not memory.may_ask(NOW)
    assert not memory.may_ask(NOW + BETWEEN - MINUTE)
    assert memory.may_ask(NOW + BETWEEN)


@given(steps=st.lists(st.integers(-72 * 60, 72 * 60), max_size=40))
def test_that_however_the_clock_is_set_no_two_questions_are_closer_than_twelve_hours_of_its_way(
    steps, tmp_path_factory
):
    memory = Memory(tmp_path_factory.mktemp("memory") / "releases.json")
    now, went, asked = NOW, 0, 0
    for step in (0, *steps):
        now += step * MINUTE
        went += max(0, step)
        asked += memory.may_ask(now)

    assert asked <= 1 + went * MINUTE / BETWEEN


@given(start=st.integers(-10_000, 10_000))
def test_that_wherever_the_clock_was_it_is_asked_within_twelve_hours(start, tmp_path_factory):
    memory = Memory(tmp_path_factory.mktemp("memory") / "releases.json")
    memory.may_ask(NOW + start * MINUTE)

    assert memory.may_ask(NOW) or memory.may_ask(NOW + BETWEEN)


def test_that_what_was_said_is_kept_beside_what_was_hidden(memory):
    memory.may_ask(NOW)
    memory.keep(document='{"ä": 1}', signature="AAAA")
    memory.hide("1.2")

    assert memory.recall() == Remembered(asked_at=NOW, document='{"ä": 1}', signature="AAAA", hidden="1.2")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"asked_at": "yesterday"}', b'{"asked_at": "2026-11-24T08:00"}']
)
def test_that_a_file_that_cannot_be_read_counts_as_none(tmp_path, content):
    path = tmp_path / "releases.json"
    path.write_bytes(content)

    assert Memory(path).may_ask(NOW)
    assert not Memory(path).may_ask(NOW)


def test_that_nothing_is_asked_where_it_cannot_be_noted(tmp_path):
    (tmp_path / "home").write_bytes(b"a file where the folder should be")
    memory = Memory(tmp_path / "home" / "releases.json")

    assert not memory.may_ask(NOW)
    memory.hide("1.2")
    assert memory.recall() == Remembered()


@pytest.mark.skipif(not HAS_MODES, reason="rights are the folder's here")
def test_that_the_file_is_its_users_alone(memory, tmp_path):
    memory.may_ask(NOW)

    path = tmp_path / "home" / "releases.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "posix", reason="links are an administrator's elsewhere")
def test_that_a_link_in_its_place_is_not_followed(tmp_path):
    other = tmp_path / "other.json"
    other.write_text('{"hidden": "9"}')
    (tmp_path / "releases.json").symlink_to(other)
    memory = Memory(tmp_path / "releases.json")

    assert memory.recall() == Remembered()
    memory.hide("1.2")
    assert other.read_text() == '{"hidden": "9"}'
