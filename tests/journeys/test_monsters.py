"""The window lives on while something monstrous is read, and says what became of it."""

import os
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer

from tests.broken.monsters.every import EVERY

DROPPED = {
    monster.name: monster
    for monster in EVERY
    if monster.name
    in {
        "zip bomb 1000:1, 3 GB, a table",
        "zip bomb, 200 members of 50 MB",
        "zip in a zip, 30 deep",
        "XML, billion laughs as a value",
        "JSON, both 100,000 deep",
        "table of 10,000 columns",
        "table, 100,000 devices",
        "table, a device of 900,000 characters",
    }
}


OWN_WORK = 1.0
"""Seconds of processor time that the window's own thread works at most between two turns."""

ALL_WORK = 2.0 * (os.cpu_count() or 1)
"""Seconds of processor time of the whole program between two turns: whoever keeps the window's thread from turning, by
holding the interpreter for one, works meanwhile. Time in which other programs have the processor does not count, so a
busy computer fails nobody."""


class Beats:
    """Notes how much was worked at each turn of the window."""

    def __init__(self) -> None:
        self.reading: list[bool] = []
        self._work: list[tuple[float, float]] = []

    def beat(self, *, reading: bool) -> None:
        self.reading.append(reading)
        self._work.append((time.thread_time(), time.process_time()))

    def longest(self) -> tuple[float, float]:
        """Return the most work between two turns: of this thread, and of the program."""
        gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(self._work)]
        return max(gap[0] for gap in gaps), max(gap[1] for gap in gaps)


def test_that_a_window_that_is_held_is_noticed():
    beats = Beats()
    beats.beat(reading=True)
    began = time.thread_time()
    while time.thread_time() < began + 1.1 * OWN_WORK:
        pass
    beats.beat(reading=True)

    assert beats.longest()[0] > OWN_WORK


def test_that_every_monster_named_here_is_there():
    assert len(DROPPED) == 8


@pytest.mark.parametrize("name", DROPPED)
def test_that_the_window_turns_while_it_is_read_and_says_what_became_of_it(nurse, qtbot, tmp_path, name):
    window = nurse.window
    dropped = DROPPED[name].make(tmp_path)
    beats, timer = Beats(), QTimer()
    timer.timeout.connect(lambda: beats.beat(reading=window.flow.reading))
    timer.start(1)

    beats.beat(reading=False)
    window.take_files(dropped)
    qtbot.waitUntil(lambda: not window.flow.reading, timeout=60_000)
    beats.beat(reading=False)
    timer.stop()

    review = window.flow.review
    own, whole = beats.longest()
    assert True in beats.reading
    assert own < OWN_WORK
    assert whole < ALL_WORK
    assert review is not None
    assert all(failed.user_message for failed in review.failed)
    assert review.failed or review.asking or review.rejected or review.checked.accepted.height
