"""The receipt as CSV (RFC 4180) in UTF-8 with a byte order mark, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final, TextIO

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import replace_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from gerosense_desktop.ledger.records import BatchRecord, SeriesSpan
    from gerosense_desktop.receipt.receipt import Receipt

COLUMNS: Final = (
    "upload_id",
    "patient",
    "patient_label",
    "server",
    "program_version",
    "started_at",
    "finished_at",
    "ending",
    "files_sha256",
    "batch",
    "data_type",
    "device_name",
    "first",
    "last",
    "samples",
    "outcome",
    "status_code",
    "attempts",
    "payload_hash",
    "intended_at",
    "answered_at",
    "choice",
)
"""Never renamed and never reordered: other programs read them. New ones come last."""

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula; the wide forms do in East Asian ones."""


class ReceiptNotSavedError(GeroSenseError):
    """The receipt cannot be written where the person wants it."""


def write_csv(receipt: Receipt, stream: TextIO) -> None:
    """Write one line for each device of each batch; the facts of the upload stand on every line.

    The samples of all lines add up to the upload's: those whose batch's turn never came have a line without a batch.

    Args:
        receipt: What to write.
        stream: Takes text as it is (``newline=""``), in UTF-8.
    """
    stream.write("\ufeff")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(receipt))


def save_csv(receipt: Receipt, path: Path) -> None:
    """Save the receipt, whole or not at all, readable for its user alone; a file that is there is replaced.

    Raises:
        ReceiptNotSavedError: It cannot be written.
    """
    text = io.StringIO(newline="")
    write_csv(receipt, text)
    try:
        replace_private(path, lambda stream: stream.write(text.getvalue().encode("utf-8", errors="replace")))
    except OSError:
        raise ReceiptNotSavedError(
            "The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another "
            "program? It stays in this program and can be saved again."
        ) from None


def _rows(receipt: Receipt) -> Iterator[tuple[str | int, ...]]:
    facts = (
        receipt.upload_id,
        _defused(receipt.patient),
        _defused(receipt.label or ""),
        _defused(receipt.server),
        _defused(receipt.program_version),
        _time(receipt.started_at),
        _time(receipt.finished_at),
        receipt.ending.value,
        " ".join(receipt.files),
    )
    for batch in receipt.batches:
        for span in batch.spans:
            yield (*facts, *_batch_cells(batch, span))
    if receipt.never_left:
        yield (*facts, "", "", "", "", "", receipt.never_left, OutcomeKind.NOT_SENT.value, "", 0, "", "", "", "")


def _batch_cells(batch: BatchRecord, span: SeriesSpan) -> tuple[str | int, ...]:
    return (
        batch.number,
        batch.data_type.value,
        _defused(span.device_name),
        _time(span.first),
        _time(span.last),
        span.samples,
        batch.kind.value,
        "" if batch.status_code is None else batch.status_code,
        "" if batch.attempts is None else batch.attempts,
        batch.payload_hash,
        _time(batch.intended_at),
        _time(batch.answered_at),
        "" if batch.choice is None else batch.choice.value,
    )


def _time(instant: datetime | None) -> str:
    return "" if instant is None else instant.isoformat()


def _defused(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
