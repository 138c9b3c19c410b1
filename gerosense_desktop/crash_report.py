"""What is written of an unexpected error: its kind and where in this program, never its words.

An error's own text may hold a value, a name or a token, and so may the local variables and the source lines of a
traceback. A kind and our own module, function and line hold none, and are what a developer looks for first.
"""

import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import make_private_folder, open_private

STACKS_FILE: Final = "crash-stacks.log"
"""In the folder of the log: what Python writes when the process dies of a fault below it."""

_PACKAGE: Final = __name__.partition(".")[0]
_MAX_STACK_BYTES: Final = 200_000
_MOST_FRAMES: Final = 12
_MOST_CAUSES: Final = 4
_INTERRUPTED: Final = 130
"""The exit code of a program ended by Ctrl+C: 128 and the number of the signal."""

_log = logging.getLogger(__name__)


def describe_error(error: BaseException) -> str:
    """Return one line: the error's kind, where in this program it came through, and what it came of.

    For example ``polars.exceptions.ComputeError at upload.check._screen:148 < upload.check.read:97 of OSError``.
    """
    said, seen = [], error
    for _ in range(_MOST_CAUSES):
        said.append(_kind_and_place(seen))
        before = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
        if before is None:
            break
        seen = before
    return " of ".join(said)


@contextmanager
def watch_for_crashes(folder: Path) -> Iterator[None]:
    """Log what nobody caught, in any thread, until the block ends; for the whole of a program.

    Python's own words about such errors, which show their text, go nowhere; the person is told that it happened.

    Args:
        folder: Of the log; stacks of faults below Python go to a file of their own there, for its user alone.

    Raises:
        SystemExit: An error left the block.
    """
    with ExitStack() as stack:
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = _on_error, _on_thread_error, _on_unraisable
        stack.callback(_restore, before)
        # Whoever has switched it on wants the stacks elsewhere.
        if not faulthandler.is_enabled():
            with suppress(OSError, GeroSenseError):
                make_private_folder(folder)
                stream = stack.enter_context(open(_stacks_file(folder), "a", encoding="utf-8"))
                faulthandler.enable(stream)
                stack.callback(faulthandler.disable)
        try:
            yield
        except KeyboardInterrupt:
            raise SystemExit(_INTERRUPTED) from None
        except Exception as error:  # noqa: BLE001 - what leaves here would be printed with its words
            log_uncaught(error)
            _tell()
            raise SystemExit(1) from None


def log_uncaught(error: BaseException) -> None:
    """Log an error that nobody caught: what every last resort calls."""
    _log.error("unexpected error: %s", describe_error(error))


def _kind_and_place(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    ours = [
        f"{module.removeprefix(f'{_PACKAGE}.')}.{frame.f_code.co_name}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
        if (module := str(frame.f_globals.get("__name__", ""))).partition(".")[0] == _PACKAGE and module != __name__
    ]
    ours.reverse()
    return f"{name} at {' < '.join(ours[:_MOST_FRAMES])}" if ours else name


def _on_error(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    if isinstance(error, KeyboardInterrupt):
        return
    log_uncaught(error)
    _tell()


def _on_thread_error(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
        log_uncaught(args.exc_value)


def _on_unraisable(unraisable: "sys.UnraisableHookArgs") -> None:
    if unraisable.exc_value is not None:
        log_uncaught(unraisable.exc_value)


def _tell() -> None:
    # A program without a console has nowhere to print to.
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write("Something unexpected happened in this program, and it stopped. The log says where.\n")


def _restore(before: tuple[Any, Any, Any]) -> None:
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def _stacks_file(folder: Path) -> int:
    path = folder / STACKS_FILE
    handle = open_private(path, os.O_WRONLY | os.O_APPEND)
    if os.fstat(handle).st_size > _MAX_STACK_BYTES:
        os.ftruncate(handle, 0)
    return handle
