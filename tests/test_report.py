from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.readers.questions import MappingShown, OpenQuestion, Question
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.readers.source import Source
from gerosense_desktop.report import ExitCode, Report, describe, nothing_done
from gerosense_desktop.upload.events import BatchFinished, FileAsks, FileFailed, FileRead
from gerosense_desktop.upload.plan import make_plan
from tests.upload.samples import checked, sample

SOURCE = Source(Path("export.zip"), "export.xml")


def report(*outcomes: Outcome, batches: int | None = None, files: tuple = (), error: str | None = None) -> Report:
    """Make the report of an upload with these outcomes of its batches."""
    count = len(outcomes) if batches is None else batches
    found = replace(checked([sample(second) for second in range(count * 1000)]), files=files)
    made = Report(checked=found, plan=make_plan(found, patient="p", ledger=NothingSent()), patient="p", error=error)
    made.host = "clinic.example"
    for number, outcome in enumerate(outcomes, start=1):
        made.finished[number] = BatchFinished(number=number, outcome=outcome, attempts=1)
    return made


FAILED = FileFailed(source=SOURCE, user_message="It is broken.")
ASKS = FileAsks(
    source=SOURCE,
    reader="delimited",
    reader_title="Table",
    questions=(OpenQuestion(question=Question.TIME_ZONE), OpenQuestion(question=Question.DEVICE_NAME)),
)
BUSY = NotSent(cause=Cause.BUSY, status_code=503)
LOST = Unknown(cause=Cause.NO_ANSWER)


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (report(), ExitCode.DONE),
        (report(Accepted(), Accepted()), ExitCode.DONE),
        (report(batches=1), ExitCode.DONE),
        (report(Accepted(), PartlyAccepted()), ExitCode.SOME_NOT_ACCEPTED),
        (report(Refused()), ExitCode.SOME_NOT_ACCEPTED),
        (report(LOST), ExitCode.SOME_NOT_ACCEPTED),
        (report(Accepted(), BUSY), ExitCode.SOME_NOT_ACCEPTED),
        (report(BUSY, BUSY), ExitCode.NOTHING_SENT),
        (report(batches=2, error="It cannot be reached."), ExitCode.NOTHING_SENT),
        (report(files=(FAILED,)), ExitCode.NOT_READ),
        (report(Accepted(), files=(ASKS,)), ExitCode.NOT_READ),
        (report(Refused(), files=(FAILED,)), ExitCode.SOME_NOT_ACCEPTED),
        (report(BUSY, files=(FAILED,)), ExitCode.NOTHING_SENT),
    ],
)
def test_that_the_exit_code_sums_it_up(made, code):
    assert made.exit_code() is code


def test_that_each_batch_says_what_became_of_it():
    first, second, third = report(Accepted(detail="fine"), BUSY, batches=3).as_object()["batches"]

    assert (first["outcome"], first["status_code"], first["attempts"], first["detail"]) == ("accepted", 200, 1, "fine")
    assert (second["outcome"], second["status_code"]) == ("not_sent", 503)
    assert "busy" in second["detail"]
    assert (third["outcome"], third["status_code"], third["attempts"], third["detail"]) == ("not_sent", None, 0, "")
    assert first["first"].startswith("2026-11-01T12:00:00")


def test_that_a_command_that_ended_early_has_the_same_keys():
    early = nothing_done("There is no token.")

    assert early.keys() == report().as_object().keys()
    assert early["outcomes"].keys() == report().as_object()["outcomes"].keys()
    assert early["samples"].keys() == report().as_object()["samples"].keys()
    assert early["error"] == "There is no token."


def test_that_the_columns_of_a_table_are_shown():
    mapping = MappingShown(columns=("Datum", "Puls"), mapping=MappingProxyType({"Datum": "start_date", "Puls": "bpm"}))
    table = FileRead(
        source=SOURCE, reader="delimited", reader_title="Table", read=3, accepted=3, rejected=0, mapping=mapping,
        cut_short="It ends.", places=Place.LINE,
    )  # fmt: skip
    made = report(files=(table,))

    assert made.as_object()["files"][0]["columns"] == {"Datum": "start_date", "Puls": "bpm"}
    assert "Datum as start_date, Puls as bpm" in "\n".join(made.lines())
    assert "export.zip › export.xml: It ends." in made.lines()


def test_that_outcomes_count_batches():
    assert report(Accepted(), Accepted(), Refused(), LOST).as_object()["outcomes"] == {
        "accepted": 2,
        "partly_accepted": 0,
        "refused": 1,
        "unknown": 1,
        "not_sent": 0,
    }


def test_that_files_say_what_is_wrong_with_them():
    failed, asks = report(files=(FAILED, ASKS)).as_object()["files"]

    assert failed == {
        "path": "export.zip",
        "member": "export.xml",
        "reader": None,
        "read": 0,
        "error": "It is broken.",
        "cut_short": None,
        "columns": None,
    }
    assert "--time-zone" in asks["error"]
    assert "--device-name" in asks["error"]


def test_that_a_person_reads_sentences():
    said = "\n".join(
        report(Accepted(), Refused(), LOST, BUSY, PartlyAccepted(), files=(FAILED,), error="Stop.").lines()
    )

    assert "export.zip › export.xml: It is broken." in said
    assert "5,000 samples read: 5,000 new" in said
    assert "1,000 samples accepted." in said
    assert "nobody knows" in said
    assert said.endswith("Stop.")


def test_that_samples_without_an_outcome_are_named():
    made = report()
    made.plan = replace(
        made.plan, counts=replace(made.plan.counts, already_sent=9, already_refused=4, already_unknown=5, held_back=2)
    )
    made.patient = None

    said = "\n".join(made.lines())

    assert made.as_object()["already_sent_by_outcome"] == {"accepted": 0, "refused": 4, "unknown": 5}
    assert "the server refused 4, and nobody knows the outcome of 5" in said
    assert "2 held back" in said
    assert "No patient was named" in said


@pytest.mark.parametrize(
    ("outcome", "words"),
    [(PartlyAccepted(detail="two of three"), "two of three"), (LOST, "did not answer"), (BUSY, "is busy")],
)
def test_that_the_servers_words_come_first(outcome, words):
    assert words in describe(outcome, host="clinic.example")
