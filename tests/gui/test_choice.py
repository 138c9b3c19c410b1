"""Choosing what is sent: devices, their names, and days."""

from dataclasses import replace
from datetime import date, timedelta

import polars as pl
import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QPushButton

from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.upload.selection import EVERYTHING, Selection
from tests.gui.samples import FIRST, accepted, checked, plan, rejected, token
from tests.gui.script import Script

DEVICES = ("A&B Watch", "iPhone")
DAYS = 3


@pytest.fixture
def make_chosen(make_stage):
    """Bring a window to a review of two devices and three days."""

    def make(*plans, found=None):
        frames = [
            accepted(devices=DEVICES, each=4).with_columns(pl.col("start") + timedelta(days=day)) for day in range(DAYS)
        ]
        script = Script(found=found or checked(frame=pl.concat(frames)), plans=list(plans) or [plan(devices=DEVICES)])
        stage = make_stage(script)
        stage.flow.set_patient(Patient.of(token()))
        stage.drop("/a.zip")
        stage.qtbot.waitUntil(lambda: stage.flow.step is Step.REVIEW)
        return stage

    return make


def ask(stage):
    stage.click("choice_button")
    return stage.dialog("choice_dialog")


def rows(dialog) -> dict[str, tuple[QCheckBox, QLineEdit]]:
    boxes = dialog.findChildren(QCheckBox, "choice_device_box")
    return dict(zip(DEVICES, zip(boxes, dialog.findChildren(QLineEdit, "choice_name_field"), strict=True), strict=True))


def use(stage) -> Selection:
    """Take the choice, and return what the review was made again with."""
    before = len(stage.script.selections)
    stage.click("choice_use_button")
    stage.qtbot.waitUntil(lambda: len(stage.script.selections) > before)
    stage.qtbot.waitUntil(lambda: not stage.flow.reading)
    return stage.script.selections[-1]


def test_that_everything_is_chosen_at_first(make_chosen):
    stage = make_chosen()

    dialog = ask(stage)

    assert [box.text() for box, _ in rows(dialog).values()] == ["A&&B Watch: 12 samples", "iPhone: 12 samples"]
    assert all(box.isChecked() for box, _ in rows(dialog).values())
    assert stage.script.selections == [EVERYTHING]
    assert not stage.find(QDateEdit, "choice_first_field").isEnabled()


def test_that_a_device_left_out_is_left_out_of_the_review(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)

    rows(dialog)["iPhone"][0].setChecked(False)

    assert use(stage).left_out == {"iPhone"}


def test_that_a_device_is_given_a_name_and_blanks_around_it_do_not_count(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)

    rows(dialog)["iPhone"][1].setText("  Pocket ")

    assert use(stage).names == {"iPhone": "Pocket"}


def test_that_a_name_like_the_devices_own_is_none(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)

    rows(dialog)["iPhone"][1].setText("iPhone")
    rows(dialog)["A&B Watch"][1].setText("  ")

    assert use(stage).names == {}


def test_that_it_is_said_when_two_devices_become_one(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)
    before = stage.shown("choice_one_label")

    rows(dialog)["iPhone"][1].setText("A&B Watch")

    assert (before, stage.shown("choice_one_label")) == (False, True)
    assert use(stage).names == {"iPhone": "A&B Watch"}


def test_that_names_given_before_are_shown(make_chosen):
    stage = make_chosen(replace(plan(devices=DEVICES), device_names={"iPhone": "Pocket"}))

    dialog = ask(stage)

    assert [field.text() for _, field in rows(dialog).values()] == ["", "Pocket"]


def test_that_days_can_be_chosen_within_those_there_are(make_chosen):
    stage = make_chosen()
    ask(stage)
    stage.find(QCheckBox, "choice_days_box").setChecked(True)
    first, last = stage.find(QDateEdit, "choice_first_field"), stage.find(QDateEdit, "choice_last_field")
    shown = (first.date().toPython(), last.date().toPython())

    first.setDate(QDate(2000, 1, 1))
    last.setDate(last.date().addDays(-1))

    day = FIRST.date()
    assert shown == (day, day + timedelta(days=2))
    chosen = use(stage)
    assert (chosen.first, chosen.last) == (day, day + timedelta(days=1))


def test_that_days_the_wrong_way_round_cannot_be_used(make_chosen):
    stage = make_chosen()
    ask(stage)
    stage.find(QCheckBox, "choice_days_box").setChecked(True)

    stage.find(QDateEdit, "choice_first_field").setDate(stage.find(QDateEdit, "choice_last_field").date())
    stage.find(QDateEdit, "choice_last_field").setDate(QDate(2000, 1, 1))

    assert stage.text("choice_problem") == "The first day is after the last."
    assert not stage.find(QPushButton, "choice_use_button").isEnabled()


def test_that_at_least_one_device_stays(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)

    for box, _ in rows(dialog).values():
        box.setChecked(False)

    assert stage.text("choice_problem") == "Tick a device, or nothing is sent."
    assert not stage.find(QPushButton, "choice_use_button").isEnabled()


def test_that_the_choice_is_shown_again_as_it_was_made(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)
    rows(dialog)["iPhone"][0].setChecked(False)
    rows(dialog)["A&B Watch"][1].setText("Band")
    stage.find(QCheckBox, "choice_days_box").setChecked(True)
    made = use(stage)
    stage.qtbot.waitUntil(lambda: not stage.shown("choice_dialog"))

    ask(stage)
    stage.click("choice_use_button")

    assert stage.flow.selection == made
    assert (made.left_out, made.names, made.first) == ({"iPhone"}, {"A&B Watch": "Band"}, FIRST.date())
    # The same choice again changes nothing.
    assert len(stage.script.selections) == 2


def test_that_one_press_sends_everything_again_and_keeps_the_names(make_chosen):
    left = plan(devices=DEVICES)
    left = replace(left, counts=replace(left.counts, left_out=12))
    stage = make_chosen(plan(devices=DEVICES), left, plan(devices=DEVICES))
    dialog = ask(stage)
    rows(dialog)["iPhone"][0].setChecked(False)
    rows(dialog)["A&B Watch"][1].setText("Band")
    use(stage)
    stage.qtbot.waitUntil(lambda: stage.shown("left_out_notice"))

    stage.click("everything_button")

    stage.qtbot.waitUntil(lambda: not stage.shown("left_out_notice"))
    assert stage.flow.selection == Selection(names={"A&B Watch": "Band"})


def test_that_the_dialog_s_own_button_for_everything_ticks_all(make_chosen):
    stage = make_chosen()
    dialog = ask(stage)
    rows(dialog)["iPhone"][0].setChecked(False)
    stage.find(QCheckBox, "choice_days_box").setChecked(True)

    stage.click("choice_everything_button")

    assert stage.flow.selection == Selection(names={})


def test_that_new_files_begin_with_everything(make_chosen):
    stage = make_chosen()
    stage.flow.select(Selection(first=date(2026, 11, 1)))

    stage.flow.start_over()

    assert stage.flow.selection == EVERYTHING


def test_that_there_is_nothing_to_choose_where_nothing_was_accepted(make_chosen):
    stage = make_chosen(
        plan(batch_count=0, devices=()),
        found=checked(frame=accepted(devices=()), gone=rejected({})),
    )

    stage.window.review_page.choice_asked.emit()

    assert not stage.shown("choice_dialog")
