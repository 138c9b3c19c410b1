"""What the practice server does instead of answering as the contract says: for training, and for tests of faults."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle
from threading import Lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Answer as the contract says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """Answer a samples request with this status, keeping what it says: 200 all, 207 every second sample, 400 none.

    So a person sees all three outcomes although the client sends only what is within the contract.
    """

    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Answer with something else, keeping nothing.

    Attributes:
        status: The HTTP status.
        body: The body, whatever its shape.
        content_type: Its declared type.
        headers: Further headers.
    """

    status: int
    body: bytes = b""
    content_type: str = "application/json"
    headers: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HangUp:
    """Close the connection without a whole answer.

    Attributes:
        keep: Whether the samples are kept all the same: the case nobody can see from outside.
        sent: What is written before.
    """

    keep: bool = False
    sent: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Wait this many seconds (or until the server stops), then answer as the contract says."""

    seconds: float


Act = Judge | Take | Answer | HangUp | Wait


@dataclass
class Script:
    """What is done with samples requests, one after the other; afterwards, or without acts, all is judged.

    Attributes:
        acts: The acts in their order.
        outcomes: Statuses that are answered in turn, for ever; they come after the acts.
        status: What ``/api/status`` says.
        minimal_api_version: What ``/api/status`` says.
    """

    acts: Sequence[Act] = ()
    outcomes: Sequence[int] = ()
    status: str = "Ok"
    minimal_api_version: str = "v1.0"
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)

    def __post_init__(self) -> None:
        self._next = iter(self.acts)
        self._turn = cycle(self.outcomes)

    def next_act(self) -> Act:
        """Say what to do with the samples request that came now."""
        with self._lock:
            act = next(self._next, None)
            if act is not None:
                return act
            status = next(self._turn, None)
        return Judge() if status is None else Take(status=status)
