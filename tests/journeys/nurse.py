"""Does at the real window what a nurse does: drops files, pastes a token, clicks, and reads what is there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.widgets.step_path import Step

PATIENCE = 30_000
"""Milliseconds for a step to end; it is waited for, not slept through."""


class Nurse:
    """One person at one window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot
        self.phases: list[RunPhase] = []
        window.flow.run_events_arrived.connect(self._note_phase)

    def _note_phase(self) -> None:
        phase = self.window.upload_page.card.state.phase
        if not self.phases or self.phases[-1] is not phase:
            self.phases.append(phase)

    def drop(self, *paths: Path) -> None:
        """Drop files anywhere on the window and wait for the review."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted(), "the window takes no drop"
        QApplication.sendEvent(
            self.window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
        )
        self.wait_for(Step.REVIEW)

    def wait_for(self, step: Step) -> None:
        flow = self.window.flow
        self._qtbot.waitUntil(lambda: flow.step is step and not flow.reading and not flow.uploading, timeout=PATIENCE)

    def click(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: self.sees(name) and self._one(QPushButton, name).isEnabled(), timeout=PATIENCE)
        self._qtbot.mouseClick(self._one(QPushButton, name), Qt.MouseButton.LeftButton)

    def paste_token(self, token: str) -> None:
        """Name the patient by the token, in the dialog that asks for it."""
        self.click("patient_button")
        self._qtbot.waitUntil(lambda: self.sees("token_dialog"), timeout=PATIENCE)
        QApplication.clipboard().setText(token)
        field = self._one(QLineEdit, "token_field")
        field.setFocus()
        self._qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.click("token_use_button")

    def upload(self) -> None:
        self.click("upload_button")
        self.wait_for(Step.DONE)

    def confirm_the_patient(self) -> None:
        """Say of data that may be another patient's that it is this patient's."""
        self.click("doubt_button")
        self.wait_to_see("doubt_dialog")
        self._qtbot.keyClick(self._one(QCheckBox, "doubt_sure_box"), Qt.Key.Key_Space)
        self.click("doubt_confirm_button")

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def wait_for_phase(self, phase: RunPhase) -> None:
        """Wait until the upload is, or was, in a phase."""
        self.wait_until(lambda: phase in self.phases)

    def wait_to_see(self, name: str) -> None:
        self.wait_until(lambda: self.sees(name))

    def paste_new_token(self, token: str) -> None:
        """Answer the dialog that asks for a token in the middle of an upload."""
        self.wait_to_see("new_token_dialog")
        field = self._one(QLineEdit, "new_token_field")
        self.wait_until(field.isEnabled)
        field.setText(token)
        self.click("new_token_use_button")

    def sees(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def reads(self, name: str) -> str:
        return self._one(QLabel, name).text()

    def reads_column(self, table: str, header: str) -> list[str]:
        """Return the texts of a table's column, as its cells show them."""
        model = self._one(QTableView, table).model()
        horizontal = Qt.Orientation.Horizontal
        [column] = [
            number
            for number in range(model.columnCount())
            if model.headerData(number, horizontal, Qt.ItemDataRole.DisplayRole) == header
        ]
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def _one(self, kind: type, name: str) -> QWidget:
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} visible {name}"
        return found[0]
