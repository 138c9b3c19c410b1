"""Noting that data are a patient's after all, as a step for a background thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.gui.workspace import OpenLedger
    from gerosense_desktop.upload.plan import Plan


def confirm_step(open_ledger: OpenLedger, plan: Plan) -> Callable[[Event], Iterator[Plan]]:
    """Return the step that notes what a person confirmed; it yields the plan once that is durable."""

    def step(_cancel: Event) -> Iterator[Plan]:
        with open_ledger() as ledger:
            ledger.patients.confirm(plan.patient, [doubt.fact for doubt in plan.doubts])
        yield plan

    return step
