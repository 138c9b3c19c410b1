"""Batches whose outcome nobody knows: put to the person once, and the choice recorded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from gerosense_desktop.api.outcomes import Accepted, Cause, Unknown
from gerosense_desktop.gui.unknown_left import unknown_left
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.ledger.errors import LedgerBusyError
from gerosense_desktop.ledger.records import UnknownChoice
from tests.gui.fake_ledger import FakeLedger, unknown_batch
from tests.gui.samples import plan
from tests.gui.script import Script


@pytest.fixture
def ledger() -> FakeLedger:
    return FakeLedger(unknown_batch(1), unknown_batch(2, days=3), unknown_batch(3, device="Watch"))


@pytest.fixture
def ended(make_stage, ledger):
    """A stage on which an upload has just left three batches unknown."""
    script = Script(
        ledger=ledger,
        plans=[plan(batch_count=5), plan(batch_count=3, patient="patient-1")],
        outcome=lambda number: Unknown(cause=Cause.NO_ANSWER) if number < 4 else Accepted(),
    )
    stage = make_stage(script).name_patient().reviewed().uploaded()
    stage.dialog("unknown_dialog")
    return stage


def test_that_it_says_what_happened_what_it_means_and_what_it_is_about(ended):
    assert ended.text("unknown_words") == (
        "3 batches with 3,000 samples were sent, and no answer came that can be trusted."
    )
    assert "may hold them twice" in ended.text("unknown_meaning")
    assert "may be missing" in ended.text("unknown_meaning")
    lines = [label.text() for label in ended.window.findChildren(QLabel, "unknown_series")]
    assert lines == [
        "Steps, Watch: 1,000 samples, Oct 12 – Oct 13, 2026",
        "Steps, iPhone: 2,000 samples, Oct 12 – Oct 15, 2026",
    ]


def test_that_both_choices_weigh_the_same_and_later_is_what_enter_takes(ended):
    keep, resend, later = (ended.find(QPushButton, f"unknown_{name}_button") for name in ("keep", "resend", "later"))

    assert keep.property("role") == resend.property("role")
    assert keep.size() == resend.size()
    assert later.isDefault()
    assert not keep.isDefault()
    assert not keep.autoDefault()
    assert not resend.autoDefault()


def test_that_escape_asks_later_and_records_nothing(ended, ledger):
    ended.qtbot.keyClick(ended.dialog("unknown_dialog"), Qt.Key.Key_Escape)

    assert not ended.shown("unknown_dialog")
    assert ledger.chosen == []
    assert ended.flow.step is Step.DONE


def test_that_sending_again_is_recorded_and_leads_to_a_review_one_click_from_the_upload(ended, ledger):
    ended.click("unknown_resend_button")
    ended.wait_for(Step.REVIEW)

    assert ledger.chosen == [UnknownChoice.RESEND]
    assert ended.text("review_sentence").startswith("3,000 samples to be sent again, from iPhone,")
    assert len(ended.script.checked_paths) == 1
    ended.uploaded()
    assert ended.flow.to_resend == 0


def test_that_leaving_them_is_recorded_and_said(ended, ledger):
    ended.click("unknown_keep_button")
    ended.qtbot.waitUntil(lambda: bool(ended.window.problems.words))

    assert ledger.chosen == [UnknownChoice.KEEP]
    assert ended.window.problems.words == (
        "Noted: 3,000 samples are not sent again. They may be missing on the server."
    )
    assert ended.flow.step is Step.DONE


def test_that_the_ledger_is_never_opened_on_the_windows_thread(ended, ledger):
    ended.click("unknown_keep_button")
    ended.qtbot.waitUntil(lambda: bool(ledger.chosen))

    assert True not in ledger.threads


def test_that_a_choice_that_cannot_be_recorded_is_said_and_asked_again_next_time(ended, ledger):
    ledger.refuses = LedgerBusyError("Another upload is running on this computer.")

    ended.click("unknown_resend_button")
    ended.qtbot.waitUntil(lambda: bool(ended.window.problems.words))

    assert ended.window.problems.words == "Another upload is running on this computer."
    ended.window.ask_about_unknown()
    ended.dialog("unknown_dialog")


def test_that_an_upload_that_leaves_nothing_unknown_asks_nothing(make_stage, ledger):
    stage = make_stage(Script(ledger=ledger)).name_patient().reviewed().uploaded()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert not stage.shown("unknown_dialog")


def test_that_only_the_patient_of_the_upload_is_asked_about(make_stage, ledger):
    ledger.unknown.append(unknown_batch(9, patient="patient-9"))
    script = Script(ledger=ledger, outcome=lambda _: Unknown(cause=Cause.NO_ANSWER))
    stage = make_stage(script).name_patient().reviewed().uploaded()
    stage.dialog("unknown_dialog")
    assert stage.text("unknown_patient") == "Patient patient-1"

    stage.click("unknown_keep_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting and not stage.shown("unknown_dialog"))

    assert [batch.patient for batch in ledger.unknown] == ["patient-9"]


def test_that_a_run_that_broke_off_is_asked_about_too(make_stage, ledger):
    stage = make_stage(Script(ledger=ledger, run_error=RuntimeError("boom"))).name_patient().reviewed().uploaded()

    stage.dialog("unknown_dialog")


# ── at the start ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_start_asks_patient_by_patient_and_names_each(make_stage, ledger):
    ledger.label = "B-17"
    ledger.unknown.append(unknown_batch(9, patient="patient-9"))
    stage = make_stage(Script(ledger=ledger))

    stage.window.ask_about_unknown()
    stage.dialog("unknown_dialog")
    assert stage.text("unknown_patient") == "Patient patient-1 (B-17)"
    stage.click("unknown_later_button")
    stage.qtbot.waitUntil(
        lambda: stage.shown("unknown_dialog") and stage.text("unknown_patient") == "Patient patient-9 (B-17)"
    )
    stage.click("unknown_keep_button")
    stage.qtbot.waitUntil(lambda: bool(ledger.chosen))

    assert {batch.patient for batch in ledger.unknown} == {"patient-1"}


def test_that_sending_again_at_the_start_says_that_the_file_is_needed(make_stage, ledger):
    stage = make_stage(Script(ledger=ledger))
    stage.window.ask_about_unknown()
    stage.dialog("unknown_dialog")

    stage.click("unknown_resend_button")
    stage.qtbot.waitUntil(lambda: bool(stage.window.problems.words))

    assert stage.window.problems.words == (
        "Noted: 3,000 samples are to be sent again. Drop the files of patient patient-1 again, and they are among "
        "what is new."
    )
    assert ledger.chosen == [UnknownChoice.RESEND]


def test_that_nothing_is_asked_while_another_window_uploads(make_stage, ledger):
    ledger.busy = True
    stage = make_stage(Script(ledger=ledger))

    stage.window.ask_about_unknown()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert not stage.shown("unknown_dialog")


def test_that_a_ledger_that_is_not_there_is_not_made_by_asking(make_stage, ledger):
    stage = make_stage(Script(ledger=ledger), has_ledger=False)

    stage.window.ask_about_unknown()

    assert stage.flow.resting
    assert ledger.threads == []


def test_that_many_devices_are_summed_up(make_stage):
    many = [unknown_batch(number, device=f"Watch {number}") for number in range(1, 10)]
    stage = make_stage(Script(ledger=FakeLedger(*many)))

    stage.window.ask_about_unknown()
    stage.dialog("unknown_dialog")

    lines = [label.text() for label in stage.window.findChildren(QLabel, "unknown_series")]
    assert len(lines) == 7
    assert lines[-1] == "and 3 more"


def test_that_a_review_says_how_many_of_the_new_ones_go_again(make_stage, ledger):
    script = Script(ledger=ledger, plans=[plan(batch_count=5)])
    stage = make_stage(script).name_patient().reviewed()
    stage.window.ask_about_unknown()
    stage.dialog("unknown_dialog")

    stage.click("unknown_resend_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting and stage.flow.to_resend == 3000)

    assert "3,000 of them are to be sent again." in stage.text("review_sentence")


def test_that_what_was_put_off_can_be_decided_from_the_summary(ended, ledger):
    ended.click("unknown_later_button")
    ended.click("decide_unknown_button")
    ended.dialog("unknown_dialog")

    ended.click("unknown_keep_button")
    ended.qtbot.waitUntil(lambda: bool(ended.window.problems.words))

    assert ledger.chosen == [UnknownChoice.KEEP]
    assert not ended.shown("decide_unknown_button")


def test_that_what_was_found_in_real_work_is_never_asked_in_practice(make_stage, ledger):
    stage = make_stage(Script(ledger=ledger))
    ledger.answers.clear()
    stage.window.ask_about_unknown()
    stage.click("practice_button")
    ledger.answers.set()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert not stage.shown("unknown_dialog")
    [left] = unknown_left(ledger)
    stage.flow.unknowns.decide(left, UnknownChoice.KEEP)
    assert stage.flow.resting
    assert ledger.chosen == []


def test_that_practice_asks_nothing_at_its_start(make_stage, ledger):
    stage = make_stage(Script(ledger=ledger))
    stage.click("practice_button")

    stage.window.ask_about_unknown()

    assert stage.flow.resting
