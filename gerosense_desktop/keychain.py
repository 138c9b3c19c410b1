"""The operating system's keychain, for what must not lie in a file: tokens and the ledger's key."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Final, Protocol

from gerosense_desktop.errors import GeroSenseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import SecretStr

SERVICE: Final = "GeroSense Desktop"

PART_CHARACTERS: Final = 1200
"""Windows holds 2,560 bytes in UTF-16 for one secret; longer ones are kept in parts."""

_GENERATIONS: Final = (0, 1)


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


class Backend(Protocol):
    """What is used of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a text; None where there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a text."""
        ...


class OsKeychain:
    """The operating system's keychain: Credential Manager, Keychain, Secret Service, KWallet.

    A secret is kept in parts: ``name`` holds how many and which generation, ``name/generation/1`` and so on hold them.
    The parts are written before ``name`` points to them, and the older generation is removed after: a power cut leaves
    the old secret or the new.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    @property
    def lasting(self) -> bool:
        """The system keeps secrets."""
        return True

    def get(self, name: str) -> SecretStr | None:
        """Return a secret; None where there is none of that name, or where it is not whole.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        from pydantic import SecretStr  # noqa: PLC0415 - a keychain is at hand long before it is asked

        generation, count = self._head(name)
        parts = [self._read(_part_name(name, generation, number)) for number in range(1, count + 1)]
        texts = [part for part in parts if part is not None]
        return SecretStr("".join(texts)) if texts and len(texts) == count else None

    def put(self, name: str, secret: SecretStr) -> None:
        """Keep a secret, in place of an older one of that name.

        Raises:
            KeychainError: The keychain is locked or broken; the older one is still there.
        """
        old, _ = self._head(name)
        new = 1 - old
        parts = _cut(secret.get_secret_value())
        for number, part in enumerate(parts, start=1):
            self._write(_part_name(name, new, number), part)
        self._write(name, f"{new}:{len(parts)}")
        self._remove_parts(name, old)
        # A longer one may have been cut off while it was written.
        self._remove_parts(name, new, after=len(parts))

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        for generation in _GENERATIONS:
            self._remove_parts(name, generation)
        if self._read(name) is not None:
            self._delete(name)

    def _head(self, name: str) -> tuple[int, int]:
        """Read generation and number of parts; something else written there by others counts as nothing."""
        generation, _, count = (self._read(name) or "").partition(":")
        if generation in {"0", "1"} and count.isascii() and count.isdigit():
            return int(generation), int(count)
        return 0, 0

    def _remove_parts(self, name: str, generation: int, *, after: int = 0) -> None:
        number = after + 1
        while self._read(_part_name(name, generation, number)) is not None:
            self._delete(_part_name(name, generation, number))
            number += 1

    def _read(self, name: str) -> str | None:
        with _plain_errors():
            return self._backend.get_password(SERVICE, name)

    def _write(self, name: str, text: str) -> None:
        with _plain_errors():
            self._backend.set_password(SERVICE, name, text)

    def _delete(self, name: str) -> None:
        with _plain_errors():
            self._backend.delete_password(SERVICE, name)


class LateKeychain:
    """A keychain that is looked for when it is first asked: the search takes its time; safe to use from any thread."""

    def __init__(self, find: Callable[[], Keychain]) -> None:
        self._find = find
        self._found: Keychain | None = None
        self._lock = Lock()

    @property
    def lasting(self) -> bool:
        """Whether secrets are still there after the program has ended."""
        return self._keychain().lasting

    def get(self, name: str) -> SecretStr | None:
        """Return a secret; None where there is none of that name."""
        return self._keychain().get(name)

    def put(self, name: str, secret: SecretStr) -> None:
        """Keep a secret, in place of an older one of that name."""
        self._keychain().put(name, secret)

    def remove(self, name: str) -> None:
        """Forget a secret; nothing happens where there is none."""
        self._keychain().remove(name)

    def _keychain(self) -> Keychain:
        with self._lock:
            if self._found is None:
                self._found = self._find()
            return self._found


def find_keychain() -> Keychain:
    """Return the system's keychain, or one in memory where there is none.

    What merely calls itself one does not count: backends that keep nothing, or keep it in a file.
    """
    import keyring  # noqa: PLC0415 - looks for its backends, which takes its time

    try:
        found = keyring.get_keyring()
        backends = getattr(found, "backends", [found])  # several, or one
        # keyring gives 1 and more to a system's own; what keeps nothing, or keeps it in a file, has less.
        usable = [backend for backend in backends if backend.priority >= 1]
    except Exception:  # noqa: BLE001 - backends are plug-ins and raise what they like
        usable = []
    return OsKeychain(usable[0]) if usable else MemoryKeychain()


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except Exception:  # noqa: BLE001 - backends are plug-ins and raise what they like
        raise KeychainError(
            "The computer's keychain cannot be used. Unlock it, or sign in again, and try once more."
        ) from None


def _part_name(name: str, generation: int, number: int) -> str:
    return f"{name}/{generation}/{number}"


def _cut(text: str) -> list[str]:
    """Cut a secret into parts that Windows holds; a character outside of ASCII may count twice there."""
    size = PART_CHARACTERS if text.isascii() else PART_CHARACTERS // 2
    return [text[at : at + size] for at in range(0, len(text), size)] or [""]
