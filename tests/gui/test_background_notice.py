"""What is told of an upload while the person looks elsewhere."""

import pytest

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
