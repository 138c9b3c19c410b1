"""What support may know of a ledger: counts, codes, times of the program and opaque ids."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from gerosense_desktop.receipt.receipt import PastUpload, UploadBook, past_uploads

if TYPE_CHECKING:
    from gerosense_desktop.ledger.records import BatchRecord

_MOST_UPLOADS: Final = 50


def ledger_lines(ledger: UploadBook) -> list[str]:
    """Say what a ledger holds: no patient, no device, no server, no span of samples.

    Raises:
        LedgerError: It cannot be read, or its numbers contradict each other.
    """
    uploads = past_uploads(ledger)
    patients = len({upload.record.patient for upload in uploads})
    lines = [f"uploads: {len(uploads)}", f"patients: {patients}"]
    lines += [f"uploads {ending}: {count}" for ending, count in Counter(upload.ending for upload in uploads).items()]
    if len(uploads) > _MOST_UPLOADS:
        lines.append(f"the last {_MOST_UPLOADS}:")
    for upload in uploads[:_MOST_UPLOADS]:
        lines += _upload_lines(upload, ledger.batches(upload.record.id))
    return lines


def _upload_lines(upload: PastUpload, batches: tuple[BatchRecord, ...]) -> list[str]:
    record = upload.record
    ended = "-" if record.finished_at is None else record.finished_at.isoformat()
    first = (
        f"upload {record.id}: {upload.ending}, begun {record.started_at.isoformat()}, ended {ended}, "
        f"version {record.program_version}, {len(record.file_hashes)} files, {record.samples} samples, "
        f"{record.batches} batches planned"
    )
    counted = Counter((batch.kind, batch.status_code, batch.attempts, batch.choice) for batch in batches)
    return [first] + [
        f"  {kind}, status {status or '-'}, attempts {attempts or '-'}, choice {choice or '-'}: {count} batches"
        for (kind, status, attempts, choice), count in sorted(counted.items(), key=str)
    ]
