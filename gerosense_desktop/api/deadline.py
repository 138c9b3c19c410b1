"""The end of a call: no server holds a batch for ever, however slowly it speaks."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self


class Deadline:
    """Cuts the connection of one call when its time is over.

    A timeout for each read does not bound a server that sends a byte now and then, so a thread of its own watches.

    Attributes:
        passed: Whether the time was over before the call was.
    """

    def __init__(self, seconds: float) -> None:
        """Prepare; the time runs from ``with`` on."""
        self.passed = False
        self._lock = threading.RLock()
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self.cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            # The connection may serve the next call by now.
            self._socket = None

    def watch(self, connection: socket.socket) -> None:
        """Name the connection that this call uses from now on."""
        with self._lock:
            self._socket = connection
            if self.passed:
                _cut(connection)

    def cut(self) -> None:
        """End the call now: its time is over, or nobody waits for it any more."""
        with self._lock:
            self.passed = True
            if self._socket is not None:
                _cut(self._socket)


class Calls(threading.local):
    """The deadline of the call that each thread makes, for the connections to find."""

    deadline: Deadline | None = None

    def watch(self, connection: socket.socket) -> None:
        """Give the call that this thread makes a connection to watch."""
        if self.deadline is not None:
            self.deadline.watch(connection)


def _cut(connection: socket.socket) -> None:
    with suppress(OSError):
        # Not the method of an encrypted socket: that one would let the reader go on unencrypted.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
