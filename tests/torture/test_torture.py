"""Ten kills of the real program; ``python3 dev.py torture`` makes two hundred."""

import pytest

from tests.torture.torture import torture

KILLS = 10


@pytest.mark.timeout(300)  # ten starts of the program and more, on whatever computer
def test_that_no_kill_loses_a_sample_or_sends_one_twice():
    tally = torture(kills=KILLS, seed="test", jobs=2, each=5)

    assert tally.broken == []
    assert (tally.lost, tally.sent_twice, tally.damaged) == (0, 0, 0)
    assert tally.kills.total() >= KILLS
    assert tally.samples == tally.accepted + tally.refused + tally.held_back + tally.unknown
