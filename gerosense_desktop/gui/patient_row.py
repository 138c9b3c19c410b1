"""A patient as the list shows them: what the ledger knows, and whether there is a token."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.ledger.patient_book import PatientRecord


class TokenState(StrEnum):
    """Whether data can be sent for a patient now."""

    VALID = "valid"
    ENDED = "ended"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRow:
    """One patient.

    Attributes:
        record: What the ledger knows.
        patient: Whom the token names, where one is kept that can be read.
    """

    record: PatientRecord
    patient: Patient | None

    def token_state(self, *, now: datetime) -> TokenState:
        """Say whether the token can be used at ``now`` (an aware time)."""
        if self.patient is None:
            return TokenState.NONE
        return TokenState.ENDED if self.patient.ended(now=now) else TokenState.VALID

    @property
    def name(self) -> str:
        """The clinic's own number with the user id, or the user id alone."""
        label, user_id = self.record.label, self.record.user_id
        return f"{label} ({user_id})" if label else user_id
