"""Where the logins for proxies are kept between uploads; what they are made of is loaded when one is wanted."""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gerosense_desktop.api.proxy import ProxyLogin
    from gerosense_desktop.keychain import Keychain


class ProxyStore:
    """Keeps one login per proxy in a keychain, under a name that does not show the proxy."""

    def __init__(self, keychain: Keychain) -> None:
        self._keychain = keychain

    def get(self, host: str) -> ProxyLogin | None:
        """Return the login for a proxy; None where none is kept, or where it cannot be read.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        from pydantic import SecretStr

        from gerosense_desktop.api.proxy import ProxyLogin, ProxyLoginError

        kept = self._keychain.get(_name(host))
        if kept is None:
            return None
        try:
            user, password = json.loads(kept.get_secret_value())
            return ProxyLogin(user=user, password=SecretStr(password))
        except (ValueError, TypeError, AttributeError, ProxyLoginError):
            return None

    def put(self, host: str, login: ProxyLogin) -> None:
        """Keep a login, in place of the proxy's older one.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        from pydantic import SecretStr

        both = json.dumps([login.user, login.password.get_secret_value()])
        self._keychain.put(_name(host), SecretStr(both))

    def forget(self, host: str) -> None:
        """Remove a proxy's login.

        Raises:
            KeychainError: The keychain is locked or broken.
        """
        self._keychain.remove(_name(host))


def _name(host: str) -> str:
    return f"proxy/{sha256(host.lower().encode()).hexdigest()}"
