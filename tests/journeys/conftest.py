from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QDialog

from gerosense_desktop.gui.app import build_window
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice.script import Script
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.settings import Settings

from .nurse import Nurse


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def server(script) -> Iterator[PracticeServer]:
    with PracticeServer(script=script) as server:
        yield server


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths.under(tmp_path / "home", logs=tmp_path / "logs")


@pytest.fixture
def open_window(qapp, qtbot, paths, server) -> Iterator[Callable[[], Nurse]]:
    """Open the window with everything real behind it and the server in its settings; closed after the test."""
    nurses: list[Nurse] = []
    Settings(server_url=server.url).save(paths.settings)

    def open_window() -> Nurse:
        nurses.append(Nurse(build_window(paths), qtbot))
        nurses[-1].window.show()
        return nurses[-1]

    yield open_window
    for nurse in nurses:
        for dialog in nurse.window.findChildren(QDialog):
            dialog.reject()
        nurse.window.flow.shut_down()
        qtbot.waitUntil(lambda flow=nurse.window.flow: flow.resting)
        nurse.window.close()
        shiboken6.delete(nurse.window)


@pytest.fixture
def nurse(open_window) -> Nurse:
    return open_window()
