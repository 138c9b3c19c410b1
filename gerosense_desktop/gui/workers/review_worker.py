"""Comparing what was read with the ledger, as a step for a background thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gerosense_desktop.upload.selection import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.gui.street import MakePlan
    from gerosense_desktop.gui.workspace import OpenLedger
    from gerosense_desktop.upload.events import Checked
    from gerosense_desktop.upload.selection import Selection


def review_step(
    make_plan: MakePlan,
    *,
    checked: Checked,
    patient: str | None,
    open_ledger: OpenLedger,
    selection: Selection = EVERYTHING,
) -> Callable[[Event], Iterator[Review]]:
    """Return the step that yields one Review; the ledger is opened and closed on the step's own thread.

    Args:
        make_plan: Compares the samples with the ledger.
        checked: What was read.
        patient: Whose it is; None makes a review that cannot say what is new.
        open_ledger: Opens the ledger for the thread that calls it.
        selection: What of the new samples is to be sent.
    """

    def step(_cancel: Event) -> Iterator[Review]:
        # Neither is loaded for an empty window; what draws the picture is loaded here so that the window need not wait.
        import pyqtgraph as _drawing  # noqa: F401, PLC0415

        from gerosense_desktop.gui.review import review_of  # noqa: PLC0415

        if patient is None:
            yield review_of(checked, plan=None)
            return
        with open_ledger() as ledger:
            plan = make_plan(checked, patient=patient, ledger=ledger, selection=selection)
        yield review_of(checked, plan=plan)

    return step
