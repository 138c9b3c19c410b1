"""A ledger with uploads of every kind of ending."""

from collections.abc import Sequence
from datetime import timedelta

import numpy as np

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import BatchIntent, SeriesSpan, Watermark
from tests.ledger.stage import NOON, answer

PATIENT = "patient-7"
FILES = ("ab" * 32, "cd" * 32)

STATUS = {
    OutcomeKind.ACCEPTED: 200,
    OutcomeKind.PARTLY_ACCEPTED: 207,
    OutcomeKind.REFUSED: 400,
    OutcomeKind.UNKNOWN: None,
    OutcomeKind.NOT_SENT: 503,
}


def upload(
    ledger: Ledger,
    outcomes: Sequence[OutcomeKind | None],
    *,
    left: int = 0,
    finish: bool = True,
    devices: Sequence[str] = ("Watch",),
    patient: str = PATIENT,
    watermarks: Sequence[Watermark] = (),
) -> str:
    """Upload a batch of 3 samples per device for each outcome (None: no answer came before a crash).

    Args:
        ledger: Takes it.
        outcomes: Of the batches.
        left: Samples whose batch's turn never came.
        finish: Whether the upload ended in an orderly way.
        devices: Whose samples are in each batch.
        patient: Whose they are.
        watermarks: Up to when everything was sent then.
    """
    size = 3 * len(devices)
    upload_id = ledger.begin_upload(
        patient=patient,
        server="clinic.example",
        program_version="1.2.3",
        samples=size * len(outcomes) + left,
        batches=len(outcomes) + (1 if left else 0),
        file_hashes=FILES,
    )
    counts = {OutcomeKind.NOT_SENT: left} if left else {}
    for number, outcome in enumerate(outcomes, start=1):
        spans = tuple(
            SeriesSpan(device_name=device, first=NOON, last=NOON + timedelta(minutes=2), samples=3)
            for device in devices
        )
        batch = BatchIntent(
            number=number,
            data_type=DataType.STEPS if number % 2 else DataType.BPM,
            spans=spans,
            fingerprints=np.arange(number * 100, number * 100 + size, dtype=np.uint64),
            payload_hash=f"{number:064x}",
        )
        ledger.record(upload_id=upload_id, intents=[batch])
        if outcome is not None:
            ledger.record(upload_id=upload_id, answers=[answer(outcome, number, status_code=STATUS[outcome])])
        kind = outcome or OutcomeKind.UNKNOWN
        counts[kind] = counts.get(kind, 0) + size
    if finish:
        ledger.finish_upload(upload_id=upload_id, counts=counts, watermarks=watermarks)
    return upload_id
