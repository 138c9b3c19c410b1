"""The receipt as one plain object, for ``--json``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from gerosense_desktop.ledger.records import BatchRecord
    from gerosense_desktop.receipt.receipt import Receipt


def receipt_object(receipt: Receipt) -> dict[str, Any]:
    """Return what ``json.dumps`` takes; times are ISO 8601 in UTC, and no key is ever missing."""
    return {
        "upload_id": receipt.upload_id,
        "patient": receipt.patient,
        "patient_label": receipt.label,
        "server": receipt.server,
        "program_version": receipt.program_version,
        "started_at": _time(receipt.started_at),
        "finished_at": _time(receipt.finished_at),
        "ending": receipt.ending.value,
        "files_sha256": list(receipt.files),
        "samples": receipt.samples,
        "samples_never_left": receipt.never_left,
        "totals": {total.kind.value: {"batches": total.batches, "samples": total.samples} for total in receipt.totals},
        "batches": [_batch_object(batch) for batch in receipt.batches],
    }


def _batch_object(batch: BatchRecord) -> dict[str, Any]:
    return {
        "number": batch.number,
        "data_type": batch.data_type.value,
        "spans": [
            {
                "device_name": span.device_name,
                "first": _time(span.first),
                "last": _time(span.last),
                "samples": span.samples,
            }
            for span in batch.spans
        ],
        "samples": batch.samples,
        "outcome": batch.kind.value,
        "status_code": batch.status_code,
        "attempts": batch.attempts,
        "payload_hash": batch.payload_hash,
        "intended_at": _time(batch.intended_at),
        "answered_at": _time(batch.answered_at),
        "choice": None if batch.choice is None else batch.choice.value,
    }


def _time(instant: datetime | None) -> str | None:
    return None if instant is None else instant.isoformat()
