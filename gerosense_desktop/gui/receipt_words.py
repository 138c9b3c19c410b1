"""The words of a receipt in the person's language, with times and numbers as that writes them."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.locale_text import count_text, exact_time_text
from gerosense_desktop.gui.models.ending_look import ending_sentence
from gerosense_desktop.gui.models.outcome_look import data_type_text, outcome_text
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.receipt.receipt import Ending
from gerosense_desktop.receipt.words import ReceiptWords


def receipt_words() -> ReceiptWords:
    """Return what a receipt says."""
    return ReceiptWords(
        show_time=exact_time_text,
        show_number=count_text,
        title=_tr("Receipt of an upload"),
        about=_tr(
            "This is what the server answered, as this computer recorded it. It holds no measured value. "
            "What nobody can know, because no answer came, is called unknown."
        ),
        upload=_tr("Upload"),
        patient=_tr("Patient (user id)"),
        label=_tr("Clinic's number"),
        server=_tr("Server"),
        program=_tr("Program"),
        started=_tr("Begun"),
        finished=_tr("Ended"),
        ending=_tr("How it ended"),
        samples=_tr("Samples"),
        files=_tr("Source files, by SHA-256"),
        files_about=_tr("Their names are not kept: a name can be a patient's. A file is known by this number."),
        no_files=_tr("None were recorded."),
        totals=_tr("What became of the samples"),
        outcome=_tr("Outcome"),
        batches=_tr("Batches"),
        total=_tr("Total"),
        never_left=_tr("{samples} of the samples not sent were in batches whose turn never came."),
        number=_tr("Batch"),
        data_type=_tr("Data type"),
        device=_tr("Device"),
        first=_tr("First sample"),
        last=_tr("Last sample"),
        status=_tr("Status"),
        attempts=_tr("Attempts"),
        sent_at=_tr("Sent"),
        answered_at=_tr("Answered"),
        payload_hash=_tr("Hash of the request"),
        payload_about=_tr(
            "The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what "
            "was in them."
        ),
        choice=_tr("Your choice"),
        data_types=MappingProxyType({kind: data_type_text(kind.value) for kind in DataType}),
        outcomes=MappingProxyType({kind: outcome_text(kind) for kind in OutcomeKind}),
        endings=MappingProxyType({ending: ending_sentence(ending) for ending in Ending}),
        choices=MappingProxyType({UnknownChoice.RESEND: _tr("Send again"), UnknownChoice.KEEP: _tr("Leave as it is")}),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("receipt_words", text)
