"""What the ledger is told and what it tells: plain frozen values."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind

Fingerprints = npt.NDArray[np.uint64]


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

    Attributes:
        accepted: In batches accepted in whole or in part.
        refused: In batches that were refused.
        unknown: In batches whose outcome nobody knows (an intent without an outcome counts here).
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
