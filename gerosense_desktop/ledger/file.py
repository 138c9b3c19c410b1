"""The ledger's file: made whole, opened durable."""

import os
import sqlite3
import uuid
from pathlib import Path
from typing import Final

from gerosense_desktop.keychain import Keychain
from gerosense_desktop.ledger import schema
from gerosense_desktop.ledger.key import check_value, make_key

BUSY_SECONDS: Final = 5.0
"""How long a write waits for another window's write; both are short."""


def create_file(path: Path, *, keychain: Keychain) -> None:
    """Make a whole ledger under another name and then give it its own: there is never half a ledger."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    ledger_id = uuid.uuid4().hex
    draft = path.with_name(f"{path.name}.{ledger_id}.new")
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        connection = sqlite3.connect(draft, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            schema.create(connection)
            key, place = make_key(ledger_id=ledger_id, file=key_file(path, ledger_id), keychain=keychain)
            connection.executemany(
                "INSERT INTO meta (name, value) VALUES (?, ?)",
                [("id", ledger_id), ("key_place", place.value), ("key_check", check_value(key))],
            )
        finally:
            connection.close()
        _name_if_free(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _name_if_free(draft: Path, path: Path) -> None:
    """Move a file, unless another window was first: then its ledger is the one."""
    try:
        if os.name == "nt":
            draft.rename(path)
        else:
            path.hardlink_to(draft)
    except FileExistsError:
        pass


def connect(path: Path) -> sqlite3.Connection:
    """Open an existing ledger's file, so that every commit is durable."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        # One sync per commit, and the window can read while an upload writes.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def key_file(path: Path, ledger_id: str) -> Path:
    """Return where the key lies when the system has no keychain."""
    return path.with_name(f"{ledger_id}.key")
