"""What the window says of batches whose outcome nobody knows, patient by patient."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from gerosense_desktop.api.limits import DataType
    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.ledger.records import SeriesSpan, UnknownBatch


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownSeries:
    """The part of a patient's unknown batches that one device measured.

    Attributes:
        data_type: Steps or heart rate.
        device_name: The device.
        first: Start of the oldest sample, UTC.
        last: Start of the newest sample, UTC.
        samples: How many.
    """

    data_type: DataType
    device_name: str
    first: datetime
    last: datetime
    samples: int

    @classmethod
    def of(cls, data_type: DataType, spans: Sequence[SeriesSpan]) -> Self:
        """Sum up the spans of one data type and device; at least one."""
        return cls(
            data_type=data_type,
            device_name=spans[0].device_name,
            first=min(span.first for span in spans),
            last=max(span.last for span in spans),
            samples=sum(span.samples for span in spans),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownLeft:
    """All batches of one patient about which nobody has chosen yet.

    Attributes:
        patient: The user id.
        label: The clinic's own number for the patient, where it was given.
        batches: Oldest first; at least one.
    """

    patient: str
    label: str | None
    batches: tuple[UnknownBatch, ...]

    @property
    def samples(self) -> int:
        """How many samples they hold."""
        return sum(batch.samples for batch in self.batches)

    @property
    def series(self) -> tuple[UnknownSeries, ...]:
        """Which data types, devices and days they are about."""
        spans: dict[tuple[DataType, str], list[SeriesSpan]] = {}
        for batch in self.batches:
            for span in batch.spans:
                spans.setdefault((batch.data_type, span.device_name), []).append(span)
        return tuple(UnknownSeries.of(data_type, found) for (data_type, _), found in sorted(spans.items()))


def unknown_left(ledger: Ledger, *, patient: str | None = None) -> tuple[UnknownLeft, ...]:
    """Return what is undecided, of one patient or of all; nothing while an upload runs, whose batches are in flight.

    Raises:
        LedgerError: It cannot be read, or is damaged.
    """
    if ledger.uploading():
        return ()
    batches: dict[str, list[UnknownBatch]] = {}
    for batch in ledger.undecided(patient=patient):
        batches.setdefault(batch.patient, []).append(batch)
    return tuple(
        UnknownLeft(patient=name, label=_label(ledger, patient=name), batches=tuple(found))
        for name, found in batches.items()
    )


def _label(ledger: Ledger, *, patient: str) -> str | None:
    return next((upload.label for upload in ledger.uploads(patient=patient) if upload.label), None)
