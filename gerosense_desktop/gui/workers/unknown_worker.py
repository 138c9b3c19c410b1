"""Asking the ledger for unknown batches and recording the person's choice, as steps for a background thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gerosense_desktop.gui.unknown_left import UnknownLeft, unknown_left

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.gui.workspace import OpenLedger
    from gerosense_desktop.ledger.records import UnknownChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The person's choice is on disk.

    Attributes:
        left: What it was about.
        choice: What was chosen.
    """

    left: UnknownLeft
    choice: UnknownChoice


def look_step(open_ledger: OpenLedger, *, patient: str | None) -> Callable[[Event], Iterator[tuple[UnknownLeft, ...]]]:
    """Return the step that yields what is undecided, once."""

    def step(_cancel: Event) -> Iterator[tuple[UnknownLeft, ...]]:
        with open_ledger() as ledger:
            yield unknown_left(ledger, patient=patient)

    return step


def decide_step(
    open_ledger: OpenLedger, *, left: UnknownLeft, choice: UnknownChoice
) -> Callable[[Event], Iterator[Decided]]:
    """Return the step that records a choice; it yields Decided once that is durable."""

    def step(_cancel: Event) -> Iterator[Decided]:
        with open_ledger() as ledger:
            ledger.decide(left.batches, choice)
        yield Decided(left=left, choice=choice)

    return step
