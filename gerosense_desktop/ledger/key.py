"""The key of the fingerprints: one per installation, never silently a new one."""

import contextlib
import hmac
import os
import secrets
from enum import StrEnum
from pathlib import Path
from typing import Final

from gerosense_desktop.keychain import Keychain, KeychainError
from gerosense_desktop.ledger.errors import LedgerKeyError, LedgerWriteError
from gerosense_desktop.ledger.fingerprints import KEY_BYTES
from gerosense_desktop.ledger.folder import sync_folder
from gerosense_desktop.sentence import Sentence

_CHECKED_TEXT: Final = b"GeroSense Desktop ledger key"


class KeyPlace(StrEnum):
    """Where the key lies; the ledger remembers it."""

    KEYCHAIN = "keychain"
    FILE = "file"  # beside the ledger, readable for its user alone


def check_value(key: bytes) -> str:
    """Return a value by which a ledger recognises its key, and from which the key cannot be found."""
    return hmac.digest(key, _CHECKED_TEXT, "sha256").hex()


def payload_hash(plain_hash: str, *, key: bytes) -> str:
    """Return a hash of a hash that nobody without the key can find by trying out values."""
    return hmac.digest(key, plain_hash.encode(), "sha256").hex()


def make_key(*, ledger_id: str, file: Path, keychain: Keychain) -> tuple[bytes, KeyPlace]:
    """Make a key and keep it; when this returns it is durable, so that a ledger may say that it exists.

    Raises:
        LedgerWriteError: It cannot be kept anywhere.
    """
    key = secrets.token_bytes(KEY_BYTES)
    if keychain.lasting:
        from pydantic import SecretStr  # noqa: PLC0415 - a key is made once, and a ledger opened at every start

        # A keychain that refuses is as good as none: the private file serves.
        with contextlib.suppress(KeychainError):
            keychain.put(_name(ledger_id), SecretStr(key.hex()))
            if _from_keychain(ledger_id, keychain) == key:
                return key, KeyPlace.KEYCHAIN
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as stream:
            stream.write(key.hex())
            stream.flush()
            os.fsync(stream.fileno())
        sync_folder(file.parent)
    except OSError:
        raise LedgerWriteError(
            "The key of the record of uploads cannot be kept. Is the disk full, or the folder read-only?"
        ) from None
    return key, KeyPlace.FILE


_MISSING: Final = {
    KeyPlace.KEYCHAIN: Sentence(
        "The key of the record of uploads is missing from the computer's keychain. Without it nobody can tell what was "
        "sent before, so nothing is sent. Restore it from a backup, or ask your IT department."
    ),
    KeyPlace.FILE: Sentence(
        "The key of the record of uploads is missing from its file beside the record. Without it nobody can tell what "
        "was sent before, so nothing is sent. Restore it from a backup, or ask your IT department."
    ),
}


def load_key(*, ledger_id: str, place: KeyPlace, check: str, file: Path, keychain: Keychain) -> bytes:
    """Return the key that belongs to the ledger.

    Raises:
        LedgerKeyError: It cannot be had, or is another one.
    """
    if place is KeyPlace.KEYCHAIN and not keychain.lasting:
        raise LedgerKeyError(
            "The key of the record of uploads lies in this computer's keychain, which cannot be reached now. "
            "Sign in to the computer as usual, unlock the keychain and start the program again."
        )
    try:
        key = _from_keychain(ledger_id, keychain) if place is KeyPlace.KEYCHAIN else _from_file(file)
    except KeychainError as error:
        raise LedgerKeyError(
            Sentence("The key of the record of uploads cannot be had. {why}", why=error.user_message)
        ) from None
    if key is None:
        raise LedgerKeyError(_MISSING[place])
    if not hmac.compare_digest(check_value(key), check):
        raise LedgerKeyError(
            "The key of the record of uploads is not the one it was written with. Nothing is sent, because everything "
            "would be sent twice. Restore record and key from the same backup, or ask your IT department."
        )
    return key


def _name(ledger_id: str) -> str:
    return f"ledger-key/{ledger_id}"


def _from_keychain(ledger_id: str, keychain: Keychain) -> bytes | None:
    secret = keychain.get(_name(ledger_id))
    return None if secret is None else _key_of(secret.get_secret_value())


def _from_file(file: Path) -> bytes | None:
    try:
        return _key_of(file.read_text(encoding="ascii"))
    except (OSError, UnicodeDecodeError):
        return None


def _key_of(text: str) -> bytes | None:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
