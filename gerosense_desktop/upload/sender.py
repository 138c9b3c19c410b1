"""Sends several batches at a time, and brings what came of them back to one thread."""

import logging
import time
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import RLock, Thread
from typing import Final, Protocol

from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Cause, NotSent, Outcome, Unknown
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.crash_report import describe_error

SECONDS_AFTER_CUT: Final = 0.5
"""So long a thread whose call was cut may take to notice; then the program ends without it."""

HEARD_EVERY: Final = 0.2
"""Seconds: on Windows no signal ends the wait for a queue, so that Ctrl+C is heard between two of them."""

_log = logging.getLogger(__name__)


class Client(Protocol):
    """What is needed of the client; called from several threads."""

    def status(self) -> ServiceStatus:
        """Ask whether the server takes data."""
        ...

    def submit_samples(self, body: bytes) -> Outcome:
        """Send one batch."""
        ...

    def cut(self) -> None:
        """End every call now, and let none begin any more."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """What came of a batch.

    Attributes:
        number: Of the batch.
        outcome: What became of it.
        error: What this program did wrong; the outcome is unknown then.
    """

    number: int
    outcome: Outcome
    error: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCame:
    """What came of asking the server whether it takes data.

    Attributes:
        status: What it said.
        cause: Why it said nothing.
        error: What was raised then.
    """

    status: ServiceStatus | None = None
    cause: Cause | None = None
    error: Exception | None = field(default=None, compare=False)


Arrival = Landed | StatusCame


class Sender(Protocol):
    """Between a run and the network."""

    def send(self, number: int, body: bytes) -> None:
        """Send a batch; ``wait`` brings what came of it."""
        ...

    def ask_status(self) -> None:
        """Ask whether the server takes data; ``wait`` brings the answer."""
        ...

    def wait(self, seconds: float | None) -> list[Arrival]:
        """Wait until something came, the person said something or the seconds are over; None waits for ever."""
        ...

    def ready(self) -> bool:
        """Whether ``wait`` would not have to wait."""
        ...

    def wake(self) -> None:
        """End a ``wait``, from any thread."""
        ...

    def cut(self) -> None:
        """Wait for no answer any more, from any thread: what is in flight comes as unknown, now."""
        ...

    def close(self) -> list[Arrival]:
        """Wait for the batches in flight, and return what came and was not fetched."""
        ...


class ThreadSender:
    """Sends on threads of its own, none of which keeps the program from ending."""

    def __init__(self, client: Client, workers: int) -> None:
        """Prepare as many threads as batches are in flight at most."""
        self._client = client
        self._workers = workers
        self._threads: list[Thread] = []
        self._to_send: SimpleQueue[tuple[int, bytes] | None] = SimpleQueue()
        self._came: SimpleQueue[Arrival | None] = SimpleQueue()
        # A signal may cut in the middle of what the interrupted thread does here.
        self._lock = RLock()
        self._open: set[int] = set()
        self._cut = False

    def send(self, number: int, body: bytes) -> None:
        """Send a batch; ``wait`` brings what came of it."""
        with self._lock:
            self._open.add(number)
        if self._cut:
            self._land(Landed(number=number, outcome=NotSent(cause=Cause.CANCELLED)))
            return
        if len(self._threads) < self._workers:
            self._threads.append(Thread(target=self._work, name=f"batch_{len(self._threads)}", daemon=True))
            self._threads[-1].start()
        self._to_send.put((number, body))

    def ask_status(self) -> None:
        """Ask whether the server takes data; nobody has to wait for the answer, not even the end of the program."""
        Thread(target=self._ask, name="status", daemon=True).start()

    def wait(self, seconds: float | None) -> list[Arrival]:
        """Wait until something came, ``wake`` was called or the seconds are over; None waits for ever."""
        ends_at = None if seconds is None else time.monotonic() + seconds
        while True:
            left = HEARD_EVERY if ends_at is None else min(HEARD_EVERY, max(0.0, ends_at - time.monotonic()))
            with suppress(Empty):
                came = [self._came.get(timeout=left), *self._rest()]
                return [arrival for arrival in came if arrival is not None]
            if ends_at is not None and time.monotonic() >= ends_at:
                return []

    def ready(self) -> bool:
        """Whether ``wait`` would not have to wait."""
        return not self._came.empty()

    def wake(self) -> None:
        """End a ``wait``, from any thread."""
        self._came.put(None)

    def cut(self) -> None:
        """Wait for no answer any more, from any thread: what is in flight comes as unknown, now."""
        self._cut = True
        self._client.cut()
        with self._lock:
            for number in sorted(self._open):
                self._land(Landed(number=number, outcome=Unknown(cause=Cause.NO_ANSWER)))

    def close(self) -> list[Arrival]:
        """Wait for the batches in flight, and return what came and was not fetched."""
        came: list[Arrival] = []
        while self._in_flight():
            came += self.wait(None)
        for _ in self._threads:
            self._to_send.put(None)
        for thread in self._threads:
            thread.join(SECONDS_AFTER_CUT / len(self._threads) if self._cut else None)
        return came + [arrival for arrival in self._rest() if arrival is not None]

    def _in_flight(self) -> bool:
        with self._lock:
            return bool(self._open)

    def _rest(self) -> list[Arrival | None]:
        rest = []
        while True:
            try:
                rest.append(self._came.get_nowait())
            except Empty:
                return rest

    def _land(self, landed: Landed) -> None:
        """Bring what came of a batch, once: an answer that comes after the cut is heard by nobody."""
        with self._lock:
            if landed.number in self._open:
                self._open.discard(landed.number)
                self._came.put(landed)

    def _work(self) -> None:
        while (letter := self._to_send.get()) is not None:
            number, body = letter
            # One that was cut while it waited here never leaves.
            if not self._cut:
                self._deliver(number, body)

    def _deliver(self, number: int, body: bytes) -> None:
        try:
            landed = Landed(number=number, outcome=self._client.submit_samples(body))
        except Exception as error:  # noqa: BLE001 - the entry point of a thread: nothing may pass it unseen
            _log.error("sending a batch failed unexpectedly: %s", describe_error(error))
            landed = Landed(number=number, outcome=Unknown(cause=Cause.NO_ANSWER), error=error)
        self._land(landed)

    def _ask(self) -> None:
        try:
            came = StatusCame(status=self._client.status())
        except ServiceError as error:
            came = StatusCame(cause=error.cause, error=error)
        except Exception as error:  # noqa: BLE001 - the entry point of a thread: nothing may pass it unseen
            _log.error("asking for the status failed unexpectedly: %s", describe_error(error))
            came = StatusCame(cause=Cause.NO_ANSWER, error=error)
        self._came.put(came)
