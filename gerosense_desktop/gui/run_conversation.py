"""What window and person say to each other while an upload runs, and when it has ended."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.dialogs.new_token_dialog import NewTokenDialog
from gerosense_desktop.gui.dialogs.unknown_dialog import UnknownDialog
from gerosense_desktop.gui.locale_text import samples_text
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.upload.errors import PlanOutdatedError
from gerosense_desktop.upload.events import PauseReason, RunFinished, RunPaused, RunResumed, RunStopped, TokenRefused
from gerosense_desktop.upload.files import FilesChangedError

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.unknown_left import UnknownLeft
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workers.unknown_worker import Decided
    from gerosense_desktop.upload.events import RunEvent
    from gerosense_desktop.upload.plan import Plan


class RunConversation(QObject):
    """Shows the run on its page, asks for a token when it needs one, and puts what nobody knows to the person."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._to_ask: deque[UnknownLeft] = deque()
        self._hushed = False
        self._missed = False
        flow, page = window.flow, window.upload_page
        flow.run_started.connect(self._show_run)
        flow.run_events_arrived.connect(self._take_events)
        flow.run_failed.connect(self._say_failure)
        flow.run_ended.connect(self._end_run)
        flow.sending.token_taken.connect(self._keep_token)
        flow.unknowns.found.connect(self._take_unknown)
        flow.unknowns.decided.connect(self._take_decision)
        page.pause_asked.connect(flow.sending.pause)
        page.resume_asked.connect(flow.sending.resume)
        page.cancel_asked.connect(self.cancel)
        page.token_asked.connect(self._ask_token)
        page.left_asked.connect(flow.review_again)
        page.summary.unknown_asked.connect(self._look_for_unknown)
        page.read_again_asked.connect(flow.read_again)
        page.new_upload_asked.connect(flow.start_over)

    def hush(self) -> None:
        """Ask nothing for now: nobody is there, and a question names the patient."""
        asking = any(dialog.isVisible() for dialog in self._window.findChildren(UnknownDialog))
        self._hushed, self._missed = True, asking or bool(self._to_ask)
        self._to_ask.clear()

    def speak(self) -> None:
        """Ask what was not asked meanwhile."""
        missed, self._hushed, self._missed = self._missed, False, False
        pause = self._window.upload_page.card.state.pause
        if self._window.flow.uploading and pause is not None and pause.reason is PauseReason.TOKEN:
            self._ask_token()
        elif missed and self._window.flow.patient is not None:
            self._look_for_unknown()
        elif missed:
            self._window.ask_about_unknown()

    # ── the run ───────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_run(self, plan: Plan) -> None:
        practice = self.tr("the practice server on this computer")
        self._window.upload_page.show_started(
            plan,
            patient=plan.patient,
            server=practice if self._window.flow.workspace.practice else self._window.server,
            host=self._window.host,
        )

    @Slot(object)
    def _take_events(self, events: tuple[RunEvent, ...]) -> None:
        self._window.upload_page.apply(events)
        for event in events:
            match event:
                case RunPaused(reason=PauseReason.TOKEN):
                    self._ask_token()
                case TokenRefused(user_message=sentence):
                    for dialog in self._token_dialogs():
                        dialog.refuse(sentence)
                case RunPaused() | RunResumed() | RunStopped() | RunFinished():
                    self._close_token_dialogs()
                case _:
                    pass

    @Slot()
    def cancel(self) -> None:
        """Send no further batch; those in flight are finished."""
        self._close_token_dialogs()
        self._window.upload_page.show_cancelling()
        self._window.flow.cancel_upload()

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self._window.upload_page.show_failure(
            failure.user_message,
            read_again=isinstance(failure.error, FilesChangedError | PlanOutdatedError),
            details=failure.details,
        )

    @Slot()
    def _end_run(self) -> None:
        window = self._window
        self._close_token_dialogs()
        window.upload_page.show_ended()
        window.show_patient()
        if window.closing.wanted:
            window.close()
        elif window.upload_page.left_unknown:
            self._look_for_unknown()

    # ── a new token ───────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _ask_token(self) -> None:
        window = self._window
        pause, patient = window.upload_page.card.state.pause, window.flow.patient
        if pause is None or patient is None or self._hushed or self._token_dialogs():
            return
        dialog = NewTokenDialog(
            patient=patient.user_id,
            user_message=pause.user_message,
            lasting=window.flow.workspace.tokens.lasting,
            parent=window,
        )
        dialog.token_given.connect(window.flow.sending.give_token)
        dialog.stop_asked.connect(self.cancel)
        dialog.open()

    @Slot(object)
    def _keep_token(self, patient: Patient) -> None:
        try:
            self._window.flow.workspace.tokens.put(patient.user_id, patient.token)
        except GeroSenseError as error:
            self._window.say(error.user_message, details=describe_error(error))

    def _token_dialogs(self) -> list[NewTokenDialog]:
        return [dialog for dialog in self._window.findChildren(NewTokenDialog) if dialog.isVisible()]

    def _close_token_dialogs(self) -> None:
        for dialog in self._token_dialogs():
            dialog.reject()

    # ── what nobody knows ─────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _look_for_unknown(self) -> None:
        patient = self._window.flow.patient
        if patient is not None:
            self._window.flow.unknowns.look(patient=patient.user_id)

    @Slot(object)
    def _take_unknown(self, found: tuple[UnknownLeft, ...]) -> None:
        if self._hushed:
            self._missed = True
            return
        self._to_ask = deque(found)
        self._ask_unknown()

    @Slot()
    def _ask_unknown(self) -> None:
        asking = any(dialog.isVisible() for dialog in self._window.findChildren(UnknownDialog))
        if not self._to_ask or asking or self._window.closing.wanted:
            return
        dialog = UnknownDialog(self._to_ask.popleft(), parent=self._window)
        dialog.decided.connect(self._window.flow.unknowns.decide)
        # The next patient's, once this one's is gone from the screen.
        dialog.destroyed.connect(self._ask_unknown)
        dialog.open()

    @Slot(object)
    def _take_decision(self, decided: Decided) -> None:
        self._window.upload_page.summary.unknown_button.hide()
        samples, patient = decided.left.samples, decided.left.patient
        if decided.choice is UnknownChoice.KEEP:
            words = self.tr("Noted: {samples} are not sent again. They may be missing on the server.")
        elif self._window.flow.send_again(patient=patient, samples=samples):
            return
        else:
            words = self.tr(
                "Noted: {samples} are to be sent again. Drop the files of patient {name} again, and they are among "
                "what is new."
            )
        self._window.say(words.format(samples=samples_text(samples), name=patient), tone=Tone.QUIET)
