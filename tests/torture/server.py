"""The practice server in a mood, watched: every step of a batch is told at the instant it happens."""

import random
from collections.abc import Sequence
from threading import Event, Lock
from typing import Any

from gerosense_desktop.practice.calls import CallHandler
from gerosense_desktop.practice.script import Act, Answer, HangUp, Judge, Script, Take
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.store import Request, Store
from tests.torture.scenario import Mood
from tests.torture.seen import Seen

OK, BUSY = 200, 503
STALL_SECONDS = 20.0
"""At most; a stall ends when the process was killed, long before the program gives up."""


class MoodyServer(PracticeServer):
    """Answers as its mood is, tells what it does to whoever watches, and stalls when it is told to."""

    def __init__(self, *, mood: Mood, seed: str) -> None:
        """Bind to a free port."""
        self.moods = _Moods(mood, seed=seed)
        super().__init__(script=self.moods)
        self.store = self._http.store = _WatchedStore(self.moods)
        self._http.RequestHandlerClass = _WatchedCalls

    def watch(self, seen: Seen) -> None:
        """Tell what happens from now on to ``seen``."""
        self.moods.seen = seen
        self.moods.released.clear()

    def stop(self) -> None:
        """Stop answering."""
        self.moods.released.set()
        super().stop()

    def rest(self, *, seconds: float) -> bool:
        """Wait until no connection is left, so that nothing of a killed process comes later."""
        self.moods.released.set()
        pause = Event()
        for _ in range(int(seconds / 0.002)):
            if not self._http._connections:
                return True
            pause.wait(0.002)
        return False


class _Moods(Script):
    """Decides what to do with each samples request.

    Attributes:
        seen: Whom to tell.
        released: Ends all stalls.
        stall_at: The request of this process at which everybody begins to wait; 0 for none.
        busy_at: The request of this process that is answered with 503; 0 for none.
        well: Answer as the contract says, at once.
    """

    def __init__(self, mood: Mood, *, seed: str) -> None:
        super().__init__()
        self._mood = mood
        self._dice = random.Random(seed)
        self._guard = Lock()
        self.seen = Seen(to_send=0)
        self.released = Event()
        self.stall_at = self.busy_at = 0
        self.well = False

    def next_act(self) -> Act:
        """Say what to do with the samples request that came now."""
        number = self.seen.happened("received")
        if self.stall_at and number >= self.stall_at:
            self._stall("held", STALL_SECONDS)
        if self.busy_at and number == self.busy_at:
            return _busy("1")
        if self.well:
            return Judge()
        mood = self._mood
        with self._guard:
            share, wait = self._dice.random(), self._dice.uniform(0, mood.before)
            seconds = self._dice.choice(("0", "1"))
            sent = self._dice.choice((b"", b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Len"))
        self.released.wait(wait)
        for chance, act in (
            (mood.hang_up_after, HangUp(keep=True, sent=sent)),
            (mood.hang_up_before / 2, HangUp(keep=False, sent=sent)),
            (mood.hang_up_before / 2, Answer(status=500, body=b"{}")),
            (mood.busy, _busy(seconds)),
            (mood.partly, Take(status=207)),
            (mood.refused, Take(status=400)),
        ):
            if share < chance:
                return act
            share -= chance
        if share < mood.stalls:
            self._stall("stalls", 0.5)
        return Judge()

    def kept(self) -> None:
        """Take as long as the mood takes between keeping and answering."""
        self.seen.happened("kept")
        if not self.well:
            with self._guard:
                wait = self._dice.uniform(0, self._mood.after)
            self.released.wait(wait)

    def _stall(self, what: str, seconds: float) -> None:
        if not self.released.is_set():
            self.seen.happened(what)
            self.released.wait(seconds)


def _busy(seconds: str) -> Answer:
    return Answer(status=BUSY, body=b"{}", headers=[("Retry-After", seconds)])


class _WatchedStore(Store):
    """Tells when samples were kept."""

    def __init__(self, moods: _Moods) -> None:
        super().__init__()
        self._moods = moods

    def keep(self, user: str, *, data_type: str, samples: Sequence[dict[str, Any]]) -> None:
        """Keep samples of a user, then tell so."""
        super().keep(user, data_type=data_type, samples=samples)
        self._moods.kept()


class _WatchedCalls(CallHandler):
    """Tells when an answer has left."""

    _answered: Request | None = None

    def _answer_call(self) -> None:
        script = self.server.script
        assert isinstance(script, _Moods)
        seen, self._answered = script.seen, None
        try:
            super()._answer_call()
            self.wfile.flush()
        finally:
            answered = self._answered
            if answered is not None and answered.path.endswith("/samples"):
                busy = answered.status == BUSY
                seen.happened("busy" if busy else "answered", samples=0 if busy else answered.samples)
            elif answered is not None and answered.status == OK:
                seen.happened("ready")

    def _note(self, status: int | None) -> None:
        super()._note(status)
        self._answered = Request(method=self.command, path=self._path, status=status, samples=self._samples)
