"""The last step of the street: send the batches of a plan, each with its outcome in the ledger."""

import logging
from collections import Counter
from collections.abc import Generator, Iterator
from datetime import datetime, timedelta
from typing import Final, Protocol

from pydantic import SecretStr

from gerosense_desktop import __version__
from gerosense_desktop.api.limits import CLIENT_API_VERSION
from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Cause, NotSent, Outcome, OutcomeKind, kind_of
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.upload.bearer import Bearer
from gerosense_desktop.upload.conditions import Conditions
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.errors import DoubtfulPatientError, PlanOutdatedError, ServerNotReadyError
from gerosense_desktop.upload.events import BatchFinished, RunEvent, RunFinished, RunStarted, RunWarned
from gerosense_desktop.upload.files import FileVerifier
from gerosense_desktop.upload.flight import Flight
from gerosense_desktop.upload.journal import Journal
from gerosense_desktop.upload.outbox import Outbox
from gerosense_desktop.upload.pace import Pace
from gerosense_desktop.upload.plan import Plan
from gerosense_desktop.upload.sender import Sender, StatusCame
from gerosense_desktop.upload.standing import known_by_now
from gerosense_desktop.upload.watermarks import find_watermarks

CLOCK_TOLERANCE: Final = timedelta(minutes=5)
"""So far a clock may go back without a word: computers correct theirs."""

_log = logging.getLogger(__name__)


class Client(Protocol):
    """What a run needs of the client; ``submit_samples`` and ``status`` are called from several threads."""

    def status(self) -> ServiceStatus:
        """Ask whether the server takes data."""
        ...

    def submit_samples(self, body: bytes) -> Outcome:
        """Send one batch."""
        ...

    def use_token(self, token: SecretStr) -> None:
        """Use this token for all calls that begin from now on."""
        ...

    def cut(self) -> None:
        """End every call now, and let none begin any more."""
        ...


def run(
    plan: Plan,
    *,
    client: Client,
    ledger: Ledger,
    server: str,
    workers: int,
    control: Control,
    token_ends: datetime | None = None,
    conditions: Conditions | None = None,
) -> Generator[RunEvent]:
    """Send the batches of a plan, several at a time.

    A batch's intent is durable before its first byte leaves, and its outcome is durable before anybody is told. What
    was surely not delivered goes out again after a wait that grows; after several answers in a row that cannot be
    trusted nothing goes out for a while. Whatever ends the run, the batches in flight are finished first and the rest
    stays to be sent.

    Args:
        plan: What to send; without batches nothing happens, not even a question to the server.
        client: Speaks to the server for the plan's patient.
        ledger: Opened by this thread.
        server: The server's host, for the ledger and the sentences.
        workers: How many batches are in flight at most.
        control: What the person says meanwhile.
        token_ends: When the client's token ends, UTC; None where it names no end.
        conditions: The world it goes in; the real one where none is given.

    Yields:
        Events; ``RunFinished`` at the end.

    Raises:
        DoubtfulPatientError: Something says that these are another patient's samples; nothing was sent.
        FilesChangedError: A source file is not what was read; nothing was sent.
        ServiceError: The server did not say that it is ready; nothing was sent.
        ServerNotReadyError: The server takes no data now; nothing was sent.
        PlanOutdatedError: Some of it was sent in the meantime; nothing was sent now.
        GeroSenseError: The ledger cannot be written, or another upload is running.
    """
    conditions = conditions or Conditions()
    clock = conditions.clock
    if not plan.batches:
        yield RunFinished(finished_at=clock.now(), samples_by_outcome=Counter())
        return
    if plan.doubts:
        raise DoubtfulPatientError(
            "These data may be another patient's. Nothing was sent. Look at the files and the patient again."
        )
    files = FileVerifier(plan.files, cancelled=lambda: control.cancelled)
    yield from files.events()
    if control.cancelled:
        yield from _nothing_sent(plan, now=clock.now())
        return
    with ledger.upload_lock():
        _check_still_new(plan, ledger=ledger)
        sender = conditions.make_sender(client, workers)
        control.listen(sender.wake, cut=sender.cut)
        sender.ask_status()
        # While the server answers.
        outbox = Outbox(plan)
        outbox.write_ahead(workers, until=sender.ready)
        if not _ready(sender, control=control, server=server):
            yield from _nothing_sent(plan, now=clock.now())
            return
        yield from _check_clock(ledger, now=clock.now())
        upload_id = ledger.begin_upload(
            patient=plan.patient,
            server=server,
            program_version=__version__,
            samples=plan.samples.height,
            batches=len(plan.batches),
            file_hashes=files.hashes,
            device_names=plan.device_names,
        )
        _log.info("upload %s begins: batches %d, samples %d", upload_id, len(plan.batches), plan.samples.height)
        yield RunStarted(upload_id=upload_id, batches=len(plan.batches), samples=plan.samples.height)
        flight = Flight(
            outbox,
            server=server,
            journal=Journal(ledger, upload_id=upload_id),
            sender=sender,
            bearer=Bearer(client, patient=plan.patient, ends=token_ends),
            pace=Pace(
                workers=workers,
                random=conditions.random,
                attended=conditions.attended,
                patience=conditions.patience,
            ),
            clock=clock,
            control=control,
        )
        try:
            yield from flight.events()
        finally:
            flight.land()
        yield _finish(outbox, ledger=ledger, upload_id=upload_id, patient=plan.patient, now=clock.now())


