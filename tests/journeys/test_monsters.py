"""The window lives on while something monstrous is read, and says what became of it."""

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


def test_that_every_monster_named_here_is_there():
    assert len(DROPPED) == 8


@pytest.mark.parametrize("name", DROPPED)
def test_that_the_window_turns_while_it_is_read_and_says_what_became_of_it(nurse, qtbot, tmp_path, name):
    window = nurse.window
    dropped = DROPPED[name].make(tmp_path)
    turns = []
    beat = QTimer()
    beat.timeout.connect(lambda: turns.append(window.flow.reading))
    beat.start(1)

    window.take_files(dropped)
    qtbot.waitUntil(lambda: not window.flow.reading, timeout=60_000)
    beat.stop()

    review = window.flow.review
    assert True in turns
    assert review is not None
    assert all(failed.user_message for failed in review.failed)
    assert review.failed or review.asking or review.rejected or review.checked.accepted.height
