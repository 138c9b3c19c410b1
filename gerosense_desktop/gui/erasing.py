"""Erases a patient when the person says so, twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.gui.dialogs.erase_dialog import EraseDialog
from gerosense_desktop.gui.models.history_table_model import patient_text
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.gui.workers.history_worker import erase_step

if TYPE_CHECKING:
    from pathlib import Path

    from gerosense_desktop.forget import Forgotten
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.receipt.receipt import PastUpload


class Erasing(QObject):
    """One patient at a time, on a thread of its own; never while an upload runs."""

    def __init__(self, window: MainWindow, *, settings_file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._settings_file = settings_file
        self._patient = ""
        self._asked_at = Place.HISTORY
        self._dialog: EraseDialog | None = None

    def ask(self, upload: PastUpload, *, uploads: int) -> None:
        """Ask whether to erase the patient of an upload.

        Args:
            upload: Any of theirs.
            uploads: How many there are.
        """
        record = upload.record
        shown = patient_text(record)
        self.ask_for(
            record.patient, name=shown if shown == record.patient else f"{shown} ({record.patient})", uploads=uploads
        )

    def ask_for(self, patient: str, *, name: str, uploads: int) -> None:
        """Ask whether to erase a patient.

        Args:
            patient: Their user id.
            name: As the screen shows them.
            uploads: How many uploads there are.
        """
        if self._window.flow.uploading:
            self._window.say(
                self.tr("The upload is not finished yet. A patient can be erased once it is."), tone=Tone.WARN
            )
            return
        self._patient = patient
        self._asked_at = self._window.places.present
        self._dialog = EraseDialog(
            patient=name,
            uploads=uploads,
            practice=self._window.flow.workspace.practice,
            parent=self._window,
        )
        self._dialog.erase_asked.connect(self._erase)
        self._dialog.finished.connect(self._let_go)
        self._dialog.open()

    @Slot()
    def _let_go(self) -> None:
        self._dialog = None

    @Slot()
    def _erase(self) -> None:
        step = self._window.flow.steps.new(
            erase_step(
                self._window.flow.workspace,
                patient=self._patient,
                settings=self._window.settings,
                settings_file=self._settings_file,
            )
        )
        step.events_arrived.connect(self._take_forgotten)
        step.failed.connect(self._say_failed)
        step.start()

    @Slot(object)
    def _take_forgotten(self, events: tuple[Forgotten, ...]) -> None:
        window, forgotten = self._window, events[-1]
        kept = forgotten.settings
        window.change_settings(window.settings.but(last_patient=kept.last_patient, recent_folders=kept.recent_folders))
        if window.flow.patient is not None and window.flow.patient.user_id == self._patient:
            window.forget_work()
        if self._dialog is not None:
            self._dialog.show_erased(forgotten)
        self._patient = ""
        # Erasing the patient at work leads to the first page.
        if not window.locked:
            window.places.go(self._asked_at)

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        if self._dialog is not None:
            self._dialog.show_failed(failure.user_message)
        else:
            self._window.say_failure(failure)
