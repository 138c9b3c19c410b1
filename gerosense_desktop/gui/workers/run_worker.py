"""Sending batches, as a step for a background thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.street import RunPlan
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.upload.control import Control
    from gerosense_desktop.upload.plan import Plan


def run_step(
    run: RunPlan, *, plan: Plan, workspace: Workspace, server: str, patient: Patient, workers: int, control: Control
) -> Callable[[Event], Iterator[object]]:
    """Return the step that sends a plan; it yields RunEvents.

    Client and ledger are opened and closed on the step's own thread: a ledger belongs to the thread that opened it.
    It is ended with ``control``, not with the step's own event. The computer is kept awake meanwhile.
    """

    def step(_cancel: Event) -> Iterator[object]:
        with (
            workspace.stay_awake(),
            workspace.open_ledger() as ledger,
            workspace.make_client(server, patient.token, workers) as client,
        ):
            yield from run(
                plan,
                client=client,
                ledger=ledger,
                server=client.address.host,
                workers=workers,
                control=control,
                token_ends=patient.expires_at,
            )

    return step
