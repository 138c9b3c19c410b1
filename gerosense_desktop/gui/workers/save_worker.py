"""Saving a file, as a step for a background thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from threading import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The file is there, whole."""


def save_step(save: Callable[[Path], None], *, path: Path) -> Callable[[Event], Iterator[Saved]]:
    """Return the step that saves a file; it yields Saved once it is there.

    Args:
        save: Writes it whole or not at all; raises a GeroSenseError where it cannot.
        path: Where to.
    """

    def step(_cancel: Event) -> Iterator[Saved]:
        save(path)
        yield Saved()

    return step
