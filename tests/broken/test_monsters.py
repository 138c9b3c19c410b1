"""What a person could drop and no program should choke on: each ends with a sentence, in 2 s and 300 MB.

Those of a gigabyte wait for ``python -m tests.broken.count --large``; smaller ones of their kind stand here.
"""

import pytest

from tests.broken.encounter import meet
from tests.broken.monsters.every import EVERY

_HERE = [monster for monster in EVERY if not monster.large]


@pytest.mark.parametrize("monster", _HERE, ids=[monster.name for monster in _HERE])
def test_that_it_is_met_with_a_sentence_in_two_seconds_and_300_megabytes(monster, overseer):
    assert meet(monster, overseer=overseer).faults == ()


def test_that_each_monster_has_a_name_of_its_own():
    assert len({monster.name for monster in EVERY}) == len(EVERY)
