"""The three steps of the street as the window calls them: handed in, so that tests can hand in others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

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


class CheckFiles(Protocol):
    """Reads and checks files; the last event is Checked unless it was cancelled."""

    def __call__(
        self, paths: Sequence[Path], *, answers: Mapping[Source, Answers], cancel: Event
    ) -> Iterator[CheckEvent]:
        """Yield what happens to the files."""
        ...


class MakePlan(Protocol):
    """Compares what was read with the ledger."""

    def __call__(self, checked: Checked, *, patient: str, ledger: Ledger, selection: Selection) -> Plan:
        """Return what is new, in batches."""
        ...


class RunPlan(Protocol):
    """Sends the batches of a plan; the last event is RunFinished."""

    def __call__(
        self,
        plan: Plan,
        *,
        client: GeroSenseClient,
        ledger: Ledger,
        server: str,
        workers: int,
        control: Control,
        token_ends: datetime | None,
    ) -> Iterator[RunEvent]:
        """Yield what becomes of the batches."""
        ...


class PreviewFile(Protocol):
    """Tells what the first samples of a file would be with certain answers."""

    def __call__(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[Preview]:
        """Yield one Preview, unless it was cancelled."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Street:
    """The steps, in their order; a preview is a look ahead at the first of them."""

    check: CheckFiles
    make_plan: MakePlan
    run: RunPlan
    preview: PreviewFile | None = None
