"""What the tests of the window share: an application without a display, and a window on a scripted street."""

import os
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gerosense_desktop.gui.theme import Theme
from tests.gui.script import Script
from tests.gui.stage import Stage


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The display that is none says so whenever a window has a smallest size or is to come forward."""
    for item in items:
        if "tests/gui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    Theme(qapp)
    return qapp


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
