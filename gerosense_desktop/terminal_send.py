"""The terminal's side of a run: progress, questions and Ctrl+C."""

import getpass
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, TextIO

from pydantic import SecretStr

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.progress_bar import ProgressBar
from gerosense_desktop.report import Report
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchSplit,
    FilesVerified,
    PauseReason,
    RunEvent,
    RunPaused,
    RunStopped,
    RunWarned,
    TokenRefused,
)

CANCELLED: Final = "You stopped the upload. What was not sent is still to be sent."


def is_attended(err: TextIO) -> bool:
    """Whether a person sits at the terminal and can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and err.isatty()


class TerminalSend:
    """Walks a run and writes into the report what became of it."""

    def __init__(self, report: Report, *, control: Control, err: TextIO, ask_token: Callable[[], str]) -> None:
        """Prepare.

        Args:
            report: Takes what became of the batches.
            control: The run's.
            err: For progress and questions.
            ask_token: Asks for a token without showing it; empty where the person has none.
        """
        self._report = report
        self._control = control
        self._err = err
        self._bar = ProgressBar(err)
        self._ask_token = ask_token

    def walk(self, events: Iterable[RunEvent]) -> None:
        """Send the batches; whatever ends it, the report says what became of those that went out."""
        try:
            with _interrupt_cancels(self._control):
                for event in events:
                    self._show(event)
            if self._control.cancelled and self._report.error is None:
                self._report.error = CANCELLED
        except GeroSenseError as error:
            self._report.error = error.user_message
        finally:
            self._bar.clear()

    def _show(self, event: RunEvent) -> None:
        report = self._report
        match event:
            case FilesVerified(bytes_done=done, bytes_total=total):
                self._bar.show("verifying", done=done, total=total)
            case BatchFinished(number=number):
                report.finished[number] = event
                self._bar.show("sending", done=len(report.finished), total=len(report.batches))
            case BatchSplit():
                report.split(event)
            case RunPaused():
                self._answer_pause(event)
            case TokenRefused(user_message=sentence):
                self._say(sentence)
                self._give_token(otherwise=sentence)
            case RunWarned(user_message=sentence):
                self._say(sentence)
            case RunStopped(user_message=sentence):
                report.error = sentence
            case _:
                pass

    def _answer_pause(self, pause: RunPaused) -> None:
        match pause.reason:
            case PauseReason.WAITING:
                self._say(f"{pause.user_message} (waiting {pause.seconds or 0.0:.0f} s; Ctrl+C ends the upload)")
            case PauseReason.TOKEN:
                self._say(pause.user_message)
                self._give_token(otherwise=pause.user_message)
            case PauseReason.FAILURES:
                self._say(pause.user_message)
                self._err.write("Go on now? [y/N] ")
                self._err.flush()
                if sys.stdin.readline().strip().lower() in {"y", "yes"}:
                    self._control.resume()
                else:
                    self._end(pause.user_message)
            case _:
                pass

    def _give_token(self, *, otherwise: str) -> None:
        token = self._ask_token()
        if token:
            self._control.give_token(SecretStr(token))
        else:
            self._end(otherwise)

    def _end(self, sentence: str) -> None:
        self._report.error = sentence
        self._control.cancel()

    def _say(self, sentence: str) -> None:
        self._bar.clear()
        print(sentence, file=self._err)


def ask_token(err: TextIO) -> str:
    """Ask for a token at the terminal; it is not shown."""
    return getpass.getpass("Token (it is not shown; empty ends the upload): ", stream=err).strip()


@contextmanager
def _interrupt_cancels(control: Control) -> Iterator[None]:
    """Let Ctrl+C end the upload after the batches in flight; a second one ends the program at once."""

    def on_interrupt(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - signal's own
        if control.cancelled:
            raise KeyboardInterrupt
        control.cancel()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
