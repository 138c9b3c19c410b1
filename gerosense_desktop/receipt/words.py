"""All words of a receipt for people, in one place, so that they can be translated."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.receipt.receipt import Ending

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def plain_time(instant: datetime) -> str:
    """Show an instant the same in every country, to the second, in UTC."""
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def plain_number(number: int) -> str:
    """Show a number with commas between thousands."""
    return f"{number:,}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptWords:
    """What a receipt says, in one language; the defaults are English.

    Attributes:
        show_time: Shows an instant.
        show_number: Shows a count.
    """

    show_time: Callable[[datetime], str] = plain_time
    show_number: Callable[[int], str] = plain_number

    title: str = "Receipt of an upload"
    about: str = (
        "This is what the server answered, as this computer recorded it. It holds no measured value. "
        "What nobody can know, because no answer came, is called unknown."
    )
    upload: str = "Upload"
    patient: str = "Patient (user id)"
    label: str = "Clinic's number"
    server: str = "Server"
    program: str = "Program"
    program_version: str = "GeroSense Desktop {version}"
    started: str = "Begun"
    finished: str = "Ended"
    ending: str = "How it ended"
    samples: str = "Samples"
    files: str = "Source files, by SHA-256"
    files_about: str = "Their names are not kept: a name can be a patient's. A file is known by this number."
    no_files: str = "None were recorded."
    totals: str = "What became of the samples"
    outcome: str = "Outcome"
    batches: str = "Batches"
    total: str = "Total"
    never_left: str = "{samples} of the samples not sent were in batches whose turn never came."
    number: str = "Batch"
    data_type: str = "Data type"
    device: str = "Device"
    first: str = "First sample"
    last: str = "Last sample"
    status: str = "Status"
    attempts: str = "Attempts"
    sent_at: str = "Sent"
    answered_at: str = "Answered"
    payload_hash: str = "Hash of the request"
    payload_about: str = (
        "The hash of a request is made with a key of this computer: it tells equal requests, and nothing of what was "
        "in them."
    )
    choice: str = "Your choice"
    none: str = "–"
    data_types: Mapping[DataType, str] = field(
        default_factory=lambda: MappingProxyType({DataType.STEPS: "Steps", DataType.BPM: "Heart rate"})
    )
    outcomes: Mapping[OutcomeKind, str] = field(
        default_factory=lambda: MappingProxyType(
            {
                OutcomeKind.ACCEPTED: "Accepted",
                OutcomeKind.PARTLY_ACCEPTED: "Partly accepted",
                OutcomeKind.REFUSED: "Refused",
                OutcomeKind.UNKNOWN: "Unknown",
                OutcomeKind.NOT_SENT: "Not sent",
            }
        )
    )
    endings: Mapping[Ending, str] = field(
        default_factory=lambda: MappingProxyType(
            {
                Ending.COMPLETE: "Finished: every batch went out.",
                Ending.STOPPED: "Ended early: not every batch went out. The rest is still to be sent.",
                Ending.CUT_OFF: "Cut off: the program ended before the upload did. The rest is still to be sent.",
                Ending.RUNNING: "Not ended yet: the upload is running.",
            }
        )
    )
    choices: Mapping[UnknownChoice, str] = field(
        default_factory=lambda: MappingProxyType(
            {UnknownChoice.RESEND: "Send again", UnknownChoice.KEEP: "Leave as it is"}
        )
    )
