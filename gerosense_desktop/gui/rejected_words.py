"""What the window says of each reason: what is wrong in a few words, and one plain sentence of what to do.

The texts are marked for translators here and translated where they are asked for: the language may change.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.models.rejected_columns import RejectedColumn

OFFENDING: Final[dict[Reason, tuple[RejectedColumn, ...]]] = {
    Reason.DATA_TYPE_MISSING: (RejectedColumn.DATA_TYPE,),
    Reason.DATA_TYPE_UNKNOWN: (RejectedColumn.DATA_TYPE,),
    Reason.DEVICE_NAME_MISSING: (RejectedColumn.DEVICE,),
    Reason.START_DATE_MISSING: (RejectedColumn.START,),
    Reason.START_DATE_UNREADABLE: (RejectedColumn.START,),
    Reason.START_DATE_WITHOUT_ZONE: (RejectedColumn.START,),
    Reason.START_DATE_HAPPENED_TWICE: (RejectedColumn.START,),
    Reason.START_DATE_NEVER_HAPPENED: (RejectedColumn.START,),
    Reason.END_DATE_UNREADABLE: (RejectedColumn.END,),
    Reason.END_DATE_WITHOUT_ZONE: (RejectedColumn.END,),
    Reason.END_DATE_HAPPENED_TWICE: (RejectedColumn.END,),
    Reason.END_DATE_NEVER_HAPPENED: (RejectedColumn.END,),
    Reason.END_BEFORE_START: (RejectedColumn.START, RejectedColumn.END),
    Reason.UNIT_MISSING: (RejectedColumn.UNIT,),
    Reason.UNIT_UNKNOWN: (RejectedColumn.UNIT,),
    Reason.VALUE_MISSING: (RejectedColumn.VALUE,),
    Reason.VALUE_NOT_A_NUMBER: (RejectedColumn.VALUE,),
    Reason.VALUE_NOT_ABOVE_ZERO: (RejectedColumn.VALUE,),
    Reason.VALUE_TOO_HIGH_COUNT: (RejectedColumn.VALUE,),
    Reason.VALUE_TOO_HIGH_PER_MINUTE: (RejectedColumn.VALUE,),
}
"""Which cells of a row are to be marked for a reason."""


_TITLES: Final = {
    Reason.DATA_TYPE_MISSING: QT_TRANSLATE_NOOP("rejected_words", "Data type missing"),
    Reason.DATA_TYPE_UNKNOWN: QT_TRANSLATE_NOOP("rejected_words", "Neither steps nor heart rate"),
    Reason.DEVICE_NAME_MISSING: QT_TRANSLATE_NOOP("rejected_words", "Device missing"),
    Reason.START_DATE_MISSING: QT_TRANSLATE_NOOP("rejected_words", "Start time missing"),
    Reason.START_DATE_UNREADABLE: QT_TRANSLATE_NOOP("rejected_words", "Start time not readable"),
    Reason.START_DATE_WITHOUT_ZONE: QT_TRANSLATE_NOOP("rejected_words", "Start time without time zone"),
    Reason.START_DATE_HAPPENED_TWICE: QT_TRANSLATE_NOOP("rejected_words", "Start time that happened twice"),
    Reason.START_DATE_NEVER_HAPPENED: QT_TRANSLATE_NOOP("rejected_words", "Start time that never happened"),
    Reason.END_DATE_UNREADABLE: QT_TRANSLATE_NOOP("rejected_words", "End time not readable"),
    Reason.END_DATE_WITHOUT_ZONE: QT_TRANSLATE_NOOP("rejected_words", "End time without time zone"),
    Reason.END_DATE_HAPPENED_TWICE: QT_TRANSLATE_NOOP("rejected_words", "End time that happened twice"),
    Reason.END_DATE_NEVER_HAPPENED: QT_TRANSLATE_NOOP("rejected_words", "End time that never happened"),
    Reason.END_BEFORE_START: QT_TRANSLATE_NOOP("rejected_words", "Ends before it starts"),
    Reason.UNIT_MISSING: QT_TRANSLATE_NOOP("rejected_words", "Unit missing"),
    Reason.UNIT_UNKNOWN: QT_TRANSLATE_NOOP("rejected_words", "Unit not known"),
    Reason.VALUE_MISSING: QT_TRANSLATE_NOOP("rejected_words", "Value missing"),
    Reason.VALUE_NOT_A_NUMBER: QT_TRANSLATE_NOOP("rejected_words", "Value is not a number"),
    Reason.VALUE_NOT_ABOVE_ZERO: QT_TRANSLATE_NOOP("rejected_words", "Value not above 0"),
    Reason.VALUE_TOO_HIGH_COUNT: QT_TRANSLATE_NOOP("rejected_words", "Value above 30,000"),
    Reason.VALUE_TOO_HIGH_PER_MINUTE: QT_TRANSLATE_NOOP("rejected_words", "Value above 300 per minute"),
}

_ADVICE: Final = {
    Reason.DATA_TYPE_MISSING: QT_TRANSLATE_NOOP(
        "rejected_words", "Write steps or bpm into the data type of these rows, and drop the file again."
    ),
    Reason.DATA_TYPE_UNKNOWN: QT_TRANSLATE_NOOP(
        "rejected_words", "Only steps and heart rates can be sent. If these are such, call them steps or bpm."
    ),
    Reason.DEVICE_NAME_MISSING: QT_TRANSLATE_NOOP(
        "rejected_words", "Write the name of the phone or watch into these rows, and drop the file again."
    ),
    Reason.START_DATE_MISSING: QT_TRANSLATE_NOOP(
        "rejected_words", "These rows are not complete. Look into the file, or export it again from the phone."
    ),
    Reason.START_DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "rejected_words", "Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again."
    ),
    Reason.START_DATE_WITHOUT_ZONE: QT_TRANSLATE_NOOP(
        "rejected_words", "Choose the time zone in which these times were taken, and read again."
    ),
    Reason.START_DATE_HAPPENED_TWICE: QT_TRANSLATE_NOOP(
        "rejected_words", "The clocks went back that night: which of the two hours it was, nobody can tell."
    ),
    Reason.START_DATE_NEVER_HAPPENED: QT_TRANSLATE_NOOP(
        "rejected_words", "The clocks went forward that night: probably another time zone is the right one."
    ),
    Reason.END_DATE_UNREADABLE: QT_TRANSLATE_NOOP(
        "rejected_words", "Write these times like 2026-11-01 08:04:51 +01:00, and drop the file again."
    ),
    Reason.END_DATE_WITHOUT_ZONE: QT_TRANSLATE_NOOP(
        "rejected_words", "Choose the time zone in which these times were taken, and read again."
    ),
    Reason.END_DATE_HAPPENED_TWICE: QT_TRANSLATE_NOOP(
        "rejected_words", "The clocks went back that night: which of the two hours it was, nobody can tell."
    ),
    Reason.END_DATE_NEVER_HAPPENED: QT_TRANSLATE_NOOP(
        "rejected_words", "The clocks went forward that night: probably another time zone is the right one."
    ),
    Reason.END_BEFORE_START: QT_TRANSLATE_NOOP(
        "rejected_words", "Start and end were probably swapped. Correct these rows, and drop the file again."
    ),
    Reason.UNIT_MISSING: QT_TRANSLATE_NOOP(
        "rejected_words", "Write count for steps or count/min for heart rates, and drop the file again."
    ),
    Reason.UNIT_UNKNOWN: QT_TRANSLATE_NOOP(
        "rejected_words", "Write count for steps or count/min for heart rates, and drop the file again."
    ),
    Reason.VALUE_MISSING: QT_TRANSLATE_NOOP(
        "rejected_words", "These rows are not complete. Look into the file, or export it again from the phone."
    ),
    Reason.VALUE_NOT_A_NUMBER: QT_TRANSLATE_NOOP(
        "rejected_words", "Write these values in digits only, and drop the file again."
    ),
    Reason.VALUE_NOT_ABOVE_ZERO: QT_TRANSLATE_NOOP(
        "rejected_words", "Nothing was measured there; you can leave these samples out."
    ),
    Reason.VALUE_TOO_HIGH_COUNT: QT_TRANSLATE_NOOP(
        "rejected_words", "These are probably sums over days. Export the samples as the phone recorded them."
    ),
    Reason.VALUE_TOO_HIGH_PER_MINUTE: QT_TRANSLATE_NOOP(
        "rejected_words", "No body does so much in a minute. Is the unit right?"
    ),
}

_TITLES_OF: Final[dict[tuple[Reason, DataType | None], object]] = {
    (Reason.VALUE_TOO_HIGH_COUNT, DataType.STEPS): QT_TRANSLATE_NOOP("rejected_words", "Steps above 30,000"),
    (Reason.VALUE_TOO_HIGH_PER_MINUTE, DataType.BPM): QT_TRANSLATE_NOOP("rejected_words", "Heart rate above 300"),
}
"""More exact words where all samples with a reason are of one data type."""

_ADVICE_OF: Final[dict[tuple[Reason, DataType | None], object]] = {
    (Reason.VALUE_TOO_HIGH_PER_MINUTE, DataType.BPM): QT_TRANSLATE_NOOP(
        "rejected_words", "The watch was probably loose; you can leave these samples out."
    ),
}


def reason_title(reason: Reason, *, data_type: str | None = None) -> str:
    """Return what is wrong, in a few words.

    Args:
        reason: Why samples are rejected.
        data_type: That of all samples with this reason; None where they differ or nobody knows.
    """
    return _translated(_TITLES_OF.get(_key(reason, data_type), _TITLES[reason]))


def reason_advice(reason: Reason, *, data_type: str | None = None) -> str:
    """Return one plain sentence of what it probably means or what to do; arguments as for ``reason_title``."""
    return _translated(_ADVICE_OF.get(_key(reason, data_type), _ADVICE[reason]))


def _key(reason: Reason, data_type: str | None) -> tuple[Reason, DataType | None]:
    known = {kind.value: kind for kind in DataType}
    return reason, None if data_type is None else known.get(data_type)


def _translated(text: object) -> str:
    return QCoreApplication.translate("rejected_words", str(text))
