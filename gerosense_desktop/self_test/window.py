"""Builds the real window and lets it upload the bundled export to the practice server."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from gerosense_desktop.api.outcomes import Accepted
from gerosense_desktop.gui.app import build_window
from gerosense_desktop.gui.autostart import Autostart
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.paths import Paths
from gerosense_desktop.self_test.finding import FlawError
from gerosense_desktop.upload.events import BatchFinished, RunEvent

PATIENCE: Final = 180.0
"""Seconds; an emulated processor takes its time."""


def upload_in_the_window(paths: Paths, *, grab: Path | None, patience: float = PATIENCE) -> Mapping[str, Any]:
    """Upload the bundled export in a window at practice.

    Args:
        paths: A home of its own.
        grab: The PNG file for a picture of the window at the end; None for none.
        patience: Seconds until this counts as stuck.

    Raises:
        FlawError: Not everything was accepted, or the picture could not be saved.
    """
    window = build_window(paths, practice=True)
    try:
        witness = _Witness(window)
        export = window.flow.workspace.sample_export
        if export is None:
            raise FlawError("the sample export is missing")
        Autostart(window)
        window.show()
        window.take_files([export])
        witness.wait(patience)
        if grab is not None and not window.grab().save(str(grab)):
            raise FlawError("the picture could not be saved")
        return {
            "platform": QGuiApplication.platformName(),
            "batches": len(witness.outcomes),
            "samples": witness.samples,
            "size": [window.width(), window.height()],
        }
    finally:
        window.flow.shut_down()
        window.close()
        shiboken6.delete(window)
        QCoreApplication.processEvents()


class _Witness(QObject):
    """Remembers what became of the batches."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.outcomes: list[object] = []
        self.samples = 0
        self._flow = window.flow
        self._loop = QEventLoop(self)
        self._said = ""
        self._flow.run_events_arrived.connect(self._note)
        # Only when the window itself has taken the end in.
        self._flow.run_ended.connect(self._loop.quit, Qt.ConnectionType.QueuedConnection)
        self._flow.failed.connect(self._give_up)

    def wait(self, patience: float) -> None:
        """Wait for the end of the upload.

        Raises:
            FlawError: It did not end, or not all was accepted.
        """
        QTimer.singleShot(round(patience * 1000), self._loop, self._loop.quit)
        self._loop.exec()
        plan = self._flow.review.plan if self._flow.review is not None else None
        if self._flow.step is not Step.DONE or plan is None:
            raise FlawError(f"the upload did not end: {self._flow.step}")
        if len(self.outcomes) != len(plan.batches) or not self.outcomes:
            raise FlawError(f"{len(self.outcomes)} of {len(plan.batches)} batches were sent")
        others = sorted({type(outcome).__name__ for outcome in self.outcomes if not isinstance(outcome, Accepted)})
        if others:
            raise FlawError(f"not all was accepted: {', '.join(others)}")
        self.samples = plan.samples.height

    @Slot(object)
    def _note(self, events: Sequence[RunEvent]) -> None:
        self.outcomes += [event.outcome for event in events if isinstance(event, BatchFinished)]

    @Slot()
    def _give_up(self) -> None:
        self._loop.quit()
