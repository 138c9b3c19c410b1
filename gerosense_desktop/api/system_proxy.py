"""The proxy that the system names for a server."""

from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from gerosense_desktop.api.address import ServerAddress

FindProxy = Callable[[ServerAddress], str | None]


def proxy_for(address: ServerAddress) -> str | None:
    """Return the host of the system's proxy for an address, without any login; None where there is none."""
    parts = urlsplit(address.url)
    proxy = getproxies().get(parts.scheme)
    if not proxy or address.loopback or proxy_bypass(parts.netloc):
        return None
    found = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    return found.netloc.rpartition("@")[2] or None
