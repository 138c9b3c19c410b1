"""The dialogs: opens them and hands on what was said. Those about samples are loaded when they open, as polars is."""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal, Slot

from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.dialogs.token_dialog import TokenDialog
from gerosense_desktop.gui.own_clipboard import OwnClipboard
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.readiness import Fix
from gerosense_desktop.readers.questions import NO_ANSWERS
from gerosense_desktop.upload.events import FileAsks, FileRead

if TYPE_CHECKING:
    from pydantic import SecretStr

    from gerosense_desktop.gui.dialogs.questions_dialog import Asked
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.readers.source import Source


class Conversation(QObject):
    """Asks the person; dialogs open without blocking and close by themselves.

    Signals:
        support_asked: Show the file for support.
        doubt_asked: Show what says that these are another patient's data.
    """

    support_asked = Signal()
    doubt_asked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.clipboard = OwnClipboard()
        self._asked: set[Source] = set()

    @Slot(object)
    def fix(self, fix: Fix) -> None:
        """Ask for what is missing before an upload."""
        match fix:
            case Fix.ANSWER:
                review = self._window.flow.review
                if review is not None and review.asking:
                    self.ask_questions(review.asking[0].source)
            case Fix.PATIENT:
                self.ask_patient()
            case Fix.SERVER:
                self.ask_settings()
            case Fix.FILES:
                self._window.files_page.choose_other_files()
            case Fix.DOUBT:
                self.doubt_asked.emit()
            case _:
                assert_never(fix)

    def forget(self) -> None:
        """Forget which files were asked about."""
        self._asked.clear()

    # ── the patient ───────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def ask_patient(self) -> None:
        """Ask for a token."""
        flow = self._window.flow
        if flow.uploading or flow.workspace.practice:
            return
        dialog = TokenDialog(lasting=flow.workspace.tokens.lasting, present=flow.patient, parent=self._window)
        dialog.patient_named.connect(self._keep_patient)
        dialog.forget_asked.connect(self._forget_patient)
        dialog.open()

    def take_patient_of(self, token: SecretStr) -> None:
        """Take the patient whom a token names."""
        self._window.flow.set_patient(Patient.of(token))

    def remember_patient(self) -> None:
        """Take the patient of the last time, where their token is still kept and has not ended."""
        name = self._window.settings.last_patient
        if name is None:
            return
        try:
            token = self._window.flow.workspace.tokens.get(name)
            patient = None if token is None else Patient.of(token)
        except GeroSenseError as error:
            self._window.say(error.user_message, details=describe_error(error))
            return
        if patient is not None:
            self._window.flow.set_patient(patient)

    @Slot(object)
    def _keep_patient(self, patient: Patient) -> None:
        try:
            self._window.flow.workspace.tokens.put(patient.user_id, patient.token)
        except GeroSenseError as error:
            self._window.say(error.user_message, details=describe_error(error))
        self._window.flow.set_patient(patient)

    @Slot()
    def _forget_patient(self) -> None:
        flow = self._window.flow
        if flow.patient is None:
            return
        try:
            flow.workspace.tokens.forget(flow.patient.user_id)
        except GeroSenseError as error:
            self._window.say(error.user_message, details=describe_error(error))
        self._window.change_settings(self._window.settings.but(last_patient=None))
        flow.set_patient(None)

    # ── settings ──────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def ask_settings(self) -> None:
        """Show the settings."""
        self._window.places.go(Place.SETTINGS)

    # ── files ─────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_first_question(self, review: Review) -> None:
        """Ask by itself what no one was asked yet, a file at a time; a question closed unanswered waits on the page."""
        unasked = [file.source for file in review.asking if file.source not in self._asked]
        if unasked:
            self._asked.add(unasked[0])
            self.ask_questions(unasked[0])

    @Slot(object)
    def ask_questions(self, source: Source) -> None:
        """Ask what a file asks, or show how its columns were read."""
        from gerosense_desktop.gui.dialogs.questions_dialog import Asked, QuestionsDialog

        flow = self._window.flow
        asking = any(dialog.isVisible() for dialog in self._window.findChildren(QuestionsDialog))
        if flow.review is None or flow.reading or asking:
            return
        answers = flow.answers.get(source, NO_ANSWERS)
        for file in flow.review.checked.files:
            if file.source != source:
                continue
            if isinstance(file, FileAsks):
                self._open(Asked.of(file, asking=flow.review.asking, answers=answers))
            elif isinstance(file, FileRead) and file.mapping is not None:
                self._open(Asked.columns_of(source, file.mapping, answers=answers))

    def _open(self, asked: Asked) -> None:
        from gerosense_desktop.gui.dialogs.questions_dialog import QuestionsDialog

        flow = self._window.flow
        dialog = QuestionsDialog(asked, preview=flow.street.preview, steps=flow.steps, parent=self._window)
        dialog.answered.connect(flow.answer)
        dialog.open()

    @Slot()
    def show_rejected(self) -> None:
        """Show the rejected samples."""
        from gerosense_desktop.gui.dialogs.rejected_dialog import RejectedDialog

        review = self._window.flow.review
        if review is not None and review.rejected:
            steps = self._window.flow.steps
            RejectedDialog(review.checked, steps=steps, clipboard=self.clipboard, parent=self._window).open()
