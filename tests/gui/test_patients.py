"""The place of the patients, on a real ledger."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableView

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.api.models import UserRequest
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.models.patient_table_model import PatientColumn, PatientTableModel
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.patient_row import PatientRow, TokenState
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.workers.patients_worker import Description, Registered, describe_step, register_step
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.patient_book import PatientRecord
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.token_store import TokenStore
from tests.gui.past import Past
from tests.gui.samples import token
from tests.gui.script import Script

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
GOOD = OutcomeKind.ACCEPTED


def row(user_id="patient-1", *, label=None, expires_at=None, has_token=True, **said) -> PatientRow:
    known = {"biological_sex": None, "year_of_birth": None, "registered_at": None, **said}
    patient = Patient(user_id=user_id, token=token(user_id), expires_at=expires_at) if has_token else None
    return PatientRow(record=PatientRecord(user_id=user_id, label=label, **known), patient=patient)


@pytest.fixture
def past(tmp_path):
    past = Past(tmp_path)
    past.add([GOOD], patient="patient-2")
    past.add([GOOD], patient="patient-1")
    with past.open() as ledger:
        ledger.patients.describe("patient-1", label="K-1", biological_sex=BiologicalSex.MALE, year_of_birth=1950)
    return past


@pytest.fixture
def stage(make_stage, past):
    stage = make_stage(Script(), open_ledger=past.open)
    stage.tokens.put("patient-1", token("patient-1"))
    return stage


def open_patients(stage) -> QTableView:
    stage.click("side_patients_button")
    stage.qtbot.waitUntil(lambda: stage.flow.resting and stage.rooms.patients.page.patients.total > 0)
    return stage.find(QTableView, "patients_table")


def column(stage, which: PatientColumn) -> list[str]:
    model = stage.rooms.patients.page.patients
    return [model.data(model.index(at, which)) for at in range(model.rowCount())]


# ── the list ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("made", "state"),
    [
        (row(has_token=False), TokenState.NONE),
        (row(expires_at=NOW), TokenState.ENDED),
        (row(expires_at=NOW + timedelta(seconds=1)), TokenState.VALID),
        (row(), TokenState.VALID),
    ],
)
def test_that_a_token_is_valid_ended_or_not_there(made, state):
    assert made.token_state(now=NOW) is state


def test_that_each_state_of_a_token_has_words_an_icon_and_a_colour(qapp):
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    model = PatientTableModel()
    model.show_patients(
        [row("a", has_token=False), row("b", expires_at=NOW - timedelta(days=999)), row("c"),
         row("d", expires_at=datetime(2036, 1, 1, tzinfo=UTC))]
    )  # fmt: skip

    cells = [model.index(at, PatientColumn.TOKEN) for at in range(4)]

    assert [model.data(cell) for cell in cells][:3] == ["None", "Ended", "Valid"]
    assert model.data(cells[3]).startswith("Until ")
    assert all(not model.data(cell, Qt.ItemDataRole.DecorationRole).isNull() for cell in cells)
    assert len({model.data(cell, Qt.ItemDataRole.ForegroundRole).name() for cell in cells}) == 3


def test_that_the_list_shows_who_was_uploaded_last_first(stage):
    open_patients(stage)

    assert column(stage, PatientColumn.USER_ID) == ["patient-1", "patient-2"]
    assert column(stage, PatientColumn.LABEL) == ["K-1", "–"]
    assert stage.text("patients_count") == "2 patients"


@pytest.mark.parametrize(("wanted", "found"), [("k-1", ["patient-1"]), ("PATIENT-2", ["patient-2"]), ("nobody", [])])
def test_that_a_patient_is_found_by_number_or_id(stage, wanted, found):
    open_patients(stage)

    stage.find(QLineEdit, "patients_search").setText(wanted)

    assert column(stage, PatientColumn.USER_ID) == found
    assert stage.find(QPushButton, "upload_for_button").isEnabled() is bool(found)


def test_that_an_empty_list_teaches(make_stage, tmp_path):
    stage = make_stage(Script(), open_ledger=Past(tmp_path).open)

    stage.click("side_patients_button")

    stage.qtbot.waitUntil(lambda: stage.text("patients_title") == "No patients yet")
    assert stage.find(QPushButton, "add_patient_button").property("role") == "primary"


def test_that_a_ledger_that_cannot_be_read_is_said(stage, past):
    past.path.write_bytes(b"something else" * 100)

    stage.click("side_patients_button")

    stage.qtbot.waitUntil(lambda: stage.text("patients_title") == "The patients cannot be shown")


def test_that_nothing_of_a_patient_stays_when_the_place_is_left_or_locked(stage):
    open_patients(stage)

    stage.window.places.go(Place.UPLOAD)

    assert stage.rooms.patients.page.patients.total == 0

    open_patients(stage)
    stage.rooms.lock.lock()

    assert stage.rooms.patients.page.patients.total == 0


# ── the patient at work ───────────────────────────────────────────────────────────────────────────────────────────


def test_that_enter_begins_an_upload_for_the_selected_patient(stage):
    table = open_patients(stage)

    stage.qtbot.keyClick(table, Qt.Key.Key_Return)

    stage.qtbot.waitUntil(lambda: stage.flow.patient is not None and stage.flow.patient.label == "K-1")
    assert stage.window.places.present is Place.UPLOAD
    assert stage.text("patient_label") == "K-1"


def test_that_a_patient_without_a_token_is_asked_for_one(stage):
    table = open_patients(stage)
    table.selectRow(1)

    stage.click("upload_for_button")

    assert stage.dialog("token_dialog").isVisible()
    assert stage.flow.patient is None


def test_that_a_patient_who_was_named_is_in_the_list_from_then_on(stage, past):
    stage.flow.set_patient(Patient.of(token("patient-9")))

    stage.qtbot.waitUntil(lambda: stage.flow.resting)

    open_patients(stage)
    assert "patient-9" in column(stage, PatientColumn.USER_ID)


def test_that_erasing_asks_first_and_the_patient_is_gone_then(stage):
    open_patients(stage)
    stage.click("erase_patient_button")
    dialog = stage.dialog("erase_dialog")
    dialog.sure_box.setChecked(True)

    stage.click("erase_now_button")

    stage.qtbot.waitUntil(lambda: stage.rooms.patients.page.patients.total == 1)


# ── what the clinic says ──────────────────────────────────────────────────────────────────────────────────────────


def edit(stage, *, sex="Female", year="1951", label="K-7"):
    open_patients(stage)
    stage.click("edit_patient_button")
    dialog = stage.dialog("patient_dialog")
    stage.find(QComboBox, "patient_sex_field").setCurrentText(sex)
    stage.find(QLineEdit, "patient_year_field").setText(year)
    stage.find(QLineEdit, "patient_label_field").setText(label)
    return dialog


def test_that_what_is_said_is_kept_and_named_at_once(stage, past):
    stage.flow.set_patient(Patient.of(token("patient-1")))
    edit(stage)

    stage.click("patient_save_button")

    stage.qtbot.waitUntil(lambda: stage.text("patient_label") == "K-7")
    with past.open() as ledger:
        record = ledger.patients.of("patient-1")
    assert (record.label, record.biological_sex, record.year_of_birth) == ("K-7", BiologicalSex.FEMALE, 1951)


@pytest.mark.parametrize("year", ["12", "1850", "2999"])
def test_that_a_year_nobody_was_born_in_is_not_taken(stage, year):
    edit(stage, year=year)

    assert not stage.find(QPushButton, "patient_save_button").isEnabled()
    assert not stage.find(QPushButton, "patient_register_button").isEnabled()


@pytest.mark.parametrize(("sex", "year"), [("Not said", "1951"), ("Male", "")])
def test_that_only_a_whole_patient_can_be_registered(stage, sex, year):
    edit(stage, sex=sex, year=year)

    assert stage.find(QPushButton, "patient_save_button").isEnabled()
    assert not stage.find(QPushButton, "patient_register_button").isEnabled()


@pytest.fixture
def server():
    with PracticeServer() as server:
        yield server


@pytest.fixture
def workspace(past):
    return Workspace(
        practice=False,
        open_ledger=past.open,
        make_client=lambda url, given, workers: GeroSenseClient(url, token=given, workers=workers),
        tokens=TokenStore(MemoryKeychain()),
    )


@pytest.fixture
def clinic(make_stage, past, server, workspace):
    """A window whose server is there."""
    stage = make_stage(Script(), open_ledger=past.open)
    stage.tokens.put("patient-1", token("patient-1"))
    object.__setattr__(stage.home, "make_client", workspace.make_client)
    stage.window.change_settings(stage.window.settings.but(server_url=server.url))
    return stage


def test_that_registering_tells_the_server_once_and_notes_it(clinic, server, past):
    edit(clinic)

    clinic.click("patient_register_button")

    clinic.qtbot.waitUntil(lambda: clinic.text("patient_state") == "The patient is registered with the server.")
    with past.open() as ledger:
        assert ledger.patients.of("patient-1").registered_at is not None
    [request] = [request for request in server.requests if request.path.endswith("/user")]
    assert request.path == "/api/v1.1/user"


def test_that_a_patient_the_server_knew_is_fine_and_said_so(clinic, server):
    edit(clinic)
    clinic.click("patient_register_button")
    clinic.qtbot.waitUntil(lambda: clinic.text("patient_state") == "The patient is registered with the server.")
    dialog = clinic.dialog("patient_dialog")

    dialog.show_registered(Registered(user_id="patient-1", new=False))

    assert clinic.text("patient_state") == "The server knew this patient already. That is fine."


def test_that_the_second_time_the_server_says_that_it_knew(workspace, server):
    description = Description(user_id="patient-1", label="", biological_sex=BiologicalSex.MALE, year_of_birth=1950)
    request = UserRequest(id="patient-1", biological_sex=BiologicalSex.MALE, year_of_birth=1950)
    patient = Patient.of(token("patient-1"))
    assert [record.year_of_birth for record in describe_step(workspace, description)(None)] == [1950]

    told = [
        event.new
        for _ in range(2)
        for event in register_step(workspace, patient=patient, request=request, server=server.url)(None)
    ]

    assert told == [True, False]


def test_that_a_server_that_is_not_there_is_said_and_can_be_tried_again(clinic, server):
    gone = "http://127.0.0.1:1"
    clinic.window.change_settings(clinic.window.settings.but(server_url=gone))
    edit(clinic)

    clinic.click("patient_register_button")

    clinic.qtbot.waitUntil(lambda: "127.0.0.1" in clinic.text("patient_state"))
    assert clinic.find(QPushButton, "patient_register_button").isEnabled()


def test_that_a_kept_token_of_another_patient_is_no_token(stage):
    stage.tokens.put("patient-2", token("patient-8"))

    open_patients(stage)

    assert column(stage, PatientColumn.TOKEN)[1] == "None"
