"""What the ledger is told and what it tells: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from gerosense_desktop.api.limits import DataType
    from gerosense_desktop.api.outcomes import OutcomeKind
    from gerosense_desktop.ledger.packed import Fingerprints


class UnknownChoice(StrEnum):
    """What the person chose for a batch whose outcome nobody knows; chosen once, never by the program."""

    RESEND = "resend"  # its samples are new again: the server may get them twice
    KEEP = "keep"  # it stays unknown: the server may never have got its samples


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSpan:
    """The part of a batch that one device measured.

    Attributes:
        device_name: The device.
        first: Start of the oldest sample, UTC.
        last: Start of the newest sample, UTC.
        samples: How many.
    """

    device_name: str
    first: datetime
    last: datetime
    samples: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BatchIntent:
    """A batch that is about to be sent; on disk before its first byte leaves.

    Attributes:
        number: 1-based within its upload.
        data_type: Steps or heart rate.
        spans: One per device; nearly always one.
        fingerprints: One per sample, in the batch's order.
        payload_hash: SHA-256 of the request body, hexadecimal.
    """

    number: int
    data_type: DataType
    spans: tuple[SeriesSpan, ...]
    fingerprints: Fingerprints
    payload_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchAnswer:
    """What became of a batch whose intent is on disk.

    Attributes:
        number: 1-based within its upload.
        kind: The outcome's word. The answer's body is never stored: a server may repeat health values in it.
        status_code: The HTTP status, where one came.
        attempts: How often it was sent.
    """

    number: int
    kind: OutcomeKind
    status_code: int | None
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Known:
    """The fingerprints the ledger has for one patient and data type, each sorted ascending.

    None is in two of them: accepted comes before unknown, and unknown before refused.

    Attributes:
        accepted: In batches accepted in whole or in part.
        refused: In batches that were refused.
        unknown: In batches whose outcome nobody knows (an intent without an outcome counts here), but for those the
            person chose to send again.
    """

    accepted: Fingerprints
    refused: Fingerprints
    unknown: Fingerprints


@dataclass(frozen=True, slots=True, kw_only=True)
class Watermark:
    """Up to when everything of a device and data type was sent.

    Attributes:
        data_type: Steps or heart rate.
        device_name: The device.
        sent_up_to: Start of the newest sample before which none is missing, UTC.
    """

    data_type: DataType
    device_name: str
    sent_up_to: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRecord:
    """One upload, as the ledger keeps it.

    Attributes:
        id: Opaque.
        patient: The user id.
        label: The clinic's own number for the patient, where it was given.
        server: The server's host.
        program_version: Of the program that sent it.
        file_hashes: SHA-256 of each source file, hexadecimal.
        samples: How many were to be sent.
        batches: In how many batches.
        started_at: UTC.
        finished_at: UTC; None where the program ended before the upload did.
        samples_by_outcome: Outcome → samples; empty where it did not finish.
    """

    id: str
    patient: str
    label: str | None
    server: str
    program_version: str
    file_hashes: tuple[str, ...]
    samples: int
    batches: int
    started_at: datetime
    finished_at: datetime | None
    samples_by_outcome: dict[OutcomeKind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRecord:
    """One batch of an upload, as the ledger keeps it.

    Attributes:
        number: 1-based within its upload.
        data_type: Steps or heart rate.
        spans: One per device.
        samples: How many.
        payload_hash: Of the request body, keyed: it tells equal bodies within one ledger, and nothing else.
        kind: Its outcome; an intent without one is unknown.
        status_code: The HTTP status, where one came.
        attempts: How often it was sent; None for an intent without an outcome.
        intended_at: UTC.
        answered_at: UTC; None for an intent without an outcome.
        choice: What the person chose where nobody knows the outcome; None where not asked yet, or not needed.
    """

    number: int
    data_type: DataType
    spans: tuple[SeriesSpan, ...]
    samples: int
    payload_hash: str
    kind: OutcomeKind
    status_code: int | None
    attempts: int | None
    intended_at: datetime
    answered_at: datetime | None
    choice: UnknownChoice | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownBatch:
    """A batch whose outcome nobody knows, and about which the person has not chosen yet.

    Attributes:
        upload_id: Of the upload it went out with.
        number: 1-based within its upload.
        patient: The user id.
        data_type: Steps or heart rate.
        spans: One per device.
        samples: How many.
        intended_at: When it was about to leave, UTC.
    """

    upload_id: str
    number: int
    patient: str
    data_type: DataType
    spans: tuple[SeriesSpan, ...]
    samples: int
    intended_at: datetime
