"""One sample as the contract has it: read from texts, checked by every rule, written as it travels."""

import math
from datetime import UTC, datetime
from typing import Final

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationInfo,
    field_serializer,
    field_validator,
    model_serializer,
)
from pydantic_core import PydanticCustomError

from gerosense_desktop.api.limits import VALUE_ABOVE, VALUE_LIMITS, DataType, Unit
from gerosense_desktop.api.numbers import read_number
from gerosense_desktop.api.reasons import SENTENCES, TOO_HIGH, Reason
from gerosense_desktop.api.timestamps import BLANKS, read_timestamp, wire_text

MAX_EXACT_INTEGER: Final = 2**53
"""Up to here every whole number has its own 64-bit float."""


def _broken(reason: Reason) -> PydanticCustomError:
    return PydanticCustomError(reason.value, SENTENCES[reason])


def _stripped(given: object) -> str | None:
    """Return a text without blanks around it; None where nothing is left or it is no text."""
    return (given.strip(BLANKS) or None) if isinstance(given, str) else None


class Sample(BaseModel):
    """One measurement, read from texts as source files have them, and checked by every rule of the contract.

    Each broken rule is an error of its own whose ``type`` is a Reason and whose message is its sentence; a
    ``ValidationError`` holds them all, in the order of the enum.

    Attributes:
        device_name: Names the device within its user.
        device_version: Version of the device or its firmware.
        start_date: Aware; keeps the offset the file had.
        end_date: Aware, not earlier than ``start_date``.
        unit: What ``value`` counts.
        value: Above 0 and within the limit of its unit.
    """

    # Values of a patient must not reach a log by way of an error's text.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    # None is validated too: what is missing must be told by its Reason, not in pydantic's own words.
    device_name: str = Field(default=None, validate_default=True)
    device_version: str | None = None
    start_date: datetime = Field(default=None, validate_default=True)
    end_date: datetime | None = None
    unit: Unit = Field(default=None, validate_default=True)
    value: float = Field(default=None, validate_default=True)

    @field_validator("device_name", mode="plain")
    @classmethod
    def _read_device_name(cls, given: object) -> str:
        text = _stripped(given)
        if text is None:
            raise _broken(Reason.DEVICE_NAME_MISSING)
        return text

    @field_validator("device_version", mode="plain")
    @classmethod
    def _read_device_version(cls, given: object) -> str | None:
        return _stripped(given)

    @field_validator("start_date", mode="plain")
    @classmethod
    def _read_start_date(cls, given: object) -> datetime:
        if given is None or (isinstance(given, str) and _stripped(given) is None):
            raise _broken(Reason.START_DATE_MISSING)
        return _moment(given, Reason.START_DATE_UNREADABLE, Reason.START_DATE_WITHOUT_ZONE)

    @field_validator("end_date", mode="plain")
    @classmethod
    def _read_end_date(cls, given: object, info: ValidationInfo) -> datetime | None:
        if given is None or (isinstance(given, str) and _stripped(given) is None):
            return None
        end = _moment(given, Reason.END_DATE_UNREADABLE, Reason.END_DATE_WITHOUT_ZONE)
        start = info.data.get("start_date")
        if start is not None and end < start:
            raise _broken(Reason.END_BEFORE_START)
        return end

    @field_validator("unit", mode="before")  # not "plain": its serialiser takes the word for a stranger
    @classmethod
    def _read_unit(cls, given: object) -> Unit:
        text = _stripped(given)
        if text is None:
            raise _broken(Reason.UNIT_MISSING)
        try:
            return Unit(text)
        except ValueError:
            raise _broken(Reason.UNIT_UNKNOWN) from None

    @field_validator("value", mode="plain")
    @classmethod
    def _read_value(cls, given: object, info: ValidationInfo) -> float:
        if given is None or (isinstance(given, str) and _stripped(given) is None):
            raise _broken(Reason.VALUE_MISSING)
        value = _number(given)
        if value <= VALUE_ABOVE:
            raise _broken(Reason.VALUE_NOT_ABOVE_ZERO)
        unit = info.data.get("unit")
        if unit in VALUE_LIMITS and value > VALUE_LIMITS[unit]:
            raise _broken(TOO_HIGH[unit])
        return value

    @field_serializer("start_date", "end_date", when_used="unless-none")
    def _write_date(self, moment: datetime) -> str:
        return wire_text(moment)

    @field_serializer("value")
    def _write_value(self, value: float) -> int | float:
        return int(value) if value.is_integer() and value < MAX_EXACT_INTEGER else value

    @model_serializer(mode="wrap")
    def _leave_out_what_is_missing(self, write: SerializerFunctionWrapHandler) -> dict[str, object]:
        return {name: given for name, given in write(self).items() if given is not None}


def _moment(given: object, unreadable: Reason, without_zone: Reason) -> datetime:
    moment = read_timestamp(given) if isinstance(given, str) else given
    if not isinstance(moment, datetime):
        raise _broken(unreadable)
    if moment.utcoffset() is None:
        raise _broken(without_zone)
    try:
        moment.astimezone(UTC)
    except OverflowError:
        raise _broken(unreadable) from None
    return moment


def _number(given: object) -> float:
    number: float | None = None
    if isinstance(given, str):
        number = read_number(given)
    elif isinstance(given, int | float) and not isinstance(given, bool):
        try:
            number = float(given)
        except OverflowError:
            number = None
    if number is None or not math.isfinite(number):
        raise _broken(Reason.VALUE_NOT_A_NUMBER)
    return number


def read_data_type(given: object) -> DataType:
    """Read a samples request's ``data_type`` from a text.

    Raises:
        PydanticCustomError: Its type is a Reason: the text is missing, or neither ``steps`` nor ``bpm``.
    """
    text = _stripped(given)
    if text is None:
        raise _broken(Reason.DATA_TYPE_MISSING)
    try:
        return DataType(text)
    except ValueError:
        raise _broken(Reason.DATA_TYPE_UNKNOWN) from None
