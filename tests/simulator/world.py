"""A world in which time, disk, network, server and person are drawn from one seed."""

import base64
import heapq
import itertools
import json
import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown
from gerosense_desktop.upload.sender import Arrival, Landed, StatusCame

BEGIN = datetime(2026, 11, 1, 12, tzinfo=UTC)

Key = tuple[str, str, str]
"""Data type, device, start: what tells the simulated samples apart."""


class Crash(BaseException):
    """The computer lost its power; nothing that comes after it happens."""


class Broken(AssertionError):  # noqa: N818 - a finding, not an error
    """A promise does not hold."""


@dataclass
class Faults:
    """How often what goes wrong, between 0 and 1."""

    lost: float
    not_delivered: float
    refused: float
    disk: float
    status: float
    largest: int
    """Samples in the largest request the server takes."""

    @classmethod
    def drawn(cls, random: Random) -> "Faults":
        scale = random.choice((0.0, 0.05, 0.4, 1.0))
        return cls(
            lost=0.9 if random.random() < 0.1 else scale * random.random(),
            not_delivered=scale * random.random(),
            refused=0.3 * random.random(),
            disk=scale * 0.3 * random.random(),
            status=scale * random.random(),
            largest=random.choice((1000, 1000, 9, 6, 5)),
        )

    @classmethod
    def none(cls) -> "Faults":
        return cls(lost=0, not_delivered=0, refused=0, disk=0, status=0, largest=1000)


@dataclass
class Server:
    """What the clinic's server has, and what it was asked to take."""

    kept: Counter[Key] = field(default_factory=Counter)
    asked: Counter[Key] = field(default_factory=Counter)
    takings: int = 0

    def take(self, keys: list[Key]) -> None:
        self.kept.update(keys)
        self.takings += 1


class Clock:
    """Time that passes only when somebody waits; the time of day may jump."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.set_forth = timedelta()

    def elapsed(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return BEGIN + timedelta(seconds=self.seconds) + self.set_forth


class World:
    """One seed's world. A crash ends a life of the program, not the world."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.clock = Clock()
        self.server = Server()
        self.faults = Faults.drawn(self.random)
        self.dead = False
        self.steps = 0
        self.crash_at: int | None = None
        self.watch: Callable[[], None] = lambda: None
        self.renew_token()

    def begin_life(self, *, healed: bool) -> None:
        """Start the program again; a healed world lets it come to its end."""
        self.dead = False
        self.steps = 0
        self.crash_at = None if healed or self.random.random() < 0.4 else self.random.randrange(1, 70)
        if healed:
            self.faults = Faults.none()
            # An ended token stops every run that nobody attends, as it should.
            self.token_good_until, self.token_ends = math.inf, None

    def step(self) -> None:
        """Pass an instant at which the power may go, and the promises are looked at."""
        if self.dead:
            raise Crash
        self.watch()
        self.steps += 1
        if self.crash_at is not None and self.steps >= self.crash_at:
            self.dead = True
            raise Crash

    def happens(self, probability: float) -> bool:
        return self.random.random() < probability

    def renew_token(self) -> None:
        """Draw until when the next token is good, and what it says of that: the truth, too much, or nothing."""
        seconds = self.random.choice((3.0, 60.0, 600.0, 1e9, 1e9))
        self.token_good_until = self.clock.seconds + seconds
        said = self.random.choice((seconds, seconds, 10 * seconds, None))
        self.token_ends = None if said is None or said > 1e8 else self.clock.now() + timedelta(seconds=said)


def token_of(patient: str, *, ends: datetime | None = None) -> str:
    """Make a token that names its patient, and its end where there is one."""
    claims = {"sub": patient} if ends is None else {"sub": patient, "exp": ends.timestamp()}
    parts = ({"alg": "none"}, claims, {})
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)


def keys_of(body: bytes) -> list[Key]:
    request = json.loads(body)
    return [(request["data_type"], sample["device_name"], sample["start_date"]) for sample in request["data"]]


