"""The ten mistakes that people make most, at the real window: what they see is what docs/ten-mistakes.md says.

With ``GEROSENSE_PICTURES`` naming a folder, each leaves a picture of the window there: ``python3 dev.py pictures``.
"""

import os
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.gallery import picture
from gerosense_desktop.practice.token import practice_token
from tests.journeys.test_interrupted import Gate
from tests.synthetic.apple import ZONE, export, heart_rate, steps, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)
PAGE = (Path(__file__).parents[2] / "docs" / "ten-mistakes.md").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def dressed(qapp):
    make_application()


@pytest.fixture
def file(tmp_path) -> Callable[..., Path]:
    """Make an export of so many days, from the first of November on."""

    def make(days: int = 10) -> Path:
        records = [
            record
            for day in range(days)
            for hour in range(12)
            for record in (
                heart_rate(EIGHT + timedelta(days=day, hours=hour), 60 + (day + hour) % 20),
                steps(EIGHT + timedelta(days=day, hours=hour), 100 + 10 * hour),
            )
        ]
        return write_zip(tmp_path / f"export {days}.zip", export(records))

    return make


@pytest.fixture
def seen(nurse):
    """Look at the window: its words have to stand on the page; a picture of it is kept where one is wanted."""

    def see(name: str, *sentences: str) -> None:
        QApplication.processEvents()
        shown = " ".join(
            widget.text()
            for kind in (QLabel, QLineEdit)
            for widget in nurse.window.findChildren(kind)
            if widget.isVisible()
        )
        for sentence in sentences:
            assert sentence in shown
            assert f"> {sentence}" in PAGE
        assert f"pictures/mistake-{name}.png" in PAGE
        folder = os.environ.get("GEROSENSE_PICTURES")
        if folder:
            picture(nurse.window).save(str(Path(folder) / f"mistake-{name}.png"))

    return see


def test_that_a_wrong_file_is_named_for_what_it_is(nurse, seen, tmp_path):
    document = tmp_path / "discharge letter.pdf"
    document.write_bytes(b"%PDF-1.7\n" + b"0" * 3000)

    nurse.drop(document)

    seen(
        "wrong-file",
        "This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone "
        "made.",
    )


def test_that_another_patients_data_are_asked_about(nurse, seen, file):
    nurse.paste_token(practice_token("patient-7"))
    nurse.drop(file())
    nurse.upload()
    nurse.click("new_upload_button")

    nurse.paste_token(practice_token("patient-8"))
    nurse.drop(file())

    seen("wrong-patient", "Samples like these were sent before for another patient: patient-7.")
    assert not nurse.window.review_page.footer.upload_button.isEnabled()


def test_that_a_token_that_has_ended_is_said_before_anything_is_sent(nurse, server, seen, file):
    nurse.drop(file())
    nurse.click("patient_button")
    nurse.wait_to_see("token_dialog")
    for field in nurse.window.findChildren(QLineEdit, "token_field"):
        field.setText(practice_token(PATIENT, lifetime=timedelta(hours=-1)))

    seen("token-ended", "This token has ended. Ask for a new one.")
    assert not any(button.isEnabled() for button in nurse.window.findChildren(QPushButton, "token_use_button"))
    assert server.requests == ()


def test_that_without_a_network_nothing_is_sent_and_it_is_said(nurse, server, seen, file):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file())
    server.stop()

    nurse.upload()

    seen("no-network", "The server 127.0.0.1 cannot be reached. Check the network and the server address.")


def test_that_the_same_file_twice_sends_nothing_twice(nurse, server, seen, file):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file())
    nurse.upload()
    sent = len(server.requests)
    nurse.click("new_upload_button")

    nurse.drop(file())

    seen("same-file-twice", "Nothing is new: all 240 samples were sent before.")
    assert not nurse.window.review_page.footer.upload_button.isEnabled()
    assert len([request for request in server.requests if request.path.endswith("/samples")]) <= sent


def test_that_a_zip_in_a_zip_is_said(nurse, seen, file, tmp_path):
    outer = tmp_path / "from the patient.zip"
    with zipfile.ZipFile(outer, "w") as packed:
        packed.write(file(), "export.zip")

    nurse.drop(outer)

    seen("zip-in-a-zip", "There is another zip file inside this one. Unpack it first, then drop the inner one.")


def test_that_yesterdays_export_brings_nothing_new_and_todays_only_the_rest(nurse, seen, file):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file(days=10))
    nurse.upload()
    nurse.click("new_upload_button")

    nurse.drop(file(days=9))

    seen("yesterdays-export", "Nothing is new: all 216 samples were sent before.")


def test_that_a_photo_is_no_export(nurse, seen, tmp_path):
    photo = tmp_path / "IMG_2041.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"0" * 3000)

    nurse.drop(photo)

    seen("photo", "This is a picture, not health data. Drop the export that the patient's phone made.")


def test_that_an_address_with_a_typo_cannot_be_saved(nurse, seen):
    nurse.click("side_settings_button")
    for field in nurse.window.findChildren(QLineEdit, "server_field"):
        field.setText("htps:/gerosense.clinic.example")

    [problem] = nurse.window.findChildren(QLabel, "server_problem")
    seen("address-typo", problem.text())


class TestClosing:
    @pytest.fixture
    def script(self) -> Gate:
        return Gate()

    def test_that_closing_during_an_upload_asks(self, nurse, seen, file, script):
        nurse.paste_token(practice_token(PATIENT))
        nurse.drop(file())
        nurse.click("upload_button")
        nurse.wait_until(lambda: nurse.window.upload_page.batches.under_way > 0)

        nurse.window.close()
        nurse.wait_to_see("closing_dialog")

        seen(
            "closing",
            "If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, "
            "and only what is left is sent.",
        )
        script.opened.set()
