"""The server's address: encrypted always, but for this computer itself."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from gerosense_desktop.errors import GeroSenseError


class AddressError(GeroSenseError):
    """A text is no address that data may be sent to."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the clinic's GeroSense API proxy answers.

    Attributes:
        url: ``https://host[:port][/path]`` without a slash at the end; ``http`` only for this computer itself.
        host: The host's name, for the screen.
        loopback: Whether it is this computer itself.
    """

    url: str
    host: str
    loopback: bool

    @classmethod
    def parse(cls, text: str) -> "ServerAddress":
        """Read what a person typed; ``https://`` may be left out.

        Raises:
            AddressError: It is no address, holds a password, or is not encrypted.
        """
        text = text.strip()
        if not text:
            raise AddressError("No server address is set. Enter the address your clinic gave you.")
        try:
            parts = urlsplit(text if "://" in text else f"https://{text}")
            host, port = parts.hostname, parts.port
        except ValueError:
            host, port, parts = None, None, urlsplit("")
        nonsense = any(c.isspace() for c in text) or parts.netloc.endswith(":")
        if not host or parts.scheme not in {"http", "https"} or nonsense:
            raise AddressError("The server address is not valid. It looks like https://gerosense.your-clinic.org.")
        if parts.username or parts.password or parts.query or parts.fragment:
            raise AddressError(
                "The server address must not hold a user name, a password, ? or #. Enter only the address."
            )
        loopback = _is_loopback(host)
        if parts.scheme == "http" and not loopback:
            raise AddressError(
                "The server address must begin with https:// because patients' data is only sent encrypted."
            )
        shown_host = f"[{host}]" if ":" in host else host
        url = f"{parts.scheme}://{shown_host}{f':{port}' if port else ''}{parts.path.rstrip('/')}"
        return cls(url=url, host=host, loopback=loopback)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
