"""What the ledger says of one upload, held together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.ledger.errors import LedgerCorruptError
from gerosense_desktop.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from gerosense_desktop.ledger.records import BatchRecord, UploadRecord


class Ending(StrEnum):
    """How an upload ended."""

    COMPLETE = "complete"  # every batch went out
    STOPPED = "stopped"  # it ended before every batch went out: the person, the network or the server stopped it
    CUT_OFF = "cut_off"  # the program ended before the upload did
    RUNNING = "running"  # it has not ended yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What became of a part of the samples.

    Attributes:
        kind: The outcome.
        batches: Batches with it that went out or were about to.
        samples: Samples with it; of ``not_sent`` also those whose batch's turn never came.
    """

    kind: OutcomeKind
    batches: int
    samples: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The report of one upload; no health value, no file name, no token and no word of the server is in it.

    Attributes:
        upload_id: Opaque.
        patient: The user id.
        label: The clinic's own number for the patient, where it was given.
        server: The server's host.
        program_version: Of the program that sent it.
        started_at: UTC.
        finished_at: UTC; None where it was cut off, or runs.
        ending: How it ended.
        files: SHA-256 of each source file, hexadecimal.
        samples: How many were to be sent; the sum of ``totals``.
        batches: Those that went out or were about to, by number.
        never_left: Samples whose batch's turn never came, so that it is not among ``batches``.
        totals: One for each outcome, in the order of ``OutcomeKind``.
    """

    upload_id: str
    patient: str
    label: str | None
    server: str
    program_version: str
    started_at: datetime
    finished_at: datetime | None
    ending: Ending
    files: tuple[str, ...]
    samples: int
    batches: tuple[BatchRecord, ...]
    never_left: int
    totals: tuple[Total, ...]


class NoSuchUploadError(GeroSenseError):
    """The ledger knows no upload of that name."""


class UploadBook(Protocol):
    """What a receipt asks of the ledger."""

    def uploads(self, *, patient: str | None = None) -> tuple[UploadRecord, ...]:
        """Return the uploads, the last begun first."""
        ...

    def batches(self, upload_id: str) -> tuple[BatchRecord, ...]:
        """Return the batches of an upload, by number."""
        ...

    def uploading(self) -> bool:
        """Whether an upload is running."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PastUpload:
    """One line of the list of uploads.

    Attributes:
        record: As the ledger keeps it.
        ending: How it ended.
        samples: Outcome → samples; the sum is the upload's.
    """

    record: UploadRecord
    ending: Ending
    samples: Mapping[OutcomeKind, int]


def make_receipt(ledger: UploadBook, upload_id: str) -> Receipt:
    """Build the receipt of an upload, also of one that a crash cut off.

    Args:
        ledger: What was sent.
        upload_id: From the ledger; its first letters will do where they fit one upload only.

    Raises:
        NoSuchUploadError: The ledger knows none of that name, or several.
        LedgerCorruptError: Its numbers contradict each other: a receipt that does not add up is none.
        LedgerError: The ledger cannot be read.
    """
    uploads = ledger.uploads()
    upload = _find(uploads, upload_id)
    running = _running(ledger, uploads)
    batches = ledger.batches(upload.id)
    totals = _totals(upload, batches)
    return Receipt(
        upload_id=upload.id,
        patient=upload.patient,
        label=upload.label,
        server=upload.server,
        program_version=upload.program_version,
        started_at=upload.started_at,
        finished_at=upload.finished_at,
        ending=_ending(upload, not_sent=totals[OutcomeKind.NOT_SENT], running=upload.id == running),
        files=upload.file_hashes,
        samples=upload.samples,
        batches=batches,
        never_left=_never_left(upload, batches),
        totals=tuple(
            Total(kind=kind, batches=sum(batch.kind is kind for batch in batches), samples=totals[kind])
            for kind in OutcomeKind
        ),
    )


def past_uploads(ledger: UploadBook, *, patient: str | None = None) -> tuple[PastUpload, ...]:
    """List the uploads, the last begun first; of one patient or of all.

    Raises:
        LedgerCorruptError: Its numbers contradict each other.
        LedgerError: The ledger cannot be read.
    """
    uploads = ledger.uploads()
    running = _running(ledger, uploads)
    listed = []
    for upload in uploads:
        if patient is not None and upload.patient != patient:
            continue
        # Those that ended have their sums with them; only the others' batches are counted.
        totals: Counter[OutcomeKind] = Counter(upload.samples_by_outcome)
        if upload.finished_at is None:
            totals = _totals(upload, ledger.batches(upload.id))
        ending = _ending(upload, not_sent=totals[OutcomeKind.NOT_SENT], running=upload.id == running)
        listed.append(PastUpload(record=upload, ending=ending, samples=totals))
    return tuple(listed)


def _running(ledger: UploadBook, uploads: Sequence[UploadRecord]) -> str | None:
    """Return the upload that runs now; only the last one begun can. Ask before its batches are read."""
    return uploads[0].id if uploads and uploads[0].finished_at is None and ledger.uploading() else None


_SEVERAL: Final = Sentence("Several uploads begin with this number. Take the number from the list of uploads.")
_NONE: Final = Sentence("No upload begins with this number. Take the number from the list of uploads.")


def _find(uploads: Sequence[UploadRecord], upload_id: str) -> UploadRecord:
    found = [upload for upload in uploads if upload_id and upload.id.startswith(upload_id.lower())]
    if len(found) != 1:
        raise NoSuchUploadError(_SEVERAL if found else _NONE)
    return found[0]


def _never_left(upload: UploadRecord, batches: Sequence[BatchRecord]) -> int:
    return upload.samples - sum(batch.samples for batch in batches)


def _totals(upload: UploadRecord, batches: Sequence[BatchRecord]) -> Counter[OutcomeKind]:
    """Count samples by outcome, and hold the count against everything else the ledger says."""
    totals: Counter[OutcomeKind] = Counter()
    for batch in batches:
        if sum(span.samples for span in batch.spans) != batch.samples:
            raise LedgerCorruptError
        totals[batch.kind] += batch.samples
    never_left = _never_left(upload, batches)
    if never_left < 0:
        raise LedgerCorruptError
    totals[OutcomeKind.NOT_SENT] += never_left
    if upload.finished_at is not None and +totals != +Counter(upload.samples_by_outcome):
        raise LedgerCorruptError
    return totals


def _ending(upload: UploadRecord, *, not_sent: int, running: bool) -> Ending:
    if running:
        return Ending.RUNNING
    if upload.finished_at is None:
        return Ending.CUT_OFF
    return Ending.STOPPED if not_sent else Ending.COMPLETE
