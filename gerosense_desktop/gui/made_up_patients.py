"""Made-up patients for the gallery: none of them exists."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.gui import made_up
from gerosense_desktop.ledger.patient_book import PatientRecord

_REGISTERED: Final = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)


def records() -> tuple[PatientRecord, ...]:
    """A few, each in another state."""
    return (
        PatientRecord(
            user_id=made_up.PATIENT, label="K-2041", biological_sex=BiologicalSex.FEMALE, year_of_birth=1948,
            registered_at=_REGISTERED, uploads=2, last_upload=datetime(2026, 11, 23, 9, 41, tzinfo=UTC),
        ),
        PatientRecord(
            user_id="gs-88c1-okafor", label="K-1988", biological_sex=None, year_of_birth=None,
            registered_at=_REGISTERED, uploads=7, last_upload=datetime(2026, 11, 22, 9, 4, tzinfo=UTC),
        ),
        PatientRecord(
            user_id="gs-1d70-lindqvist", label=None, biological_sex=None, year_of_birth=None,
            registered_at=None, uploads=1, last_upload=datetime(2026, 11, 15, 4, 45, tzinfo=UTC),
        ),
        PatientRecord(
            user_id="gs-c3e9-moreau", label="K-2050", biological_sex=BiologicalSex.MALE, year_of_birth=1953,
            registered_at=None,
        ),
    )  # fmt: skip


class Patients:
    """As much of a ledger's patients as the gallery asks."""

    def all(self) -> tuple[PatientRecord, ...]:
        """Return all of them."""
        return records()

    def of(self, user_id: str) -> PatientRecord:
        """Return one; a patient the gallery names elsewhere has no number."""
        nobody = PatientRecord(user_id=user_id, label=None, biological_sex=None, year_of_birth=None, registered_at=None)
        return next((record for record in records() if record.user_id == user_id and record.uploads == 0), nobody)
