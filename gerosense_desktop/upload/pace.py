"""How many batches may be in flight, and when none may: waits that grow, and a stop before much is unknown.

A circuit breaker: after failures nothing goes out for a while; then one batch tries the way, and only when that was
answered the others follow.
"""

from dataclasses import dataclass
from random import Random
from typing import Final, assert_never

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown
from gerosense_desktop.upload.events import PauseReason

REPEATED: Final = frozenset(
    {
        Cause.NO_CONNECTION,
        Cause.NAME_NOT_FOUND,
        Cause.CONNECT_TIMEOUT,
        Cause.PROXY_FAILED,
        Cause.TLS_FAILED,
        Cause.NO_ANSWER,
        Cause.BUSY,
    }
)
"""What goes away by itself; a batch that was surely not delivered because of it goes out again."""

UNKNOWN_IN_A_ROW: Final = 3
"""After so many answers that cannot be trusted, one after the other, nothing goes out for a while."""

TRIES_AFTER_UNKNOWN: Final = 2
"""So often one batch tries the way by itself; then the person has to say that it is worth another."""

FIRST_WAIT: Final = 2.0
LONGEST_WAIT: Final = 60.0
"""Seconds; a server's own wish may be longer."""


SLEPT: Final = 300.0
"""Seconds: what is over for longer than any call takes when the run looks at it, was over while the computer slept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """Why nothing goes out.

    Attributes:
        reason: What it waits for.
        cause: What went wrong; None where it was this computer's disk.
        until: When it is over, in seconds of the clock that nobody can set; None where a person ends it.
        user_message: The sentence, where the cause has none.
    """

    reason: PauseReason
    cause: Cause | None
    until: float | None = None
    user_message: str = ""


class Pace:
    """Decides from outcome to outcome. It knows no clock: times come with the questions.

    Attributes:
        halt: Why nothing goes out; None where batches do.
        stopped: Why nothing goes out any more in this run.
        gave_up: Whether this computer's disk was full for longer than patience lasts.
    """

    def __init__(self, *, workers: int, random: Random, attended: bool, patience: float | None) -> None:
        """Begin at full pace.

        Args:
            workers: How many batches are in flight at most.
            random: For the jitter: many clinics must not come back in the same second.
            attended: Whether a person is there to answer; without one, what needs one stops the run.
            patience: Seconds after which a failure that repeats stops the run; None for never.
        """
        self.halt: Halt | None = None
        self.stopped: Cause | None = None
        self.gave_up = False
        self._workers = workers
        self._random = random
        self._attended = attended
        self._patience = patience
        self._trying = False
        self._waits = 0
        self._failing_since: float | None = None
        self._unknown_in_a_row = 0
        self._tries_failed = 0

    @property
    def allowed(self) -> int:
        """How many batches may be in flight."""
        if self.halt is not None or self.stopped is not None:
            return 0
        return 1 if self._trying else self._workers

    def note(self, outcome: Outcome, *, at: float) -> None:
        """Take in what came of a batch."""
        match outcome:
            case Accepted() | PartlyAccepted() | Refused():
                self._unknown_in_a_row = self._tries_failed = 0
                if self.halt is None:
                    self._trying, self._waits, self._failing_since = False, 0, None
            case Unknown(cause=cause):
                self._note_unknown(cause, at=at)
            case NotSent(cause=Cause.TOKEN_REJECTED):
                self.need_token()
            case NotSent(cause=Cause.PROXY_LOGIN):
                self.need_login()
            case NotSent(cause=cause, retry_after=asked) if cause in REPEATED:
                self.wait(cause, at=at, at_least=asked or 0.0)
            case NotSent(cause=cause):
                self.stop(cause)
            case _:
                assert_never(outcome)

    def wait(self, cause: Cause | None, *, at: float, at_least: float = 0.0, user_message: str = "") -> None:
        """Let nothing go out for a while: longer each time, and never shorter than the server wishes."""
        if self.halt is not None and self.halt.until is None:
            return
        if self.halt is None or self.halt.until is None or at >= self.halt.until:
            grown = min(LONGEST_WAIT, FIRST_WAIT * 2**self._waits)
            seconds = grown * self._random.uniform(0.5, 1.0)
            self._waits = min(self._waits + 1, 16)
        else:
            # Several in flight met the same trouble: one wait for them all.
            seconds = self.halt.until - at
        if at_least > 0.0:
            seconds = max(seconds, at_least + self._random.uniform(0.0, 1.0))
        if self._failing_since is None:
            self._failing_since = at
        elif self.halt is not None and self.halt.until is not None and at - self.halt.until > SLEPT:
            # The computer slept meanwhile: that is no time in which the server failed.
            self._failing_since += at - self.halt.until
        if self._patience is not None and at + seconds - self._failing_since > self._patience:
            if cause is None:
                self.gave_up = True
            else:
                self.stop(cause)
                return
        self.halt = Halt(reason=PauseReason.WAITING, cause=cause, until=at + seconds, user_message=user_message)

    def need_token(self, cause: Cause = Cause.TOKEN_REJECTED) -> None:
        """Let nothing go out until there is another token."""
        self._need_person(PauseReason.TOKEN, cause)

    def need_login(self) -> None:
        """Let nothing go out until the person has a login for the network's proxy, and says to go on."""
        self._need_person(PauseReason.FAILURES, Cause.PROXY_LOGIN)

    def stop(self, cause: Cause) -> None:
        """Let nothing go out any more; the first cause counts."""
        self.stopped = self.stopped or cause
        self.halt = None

    def try_again(self) -> None:
        """Let one batch try the way."""
        self.halt = None
        self._trying = True

    def resume(self, *, at: float) -> None:
        """Hear the person say that it is worth another try; a wait is over now, a missing token stays missing."""
        self._failing_since = None
        if self.halt is None:
            return
        match self.halt.reason:
            case PauseReason.WAITING:
                self.halt = Halt(
                    reason=self.halt.reason, cause=self.halt.cause, until=at, user_message=self.halt.user_message
                )
            case PauseReason.FAILURES:
                self._unknown_in_a_row = self._tries_failed = self._waits = 0
                self.try_again()
            case _:
                pass

    def token_came(self) -> None:
        """Go on: there is another token."""
        if self.halt is not None and self.halt.reason is PauseReason.TOKEN:
            self._failing_since = None
            self.try_again()

    def _note_unknown(self, cause: Cause, *, at: float) -> None:
        self._unknown_in_a_row += 1
        if self.halt is not None or not (self._trying or self._unknown_in_a_row >= UNKNOWN_IN_A_ROW):
            return
        if self._tries_failed >= TRIES_AFTER_UNKNOWN:
            self._need_person(PauseReason.FAILURES, cause)
            return
        self._tries_failed += 1
        self.wait(cause, at=at)

    def _need_person(self, reason: PauseReason, cause: Cause) -> None:
        if not self._attended:
            self.stop(cause)
        elif self.stopped is None:
            self.halt = Halt(reason=reason, cause=cause)
