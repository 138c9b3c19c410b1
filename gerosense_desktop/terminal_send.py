"""The terminal's side of a run: progress, questions and Ctrl+C."""

import getpass
import signal
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from types import FrameType
from typing import Final, TextIO

from gerosense_desktop.api.outcomes import Cause, Unknown
from gerosense_desktop.crash_report import log_uncaught
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.ledger.records import BatchRecord
from gerosense_desktop.progress_bar import ProgressBar
from gerosense_desktop.report import Report
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    BatchStarted,
    FilesVerified,
    PauseReason,
    RunEvent,
    RunPaused,
    RunStarted,
    RunStopped,
    RunWarned,
    TokenRefused,
)

CANCELLED: Final = "You stopped the upload. What was not sent is still to be sent."
UNEXPECTED: Final = "Something unexpected happened in this program, and it stopped."
FINISHING: Final = (
    "Stopping once the batches under way are answered. Press Ctrl+C again to stop at once; "
    "nobody knows then whether the server kept them."
)

FindRecords = Callable[[str], Sequence[BatchRecord]]
"""Returns what the ledger knows of the batches of an upload."""


def why(error: BaseException) -> str:
    """Say in words what ended a command; what nobody expected is logged."""
    if isinstance(error, GeroSenseError):
        return error.user_message
    if isinstance(error, KeyboardInterrupt):
        return CANCELLED
    log_uncaught(error)
    return UNEXPECTED


def is_attended(err: TextIO) -> bool:
    """Whether a person sits at the terminal and can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and err.isatty()


class TerminalSend:
    """Walks a run and writes into the report what became of it."""

    def __init__(
        self, report: Report, *, control: Control, err: TextIO, ask_token: Callable[[], str], find_records: FindRecords
    ) -> None:
        """Prepare.

        Args:
            report: Takes what became of the batches.
            control: The run's.
            err: For progress and questions.
            ask_token: Asks for a token without showing it; empty where the person has none.
            find_records: Where what became of the batches stands for good.
        """
        self._report = report
        self._control = control
        self._err = err
        self._bar = ProgressBar(err)
        self._ask_token = ask_token
        self._find_records = find_records
        self._upload_id = ""
        self._under_way: set[int] = set()
        self._asking = False
        self._interrupts = 0

    def walk(self, events: Generator[RunEvent]) -> None:
        """Send the batches; whatever ends it, the report says what became of those that went out."""
        try:
            # Closed here, not whenever memory is tidied up: the outcomes in flight are in the ledger after it.
            with self._interrupt_cancels(), closing(events):
                for event in events:
                    self._show(event)
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - what left must be told whatever happened
            self._report.error = why(error)
        finally:
            self._bar.clear()
        if self._upload_id and (self._under_way or self._report.error is not None):
            self._look_up()
        if self._control.cancelled and self._report.error is None and self._report.left:
            self._report.error = CANCELLED

    def _look_up(self) -> None:
        """Learn from the ledger what nobody was told; where it cannot be read, what is under way is unknown."""
        try:
            self._report.correct(self._find_records(self._upload_id))
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - see walk
            self._report.error = self._report.error or why(error)
            for number in self._under_way:
                self._report.finished[number] = BatchFinished(
                    number=number, outcome=Unknown(cause=Cause.NO_ANSWER), attempts=1
                )

    def _show(self, event: RunEvent) -> None:
        report = self._report
        match event:
            case FilesVerified(bytes_done=done, bytes_total=total):
                self._bar.show("verifying", done=done, total=total)
            case RunStarted(upload_id=upload_id):
                self._upload_id = upload_id
            case BatchStarted(number=number):
                self._under_way.add(number)
            case BatchPutBack(number=number):
                self._under_way.discard(number)
            case BatchFinished(number=number):
                self._under_way.discard(number)
                report.finished[number] = event
                self._bar.show("sending", done=len(report.finished), total=len(report.batches))
            case BatchSplit(number=number):
                self._under_way.discard(number)
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
                if self._answer(_ask_to_go_on(self._err)).lower() in {"y", "yes"}:
                    self._control.resume()
                else:
                    self._end(pause.user_message)
            case _:
                pass

    def _give_token(self, *, otherwise: str) -> None:
        token = self._answer(self._ask_token)
        if token:
            from pydantic import SecretStr  # noqa: PLC0415 - only who sends needs it

            self._control.give_token(SecretStr(token))
        else:
            self._end(otherwise)

    def _answer(self, ask: Callable[[], str]) -> str:
        """Ask; Ctrl+C is an answer too, which says nothing."""
        self._asking = True
        try:
            return ask()
        except KeyboardInterrupt:
            return ""
        finally:
            self._asking = False

    def _end(self, sentence: str) -> None:
        self._report.error = sentence
        self._control.cancel()

    def _say(self, sentence: str) -> None:
        self._bar.clear()
        print(sentence, file=self._err)

    @contextmanager
    def _interrupt_cancels(self) -> Iterator[None]:
        """Let Ctrl+C end the upload after the batches in flight, a second one without waiting for them."""
        before = signal.signal(signal.SIGINT, self._on_interrupt)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        if self._asking:
            raise KeyboardInterrupt
        self._interrupts += 1
        if self._interrupts == 1:
            self._control.cancel()
            if self._under_way:
                # The signal may have interrupted another print.
                with suppress(RuntimeError, OSError, ValueError):
                    self._say(FINISHING)
        elif self._interrupts > 2 or not self._control.cut():  # noqa: PLR2004 - the third does not even say goodbye
            raise KeyboardInterrupt


def ask_token(err: TextIO) -> str:
    """Ask for a token at the terminal; it is not shown."""
    return getpass.getpass("Token (it is not shown; empty ends the upload): ", stream=err).strip()


def _ask_to_go_on(err: TextIO) -> Callable[[], str]:
    def ask() -> str:
        err.write("Go on now? [y/N] ")
        err.flush()
        return sys.stdin.readline().strip()

    return ask