class Network:
    """Carries batches to the server and answers back: late, in another order, never, or wrongly."""

    def __init__(self, world: World, *, before_send: Callable[[int], None]) -> None:
        self._world = world
        self._before_send = before_send
        self._number = itertools.count()
        self._coming: list[tuple[float, int, Arrival | Callable[[], None]]] = []
        self._woken = False
        self._asked = False

    # ── what a run asks of a sender ───────────────────────────────────────────────────────────────────────────────

    def send(self, number: int, body: bytes) -> None:
        self._world.step()
        self._before_send(number)
        if self._world.token_ends is not None and self._world.clock.now() >= self._world.token_ends:
            raise Broken("a batch left although its token had ended")
        outcome = self._fate(keys_of(body))
        self._later(self._world.random.expovariate(1 / 3), Landed(number=number, outcome=outcome))

    def ask_status(self) -> None:
        self._world.step()
        # Most runs shall begin: the question before the first batch is answered more often than the others.
        share = 1.0 if self._asked else 0.2
        self._asked = True
        if self._world.happens(share * self._world.faults.status):
            came = StatusCame(cause=self._world.random.choice((Cause.NO_CONNECTION, Cause.SERVER_ERROR)))
        else:
            came = StatusCame(status=status(self._world))
        self._later(self._world.random.expovariate(1.0), came)

    def wait(self, seconds: float | None) -> list[Arrival]:
        world = self._world
        world.step()
        until = None if seconds is None else world.clock.seconds + seconds
        while True:
            if self._woken:
                self._woken = False
                return []
            if not self._coming or (until is not None and self._coming[0][0] > until):
                if until is None:
                    raise Broken("a run waits for ever")
                world.clock.seconds = until
                return []
            at, _, what = heapq.heappop(self._coming)
            world.clock.seconds = max(world.clock.seconds, at)
            if isinstance(what, Landed | StatusCame):
                return [what]
            what()

    def ready(self) -> bool:
        return self._woken

    def wake(self) -> None:
        self._woken = True

    def cut(self) -> None:
        """What is in flight comes now, as unknown."""
        coming, self._coming = self._coming, []
        for _, _, what in coming:
            if isinstance(what, Landed):
                self._later(0.0, Landed(number=what.number, outcome=Unknown(cause=Cause.NO_ANSWER)))

    def close(self) -> list[Arrival]:
        self._world.step()
        rest = [what for _, _, what in sorted(self._coming, key=lambda item: item[:2]) if isinstance(what, Landed)]
        self._coming.clear()
        return list(rest)

    # ── what the world does ───────────────────────────────────────────────────────────────────────────────────────

    def after(self, seconds: float, act: Callable[[], None]) -> None:
        """Let the person do something later."""
        self._later(seconds, act)

    def _later(self, seconds: float, what: Arrival | Callable[[], None]) -> None:
        heapq.heappush(self._coming, (self._world.clock.seconds + seconds, next(self._number), what))

    def _fate(self, keys: list[Key]) -> Outcome:
        world, random = self._world, self._world.random
        world.server.asked.update(keys)
        if world.clock.seconds >= world.token_good_until:
            return NotSent(cause=Cause.TOKEN_REJECTED, status_code=random.choice((401, 403)))
        if len(keys) > world.faults.largest:
            return NotSent(cause=Cause.TOO_LARGE, status_code=413)
        if world.happens(world.faults.not_delivered):
            return random.choice(NOT_DELIVERED)
        lost = world.happens(world.faults.lost)
        if lost and random.random() < 0.5:
            return Unknown(cause=Cause.NO_ANSWER)
        if world.happens(world.faults.refused):
            taken, answer = keys[::2], PartlyAccepted()
            if random.random() < 0.5:
                taken, answer = [], Refused()
        else:
            taken, answer = keys, Accepted()
        world.server.take(taken)
        return Unknown(cause=Cause.SERVER_ERROR, status_code=502) if lost else answer


NOT_DELIVERED = (
    NotSent(cause=Cause.NO_CONNECTION),
    NotSent(cause=Cause.TLS_FAILED),
    NotSent(cause=Cause.CONNECT_TIMEOUT),
    NotSent(cause=Cause.BUSY, status_code=503),
    NotSent(cause=Cause.BUSY, status_code=429, retry_after=90.0),
    NotSent(cause=Cause.REDIRECTED, status_code=302),
)


def status(world: World) -> ServiceStatus:
    word = "Maintenance" if world.happens(world.faults.status / 2) else "Ok"
    minimum = "v1.9" if world.happens(world.faults.status / 20) else "v1.0"
    return ServiceStatus.model_validate({"status": word, "minimal_api_version": minimum})
