"""The program's log: counts, codes and opaque ids; never a value, a name or a token."""

import logging
import logging.handlers
from pathlib import Path
from typing import Final

_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"
_MAX_BYTES: Final = 1_000_000
_KEPT_FILES: Final = 3


def start_log(folder: Path) -> logging.Handler | None:
    """Write the log to a rotating file in ``folder``; None where that cannot be written, which stops nothing.

    Only the program's own loggers are written: libraries may log addresses and bodies.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            folder / "gerosense-desktop.log", maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
        (folder / "gerosense-desktop.log").chmod(0o600)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger("gerosense_desktop")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Close what ``start_log`` opened."""
    if handler is not None:
        logging.getLogger("gerosense_desktop").removeHandler(handler)
        handler.close()
