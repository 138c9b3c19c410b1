"""A device is left out of one upload, and renamed in the next: nothing is lost, and nothing goes twice."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from gerosense_desktop.practice.token import practice_token
from tests.synthetic.apple import ZONE, export, steps, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)
DEVICES = ("Phone", "Watch")


def two_devices():
    return [
        steps(EIGHT + timedelta(minutes=at), 10 + at, sourceName=name, device=None)
        for name in DEVICES
        for at in range(4)
    ]


def sent_as(server) -> list[str]:
    return sorted(sample["device_name"] for sample in server.kept(PATIENT))


def test_that_a_device_left_out_goes_next_time_under_the_name_it_is_given(nurse, server, tmp_path):
    file = write_zip(tmp_path / "export.zip", export(two_devices()))
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file)
    nurse.click("choice_button")
    nurse.wait_to_see("choice_dialog")
    QTest.keyClick(nurse.window.findChildren(QCheckBox, "choice_device_box")[0], Qt.Key.Key_Space)
    nurse.click("choice_use_button")
    nurse.wait_to_see("left_out_notice")
    nurse.upload()
    assert sent_as(server) == ["Watch"] * 4

    nurse.click("new_upload_button")
    nurse.drop(file)
    assert (nurse.reads("new_figure_value"), nurse.reads("sent_figure_value")) == ("4", "4")
    nurse.click("choice_button")
    nurse.wait_to_see("choice_dialog")
    QTest.keyClicks(nurse.window.findChildren(QLineEdit, "choice_name_field")[0], "Pocket")
    nurse.click("choice_use_button")
    nurse.wait_until(lambda: "Pocket" in nurse.reads("review_sentence"))
    nurse.upload()
    assert sent_as(server) == ["Pocket"] * 4 + ["Watch"] * 4

    nurse.click("new_upload_button")
    nurse.drop(file)
    assert (nurse.reads("new_figure_value"), nurse.reads("sent_figure_value")) == ("0", "8")
    assert set(server.store.times_kept(PATIENT).values()) == {1}
