"""Folders are remembered only as far as the person allows: a folder may be called after a patient."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from gerosense_desktop.forget import Forgotten
from gerosense_desktop.gui.widgets.export_lessons import ExportLessons
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.ledger.erase import Erased
from gerosense_desktop.settings import MOST_FOLDERS, Settings
from tests.gui.script import Script

REMEMBERING = Settings(remember_folders=True)


def tick(stage) -> None:
    stage.window.files_page.recent.remember_box.click()


def test_that_no_folder_is_remembered_unless_the_person_wants_it(stage):
    stage.drop("/data/patients/export.zip")
    stage.wait_for(Step.REVIEW)

    assert stage.window.settings.recent_folders == ()


def test_that_a_folder_is_remembered_without_the_files_name_and_offered_again(make_stage, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    stage = make_stage(Script(), settings=Settings())
    tick(stage)

    stage.drop("/data/patients/export.zip", "/data/patients/Anna Brandt", str(stick / "a.csv"))
    stage.wait_for(Step.REVIEW)

    assert stage.window.settings.recent_folders == (str(Path("/data/patients")), str(stick))
    assert stage.kept[-1].recent_folders == stage.window.settings.recent_folders
    stage.click("back_button")
    stage.click("recent_folder_1")
    [chooser] = stage.window.findChildren(QFileDialog)
    assert chooser.directory().dirName() == "stick"
    chooser.reject()


def test_that_the_last_used_comes_first_and_few_are_kept(make_stage):
    stage = make_stage(Script(), settings=REMEMBERING)

    for name in "abcdea":
        stage.rooms.files._note([Path(f"/data/{name}/x.csv")])

    assert stage.window.settings.recent_folders == ("/data/a", "/data/e", "/data/d", "/data/c")
    assert len(stage.window.settings.recent_folders) == MOST_FOLDERS


def test_that_unticking_forgets_them_at_once_and_so_does_the_button(make_stage):
    stage = make_stage(Script(), settings=REMEMBERING.but(recent_folders=("/data/a",)))
    assert stage.shown("recent_folder_0")

    stage.click("forget_folders_button")
    assert stage.window.settings.recent_folders == ()
    assert stage.window.settings.remember_folders

    stage.rooms.files._keep(recent_folders=("/data/a",))
    tick(stage)
    assert stage.window.settings.recent_folders == ()
    assert not stage.window.settings.remember_folders


def test_that_erasing_a_patient_forgets_all_folders(make_stage):
    before = REMEMBERING.but(recent_folders=("/data/Anna Brandt",))
    stage = make_stage(Script(), settings=before)
    forgotten = Forgotten(
        erased=Erased(uploads=1, batches=1, samples=3, devices=1),
        token=False,
        settings=before.but(recent_folders=()),
        problems=(),
    )

    stage.rooms.erasing._take_forgotten((forgotten,))

    assert stage.kept[-1].recent_folders == ()
    assert not stage.shown("recent_folder_0")


def test_that_nothing_is_remembered_of_practice(make_stage):
    stage = make_stage(Script(), settings=REMEMBERING)
    stage.window.toggle_practice()

    stage.drop("/data/patients/export.zip")

    assert stage.window.settings.recent_folders == ()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_that_the_way_to_an_export_is_taught_in_four_steps(qtbot, direction):
    lessons = ExportLessons()
    lessons.setLayoutDirection(direction)
    qtbot.addWidget(lessons)

    steps = [lessons.findChild(QLabel, f"export_step_{number}").text() for number in (1, 2, 3, 4)]

    assert steps[0] == "1. Open the Health app."
    assert "Export All Health Data" in steps[2]
