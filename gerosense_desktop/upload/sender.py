"""Sends several batches at a time, and brings what came of them back to one thread."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol

from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Cause, Outcome, Unknown
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.crash_report import describe_error

_log = logging.getLogger(__name__)


class Client(Protocol):
    """What is needed of the client; called from several threads."""

    def status(self) -> ServiceStatus:
        """Ask whether the server takes data."""
        ...

    def submit_samples(self, body: bytes) -> Outcome:
        """Send one batch."""
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
    """

    status: ServiceStatus | None = None
    cause: Cause | None = None


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

    def wake(self) -> None:
        """End a ``wait``, from any thread."""
        ...

    def close(self) -> list[Arrival]:
        """Wait for the batches in flight, and return what came and was not fetched."""
        ...


class ThreadSender:
    """Sends on threads of its own."""

    def __init__(self, client: Client, workers: int) -> None:
        """Prepare as many threads as batches are in flight at most."""
        self._client = client
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="batch")
        self._came: SimpleQueue[Arrival | None] = SimpleQueue()

    def send(self, number: int, body: bytes) -> None:
        """Send a batch; ``wait`` brings what came of it."""
        self._pool.submit(self._deliver, number, body)

    def ask_status(self) -> None:
        """Ask whether the server takes data; nobody has to wait for the answer, not even the end of the program."""
        Thread(target=self._ask, name="status", daemon=True).start()

    def wait(self, seconds: float | None) -> list[Arrival]:
        """Wait until something came, ``wake`` was called or the seconds are over; None waits for ever."""
        try:
            came = [self._came.get(timeout=seconds)]
        except Empty:
            return []
        return [arrival for arrival in [*came, *self._rest()] if arrival is not None]

    def wake(self) -> None:
        """End a ``wait``, from any thread."""
        self._came.put(None)

    def close(self) -> list[Arrival]:
        """Wait for the batches in flight, and return what came and was not fetched."""
        self._pool.shutdown(wait=True, cancel_futures=False)
        return [arrival for arrival in self._rest() if arrival is not None]

    def _rest(self) -> list[Arrival | None]:
        rest = []
        while True:
            try:
                rest.append(self._came.get_nowait())
            except Empty:
                return rest

    def _deliver(self, number: int, body: bytes) -> None:
        try:
            landed = Landed(number=number, outcome=self._client.submit_samples(body))
        except Exception as error:  # noqa: BLE001 - the entry point of a thread: nothing may pass it unseen
            _log.error("sending a batch failed unexpectedly: %s", describe_error(error))
            landed = Landed(number=number, outcome=Unknown(cause=Cause.NO_ANSWER), error=error)
        self._came.put(landed)

    def _ask(self) -> None:
        try:
            came = StatusCame(status=self._client.status())
        except ServiceError as error:
            came = StatusCame(cause=error.cause)
        except Exception as error:  # noqa: BLE001 - the entry point of a thread: nothing may pass it unseen
            _log.error("asking for the status failed unexpectedly: %s", describe_error(error))
            came = StatusCame(cause=Cause.NO_ANSWER)
        self._came.put(came)
