"""A stage for runs on which no time is lost: outcomes come at once, and waiting moves the clock."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random

from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Accepted, Cause, Outcome
from gerosense_desktop.upload.conditions import Conditions
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import RunEvent
from gerosense_desktop.upload.run import run
from gerosense_desktop.upload.sender import Arrival, Landed, StatusCame

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


class Stage:
    """Clock, client, sender and person of one run.

    Attributes:
        sent: How many samples each request held.
        waits: Seconds the run waited.
        tokens: What the client was told to use.
        idle: What happens when the run waits for ever otherwise, one after the other.
    """

    def __init__(self, *script: Outcome | Exception, statuses: Sequence[str | Cause] = ()) -> None:
        self.control = Control()
        self.seconds = 0.0
        self.sent: list[int] = []
        self.waits: list[float] = []
        self.tokens: list[str] = []
        self.idle: list[Callable[[], object]] = []
        self.asked_status = 0
        self.cuts = 0
        self._ready = False
        self._script = list(script)
        self._statuses = list(statuses)
        self._came: list[Arrival] = []
        self._woken = False

    def run(self, plan, ledger, *, act: Callable[[RunEvent], object] = lambda event: None, **options) -> list[RunEvent]:
        """Walk a run to its end; ``act`` is called with each event."""
        told = []
        conditions = Conditions(
            attended=options.pop("attended", True),
            patience=options.pop("patience", None),
            clock=self,
            random=Random(1),
            make_sender=lambda _client, _workers: self,
        )
        for event in run(
            plan, client=self, ledger=ledger, server="clinic.example", control=self.control, conditions=conditions,
            **{"workers": 1, **options},
        ):  # fmt: skip
            told.append(event)
            act(event)
        return told

    # ── a clock ───────────────────────────────────────────────────────────────────────────────────────────────────

    def elapsed(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds)

    # ── a client ──────────────────────────────────────────────────────────────────────────────────────────────────

    def status(self) -> ServiceStatus:
        return ServiceStatus.model_validate({"status": "Ok", "minimal_api_version": "v1.0"})

    def use_token(self, token) -> None:
        self.tokens.append(token.get_secret_value())

    # ── a sender ──────────────────────────────────────────────────────────────────────────────────────────────────

    def send(self, number: int, body: bytes) -> None:
        self.sent.append(len(json.loads(body)["data"]))
        outcome = self._script.pop(0) if self._script else Accepted()
        if isinstance(outcome, Exception):
            raise outcome
        self._came.append(Landed(number=number, outcome=outcome))

    def ask_status(self) -> None:
        if not self._ready:
            # The question before the first batch is always answered.
            self._ready = True
            self._came.insert(0, StatusCame(status=self.status()))
            return
        self.asked_status += 1
        said = self._statuses.pop(0) if self._statuses else "Ok"
        if isinstance(said, Cause):
            self._came.append(StatusCame(cause=said))
            return
        word, _, minimum = said.partition(" ")
        status = ServiceStatus.model_validate({"status": word, "minimal_api_version": minimum or "v1.0"})
        self._came.append(StatusCame(status=status))

    def late_status(self) -> None:
        """Let an answer to a question come that nobody asks any more."""
        self._came.append(StatusCame(cause=Cause.NO_ANSWER))

    def wait(self, seconds: float | None) -> list[Arrival]:
        if self._came:
            return [self._came.pop(0)]
        if self._woken:
            self._woken = False
            return []
        if seconds is not None:
            self.waits.append(seconds)
            self.seconds += seconds
        elif self.idle:
            self.idle.pop(0)()
        else:
            raise AssertionError("the run would wait for ever")
        return []

    def ready(self) -> bool:
        return bool(self._came) or self._woken

    def wake(self) -> None:
        self._woken = True

    def cut(self) -> None:
        self.cuts += 1

    def close(self) -> list[Arrival]:
        came, self._came = self._came, []
        return came
