"""Every control of the places beside the upload has a name for screen readers and can be reached by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.support.bundle import Bundle, BundleText
from tests.gui.past import Past
from tests.gui.script import Script

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


@pytest.fixture
def stage(make_stage, tmp_path):
    past = Past(tmp_path)
    past.add([OutcomeKind.ACCEPTED], patient="patient-1")
    bundle = Bundle(texts=(BundleText(name="versions.txt", text="1.0.0"),), taken_out=0)
    stage = make_stage(Script(), open_ledger=past.open, make_bundle=lambda: bundle)
    stage.click("side_history_button")
    stage.qtbot.waitUntil(lambda: stage.rooms.history.page.uploads.rowCount() == 1)
    return stage


def show(stage, place: str) -> QWidget:
    match place:
        case "history":
            return stage.rooms.history.page
        case "receipt":
            stage.click("receipt_button")
            return stage.dialog("receipt_dialog")
        case "erase":
            stage.click("erase_button")
            return stage.dialog("erase_dialog")
        case "support":
            stage.rooms.support.ask()
            return stage.dialog("support_dialog")
        case "settings":
            stage.click("side_settings_button")
            return stage.rooms.settings.page
        case _:
            stage.rooms.lock.lock()
            return stage.rooms.lock.page


def controls(place: QWidget) -> list[QWidget]:
    return [
        widget
        for kind in CONTROLS
        for widget in place.findChildren(kind)
        if widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractItemView)
        and not widget.objectName().startswith("qt_")
    ]


PLACES = ("history", "receipt", "erase", "support", "settings", "lock")


@pytest.mark.parametrize("place", PLACES)
def test_that_every_control_has_a_name_and_an_object_name(stage, place):
    found = controls(show(stage, place))

    assert found
    for control in found:
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or text, control
        assert control.objectName(), control


@pytest.mark.parametrize("place", PLACES)
def test_that_every_control_can_be_reached_with_the_tab_key(stage, place):
    for control in controls(show(stage, place)):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control
