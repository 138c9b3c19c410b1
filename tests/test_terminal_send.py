"""The terminal's side of a run: whatever ends it, the report says what became of what left."""

import io
import signal
from datetime import UTC, datetime

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, OutcomeKind, Unknown
from gerosense_desktop.ledger.errors import LedgerCorruptError
from gerosense_desktop.ledger.records import BatchRecord, SeriesSpan
from gerosense_desktop.report import ExitCode, Report
from gerosense_desktop.terminal_send import CANCELLED, UNEXPECTED, TerminalSend
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    BatchStarted,
    PauseReason,
    RunPaused,
    RunStarted,
)
from tests.test_report import report as report_of

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
BEGUN = RunStarted(upload_id="an-upload", batches=2, samples=2000)
BUSY = NotSent(cause=Cause.BUSY, status_code=503)
FAILURES = RunPaused(reason=PauseReason.FAILURES, cause=Cause.NO_ANSWER, seconds=None, user_message="No answer.")
TOKEN = RunPaused(reason=PauseReason.TOKEN, cause=Cause.TOKEN_ENDED, seconds=None, user_message="It ended.")


def record(number: int, kind: OutcomeKind, *, samples: int = 1000) -> BatchRecord:
    span = SeriesSpan(device_name="Watch", first=NOON, last=NOON, samples=samples)
    return BatchRecord(
        number=number, data_type=DataType.STEPS, spans=(span,), samples=samples, payload_hash="", kind=kind,
        status_code=None, attempts=1, intended_at=NOON, answered_at=NOON, choice=None,
    )  # fmt: skip


class Walk:
    """Walks events that end in an error, with a ledger of these records."""

    def __init__(self, *events, error=None, records=(), batches=2, ask_token=lambda: "", cancelled=False):
        self.control, self.err, self.report = Control(), io.StringIO(), report_of(batches=batches)
        self.closed = False
        if cancelled:
            self.control.cancel()
        self.records = records

        def run():
            try:
                yield from events
                if error is not None:
                    raise error
            finally:
                self.closed = True

        send = TerminalSend(
            self.report, control=self.control, err=self.err, ask_token=ask_token, find_records=self.find_records
        )
        send.walk(run())

    def find_records(self, upload_id):
        assert (self.closed, upload_id) == (True, "an-upload")
        if isinstance(self.records, Exception):
            raise self.records
        return self.records


def outcomes(report: Report) -> dict[str, int]:
    return {kind: count for kind, count in report.as_object()["outcomes"].items() if count}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RuntimeError("value 61 of Jane"), UNEXPECTED),
        (KeyboardInterrupt(), CANCELLED),
        (LedgerCorruptError(), "damaged"),
    ],
    ids=["a fault", "Ctrl+C", "the ledger"],
)
def test_that_what_nobody_was_told_is_taken_from_the_ledger(error, words):
    walk = Walk(
        BEGUN, BatchStarted(number=1, attempt=1), error=error,
        records=[record(1, OutcomeKind.ACCEPTED), record(2, OutcomeKind.UNKNOWN)],
    )  # fmt: skip

    assert outcomes(walk.report) == {"accepted": 1, "unknown": 1}
    assert walk.report.unknown == 1000
    assert walk.report.exit_code() is ExitCode.SOME_NOT_ACCEPTED
    assert words in walk.report.error


@pytest.mark.parametrize("kind", OutcomeKind)
def test_that_each_outcome_of_the_ledger_is_the_reports(kind):
    walk = Walk(BEGUN, error=RuntimeError(), records=[record(1, kind), record(2, kind)])

    assert outcomes(walk.report) == {kind.value: 2}


def test_that_what_is_under_way_is_unknown_where_the_ledger_cannot_be_read_either():
    walk = Walk(
        BEGUN, BatchStarted(number=1, attempt=1), BatchPutBack(number=1, outcome=BUSY, attempts=1),
        BatchStarted(number=2, attempt=1), error=RuntimeError(), records=LedgerCorruptError(),
    )  # fmt: skip

    assert outcomes(walk.report) == {"not_sent": 1, "unknown": 1}
    assert walk.report.error == UNEXPECTED


def test_that_a_run_that_breaks_off_before_it_began_sent_nothing():
    walk = Walk(error=RuntimeError())

    assert outcomes(walk.report) == {"not_sent": 2}
    assert walk.report.exit_code() is ExitCode.NOTHING_SENT


