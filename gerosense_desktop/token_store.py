"""Where patients' tokens are kept between uploads."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import SecretStr

    from gerosense_desktop.keychain import Keychain


class TokenStore:
    """Keeps one token per patient in a keychain, under a name that does not show the patient."""

    def __init__(self, keychain: Keychain) -> None:
        self._keychain = keychain

    @property
    def lasting(self) -> bool:
        """Whether tokens are still there after the program has ended; the window says so where they are not."""
        return self._keychain.lasting

    def get(self, patient: str) -> SecretStr | None:
        """Return the patient's token; None where none is kept."""
        return self._keychain.get(_name(patient))

    def put(self, patient: str, token: SecretStr) -> None:
        """Keep a token, in place of the patient's older one."""
        self._keychain.put(_name(patient), token)

    def forget(self, patient: str) -> None:
        """Remove the patient's token."""
        self._keychain.remove(_name(patient))


def _name(patient: str) -> str:
    return f"token/{sha256(patient.encode()).hexdigest()}"