def _check_still_new(plan: Plan, *, ledger: Ledger) -> None:
    """Make sure that nobody has sent any of the plan's samples since it was made.

    Under other names of its devices the plan would have found other samples sent before.
    """
    if ledger.given_names(patient=plan.patient) != plan.names_before or known_by_now(
        plan.samples, fingerprints=plan.fingerprints, names=plan.device_names, patient=plan.patient, ledger=ledger
    ):
        raise PlanOutdatedError(
            "Some of these samples were sent in the meantime, from another window. Nothing was sent now. "
            "Read the files again to see what is still new."
        )


def _nothing_sent(plan: Plan, *, now: datetime) -> Iterator[RunEvent]:
    """Tell that the person ended it before anything left."""
    for batch in plan.batches:
        yield BatchFinished(number=batch.number, outcome=NotSent(cause=Cause.CANCELLED), attempts=0)
    not_sent = Counter({OutcomeKind.NOT_SENT.value: plan.samples.height})
    yield RunFinished(finished_at=now, samples_by_outcome=not_sent)


def _ready(sender: Sender, *, control: Control, server: str) -> bool:
    """Wait for the server to say that it takes data; False where the person ends it before."""
    while not control.cancelled:
        answers = [came for came in sender.wait(None) if isinstance(came, StatusCame)]
        if answers:
            _check_ready(answers[0], server=server)
            return True
    return False


def _check_ready(came: StatusCame, *, server: str) -> None:
    if came.error is not None:
        raise came.error
    if came.status is None:
        cause = came.cause or Cause.NO_ANSWER
        raise ServiceError(sentence_for(cause, host=server), cause=cause)
    if came.status.status != "Ok":
        raise ServerNotReadyError(Cause.MAINTENANCE, host=server)
    if not came.status.accepts(CLIENT_API_VERSION):
        raise ServerNotReadyError(Cause.CLIENT_OUTDATED, host=server)


def _check_clock(ledger: Ledger, *, now: datetime) -> Iterator[RunWarned]:
    newest = ledger.newest_time()
    if newest is not None and now < newest - CLOCK_TOLERANCE:
        yield RunWarned(
            user_message=(
                "This computer's clock shows an earlier time than at the last upload. The upload goes on; "
                "check date and time, or the receipts show wrong ones."
            )
        )


def _finish(outbox: Outbox, *, ledger: Ledger, upload_id: str, patient: str, now: datetime) -> RunFinished:
    kinds: dict[int, OutcomeKind] = {}
    samples: Counter[str] = Counter()
    for number, batch in outbox.batches.items():
        kinds[number] = kind_of(batch.outcome) if batch.outcome is not None else OutcomeKind.NOT_SENT
        samples[kinds[number].value] += batch.summary.samples
    ledger.finish_upload(
        upload_id=upload_id,
        counts={OutcomeKind(kind): count for kind, count in samples.items()},
        watermarks=find_watermarks(outbox.numbered(), outcomes=kinds, before=ledger.watermarks(patient=patient)),
    )
    _log.info("upload %s finished: %s", upload_id, dict(samples))
    return RunFinished(finished_at=now, samples_by_outcome=samples)
