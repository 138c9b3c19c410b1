"""The program's log: counts, codes and opaque ids; never a value, a name or a token.

One event is one line: UTC time with its offset, level, area of the program, message. Nothing that is logged can end a
line and begin another, and of an error only its kind and place are written.
"""

import logging
import logging.handlers
import os
import re
import time
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import make_private_folder, narrow_file, open_private
from gerosense_desktop.secrecy import hide_token_like
from gerosense_desktop.versions import package_versions, program_versions

LOG_FILE: Final = "gerosense-desktop.log"
_MAX_BYTES: Final = 1_000_000
_KEPT_FILES: Final = 3
_PACKAGE: Final = __name__.partition(".")[0]

_NOT_ONE_LINE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What ends a line, moves a terminal's cursor or turns text around."""

_log = logging.getLogger(__name__)


def start_log(folder: Path) -> logging.Handler | None:
    """Write the log to a rotating file in ``folder``; None where that cannot be written, which stops nothing.

    Only the program's own loggers are written: libraries may log addresses and bodies.
    """
    try:
        make_private_folder(folder)
        # Those that were turned over, and what an older version of the program left.
        for file in folder.glob(f"{LOG_FILE}*"):
            narrow_file(file)
        handler = _PrivateRotatingHandler(
            folder / LOG_FILE, maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except (OSError, GeroSenseError):
        return None
    handler.setFormatter(_OneLine())
    logger = logging.getLogger(_PACKAGE)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    _log.info("started: %s", ", ".join(f"{what} {version}" for what, version in program_versions().items()))
    return handler


def log_packages() -> None:
    """Write which packages the program uses; takes its time."""
    _log.info("uses: %s", ", ".join(f"{what} {version}" for what, version in package_versions().items()))


def stop_log(handler: logging.Handler | None) -> None:
    """Close what ``start_log`` opened."""
    if handler is not None:
        logging.getLogger(_PACKAGE).removeHandler(handler)
        # On a full disk the last lines are lost.
        with suppress(OSError, ValueError):
            handler.close()


def log_files(folder: Path) -> list[Path]:
    """Return the files of the log that are there, the newest first."""
    names = [LOG_FILE, *(f"{LOG_FILE}.{number}" for number in range(1, _KEPT_FILES + 1))]
    return [folder / name for name in names if (folder / name).is_file() and not (folder / name).is_symlink()]


class _OneLine(logging.Formatter):
    """Makes one line of a record."""

    def format(self, record: logging.LogRecord) -> str:
        area = record.name.removeprefix(f"{_PACKAGE}.")
        try:
            message = record.getMessage()
        except Exception:  # noqa: BLE001 - arguments that do not fit their message must not end an upload
            message = "a message that does not fit its arguments"
        if record.exc_info and record.exc_info[1] is not None:
            message = f"{message}: {describe_error(record.exc_info[1])}"
        seconds = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line = f"{seconds}.{int(record.msecs):03}+00:00 {record.levelname} {area} {hide_token_like(message)}"
        return _NOT_ONE_LINE.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode(), line)


class _PrivateRotatingHandler(logging.handlers.RotatingFileHandler):
    """Rotates files that only their user can read, and never speaks of its own failures: a full disk stops nothing."""

    def _open(self) -> TextIOWrapper:
        handle = open_private(Path(self.baseFilename), os.O_WRONLY | os.O_APPEND)
        return TextIOWrapper(os.fdopen(handle, "ab"), encoding=self.encoding)

    def rotate(self, source: str, dest: str) -> None:
        # Windows renames no file that another window has open; then this one grows a little longer.
        with suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - logging's own; it would print the message
        # A file that could not even be closed is opened anew for the next line.
        if self.stream is not None and self.stream.closed:
            self.stream = None
