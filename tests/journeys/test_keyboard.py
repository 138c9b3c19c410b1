"""The whole way by keys alone: the mouse is never touched, and the focus is never lost."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.practice.token import practice_token
from tests.synthetic.apple import ZONE, export, heart_rate, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)
MOST_TABS = 80


class Keys:
    """Hands on a keyboard."""

    def __init__(self, nurse) -> None:
        self.nurse = nurse

    @property
    def focus(self) -> QWidget:
        """What has the focus; there always is something, it can be seen, and it is in the foremost window."""
        foremost = self._foremost()
        self.nurse.wait_until(lambda: QApplication.focusWidget() is not None)
        focus = QApplication.focusWidget()
        assert focus.isVisible()
        assert focus.window() is foremost
        return focus

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def tab_to(self, name: str) -> None:
        """Press Tab until a control has the focus."""
        for _ in range(MOST_TABS):
            if self.focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not lead to {name}")

    def use(self, name: str) -> None:
        """Go to a button and press it."""
        self.nurse.wait_to_see(name)
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def _foremost(self) -> QWidget:
        window = self.nurse.window
        dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        foremost = dialogs[-1] if dialogs else window
        if not foremost.isActiveWindow():
            foremost.activateWindow()
            self.nurse.wait_until(foremost.isActiveWindow)
        return foremost


@pytest.fixture
def keys(nurse) -> Keys:
    nurse.window.activateWindow()
    nurse.wait_until(nurse.window.isActiveWindow)
    return Keys(nurse)


@pytest.fixture
def file(tmp_path):
    records = [heart_rate(EIGHT + timedelta(minutes=minute), 60 + minute) for minute in range(4)]
    return write_zip(tmp_path / "export.zip", export(records))


def test_that_a_first_upload_its_receipt_and_history_need_no_mouse(keys, nurse, server, file):
    keys.use("patient_button")
    nurse.wait_to_see("token_dialog")
    assert keys.focus.objectName() == "token_field"
    QApplication.clipboard().setText(practice_token(PATIENT))
    keys.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_Return)

    nurse.wait_until(lambda: not nurse.sees("token_dialog"))
    QApplication.clipboard().setText(str(file))
    keys.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    nurse.wait_for(Step.REVIEW)
    keys.use("upload_button")
    nurse.wait_for(Step.DONE)
    assert len(server.kept(PATIENT)) == 4

    keys.use("summary_receipt_button")
    nurse.wait_to_see("receipt_dialog")
    keys.press(Qt.Key.Key_Escape)
    nurse.wait_until(lambda: not nurse.sees("receipt_dialog"))

    keys.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert nurse.window.places.present is Place.HISTORY
    keys.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    nurse.wait_to_see("choose_files_button")
    assert nurse.window.flow.step is Step.FILES


@pytest.mark.parametrize("place", Place)
def test_that_tab_goes_round_in_every_place_and_comes_back(keys, nurse, place):
    number = list(Place).index(place)
    keys.press([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4][number], Qt.KeyboardModifier.ControlModifier)
    assert nurse.window.places.present is place
    keys.press(Qt.Key.Key_Tab)
    first, seen = keys.focus, []

    for _ in range(MOST_TABS):
        keys.press(Qt.Key.Key_Tab)
        seen.append(keys.focus)
        if seen[-1] is first:
            break

    assert seen[-1] is first
    assert nurse.window.side_bar.button_of(Place.UPLOAD) in seen


def test_that_shift_and_tab_go_the_same_way_back(keys):
    there = [keys.focus]
    for _ in range(5):
        keys.press(Qt.Key.Key_Tab)
        there.append(keys.focus)
    back = [keys.focus]
    for _ in range(5):
        keys.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        back.append(keys.focus)

    assert back == there[::-1]


def test_that_help_and_lock_have_keys(keys, nurse):
    keys.press(Qt.Key.Key_F1)
    nurse.wait_to_see("help_dialog")
    keys.press(Qt.Key.Key_Escape)
    nurse.wait_until(lambda: not nurse.sees("help_dialog"))

    keys.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert nurse.window.locked
    keys.press(Qt.Key.Key_Space)
    assert not nurse.window.locked
