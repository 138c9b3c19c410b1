"""Where a run is, as the page says it: the events of the run and the wishes of the person, folded into one value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchStarted,
    FilesVerified,
    PauseReason,
    RunEvent,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    RunStopped,
    RunWarned,
)


class RunPhase(StrEnum):
    """What a run is doing."""

    BEGINNING = "beginning"  # the server is asked whether it is ready
    VERIFYING = "verifying"  # the source files are looked through once more
    SENDING = "sending"  # batches go out
    PAUSING = "pausing"  # the person asked for a pause
    PAUSED = "paused"  # the person asked for it
    WAITING = "waiting"  # goes on by itself
    FAILURES = "failures"  # several batches got no answer: goes on when the person says so
    TOKEN = "token"  # noqa: S105 - a word, not a secret: needs a new token
    GOING_ON = "going_on"  # the person said go on; it does not yet
    STOPPING = "stopping"  # those in flight are finished, then it ends
    ENDED = "ended"  # no batch is in flight any more


_PHASES = {
    PauseReason.WAITING: RunPhase.WAITING,
    PauseReason.PERSON: RunPhase.PAUSED,
    PauseReason.FAILURES: RunPhase.FAILURES,
    PauseReason.TOKEN: RunPhase.TOKEN,
}
_FINAL = frozenset({RunPhase.STOPPING, RunPhase.ENDED})


@dataclass(frozen=True, slots=True, kw_only=True)
class RunState:
    """One moment of a run.

    Attributes:
        phase: What it is doing.
        started: Whether anything could be sent at all.
        verified: How far the source files are looked through.
        pause: Why it pauses, while it does.
        warnings: What is odd and stops nothing, each sentence once.
        stopped: Why it ended early; empty where it did not.
    """

    phase: RunPhase = RunPhase.BEGINNING
    started: bool = False
    verified: FilesVerified | None = None
    pause: RunPaused | None = None
    warnings: tuple[str, ...] = ()
    stopped: str = ""

    def after(self, event: RunEvent) -> Self:
        """Return the state once the run has said this."""
        match event:
            case FilesVerified():
                return replace(self._moved(RunPhase.VERIFYING), verified=event, pause=None)
            case RunStarted():
                return replace(self._moved(RunPhase.SENDING), started=True, pause=None)
            case BatchStarted() | BatchFinished() if self.phase is RunPhase.GOING_ON:
                # Whoever paused and went on at once was perhaps never paused.
                return self._sending()
            case RunResumed():
                return self._sending()
            case RunPaused():
                return replace(self._moved(_PHASES[event.reason]), pause=event)
            case RunWarned(user_message=sentence):
                return self if sentence in self.warnings else replace(self, warnings=(*self.warnings, sentence))
            case RunStopped(user_message=sentence):
                return replace(self._moved(RunPhase.STOPPING), stopped=sentence, pause=None)
            case RunFinished():
                return replace(self, phase=RunPhase.ENDED, pause=None)
            case _:
                return self

    def asked_to_pause(self) -> Self:
        """Return the state once the person asked for a pause."""
        return self._moved(RunPhase.PAUSING)

    def asked_to_go_on(self) -> Self:
        """Return the state once the person said go on."""
        return replace(self._moved(RunPhase.GOING_ON), pause=None)

    def asked_to_stop(self) -> Self:
        """Return the state once the person cancelled."""
        return replace(self._moved(RunPhase.STOPPING), pause=None)

    def _sending(self) -> Self:
        # A server under maintenance is waited for before anything has started.
        return replace(self._moved(RunPhase.SENDING if self.started else RunPhase.BEGINNING), pause=None)

    def _moved(self, phase: RunPhase) -> Self:
        """Go to a phase; nothing comes after stopping but the end."""
        return self if self.phase in _FINAL else replace(self, phase=phase)
