"""The certificate a server shows, read so that people can be told who signed it."""

import socket
import ssl
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

_TIMEOUT: Final = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What stands in a certificate.

    Attributes:
        subject: Whom it names.
        issuer: Who signed it.
        names: The hosts it is for.
        valid_from: UTC.
        valid_until: UTC.
        fingerprint: SHA-256, as pairs of hexadecimal digits.
        protocol: The version of TLS it was shown over.
    """

    subject: str
    issuer: str
    names: tuple[str, ...]
    valid_from: datetime
    valid_until: datetime
    fingerprint: str
    protocol: str

    @classmethod
    def of(cls, encoded: bytes, *, protocol: str) -> Self:
        """Read a certificate (DER).

        Raises:
            ValueError: It cannot be read.
        """
        read = x509.load_der_x509_certificate(encoded)
        return cls(
            subject=_name(read.subject),
            issuer=_name(read.issuer),
            names=_hosts(read),
            valid_from=read.not_valid_before_utc,
            valid_until=read.not_valid_after_utc,
            fingerprint=read.fingerprint(SHA256()).hex(":").upper(),
            protocol=protocol,
        )


def shown_certificate(host: str, port: int, *, timeout: float = _TIMEOUT) -> Certificate:
    """Connect, look at the certificate, and hang up. Nothing is sent, so it does not matter whether it is trusted.

    Raises:
        OSError: The server cannot be reached, or speaks no TLS.
        ValueError: The certificate cannot be read.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with (
        socket.create_connection((host, port), timeout=timeout) as connection,
        context.wrap_socket(connection, server_hostname=host) as channel,
    ):
        encoded = channel.getpeercert(binary_form=True)
        if encoded is None:
            raise ValueError("no certificate was shown")
        return Certificate.of(encoded, protocol=channel.version() or "")


def _name(name: x509.Name) -> str:
    """Return the parts a person knows somebody by."""
    parts = [
        str(attribute.value)
        for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME)
        for attribute in name.get_attributes_for_oid(kind)
    ]
    return ", ".join(dict.fromkeys(parts)) or name.rfc4514_string()


def _hosts(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return ()
    addresses = [str(address) for address in names.get_values_for_type(x509.IPAddress)]
    return (*names.get_values_for_type(x509.DNSName), *addresses)
