"""The way of one upload: files, review, upload, done. Holds what is true now; the pages show it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gerosense_desktop.gui.run_flow import RunFlow
from gerosense_desktop.gui.unknown_flow import UnknownFlow
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.workers.check_worker import check_step
from gerosense_desktop.gui.workers.review_worker import review_step
from gerosense_desktop.gui.workers.steps import Steps
from gerosense_desktop.upload.events import Checked
from gerosense_desktop.upload.selection import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.gui.street import Street
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.readers.questions import Answers
    from gerosense_desktop.readers.source import Source
    from gerosense_desktop.upload.selection import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reviewed:
    """What was last reviewed, to come back to."""

    paths: tuple[Path, ...] = ()
    checked: Checked | None = None
    review: Review | None = None


class UploadFlow(QObject):
    """Starts the steps of the street and remembers what they said.

    New files given while others are read or reviewed are *added*: everything is checked together, so that
    duplicates between them are found. After a finished upload new files begin a new one. During an upload none
    are taken.

    Signals:
        step_changed: The Step a person is at now.
        reading_started: Files are being read; everything known of earlier ones is void.
        check_events_arrived: A tuple of CheckEvents.
        reading_cancelled: Reading was stopped by the person.
        review_changed: The Review of what was read.
        run_started: The Plan that is being sent.
        run_events_arrived: A tuple of RunEvents.
        run_failed: A Failure that ended the upload; ``run_ended`` follows.
        run_ended: No batch is under way any more.
        patient_changed: The Patient, or None.
        failed: A Failure of anything else: what happened and what to do.
    """

    step_changed = Signal(object)
    reading_started = Signal()
    check_events_arrived = Signal(object)
    reading_cancelled = Signal()
    review_changed = Signal(object)
    run_started = Signal(object)
    run_events_arrived = Signal(object)
    run_failed = Signal(object)
    run_ended = Signal()
    patient_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, *, street: Street, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._street = street
        self._workspace = workspace
        self._step = Step.FILES
        self._paths: tuple[Path, ...] = ()
        self._answers: dict[Source, Answers] = {}
        self._checked: Checked | None = None
        self._review: Review | None = None
        self._before = _Reviewed()
        self._patient: Patient | None = None
        self._reader: BackgroundStep | None = None
        self._reviewer: BackgroundStep | None = None
        self._to_resend = 0
        self._selection = EVERYTHING
        self._steps = Steps(self)
        self.sending = RunFlow(street.run, steps=self._steps, parent=self)
        self.sending.events_arrived.connect(self.run_events_arrived)
        self.sending.failed.connect(self.run_failed)
        self.sending.token_taken.connect(self._take_token)
        self.sending.ended.connect(self._end_run)
        self.unknowns = UnknownFlow(steps=self._steps, present_workspace=lambda: self._workspace, parent=self)

    # ── what is true now ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def step(self) -> Step:
        """Where the person is."""
        return self._step

    @property
    def workspace(self) -> Workspace:
        """Real work or practice."""
        return self._workspace

    @property
    def street(self) -> Street:
        """The steps that it starts."""
        return self._street

    @property
    def patient(self) -> Patient | None:
        """Whose data it is, once a token said so."""
        return self._patient

    @property
    def review(self) -> Review | None:
        """What was read, once it was."""
        return self._review

    @property
    def answers(self) -> Mapping[Source, Answers]:
        """What was answered so far."""
        return self._answers

    @property
    def reading(self) -> bool:
        """Whether files are being read or compared with the ledger."""
        return self._reader is not None or self._reviewer is not None

    @property
    def uploading(self) -> bool:
        """Whether a batch may be under way."""
        return self.sending.running

    @property
    def to_resend(self) -> int:
        """How many samples of the review nobody knows the fate of and the person chose to send again."""
        return self._to_resend

    @property
    def steps(self) -> Steps:
        """Makes whatever else needs a thread, so that all of it ends with the program."""
        return self._steps

    @property
    def resting(self) -> bool:
        """Whether no thread is at work."""
        return self._steps.resting

    # ── files and review ──────────────────────────────────────────────────────────────────────────────────────

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read these files together with those already there."""
        if self.uploading or not paths:
            return
        if self._step is Step.DONE:
            self.start_over()
        known = dict.fromkeys(self._paths)
        self._paths = (*self._paths, *(path for path in dict.fromkeys(paths) if path not in known))
        self._read()

    def answer(self, answers: Mapping[Source, Answers]) -> None:
        """Take the person's answers and read again."""
        self._answers.update(answers)
        self._read()

    def cancel_reading(self) -> None:
        """Stop reading; files that were already reviewed before are not forgotten."""
        if not self.reading:
            return
        self._retire_readers()
        self._give_up_reading()

    def start_over(self) -> None:
        """Forget the files and all that was found in them."""
        if self.uploading:
            return
        self._retire_readers()
        self._paths, self._answers, self._checked, self._review = (), {}, None, None
        self._before = _Reviewed()
        self._to_resend = 0
        self._selection = EVERYTHING
        self._go(Step.FILES)

    def go_to(self, step: Step) -> None:
        """Show an earlier or a later page of the same upload; nothing is lost by it."""
        if self.uploading or self.reading or (step is Step.REVIEW and self._review is None):
            return
        self._go(step)

    @property
    def checked(self) -> Checked | None:
        """What was found in the files; None before."""
        return self._checked

    @property
    def selection(self) -> Selection:
        """What of the new samples is to be sent."""
        return self._selection

    def select(self, selection: Selection) -> None:
        """Send only this of what is new; holds until the files are forgotten."""
        if selection != self._selection and not self.uploading:
            self._selection = selection
            self.review_again()

    def review_again(self) -> None:
        """Compare what was read with the ledger as it is now: what is still to be sent is new again."""
        if self._checked is not None and not self.uploading:
            self._compare(self._checked)

    def read_again(self) -> None:
        """Read the same files anew: they are not what they were."""
        if self._paths and not self.uploading:
            self._read()

    def send_again(self, *, patient: str, samples: int) -> bool:
        """Review again with samples whose fate nobody knows as new ones; False where their files are not here.

        Args:
            patient: Whose they are.
            samples: How many.
        """
        here = self._checked is not None and self._patient is not None and self._patient.user_id == patient
        if not here or self.uploading or self.reading:
            return False
        self._to_resend += samples
        self.review_again()
        return True

    def _give_up_reading(self) -> None:
        """Go back to the files, with the review there was before these files came, if any."""
        before, self._before = self._before, _Reviewed()
        self._paths, self._checked, self._review = before.paths, before.checked, before.review
        self.reading_cancelled.emit()
        self._go(Step.FILES)

    def _read(self) -> None:
        self._retire_readers()
        self._checked = self._review = None
        step = check_step(self._street.check, paths=self._paths, answers=self._answers)
        self._reader = self._steps.new(step)
        self._reader.events_arrived.connect(self._take_check_events)
        self._reader.failed.connect(self._take_failure)
        self._reader.finished.connect(self._end_reading)
        self.reading_started.emit()
        self._go(Step.FILES)
        self._reader.start()

    @Slot(object)
    def _take_check_events(self, events: tuple[object, ...]) -> None:
        if self.sender() is not self._reader:
            return
        for event in events:
            if isinstance(event, Checked):
                self._checked = event
        self.check_events_arrived.emit(events)

    @Slot()
    def _end_reading(self) -> None:
        if self.sender() is not self._reader:
            return
        self._reader = None
        if self._checked is None:
            self._give_up_reading()
        else:
            self._compare(self._checked)

    def _compare(self, checked: Checked) -> None:
        self._retire_readers()
        self._review = None
        patient = None if self._patient is None else self._patient.user_id
        step = review_step(
            self._street.make_plan,
            checked=checked,
            patient=patient,
            open_ledger=self._workspace.open_ledger,
            selection=self._selection,
        )
        self._reviewer = self._steps.new(step)
        self._reviewer.events_arrived.connect(self._take_review)
        self._reviewer.failed.connect(self._take_failure)
        self._reviewer.finished.connect(self._end_review)
        self._reviewer.start()

    @Slot(object)
    def _take_review(self, events: tuple[Review, ...]) -> None:
        if self.sender() is self._reviewer:
            self._review = events[-1]

    @Slot()
    def _end_review(self) -> None:
        if self.sender() is not self._reviewer:
            return
        self._reviewer = None
        if self._review is None or self._checked is None:
            self._give_up_reading()
            return
        self._before = _Reviewed(paths=self._paths, checked=self._checked, review=self._review)
        self.review_changed.emit(self._review)
        self._go(Step.REVIEW)

    # ── patient ───────────────────────────────────────────────────────────────────────────────────────────────

    def set_patient(self, patient: Patient | None) -> None:
        """Take the patient a token names; what is new is worked out again."""
        if self.uploading:
            return
        self._patient = patient
        self._to_resend = 0
        # A review of another patient is never come back to.
        self._before = _Reviewed()
        self.patient_changed.emit(patient)
        if self._checked is not None and self._step in {Step.FILES, Step.REVIEW}:
            self._compare(self._checked)

    def label_patient(self, user_id: str, label: str | None) -> None:
        """Know the clinic's own number of the patient at work, if it is this one; nothing else changes."""
        if self._patient is not None and self._patient.user_id == user_id and self._patient.label != (label or ""):
            self._patient = replace(self._patient, label=label or "")
            self.patient_changed.emit(self._patient)

    # ── upload ────────────────────────────────────────────────────────────────────────────────────────────────

    def upload(self, *, server: str, workers: int) -> None:
        """Send what the review found new.

        Args:
            server: The server's address.
            workers: How many batches are sent at the same time.
        """
        if self.uploading or self.reading or self._patient is None:
            return
        plan = None if self._review is None else self._review.plan
        if plan is None or plan.patient != self._patient.user_id or not plan.batches:
            return
        self.sending.begin(plan, workspace=self._workspace, server=server, patient=self._patient, workers=workers)
        self._to_resend = 0
        self.run_started.emit(plan)
        self._go(Step.UPLOAD)
        self.sending.start()

    def cancel_upload(self) -> None:
        """Send no further batch; those under way are finished."""
        self.sending.cancel()

    @Slot(object)
    def _take_token(self, patient: Patient) -> None:
        self._patient = patient
        self.patient_changed.emit(patient)

    @Slot()
    def _end_run(self) -> None:
        self._go(Step.DONE)
        self.run_ended.emit()

    # ── practice, end ─────────────────────────────────────────────────────────────────────────────────────────

    def enter(self, workspace: Workspace) -> None:
        """Go from real work to practice or back; nothing of the one is left in the other."""
        if self.uploading:
            return
        self.start_over()
        left, self._workspace = self._workspace, workspace
        left.close()
        self.set_patient(None)

    def shut_down(self) -> None:
        """Stop everything and wait for it; for the end of the program."""
        self.sending.cancel()
        self._steps.end()
        self._workspace.close()

    # ── steps ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _retire_readers(self) -> None:
        """Let a step that is no longer wanted end by itself; what it still says is not listened to."""
        for step in (self._reader, self._reviewer):
            if step is not None:
                step.cancel()
        self._reader = self._reviewer = None

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        if self.sender() in {self._reader, self._reviewer}:
            self.failed.emit(failure)

    def _go(self, step: Step) -> None:
        self._step = step
        self.step_changed.emit(step)
