import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket

from gerosense_desktop.gui.single_instance import SingleInstance, Start

START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gerosense_desktop.gui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), patience=int(sys.argv[2]))
print(instance.start([Path(name) for name in sys.argv[3:]]), flush=True)
os._exit(9)
"""
"""Another process that starts, says what became of it, and dies without a farewell."""


@pytest.fixture
def first(qapp, tmp_path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.start([]) is Start.FIRST
    yield instance
    instance.close()


def start_another(home: Path, *files: Path, patience: int = 20_000) -> QProcess:
    process = QProcess()
    process.start(sys.executable, ["-c", START, str(home), str(patience), *map(str, files)])
    return process


def said(process: QProcess) -> str:
    return bytes(process.readAllStandardOutput().data()).decode().strip()


def test_that_a_second_start_hands_over_its_files_and_ends(first, qtbot, tmp_path):
    with qtbot.waitSignal(first.files_arrived, timeout=20_000) as arrived:
        second = start_another(tmp_path, tmp_path / "a b.csv", tmp_path / "ü.zip")
    qtbot.waitUntil(lambda: second.state() is QProcess.ProcessState.NotRunning)

    assert arrived.args == [[tmp_path / "a b.csv", tmp_path / "ü.zip"]]
    assert said(second) == Start.HANDED_OVER


def test_that_another_home_has_its_own_window(first, qapp, tmp_path):
    other = SingleInstance(tmp_path / "other")
    assert other.start([]) is Start.FIRST
    other.close()


def test_that_a_window_that_was_closed_leaves_the_place_to_the_next(qapp, tmp_path):
    for _ in range(2):
        instance = SingleInstance(tmp_path)
        assert instance.start([]) is Start.FIRST
        instance.close()


def test_that_what_a_crash_leaves_behind_does_not_block(qapp, tmp_path):
    crashed = start_another(tmp_path)
    assert crashed.waitForFinished()
    assert said(crashed) == Start.FIRST
    assert (tmp_path / "window.lock").exists()

    instance = SingleInstance(tmp_path)
    assert instance.start([]) is Start.FIRST
    instance.close()


def test_that_a_window_that_does_not_answer_is_not_waited_for_for_ever(first, tmp_path):
    # The first one's loop does not run here: it accepts the connection and never answers.
    second = start_another(tmp_path, patience=100)
    assert second.waitForFinished()

    assert said(second) == Start.NO_ANSWER


@pytest.mark.parametrize(
    "message", [b"nonsense\n", b"[]\n", b'{"files": "a"}\n', b'{"files": [1]}\n', b"x" * 1_000_001]
)
def test_that_messages_of_strangers_are_refused(first, qtbot, message):
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    with qtbot.assertNotEmitted(first.files_arrived), qtbot.waitSignal(socket.disconnected):
        socket.write(message)
        socket.flush()
    socket.abort()


def test_that_a_home_that_cannot_be_written_does_not_keep_the_window_shut(qapp, tmp_path):
    (tmp_path / "file").write_text("")
    instance = SingleInstance(tmp_path / "file" / "home")

    assert instance.start([]) is Start.FIRST
    instance.close()
