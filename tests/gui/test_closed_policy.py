"""The program as it is put together, where the policy of the computer cannot be used: nothing leaves it."""

import pytest
import shiboken6
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from gerosense_desktop.gui import app
from gerosense_desktop.gui.app import build_window
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.paths import Paths
from gerosense_desktop.policy import PolicyError
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.settings import Settings
from tests.gui.samples import token

SAID = "The policy of this computer cannot be understood."
REASON = "The policy of this computer cannot be used. Tell your IT department."
ROWS = "".join(f"steps,Watch,2026-11-01T08:00:0{second}Z,count,10\n" for second in range(5))


@pytest.fixture
def server():
    with PracticeServer() as server:
        yield server


@pytest.fixture
def settings_file(tmp_path, monkeypatch, server):
    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path / "home"))
    paths = Paths.from_environment()
    paths.make_home()
    Settings(server_url=server.url).save(paths.settings)
    return paths.settings


@pytest.fixture
def window(qtbot, settings_file, monkeypatch):
    def broken():
        raise PolicyError(SAID)

    monkeypatch.setattr(app, "load_policy", broken)
    window = build_window(Paths.from_environment())
    window.show()
    yield window
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    window.flow.shut_down()
    qtbot.waitUntil(lambda: window.flow.resting)
    window.close()
    shiboken6.delete(window)


def review(window, qtbot, folder) -> None:
    file = folder / "steps.csv"
    file.write_text("data_type,device_name,start_date,unit,value\n" + ROWS)
    window.take_files([file])
    qtbot.waitUntil(lambda: window.flow.step is Step.REVIEW and not window.flow.reading)


def test_that_it_is_said_instead_of_asking_for_an_address(window):
    assert window.problems.words == SAID
    assert window.pages.currentWidget() is window.files_page


def test_that_files_can_be_looked_at_and_not_be_uploaded(window, qtbot, tmp_path, server):
    window.flow.set_patient(Patient.of(token()))

    review(window, qtbot, tmp_path)
    qtbot.waitUntil(lambda: window.flow.review.plan is not None)
    window.start_upload()

    assert not window.findChild(QPushButton, "upload_button").isEnabled()
    assert window.findChild(QLabel, "upload_reason").text() == REASON
    assert window.flow.step is Step.REVIEW
    assert server.requests == ()


def test_that_no_server_can_be_set(window):
    window.places.go(Place.SETTINGS)

    [field] = [field for field in window.findChildren(QLineEdit) if field.objectName() == "server_field"]
    assert not field.isEnabled() or field.isReadOnly()
    assert field.text() == ""


def test_that_practice_goes_on(window, qtbot):
    window.toggle_practice()
    window.take_files([window.flow.workspace.sample_export])

    qtbot.waitUntil(window.review_page.footer.upload_button.isEnabled)


def test_that_a_persons_own_address_is_kept_for_later(window, settings_file, server):
    window.change_settings(window.settings.but(last_patient="patient-1"))

    assert Settings.load(settings_file) == Settings(server_url=server.url, last_patient="patient-1")
