"""What the ledger knows of patients themselves."""

import pytest

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerCorruptError
from tests.ledger.stage import PATIENT, open_ledger, send

OTHER = "patient-8"


@pytest.fixture
def ledger(path):
    with open_ledger(path) as ledger:
        yield ledger


def test_that_a_patient_nobody_heard_of_is_not_known(ledger):
    assert ledger.patients.of(PATIENT) is None
    assert ledger.patients.all() == ()


def test_that_an_upload_makes_a_patient_known_with_nothing_said_of_them(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    record = ledger.patients.of(PATIENT)

    assert (record.label, record.biological_sex, record.year_of_birth, record.registered_at) == (None,) * 4
    assert record.uploads == 1
    assert record.last_upload == ledger.uploads()[0].started_at


def test_that_what_the_clinic_says_is_kept_and_replaced(ledger):
    ledger.patients.describe(PATIENT, label="K-1", biological_sex=BiologicalSex.MALE, year_of_birth=1950)
    ledger.patients.describe(PATIENT, label="", biological_sex=None, year_of_birth=1951)

    record = ledger.patients.of(PATIENT)

    assert (record.label, record.biological_sex, record.year_of_birth) == (None, None, 1951)


def test_that_a_label_stands_on_the_uploads(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    ledger.patients.describe(PATIENT, label="K-1", biological_sex=None, year_of_birth=None)

    assert ledger.uploads()[0].label == "K-1"


@pytest.mark.parametrize("described", [True, False])
def test_that_a_registered_patient_is_noted(ledger, described):
    if described:
        ledger.patients.describe(PATIENT, label="K-1", biological_sex=None, year_of_birth=None)

    ledger.patients.note_registered(PATIENT)

    record = ledger.patients.of(PATIENT)
    assert record.registered_at is not None
    assert record.label == ("K-1" if described else None)


def test_that_the_patient_with_the_newest_upload_comes_first(ledger):
    ledger.patients.describe("patient-0", label=None, biological_sex=None, year_of_birth=None)
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED, patient=OTHER)
    send(ledger, (4, 5, 6), OutcomeKind.ACCEPTED)

    assert [record.user_id for record in ledger.patients.all()] == [PATIENT, OTHER, "patient-0"]


def test_that_a_word_no_program_wrote_is_a_damaged_ledger(ledger):
    ledger.patients.describe(PATIENT, label=None, biological_sex=BiologicalSex.MALE, year_of_birth=None)
    ledger._connection.execute("UPDATE patients SET biological_sex = 'M'")

    with pytest.raises(LedgerCorruptError):
        ledger.patients.all()


# ── what a person confirmed ───────────────────────────────────────────────────────────────────────────────────────


def test_that_what_was_confirmed_is_known_for_that_patient_alone(ledger):
    send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED, patient=OTHER)

    ledger.patients.confirm(PATIENT, ["sex:Male", OTHER])
    ledger.patients.confirm(PATIENT, ["sex:Male"])

    assert ledger.patients.confirmed(PATIENT) == {"sex:Male", OTHER}
    assert ledger.patients.confirmed(OTHER) == frozenset()


@pytest.mark.parametrize("erased", [PATIENT, OTHER])
def test_that_nothing_confirmed_about_an_erased_patient_is_left(path, erased):
    with open_ledger(path) as ledger:
        send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED, patient=OTHER)
        ledger.patients.confirm(PATIENT, [OTHER])

        ledger.erase_patient(erased)

        assert ledger.patients.confirmed(PATIENT) == frozenset()
        assert ledger._connection.execute("SELECT count(*) FROM confirmations").fetchone() == (0,)
    assert erased.encode() not in path.read_bytes()


def test_that_a_patient_who_is_added_is_known_and_one_who_is_known_stays_as_they_are(ledger):
    ledger.patients.describe(PATIENT, label="K-1", biological_sex=None, year_of_birth=None)

    ledger.patients.add(PATIENT)
    ledger.patients.add(OTHER)

    assert {record.user_id: record.label for record in ledger.patients.all()} == {PATIENT: "K-1", OTHER: None}
