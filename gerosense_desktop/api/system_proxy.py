"""The proxy that the system names for a server."""

from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from gerosense_desktop.api.address import ServerAddress

FindProxy = Callable[[ServerAddress], str | None]


def all_proxies() -> tuple[str, ...]:
    """Return the addresses of all proxies the system names, with a login where an administrator put one there."""
    return tuple(_with_scheme(proxy) for kind, proxy in getproxies().items() if proxy and kind != "no")


def _with_scheme(proxy: str) -> str:
    return proxy if "://" in proxy else f"http://{proxy}"


def proxy_for(address: ServerAddress) -> str | None:
    """Return the host of the system's proxy for an address, without any login; None where there is none."""
    parts = urlsplit(address.url)
    proxy = getproxies().get(parts.scheme)
    if not proxy or address.loopback or proxy_bypass(parts.netloc):
        return None
    found = urlsplit(_with_scheme(proxy))
    return found.netloc.rpartition("@")[2] or None
