"""Reads a certificate and verifies a signature: what the program does that with is loaded only when it is needed."""

from base64 import b64decode
from collections.abc import Mapping
from typing import Any, Final

from gerosense_desktop.self_test.finding import FlawError

_CERTIFICATE: Final = (
    "MIHzMIGmoAMCAQICAQEwBQYDK2VwMBQxEjAQBgNVBAMMCVNlbGYtdGVzdDAeFw0yNjAxMDEwMDAwMDBaFw0yNzAxMDEwMDAwMDBa"
    "MBQxEjAQBgNVBAMMCVNlbGYtdGVzdDAqMAUGAytlcAMhAMq8HyxtWQOLqC6hxH7+tKY0HBqDIDXZiZtrvCQp2kjTox0wGzAZBgNV"
    "HREEEjAQgg5zZXJ2ZXIuZXhhbXBsZTAFBgMrZXADQQDGuyASjaSmzJNPhzq81tQlsMTCJ0be/lcNu5quQuN6LYLEAFMC9GW8iPdg"
    "oSFt/fRM6NmSa95+C9+SdcDXnYwA"
)
"""Made up, for "server.example"; DER, in base64."""
_KEY: Final = "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw="
_SIGNED: Final = b"r"
_SIGNATURE: Final = b"kqAJqfDUyrhyDoILX2QlQKKye1QWUD+Ps3YiI+vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA=="
"""The second example of RFC 8032, section 7.1."""


def read_and_verify() -> Mapping[str, Any]:
    """Read a certificate as a server shows it, and tell a good signature of a release feed from a bad one.

    Raises:
        FlawError: It was not read as it is, or a signature was taken for what it is not.
    """
    # Imported here, so that a bundle without the library has a finding and goes on.
    from gerosense_desktop.api.certificate import Certificate  # noqa: PLC0415
    from gerosense_desktop.releases.trust import Trust  # noqa: PLC0415

    certificate = Certificate.of(b64decode(_CERTIFICATE), protocol="")
    if certificate.names != ("server.example",):
        raise FlawError("a certificate is read as something else")
    trust = Trust(keys=(_KEY,))
    if not trust.holds(_SIGNED, signature=_SIGNATURE):
        raise FlawError("a good signature is not believed")
    if trust.holds(_SIGNED + _SIGNED, signature=_SIGNATURE):
        raise FlawError("a signature of something else is believed")
    return {"certificate": certificate.names[0]}
