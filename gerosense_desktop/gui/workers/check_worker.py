"""Checking files, as a step for a background thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path
    from threading import Event

    from gerosense_desktop.gui.street import CheckFiles
    from gerosense_desktop.readers.questions import Answers
    from gerosense_desktop.readers.source import Source


def check_step(
    check: CheckFiles, *, paths: Sequence[Path], answers: Mapping[Source, Answers]
) -> Callable[[Event], Iterator[object]]:
    """Return the step that reads and checks these files; it yields CheckEvents."""
    fixed_paths, fixed_answers = tuple(paths), dict(answers)

    def step(cancel: Event) -> Iterator[object]:
        return check(fixed_paths, answers=fixed_answers, cancel=cancel)

    return step