def test_that_what_was_told_stays_as_it_was_told():
    told = Accepted(detail="the server's words")
    walk = Walk(
        BEGUN, BatchFinished(number=1, outcome=told, attempts=3), error=RuntimeError(),
        records=[record(1, OutcomeKind.ACCEPTED)],
    )  # fmt: skip

    assert walk.report.finished[1].outcome is told
    assert outcomes(walk.report) == {"accepted": 1, "not_sent": 1}


def test_that_a_batch_that_was_split_unheard_still_adds_up():
    walk = Walk(BEGUN, error=RuntimeError(), records=[record(1, OutcomeKind.ACCEPTED, samples=500)])

    batches = walk.report.as_object()["batches"]
    assert [(batch["samples"], batch["outcome"]) for batch in batches] == [
        (500, "accepted"),
        (1000, "not_sent"),
        (500, "not_sent"),
    ]


def test_that_a_part_of_a_batch_that_was_split_unheard_is_known():
    walk = Walk(
        BEGUN, error=RuntimeError(),
        records=[record(1, OutcomeKind.ACCEPTED, samples=500), record(3, OutcomeKind.UNKNOWN, samples=500)],
    )  # fmt: skip

    batches = {batch["number"]: batch for batch in walk.report.as_object()["batches"]}
    assert {number: batch["outcome"] for number, batch in batches.items()} == {
        1: "accepted", 2: "not_sent", 3: "unknown",
    }  # fmt: skip
    assert (batches[3]["device_name"], sum(batch["samples"] for batch in batches.values())) == ("Watch", 2000)


def test_that_a_batch_that_was_split_is_under_way_no_more():
    part = report_of(batches=1).batches[1]
    walk = Walk(
        BEGUN, BatchStarted(number=1, attempt=1), BatchSplit(number=1, parts=(part, part)), batches=1,
        error=RuntimeError(), records=LedgerCorruptError(),
    )  # fmt: skip

    assert outcomes(walk.report) == {"not_sent": 1}


def test_that_ctrl_c_is_an_answer_to_a_question(monkeypatch):
    class Pressed(io.StringIO):
        def readline(self, *_):
            signal.raise_signal(signal.SIGINT)
            return "y"

    monkeypatch.setattr("sys.stdin", Pressed())

    walk = Walk(BEGUN, FAILURES)

    assert walk.control.cancelled
    assert walk.report.error == "No answer."


def test_that_ctrl_c_where_a_token_is_asked_for_ends_the_upload():
    walk = Walk(BEGUN, TOKEN, ask_token=lambda: signal.raise_signal(signal.SIGINT) or "a token")

    assert walk.control.cancelled
    assert walk.control.take_token() is None


def test_that_an_answer_lets_the_run_go_on(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))

    walk = Walk(BEGUN, FAILURES)

    assert walk.control.take_resume()


def interrupting(times: int):
    for _ in range(times):
        signal.raise_signal(signal.SIGINT)
    yield BatchFinished(number=1, outcome=Unknown(cause=Cause.NO_ANSWER), attempts=1)


def test_that_a_second_ctrl_c_cuts_a_run_that_sends_and_a_third_waits_for_nothing():
    control, cuts, report = Control(), [], report_of(batches=2)
    control.listen(lambda: None, cut=lambda: cuts.append(control.cancelled))
    err = io.StringIO()

    for times in (2, 3):
        send = TerminalSend(report, control=control, err=err, ask_token=str, find_records=lambda _: ())
        send.walk(interrupting(times))

    # The second told its end; the third did not get so far.
    assert cuts == [True, True]
    assert list(report.finished) == [1]
    assert report.error == CANCELLED


def test_that_a_second_ctrl_c_ends_what_cannot_be_cut():
    control, report = Control(), report_of(batches=1)

    TerminalSend(report, control=control, err=io.StringIO(), ask_token=str, find_records=lambda _: ()).walk(
        interrupting(2)
    )

    assert (report.finished, report.error) == ({}, CANCELLED)


def test_that_a_run_that_ended_with_everything_accepted_was_not_stopped():
    told = [BatchFinished(number=number, outcome=Accepted(), attempts=1) for number in (1, 2)]

    walk = Walk(BEGUN, *told, cancelled=True)

    assert (walk.report.error, walk.report.exit_code()) == (None, ExitCode.DONE)


def test_that_a_run_that_left_something_was_stopped():
    told = [
        BatchFinished(number=1, outcome=Accepted(), attempts=1),
        BatchFinished(number=2, outcome=NotSent(cause=Cause.CANCELLED), attempts=0),
    ]

    walk = Walk(BEGUN, *told, cancelled=True)

    assert (walk.report.error, walk.report.exit_code()) == (CANCELLED, ExitCode.SOME_NOT_ACCEPTED)
