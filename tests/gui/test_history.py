"""The page of past uploads, on a real ledger."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView, QTextBrowser

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.models.ending_look import ending_colour, ending_icon, ending_sentence, ending_text
from gerosense_desktop.gui.models.history_table_model import HistoryColumn, HistoryTableModel, outcomes_text
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.theme import LIGHT
from gerosense_desktop.gui.workers.history_worker import uploads_step
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.records import UploadRecord, Watermark
from gerosense_desktop.receipt.receipt import Ending, PastUpload
from gerosense_desktop.resources import resource_path
from gerosense_desktop.token_store import TokenStore
from tests.gui.past import Past
from tests.gui.script import Script

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
GOOD, UNKNOWN, LEFT = OutcomeKind.ACCEPTED, OutcomeKind.UNKNOWN, OutcomeKind.NOT_SENT


def past_upload(number: int = 1, *, patient: str = "patient-7", label: str | None = None, **samples) -> PastUpload:
    counted = {OutcomeKind(kind): count for kind, count in samples.items()} or {GOOD: 1000}
    record = UploadRecord(
        id=f"{number:032x}",
        patient=patient,
        label=label,
        server="clinic.example",
        program_version="1.0.0",
        file_hashes=(),
        samples=sum(counted.values()),
        batches=1,
        started_at=NOON - timedelta(days=number),
        finished_at=NOON,
        samples_by_outcome=counted,
    )
    ending = Ending.STOPPED if counted.get(LEFT) else Ending.COMPLETE
    return PastUpload(record=record, ending=ending, samples=counted)


# ── the model ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def model(qapp):
    return HistoryTableModel()


def shown(model: HistoryTableModel, column: HistoryColumn) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_that_the_model_keeps_qts_rules(model, qtmodeltester):
    model.show_uploads([past_upload(1), past_upload(2, accepted=10, unknown=5, not_sent=3)])
    qtmodeltester.check(model, force_py=True)
    model.filter_by("nobody")
    qtmodeltester.check(model, force_py=True)


def test_that_the_patient_is_shown_by_the_clinics_number_where_there_is_one(model):
    model.show_uploads([past_upload(1, label="K-2041"), past_upload(2)])

    assert shown(model, HistoryColumn.PATIENT) == ["K-2041", "patient-7"]


def test_that_the_worst_outcome_comes_first_and_gives_the_icon(model):
    model.show_uploads([past_upload(accepted=2000, unknown=1000)])

    assert shown(model, HistoryColumn.OUTCOME) == ["Unknown 1,000 · Accepted 2,000"]
    assert model.index(0, HistoryColumn.OUTCOME).data(Qt.ItemDataRole.ForegroundRole).name() == LIGHT.unknown
    assert not model.index(0, HistoryColumn.OUTCOME).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_that_one_outcome_of_all_needs_no_number():
    assert outcomes_text({GOOD: 2000}) == "Accepted"
    assert outcomes_text({}) == "–"


def test_that_of_many_outcomes_the_worst_is_in_the_line_and_all_are_in_its_tip():
    samples = {OutcomeKind.UNKNOWN: 1000, OutcomeKind.NOT_SENT: 2000, GOOD: 3000}
    assert outcomes_text(samples, most=2) == "Unknown 1,000 · …"
    assert outcomes_text(samples) == "Unknown 1,000 · Not sent 2,000 · Accepted 3,000"


def test_that_an_upload_that_did_not_finish_says_so_in_words_and_with_an_icon(model):
    model.show_uploads([past_upload(accepted=2000, not_sent=1000)])
    ending = model.index(0, HistoryColumn.ENDING)

    assert ending.data() == "Ended early"
    assert "still to be sent" in ending.data(Qt.ItemDataRole.ToolTipRole)
    assert not ending.data(Qt.ItemDataRole.DecorationRole).isNull()


def test_that_an_upload_without_an_outcome_has_no_icon(model):
    upload = past_upload()
    model.show_uploads([replace(upload, samples={})])

    assert model.index(0, HistoryColumn.OUTCOME).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize("ending", list(Ending))
def test_that_every_ending_has_a_word_an_icon_a_colour_and_a_sentence(ending):
    assert ending_text(ending)
    assert ending_sentence(ending).endswith(".")
    assert resource_path(f"icons/{ending_icon(ending)}.svg").exists()
    assert hasattr(LIGHT, ending_colour(ending))


@given(
    patients=st.lists(st.tuples(st.text(min_size=1, max_size=4), st.none() | st.text(max_size=4)), max_size=20),
    wanted=st.text(max_size=2),
)
def test_that_the_filter_shows_those_and_only_those_in_whom_the_text_is(qapp, patients, wanted):
    model = HistoryTableModel()
    uploads = [past_upload(number, patient=patient, label=label) for number, (patient, label) in enumerate(patients)]
    model.show_uploads(uploads)
    model.filter_by(wanted)
    text = wanted.strip().casefold()
    fitting = [
        upload
        for upload in uploads
        if text in upload.record.patient.casefold() or text in (upload.record.label or "").casefold()
    ]

    assert [model.upload_at(row) for row in range(model.rowCount())] == fitting
    assert model.total == len(uploads)
    assert all(model.row_of(upload.record.id) == row for row, upload in enumerate(fitting))


# ── the page ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def past(tmp_path):
    return Past(tmp_path)


@pytest.fixture
def stage(make_stage, past):
    return make_stage(Script(), open_ledger=past.open)


def open_history(stage) -> QTableView:
    stage.click("side_history_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting)
    return stage.window.findChild(QTableView, "history_table")


def patients(stage) -> list[str]:
    return shown(stage.rooms.history.page.uploads, HistoryColumn.PATIENT)


def test_that_history_lists_the_last_upload_first(stage, past):
    past.add([GOOD], patient="patient-1")
    past.add([GOOD, LEFT], patient="patient-2")
    past.add([GOOD, None], patient="patient-3", finish=False)
    open_history(stage)

    assert patients(stage) == ["patient-3", "patient-2", "patient-1"]
    assert shown(stage.rooms.history.page.uploads, HistoryColumn.ENDING) == ["Cut off", "Ended early", "Finished"]
    assert stage.text("history_count") == "3 uploads"


def test_that_an_empty_history_teaches_what_it_will_hold(stage):
    open_history(stage)

    assert stage.text("history_title") == "No uploads yet"
    assert "receipt" in stage.text("history_words")
    assert not stage.shown("receipt_button")


def test_that_looking_at_history_makes_no_ledger(make_stage, past):
    stage = make_stage(Script(), open_ledger=past.open, has_ledger=False)
    open_history(stage)

    assert not past.path.exists()


def test_that_a_ledger_that_cannot_be_read_is_said_in_words(make_stage):
    def broken():
        raise GeroSenseError("The record of what was sent is damaged. Tell your IT department.")

    stage = make_stage(Script(), open_ledger=broken)
    open_history(stage)

    assert "damaged" in stage.text("history_words")


def test_that_the_filter_narrows_the_list_and_counts(stage, past, qtbot):
    past.add([GOOD], patient="patient-1")
    past.add([GOOD], patient="patient-2")
    open_history(stage)
    qtbot.keyClicks(stage.find(QLineEdit, "history_search"), "T-1")

    assert patients(stage) == ["patient-1"]
    assert stage.text("history_count") == "1 of 2 uploads"


def test_that_the_list_can_be_narrowed_to_an_outcome(stage, past):
    past.add([GOOD], patient="patient-1")
    past.add([GOOD, OutcomeKind.REFUSED], patient="patient-2")
    past.add([OutcomeKind.REFUSED], patient="patient-3")
    open_history(stage)
    field = stage.find(QComboBox, "history_outcome")

    field.setCurrentIndex(field.findData(OutcomeKind.REFUSED))
    assert sorted(patients(stage)) == ["patient-2", "patient-3"]
    assert stage.text("history_count") == "2 of 3 uploads"

    stage.find(QLineEdit, "history_search").setText("T-2")
    assert patients(stage) == ["patient-2"]

    field.setCurrentIndex(0)
    stage.find(QLineEdit, "history_search").clear()
    assert len(patients(stage)) == 3


def test_that_it_says_up_to_when_everything_of_each_device_was_sent(stage, past):
    mark = Watermark(data_type=DataType.BPM, device_name="Watch", sent_up_to=datetime(2026, 11, 22, 12, tzinfo=UTC))
    past.add([GOOD], patient="patient-1", watermarks=[mark])
    open_history(stage)

    assert stage.text("history_sent_up_to") == "Everything was sent up to: Watch, Heart rate: Nov 22, 2026"


@pytest.mark.parametrize("way", ["button", "enter", "double click"])
def test_that_a_receipt_opens_by_button_enter_and_double_click(stage, past, qtbot, way):
    past.add([GOOD], patient="patient-1")
    table = open_history(stage)
    match way:
        case "button":
            stage.click("receipt_button")
        case "enter":
            qtbot.keyClick(table, Qt.Key.Key_Return)
        case "double click":
            place = QPoint(40, 20)
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.dialog("receipt_dialog")

    assert "patient-1" in stage.find(QTextBrowser, "receipt_text").toPlainText()


def test_that_new_upload_leads_back_to_the_step_one_was_at(stage):
    stage.name_patient().reviewed()
    open_history(stage)
    stage.click("side_upload_button")

    assert stage.window.pages.currentWidget() is stage.window.review_page
    assert not stage.window.side_bar.button_of(Place.HISTORY).isChecked()


def test_that_practice_has_a_history_of_its_own(make_stage, past):
    past.add([GOOD], patient="patient-1")
    stage = make_stage(Script(), open_ledger=past.open)
    open_history(stage)
    stage.click("practice_button")

    assert stage.window.pages.currentWidget() is stage.window.files_page
    assert patients(stage) == []


def test_that_a_list_read_for_another_place_of_work_is_not_shown(stage, past):
    past.add([GOOD], patient="patient-1")
    stage.click("side_history_button")
    stage.window.toggle_practice()
    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    assert patients(stage) == []


def test_that_leaving_history_forgets_what_it_showed(stage, past):
    past.add([GOOD], patient="patient-1")
    open_history(stage)
    stage.click("side_upload_button")

    assert stage.rooms.history.page.uploads.total == 0


def test_that_reading_again_keeps_the_selected_row(stage, past):
    chosen = past.add([GOOD], patient="patient-1")
    past.add([GOOD], patient="patient-2")
    table = open_history(stage)
    table.selectRow(1)
    past.add([GOOD], patient="patient-3")
    stage.rooms.history.read()
    stage.qtbot.waitUntil(lambda: len(patients(stage)) == 3)

    assert stage.rooms.history.page.selected.record.id == chosen


def test_that_a_finished_upload_offers_its_receipt(make_stage, past):
    script = Script()
    stage = make_stage(script, open_ledger=past.open)
    upload_id = past.add([GOOD], patient="patient-1")
    script.upload_id = upload_id
    stage.name_patient().reviewed().uploaded()
    stage.click("summary_receipt_button")
    stage.dialog("receipt_dialog")

    assert upload_id in stage.find(QTextBrowser, "receipt_text").toPlainText()


def test_that_a_receipt_that_cannot_be_made_is_said_in_words(stage, past):
    past.add([GOOD], patient="patient-1")
    open_history(stage)
    with past.open() as ledger:
        ledger.erase_patient("patient-1")
    stage.click("receipt_button")
    stage.qtbot.waitUntil(lambda: stage.shown("problem"))


def test_that_ten_thousand_uploads_are_listed(make_stage):
    uploads = tuple(past_upload(number).record for number in range(10_000))

    class Many:
        def __enter__(self):
            return self

        def __exit__(self, *_) -> None:
            pass

        def uploads(self, *, patient=None):
            return uploads

        def uploading(self) -> bool:
            return False

        def watermarks(self, *, patient) -> tuple:
            return ()

        def undecided(self, *, patient=None) -> tuple:
            return ()

    stage = make_stage(Script(), open_ledger=Many)
    open_history(stage)
    stage.qtbot.waitUntil(lambda: stage.text("history_count") == "10,000 uploads")


def test_that_the_step_reads_on_the_thread_that_walks_it(past):
    past.add([GOOD])
    workspace = Workspace(
        practice=False, open_ledger=past.open, make_client=lambda *_: None, tokens=TokenStore(MemoryKeychain())
    )

    assert [len(found.uploads) for found in uploads_step(workspace)(Event())] == [1]
