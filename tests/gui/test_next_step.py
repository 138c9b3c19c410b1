"""Where nothing is left to send, the next step is one obvious button."""

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from gerosense_desktop.api.outcomes import Accepted, Refused
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.places import Place
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.upload.events import FileFailed
from tests.gui.samples import EXPORT, checked, file_read, plan
from tests.gui.script import Script


@pytest.fixture
def nothing_new(make_stage):
    script = Script(plans=[plan(batch_count=0, already_sent=9), plan()])
    return make_stage(script).name_patient().reviewed()


def test_that_where_nothing_is_new_other_files_are_offered_and_focused(nothing_new):
    button = nothing_new.find(QPushButton, "fix_button")

    assert button.text().replace("&", "") == "Choose other files…"
    assert button.property("role") == "primary"


def test_that_other_files_are_read_instead_of_those_under_review(nothing_new, tmp_path):
    other = tmp_path / "other.zip"
    other.touch()

    nothing_new.click("fix_button")
    dialog = nothing_new.find(QFileDialog, "file_dialog")
    dialog.filesSelected.emit([str(other)])
    nothing_new.qtbot.waitUntil(lambda: nothing_new.script.checked_paths[-1] == [other])
    dialog.reject()


def test_that_closing_the_choice_of_other_files_forgets_nothing(nothing_new):
    nothing_new.click("fix_button")
    nothing_new.find(QFileDialog, "file_dialog").reject()

    assert nothing_new.flow.review is not None


def test_that_the_path_of_an_upload_stands_only_on_its_own_pages(stage):
    path = stage.window.top_bar.path
    assert path.isVisible()

    for place in (Place.PATIENTS, Place.HISTORY, Place.SETTINGS):
        stage.window.places.go(place)
        assert not path.isVisible()
    stage.window.places.go(Place.UPLOAD)

    assert path.isVisible()


def test_that_an_empty_history_leads_to_an_upload(make_stage):
    stage = make_stage(Script(), has_ledger=False)
    stage.window.places.go(Place.HISTORY)
    stage.qtbot.waitUntil(lambda: stage.shown("history_upload_button"))

    stage.click("history_upload_button")

    assert stage.window.places.present is Place.UPLOAD


def test_that_a_failed_upload_has_details_for_support(make_stage):
    stage = make_stage(Script(run_error=GeroSenseError("The server of Mrs Example cannot be reached.")))
    stage.name_patient().reviewed().uploaded()

    stage.click("summary_details_button")

    lines = stage.dialog("details_dialog").lines.toPlainText()
    assert "GeroSenseError" in lines
    assert "Example" not in lines


def test_that_an_unreadable_file_has_details_for_support_without_its_name(make_stage):
    words = Sentence("The file {name} is damaged.", name="Mrs Example.zip")
    failed = FileFailed(source=EXPORT, reader="apple_health", user_message=words)
    stage = make_stage(Script(found=checked(file_read(), failed))).name_patient().reviewed()

    stage.click("failed_details_button")

    lines = stage.dialog("details_dialog").lines.toPlainText()
    assert "reader apple_health: The file {name} is damaged." in lines
    assert "Example" not in lines


def test_that_the_table_of_a_finished_upload_begins_with_what_needs_a_look(make_stage):
    def outcome(number):
        return Refused(detail="no") if number == 20 else Accepted()

    stage = make_stage(Script(plans=[plan(batch_count=60)], outcome=outcome)).name_patient().reviewed().uploaded()

    table = stage.window.upload_page.table
    stage.qtbot.waitUntil(lambda: table.rowAt(1) == 19)
