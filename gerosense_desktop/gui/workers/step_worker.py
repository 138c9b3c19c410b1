"""Walks one step of the street on a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.errors import GeroSenseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A step ended with an error.

    Attributes:
        user_message: The sentence for the nurse: what happened and what to do.
        error: What it was, where it was foreseen.
        details: For support: kind and place in the program; nothing of a person is in it.
    """

    user_message: str
    error: GeroSenseError | None = None
    details: str = ""


class StepWorker(QObject):
    """A loop and a put; it decides nothing.

    Signals:
        failed: A Failure; ``finished`` follows.
        finished: The step is over, however it ended. Always the last.
    """

    failed = Signal(object)
    finished = Signal()

    def __init__(
        self, step: Callable[[Event], Iterator[object]], *, put: Callable[[object], None], cancel: Event
    ) -> None:
        """Prepare a step.

        Args:
            step: Called with ``cancel``; what it yields are the events.
            put: Takes every event; may be called from this worker's thread.
            cancel: Set by the window to end the step soon.
        """
        super().__init__()
        self._step = step
        self._put = put
        self._cancel = cancel

    @Slot()
    def work(self) -> None:
        """Walk the step to its end."""
        try:
            for event in self._step(self._cancel):
                self._put(event)
        except GeroSenseError as error:
            details = describe_error(error)
            _log.warning("a step failed: %s", details)
            # Its frames would keep alive what belongs to this thread.
            self.failed.emit(
                Failure(user_message=error.user_message, error=error.with_traceback(None), details=details)
            )
        except Exception as error:  # noqa: BLE001 - the entry point of a thread: nothing may pass it unseen
            # The text of an unforeseen error may hold a file's name or a value; only its kind and place are written.
            details = describe_error(error)
            _log.error("a step failed unexpectedly: %s", details)
            sentence = QCoreApplication.translate(
                "StepWorker",
                "Something went wrong that the program did not foresee ({kind}). "
                "Try again; if it happens again, tell support this word.",
            )
            self.failed.emit(Failure(user_message=sentence.format(kind=type(error).__name__), details=details))
        finally:
            self.finished.emit()
