"""The window: takes drops everywhere, shows the page of the present step, and asks before it closes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from typing_extensions import override

from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.widgets.drop_target import DropTarget, Welcome
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.window_frame import WindowFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from gerosense_desktop.gui.furniture import Furniture
    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.gui.upload_flow import UploadFlow
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.settings import Settings


class MainWindow(WindowFrame):
    """Shows what the flow says and hands it what the person asks for.

    Signals:
        settings_changed: The Settings to be kept.
        closed: The window is closed and nothing is at work any more.
    """

    settings_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        flow: UploadFlow,
        *,
        settings: Settings,
        home_workspace: Workspace,
        enter_practice: Callable[[], Workspace],
        closed: bool = False,
    ) -> None:
        """Build the window.

        Args:
            flow: The upload; it is at work in ``home_workspace`` or in practice.
            settings: The person's choices.
            home_workspace: Real work, to come back to from practice.
            enter_practice: Starts practice.
            closed: Whether a policy that cannot be used keeps everything here but practice.
        """
        super().__init__()
        self.flow = flow
        self.settings = settings
        self.locked = False
        self.closed_by_policy = closed
        self._home_workspace = home_workspace
        self._enter_practice = enter_practice
        self.drops = DropTarget(self, welcome=self._welcome)
        self._listen()
        self._show_workspace()
        self._show_step(flow.step)

    # ── what comes after the first frame ──────────────────────────────────────────────────────────────────────

    @override
    def _make_furniture(self) -> Furniture:
        # Loaded on a thread meanwhile, see `later`.
        from gerosense_desktop.gui.furniture import Furniture  # noqa: PLC0415

        return Furniture(self)

    @override
    def _take_furniture(self) -> None:
        self._listen_to_furniture()
        self._know_patient()
        self._show_destination()

    def _listen_to_furniture(self) -> None:
        self.top_bar.patient_asked.connect(self.conversation.ask_patient)
        footer = self.review_page.footer
        footer.back_asked.connect(self._back_to_files)
        footer.fix_asked.connect(self.conversation.fix)
        footer.upload_asked.connect(self.start_upload)
        self.review_page.rejected_asked.connect(self.conversation.show_rejected)
        self.review_page.questions_asked.connect(self.conversation.ask_questions)

    def _listen(self) -> None:
        flow = self.flow
        flow.step_changed.connect(self._show_step)
        flow.reading_started.connect(self._show_reading)
        flow.check_events_arrived.connect(self.files_page.apply)
        flow.reading_cancelled.connect(self._show_files)
        flow.review_changed.connect(self._show_review)
        flow.patient_changed.connect(self._take_patient)
        flow.failed.connect(self.say_failure)
        flow.unknowns.failed.connect(self.say_failure)
        self.places.add(Place.UPLOAD, show=self._show_upload)
        self.places.changed.connect(self.side_bar.show_place)
        self.places.changed.connect(self._show_path)
        self.pages.currentChanged.connect(self._show_path)
        self.side_bar.place_asked.connect(self.places.go)
        self.side_bar.practice_asked.connect(self.toggle_practice)
        self.practice_banner.leave_asked.connect(self.toggle_practice)
        self.drops.files_dropped.connect(self.take_files)
        self.files_page.files_chosen.connect(self.take_files)
        self.files_page.other_files_chosen.connect(self._take_other_files)
        self.files_page.sample_asked.connect(self._take_sample)
        self.files_page.cancel_asked.connect(flow.cancel_reading)
        self.files_page.review_asked.connect(self._back_to_review)
        self.files_page.start_over_asked.connect(flow.start_over)
        QShortcut(QKeySequence.StandardKey.Open, self, self._open_by_key)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._escape)

    # ── what is true now ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def server(self) -> str:
        """The server's address; empty where none is set."""
        return self.flow.workspace.server_url or self.settings.server_url

    @property
    def host(self) -> str:
        """The server's name, for sentences."""
        try:
            return ServerAddress.parse(self.server).host
        except GeroSenseError:
            return self.server

    # ── files ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Read these files; during an upload, or while nobody is there to see it, say why not."""
        if self.locked:
            self.say(self.tr("The program was locked when files came. Drop them again."), tone=Tone.WARN)
            return
        if self.flow.uploading:
            self.say(self.tr("The upload is not finished yet. Drop these files again when it is."), tone=Tone.WARN)
            return
        self.problems.clear()
        self.flow.add_files(paths)

    @Slot(object)
    def _take_other_files(self, paths: Sequence[Path]) -> None:
        if not self.flow.uploading:
            self.flow.start_over()
        self.take_files(paths)

    @Slot(object)
    def take_files_from_outside(self, paths: Sequence[Path]) -> None:
        """Come forward, and read the files a second start of the program was given."""
        self.come_forward()
        if paths:
            self.take_files(paths)

    def come_forward(self) -> None:
        """Show the window above all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _take_sample(self) -> None:
        export = self.flow.workspace.sample_export
        if export is not None:
            self.take_files([export])

    def _welcome(self) -> Welcome:
        if self.flow.uploading:
            return Welcome(words=self.tr("The upload is not finished yet. Please drop later."), welcome=False)
        if self.flow.step is Step.REVIEW:
            return Welcome(words=self.tr("Let go to add to the files under review"), welcome=True)
        return Welcome(words=self.tr("Let go to read"), welcome=True)

    # ── pages ─────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        # What never left is not ticked as uploaded.
        sent = step is not Step.DONE or self.upload_page.batches.any_sent
        self.top_bar.path.show_step(step if sent else Step.UPLOAD)
        if step is Step.FILES:
            if not self.flow.reading:
                self._show_files()
            self.pages.setCurrentWidget(self.files_page)
        elif step is Step.REVIEW:
            self.pages.setCurrentWidget(self.review_page)
            self.review_page.footer.focus_next_step()
        else:
            self.pages.setCurrentWidget(self.upload_page)
        self.show_patient()

    @Slot()
    def _show_path(self) -> None:
        """Show the path of an upload only on its own pages."""
        self.top_bar.path.setVisible(self.pages.currentWidget() in self._on_path)

    @Slot()
    def _show_files(self) -> None:
        review = self.flow.review
        self.files_page.show_empty(reviewed_files=0 if review is None else len(review.checked.files))

    @Slot()
    def _show_reading(self) -> None:
        self.files_page.show_reading()

    @Slot(object)
    def _show_review(self, review: Review) -> None:
        self.review_page.show_review(review, to_resend=self.flow.to_resend)
        self._show_destination()
        self.conversation.ask_first_question(review)

    @Slot()
    def _back_to_files(self) -> None:
        self.flow.go_to(Step.FILES)

    @Slot()
    def _back_to_review(self) -> None:
        self.flow.go_to(Step.REVIEW)

    @Slot()
    def _show_upload(self) -> None:
        if self.flow.step is Step.DONE:
            self.flow.start_over()
        else:
            self._show_step(self.flow.step)

    def _show_destination(self) -> None:
        if self._furniture is None:
            return
        self.review_page.show_destination(
            patient=self.flow.patient,
            server=self.server,
            closed=self.closed_by_policy and not self.flow.workspace.practice,
            practice=self.flow.workspace.practice,
            now=datetime.now(UTC),
        )

    # ── patient, settings, practice ───────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _take_patient(self, patient: Patient | None) -> None:
        if patient is not None and not self.flow.workspace.practice:
            self.change_settings(self.settings.but(last_patient=patient.user_id))
        self.show_patient()

    def show_patient(self) -> None:
        """Name the patient everywhere, as they are now."""
        if self._furniture is None and self.flow.patient is None and self._has_patient:
            # Not yet looked for, and "none" would be false.
            self.top_bar.hide_patient()
            return
        changeable = not self.flow.uploading and not self.flow.workspace.practice
        self.top_bar.show_patient(self.flow.patient, changeable=changeable, now=datetime.now(UTC))
        self._show_destination()

    @Slot(object)
    def change_settings(self, settings: Settings) -> None:
        """Take other settings."""
        if settings != self.settings:
            self.settings = settings
            self.settings_changed.emit(settings)
        self._show_destination()

    @Slot()
    def toggle_practice(self) -> None:
        """Enter practice, or leave it; during an upload say why not."""
        if self.flow.uploading:
            self.say(self.tr("The upload is not finished yet. Wait until it is, or cancel it first."), tone=Tone.WARN)
            return
        self.problems.clear()
        if self.flow.workspace.practice:
            self.flow.enter(self._home_workspace)
        else:
            try:
                workspace = self._enter_practice()
            except GeroSenseError as error:
                self.say(error.user_message, details=describe_error(error))
                return
            self.flow.enter(workspace)
        self._show_workspace()

    def _show_workspace(self) -> None:
        workspace = self.flow.workspace
        if self._furniture is not None:
            self.review_page.clear()
            self.upload_page.clear()
            self._know_patient()
        self.practice_banner.setVisible(workspace.practice)
        self.side_bar.show_practice(practice=workspace.practice)
        self.files_page.offer_sample(offered=workspace.sample_export is not None)

    @property
    def _has_patient(self) -> bool:
        """Whether there may be a patient whom nobody has to name: that of practice, or that of the last time."""
        workspace = self.flow.workspace
        return workspace.token is not None or (not workspace.practice and self.settings.last_patient is not None)

    def _know_patient(self) -> None:
        token = self.flow.workspace.token
        if token is not None:
            self.conversation.take_patient_of(token)
        elif self.flow.patient is None:
            self.conversation.remember_patient()
        self.show_patient()

    def forget_work(self) -> None:
        """Forget what was read, what became of it, and the patient."""
        self.flow.start_over()
        self.flow.set_patient(None)
        self.conversation.forget()
        self.files_page.reading.files.clear()
        self.review_page.clear()
        self.upload_page.clear()

    # ── upload ────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def start_upload(self) -> None:
        """Send what is new."""
        if not self.review_page.footer.upload_button.isEnabled():
            return
        self.problems.clear()
        self.flow.upload(server=self.server, workers=self.settings.workers)

    def ask_about_unknown(self) -> None:
        """Ask about batches that a crash left without an outcome, and about those nobody has chosen for yet."""
        if not self.flow.workspace.practice:
            self.flow.unknowns.look()

    # ── problems, keys, closing ───────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def say_failure(self, failure: Failure) -> None:
        """Say why a step ended, with what support wants to know of it."""
        self.say(failure.user_message, details=failure.details)

    def say(self, text: str, *, tone: Tone = Tone.BAD, details: str = "") -> None:
        """Say above the page what happened and what to do; ``details`` are for support."""
        self.problems.say(text, tone=tone, details=details)

    @Slot()
    def _open_by_key(self) -> None:
        if self.flow.uploading:
            self.take_files(())
        else:
            self.files_page.choose_files()

    @Slot()
    def _escape(self) -> None:
        if self.flow.reading:
            self.flow.cancel_reading()
        else:
            self.problems.clear()

    @Slot()
    def end_session(self) -> None:
        """End with the person's session."""
        if self._furniture is not None:
            self.closing.end_session()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furniture is not None:
            if self.closing.put_off:
                event.ignore()
                self.closing.ask()
                return
            self.closing.settle()
        self.flow.shut_down()
        event.accept()
        self.closed.emit()
