"""What the terminal says at the end: one object for programs, a few lines for people."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any, Final, assert_never

from gerosense_desktop.api.outcomes import (
    Accepted,
    Cause,
    NotSent,
    Outcome,
    OutcomeKind,
    PartlyAccepted,
    Refused,
    Unknown,
    kind_of,
)
from gerosense_desktop.api.reasons import SENTENCES, Reason
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.ledger.records import BatchRecord
from gerosense_desktop.readers.questions import Question
from gerosense_desktop.upload.doubt_words import doubt_sentence
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchSplit,
    BatchSummary,
    Checked,
    FileAsks,
    FileFailed,
    FileRead,
    FileResult,
)
from gerosense_desktop.upload.plan import Plan


class ExitCode(IntEnum):
    """How a command ended, for the program that called it."""

    DONE = 0  # all new samples were accepted, or nothing was new
    NOT_READ = 2  # a file could not be read, a question is open, or the command was used wrongly
    SOME_NOT_ACCEPTED = 3  # or something went wrong after some had left
    NOTHING_SENT = 4


@dataclass(slots=True, kw_only=True)
class Report:
    """Gathers what a command did.

    Attributes:
        checked: What the files hold.
        plan: What was to be sent.
        batches: What is being sent, by number: the plan's batches, and the parts of those too large for the server.
        patient: Whose data it is; None where nobody said, so that nothing was compared with the ledger.
        host: The server's host, for the sentences; empty for a check.
        finished: The batches that have an outcome, by number.
        undecided: Samples whose outcome nobody knows and about which nobody has chosen yet.
        error: Why nothing more could be sent, in words; None where nothing went wrong.
    """

    checked: Checked
    plan: Plan
    patient: str | None
    host: str = ""
    finished: dict[int, BatchFinished] = field(default_factory=dict)
    error: str | None = None
    undecided: int = 0
    batches: dict[int, BatchSummary] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.batches = {batch.number: batch for batch in self.plan.batches}

    def split(self, event: BatchSplit) -> None:
        """Take the two parts in the place of a batch."""
        self.batches.update({part.number: part for part in event.parts})

    def correct(self, records: Iterable[BatchRecord]) -> None:
        """Learn from the ledger what became of batches that nobody was told of, because the run broke off.

        Args:
            records: What the ledger says of the upload's batches.
        """
        samples = sum(batch.samples for batch in self.batches.values())
        for record in records:
            batch = self.batches.get(record.number)
            if batch is None or batch.samples != record.samples:
                self.batches[record.number] = _summary(record)
            self.finished.setdefault(
                record.number,
                BatchFinished(number=record.number, outcome=_outcome(record), attempts=record.attempts or 1),
            )
        missing = samples - sum(batch.samples for batch in self.batches.values())
        if missing > 0:
            # The other half of a batch that was too large for the server: it had no turn.
            number = max(self.batches) + 1
            self.batches[number] = replace(self.batches[number - 1], number=number, samples=missing)

    @property
    def unknown(self) -> int:
        """How many samples of the plan left without an answer that can be trusted."""
        return sum(
            self.batches[number].samples
            for number, event in self.finished.items()
            if kind_of(event.outcome) is OutcomeKind.UNKNOWN
        )

    @property
    def left(self) -> bool:
        """Whether some of the plan is still to be sent."""
        return self._kinds()[OutcomeKind.NOT_SENT] > 0

    def exit_code(self) -> ExitCode:
        """Sum it up; what became of the samples weighs more than a file that could not be read."""
        kinds = self._kinds()
        if self.error is not None or self.finished:
            answered = sum(count for kind, count in kinds.items() if kind is not OutcomeKind.NOT_SENT)
            if self.plan.batches and not answered:
                return ExitCode.NOTHING_SENT
            if set(kinds) - {OutcomeKind.ACCEPTED} or (self.error is not None and answered):
                return ExitCode.SOME_NOT_ACCEPTED
        if any(not isinstance(file, FileRead) for file in self.checked.files):
            return ExitCode.NOT_READ
        return ExitCode.DONE

    def as_object(self) -> dict[str, Any]:
        """Return the object that ``--json`` prints."""
        counts = self.plan.counts
        kinds = self._kinds()
        return {
            "patient": self.patient,
            "compared_with_ledger": self.patient is not None,
            "files": [_file_object(file) for file in self.checked.files],
            "samples": {
                "read": counts.read,
                "rejected": counts.rejected,
                "duplicate": counts.duplicate,
                "already_sent": counts.already_sent,
                "left_out": counts.left_out,
                "new": counts.new,
                "held_back": counts.held_back,
            },
            "already_sent_by_outcome": {
                "accepted": counts.already_sent - counts.already_refused - counts.already_unknown,
                "refused": counts.already_refused,
                "unknown": counts.already_unknown,
            },
            "rejected_by_reason": dict(sorted(self.checked.rejected_by_reason.items())),
            "warnings": {warning.oddity.value: warning.samples for warning in self.checked.warnings},
            "doubts": [
                {"kind": doubt.kind.value, "said": doubt.said, "known": doubt.known} for doubt in self.plan.doubts
            ],
            "batches": [self._batch_object(number) for number in sorted(self.batches)],
            "outcomes": {kind.value: kinds[kind] for kind in OutcomeKind},
            "undecided_unknown": self.undecided,
            "error": self.error,
        }

    def lines(self) -> list[str]:
        """Return the sentences a person reads on the terminal."""
        counts = self.plan.counts
        said = [line for file in self.checked.files for line in _file_lines(file)]
        said += [
            f"{count:,} rejected: {SENTENCES[Reason(reason)]}"
            for reason, count in self.checked.rejected_by_reason.most_common()
        ]
        said += [warning.sentence for warning in self.checked.warnings]
        said.append(
            f"{counts.read:,} samples read: {counts.new:,} new, {counts.already_sent:,} sent before, "
            f"{counts.duplicate:,} twice in these files, {counts.rejected:,} rejected."
        )
        if self.patient is None:
            said.append("No patient was named, so this was not compared with what was sent before.")
        if counts.already_refused or counts.already_unknown:
            said.append(
                f"Of those sent before, the server refused {counts.already_refused:,}, "
                f"and nobody knows the outcome of {counts.already_unknown:,}."
            )
        if counts.left_out:
            said.append(f"{counts.left_out:,} left out, as you asked; they are new the next time.")
        if counts.held_back:
            said.append(f"{counts.held_back:,} held back until there are at least 3 of their data type.")
        said += [doubt_sentence(doubt) for doubt in self.plan.doubts]
        said += self._outcome_lines()
        if self.undecided:
            said.append(
                f"{self.undecided:,} samples were sent at some time without an answer that can be trusted. Upload the "
                "same file with --resend-unknown to send them again (the server may have them twice), or with "
                "--keep-unknown to leave them."
            )
        if self.error is not None:
            said.append(self.error)
        return said

    def _outcome_lines(self) -> list[str]:
        if not self.finished:
            return []
        totals: Counter[OutcomeKind] = Counter()
        for number, event in self.finished.items():
            totals[kind_of(event.outcome)] += self.batches[number].samples
        return [f"{totals[kind]:,} samples {_WORDS[kind]}." for kind in OutcomeKind if totals[kind]]

    def _kinds(self) -> Counter[OutcomeKind]:
        """Count the batches by outcome; one without an outcome was not sent."""
        return Counter(kind_of(self._outcome(number)) for number in self.batches)

    def _outcome(self, number: int) -> Outcome:
        event = self.finished.get(number)
        return NotSent(cause=Cause.STOPPED) if event is None else event.outcome

    def _batch_object(self, number: int) -> dict[str, Any]:
        batch = self.batches[number]
        event = self.finished.get(number)
        outcome = self._outcome(number)
        return {
            "number": number,
            "data_type": batch.data_type.value,
            "device_name": batch.device_name,
            "samples": batch.samples,
            "first": batch.first.isoformat(),
            "last": batch.last.isoformat(),
            "outcome": kind_of(outcome).value,
            "status_code": outcome.status_code,
            "attempts": 0 if event is None else event.attempts,
            "detail": "" if event is None else describe(outcome, host=self.host),
        }


def _summary(record: BatchRecord) -> BatchSummary:
    return BatchSummary(
        number=record.number,
        data_type=record.data_type,
        device_name=", ".join(span.device_name for span in record.spans),
        samples=record.samples,
        first=min(span.first for span in record.spans),
        last=max(span.last for span in record.spans),
    )


def _outcome(record: BatchRecord) -> Outcome:
    match record.kind:
        case OutcomeKind.ACCEPTED:
            return Accepted()
        case OutcomeKind.PARTLY_ACCEPTED:
            return PartlyAccepted()
        case OutcomeKind.REFUSED:
            return Refused()
        case OutcomeKind.UNKNOWN:
            return Unknown(cause=Cause.NO_ANSWER, status_code=record.status_code)
        case OutcomeKind.NOT_SENT:
            return NotSent(cause=Cause.STOPPED, status_code=record.status_code)
        case _:
            assert_never(record.kind)


def nothing_done(error: str) -> dict[str, Any]:
    """Return the object that ``--json`` prints where a command ended before any file was read."""
    return {
        "patient": None,
        "compared_with_ledger": False,
        "files": [],
        "samples": dict.fromkeys(("read", "rejected", "duplicate", "already_sent", "left_out", "new", "held_back"), 0),
        "already_sent_by_outcome": dict.fromkeys(("accepted", "refused", "unknown"), 0),
        "rejected_by_reason": {},
        "warnings": {},
        "doubts": [],
        "batches": [],
        "outcomes": dict.fromkeys((kind.value for kind in OutcomeKind), 0),
        "undecided_unknown": 0,
        "error": error,
    }


_WORDS: Final[Mapping[OutcomeKind, str]] = {
    OutcomeKind.ACCEPTED: "accepted",
    OutcomeKind.PARTLY_ACCEPTED: "in batches accepted in part",
    OutcomeKind.REFUSED: "refused by the server",
    OutcomeKind.UNKNOWN: "sent without an answer that can be trusted: nobody knows whether the server kept them",
    OutcomeKind.NOT_SENT: "not sent; they are still to be sent",
}


def describe(outcome: Outcome, *, host: str) -> str:
    """Say why an outcome is what it is: the server's own words where there are any, else ours."""
    match outcome:
        case Accepted(detail=detail) | PartlyAccepted(detail=detail) | Refused(detail=detail):
            return detail
        case Unknown(cause=cause) | NotSent(cause=cause):
            return sentence_for(cause, host=host)
        case _:
            assert_never(outcome)


