"""The program as it is put together: who is asked for newer versions after a start, and who is not."""

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from gerosense_desktop.gui import app
from gerosense_desktop.gui.app import build_window
from gerosense_desktop.gui.release_room import ReleaseRoom
from gerosense_desktop.paths import Paths
from gerosense_desktop.policy import Policy, PolicyError
from gerosense_desktop.releases.trust import Trust
from tests.releases.feed import KEY, document, public, serving


@pytest.fixture
def paths(tmp_path, monkeypatch) -> Paths:
    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path / "home"))
    paths = Paths.from_environment()
    paths.make_home()
    return paths


@pytest.fixture
def start(qtbot, paths, monkeypatch):
    """Start a program that was built with a place to ask, and look."""
    windows = []

    def make(server) -> list[str]:
        trust = Trust(address=f"{server.url}/releases.json", keys=(public(KEY),))
        monkeypatch.setattr(Trust, "built_in", lambda: trust)
        window = build_window(paths)
        windows.append(window)
        window.pages.setCurrentWidget(window.files_page)
        window.show()
        window.findChild(ReleaseRoom).look()
        qtbot.waitUntil(lambda: window.flow.resting)
        return [label.text() for label in window.findChildren(QLabel, "release_words") if label.isVisible()]

    yield make
    for window in windows:
        window.flow.shut_down()
        window.close()
        shiboken6.delete(window)


def test_that_the_place_the_program_was_built_with_is_asked(start, paths):
    with serving(document("99.0")) as server:
        [words] = start(server)

        assert len(server.got) == 2
    assert "99.0" in words
    assert (paths.home / "releases.json").is_file()


def test_that_a_program_that_stays_open_goes_on_looking(start, qapp):
    with serving(document("99.0")) as server:
        start(server)

    [room] = [room for window in qapp.topLevelWidgets() for room in window.findChildren(ReleaseRoom)]
    assert all(timer.isActive() for timer in room.findChildren(QTimer))


def test_that_an_administrators_no_is_heard(start, monkeypatch):
    policy = Policy(preset={"ask_for_releases": False}, locked=frozenset({"ask_for_releases"}))
    monkeypatch.setattr(app, "load_policy", lambda: policy)

    with serving(document("99.0")) as server:
        assert start(server) == []
        assert server.got == []


def test_that_nobody_is_asked_where_a_policy_cannot_be_read(start, monkeypatch):
    def broken():
        raise PolicyError("It cannot be understood.")

    monkeypatch.setattr(app, "load_policy", broken)

    with serving(document("99.0")) as server:
        assert start(server) == []
        assert server.got == []


def test_that_nobody_is_asked_where_the_settings_cannot_be_read(start, paths):
    paths.settings.write_text('{"ask_for_releases": false')

    with serving(document("99.0")) as server:
        assert start(server) == []
        assert server.got == []
