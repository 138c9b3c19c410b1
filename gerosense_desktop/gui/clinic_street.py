"""The street as the program walks it; what it is made of is loaded when the first step is taken.

Reading and sending need libraries that take longer to load than the window takes to open. They are loaded on the
thread of the step that needs them.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from typing import TYPE_CHECKING

from gerosense_desktop.gui.street import Street

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path
    from threading import Event

    from gerosense_desktop.api.client import GeroSenseClient
    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.readers.questions import Answers
    from gerosense_desktop.readers.source import Source
    from gerosense_desktop.upload.control import Control
    from gerosense_desktop.upload.events import Checked, CheckEvent, RunEvent
    from gerosense_desktop.upload.plan import Plan
    from gerosense_desktop.upload.preview import Preview
    from gerosense_desktop.upload.selection import Selection


def clinic_street() -> Street:
    """Return the steps with the program's own readers."""
    return Street(check=_check, make_plan=_make_plan, run=_run, preview=_preview)


def _check(paths: Sequence[Path], *, answers: Mapping[Source, Answers], cancel: Event) -> Iterator[CheckEvent]:
    from gerosense_desktop.in_order import InOrder
    from gerosense_desktop.readers.registry import READERS
    from gerosense_desktop.upload.check import check

    # On one of two cores the window would wait for what the terminal has the whole computer for.
    InOrder.kept_free = 1
    return check(paths, readers=READERS, answers=answers, cancel=cancel)


def _preview(source: Source, *, answers: Answers, cancel: Event) -> Iterator[Preview]:
    from gerosense_desktop.readers.registry import READERS
    from gerosense_desktop.upload.preview import preview

    return preview(source, readers=READERS, answers=answers, cancel=cancel)


def _make_plan(checked: Checked, *, patient: str, ledger: Ledger, selection: Selection) -> Plan:
    from gerosense_desktop.upload.plan import make_plan

    return make_plan(checked, patient=patient, ledger=ledger, selection=selection)


def _run(
    plan: Plan,
    *,
    client: GeroSenseClient,
    ledger: Ledger,
    server: str,
    workers: int,
    control: Control,
    token_ends: datetime | None,
) -> Iterator[RunEvent]:
    from gerosense_desktop.upload.run import run

    return run(
        plan,
        client=client,
        ledger=ledger,
        server=server,
        workers=workers,
        control=control,
        token_ends=token_ends,
    )