def _file_object(file: FileResult) -> dict[str, Any]:
    common: dict[str, Any] = {"path": str(file.source.path), "member": file.source.member, "reader": file.reader}
    match file:
        case FileRead():
            columns = None if file.mapping is None else dict(file.mapping.mapping)
            return {**common, "read": file.read, "error": None, "cut_short": file.cut_short, "columns": columns}
        case FileFailed():
            return {**common, "read": 0, "error": file.user_message, "cut_short": None, "columns": None}
        case FileAsks():
            return {**common, "read": 0, "error": open_questions(file), "cut_short": None, "columns": None}
        case _:
            assert_never(file)


def _file_lines(file: FileResult) -> list[str]:
    match file:
        case FileRead():
            said = [f"{file.source.label}: {file.reader_title}, {file.read:,} samples."]
            if file.mapping is not None:
                taken = ", ".join(f"{header} as {field}" for header, field in file.mapping.mapping.items())
                said.append(f"{file.source.label}: columns were taken so: {taken}. Change with --column HEADER=FIELD.")
            if file.cut_short is not None:
                said.append(f"{file.source.label}: {file.cut_short}")
            return said
        case FileFailed():
            return [f"{file.source.label}: {file.user_message}"]
        case FileAsks():
            return [f"{file.source.label}: {open_questions(file)}"]
        case _:
            assert_never(file)


def open_questions(file: FileAsks) -> str:
    """Name the options that answer a file's questions."""
    options = ", ".join(f"--{OPTIONS[question.question]}" for question in file.questions)
    return f"The file does not say everything. Answer with: {options}."


OPTIONS: Final[Mapping[Question, str]] = {
    Question.TIME_ZONE: "time-zone ZONE",
    Question.DATE_ORDER: "date-order day-first|month-first",
    Question.DECIMAL_MARK: "decimal-mark point|comma",
    Question.COLUMNS: "column HEADER=FIELD",
    Question.DEVICE_NAME: "device-name NAME",
    Question.DATA_TYPE: "data-type steps|bpm",
}
"""The option that answers each question."""
