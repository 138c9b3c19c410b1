"""What can be wrong with a ledger, each with the sentence for the nurse."""

import sqlite3

from gerosense_desktop.errors import GeroSenseError


class LedgerError(GeroSenseError):
    """Something is wrong with the ledger; nothing in it was changed."""


class LedgerBusyError(LedgerError):
    """Another window or another program is at the ledger."""


class LedgerCorruptError(LedgerError):
    """The ledger's file is not what was written."""


class LedgerTooNewError(LedgerError):
    """A newer version of this program wrote the ledger."""


class LedgerWriteError(LedgerError):
    """The disk is full or does not let the ledger be written."""


class LedgerKeyError(LedgerError):
    """The key of the fingerprints cannot be had, or is another one."""


def ledger_error(error: sqlite3.Error) -> LedgerError:
    """Turn what SQLite says into one of the above."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LedgerBusyError("The record of uploads is in use by another window. Close it there and try again.")
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN:
            return LedgerWriteError(
                "The record of uploads cannot be written. Is the disk full, or the folder read-only? "
                "Nothing more was sent."
            )
        case _:
            return LedgerCorruptError(
                "The record of uploads is damaged. It was left as it is, so that it can be repaired or restored from a "
                "backup; nothing is sent without it. Tell your IT department."
            )
