"""Patients as a place of the window: reads the ledger, adds and describes patients, and tells the server of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.api.models import UserRequest
from gerosense_desktop.gui.dialogs.patient_dialog import PatientDialog
from gerosense_desktop.gui.pages.patients_page import PatientsPage
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.workers.patients_worker import (
    Description,
    Registered,
    describe_step,
    label_step,
    patients_step,
    register_step,
)

if TYPE_CHECKING:
    from gerosense_desktop.gui.erasing import Erasing
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.patient_row import PatientRow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.ledger.patient_book import PatientRecord


class PatientsRoom(QObject):
    """Ledger, keychain and server are asked on threads of their own."""

    def __init__(self, window: MainWindow, *, erasing: Erasing) -> None:
        super().__init__(window)
        self._window, self._erasing = window, erasing
        self._reader: BackgroundStep | None = None
        self._teller: BackgroundStep | None = None
        self._row: PatientRow | None = None
        self._description: Description | None = None
        self._dialog: PatientDialog | None = None
        self._page: PatientsPage | None = None
        window.places.add(Place.PATIENTS, show=self.show)
        window.pages.currentChanged.connect(self._leave)
        window.flow.patient_changed.connect(self._name)
        if window.flow.patient is not None:
            self._name(window.flow.patient)

    @property
    def page(self) -> PatientsPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            self._page = page = PatientsPage()
            page.add_asked.connect(self._window.conversation.ask_patient)
            page.upload_asked.connect(self._upload_for)
            page.edit_asked.connect(self._edit)
            page.erase_asked.connect(self._erase)
            self._window.places.furnish(Place.PATIENTS, page)
        return self._page

    @property
    def _in_view(self) -> bool:
        return self._window.places.present is Place.PATIENTS

    def _clear(self) -> None:
        if self._page is not None:
            self._page.clear()

    # ── the list ──────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def show(self) -> None:
        """Go to the patients, as they are now; practice has only its own."""
        if self._window.flow.workspace.practice:
            return
        self.page.clear()
        self._window.pages.setCurrentWidget(self.page)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the list anew, where it is in view."""
        if not self._in_view:
            return
        self._reader = self._window.flow.steps.new(patients_step(self._window.flow.workspace))
        self._reader.events_arrived.connect(self._take_patients)
        self._reader.failed.connect(self._say_unreadable)
        self._reader.start()

    def forget(self) -> None:
        """Keep nothing of what was read in memory."""
        self._reader = self._row = self._description = None
        self._clear()

    @Slot(object)
    def _take_patients(self, events: tuple[tuple[PatientRow, ...], ...]) -> None:
        if self.sender() is self._reader and self._in_view:
            first = not self.page.patients.total
            self.page.show_patients(events[-1])
            if first:
                self.page.focus_first()

    @Slot(object)
    def _say_unreadable(self, failure: Failure) -> None:
        if self.sender() is self._reader:
            self.page.show_problem(failure.user_message)

    @Slot()
    def _leave(self) -> None:
        if not self._in_view:
            self.forget()

    # ── the patient at work ───────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _upload_for(self, row: PatientRow) -> None:
        """Begin an upload for a patient; without a token, ask for one."""
        window = self._window
        if window.flow.uploading:
            window.places.go(Place.UPLOAD)
            return
        if row.patient is None:
            window.conversation.ask_patient()
            return
        if window.flow.patient is None or window.flow.patient.user_id != row.record.user_id:
            window.flow.set_patient(row.patient)
        if window.flow.step is Step.DONE:
            window.flow.start_over()
        window.places.go(Place.UPLOAD)

    @Slot(object)
    def _name(self, patient: Patient | None) -> None:
        """Look up the clinic's own number of the patient at work; make a new one known."""
        self.read()
        if patient is None or patient.label is not None or self._window.flow.workspace.practice:
            return
        step = self._window.flow.steps.new(label_step(self._window.flow.workspace, user_id=patient.user_id))
        step.events_arrived.connect(self._take_label)
        step.start()

    @Slot(object)
    def _take_label(self, events: tuple[PatientRecord, ...]) -> None:
        self._window.flow.label_patient(events[-1].user_id, events[-1].label)

    # ── what the clinic says of a patient ─────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _edit(self, row: PatientRow) -> None:
        self._row = row
        can_register = row.patient is not None and bool(self._window.server)
        self._dialog = PatientDialog(row, can_register=can_register, parent=self._window)
        self._dialog.described.connect(self._describe)
        self._dialog.register_asked.connect(self._register)
        self._dialog.finished.connect(self._let_go)
        self._dialog.open()

    @Slot()
    def _let_go(self) -> None:
        self._dialog = self._description = None

    @Slot(object)
    def _describe(self, description: Description) -> None:
        step = self._window.flow.steps.new(describe_step(self._window.flow.workspace, description))
        step.events_arrived.connect(self._take_described)
        step.failed.connect(self._say_failed)
        step.start()

    @Slot(object)
    def _take_described(self, events: tuple[PatientRecord, ...]) -> None:
        record = events[-1]
        self._window.flow.label_patient(record.user_id, record.label)
        if self._window.flow.patient is not None and self._window.flow.patient.user_id == record.user_id:
            # What is known of a patient decides whether an export can be theirs.
            self._window.flow.review_again()
        self.read()
        description, self._description = self._description, None
        if description is not None:
            self._tell(description)

    @Slot(object)
    def _register(self, description: Description) -> None:
        self._description = description
        self._describe(description)

    def _tell(self, description: Description) -> None:
        row, window = self._row, self._window
        if row is None or row.patient is None or description.biological_sex is None:
            return
        if description.year_of_birth is None:
            return
        request = UserRequest(
            id=description.user_id,
            biological_sex=description.biological_sex,
            year_of_birth=description.year_of_birth,
        )
        self._teller = window.flow.steps.new(
            register_step(window.flow.workspace, patient=row.patient, request=request, server=window.server)
        )
        self._teller.events_arrived.connect(self._take_registered)
        self._teller.failed.connect(self._say_failed)
        self._teller.start()

    @Slot(object)
    def _take_registered(self, events: tuple[Registered, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_registered(events[-1])
        self.read()

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._description = None
        if self._dialog is not None:
            self._dialog.show_failed(failure.user_message)
        else:
            self._window.say_failure(failure)

    # ── erasing ───────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _erase(self, row: PatientRow) -> None:
        self._erasing.ask_for(row.record.user_id, name=row.name, uploads=row.record.uploads)
