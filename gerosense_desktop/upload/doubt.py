"""One thing that speaks against the data being the patient's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gerosense_desktop.readers.source import Source


class DoubtKind(StrEnum):
    """What speaks against these data being the patient's."""

    OTHER_PATIENT = "other_patient"
    SEX = "sex"
    YEAR_OF_BIRTH = "year_of_birth"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One thing that speaks against it.

    Attributes:
        kind: What.
        said: What was found: the other patient's user id, or what the file says.
        known: What the clinic says of the patient instead; empty where another patient has the samples.
        label: The clinic's own number for the other patient, where there is one.
        source: The file that says so, where one does.
    """

    kind: DoubtKind
    said: str
    known: str = ""
    label: str | None = None
    source: Source | None = None

    @property
    def fact(self) -> str:
        """What a person confirms, as the ledger notes it."""
        return self.said if self.kind is DoubtKind.OTHER_PATIENT else f"{self.kind}:{self.said}"
