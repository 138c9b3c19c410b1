"""A proxy's login: what a network may ask for before it lets anything out."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from pydantic import SecretStr

from gerosense_desktop.errors import GeroSenseError


class ProxyLoginError(GeroSenseError):
    """A user name cannot be one for a proxy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyLogin:
    """A user name and a password for a proxy.

    Attributes:
        user: The user name.
        password: The password.
    """

    user: str = field(repr=False)
    password: SecretStr

    def __post_init__(self) -> None:
        """Refuse what the notation has no place for (RFC 7617).

        Raises:
            ProxyLoginError: The user name is empty or holds a colon.
        """
        if not self.user or ":" in self.user:
            raise ProxyLoginError("A user name for the proxy cannot be empty or hold a colon. Check it and try again.")

    def header(self) -> SecretStr:
        """Return the value of ``Proxy-Authorization``."""
        both = f"{self.user}:{self.password.get_secret_value()}"
        return SecretStr(f"Basic {b64encode(both.encode()).decode()}")


FindProxyLogin = Callable[[str], ProxyLogin | None]
"""Finds the login for a proxy by its host name; None where there is none."""


def login_for(proxy: str, *, find: FindProxyLogin) -> ProxyLogin | None:
    """Return the login for a proxy.

    One that stands in the address itself, as administrators set it, comes before one that is kept.

    Args:
        proxy: The proxy's address, as the system names it.
        find: Finds a kept one. A keychain that fails counts as one that has none: the proxy will say so.
    """
    try:
        parts = urlsplit(proxy)
        if parts.username:
            return ProxyLogin(user=unquote(parts.username), password=SecretStr(unquote(parts.password or "")))
        return find(parts.hostname) if parts.hostname else None
    except (GeroSenseError, ValueError):
        return None
