"""A window is complete a moment after its first frame, and before anything a person does arrives."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from gerosense_desktop.gui import furnishing as module
from gerosense_desktop.gui.furnishing import Furnishing
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.qt_types import make_types
from gerosense_desktop.gui.street import Street
from gerosense_desktop.gui.upload_flow import UploadFlow
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore


class Furnisher:
    """A window, and what was done to complete it, on which thread."""

    def __init__(self) -> None:
        home = Workspace(
            practice=False, open_ledger=None, make_client=None, tokens=TokenStore(MemoryKeychain()),
        )  # fmt: skip
        flow = UploadFlow(street=Street(check=None, make_plan=None, run=None), workspace=home)
        self.window = MainWindow(
            flow, settings=Settings(server_url="https://x.example"), home_workspace=home, enter_practice=None
        )
        flow.setParent(self.window)
        self.done: list[tuple[str, bool]] = []
        self.go_on = threading.Event()
        self.go_on.set()
        self.furnishing = Furnishing(
            self.window,
            load=self._load,
            furnish=self._furnish,
            load_libraries=self._load_libraries,
            prepare=self._prepare,
            make_types=self._make_types,
        )

    def _load(self):
        self._note("begun")
        self.go_on.wait(10)
        yield
        self._note("loaded")

    def _make_types(self):
        self._note("types")
        yield from make_types()
        self._note("all types")

    def _load_libraries(self):
        self._note("libraries")
        yield

    def _furnish(self) -> None:
        self._note("furnished")
        self.window.furnish()

    def _prepare(self):
        for bit in ("one", "two"):
            self._note(bit)
            yield

    def _note(self, what: str) -> None:
        self.done.append((what, threading.current_thread() is threading.main_thread()))

    def has(self, what: str) -> bool:
        return any(done == what for done, _ in self.done)


@pytest.fixture
def furnisher(qtbot):
    furnisher = Furnisher()
    qtbot.addWidget(furnisher.window)
    yield furnisher
    furnisher.go_on.set()
    furnisher.window.flow.shut_down()
    qtbot.waitUntil(lambda: furnisher.window.flow.resting)


COMPLETE = [
    ("begun", False),
    ("loaded", False),
    ("furnished", True),
    ("types", True),
    ("all types", True),
    ("libraries", False),
    ("one", True),
    ("two", True),
]


def test_that_a_window_is_completed_once_it_was_painted(furnisher, qtbot):
    assert furnisher.done == []

    with qtbot.waitSignal(furnisher.furnishing.settled):
        furnisher.window.show()

    assert furnisher.done == COMPLETE
    assert furnisher.furnishing.at_rest


def test_that_garbage_is_collected_again_when_a_window_is_complete(furnisher, monkeypatch):
    turned_on = []
    monkeypatch.setattr(module.gc, "enable", lambda: turned_on.append(True))

    furnisher.furnishing.finish()

    assert turned_on == [True]


def test_that_a_window_nobody_sees_is_completed_too(furnisher, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_WITHOUT_FRAME", 1)
    furnisher.window.setUpdatesEnabled(False)

    with qtbot.waitSignal(furnisher.furnishing.settled):
        furnisher.window.show()

    assert furnisher.done == COMPLETE


def test_that_a_click_before_the_window_is_complete_is_heard(furnisher, qtbot, monkeypatch):
    opened = []
    furnisher.go_on.clear()
    furnisher.window.show()
    qtbot.waitUntil(lambda: furnisher.has("begun"))
    loader = furnisher.furnishing._loader
    wait = loader.wait
    monkeypatch.setattr(loader, "wait", lambda: (furnisher.go_on.set(), wait()))
    assert not furnisher.furnishing.complete
    furnisher.furnishing.finished.connect(
        lambda: furnisher.window.top_bar.patient_asked.connect(lambda: opened.append(True))
    )

    qtbot.mouseClick(furnisher.window.top_bar.patient_button, Qt.MouseButton.LeftButton)

    assert opened == [True]
    assert furnisher.done[:3] == COMPLETE[:3]


def test_that_a_window_is_completed_at_once_where_that_is_wanted_and_only_once(furnisher, qtbot):
    furnisher.furnishing.finish()
    furnisher.furnishing.finish()
    furnisher.window.show()
    furnisher.window.repaint()
    QApplication.processEvents()

    assert furnisher.done == [("furnished", True)]


def test_that_asking_for_what_the_first_frame_does_not_show_brings_it_in(furnisher):
    page = furnisher.window.review_page

    assert furnisher.window.pages.indexOf(page) > 0
    assert furnisher.window.review_page is page


def test_that_a_window_can_be_closed_before_it_is_complete(furnisher, qtbot):
    closed = []
    furnisher.window.closed.connect(lambda: closed.append(True))
    furnisher.window.end_session()

    furnisher.window.close()

    assert closed == [True]
    assert not furnisher.has("furnished")


def test_that_who_closes_the_window_waits_for_no_more_than_a_bit_of_what_is_loaded(furnisher, qtbot):
    furnisher.go_on.clear()
    furnisher.window.show()
    qtbot.waitUntil(lambda: furnisher.has("begun"))
    for step in furnisher.window.flow.steps._steps:
        step.cancel()

    furnisher.go_on.set()

    qtbot.waitUntil(lambda: furnisher.has("libraries"))
    assert not furnisher.has("loaded")


def test_that_making_qts_types_gives_the_window_its_turn(furnisher, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_TURN", 0.0)
    turns = []
    ticking = QTimer(furnisher.window)
    ticking.timeout.connect(lambda: turns.append(furnisher.has("types") and not furnisher.has("all types")))
    ticking.start(0)

    furnisher.window.show()

    qtbot.waitUntil(lambda: furnisher.has("libraries"))
    assert any(turns)


def test_that_no_type_of_qt_is_left_to_be_made():
    """In a process of its own: here all may be made already. What a module only promises is not in it yet."""
    code = (
        "from PySide6 import QtCore, QtGui, QtWidgets\n"
        "from gerosense_desktop.gui.qt_types import make_types\n"
        "left = lambda: [len(set(dir(module)) - set(vars(module))) for module in (QtCore, QtGui, QtWidgets)]\n"
        "before = left()\n"
        "list(make_types())\n"
        "print(all(before), left())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split(maxsplit=1) == ["True", "[0, 0, 0]\n"]
