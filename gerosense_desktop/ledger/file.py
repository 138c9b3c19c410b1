"""The ledger's file: made whole, opened durable."""

import os
import sqlite3
import uuid
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from gerosense_desktop.keychain import Keychain
from gerosense_desktop.ledger import schema
from gerosense_desktop.ledger.folder import sync_folder
from gerosense_desktop.ledger.key import check_value, make_key
from gerosense_desktop.ledger.lock import hold_lock
from gerosense_desktop.private_files import make_private_subfolder, narrow_file
from gerosense_desktop.sentence import Sentence

BUSY_SECONDS: Final = 5.0
"""How long a write waits for another window's write; both are short."""


def create_file(path: Path, *, keychain: Keychain) -> None:
    """Make a ledger where there is none; a crash at any instant leaves a whole one or none.

    It grows under another name: first its tables, then its key, made durable elsewhere, then the words that the key
    exists. Only then does it get its name.

    Raises:
        LedgerError: It cannot be made, or another window is making it and does not finish.
        NotPrivateError: Its folder is a link or belongs to somebody else.
        OSError: The folder cannot be made or written.
        sqlite3.Error: The disk is full.
    """
    make_private_subfolder(path.parent)
    with hold_lock(
        path.with_name(f"{path.name}.making"),
        wait_seconds=BUSY_SECONDS,
        busy=Sentence("The record of uploads is just being made by another window. Try again in a moment."),
    ):
        if path.exists():  # the other window was first
            return
        for abandoned in path.parent.glob(f"{path.name}.*.new*"):
            # Its key goes first, while its name is still known. No other key is touched: it may be a backup's.
            key_file(path, abandoned.name.removeprefix(f"{path.name}.").partition(".")[0]).unlink(missing_ok=True)
            abandoned.unlink()
        ledger_id = uuid.uuid4().hex
        draft = path.with_name(f"{path.name}.{ledger_id}.new")
        try:
            _fill(draft, path=path, ledger_id=ledger_id, keychain=keychain)
            draft.rename(path)
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(path.parent)


def _fill(draft: Path, *, path: Path, ledger_id: str, keychain: Keychain) -> None:
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(connect(draft)) as connection:
        schema.create(connection)
        key, place = make_key(ledger_id=ledger_id, file=key_file(path, ledger_id), keychain=keychain)
        connection.executemany(
            "INSERT INTO meta (name, value) VALUES (?, ?)",
            [("id", ledger_id), ("key_place", place.value), ("key_check", check_value(key))],
        )


def make_private(path: Path) -> None:
    """Narrow the rights of what lies in a ledger's folder: it may have come back from a backup.

    Raises:
        NotPrivateError: Something there is a link, or the folder belongs to somebody else.
        OSError: The rights cannot be changed.
    """
    make_private_subfolder(path.parent)
    # SQLite gives the files beside the ledger the ledger's own rights; those left by a crash are there already.
    for file in (path, *path.parent.glob(f"{path.name}-*"), *path.parent.glob(f"{path.name}.*"), *_keys(path)):
        narrow_file(file)


def _keys(path: Path) -> Iterable[Path]:
    return path.parent.glob("*.key")


def connect(path: Path) -> sqlite3.Connection:
    """Open an existing file, so that every commit to it will be durable; nothing in it changes by that."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        # As FULL, and also durable where the file system lets no write-ahead log be.
        connection.execute("PRAGMA synchronous = EXTRA")
        # macOS: out of the drive's own memory too.
        connection.execute("PRAGMA fullfsync = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def log_ahead(connection: sqlite3.Connection) -> None:
    """Write ahead from now on: one sync per commit, and a window can read while an upload writes."""
    connection.execute("PRAGMA journal_mode = WAL")


def key_file(path: Path, ledger_id: str) -> Path:
    """Return where the key lies when the system has no keychain."""
    return path.with_name(f"{ledger_id}.key")
