"""The plan of one upload: what is new, in batches of 3 to 1000."""

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import Fingerprints
from gerosense_desktop.upload.events import BatchSummary, Checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Samples of a check, as a partition: read = rejected + duplicate + already_sent + new; held_back is part of new.

    Attributes:
        read: Samples found in all files.
        rejected: Breaking the contract.
        duplicate: The same sample again in this drop.
        already_sent: Known to the ledger for this patient, whatever the server answered.
        already_refused: Of those already sent, in batches the server refused.
        already_unknown: Of those already sent, in batches whose outcome nobody knows.
        new: The rest.
        held_back: Of the new, those that cannot fill a batch of 3.
    """

    read: int
    rejected: int
    duplicate: int
    already_sent: int
    already_refused: int
    already_unknown: int
    new: int
    held_back: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSummary:
    """What the screen says of one device and data type.

    Attributes:
        data_type: ``steps`` or ``bpm``.
        device_name: The device.
        samples: Accepted samples, without duplicates.
        new: Of these, new (held-back ones among them).
        already_sent: Of these, known to the ledger.
        held_back: Of the new, held back.
        first: Start of the oldest sample, UTC.
        last: Start of the newest sample, UTC.
        sent_up_to: Up to when everything was sent, from the ledger before this upload; None where unknown.
    """

    data_type: DataType
    device_name: str
    samples: int
    new: int
    already_sent: int
    held_back: int
    first: datetime
    last: datetime
    sent_up_to: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plan:
    """The batches of one upload for one patient.

    Attributes:
        patient: The user id the token carries.
        counts: The samples of the check, partitioned.
        series: One summary per data type and device.
        batches: What is to be sent, numbered from 1.
        samples: ACCEPTED_SCHEMA plus ``file`` and ``batch`` (UInt32; the batch's number): the new samples, held-back
            ones left out, sorted by batch and within it chronologically.
        fingerprints: One per row of ``samples``.
    """

    patient: str
    counts: Counts
    series: tuple[SeriesSummary, ...]
    batches: tuple[BatchSummary, ...]
    samples: pl.DataFrame
    fingerprints: Fingerprints


def make_plan(checked: Checked, *, patient: str, ledger: Ledger) -> Plan: ...
