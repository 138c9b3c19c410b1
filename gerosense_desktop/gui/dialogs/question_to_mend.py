"""Which answer to look at again, where the samples it makes cannot be sent."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.readers.questions import Question

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_CLOCKS: Final = (Question.TIME_ZONE, Question.DATE_ORDER, Question.COLUMNS)
_DATES: Final = (Question.DATE_ORDER, Question.COLUMNS)
_SIZES: Final = (Question.DECIMAL_MARK, Question.DATA_TYPE, Question.COLUMNS)
_MENDED_BY: Final[Mapping[Reason, tuple[Question, ...]]] = MappingProxyType(
    {
        Reason.DATA_TYPE_MISSING: (Question.DATA_TYPE, Question.COLUMNS),
        Reason.DATA_TYPE_UNKNOWN: (Question.DATA_TYPE, Question.COLUMNS),
        Reason.DEVICE_NAME_MISSING: (Question.DEVICE_NAME, Question.COLUMNS),
        Reason.START_DATE_UNREADABLE: _DATES,
        Reason.START_DATE_WITHOUT_ZONE: _CLOCKS,
        Reason.START_DATE_HAPPENED_TWICE: _CLOCKS,
        Reason.START_DATE_NEVER_HAPPENED: _CLOCKS,
        Reason.END_DATE_UNREADABLE: _DATES,
        Reason.END_DATE_WITHOUT_ZONE: _CLOCKS,
        Reason.END_DATE_HAPPENED_TWICE: _CLOCKS,
        Reason.END_DATE_NEVER_HAPPENED: _CLOCKS,
        Reason.END_BEFORE_START: _DATES,
        Reason.VALUE_NOT_A_NUMBER: (Question.DECIMAL_MARK, Question.COLUMNS),
        Reason.VALUE_TOO_HIGH_COUNT: _SIZES,
        Reason.VALUE_TOO_HIGH_PER_MINUTE: _SIZES,
    }
)
"""Reason → the questions whose answer may be at fault, the likeliest first; the columns where it is none of these."""


def question_to_mend(reason: Reason, *, asked: Collection[Question]) -> Question | None:
    """Return which of the questions asked to look at again; None where none of them is to blame."""
    return next((question for question in _MENDED_BY.get(reason, (Question.COLUMNS,)) if question in asked), None)
