"""What is seen of a process from outside, and the instant to kill it."""

from collections import Counter
from collections.abc import Callable
from threading import Lock, Timer

from tests.torture.phases import Phase


class Seen:
    """Where one process stands, by the steps it takes and by what the server gets and answers.

    Safe to use from several threads. ``strike`` is called once, at most, while the state cannot change; with a delay
    the phase is looked at again when the time has come.
    """

    def __init__(self, *, to_send: int) -> None:
        """Begin with a process that was just started.

        Args:
            to_send: How many samples are new to the server's answers: when so many were answered, all is sent.
        """
        self._lock = Lock()
        self._to_send = to_send
        self._steps: set[str] = set()
        self._settled = 0
        self._stalled = False
        self._last = ""
        self.counts: Counter[str] = Counter()
        self.killed_in: Phase | None = None
        self.ended = False
        self._due: Callable[[], bool] | None = None
        self._delay = 0.0
        self._strike: Callable[[], None] | None = None
        self._timer: Timer | None = None

    def aim(self, *, when: Callable[["Seen"], bool], delay: float, strike: Callable[[], None]) -> None:
        """Kill as soon as ``when`` holds, or ``delay`` seconds later."""
        with self._lock:
            self._due = lambda: when(self)
            self._delay = delay
            self._strike = strike
            self._look()

    def stop(self) -> None:
        """The process has ended: nothing is to be killed any more."""
        with self._lock:
            self.ended = True
            self._due = None
            if self._timer is not None:
                self._timer.cancel()

    def step(self, name: str) -> None:
        """The process told a step."""
        with self._lock:
            self._steps.add(name)
            self._look()

    def happened(self, what: str, *, samples: int = 0) -> int:
        """The server did something: received, stalls or held (for long), kept, answered, busy, ready. Say how often."""
        with self._lock:
            self.counts[what] += 1
            self._stalled = what in {"stalls", "held"}
            self._last = what
            self._settled += samples
            self._look()
            return self.counts[what]

    def has(self, step: str) -> bool:
        """Whether the process told a step."""
        return step in self._steps

    def phase(self) -> Phase:
        """Say where the process stands now."""
        if "log" not in self._steps:
            return Phase.START
        if "ledger" not in self._steps:
            return Phase.MAKING if "making" in self._steps else Phase.READING
        if "lock" not in self._steps:
            return Phase.PLANNING
        if self._settled >= self._to_send:
            return Phase.FINISHING
        if self._stalled or self._last == "busy":
            return Phase.WAITING
        if self._last in {"answered", "ready"}:
            return Phase.RECORDING
        return Phase.SENDING if self.counts["received"] else Phase.ASKING

    def _look(self) -> None:
        if self._due is None or self.killed_in is not None or self.ended or not self._due():
            return
        self._due = None
        if self._delay > 0:
            self._timer = Timer(self._delay, self._later)
            self._timer.daemon = True
            self._timer.start()
        else:
            self._now()

    def _later(self) -> None:
        with self._lock:
            if not self.ended:
                self._now()

    def _now(self) -> None:
        assert self._strike is not None
        self.killed_in = self.phase()
        self._strike()
