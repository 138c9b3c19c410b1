"""The end of a call: no server holds a batch for ever, however slowly it speaks."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Deadline:
    """The end of one call, whose connection is cut when its time is over.

    Attributes:
        passed: Whether the time was over before the call was.
    """

    def __init__(self) -> None:
        self.passed = False
        # A signal may cut a call while the thread it interrupts names its connection.
        self._lock = threading.RLock()
        self._socket: socket.socket | None = None

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

    def end(self) -> None:
        """Let go of the connection: it may serve the next call."""
        with self._lock:
            self._socket = None


class Deadlines:
    """Gives every call its time.

    A timeout for each read does not bound a server that sends a byte now and then, so a thread watches. It is one for
    all calls under way, and ends when none is.
    """

    def __init__(self, seconds: float) -> None:
        """Prepare.

        Args:
            seconds: The time of each call.
        """
        self._seconds = seconds
        # A signal may cut the calls while the thread it interrupts begins one.
        self._changed = threading.Condition(threading.RLock())
        # In the order in which they end, as all have the same time.
        self._ends_at: dict[Deadline, float] = {}
        self._watched = False
        self._cut = False

    @contextmanager
    def call(self) -> Iterator[Deadline]:
        """Let the time of a call run from now on."""
        deadline = Deadline()
        try:
            self._begin(deadline)
            yield deadline
        finally:
            self._end(deadline)

    def cut(self) -> None:
        """End every call now; one that begins later ends before its first byte leaves."""
        with self._changed:
            self._cut = True
            for deadline in tuple(self._ends_at):
                deadline.cut()

    def _begin(self, deadline: Deadline) -> None:
        with self._changed:
            self._ends_at[deadline] = time.monotonic() + self._seconds
            if self._cut:
                deadline.cut()
            if not self._watched:
                threading.Thread(target=self._watch, name="deadlines", daemon=True).start()
                self._watched = True

    def _end(self, deadline: Deadline) -> None:
        deadline.end()
        with self._changed:
            self._ends_at.pop(deadline, None)
            if not self._ends_at:
                self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while self._ends_at:
                deadline, ends_at = next(iter(self._ends_at.items()))
                left = ends_at - time.monotonic()
                if left > 0:
                    self._changed.wait(left)
                else:
                    deadline.cut()
                    del self._ends_at[deadline]
            self._watched = False


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
