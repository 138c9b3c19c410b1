"""Another patient's data never leave without a person's word."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.readers.owner import Owner
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.doubt import Doubt, DoubtKind
from gerosense_desktop.upload.doubt_words import doubt_sentence
from gerosense_desktop.upload.errors import DoubtfulPatientError
from gerosense_desktop.upload.events import FileRead
from gerosense_desktop.upload.plan import make_plan
from gerosense_desktop.upload.run import run

from .samples import checked, sample
from .test_run import FakeServer

PATIENT = "patient-7"
OTHER = "patient-8"
DAY = [sample(second) for second in range(12)]


def send(samples, *, ledger, patient):
    plan = make_plan(checked(samples), patient=patient, ledger=ledger)
    list(run(plan, client=FakeServer(), ledger=ledger, server="clinic.example", workers=1, control=Control()))


def doubts(samples, *, ledger, owner=None, accepted=12):
    given = checked(samples)
    if owner is not None:
        file = FileRead(
            source=Source(path=Path("export.xml")), reader="apple_health", reader_title="Apple Health export",
            read=accepted, accepted=accepted, rejected=0, mapping=None, cut_short=None, places=Place.RECORD,
            owner=owner,
        )  # fmt: skip
        given = replace(given, files=(file,))
    return make_plan(given, patient=PATIENT, ledger=ledger).doubts


# ── samples of another patient ────────────────────────────────────────────────────────────────────────────────────


def test_that_samples_sent_for_another_patient_raise_a_doubt(ledger):
    send(DAY, ledger=ledger, patient=OTHER)
    ledger.patients.describe(OTHER, label="K-8", biological_sex=None, year_of_birth=None)

    assert doubts(DAY, ledger=ledger) == (Doubt(kind=DoubtKind.OTHER_PATIENT, said=OTHER, label="K-8"),)


def test_that_a_later_export_with_the_others_history_in_it_raises_one(ledger):
    send(DAY, ledger=ledger, patient=OTHER)

    [doubt] = doubts([sample(second) for second in range(600)], ledger=ledger)

    assert doubt.said == OTHER


def test_that_samples_of_ones_own_raise_none(ledger):
    send(DAY, ledger=ledger, patient=PATIENT)

    assert doubts([sample(second) for second in range(20)], ledger=ledger) == ()


def test_that_two_people_may_have_the_same_heart_rate_in_the_same_second(ledger):
    send([sample(second, data_type="bpm", value=60 + second % 2) for second in range(12)], ledger=ledger, patient=OTHER)
    mine = [sample(second, data_type="bpm", value=60 + (second % 4 == 0)) for second in range(0, 24, 3)]

    assert doubts(mine, ledger=ledger) == ()


def test_that_where_nothing_is_new_nothing_is_asked(ledger):
    send(DAY, ledger=ledger, patient=PATIENT)
    ledger.patients.describe(PATIENT, label=None, biological_sex=BiologicalSex.MALE, year_of_birth=None)

    assert doubts(DAY, ledger=ledger, owner=Owner(biological_sex=BiologicalSex.FEMALE)) == ()


def test_that_each_other_patient_is_named_once(ledger):
    send(DAY, ledger=ledger, patient=OTHER)
    send([sample(second, data_type="bpm", value=70) for second in range(12)], ledger=ledger, patient=OTHER)

    both = DAY + [sample(second, data_type="bpm", value=70) for second in range(12)]

    assert [doubt.said for doubt in doubts(both, ledger=ledger)] == [OTHER]


@settings(max_examples=25, deadline=None)
@given(theirs=st.sets(st.integers(0, 400), min_size=3, max_size=60), more=st.sets(st.integers(401, 600), max_size=60))
def test_that_whatever_is_sent_under_a_wrong_patient_again_is_noticed(theirs, more, tmp_path_factory):
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite3"
    with Ledger.open(path, keychain=MemoryKeychain()) as ledger:
        send([sample(second) for second in sorted(theirs)], ledger=ledger, patient=OTHER)

        assert [d.said for d in doubts([sample(s) for s in sorted(theirs | more)], ledger=ledger)] == [OTHER]


# ── what the file says of its owner ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("owner", "said"),
    [
        (Owner(biological_sex=BiologicalSex.MALE, year_of_birth=1950), []),
        (Owner(biological_sex=BiologicalSex.FEMALE), [(DoubtKind.SEX, "Female", "Male")]),
        (Owner(year_of_birth=1951), [(DoubtKind.YEAR_OF_BIRTH, "1951", "1950")]),
        (
            Owner(biological_sex=BiologicalSex.FEMALE, year_of_birth=1951),
            [(DoubtKind.SEX, "Female", "Male"), (DoubtKind.YEAR_OF_BIRTH, "1951", "1950")],
        ),
    ],
    ids=["the same", "sex", "year", "both"],
)
def test_that_an_owner_who_is_somebody_else_raises_a_doubt(ledger, owner, said):
    ledger.patients.describe(PATIENT, label=None, biological_sex=BiologicalSex.MALE, year_of_birth=1950)

    assert [(doubt.kind, doubt.said, doubt.known) for doubt in doubts(DAY, ledger=ledger, owner=owner)] == said


@pytest.mark.parametrize("known", [True, False])
def test_that_where_the_clinic_said_nothing_nothing_is_guessed(ledger, known):
    if known:
        ledger.patients.describe(PATIENT, label="K-7", biological_sex=None, year_of_birth=None)

    assert doubts(DAY, ledger=ledger, owner=Owner(biological_sex=BiologicalSex.FEMALE, year_of_birth=1951)) == ()


def test_that_a_file_without_a_sample_to_send_is_not_asked_about(ledger):
    ledger.patients.describe(PATIENT, label=None, biological_sex=None, year_of_birth=1950)

    assert doubts(DAY, ledger=ledger, owner=Owner(year_of_birth=1951), accepted=0) == ()


# ── a person's word ───────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_plan_in_doubt_is_not_sent(ledger):
    send(DAY, ledger=ledger, patient=OTHER)
    server = FakeServer()
    plan = make_plan(checked(DAY), patient=PATIENT, ledger=ledger)

    with pytest.raises(DoubtfulPatientError, match="Nothing was sent"):
        list(run(plan, client=server, ledger=ledger, server="clinic.example", workers=1, control=Control()))

    assert server.bodies == []
    assert ledger.uploads(patient=PATIENT) == ()


def test_that_what_a_person_confirmed_is_not_asked_again_and_anything_else_is(ledger):
    send(DAY, ledger=ledger, patient=OTHER)
    ledger.patients.describe(PATIENT, label=None, biological_sex=None, year_of_birth=1950)
    first = doubts(DAY, ledger=ledger, owner=Owner(year_of_birth=1951))

    ledger.patients.confirm(PATIENT, [doubt.fact for doubt in first])

    assert len(first) == 2
    assert doubts(DAY, ledger=ledger, owner=Owner(year_of_birth=1951)) == ()
    assert [doubt.said for doubt in doubts(DAY, ledger=ledger, owner=Owner(year_of_birth=1952))] == ["1952"]


@pytest.mark.parametrize(
    ("doubt", "words"),
    [
        (
            Doubt(kind=DoubtKind.OTHER_PATIENT, said="p8"),
            "Samples like these were sent before for another patient: p8.",
        ),
        (
            Doubt(kind=DoubtKind.OTHER_PATIENT, said="p8", label="K-8"),
            "Samples like these were sent before for another patient: K-8.",
        ),
        (
            Doubt(kind=DoubtKind.SEX, said="Male", known="Female", source=Source(path=Path("export.xml"))),
            "export.xml says that it is of a person who is male. For this patient female is noted.",
        ),
        (
            Doubt(kind=DoubtKind.YEAR_OF_BIRTH, said="1950", known="1951"),
            "The file says that it is of a person born in 1950. For this patient 1951 is noted.",
        ),
    ],
)
def test_that_a_doubt_is_said_in_words(doubt, words):
    assert doubt_sentence(doubt) == words
