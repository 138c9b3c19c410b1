"""What can be wrong with a ledger, each with the sentence for the nurse."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from gerosense_desktop.errors import GeroSenseError


class LedgerError(GeroSenseError):
    """Something is wrong with the ledger; nothing in it was changed."""


class LedgerBusyError(LedgerError):
    """Another window or another program is at the ledger."""


class LedgerCorruptError(LedgerError):
    """The ledger's file is not what was written."""

    def __init__(
        self,
        user_message: str = (
            "The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a "
            "backup; nothing is sent without it. Tell your IT department."
        ),
    ) -> None:
        super().__init__(user_message)


class LedgerTooNewError(LedgerError):
    """A newer version of this program wrote the ledger."""


class LedgerWriteError(LedgerError):
    """The disk is full or does not let the ledger be written."""

    def __init__(
        self,
        user_message: str = (
            "The record of uploads cannot be written. Is the disk full, or the folder read-only? "
            "Without it no further batch is sent."
        ),
    ) -> None:
        super().__init__(user_message)


class LedgerKeyError(LedgerError):
    """The key of the fingerprints cannot be had, or is another one."""


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn what SQLite says into one of the above; what was done wrong in this program stays what it is."""
    try:
        yield
    except sqlite3.ProgrammingError:
        # A ledger used after its end or in another thread: nothing is wrong with the file.
        raise
    except sqlite3.Error as error:
        raise ledger_error(error) from None


def ledger_error(error: sqlite3.Error) -> LedgerError:
    """Find the one of the above that is meant."""
    # Texts that are no UTF-8 come without a code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    if code == sqlite3.SQLITE_IOERR_SHORT_READ:
        # Newer versions of SQLite call a file that lost its end a failed reading.
        return LedgerCorruptError()
    # The low byte is the kind.
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return LedgerBusyError("The record of uploads is in use by another window. Close it there and try again.")
        case (
            sqlite3.SQLITE_FULL
            | sqlite3.SQLITE_IOERR
            | sqlite3.SQLITE_READONLY
            | sqlite3.SQLITE_CANTOPEN
            | sqlite3.SQLITE_PERM
        ):
            return LedgerWriteError()
        case _:
            return LedgerCorruptError()
