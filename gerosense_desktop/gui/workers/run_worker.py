"""Sending batches, as a step for a background thread."""

from collections.abc import Callable, Iterator
from threading import Event

from pydantic import SecretStr

from gerosense_desktop.gui.street import RunPlan
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.upload.plan import Plan


def run_step(
    run: RunPlan, *, plan: Plan, workspace: Workspace, server: str, token: SecretStr, workers: int
) -> Callable[[Event], Iterator[object]]:
    """Return the step that sends a plan; it yields RunEvents.

    Client and ledger are opened and closed on the step's own thread: a ledger belongs to the thread that opened it.
    """

    def step(cancel: Event) -> Iterator[object]:
        with workspace.open_ledger() as ledger, workspace.make_client(server, token, workers) as client:
            yield from run(
                plan,
                client=client,
                ledger=ledger,
                server=client.address.host,
                workers=workers,
                cancel=cancel,
            )

    return step
