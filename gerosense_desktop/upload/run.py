"""The last step of the street: send the batches of a plan, each with its outcome in the ledger."""

import logging
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from hashlib import sha256
from threading import Event
from typing import Final, Protocol, assert_never

import numpy as np
import polars as pl

from gerosense_desktop import __version__
from gerosense_desktop.api.limits import CLIENT_API_VERSION
from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import (
    Accepted,
    Cause,
    NotSent,
    Outcome,
    OutcomeKind,
    PartlyAccepted,
    Refused,
    Unknown,
    kind_of,
)
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import BatchAnswer, BatchIntent, SeriesSpan
from gerosense_desktop.upload.body import BodyWriter
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchStarted,
    BatchSummary,
    RunEvent,
    RunFinished,
    RunStarted,
    RunStopped,
)
from gerosense_desktop.upload.plan import Plan
from gerosense_desktop.upload.watermarks import find_watermarks

UNKNOWN_IN_A_ROW: Final = 3
"""After so many answers that cannot be trusted, one after the other, no further batch goes out."""

_log = logging.getLogger(__name__)


class ServerNotReadyError(GeroSenseError):
    """The server takes no data now; nothing was sent.

    Attributes:
        cause: Maintenance or an outdated client.
    """

    def __init__(self, cause: Cause, *, host: str) -> None:
        super().__init__(sentence_for(cause, host=host))
        self.cause = cause


class PlanOutdatedError(GeroSenseError):
    """Something of a plan was sent since it was made; nothing was sent now."""


class Client(Protocol):
    """What a run needs of the client; ``submit_samples`` is called from several threads."""

    def status(self) -> ServiceStatus:
        """Ask whether the server takes data."""
        ...

    def submit_samples(self, body: bytes) -> Outcome:
        """Send one batch."""
        ...


def run(plan: Plan, *, client: Client, ledger: Ledger, server: str, workers: int, cancel: Event) -> Iterator[RunEvent]:
    """Send the batches of a plan, several at a time.

    A batch's intent is durable before its first byte leaves, and its outcome is durable before anybody is told. What
    surely was not delivered, and three answers in a row that cannot be trusted, stop the run: the batches in flight
    are finished, the rest stays to be sent.

    Args:
        plan: What to send; without batches nothing happens, not even a question to the server.
        client: Speaks to the server for the plan's patient.
        ledger: Opened by this thread.
        server: The server's host, for the ledger and the sentences.
        workers: How many batches are in flight at most.
        cancel: When set, no further batch goes out.

    Yields:
        Events; ``RunFinished`` at the end.

    Raises:
        ServiceError: The server did not say that it is ready; nothing was sent.
        ServerNotReadyError: The server takes no data now; nothing was sent.
        PlanOutdatedError: Some of it was sent in the meantime; nothing was sent now.
        GeroSenseError: The ledger cannot be written, or another upload is running.
    """
    if not plan.batches:
        yield RunFinished(finished_at=datetime.now(UTC), samples_by_outcome=Counter())
        return
    with ledger.upload_lock():
        _check_still_new(plan, ledger=ledger)
        _ask_whether_ready(client, server=server)
        upload_id = ledger.begin_upload(
            patient=plan.patient,
            server=server,
            program_version=__version__,
            samples=plan.samples.height,
            batches=len(plan.batches),
        )
        yield RunStarted(upload_id=upload_id, batches=len(plan.batches), samples=plan.samples.height)
        flight = _Flight(plan, client=client, ledger=ledger, upload_id=upload_id, workers=workers)
        try:
            yield from flight.events(server=server, cancel=cancel)
        finally:
            flight.land()
        yield _finish(plan, flight.outcomes, ledger=ledger, upload_id=upload_id)


def _check_still_new(plan: Plan, *, ledger: Ledger) -> None:
    """Make sure that nobody has sent any of the plan's samples since it was made."""
    for data_type in {batch.data_type for batch in plan.batches}:
        known = ledger.known(patient=plan.patient, data_type=data_type)
        for group in (known.accepted, known.refused, known.unknown):
            if np.isin(plan.fingerprints, group).any():
                raise PlanOutdatedError(
                    "Some of these samples were sent in the meantime, from another window. Nothing was sent now. "
                    "Read the files again to see what is still new."
                )


def _ask_whether_ready(client: Client, *, server: str) -> None:
    status = client.status()
    if status.status != "Ok":
        raise ServerNotReadyError(Cause.MAINTENANCE, host=server)
    if not status.accepts(CLIENT_API_VERSION):
        raise ServerNotReadyError(Cause.CLIENT_OUTDATED, host=server)


