"""One running window per person and home: a second start hands its files over and ends."""

from __future__ import annotations

import json
from contextlib import suppress
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

_PATIENCE: Final = 5000
"""Milliseconds that a second start waits for the running window, which may be starting itself."""

_PAUSE: Final = 50
_MAX_MESSAGE: Final = 1_000_000
_ACKNOWLEDGED: Final = b"ok\n"


class Start(StrEnum):
    """What became of the attempt to be the one."""

    FIRST = "first"  # this is the one running window
    HANDED_OVER = "handed_over"  # another runs and took the files
    NO_ANSWER = "no_answer"  # another runs and does not answer


class SingleInstance(QObject):
    """Holds the lock that makes this window the only one, and listens for second starts.

    The lock names its process, so that one left behind by a crash does not block; the socket's name is made from
    the home folder, and only the same person may connect.

    Signals:
        files_arrived: A list of Paths from a second start; empty where it was given none.
    """

    files_arrived = Signal(object)

    def __init__(self, home: Path, *, patience: int = _PATIENCE, parent: QObject | None = None) -> None:
        """Prepare; nothing is locked yet.

        Args:
            home: The folder of all state.
            patience: Milliseconds to wait for a running window's answer.
            parent: The owner.
        """
        super().__init__(parent)
        self._home = home
        self._patience = patience
        self._name = f"gerosense-desktop-{sha256(str(home.absolute()).encode()).hexdigest()[:24]}"
        self._lock = QLockFile(str(home / "window.lock"))
        # 0: never stale by age; a lock whose process is gone is stale all the same.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def start(self, files: Sequence[Path]) -> Start:
        """Become the one, or hand the files to whoever is.

        Where the home cannot be written nothing can be locked: the window opens, and what needs the home says so.
        """
        with suppress(OSError):
            self._home.mkdir(parents=True, exist_ok=True, mode=0o700)
        clock = QElapsedTimer()
        clock.start()
        while True:
            if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
                QLocalServer.removeServer(self._name)
                self._server.listen(self._name)
                return Start.FIRST
            if self._hand_over(files):
                return Start.HANDED_OVER
            if clock.elapsed() > self._patience:
                return Start.NO_ANSWER
            QThread.msleep(_PAUSE)

    def close(self) -> None:
        """Let another start be the one."""
        self._server.close()
        self._lock.unlock()

    def _hand_over(self, files: Sequence[Path]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(self._patience):
            return False
        message = json.dumps({"files": [str(path.absolute()) for path in files]})
        socket.write(message.encode() + b"\n")
        clock = QElapsedTimer()
        clock.start()
        while not socket.canReadLine() and clock.elapsed() < self._patience:
            if not socket.waitForReadyRead(self._patience):
                break
        answered = bytes(socket.readLine().data()) == _ACKNOWLEDGED
        socket.abort()
        return answered

    @Slot()
    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._listen)
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    @Slot()
    def _listen(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MAX_MESSAGE:
                socket.abort()
            return
        files = _files_in(bytes(socket.readLine().data()))
        if files is None:
            socket.abort()
            return
        socket.write(_ACKNOWLEDGED)
        socket.flush()
        self.files_arrived.emit(files)


def _files_in(message: bytes) -> list[Path] | None:
    """Return the files a message names; None where it is none of ours."""
    try:
        content = json.loads(message)
    except ValueError:
        return None
    names = content.get("files") if isinstance(content, dict) else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [Path(name) for name in names]
