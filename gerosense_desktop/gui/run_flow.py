"""One run at a time: begins it, hands it what the person says, and passes on what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gerosense_desktop.gui.workers.run_worker import run_step
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import BatchStarted, RunResumed, TokenRefused

if TYPE_CHECKING:
    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.street import RunPlan
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.steps import Steps
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.upload.plan import Plan


class RunFlow(QObject):
    """What the person may say is heard at once; a batch in flight is finished first, always.

    Signals:
        events_arrived: A tuple of RunEvents.
        token_taken: The Patient with the new token that the run went on with.
        failed: A Failure; ``ended`` follows.
        ended: No batch is under way any more.
    """

    events_arrived = Signal(object)
    token_taken = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, run: RunPlan, *, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._steps = steps
        self._runner: BackgroundStep | None = None
        self._control: Control | None = None
        self._offered: Patient | None = None

    @property
    def running(self) -> bool:
        """Whether a batch may be under way."""
        return self._runner is not None

    def begin(self, plan: Plan, *, workspace: Workspace, server: str, patient: Patient, workers: int) -> None:
        """Send a plan; ``start`` makes it go, once everybody was told."""
        self._control, self._offered = Control(), None
        step = run_step(
            self._run,
            plan=plan,
            workspace=workspace,
            server=server,
            patient=patient,
            workers=workers,
            control=self._control,
        )
        self._runner = self._steps.new(step)
        self._runner.events_arrived.connect(self._take_events)
        self._runner.failed.connect(self.failed)
        self._runner.finished.connect(self._end)

    def start(self) -> None:
        """Let what was begun go."""
        if self._runner is not None:
            self._runner.start()

    # ── what the person says ──────────────────────────────────────────────────────────────────────────────────

    def pause(self) -> None:
        """Send no further batch until ``resume``."""
        if self._control is not None:
            self._control.pause()

    def resume(self) -> None:
        """Go on: after a pause, after failures, or now instead of when the wait is over."""
        if self._control is not None:
            self._control.resume()

    def cancel(self) -> None:
        """Send no further batch; the run ends when those in flight are answered."""
        if self._control is not None:
            self._control.cancel()

    def give_token(self, patient: Patient) -> None:
        """Offer a new token; ``token_taken`` tells when the run goes on with it."""
        if self._control is not None:
            self._offered = patient
            self._control.give_token(patient.token)

    # ── what the run says ─────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _take_events(self, events: tuple[object, ...]) -> None:
        for event in events:
            if isinstance(event, TokenRefused):
                self._offered = None
            elif isinstance(event, RunResumed | BatchStarted) and self._offered is not None:
                patient, self._offered = self._offered, None
                self.token_taken.emit(patient)
        self.events_arrived.emit(events)

    @Slot()
    def _end(self) -> None:
        self._runner = self._control = self._offered = None
        self.ended.emit()