class _Flight:
    """The batches of one run, from waiting to their outcomes. All but the sending itself happens in one thread."""

    def __init__(self, plan: Plan, *, client: Client, ledger: Ledger, upload_id: str, workers: int) -> None:
        self.outcomes: dict[int, Outcome] = {}
        self._plan = plan
        self._client = client
        self._ledger = ledger
        self._upload_id = upload_id
        self._workers = workers
        self._waiting = deque(plan.batches)
        self._in_flight: dict[Future[Outcome], int] = {}
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="batch")
        self._first_rows = np.searchsorted(plan.samples.get_column("batch").to_numpy(), range(len(plan.batches) + 2))
        self._bodies = BodyWriter(plan.samples)
        self._unknown_in_a_row = 0
        self._stopped: Cause | None = None

    def events(self, *, server: str, cancel: Event) -> Iterator[RunEvent]:
        """Send all batches, or as many as go out before something stops the run."""
        finished: list[tuple[int, Outcome]] = []
        while True:
            stopped_by = self._note_stop(finished, cancel=cancel)
            starting = self._next_batches()
            # One durable write for the outcomes that came and the intents that follow: nothing is told, and no byte
            # leaves, before it.
            self._ledger.record(
                upload_id=self._upload_id,
                intents=[intent for intent, _ in starting],
                answers=[_answer(number, outcome) for number, outcome in finished],
            )
            self.outcomes.update(finished)
            # All leave before anything is told: whoever stops listening in between leaves no intent unsent.
            for intent, body in starting:
                self._in_flight[self._pool.submit(self._client.submit_samples, body)] = intent.number
            for number, outcome in finished:
                yield BatchFinished(number=number, outcome=outcome, attempts=1)
            if stopped_by is not None:
                yield RunStopped(cause=stopped_by, user_message=sentence_for(stopped_by, host=server))
            for intent, _ in starting:
                yield BatchStarted(number=intent.number, attempt=1)
            if not self._in_flight:
                break
            finished = self._landed()
        left = NotSent(cause=Cause.CANCELLED if self._stopped is Cause.CANCELLED else Cause.STOPPED)
        for batch in self._waiting:
            self.outcomes[batch.number] = left
            yield BatchFinished(number=batch.number, outcome=left, attempts=0)

    def land(self) -> None:
        """Wait for the batches in flight and put their outcomes on disk; nobody listens any more."""
        self._pool.shutdown(wait=True, cancel_futures=False)
        finished = self._landed() if self._in_flight else []
        if finished:
            self._ledger.record(
                upload_id=self._upload_id, answers=[_answer(number, outcome) for number, outcome in finished]
            )
            self.outcomes.update(finished)

    def _next_batches(self) -> list[tuple[BatchIntent, bytes]]:
        free = 0 if self._stopped else self._workers - len(self._in_flight)
        return [self._prepare(self._waiting.popleft()) for _ in range(min(free, len(self._waiting)))]

    def _prepare(self, batch: BatchSummary) -> tuple[BatchIntent, bytes]:
        first, end = int(self._first_rows[batch.number]), int(self._first_rows[batch.number + 1])
        samples = self._plan.samples.slice(first, end - first)
        body = self._bodies.body(first, end, data_type=batch.data_type)
        intent = BatchIntent(
            number=batch.number,
            data_type=batch.data_type,
            spans=_spans(samples),
            fingerprints=self._plan.fingerprints[first:end],
            payload_hash=sha256(body).hexdigest(),
        )
        return intent, body

    def _landed(self) -> list[tuple[int, Outcome]]:
        done, _ = wait(self._in_flight, return_when=FIRST_COMPLETED)
        return sorted(((self._in_flight.pop(future), future.result()) for future in done), key=lambda item: item[0])

    def _note_stop(self, finished: Sequence[tuple[int, Outcome]], *, cancel: Event) -> Cause | None:
        """Decide whether further batches go out; return what stops them where that is new and not the person's wish."""
        for _, outcome in finished:
            stop = self._stop_for(outcome)
            if stop is not None and self._stopped is None:
                self._stopped = stop
                return stop
        if cancel.is_set() and self._stopped is None:
            self._stopped = Cause.CANCELLED
        return None

    def _stop_for(self, outcome: Outcome) -> Cause | None:
        match outcome:
            case Accepted() | PartlyAccepted() | Refused():
                self._unknown_in_a_row = 0
                return None
            case Unknown(cause=cause):
                self._unknown_in_a_row += 1
                return cause if self._unknown_in_a_row >= UNKNOWN_IN_A_ROW else None
            case NotSent(cause=cause):
                return cause
            case _:
                assert_never(outcome)


def _answer(number: int, outcome: Outcome) -> BatchAnswer:
    return BatchAnswer(number=number, kind=kind_of(outcome), status_code=outcome.status_code, attempts=1)


def _spans(samples: pl.DataFrame) -> tuple[SeriesSpan, ...]:
    spans = samples.group_by("device_name", maintain_order=True).agg(
        first=pl.col("start").min(), last=pl.col("start").max(), samples=pl.len()
    )
    return tuple(SeriesSpan(**row) for row in spans.iter_rows(named=True))


def _finish(plan: Plan, outcomes: Mapping[int, Outcome], *, ledger: Ledger, upload_id: str) -> RunFinished:
    kinds = {number: kind_of(outcome) for number, outcome in outcomes.items()}
    samples: Counter[str] = Counter()
    for batch in plan.batches:
        samples[kinds[batch.number].value] += batch.samples
    ledger.finish_upload(
        upload_id=upload_id,
        counts={OutcomeKind(kind): count for kind, count in samples.items()},
        watermarks=find_watermarks(plan, outcomes=kinds, before=ledger.watermarks(patient=plan.patient)),
    )
    _log.info("upload %s finished: %s", upload_id, dict(samples))
    return RunFinished(finished_at=datetime.now(UTC), samples_by_outcome=samples)
