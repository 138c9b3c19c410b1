"""What the window says of newer versions, with a real feed on loopback."""

import time
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPushButton

from gerosense_desktop import __version__
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.release_room import message_for_it
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.releases.memory import Memory
from gerosense_desktop.releases.release import Release
from gerosense_desktop.releases.watch import ReleaseWatch
from gerosense_desktop.settings import Settings
from tests.api.faulty_server import Line, answer, answering, faulty
from tests.gui.script import Script
from tests.gui.stage import SERVER
from tests.releases.feed import NOW, OTHER_KEY, TRUST, document, serving, sign


@pytest.fixture
def clock():
    return [NOW]


@pytest.fixture
def open_window(make_stage, tmp_path, clock):
    """Open a window that looks for newer versions at a server."""

    def make(server, script=None, **said):
        watch = ReleaseWatch(
            trust=TRUST, memory=Memory(tmp_path / "releases.json"), now=lambda: clock[0], version="1.1"
        )
        settings = Settings(**{"server_url": SERVER, "release_feed": f"{server.url}/releases.json", **said})
        return make_stage(script or Script(), settings=settings, watch=watch)

    return make


def looked(stage):
    stage.rooms.releases.look()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)
    return stage


def test_that_a_newer_version_is_said_in_one_quiet_line(open_window):
    with serving(document()) as server:
        stage = looked(open_window(server))

    assert stage.text("release_words") == "Version 1.2 is available. Your IT department installs it."
    assert stage.shown("release_notice")
    assert not stage.shown("message")


def test_that_nobody_has_to_ask_for_it(open_window):
    with serving(document()) as server:
        stage = open_window(server)

        stage.rooms.releases.begin(after=0)

        stage.qtbot.waitUntil(lambda: stage.shown("release_notice"))


@pytest.mark.parametrize("content", [document("1.1"), document("1.0"), b"<html>"])
def test_that_nothing_is_said_where_there_is_nothing_newer(open_window, content):
    with serving(content) as server:
        stage = looked(open_window(server))

        assert len(server.got) == 2
    assert not stage.shown("release_notice")


@pytest.mark.parametrize("fault", [answering(answer(500)), answering(), answering(answer(302, b"", "Location: /x"))])
def test_that_a_failure_is_not_shown(open_window, fault):
    with faulty(fault) as server:
        stage = looked(open_window(server))

        assert len(server.got) == 1
    assert not stage.shown("release_notice")
    assert not stage.shown("problem")


def test_that_what_another_signed_is_not_said(open_window):
    with serving(document(), sign(document(), key=OTHER_KEY)) as server:
        assert not looked(open_window(server)).shown("release_notice")


def test_that_the_page_of_the_feed_is_opened(open_window, monkeypatch):
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    with serving(document()) as server:
        stage = looked(open_window(server))

    stage.click("release_page_button")

    assert [url.toString() for url in shown] == ["https://releases.example/1.2"]


def test_that_a_message_for_the_it_department_is_copied(open_window):
    with serving(document()) as server:
        stage = looked(open_window(server))

    stage.click("release_copy_button")

    assert QGuiApplication.clipboard().text() == (
        f"GeroSense Desktop 1.2 was released on Nov 20, 2026. This computer has version {__version__}.\n"
        "Reads files twice as fast.\n"
        "https://releases.example/1.2\n"
        "\n"
        "SHA-256 of the installers:\n"
        f"{'a' * 64}  GeroSense-Desktop-1.2-setup.exe\n"
    )
    assert stage.find(QPushButton, "release_copy_button").text() == "Copied"


def test_that_a_message_has_no_list_where_there_are_no_installers():
    release = Release.model_validate_json(document(installers=[], note=""))

    assert message_for_it(release).splitlines()[1:] == ["https://releases.example/1.2"]


def test_that_it_is_put_away_for_this_version_by_keyboard_alone_and_the_next_one_is_said(open_window, clock):
    with serving(document()) as server:
        stage = looked(open_window(server))
        hide = stage.find(QPushButton, "release_hide_button")
        hide.setFocus()
        stage.qtbot.keyClick(hide, Qt.Key.Key_Space)
        stage.qtbot.waitUntil(lambda: stage.flow.resting)

        assert not looked(stage).shown("release_notice")
    clock[0] += timedelta(hours=12)
    with serving(document("1.3")) as server:
        assert "1.3" in looked(open_window(server)).text("release_words")


def test_that_a_window_that_is_opened_again_says_it_again_without_asking(open_window):
    with serving(document()) as server:
        looked(open_window(server))

        assert looked(open_window(server)).shown("release_notice")
        assert len(server.got) == 2


