"""The operating system's keychain, for what must not lie in a file: tokens and the ledger's key."""

import sys
from typing import TYPE_CHECKING, Final, Protocol

from pydantic import SecretStr

from gerosense_desktop.errors import GeroSenseError

if TYPE_CHECKING:
    from types import ModuleType

SERVICE: Final = "GeroSense Desktop"

PART_CHARACTERS: Final = 1200
"""Windows holds 2,560 bytes in UTF-16 for one secret; longer ones are kept in parts."""


class KeychainError(GeroSenseError):
    """The keychain is there and does not do what it should."""


class Keychain(Protocol):
    """Keeps secrets by name."""

    @property
    def lasting(self) -> bool:
        """Whether secrets are still there after the program has ended."""
        ...

    def get(self, name: str) -> SecretStr | None:
        """Return a secret; None where there is none of that name."""
        ...

    def put(self, name: str, secret: SecretStr) -> None:
        """Keep a secret, in place of an older one of that name."""
        ...

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none."""
        ...


class MemoryKeychain:
    """Stands in where the system has no keychain: secrets are gone when the program ends."""

    def __init__(self) -> None:
        self._secrets: dict[str, SecretStr] = {}

    @property
    def lasting(self) -> bool:
        """Nothing lasts in memory."""
        return False

    def get(self, name: str) -> SecretStr | None:
        """Return a secret; None where there is none of that name."""
        return self._secrets.get(name)

    def put(self, name: str, secret: SecretStr) -> None:
        """Keep a secret, in place of an older one of that name."""
        self._secrets[name] = secret

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none."""
        self._secrets.pop(name, None)


class OsKeychain:
    """The operating system's keychain: Credential Manager, Keychain, Secret Service.

    A long secret is kept in parts: ``name`` holds how many and which generation, ``name/generation/1`` and so on hold
    them. The parts are written before ``name`` points to them, so that a power cut leaves the old secret or the new.
    """

    def __init__(self, keyring: "ModuleType", errors: tuple[type[Exception], ...]) -> None:
        self._keyring = keyring
        self._errors = errors

    @property
    def lasting(self) -> bool:
        """The system keeps secrets."""
        return True

    def get(self, name: str) -> SecretStr | None:
        """Return a secret; None where there is none of that name, or where it is not whole.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        head = self._read(name)
        if head is None:
            return None
        generation, parts = _parse_head(head)
        texts = [self._read(_part_name(name, generation, number)) for number in range(1, parts + 1)]
        if not parts or any(text is None for text in texts):
            return None
        return SecretStr("".join(text for text in texts if text is not None))

    def put(self, name: str, secret: SecretStr) -> None:
        """Keep a secret, in place of an older one of that name.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        old_head = self._read(name)
        old_generation, old_parts = _parse_head(old_head) if old_head else (0, 0)
        generation = 1 - old_generation
        text = secret.get_secret_value()
        parts = [text[at : at + PART_CHARACTERS] for at in range(0, len(text), PART_CHARACTERS)] or [""]
        for number, part in enumerate(parts, start=1):
            self._write(_part_name(name, generation, number), part)
        self._write(name, f"{generation}:{len(parts)}")
        self._remove_parts(name, old_generation, old_parts)

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        head = self._read(name)
        if head is None:
            return
        generation, parts = _parse_head(head)
        self._remove_parts(name, generation, parts)
        self._delete(name)

    def _remove_parts(self, name: str, generation: int, parts: int) -> None:
        for number in range(1, parts + 1):
            if self._read(_part_name(name, generation, number)) is not None:
                self._delete(_part_name(name, generation, number))

    def _read(self, name: str) -> str | None:
        try:
            text = self._keyring.get_password(SERVICE, name)
        except self._errors:
            raise _broken() from None
        return text if isinstance(text, str) else None

    def _write(self, name: str, text: str) -> None:
        try:
            self._keyring.set_password(SERVICE, name, text)
        except self._errors:
            raise _broken() from None

    def _delete(self, name: str) -> None:
        try:
            self._keyring.delete_password(SERVICE, name)
        except self._errors:
            raise _broken() from None


def find_keychain() -> Keychain:
    """Return the system's keychain, or one in memory where there is none."""
    import keyring  # noqa: PLC0415 - looks for its backends, which takes its time
    from keyring.backends import fail, null  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring) or getattr(backend, "backends", None) == []:
        return MemoryKeychain()
    errors: tuple[type[Exception], ...] = (KeyringError, OSError, RuntimeError)
    if sys.platform == "win32":
        from win32ctypes.pywin32 import pywintypes  # noqa: PLC0415

        errors = (*errors, pywintypes.error)
    return OsKeychain(keyring, errors)


def _broken() -> KeychainError:
    return KeychainError("The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.")


def _part_name(name: str, generation: int, number: int) -> str:
    return f"{name}/{generation}/{number}"


def _parse_head(head: str) -> tuple[int, int]:
    """Read generation and number of parts; something else written there by others counts as nothing."""
    generation, _, parts = head.partition(":")
    if generation in {"0", "1"} and parts.isascii() and parts.isdigit():
        return int(generation), int(parts)
    return 0, 0
