"""A batch's states, and which may follow which."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.upload.batch import TRANSITIONS, Batch, BatchState
from gerosense_desktop.upload.events import BatchSummary

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def batch(state: BatchState) -> Batch:
    summary = BatchSummary(number=1, data_type=DataType.STEPS, device_name="Watch", samples=3, first=NOON, last=NOON)
    return Batch(summary=summary, first=0, end=3, state=state)


@pytest.mark.parametrize("state", BatchState)
def test_that_only_what_the_table_allows_may_follow(state):
    for to in BatchState:
        moved = batch(state)
        if to in TRANSITIONS[state]:
            moved.move(to)
            assert moved.state is to
        else:
            with pytest.raises(RuntimeError, match="cannot go"):
                moved.move(to)


def test_that_the_documentation_shows_the_table_of_the_code():
    text = (Path(__file__).parents[2] / "docs" / "how-it-is-built.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([^|]*) \|", text, re.MULTILINE)

    documented = {state: set(re.findall(r"`(\w+)`", after)) for state, after in rows}

    assert documented == {state.value: {to.value for to in after} for state, after in TRANSITIONS.items()}
