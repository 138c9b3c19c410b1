"""The batches of one run between outbox, network and ledger, each step in the order the promises need."""

import logging
from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from gerosense_desktop.api.limits import CLIENT_API_VERSION
from gerosense_desktop.api.outcomes import Cause, NotSent, kind_of
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.api.token import TokenError
from gerosense_desktop.upload.batch import Batch, BatchState
from gerosense_desktop.upload.bearer import Bearer
from gerosense_desktop.upload.clock import Clock
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    BatchStarted,
    PauseReason,
    RunEvent,
    RunPaused,
    RunResumed,
    RunStopped,
    TokenRefused,
)
from gerosense_desktop.upload.journal import Journal
from gerosense_desktop.upload.outbox import Letter, Outbox
from gerosense_desktop.upload.pace import FIRST_WAIT, REPEATED, Halt, Pace
from gerosense_desktop.upload.pause_words import words_of
from gerosense_desktop.upload.sender import Arrival, Landed, Sender, StatusCame

_GOES_OUT_AGAIN: Final = REPEATED | {Cause.TOKEN_REJECTED, Cause.PROXY_LOGIN}
"""By itself, or once the person gave what was missing."""

_log = logging.getLogger(__name__)


class Flight:
    """Sends the batches of a run. All but the sending itself happens on the thread that walks ``events``."""

    def __init__(
        self,
        outbox: Outbox,
        *,
        server: str,
        journal: Journal,
        sender: Sender,
        bearer: Bearer,
        pace: Pace,
        clock: Clock,
        control: Control,
    ) -> None:
        self._outbox = outbox
        self._server = server
        self._journal = journal
        self._sender = sender
        self._bearer = bearer
        self._pace = pace
        self._clock = clock
        self._control = control
        self._in_flight: dict[int, Batch] = {}
        self._news: list[RunEvent] = []
        self._paused: Halt | None = None
        self._asking_status = False
        self._stop_told = False
        self._error: Exception | None = None

    def events(self) -> Iterator[RunEvent]:
        """Send all batches, or as many as go out before something ends the run.

        Raises:
            LedgerError: What came could not be written; the batches it was about read as unknown.
        """
        arrivals: Sequence[Arrival] = ()
        while True:
            self._take_in(arrivals)
            self._hear()
            letters = self._next_letters()
            # One durable write for the outcomes that came and the intents that follow: nothing is told, and no byte
            # leaves, before it.
            if self._write(letters):
                # All leave before anything is told: whoever stops listening in between leaves no intent unsent.
                self._send(letters)
                yield from self._tell()
            yield from self._tell_pause()
            if self._over():
                break
            # While these are on their way. Each letter's intent is written to disk when its turn comes, not now.
            self._outbox.write_ahead(self._pace.allowed, until=self._sender.ready)
            arrivals = self._sender.wait(self._seconds())
            self._ask_when_due()
        yield from self._end()

    def land(self) -> None:
        """Wait for the batches in flight and put their outcomes on disk; nobody listens any more."""
        self._take_in(self._sender.close())
        if self._journal.pending:
            self._journal.close()

    # ── what came ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _take_in(self, arrivals: Sequence[Arrival]) -> None:
        for arrival in arrivals:
            match arrival:
                case Landed():
                    self._take_batch(arrival)
                case StatusCame():
                    self._take_status(arrival)
                case _:
                    assert_never(arrival)

    def _take_batch(self, landed: Landed) -> None:
        batch, outcome = self._in_flight.pop(landed.number), landed.outcome
        batch.move(BatchState.LANDED)
        batch.outcome = outcome
        self._error = self._error or landed.error
        self._journal.note(batch.number, outcome, attempts=batch.attempts)
        if isinstance(outcome, NotSent) and outcome.cause is Cause.TOO_LARGE and self._outbox.can_split(batch):
            batch.move(BatchState.PLANNED)
            self._news.append(self._outbox.split(batch))
            return
        self._pace.note(outcome, at=self._clock.elapsed())
        if isinstance(outcome, NotSent) and outcome.cause in _GOES_OUT_AGAIN:
            batch.move(BatchState.PLANNED)
            self._outbox.put_back(batch)
            self._news.append(BatchPutBack(number=batch.number, outcome=outcome, attempts=batch.attempts))
        else:
            batch.move(BatchState.FINISHED)
            self._news.append(BatchFinished(number=batch.number, outcome=outcome, attempts=batch.attempts))

    def _take_status(self, came: StatusCame) -> None:
        self._asking_status = False
        halt = self._pace.halt
        if halt is None or halt.reason is not PauseReason.WAITING:
            return
        at = self._clock.elapsed()
        if came.cause is Cause.PROXY_LOGIN:
            self._pace.need_login()
        elif came.status is None:
            self._pace.wait(came.cause or Cause.NO_ANSWER, at=at)
        elif came.status.status != "Ok":
            self._pace.wait(Cause.MAINTENANCE, at=at)
        elif not came.status.accepts(CLIENT_API_VERSION):
            self._pace.stop(Cause.CLIENT_OUTDATED)
        else:
            self._pace.try_again()

    def _hear(self) -> None:
        """Take in what the person said."""
        if self._control.take_resume():
            self._pace.resume(at=self._clock.elapsed())
        token = self._control.take_token()
        if token is None:
            return
        try:
            self._bearer.replace(token, now=self._clock.now())
        except TokenError as error:
            self._news.append(TokenRefused(user_message=error.user_message))
        else:
            self._pace.token_came()

    # ── what leaves ───────────────────────────────────────────────────────────────────────────────────────────────

    def _next_letters(self) -> list[Letter]:
        letters: list[Letter] = []
        if self._ending or self._control.paused or self._outbox.empty or not self._pace.allowed:
            return letters
        if self._bearer.ends_soon(now=self._clock.now()):
            self._pace.need_token(Cause.TOKEN_ENDED)
            return letters
        while len(letters) + len(self._in_flight) < self._pace.allowed and not self._outbox.empty:
            for item in self._outbox.take():
                if isinstance(item, BatchSplit):
                    self._news.append(item)
                else:
                    letters.append(self._outbox.letter(item))
        return letters

    def _write(self, letters: Sequence[Letter]) -> bool:
        """Put on disk what came and what is about to leave; False where the disk does not take it for now."""
        trouble = self._journal.write([letter.intent for letter in letters])
        if trouble is None:
            return True
        for letter in reversed(letters):
            self._outbox.put_back(letter.batch)
        self._pace.wait(None, at=self._clock.elapsed(), user_message=trouble.user_message)
        return False

    def _send(self, letters: Sequence[Letter]) -> None:
        for letter in letters:
            batch = letter.batch
            batch.move(BatchState.INTENDED)
            batch.attempts += 1
            self._in_flight[batch.number] = batch
            batch.move(BatchState.SENT)
            self._sender.send(batch.number, letter.body)
            self._news.append(BatchStarted(number=batch.number, attempt=batch.attempts))

    # ── what is told ──────────────────────────────────────────────────────────────────────────────────────────────

    def _tell(self) -> Iterator[RunEvent]:
        news, self._news = self._news, []
        for event in news:
            if isinstance(event, BatchFinished):
                _log.info(
                    "upload %s batch %d: %s, status %s, attempts %d",
                    self._journal.upload_id,
                    event.number,
                    kind_of(event.outcome).value,
                    event.outcome.status_code,
                    event.attempts,
                )
            yield event
        stopped = self._pace.stopped
        if stopped is not None and not self._stop_told:
            self._stop_told = True
            _log.warning("upload %s stopped: %s", self._journal.upload_id, stopped.value)
            yield RunStopped(cause=stopped, user_message=sentence_for(stopped, host=self._server))

    def _tell_pause(self) -> Iterator[RunEvent]:
        halt = self._halt()
        if halt == self._paused:
            return
        self._paused = halt
        if halt is None:
            if not self._ending:
                _log.info("upload %s goes on", self._journal.upload_id)
                yield RunResumed()
            return
        seconds = None if halt.until is None else max(0.0, halt.until - self._clock.elapsed())
        _log.info(
            "upload %s pauses: %s, %s, seconds %s", self._journal.upload_id, halt.reason.value, halt.cause, seconds
        )
        yield RunPaused(
            reason=halt.reason,
            cause=halt.cause,
            seconds=seconds,
            user_message=words_of(halt, host=self._server),
        )

    def _halt(self) -> Halt | None:
        """What keeps batches from leaving, where any are left; what only a person ends comes first."""
        if self._ending or (self._outbox.empty and not self._journal.pending):
            return None
        halt = self._pace.halt
        if self._in_flight and halt is not None and halt.until is None:
            # A person is asked once, when all that had left before has landed.
            return self._paused
        if self._control.paused and (halt is None or halt.reason is PauseReason.WAITING):
            return Halt(reason=PauseReason.PERSON, cause=None)
        return halt

    # ── when it goes on, and when it ends ─────────────────────────────────────────────────────────────────────────

    @property
    def _ending(self) -> bool:
        return self._control.cancelled or self._pace.stopped is not None or self._error is not None

    def _over(self) -> bool:
        if self._in_flight:
            return False
        trouble = self._journal.trouble
        if trouble is not None and (self._control.cancelled or self._pace.gave_up):
            # What came reads as unknown then, and what was about to leave has not left.
            raise trouble
        if self._journal.pending:
            return False
        return self._outbox.empty or self._ending

    def _seconds(self) -> float | None:
        """Say how long to wait for an arrival; None where only an arrival or the person changes anything."""
        halt = self._pace.halt
        if halt is None or halt.until is None:
            # What waits for a person may have to be written all the same.
            return None if self._journal.trouble is None else FIRST_WAIT
        if self._asking_status:
            return None
        if halt.cause is not None and (self._ending or self._control.paused):
            return None
        return max(0.0, halt.until - self._clock.elapsed())

    def _ask_when_due(self) -> None:
        """When a wait is over, ask the server before any data is sent to it."""
        halt = self._pace.halt
        if halt is None or halt.until is None or self._asking_status or self._clock.elapsed() < halt.until:
            return
        if halt.cause is None:
            # It was the disk: the next write shows.
            self._pace.try_again()
        elif not self._ending and not self._control.paused:
            self._asking_status = True
            self._sender.ask_status()

    def _end(self) -> Iterator[RunEvent]:
        """Say of the rest that its turn does not come in this run."""
        if self._error is not None:
            raise self._error
        cause = Cause.STOPPED if self._pace.stopped is not None else Cause.CANCELLED
        for batch in self._outbox.rest():
            batch.move(BatchState.LEFT)
            batch.outcome = batch.outcome or NotSent(cause=cause)
            yield BatchFinished(number=batch.number, outcome=batch.outcome, attempts=batch.attempts)
