"""The real window on a scripted street."""

from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import shiboken6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.side_rooms import SideRooms
from gerosense_desktop.gui.theme import theme_of
from gerosense_desktop.gui.upload_flow import UploadFlow
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.settings import Settings
from gerosense_desktop.support.bundle import Bundle
from gerosense_desktop.token_store import TokenStore
from tests.gui.samples import token
from tests.gui.script import Script

SERVER = "https://gerosense.clinic.example"


class Stage:
    """Finds controls by object name and does what a person does."""

    def __init__(
        self,
        script: Script,
        *,
        qtbot,
        settings: Settings | None = None,
        practice_error=None,
        keychain=None,
        has_ledger=True,
        open_ledger=None,
        clocks=None,
        settings_file=Path("/nowhere/settings.json"),
        make_bundle=lambda: Bundle(texts=(), taken_out=0),
        locked=(),
        watch=None,
    ) -> None:
        self.qtbot = qtbot
        self.script = script
        self.tokens = TokenStore(keychain or MemoryKeychain())
        self.practice_closed = 0
        self.kept: list[Settings] = []
        client = nullcontext(SimpleNamespace(address=SimpleNamespace(host="gerosense.clinic.example")))
        open_ledger = open_ledger or (lambda: script.ledger)
        self.home = Workspace(
            practice=False,
            open_ledger=open_ledger,
            make_client=lambda *_: client,
            tokens=self.tokens,
            has_ledger=lambda: has_ledger,
        )

        def enter_practice() -> Workspace:
            if practice_error is not None:
                raise practice_error
            return Workspace(
                practice=True,
                open_ledger=open_ledger,
                make_client=lambda *_: client,
                tokens=TokenStore(MemoryKeychain()),
                server_url="http://127.0.0.1:8765",
                token=token("practice-patient"),
                sample_export=Path("/sample/export.zip"),
                close=self._count_close,
            )

        self.flow = UploadFlow(street=script.street, workspace=self.home)
        with theme_of(QApplication.instance()).undressed():
            self.window = MainWindow(
                self.flow,
                settings=settings or Settings(server_url=SERVER),
                home_workspace=self.home,
                enter_practice=enter_practice,
            )
            self.flow.setParent(self.window)
            self.rooms = SideRooms(
                self.window,
                settings_file=settings_file,
                make_bundle=make_bundle,
                clocks=clocks,
                locked=locked,
                watch=watch,
            )
        self.window.settings_changed.connect(self.kept.append)
        self.window.show()

    def _count_close(self) -> None:
        self.practice_closed += 1

    # ── finding ───────────────────────────────────────────────────────────────────────────────────────────────

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = [widget for widget in self.window.findChildren(kind, name) if not _going(widget)]
        assert len(found) == 1, f"{len(found)} widgets named {name}"
        return found[0]

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def shown(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def dialog(self, name: str) -> QDialog:
        self.qtbot.waitUntil(lambda: self.shown(name))
        return self.find(QDialog, name)

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def click(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isVisible(), f"{name} is not visible"
        assert button.isEnabled(), f"{name} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window, key, modifier)

    def drop(self, *paths: str) -> QDropEvent:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        enter = QDragEnterEvent(
            QPoint(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.window, enter)
        drop = QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        if enter.isAccepted():
            QApplication.sendEvent(self.window, drop)
        return drop

    def name_patient(self, name: str = "patient-1") -> "Stage":
        self.flow.set_patient(Patient.of(token(name)))
        return self

    def reviewed(self) -> "Stage":
        self.drop("/data/export.zip")
        self.wait_for(Step.REVIEW)
        return self

    def uploaded(self) -> "Stage":
        self.click("upload_button")
        self.wait_for(Step.DONE)
        return self

    def wait_for(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.flow.step is step and not self.flow.reading)

    def strike(self) -> None:
        if not shiboken6.isValid(self.window):
            return
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.flow.shut_down()
        self.qtbot.waitUntil(lambda: self.flow.resting)
        self.window.close()
        shiboken6.delete(self.window)


def _going(widget: QWidget) -> bool:
    """Whether it is part of a dialog that was closed and only waits to be deleted."""
    return isinstance(widget.window(), QDialog) and widget.window().isHidden()
