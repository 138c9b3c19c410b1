"""Remembers what the flow said, to say it again to a window that was built later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.upload.events import FileProgress, FilesVerified, RunPaused, RunResumed, TokenRefused

if TYPE_CHECKING:
    from gerosense_desktop.gui.upload_flow import UploadFlow
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.upload.plan import Plan

_PASSING: Final = (FilesVerified, RunPaused, RunResumed, TokenRefused)
"""What a run that has ended need not say again: a pause would ask for a token once more."""


class Replay(QObject):
    """Owned by the flow, of which it knows the last reading and the last run."""

    def __init__(self, flow: UploadFlow) -> None:
        super().__init__(flow)
        self._flow = flow
        self._playing = False
        self._read: list[object] = []
        self._plan: Plan | None = None
        self._run: list[object] = []
        self._failure: Failure | None = None
        flow.reading_started.connect(self._begin_reading)
        flow.check_events_arrived.connect(self._note_reading)
        flow.run_started.connect(self._begin_run)
        flow.run_events_arrived.connect(self._note_run)
        flow.run_failed.connect(self._note_failure)
        flow.step_changed.connect(self._forget)

    def play(self) -> None:
        """Say again what is still true; the flow has to be at rest."""
        flow, self._playing = self._flow, True
        try:
            flow.patient_changed.emit(flow.patient)
            if flow.review is not None and self._read:
                flow.reading_started.emit()
                flow.check_events_arrived.emit(tuple(self._read))
            if flow.review is not None and self._plan is None:
                flow.review_changed.emit(flow.review)
            if self._plan is not None:
                flow.run_started.emit(self._plan)
                flow.run_events_arrived.emit(tuple(self._run))
                if self._failure is not None:
                    flow.run_failed.emit(self._failure)
                flow.run_ended.emit()
            flow.step_changed.emit(flow.step)
        finally:
            self._playing = False

    @Slot()
    def _begin_reading(self) -> None:
        if not self._playing:
            self._read, self._plan, self._run, self._failure = [], None, [], None

    @Slot(object)
    def _note_reading(self, events: tuple[object, ...]) -> None:
        if not self._playing:
            self._read += [event for event in events if not isinstance(event, FileProgress)]

    @Slot(object)
    def _begin_run(self, plan: Plan) -> None:
        if not self._playing:
            self._plan, self._run, self._failure = plan, [], None

    @Slot(object)
    def _note_run(self, events: tuple[object, ...]) -> None:
        if not self._playing:
            self._run += [event for event in events if not isinstance(event, _PASSING)]

    @Slot(object)
    def _note_failure(self, failure: Failure) -> None:
        if not self._playing:
            self._failure = failure

    @Slot()
    def _forget(self) -> None:
        """Keep nothing that was put away."""
        if not self._playing and self._flow.review is None and not self._flow.uploading:
            self._read, self._plan, self._run, self._failure = [], None, [], None
