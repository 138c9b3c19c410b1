"""A street that plays what a test wrote down."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event
from typing import TypeVar

from gerosense_desktop.api.outcomes import Accepted, Outcome
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.street import Street
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchStarted,
    Checked,
    FileOpened,
    RunFinished,
    RunStarted,
    RunStopped,
)
from gerosense_desktop.upload.plan import Plan
from tests.gui.fake_ledger import FakeLedger
from tests.gui.samples import EXPORT, checked, plan

T = TypeVar("T")


@dataclass(kw_only=True)
class Script:
    """What the steps do, and a record of what they were asked.

    ``check_waits`` and ``run_waits`` hold a step until it is cancelled: before the result, after the first batch.
    ``acts`` plays a run of its own up to its end.
    """

    found: Checked | Callable[[dict], Checked] = field(default_factory=checked)
    plans: list[Plan] = field(default_factory=lambda: [plan()])
    outcome: Callable[[int], Outcome] = lambda _number: Accepted()
    check_waits: bool = False
    run_waits: bool = False
    check_error: Exception | None = None
    plan_error: Exception | None = None
    run_error: Exception | None = None
    stopped: RunStopped | None = None
    acts: Callable[[Plan, Control], Iterator] | None = None
    ledger: FakeLedger = field(default_factory=FakeLedger)
    checked_paths: list = field(default_factory=list)
    answers: list = field(default_factory=list)
    planned_for: list = field(default_factory=list)
    selections: list = field(default_factory=list)
    runs: list = field(default_factory=list)
    upload_id: str = "1"
    token_ends: list = field(default_factory=list)

    @property
    def street(self) -> Street:
        return Street(check=self.check, make_plan=self.make_plan, run=self.run)

    def check(self, paths, *, answers, cancel: Event) -> Iterator:
        waits = self.check_waits
        self.checked_paths.append(list(paths))
        self.answers.append(dict(answers))
        yield FileOpened(source=EXPORT, reader="apple_health", reader_title="Apple Health export")
        if self.check_error is not None:
            raise self.check_error
        if waits:
            cancel.wait()
        if not cancel.is_set():
            result = self.found(answers) if callable(self.found) else self.found
            yield from result.files
            yield result

    def make_plan(self, checked, *, patient, ledger, selection) -> Plan:
        if self.plan_error is not None:
            raise self.plan_error
        self.planned_for.append(patient)
        self.selections.append(selection)
        return self.plans[min(len(self.planned_for), len(self.plans)) - 1]

    def run(self, plan, *, client, ledger, server, workers, control: Control, token_ends) -> Iterator:
        self.runs.append((plan, server, workers))
        self.token_ends.append(token_ends)
        if self.run_error is not None and isinstance(self.run_error, GeroSenseError):
            raise self.run_error
        if self.acts is not None:
            yield from self.acts(plan, control)
            yield RunFinished(finished_at=datetime.now(UTC), samples_by_outcome=Counter())
            return
        yield RunStarted(upload_id=self.upload_id, batches=len(plan.batches), samples=plan.counts.new)
        for batch in plan.batches:
            yield BatchStarted(number=batch.number, attempt=1)
            if self.run_error is not None:
                raise self.run_error
            yield BatchFinished(number=batch.number, outcome=self.outcome(batch.number), attempts=1)
            if self.run_waits:
                until(control, lambda control: control.cancelled)
        if self.stopped is not None:
            yield self.stopped
        yield RunFinished(finished_at=datetime.now(UTC), samples_by_outcome=Counter())


def until(control: Control, said: Callable[[Control], T]) -> T:
    """Wait until the person said something, and return it; a cancelled run waits for nothing more."""
    heard = Event()
    control.listen(heard.set)
    while not (word := said(control)) and not control.cancelled:
        heard.wait()
        heard.clear()
    return word


def started(plan: Plan) -> RunStarted:
    return RunStarted(upload_id="1", batches=len(plan.batches), samples=plan.counts.new)
