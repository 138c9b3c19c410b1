"""What the ledger knows of patients themselves: who they are to the clinic, and what a person confirmed about them."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.ledger.rows import now, time


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRecord:
    """One patient.

    Attributes:
        user_id: Whom the token names.
        label: The clinic's own number for the patient; never a name.
        biological_sex: As registered with the server; None where nobody said.
        year_of_birth: Likewise.
        registered_at: When the server was told of the patient, or said that it knew; None before.
        uploads: How many uploads began.
        last_upload: When the last one began, UTC.
    """

    user_id: str
    label: str | None
    biological_sex: BiologicalSex | None
    year_of_birth: int | None
    registered_at: datetime | None
    uploads: int = 0
    last_upload: datetime | None = None


Transaction = Callable[[], AbstractContextManager[sqlite3.Connection]]


class PatientBook:
    """The ledger's patients; everything of one goes with ``Ledger.erase_patient``."""

    def __init__(self, *, reading: Transaction, writing: Transaction) -> None:
        """Use ``Ledger.patients``."""
        self._reading = reading
        self._writing = writing

    def all(self) -> tuple[PatientRecord, ...]:
        """Return every patient, the one with the newest upload first.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        return self._records("", ())

    def of(self, user_id: str) -> PatientRecord | None:
        """Return one patient; None where the ledger does not know them.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        found = self._records("WHERE user_id = ?", (user_id,))
        return found[0] if found else None

    def add(self, user_id: str) -> None:
        """Make a patient known of whom nothing is said yet; one who is known stays as they are.

        Raises:
            LedgerError: It could not be written.
        """
        with self._writing() as connection:
            connection.execute("INSERT OR IGNORE INTO patients (user_id) VALUES (?)", (user_id,))

    def describe(
        self,
        user_id: str,
        *,
        label: str | None,
        biological_sex: BiologicalSex | None,
        year_of_birth: int | None,
    ) -> None:
        """Note what the clinic says of a patient, in the place of what it said before.

        Raises:
            LedgerError: It could not be written.
        """
        with self._writing() as connection:
            connection.execute(
                """
                INSERT INTO patients (user_id, label, biological_sex, year_of_birth) VALUES (?, ?, ?, ?)
                ON CONFLICT (user_id) DO UPDATE SET label = excluded.label,
                    biological_sex = excluded.biological_sex, year_of_birth = excluded.year_of_birth
                """,
                (user_id, label or None, biological_sex, year_of_birth),
            )

    def note_registered(self, user_id: str) -> None:
        """Note that the server knows the patient.

        Raises:
            LedgerError: It could not be written.
        """
        with self._writing() as connection:
            connection.execute(
                """
                INSERT INTO patients (user_id, registered_at) VALUES (?, ?)
                ON CONFLICT (user_id) DO UPDATE SET registered_at = excluded.registered_at
                """,
                (user_id, now()),
            )

    # ── what a person confirmed ───────────────────────────────────────────────────────────────────────────────────

    def confirm(self, user_id: str, doubts: Sequence[str]) -> None:
        """Note that a person said: this is the patient's, whatever speaks against it.

        Args:
            user_id: Whose it is.
            doubts: What spoke against it, as ``confirmed`` will return it; another patient by their user id.

        Raises:
            LedgerError: It could not be written.
        """
        with self._writing() as connection:
            connection.execute("INSERT OR IGNORE INTO patients (user_id) VALUES (?)", (user_id,))
            connection.executemany(
                """
                INSERT OR IGNORE INTO confirmations (patient_id, other_id, fact, confirmed_at)
                SELECT patients.id, coalesce(other.id, 0), CASE WHEN other.id IS NULL THEN ?2 ELSE '' END, ?3
                FROM patients LEFT JOIN patients AS other ON other.user_id = ?2 WHERE patients.user_id = ?1
                """,
                [(user_id, doubt, now()) for doubt in doubts],
            )

    def confirmed(self, user_id: str) -> frozenset[str]:
        """Return what a person confirmed for a patient: facts, and other patients' user ids.

        Raises:
            LedgerError: The ledger cannot be read.
        """
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT coalesce(other.user_id, fact) FROM confirmations
                JOIN patients ON patients.id = confirmations.patient_id
                LEFT JOIN patients AS other ON other.id = other_id
                WHERE patients.user_id = ?
                """,
                (user_id,),
            )
            return frozenset(row[0] for row in rows)

    def _records(self, where: str, values: Sequence[str]) -> tuple[PatientRecord, ...]:
        with self._reading() as connection:
            rows = connection.execute(
                f"""
                SELECT user_id, label, biological_sex, year_of_birth, registered_at, count(uploads.id), max(started_at)
                FROM patients LEFT JOIN uploads ON uploads.patient_id = patients.id
                {where} GROUP BY patients.id ORDER BY max(sequence) DESC, user_id
                """,  # noqa: S608 - words of this file
                tuple(values),
            )
            return tuple(
                PatientRecord(
                    user_id=user_id,
                    label=label,
                    biological_sex=None if sex is None else BiologicalSex(sex),
                    year_of_birth=year,
                    registered_at=None if registered is None else time(registered),
                    uploads=uploads,
                    last_upload=None if last is None else time(last),
                )
                for user_id, label, sex, year, registered, uploads, last in rows
            )
