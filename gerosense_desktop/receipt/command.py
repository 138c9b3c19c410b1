"""The terminal's ``history`` and ``receipt``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.json_text import json_text
from gerosense_desktop.receipt.as_object import receipt_object
from gerosense_desktop.receipt.document import Document, Section, Table, make_document
from gerosense_desktop.receipt.receipt import PastUpload, UploadBook, make_receipt, past_uploads
from gerosense_desktop.receipt.spreadsheet import save_csv, write_csv
from gerosense_desktop.receipt.words import ReceiptWords, plain_number, plain_time

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

_STANDARD_OUTPUT: Final = "-"


def show_history(options: argparse.Namespace, *, ledger: UploadBook, out: TextIO) -> int:
    """List the uploads, the last begun first.

    Args:
        options: ``patient`` and ``json``.
        ledger: What was sent.
        out: Takes the list.

    Returns:
        The exit code: 0.

    Raises:
        LedgerError: The ledger cannot be read.
    """
    listed = past_uploads(ledger, patient=options.patient)
    if options.json:
        uploads = [_history_object(upload) for upload in listed]
        print(json_text({"uploads": uploads, "error": None}), file=out)
    else:
        words = ReceiptWords()
        print("\n".join(_history_line(upload, words) for upload in listed) or "There are no uploads yet.", file=out)
    return 0


def show_receipt(options: argparse.Namespace, *, ledger: UploadBook, out: TextIO) -> int:
    """Print the receipt of an upload, or save it.

    Args:
        options: ``upload_id``, ``json`` and ``csv``.
        ledger: What was sent.
        out: Takes the receipt, or the sentence that it was saved.

    Returns:
        The exit code: 0.

    Raises:
        GeroSenseError: There is no such upload, the ledger cannot be read, or the receipt cannot be saved.
    """
    receipt = make_receipt(ledger, options.upload_id)
    if options.json:
        print(json_text(receipt_object(receipt)), file=out)
    elif options.csv == _STANDARD_OUTPUT:
        write_csv(receipt, out)
    elif options.csv is not None:
        save_csv(receipt, Path(options.csv))
        print("The receipt was saved.", file=out)
    else:
        print("\n".join(document_lines(make_document(receipt))), file=out)
    return 0


def document_lines(document: Document) -> list[str]:
    """Return a document as lines of text."""
    lines = [document.title, "", document.about]
    for section in document.sections:
        lines += ["", section.title, *_section_lines(section)]
    return lines


def _section_lines(section: Section) -> list[str]:
    width = max((len(name) for name, _ in section.facts), default=0)
    lines = [f"  {name:<{width}}  {text}" for name, text in section.facts]
    lines += [f"  {paragraph}" for paragraph in section.paragraphs]
    return lines if section.table is None else [*lines, *_table_lines(section.table)]


def _table_lines(table: Table) -> list[str]:
    rows = [tuple(column.title for column in table.columns), *table.rows]
    widths = [max(len(row[at]) for row in rows) for at in range(len(table.columns))]
    return [
        "  "
        + "  ".join(
            cell.rjust(width) if column.number else cell.ljust(width)
            for cell, width, column in zip(row, widths, table.columns, strict=True)
        ).rstrip()
        for row in rows
    ]


def _history_line(upload: PastUpload, words: ReceiptWords) -> str:
    record = upload.record
    counts = ", ".join(
        f"{words.outcomes[kind].lower()} {plain_number(upload.samples[kind])}" for kind in _seen(upload.samples)
    )
    whose = record.patient if record.label is None else f"{record.patient} ({record.label})"
    ended = words.endings[upload.ending].partition(":")[0]
    return f"{record.id}  {plain_time(record.started_at)}  {ended}  {whose}  {counts}"


def _history_object(upload: PastUpload) -> dict[str, Any]:
    record = upload.record
    return {
        "upload_id": record.id,
        "patient": record.patient,
        "patient_label": record.label,
        "server": record.server,
        "started_at": record.started_at.isoformat(),
        "finished_at": None if record.finished_at is None else record.finished_at.isoformat(),
        "ending": upload.ending.value,
        "samples": record.samples,
        "samples_by_outcome": {kind.value: upload.samples.get(kind, 0) for kind in OutcomeKind},
    }


def _seen(samples: Mapping[OutcomeKind, int]) -> list[OutcomeKind]:
    return [kind for kind in OutcomeKind if samples.get(kind, 0)]
