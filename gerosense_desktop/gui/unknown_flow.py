"""Batches whose outcome nobody knows: finds them, and records what the person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gerosense_desktop.gui.workers.unknown_worker import decide_step, look_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from gerosense_desktop.gui.unknown_left import UnknownLeft
    from gerosense_desktop.gui.workers.steps import Steps
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.ledger.records import UnknownChoice


class UnknownFlow(QObject):
    """The ledger is asked and told on threads of its own.

    Signals:
        found: A tuple of UnknownLeft, one for each patient; never empty.
        decided: A Decided, once it is on disk.
        failed: A Failure.
    """

    found = Signal(object)
    decided = Signal(object)
    failed = Signal(object)

    def __init__(
        self, *, steps: Steps, present_workspace: Callable[[], Workspace], parent: QObject | None = None
    ) -> None:
        """Prepare.

        Args:
            steps: Makes the steps.
            present_workspace: Says where work is done now: real work's batches are never decided in practice.
            parent: The owner.
        """
        super().__init__(parent)
        self._steps = steps
        self._present_workspace = present_workspace
        self._looked_in: Workspace | None = None

    def look(self, *, patient: str | None = None) -> None:
        """Look for undecided batches, of one patient or of all."""
        workspace = self._present_workspace()
        if not workspace.has_ledger():
            return
        self._looked_in = workspace
        step = self._steps.new(look_step(workspace.open_ledger, patient=patient))
        step.events_arrived.connect(self._take_found)
        step.failed.connect(self.failed)
        step.start()

    def decide(self, left: UnknownLeft, choice: UnknownChoice) -> None:
        """Record what the person chose."""
        workspace = self._present_workspace()
        if workspace is not self._looked_in:
            return
        step = self._steps.new(decide_step(workspace.open_ledger, left=left, choice=choice))
        step.events_arrived.connect(self._take_decided)
        step.failed.connect(self.failed)
        step.start()

    @Slot(object)
    def _take_found(self, events: tuple[tuple[UnknownLeft, ...], ...]) -> None:
        for found in events:
            if found and self._present_workspace() is self._looked_in:
                self.found.emit(found)

    @Slot(object)
    def _take_decided(self, events: tuple[object, ...]) -> None:
        for decided in events:
            self.decided.emit(decided)
