"""Why a sample is rejected: the closed list, each with the sentence a nurse reads."""

from enum import StrEnum
from typing import Final

from gerosense_desktop.api.limits import Unit
from gerosense_desktop.sentence import Sentence


class Reason(StrEnum):
    """A rule of the contract that a sample breaks, or a time that nobody can know."""

    DATA_TYPE_MISSING = "data_type_missing"
    DATA_TYPE_UNKNOWN = "data_type_unknown"
    DEVICE_NAME_MISSING = "device_name_missing"
    START_DATE_MISSING = "start_date_missing"
    START_DATE_UNREADABLE = "start_date_unreadable"
    START_DATE_WITHOUT_ZONE = "start_date_without_zone"
    START_DATE_HAPPENED_TWICE = "start_date_happened_twice"  # the night clocks go back
    START_DATE_NEVER_HAPPENED = "start_date_never_happened"  # the night clocks go forward
    END_DATE_UNREADABLE = "end_date_unreadable"
    END_DATE_WITHOUT_ZONE = "end_date_without_zone"
    END_DATE_HAPPENED_TWICE = "end_date_happened_twice"
    END_DATE_NEVER_HAPPENED = "end_date_never_happened"
    END_BEFORE_START = "end_before_start"
    UNIT_MISSING = "unit_missing"
    UNIT_UNKNOWN = "unit_unknown"
    VALUE_MISSING = "value_missing"
    VALUE_NOT_A_NUMBER = "value_not_a_number"
    VALUE_NOT_ABOVE_ZERO = "value_not_above_zero"
    VALUE_TOO_HIGH_COUNT = "value_too_high_count"
    VALUE_TOO_HIGH_PER_MINUTE = "value_too_high_per_minute"


SENTENCES: Final[dict[Reason, Sentence]] = {
    Reason.DATA_TYPE_MISSING: Sentence("It does not say whether this is steps or heart rate."),
    Reason.DATA_TYPE_UNKNOWN: Sentence("The data type is neither steps nor heart rate (bpm)."),
    Reason.DEVICE_NAME_MISSING: Sentence("The name of the device is missing."),
    Reason.START_DATE_MISSING: Sentence("The start time is missing."),
    Reason.START_DATE_UNREADABLE: Sentence("The start time cannot be read as a date and time."),
    Reason.START_DATE_WITHOUT_ZONE: Sentence("The start time has no time zone and none was chosen."),
    Reason.START_DATE_HAPPENED_TWICE: Sentence(
        "The clocks went back that night, so this start time happened twice; nobody can tell which one it was."
    ),
    Reason.START_DATE_NEVER_HAPPENED: Sentence(
        "The clocks went forward that night, so this start time never happened in the chosen time zone."
    ),
    Reason.END_DATE_UNREADABLE: Sentence("The end time cannot be read as a date and time."),
    Reason.END_DATE_WITHOUT_ZONE: Sentence("The end time has no time zone and none was chosen."),
    Reason.END_DATE_HAPPENED_TWICE: Sentence(
        "The clocks went back that night, so this end time happened twice; nobody can tell which one it was."
    ),
    Reason.END_DATE_NEVER_HAPPENED: Sentence(
        "The clocks went forward that night, so this end time never happened in the chosen time zone."
    ),
    Reason.END_BEFORE_START: Sentence("The end time is earlier than the start time."),
    Reason.UNIT_MISSING: Sentence("The unit is missing."),
    Reason.UNIT_UNKNOWN: Sentence("The unit is not count, count/min or count/s."),
    Reason.VALUE_MISSING: Sentence("The value is missing."),
    Reason.VALUE_NOT_A_NUMBER: Sentence("The value is not a number."),
    Reason.VALUE_NOT_ABOVE_ZERO: Sentence("The value is not above 0."),
    Reason.VALUE_TOO_HIGH_COUNT: Sentence("The value is above 30,000, the most allowed for a count."),
    Reason.VALUE_TOO_HIGH_PER_MINUTE: Sentence("The value is above 300, the most allowed per minute."),
}
"""One plain sentence for each reason."""

TOO_HIGH: Final[dict[Unit, Reason]] = {
    Unit.COUNT: Reason.VALUE_TOO_HIGH_COUNT,
    Unit.COUNT_PER_MINUTE: Reason.VALUE_TOO_HIGH_PER_MINUTE,
}
"""The reason for a value above its unit's limit; the same units as VALUE_LIMITS."""
