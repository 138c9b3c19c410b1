"""The window built anew in another language, around the same upload."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gerosense_desktop.gui.language import languages_of
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.side_rooms import SideRooms
from gerosense_desktop.gui.theme import theme_of
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.windows import Windows
from gerosense_desktop.support.bundle import Bundle
from tests.gui.script import Script


class Polyglot:
    """A stage whose window can be built anew."""

    def __init__(self, stage, languages, settings_file) -> None:
        self.stage = stage

        def make(settings) -> MainWindow:
            with theme_of(QApplication.instance()).undressed():
                window = MainWindow(
                    stage.flow,
                    settings=settings,
                    home_workspace=stage.home,
                    enter_practice=lambda: stage.home,
                )
                SideRooms(window, settings_file=settings_file, make_bundle=lambda: Bundle(texts=(), taken_out=0))
            return window

        self.windows = Windows(stage.window, languages=languages, make=make)
        self.windows.opened.connect(self._take)

    def _take(self, window) -> None:
        self.stage.window = window

    def choose(self, language: str) -> None:
        window = self.stage.window
        window.change_settings(window.settings.but(language=language))

    def wait_for(self, direction: Qt.LayoutDirection) -> None:
        self.stage.qtbot.waitUntil(lambda: self.stage.window.layoutDirection() is direction)


LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def make_polyglot(qapp, make_stage, tmp_path):
    before, languages = QLocale(), languages_of(qapp)
    languages.speak("en")
    yield lambda script=None: Polyglot(make_stage(script or Script()), languages, tmp_path / "settings.json")
    languages.speak("en")
    QLocale.setDefault(before)


def words(stage) -> list[str]:
    """What stands on the page that is shown."""
    page = stage.window.pages.currentWidget()
    shown = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    return [widget.text() for widget in shown if widget.isVisibleTo(page)]


def test_that_a_review_survives_arabic_and_comes_back_as_it_was(make_polyglot):
    polyglot = make_polyglot()
    stage = polyglot.stage.name_patient().reviewed()
    review, before, first = stage.flow.review, words(stage), stage.window
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    assert stage.window is not first
    assert stage.flow.review is review
    assert stage.flow.step is Step.REVIEW
    assert stage.window.pages.currentWidget() is stage.window.review_page
    assert stage.flow.patient.user_id == "patient-1"
    polyglot.choose("en")
    polyglot.wait_for(LEFT)
    assert stage.flow.review is review
    assert words(stage) == before


def test_that_the_new_window_goes_on_with_the_upload(make_polyglot):
    polyglot = make_polyglot()
    stage = polyglot.stage.name_patient().reviewed()
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    stage.uploaded()
    assert stage.window.pages.currentWidget() is stage.window.upload_page


def test_that_what_became_of_an_upload_is_still_shown(make_polyglot):
    polyglot = make_polyglot()
    stage = polyglot.stage.name_patient().reviewed().uploaded()
    before = words(stage)
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    assert stage.flow.step is Step.DONE
    polyglot.choose("en")
    polyglot.wait_for(LEFT)
    assert words(stage) == before


def test_that_the_files_that_were_read_are_still_listed(make_polyglot):
    polyglot = make_polyglot()
    stage = polyglot.stage.name_patient().reviewed()
    rows = stage.window.files_page.reading.files.rowCount()
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    assert stage.window.files_page.reading.files.rowCount() == rows > 0


def test_that_the_place_is_kept(make_polyglot):
    polyglot = make_polyglot()
    stage = polyglot.stage
    stage.window.places.go(Place.HISTORY)
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    assert stage.window.places.present is Place.HISTORY


def test_that_during_an_upload_the_language_waits_and_says_so(make_polyglot):
    polyglot = make_polyglot(Script(run_waits=True))
    stage = polyglot.stage.name_patient().reviewed()
    first = stage.window
    stage.click("upload_button")
    stage.wait_for(Step.UPLOAD)
    polyglot.choose("ar")
    assert "as soon as" in first.problems.words
    assert stage.window is first
    stage.flow.cancel_upload()
    polyglot.wait_for(RIGHT)
    assert stage.flow.step is Step.DONE
    assert stage.window.pages.currentWidget() is stage.window.upload_page


def test_that_a_choice_taken_back_while_it_waits_changes_nothing(make_polyglot):
    polyglot = make_polyglot(Script(run_waits=True))
    stage = polyglot.stage.name_patient().reviewed()
    first = stage.window
    stage.click("upload_button")
    stage.wait_for(Step.UPLOAD)
    polyglot.choose("ar")
    polyglot.choose("en")
    stage.flow.cancel_upload()
    stage.wait_for(Step.DONE)
    stage.qtbot.waitUntil(lambda: stage.flow.resting)
    assert stage.window is first


def test_that_a_failed_upload_is_still_explained(make_polyglot):
    polyglot = make_polyglot(Script(run_error=RuntimeError("x")))
    stage = polyglot.stage.name_patient().reviewed().uploaded()
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    assert stage.text("summary_stopped")


def test_that_nothing_is_told_again_of_what_was_put_away(make_polyglot):
    polyglot = make_polyglot()
    stage = polyglot.stage.name_patient().reviewed().uploaded()
    stage.flow.start_over()
    polyglot.choose("ar")
    polyglot.wait_for(RIGHT)
    assert stage.flow.step is Step.FILES
    assert stage.window.pages.currentWidget() is stage.window.files_page
    assert stage.window.upload_page.batches.rowCount() == 0
