"""The file for support, from the window."""

import re
import zipfile

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QPlainTextEdit

from gerosense_desktop import __version__
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.support.bundle import Bundle, BundleText
from tests.gui.script import Script

TEXTS = (
    BundleText(name="versions.txt", text="GeroSense Desktop: 1.0.0\n"),
    BundleText(name="gerosense.log", text="INFO batch 1: 200\n"),
)


def ask(stage) -> None:
    stage.click("side_settings_button")
    stage.click("support_button")


def opened(make_stage, *, taken_out: int = 0):
    stage = make_stage(Script(), make_bundle=lambda: Bundle(texts=TEXTS, taken_out=taken_out))
    ask(stage)
    stage.dialog("support_dialog")
    return stage


def test_that_every_text_is_shown_before_anything_is_saved(make_stage):
    stage = opened(make_stage)
    names = stage.find(QListWidget, "support_names")
    text = stage.find(QPlainTextEdit, "support_text")

    assert [names.item(row).text() for row in range(names.count())] == ["versions.txt", "gerosense.log"]
    assert text.toPlainText() == "GeroSense Desktop: 1.0.0\n"
    names.setCurrentRow(1)
    assert text.toPlainText() == "INFO batch 1: 200\n"
    assert text.isReadOnly()


@pytest.mark.parametrize(("taken_out", "words"), [(0, "none was found"), (1, "1 line was"), (3, "3 lines were")])
def test_that_it_says_how_many_lines_were_taken_out(make_stage, taken_out, words):
    assert words in opened(make_stage, taken_out=taken_out).text("support_taken_out")


def test_that_exactly_what_was_shown_is_saved(make_stage, tmp_path):
    stage = opened(make_stage)
    path = tmp_path / "support.zip"
    stage.dialog("support_dialog").save_to(str(path))
    stage.qtbot.waitUntil(lambda: "saved" in stage.text("support_state"))

    with zipfile.ZipFile(path) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            text.name: text.text for text in TEXTS
        }


def test_that_a_file_that_cannot_be_saved_is_a_sentence(make_stage, tmp_path):
    stage = opened(make_stage)
    stage.dialog("support_dialog").save_to(str(tmp_path / "no folder" / "support.zip"))

    stage.qtbot.waitUntil(lambda: "could not be saved" in stage.text("support_state"))


def test_that_the_person_is_asked_where(make_stage):
    stage = opened(make_stage)
    stage.click("support_save_button")
    dialog = stage.find(QFileDialog, "support_file_dialog")
    assert dialog.isVisible()
    dialog.reject()


def test_that_texts_that_cannot_be_gathered_are_a_sentence(make_stage):
    def broken() -> Bundle:
        raise GeroSenseError("The folder of the log cannot be read.")

    stage = make_stage(Script(), make_bundle=broken)
    ask(stage)

    stage.qtbot.waitUntil(lambda: stage.shown("problem"))


def test_that_nothing_is_shown_over_a_locked_window(make_stage):
    stage = make_stage(Script(), make_bundle=lambda: Bundle(texts=TEXTS, taken_out=0))
    stage.rooms.support.ask()
    stage.rooms.support.ask()
    stage.rooms.lock.lock()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert not stage.shown("support_dialog")


class TestDetails:
    """What support wants to know of a problem."""

    @pytest.fixture
    def failed(self, make_stage):
        def fail() -> Bundle:
            raise GeroSenseError("The log of Mrs Example cannot be read.")

        stage = make_stage(Script(), make_bundle=fail)
        ask(stage)
        stage.qtbot.waitUntil(lambda: stage.shown("problem_details_button"))
        stage.click("problem_details_button")
        stage.dialog("details_dialog")
        return stage

    def test_that_they_name_kind_place_version_and_time_and_nothing_of_a_person(self, failed):
        lines = failed.find(QPlainTextEdit, "details_lines").toPlainText()

        assert re.search(r"^Error: \S+\.GeroSenseError at \S+:\d+", lines, re.MULTILINE)
        assert f"GeroSense Desktop {__version__}" in lines
        assert "UTC" in lines
        assert "Example" not in lines

    def test_that_they_can_be_copied(self, failed):
        failed.click("details_copy_button")

        assert QApplication.clipboard().text() == failed.find(QPlainTextEdit, "details_lines").toPlainText()

    def test_that_what_is_no_error_has_none(self, make_stage):
        stage = make_stage(Script())

        stage.window.say("An upload is running.", tone=Tone.WARN)

        assert not stage.shown("problem_details_button")
