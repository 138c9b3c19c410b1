"""When the window locks."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from gerosense_desktop.gui.idle_lock import Clocks, IdleLock

MINUTE = 60.0


class FakeClocks:
    """Two clocks that go on when told to."""

    def __init__(self) -> None:
        self.steady = 1000.0
        self.wall = 5000.0

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds

    @property
    def clocks(self) -> Clocks:
        return Clocks(steady=lambda: self.steady, wall=lambda: self.wall)


@pytest.fixture
def time():
    return FakeClocks()


@pytest.fixture
def field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def idle(qapp, time, field):
    lock = IdleLock(minutes=10, clocks=time.clocks, parent=field)
    lock.asked = []
    lock.lock_asked.connect(lambda: lock.asked.append("lock"))
    yield lock
    qapp.removeEventFilter(lock)


def move(widget, x: int) -> None:
    """Send a move of the pointer to a place."""
    place = QPointF(x, 5)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        widget, QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    )


def test_that_it_locks_after_the_time_and_not_before(idle, time):
    time.pass_by(10 * MINUTE - 1)
    idle.look()
    assert idle.asked == []

    time.pass_by(1)
    idle.look()
    assert idle.asked == ["lock"]


def test_that_its_own_timer_looks(idle, time, qtbot):
    time.pass_by(10 * MINUTE)
    idle.set_minutes(1)
    time.pass_by(MINUTE)

    qtbot.waitUntil(lambda: idle.asked == ["lock"], timeout=10_000)


@pytest.mark.parametrize("act", ["key", "mouse", "move", "drop"])
def test_that_input_puts_it_off(idle, time, field, qtbot, act):
    time.pass_by(9 * MINUTE)
    match act:
        case "key":
            qtbot.keyClick(field, Qt.Key.Key_A)
        case "mouse":
            qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        case "move":
            move(field, 7)
        case "drop":
            data = QMimeData()
            event = QDragEnterEvent(
                QPoint(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(field, event)
    time.pass_by(9 * MINUTE)
    idle.look()

    assert idle.asked == []


def test_that_a_resting_pointer_is_no_input(idle, time, field):
    move(field, 7)
    time.pass_by(9 * MINUTE)
    move(field, 7)
    time.pass_by(MINUTE)
    idle.look()

    assert idle.asked == ["lock"]


def test_that_what_the_program_does_by_itself_is_no_input(idle, time, field):
    time.pass_by(9 * MINUTE)
    field.setText("72")
    field.repaint()
    time.pass_by(MINUTE)
    idle.look()

    assert idle.asked == ["lock"]


def test_that_never_is_never(idle, time):
    idle.set_minutes(0)
    time.pass_by(10_000 * MINUTE)
    idle.look()

    assert idle.asked == []


def test_that_a_sleep_of_the_computer_counts_even_where_one_clock_slept_too(idle, time):
    time.wall += 60 * MINUTE
    idle.look()

    assert idle.asked == ["lock"]


def test_that_a_clock_set_back_does_not_keep_it_open(idle, time):
    time.wall -= 600 * MINUTE
    time.steady += 10 * MINUTE
    idle.look()

    assert idle.asked == ["lock"]


def test_that_the_first_key_after_a_long_time_locks_and_types_nothing(idle, time, field, qtbot):
    time.pass_by(11 * MINUTE)
    qtbot.keyClick(field, Qt.Key.Key_A)

    assert idle.asked == ["lock"]
    assert field.text() == ""


def test_that_coming_back_to_the_window_after_a_long_time_locks(idle, time, field):
    time.pass_by(11 * MINUTE)
    QApplication.sendEvent(field, QEvent(QEvent.Type.WindowActivate))

    assert idle.asked == ["lock"]


def test_that_nothing_is_asked_while_it_rests(idle, time, field, qtbot):
    idle.rest()
    time.pass_by(20 * MINUTE)
    idle.look()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert idle.asked == []

    idle.begin()
    time.pass_by(9 * MINUTE)
    idle.look()
    assert idle.asked == []


def test_that_control_and_l_locks_from_anywhere_and_l_alone_is_a_letter(idle, field, qtbot):
    qtbot.keyClick(field, Qt.Key.Key_L)
    assert idle.asked == []

    qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert idle.asked == ["lock"]
    assert field.text() == "l"
