"""What speaks against the data being the patient's: puts it to the person, and notes what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.gui.dialogs.doubt_dialog import DoubtDialog
from gerosense_desktop.gui.workers.doubt_worker import confirm_step

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.upload.plan import Plan


class Doubts(QObject):
    """A plan in doubt is never sent: once a person has confirmed it, the files are compared with the ledger again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asked: Plan | None = None
        self._step: BackgroundStep | None = None
        window.conversation.doubt_asked.connect(self.ask)
        window.review_page.doubt_asked.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Show what speaks against it, where something does."""
        window, review = self._window, self._window.flow.review
        plan = None if review is None else review.plan
        if plan is None or not plan.doubts or window.flow.uploading:
            return
        self._asked = plan
        dialog = DoubtDialog(
            plan.doubts,
            patient=plan.patient,
            changeable=not window.flow.workspace.practice,
            parent=window,
        )
        dialog.confirmed.connect(self._confirm)
        dialog.change_asked.connect(window.conversation.ask_patient)
        dialog.open()

    @Slot()
    def _confirm(self) -> None:
        plan, review = self._asked, self._window.flow.review
        # The files or the patient may be others by now.
        if plan is None or review is None or review.plan is not plan:
            return
        flow = self._window.flow
        self._step = flow.steps.new(confirm_step(flow.workspace.open_ledger, plan))
        self._step.finished.connect(self._look_again)
        self._step.failed.connect(self._say_failed)
        self._step.start()

    @Slot()
    def _look_again(self) -> None:
        if self.sender() is self._step:
            self._step, self._asked = None, None
            self._window.flow.review_again()

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._window.say_failure(failure)
