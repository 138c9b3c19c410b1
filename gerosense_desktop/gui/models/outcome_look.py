"""How outcomes and data types are shown: a word, an icon and a colour each, never colour alone."""

from __future__ import annotations

from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind

_COLOURS: Final[dict[OutcomeKind, str]] = {
    OutcomeKind.ACCEPTED: "good",
    OutcomeKind.PARTLY_ACCEPTED: "warn",
    OutcomeKind.REFUSED: "bad",
    OutcomeKind.UNKNOWN: "unknown",
    OutcomeKind.NOT_SENT: "text_muted",
}


def outcome_text(kind: OutcomeKind) -> str:
    """Return the word for an outcome."""
    match kind:
        case OutcomeKind.ACCEPTED:
            return _tr("Accepted")
        case OutcomeKind.PARTLY_ACCEPTED:
            return _tr("Partly accepted")
        case OutcomeKind.REFUSED:
            return _tr("Refused")
        case OutcomeKind.UNKNOWN:
            return _tr("Unknown")
        case OutcomeKind.NOT_SENT:
            return _tr("Not sent")
        case _:
            assert_never(kind)


def outcome_icon(kind: OutcomeKind) -> str:
    """Return the name of its icon."""
    return kind.value


def outcome_colour(kind: OutcomeKind) -> str:
    """Return the name of its colour token."""
    return _COLOURS[kind]


def what_next(kind: OutcomeKind) -> str:
    """Return what an outcome means and what to do about it."""
    match kind:
        case OutcomeKind.ACCEPTED:
            return _tr("The server has these samples. Nothing to do.")
        case OutcomeKind.PARTLY_ACCEPTED:
            return _tr(
                "The server took some samples of these batches and left others out; its words are in the table. "
                "They are not sent again by themselves."
            )
        case OutcomeKind.REFUSED:
            return _tr(
                "The server took nothing of these batches. Show its words in the table to whoever looks after "
                "GeroSense. They are not sent again by themselves."
            )
        case OutcomeKind.UNKNOWN:
            return _tr(
                "These batches left this computer, but no answer came that can be trusted. Nobody can know whether "
                "the server kept them, so they are not sent again by themselves."
            )
        case OutcomeKind.NOT_SENT:
            return _tr("These batches did not reach the server. They are still to be sent.")
        case _:
            assert_never(kind)


def data_type_text(data_type: str) -> str:
    """Return what a person calls a data type; whatever the file said where it is none."""
    match data_type:
        case DataType.STEPS.value:
            return _tr("Steps")
        case DataType.BPM.value:
            return _tr("Heart rate")
        case "":
            return _tr("Not said")
        case _:
            return data_type


def data_type_icon(data_type: str) -> str:
    """Return the name of its icon."""
    return data_type if data_type in {kind.value for kind in DataType} else "unknown"


def _tr(text: str) -> str:
    return QCoreApplication.translate("outcome_look", text)
