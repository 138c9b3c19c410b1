"""The window as a process of its own, with a hand that does what a nurse does: ``python -m tests.torture.hand FILES``.

The program presses Upload by itself in practice only; real data is never sent without a person. So here a hand stands
in that one place, and clicks in the real window what a person would click: the token, Upload, and "Leave them" where
the window asks about batches that nobody knows the outcome of, and "Cancel" where it waits after failures.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from gerosense_desktop.gui import app
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.upload.events import PauseReason

EVERY = 20
"""Milliseconds between two looks at the window."""


class Hand(QObject):
    """Looks at the window again and again, and does the next thing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        timer = QTimer(self)
        timer.timeout.connect(self._act)
        timer.start(EVERY)

    @Slot()
    def _act(self) -> None:
        flow = self._window.flow
        if flow.step is Step.DONE and not flow.uploading:
            self._window.close()
        elif self._click("unknown_keep_button"):
            return
        elif flow.uploading and self._paused_after_failures():
            self._click("cancel_upload_button")
        elif flow.patient is None:
            self._give_token()
        elif flow.step is Step.REVIEW and not flow.reading and not flow.uploading:
            self._click("upload_button")

    def _paused_after_failures(self) -> bool:
        pause = self._window.upload_page.card.state.pause
        return pause is not None and pause.reason is PauseReason.FAILURES

    def _give_token(self) -> None:
        fields = [field for field in self._window.findChildren(QLineEdit, "token_field") if field.isVisible()]
        if not fields:
            self._click("patient_button")
        elif not fields[0].text():
            fields[0].setText(os.environ["GEROSENSE_TOKEN"])
        else:
            self._click("token_use_button")

    def _click(self, name: str) -> bool:
        for button in self._window.findChildren(QPushButton, name):
            if button.isVisible() and button.isEnabled():
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return True
        return False


if __name__ == "__main__":
    app.Autostart = Hand
    sys.exit(app.main([Path(word) for word in sys.argv[1:]], autostart=True))
