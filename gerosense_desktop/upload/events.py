"""All that the street has to say: two closed unions of frozen events, one per step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter
    from datetime import datetime

    import polars as pl

    from gerosense_desktop.api.limits import DataType
    from gerosense_desktop.api.outcomes import Cause, NotSent, Outcome
    from gerosense_desktop.readers.owner import Owner
    from gerosense_desktop.readers.questions import MappingShown, OpenQuestion
    from gerosense_desktop.readers.raw import Place
    from gerosense_desktop.readers.source import Source
    from gerosense_desktop.upload.file_stamp import FileStamp
    from gerosense_desktop.validation.warnings import SampleWarning

# ── checking files ────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesSought:
    """How far the search for source files in a large folder or zip is; from a few hundred files on.

    Attributes:
        looked: How many files were looked into.
        files: How many there are, as far as is known.
    """

    looked: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOpened:
    """A source file was recognised and is being read.

    Attributes:
        source: The source file.
        reader: The reader's stable name, e.g. ``apple_health``.
        reader_title: What a person calls the format.
    """

    source: Source
    reader: str
    reader_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileProgress:
    """How far the reading of a source file is.

    Attributes:
        source: The source file.
        bytes_done: Bytes read.
        bytes_total: Bytes in all.
        samples: Samples found so far, accepted or rejected.
    """

    source: Source
    bytes_done: int
    bytes_total: int
    samples: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """A source file was read.

    Attributes:
        source: The source file.
        reader: The reader's stable name.
        reader_title: What a person calls the format.
        read: Samples found.
        accepted: Of these, within the contract.
        rejected: Of these, breaking it.
        mapping: Which column was taken for what, for tables.
        cut_short: How far it got, in words, where the file ends in the middle; else None.
        places: What the places of its samples count.
        stamp: What the file on disk was when its reading began.
        owner: What the file says of the person it is of, where it says anything.
    """

    source: Source
    reader: str
    reader_title: str
    read: int
    accepted: int
    rejected: int
    mapping: MappingShown | None
    cut_short: str | None
    places: Place
    stamp: FileStamp | None = None
    owner: Owner | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFailed:
    """A source file could not be read; the other files go on.

    Attributes:
        source: The source file.
        user_message: The sentence for the nurse.
        reader: The reader's name, where the format was recognised.
    """

    source: Source
    user_message: str
    reader: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAsks:
    """A source file needs answers before it can be read; the other files go on.

    Attributes:
        source: The source file.
        reader: The reader's name.
        reader_title: What a person calls the format.
        questions: What is to be answered.
    """

    source: Source
    reader: str
    reader_title: str
    questions: tuple[OpenQuestion, ...]


FileResult = FileRead | FileFailed | FileAsks


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Checked:
    """Always the last event of a check that was not cancelled.

    Attributes:
        files: One result per source file, in the order given.
        accepted: ACCEPTED_SCHEMA plus ``file`` (UInt32, index into ``files``), each file's in the order of sending;
            duplicates still in it.
        rejected: REJECTED_SCHEMA plus ``file``.
        rejected_by_reason: Reason value → samples with it (a sample with two reasons counts in both).
        warnings: What is allowed by the contract yet odd, with counts.
    """

    files: tuple[FileResult, ...]
    accepted: pl.DataFrame
    rejected: pl.DataFrame
    rejected_by_reason: Counter[str]
    warnings: tuple[SampleWarning, ...]


CheckEvent = FilesSought | FileOpened | FileProgress | FileRead | FileFailed | FileAsks | Checked

# ── sending batches ───────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSummary:
    """What the screen says of a batch before it is sent.

    Attributes:
        number: 1-based.
        data_type: Steps or heart rate.
        device_name: The device, or several joined by ", ".
        samples: How many.
        first: Start of the oldest sample, UTC.
        last: Start of the newest sample, UTC.
    """

    number: int
    data_type: DataType
    device_name: str
    samples: int
    first: datetime
    last: datetime


class PauseReason(StrEnum):
    """Why no further batch goes out for now."""

    WAITING = "waiting"  # goes on by itself after the seconds named
    PERSON = "person"  # the person asked for it
    FAILURES = "failures"  # several batches in a row got no answer; goes on when the person says so
    TOKEN = "token"  # noqa: S105 - a word, not a secret: goes on with a new token of the same patient


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesVerified:
    """How far the source files are looked through once more, before anything is sent.

    Attributes:
        bytes_done: Bytes looked through.
        bytes_total: Bytes in all.
    """

    bytes_done: int
    bytes_total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStarted:
    """The server is ready and the upload is in the ledger.

    Attributes:
        upload_id: The opaque id of this upload.
        batches: How many batches are to be sent.
        samples: How many samples they hold.
    """

    upload_id: str
    batches: int
    samples: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchStarted:
    """A batch's intent is on disk and it is being sent.

    Attributes:
        number: 1-based.
        attempt: 1 for the first time.
    """

    number: int
    attempt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPutBack:
    """A batch was surely not delivered, that is on disk, and it will go out again.

    Attributes:
        number: 1-based.
        outcome: Why it was not delivered.
        attempts: How often it was sent so far.
    """

    number: int
    outcome: NotSent
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSplit:
    """A batch is too large for the server and goes out in two, each of 3 samples or more.

    Attributes:
        number: 1-based; the first part keeps it.
        parts: The two; the second has a new number.
    """

    number: int
    parts: tuple[BatchSummary, BatchSummary]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFinished:
    """A batch's outcome is on disk.

    Attributes:
        number: 1-based.
        outcome: What became of it.
        attempts: How often it was sent; 0 where it never was.
    """

    number: int
    outcome: Outcome
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPaused:
    """No further batch goes out for now; those in flight are finished. May come again, with another reason.

    Attributes:
        reason: What it waits for.
        cause: What went wrong, where the server or the network did.
        seconds: How long it waits, where it goes on by itself.
        user_message: The sentence for the nurse.
    """

    reason: PauseReason
    cause: Cause | None
    seconds: float | None
    user_message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResumed:
    """Batches go out again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRefused:
    """A token given for a paused run was not taken; it still waits for one.

    Attributes:
        user_message: The sentence for the nurse.
    """

    user_message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWarned:
    """Something is odd and stops nothing.

    Attributes:
        user_message: The sentence for the nurse.
    """

    user_message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStopped:
    """No further batch goes out; those in flight are finished, the rest is still to be sent.

    Attributes:
        cause: Why.
        user_message: The sentence for the nurse.
    """

    cause: Cause
    user_message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFinished:
    """Always the last event of a run: every batch has an outcome.

    Attributes:
        finished_at: When, UTC.
        samples_by_outcome: Outcome word → samples in batches with it.
    """

    finished_at: datetime
    samples_by_outcome: Counter[str]


RunEvent = (
    FilesVerified
    | RunStarted
    | BatchStarted
    | BatchPutBack
    | BatchSplit
    | BatchFinished
    | RunPaused
    | RunResumed
    | TokenRefused
    | RunWarned
    | RunStopped
    | RunFinished
)
