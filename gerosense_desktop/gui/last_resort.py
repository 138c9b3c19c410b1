"""Catches what nothing else caught in the window: said in words, logged by its kind and place only."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.crash_report import log_uncaught

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType


@contextmanager
def last_resort(say: Callable[[str], None]) -> Iterator[None]:
    """Give every error that reaches Qt's loop to ``say``, as a sentence.

    An error's own text and its traceback may hold a file's name or a value: only its kind and the places in this
    program are logged.
    """

    def handle(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        log_uncaught(error)
        say(
            QCoreApplication.translate(
                "last_resort",
                "Something happened that the program did not foresee ({kind}). "
                "Close the program and open it again; if it happens again, tell support this word.",
            ).format(kind=kind.__name__)
        )

    before, sys.excepthook = sys.excepthook, handle
    try:
        yield
    finally:
        sys.excepthook = before
