"""What History asks of the ledger, as steps for a background thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from gerosense_desktop.forget import Forgotten, forget_patient
from gerosense_desktop.gui.receipt_words import receipt_words
from gerosense_desktop.receipt.document import Document, make_document
from gerosense_desktop.receipt.receipt import PastUpload, Receipt, make_receipt, past_uploads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from threading import Event

    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.ledger.records import Watermark
    from gerosense_desktop.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What was sent.

    Attributes:
        uploads: The last begun first.
        sent_up_to: User id → up to when everything of each device was sent.
    """

    uploads: tuple[PastUpload, ...] = ()
    sent_up_to: Mapping[str, tuple[Watermark, ...]] = field(default_factory=dict)


def uploads_step(workspace: Workspace) -> Callable[[Event], Iterator[Past]]:
    """Return the step that yields all past uploads, once; a ledger that is not there yet is not made."""

    def step(_cancel: Event) -> Iterator[Past]:
        if not workspace.has_ledger():
            yield Past()
            return
        with workspace.open_ledger() as ledger:
            uploads = past_uploads(ledger)
            patients = {upload.record.patient for upload in uploads}
            yield Past(
                uploads=uploads,
                sent_up_to={patient: ledger.watermarks(patient=patient) for patient in patients},
            )

    return step


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptMade:
    """A receipt, ready to be shown.

    Attributes:
        receipt: What the ledger says.
        document: The same in the person's language; of thousands of batches it takes its time.
    """

    receipt: Receipt
    document: Document

    @classmethod
    def of(cls, receipt: Receipt) -> Self:
        """Lay a receipt out."""
        return cls(receipt=receipt, document=make_document(receipt, words=receipt_words()))


def receipt_step(workspace: Workspace, *, upload_id: str) -> Callable[[Event], Iterator[ReceiptMade]]:
    """Return the step that yields the receipt of an upload."""

    def step(_cancel: Event) -> Iterator[ReceiptMade]:
        with workspace.open_ledger() as ledger:
            receipt = make_receipt(ledger, upload_id)
        yield ReceiptMade.of(receipt)

    return step


def erase_step(
    workspace: Workspace, *, patient: str, settings: Settings, settings_file: Path
) -> Callable[[Event], Iterator[Forgotten]]:
    """Return the step that erases a patient; it yields Forgotten once all that can be removed is."""

    def step(_cancel: Event) -> Iterator[Forgotten]:
        with workspace.open_ledger() as ledger:
            yield forget_patient(
                patient, ledger=ledger, tokens=workspace.tokens, settings=settings, settings_file=settings_file
            )

    return step