def test_that_where_it_is_switched_off_no_request_is_made(open_window):
    with serving(document()) as server:
        stage = looked(open_window(server, ask_for_releases=False))

        assert server.got == []
    assert not stage.shown("release_notice")


def test_that_switching_it_off_takes_the_line_away_and_on_brings_it_back(open_window):
    with serving(document()) as server:
        stage = looked(open_window(server))
        off = stage.window.settings.but(ask_for_releases=False)

        stage.window.change_settings(off)
        assert not stage.shown("release_notice")
        stage.window.change_settings(off.but(ask_for_releases=True))

        stage.qtbot.waitUntil(lambda: stage.shown("release_notice"))


def test_that_in_practice_nothing_is_asked_and_nothing_said(open_window):
    with serving(document()) as server:
        stage = open_window(server)
        stage.window.toggle_practice()
        looked(stage)
        assert server.got == []
        stage.window.toggle_practice()

        assert looked(stage).shown("release_notice")
        stage.window.toggle_practice()
        assert not stage.shown("release_notice")


def silent(asked: Event):
    def fault(line: Line) -> None:
        line.read_all()
        asked.set()
        line.stall()

    return fault


def test_that_a_question_ends_when_practice_begins(open_window):
    asked = Event()
    with faulty(silent(asked)) as server:
        stage = open_window(server)
        stage.rooms.releases.look()
        stage.qtbot.waitUntil(asked.is_set)

        stage.window.toggle_practice()

        stage.qtbot.waitUntil(lambda: stage.flow.resting)


def test_that_the_end_of_the_program_waits_for_no_answer(open_window):
    asked = Event()
    with faulty(silent(asked)) as server:
        stage = open_window(server)
        stage.rooms.releases.look()
        stage.qtbot.waitUntil(asked.is_set)

        before = time.monotonic()
        stage.window.close()

        # The server would have been waited for twice as long.
        assert time.monotonic() - before < 5


def test_that_nothing_is_asked_while_an_upload_runs(open_window):
    with serving(document()) as server:
        stage = open_window(server, Script(run_waits=True)).name_patient().reviewed()
        stage.click("upload_button")
        stage.rooms.releases.look()

        assert stage.flow.uploading
        assert server.got == []


def test_that_it_is_said_only_where_a_person_begins(open_window):
    with serving(document()) as server:
        stage = looked(open_window(server))

    stage.window.places.go(Place.SETTINGS)
    assert not stage.shown("release_notice")
    stage.window.places.go(Place.UPLOAD)
    assert stage.shown("release_notice")
    assert stage.flow.step is Step.FILES


# ── the settings ──────────────────────────────────────────────────────────────────────────────────────────────────


def box(stage) -> QCheckBox:
    return stage.find(QCheckBox, "ask_for_releases_box")


def test_that_the_settings_name_who_is_asked_and_what_is_not_said(open_window):
    with serving(document()) as server:
        stage = open_window(server)
    stage.window.places.go(Place.SETTINGS)

    assert box(stage).isChecked()
    assert "127.0.0.1 is asked. Nothing is sent about you" in stage.text("ask_for_releases_words")
    assert box(stage).accessibleDescription() == stage.text("ask_for_releases_words")


def test_that_a_person_can_switch_it_off(open_window):
    with serving(document()) as server:
        stage = open_window(server)
    stage.window.places.go(Place.SETTINGS)

    box(stage).click()
    stage.click("settings_save_button")

    assert not stage.kept[-1].ask_for_releases


def test_that_where_there_is_no_place_to_ask_the_settings_say_so(make_stage):
    stage = make_stage(Script(), settings=Settings(server_url=SERVER))
    stage.window.places.go(Place.SETTINGS)

    assert not box(stage).isEnabled()
    assert not box(stage).isChecked()
    assert "Nobody is asked" in stage.text("ask_for_releases_words")
    assert not stage.find(QPushButton, "settings_save_button").isEnabled()


def test_that_what_an_administrator_locked_cannot_be_switched(make_stage, tmp_path):
    watch = ReleaseWatch(trust=TRUST, memory=Memory(tmp_path / "releases.json"))
    settings = Settings(server_url=SERVER, release_feed="https://releases.example/feed.json")
    stage = make_stage(Script(), settings=settings, watch=watch, locked={"ask_for_releases"})
    stage.window.places.go(Place.SETTINGS)

    assert not box(stage).isEnabled()
    assert box(stage).isChecked()
    assert stage.shown("locked_notice")
