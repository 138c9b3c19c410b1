"""What the tests of the window share: an application without a display, and a window on a scripted street."""

from collections.abc import Callable, Iterator

import pytest

from tests.gui.script import Script
from tests.gui.stage import Stage


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def make_stage(qtbot) -> Iterator[Callable[..., Stage]]:
    stages: list[Stage] = []

    def make(script: Script, **options) -> Stage:
        stages.append(Stage(script, qtbot=qtbot, **options))
        return stages[-1]

    yield make
    for stage in stages:
        stage.strike()


@pytest.fixture
def stage(make_stage, script) -> Stage:
    return make_stage(script)
