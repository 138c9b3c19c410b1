"""What is told of an upload while the person looks elsewhere."""

from types import SimpleNamespace
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gerosense_desktop.gui import background_notice
from tests.gui.script import Script

TITLE = "GeroSense Desktop"


@pytest.fixture
def titles(stage):
    """The titles that the window had."""
    seen: list[str] = []
    stage.window.windowTitleChanged.connect(seen.append)
    return seen


def test_that_the_title_says_how_far_an_upload_is_and_no_more_when_it_is_over(stage, titles):
    stage.name_patient().reviewed().uploaded()

    assert any(title.endswith(f"% – {TITLE}") for title in titles)
    assert stage.window.windowTitle() == TITLE


def test_that_no_title_names_the_patient_or_a_file(stage, titles):
    stage.name_patient().reviewed().uploaded()

    assert titles
    assert not any(stage.window.flow.patient.user_id in title for title in titles)


def test_that_a_locked_window_keeps_its_title(make_stage):
    stage = make_stage(Script())
    stage.rooms.lock.lock()
    locked = stage.window.windowTitle()

    stage.rooms.notice._end()

    assert stage.window.windowTitle() == locked != TITLE


class Tray:
    """A system that shows notices."""

    made: ClassVar[list["Tray"]] = []

    isSystemTrayAvailable = supportsMessages = staticmethod(lambda: True)  # noqa: N815 - Qt's names

    def __init__(self, _icon, parent):
        self.messageClicked = SimpleNamespace(connect=lambda _slot: None)
        self.said: list[tuple[str, str]] = []
        self.visible = False
        Tray.made.append(self)

    def show(self):
        self.visible = True

    def hide(self):
        self.visible = False

    def showMessage(self, title, words):  # noqa: N802 - Qt's name
        self.said.append((title, words))


@pytest.fixture
def told(stage, monkeypatch):
    """What the system was told: alerts, badges, and the icon of the notice."""
    seen = SimpleNamespace(alerts=[], badges=[])
    monkeypatch.setattr(QApplication, "alert", seen.alerts.append)
    monkeypatch.setattr(background_notice, "_show_badge", seen.badges.append)
    monkeypatch.setattr(Tray, "made", [])
    stage.rooms.notice._trays = Tray
    return seen


def test_that_an_upload_that_ends_in_the_background_says_so_and_names_nobody(stage, told, monkeypatch):
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: False)
    stage.name_patient().reviewed().uploaded()

    [tray] = Tray.made
    assert told.alerts == [stage.window]
    assert tray.said == [(TITLE, "The upload is over. The window says what became of it.")]
    assert tray.visible


def test_that_the_badge_counts_the_batches_left_and_ends_at_none(stage, told):
    stage.name_patient().reviewed().uploaded()

    assert told.badges[-1] == 0
    assert all(0 <= left <= 3 for left in told.badges)


def test_that_the_icon_of_the_notice_goes_once_the_window_is_looked_at(stage, told, monkeypatch):
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: False)
    stage.name_patient().reviewed().uploaded()

    QApplication.sendEvent(stage.window, QEvent(QEvent.Type.WindowActivate))

    assert not Tray.made[0].visible


def test_that_nothing_is_told_to_who_looks_at_the_window(stage, told, monkeypatch):
    monkeypatch.setattr(stage.window, "isActiveWindow", lambda: True)
    stage.name_patient().reviewed().uploaded()

    assert (told.alerts, Tray.made) == ([], [])
