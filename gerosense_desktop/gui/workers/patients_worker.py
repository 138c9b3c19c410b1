"""What the list of patients asks of ledger, keychain and server, as steps for a background thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.patient_row import PatientRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.api.limits import BiologicalSex
    from gerosense_desktop.api.models import UserRequest
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.ledger.patient_book import PatientRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a person says of a patient.

    Attributes:
        user_id: Whom the token names.
        label: The clinic's own number; empty where there is none.
        biological_sex: None where it is not said.
        year_of_birth: None where it is not said.
    """

    user_id: str
    label: str
    biological_sex: BiologicalSex | None
    year_of_birth: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The server knows the patient.

    Attributes:
        user_id: Whom.
        new: Whether it did not before.
    """

    user_id: str
    new: bool


def patients_step(workspace: Workspace) -> Callable[[Event], Iterator[tuple[PatientRow, ...]]]:
    """Return the step that yields all patients, once; a ledger that is not there yet is not made."""

    def step(_cancel: Event) -> Iterator[tuple[PatientRow, ...]]:
        if not workspace.has_ledger():
            yield ()
            return
        with workspace.open_ledger() as ledger:
            records = ledger.patients.all()
        yield tuple(PatientRow(record=record, patient=_kept(workspace, record.user_id)) for record in records)

    return step


def label_step(workspace: Workspace, *, user_id: str) -> Callable[[Event], Iterator[PatientRecord]]:
    """Return the step that makes a patient known, where they are not yet, and yields what is known of them."""

    def step(_cancel: Event) -> Iterator[PatientRecord]:
        with workspace.open_ledger() as ledger:
            record = ledger.patients.of(user_id)
            if record is None:
                ledger.patients.add(user_id)
                record = ledger.patients.of(user_id)
        if record is not None:
            yield record

    return step


def describe_step(workspace: Workspace, description: Description) -> Callable[[Event], Iterator[PatientRecord]]:
    """Return the step that notes what a person says of a patient, and yields what is known then."""

    def step(_cancel: Event) -> Iterator[PatientRecord]:
        with workspace.open_ledger() as ledger:
            ledger.patients.describe(
                description.user_id,
                label=description.label,
                biological_sex=description.biological_sex,
                year_of_birth=description.year_of_birth,
            )
            record = ledger.patients.of(description.user_id)
        if record is not None:
            yield record

    return step


def register_step(
    workspace: Workspace, *, patient: Patient, request: UserRequest, server: str
) -> Callable[[Event], Iterator[Registered]]:
    """Return the step that tells the server of a patient, and notes it once the server has answered."""

    def step(_cancel: Event) -> Iterator[Registered]:
        with workspace.make_client(server, patient.token, 1) as client:
            new = client.register_user(request)
        with workspace.open_ledger() as ledger:
            ledger.patients.note_registered(patient.user_id)
        yield Registered(user_id=patient.user_id, new=new)

    return step


def _kept(workspace: Workspace, user_id: str) -> Patient | None:
    """Return whom a kept token names; None where there is none that can be read, or it is another's."""
    try:
        token = workspace.tokens.get(user_id)
        patient = None if token is None else Patient.of(token)
    except GeroSenseError:
        return None
    return patient if patient is not None and patient.user_id == user_id else None
