"""The first page of the first start."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.settings import Settings
from tests.gui.script import Script
from tests.gui.stage import SERVER

GOOD = Finding(check=Check.NAME, verdict=Verdict.GOOD, words="The name is known.")
BAD = Finding(check=Check.SERVICE, verdict=Verdict.BAD, words="It does not answer.")


@pytest.fixture
def make_first(make_stage):
    """Start for the first time; what a test of the connection finds is given."""

    def make(*findings):
        stage = make_stage(Script(), settings=Settings())
        stage.rooms.welcome.test.diagnosis = lambda *_: iter(findings)
        stage.rooms.welcome.begin()
        return stage

    return make


def connect(stage, address="gerosense.clinic.example"):
    stage.find(QLineEdit, "welcome_server_field").setText(address)
    stage.click("welcome_connect_button")


def test_that_an_address_that_answers_is_kept_and_the_first_file_can_be_dropped(make_first):
    first = make_first(GOOD)

    connect(first)

    first.qtbot.waitUntil(lambda: first.window.settings.server_url == SERVER)
    assert first.kept[-1].server_url == SERVER
    assert first.shown("choose_files_button")
    assert first.window.problems.words == "Connected to gerosense.clinic.example. Drop a patient's export to begin."


def test_that_an_address_that_does_not_answer_is_kept_only_when_the_person_says_so(make_first):
    first = make_first(GOOD, BAD)

    connect(first)
    first.qtbot.waitUntil(lambda: first.shown("welcome_keep_button"))
    assert first.kept == []

    first.click("welcome_keep_button")

    assert first.window.settings.server_url == SERVER
    assert first.shown("choose_files_button")


def test_that_another_address_forgets_what_was_found(make_first):
    first = make_first(BAD)
    connect(first)
    first.qtbot.waitUntil(lambda: first.shown("welcome_keep_button"))

    first.find(QLineEdit, "welcome_server_field").setText("other.clinic.example")

    assert not first.shown("welcome_keep_button")
    assert not first.shown("finding")


@pytest.mark.parametrize("wrong", ["", "x y", "http://10.1.2.3", "htps:/clinic.org"])
def test_that_what_is_no_address_cannot_be_tried(make_first, wrong):
    first = make_first(GOOD)

    first.find(QLineEdit, "welcome_server_field").setText(wrong)

    assert not first.find(QPushButton, "welcome_connect_button").isEnabled()
    assert first.shown("welcome_problem") == bool(wrong)


def test_that_nobody_has_to_answer(make_first):
    first = make_first()

    first.click("welcome_later_button")

    assert first.shown("choose_files_button")
    assert not first.shown("welcome_server_field")


def test_that_one_can_begin_in_practice(make_first):
    first = make_first()

    first.click("welcome_practice_button")

    assert first.window.flow.workspace.practice
    assert first.shown("choose_files_button")


def test_that_a_dropped_file_is_read_all_the_same(make_stage):
    stage = make_stage(Script(), settings=Settings())
    stage.rooms.welcome.begin()

    stage.drop("export.zip")

    stage.qtbot.waitUntil(lambda: stage.window.flow.step is Step.REVIEW)
    assert not stage.shown("welcome_server_field")


def test_that_who_has_an_address_is_not_asked(make_stage):
    stage = make_stage(Script())

    stage.rooms.welcome.begin()

    assert stage.shown("choose_files_button")
