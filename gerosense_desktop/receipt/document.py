"""The receipt as titled sections and tables, for whatever draws it: the screen, a PDF, paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gerosense_desktop.receipt.words import ReceiptWords

if TYPE_CHECKING:
    from gerosense_desktop.ledger.records import BatchRecord, SeriesSpan
    from gerosense_desktop.receipt.receipt import Receipt


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The head of a table's column.

    Attributes:
        title: What stands above it.
        number: Whether it holds numbers, which are set to the right.
    """

    title: str
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of texts.

    Attributes:
        columns: The heads.
        rows: Each as long as ``columns``.
        total: Whether the last row sums up the others.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a document; what is empty is not drawn.

    Attributes:
        title: Its heading.
        facts: Names and what they name, one to a line.
        paragraphs: Plain text.
        table: Rows, where there are any.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    paragraphs: tuple[str, ...] = ()
    table: Table | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document without a look. All of it is plain text: whoever makes HTML of it has to escape it.

    Attributes:
        title: Of the whole.
        about: One paragraph below it.
        sections: Its parts, in order.
    """

    title: str
    about: str
    sections: tuple[Section, ...]


def make_document(receipt: Receipt, *, words: ReceiptWords | None = None) -> Document:
    """Lay a receipt out.

    Args:
        receipt: What to show.
        words: In which language; English where None.
    """
    said = words or ReceiptWords()
    return Document(
        title=said.title,
        about=said.about,
        sections=(_upload(receipt, said), _totals(receipt, said), _batches(receipt, said), _files(receipt, said)),
    )


def _upload(receipt: Receipt, words: ReceiptWords) -> Section:
    facts = [(words.patient, receipt.patient)]
    if receipt.label:
        facts.append((words.label, receipt.label))
    facts += [
        (words.server, receipt.server),
        (words.started, words.show_time(receipt.started_at)),
        (words.finished, words.none if receipt.finished_at is None else words.show_time(receipt.finished_at)),
        (words.ending, words.endings[receipt.ending]),
        (words.samples, words.show_number(receipt.samples)),
        (words.program, words.program_version.format(version=receipt.program_version)),
        (words.upload, receipt.upload_id),
    ]
    return Section(title=words.upload, facts=tuple(facts))


def _totals(receipt: Receipt, words: ReceiptWords) -> Section:
    rows = [
        (words.outcomes[total.kind], words.show_number(total.batches), words.show_number(total.samples))
        for total in receipt.totals
    ]
    rows.append((words.total, words.show_number(len(receipt.batches)), words.show_number(receipt.samples)))
    columns = (
        Column(title=words.outcome),
        Column(title=words.batches, number=True),
        Column(title=words.samples, number=True),
    )
    never_left = words.never_left.format(samples=words.show_number(receipt.never_left))
    return Section(
        title=words.totals,
        paragraphs=(never_left,) if receipt.never_left else (),
        table=Table(columns=columns, rows=tuple(rows), total=True),
    )


def _batches(receipt: Receipt, words: ReceiptWords) -> Section:
    if not receipt.batches:
        return Section(title=words.batches, paragraphs=(words.none,))
    columns = (
        Column(title=words.number, number=True),
        Column(title=words.data_type),
        Column(title=words.device),
        Column(title=words.first),
        Column(title=words.last),
        Column(title=words.samples, number=True),
        Column(title=words.outcome),
        Column(title=words.status, number=True),
        Column(title=words.attempts, number=True),
        Column(title=words.sent_at),
        Column(title=words.answered_at),
        Column(title=words.choice),
        Column(title=words.payload_hash),
    )
    rows = tuple(_batch_row(batch, span, words) for batch in receipt.batches for span in batch.spans)
    return Section(title=words.batches, paragraphs=(words.payload_about,), table=Table(columns=columns, rows=rows))


def _batch_row(batch: BatchRecord, span: SeriesSpan, words: ReceiptWords) -> tuple[str, ...]:
    return (
        words.show_number(batch.number),
        words.data_types[batch.data_type],
        span.device_name,
        words.show_time(span.first),
        words.show_time(span.last),
        words.show_number(span.samples),
        words.outcomes[batch.kind],
        words.none if batch.status_code is None else str(batch.status_code),
        words.none if batch.attempts is None else words.show_number(batch.attempts),
        words.show_time(batch.intended_at),
        words.none if batch.answered_at is None else words.show_time(batch.answered_at),
        words.none if batch.choice is None else words.choices[batch.choice],
        batch.payload_hash,
    )


def _files(receipt: Receipt, words: ReceiptWords) -> Section:
    return Section(
        title=words.files,
        paragraphs=(words.files_about, *receipt.files) if receipt.files else (words.no_files,),
    )
