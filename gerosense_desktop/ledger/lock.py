"""Locks between windows and programs: the operating system's, so that a crash gives them back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerWriteError


@contextmanager
def hold_lock(file: Path, *, wait_seconds: float, busy: str) -> Iterator[None]:
    """Hold a lock, whoever else wants it.

    Args:
        file: What the lock lies on; made where there is none. A file left behind blocks nobody.
        wait_seconds: How long to wait for it; 0 asks once.
        busy: The sentence for the nurse when someone else holds it.

    Raises:
        LedgerBusyError: Someone else holds it.
        LedgerWriteError: The folder is read-only, or its file system knows no locks.
    """
    lock = FileLock(file, timeout=wait_seconds, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        raise LedgerBusyError(busy) from None
    except (OSError, NotImplementedError):
        raise LedgerWriteError from None
    try:
        yield
    finally:
        lock.release()
