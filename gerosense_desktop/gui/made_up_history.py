"""Made-up past uploads and a made-up file for support, for the gallery: nothing of them exists."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from gerosense_desktop import __version__
from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.made_up import FIRST, LAST, PATIENT
from gerosense_desktop.ledger.records import BatchRecord, SeriesSpan, UnknownChoice, UploadRecord, Watermark
from gerosense_desktop.support.bundle import TAKEN_OUT, Bundle, BundleText

if TYPE_CHECKING:
    from collections.abc import Mapping

_BATCH = 1000
_STATUS = {
    OutcomeKind.ACCEPTED: 200,
    OutcomeKind.PARTLY_ACCEPTED: 207,
    OutcomeKind.REFUSED: 400,
    OutcomeKind.UNKNOWN: None,
    OutcomeKind.NOT_SENT: 503,
}


def uploads() -> tuple[UploadRecord, ...]:
    """A month of uploads, of every ending."""
    good, partly, refused = OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED, OutcomeKind.REFUSED
    unknown, left = OutcomeKind.UNKNOWN, OutcomeKind.NOT_SENT
    return (
        _upload(0, PATIENT, "K-2041", {good: 22_000, partly: 1000, unknown: 1000, left: 4000}),
        _upload(1, "gs-88c1-okafor", None, {good: 9000}),
        _upload(3, "gs-1d0e-lind", "K-1988", {good: 3000, left: 6000}, finished=False),
        _upload(4, PATIENT, "K-2041", {good: 31_000}),
        _upload(8, "gs-70aa-demir", "K-1741", {refused: 2000}),
        _upload(15, "gs-88c1-okafor", None, {good: 118_000, unknown: 1000}),
        _upload(32, "gs-1d0e-lind", "K-1988", {good: 204_000}),
    )


def _upload(
    days: int, patient: str, label: str | None, samples: Mapping[OutcomeKind, int], *, finished: bool = True
) -> UploadRecord:
    started = LAST - timedelta(days=days, minutes=37 * days)
    total = sum(samples.values())
    return UploadRecord(
        id=sha256(f"{patient} {days}".encode()).hexdigest()[:32],
        patient=patient,
        label=label,
        server="gerosense.clinic.example",
        program_version=__version__,
        file_hashes=(sha256(patient.encode()).hexdigest(), sha256(f"{days}".encode()).hexdigest()),
        samples=total,
        batches=total // _BATCH,
        started_at=started,
        finished_at=started + timedelta(minutes=4) if finished else None,
        samples_by_outcome=dict(samples) if finished else {},
    )


def batches(upload: UploadRecord) -> tuple[BatchRecord, ...]:
    """The batches of a past upload that went out."""
    kinds = [kind for kind, samples in upload.samples_by_outcome.items() for _ in range(samples // _BATCH)]
    if upload.finished_at is None:
        kinds = [OutcomeKind.ACCEPTED] * 3
    return tuple(
        _batch(number, kind, upload.started_at + timedelta(seconds=4 * number))
        for number, kind in enumerate(kinds, start=1)
    )


def _batch(number: int, kind: OutcomeKind, sent: datetime) -> BatchRecord:
    first = FIRST + timedelta(hours=9 * number)
    unknown = kind is OutcomeKind.UNKNOWN
    return BatchRecord(
        number=number,
        data_type=DataType.STEPS if number % 3 else DataType.BPM,
        spans=(
            SeriesSpan(
                device_name="iPhone" if number % 2 else "Apple Watch",
                first=first,
                last=first + timedelta(hours=9),
                samples=_BATCH,
            ),
        ),
        samples=_BATCH,
        payload_hash=sha256(f"{number}".encode()).hexdigest(),
        kind=kind,
        status_code=_STATUS[kind],
        attempts=1 + (number % 7 == 0),
        intended_at=sent,
        answered_at=None if unknown else sent + timedelta(seconds=2),
        choice=UnknownChoice.KEEP if unknown else None,
    )


def watermarks(patient: str) -> tuple[Watermark, ...]:
    """Up to when everything of the one patient with two devices was sent; of others nothing is known."""
    if patient != PATIENT:
        return ()
    return (
        Watermark(data_type=DataType.BPM, device_name="Apple Watch", sent_up_to=LAST - timedelta(days=1)),
        Watermark(data_type=DataType.STEPS, device_name="Apple Watch", sent_up_to=LAST - timedelta(days=1)),
        Watermark(data_type=DataType.STEPS, device_name="iPhone", sent_up_to=LAST - timedelta(days=4)),
    )


def bundle() -> Bundle:
    """A file for support from which two lines were taken."""
    log = [f"2026-11-23T09:41:{second:02}Z INFO batch {second}: 200, attempts 1" for second in range(40)]
    log[7] = log[19] = TAKEN_OUT
    texts = {
        "versions.txt": f"GeroSense Desktop: {__version__}\nPython: 3.11\nQt: 6.12\nsystem: Windows 11",
        "settings.txt": "server: https://(hidden)\nworkers: 4\nlast patient: set",
        "uploads.txt": "schema: 2\nuploads: 7\npatients: 4",
        "gerosense.log": "\n".join(log),
    }
    return Bundle(texts=tuple(BundleText(name=name, text=text) for name, text in texts.items()), taken_out=2)
