"""The contract's requests and answers as frozen models: what travels, and the reason why a sample may not.

Requests forbid keys the contract does not name: a misspelt field must fail here, not at the server. Answers ignore
them: a server that learns to say more must not lock out the clients it already has.
"""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator

from gerosense_desktop.api.limits import MAX_BATCH_SAMPLES, MIN_BATCH_SAMPLES, BiologicalSex, DataType
from gerosense_desktop.api.sample import Sample, read_data_type
from gerosense_desktop.api.timestamps import BLANKS

# Values of a patient must not reach a log by way of an error's text.
_REQUEST: Final = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
_ANSWER: Final = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


# ── requests ─────────────────────────────────────────────────────────────────────────────────────────────────────────


class SamplesRequest(BaseModel):
    """Body of ``POST /api/v1.1/samples``: one batch, 3 to 1000 samples of one data type."""

    model_config = _REQUEST

    data_type: Annotated[DataType, BeforeValidator(read_data_type)] = Field(default=None, validate_default=True)
    data: tuple[Sample, ...] = Field(min_length=MIN_BATCH_SAMPLES, max_length=MAX_BATCH_SAMPLES)


class UserRequest(BaseModel):
    """Body of ``POST /api/v1.1/user``: sent once, before the first samples of that user."""

    model_config = _REQUEST

    id: str = Field(min_length=1)
    biological_sex: BiologicalSex
    year_of_birth: int


class BioageCalculateRequest(BaseModel):
    """Body of ``POST /api/v1.1/bioage/calculate``."""

    model_config = _REQUEST

    model_type: DataType


# ── answers ───────────────────────────────────────────────────────────────────────────────────────────────────────

_VERSION: Final = re.compile(r"[vV]?([0-9]{1,9}(?:\.[0-9]{1,9})*)")


def _version_numbers(text: str) -> tuple[int, ...]:
    match = _VERSION.fullmatch(text.strip(BLANKS))
    if match is None:
        raise ValueError("a version looks like v1.0")
    numbers = [int(part) for part in match[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()  # v1 and v1.0 are the same version
    return tuple(numbers)


class ServiceState(StrEnum):
    """What the server says of itself."""

    OK = "Ok"
    MAINTENANCE = "Maintenance"  # send nothing


class ServiceStatus(BaseModel):
    """Answer of ``GET /api/status``, asked before any data is sent.

    Attributes:
        status: Whether data may be sent at all.
        minimal_api_version: The oldest client version the server takes, e.g. ``v1.0``.
    """

    model_config = _ANSWER

    status: ServiceState
    minimal_api_version: str

    @field_validator("minimal_api_version")
    @classmethod
    def _check_version(cls, text: str) -> str:
        _version_numbers(text)
        return text

    def accepts(self, client_version: str) -> bool:
        """Whether a client of this version is new enough; numbers are compared as numbers, v1.10 is above v1.9.

        Raises:
            ValueError: The version cannot be read.
        """
        return _version_numbers(client_version) >= _version_numbers(self.minimal_api_version)

    @property
    def in_maintenance(self) -> bool:
        """Whether the server asks to send nothing now."""
        return self.status is ServiceState.MAINTENANCE


class BioagePoint(BaseModel):
    """Biological-age acceleration of one day; ``value`` in years, None where that day has too little data."""

    model_config = _ANSWER

    date: date
    value: float | None


class BioageAnswer(BaseModel):
    """Answer of ``GET /api/v1.1/bioage``."""

    model_config = _ANSWER

    user_id: str
    device_name: str
    model_type: DataType
    bioage: tuple[BioagePoint, ...]


class ResilienceAnswer(BaseModel):
    """Answer of ``GET /api/v1.1/resilience``."""

    model_config = _ANSWER

    user_id: str
    device_name: str
    model_type: DataType
    resilience: float
