"""What is to be sent of what is new: asks, and has the review made again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.upload.selection import EVERYTHING, Choices

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class ChoiceRoom(QObject):
    """The choice belongs to the flow, and ends with its files; names are kept with the patient's uploads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.review_page.choice_asked.connect(self.ask)
        window.review_page.everything_asked.connect(self._choose_everything)

    @Slot()
    def ask(self) -> None:
        """Open the dialog, where there is something to choose from."""
        from gerosense_desktop.gui.dialogs.choice_dialog import ChoiceDialog  # noqa: PLC0415 - loaded when it opens

        flow = self._window.flow
        choices = None if flow.checked is None or flow.uploading else Choices.of(flow.checked.accepted)
        if choices is None:
            return
        plan = None if flow.review is None else flow.review.plan
        names = flow.selection.names
        if names is None:
            names = {} if plan is None else plan.device_names
        dialog = ChoiceDialog(choices, selection=flow.selection, names=names, parent=self._window)
        dialog.chosen.connect(flow.select)
        dialog.open()

    @Slot()
    def _choose_everything(self) -> None:
        self._window.flow.select(replace(EVERYTHING, names=self._window.flow.selection.names))
