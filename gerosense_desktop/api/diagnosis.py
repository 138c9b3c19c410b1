"""Tries the connection to the server a step at a time, and names what is wrong.

A token comes last, and only where it is handed in: whether a server may be trusted with one is what the steps before
find out.
"""

import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, Protocol
from urllib.parse import urlsplit

from pydantic import SecretStr

from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.api.certificate import Certificate, shown_certificate
from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.api.limits import CLIENT_API_VERSION
from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.api.system_proxy import FindProxy, proxy_for
from gerosense_desktop.api.token_trial import AsksResilience, try_token
from gerosense_desktop.sentence import Sentence

_HTTPS: Final = 443


class Asks(AsksResilience, Protocol):
    """What is needed of a client."""

    def status(self) -> ServiceStatus:
        """Ask whether the server takes data."""
        ...


Resolve = Callable[[str, int], Sequence[str]]
ShowCertificate = Callable[[str, int], Certificate]


def addresses_of(host: str, port: int) -> Sequence[str]:
    """Return the addresses behind a name.

    Raises:
        OSError: Nobody knows the name.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(place[0]) for *_, place in found))


def diagnose(
    server: str,
    *,
    client_for: Callable[[ServerAddress], Asks],
    token: SecretStr | None = None,
    resolve: Resolve = addresses_of,
    show_certificate: ShowCertificate = shown_certificate,
    find_proxy: FindProxy = proxy_for,
) -> Iterator[Finding]:
    """Look at a server, a step at a time; after a step that shows why nothing can work no other follows.

    Args:
        server: Its address, as typed.
        client_for: Makes a client; it sends the token only with the last question.
        token: A patient's, where this server is the one that uploads send it to; None to try none.
        resolve: Finds the addresses behind a name.
        show_certificate: Reads the certificate.
        find_proxy: Names the system's proxy.
    """
    try:
        address = ServerAddress.parse(server)
    except AddressError as error:
        yield Finding(check=Check.ADDRESS, verdict=Verdict.BAD, words=error.user_message)
        return
    proxy = find_proxy(address)
    yield Finding(
        check=Check.ADDRESS,
        verdict=Verdict.GOOD,
        words=Sentence("The address is complete."),
        facts={"Address": address.url, "Proxy": proxy or "none"},
    )
    port = urlsplit(address.url).port or _HTTPS
    name = _name(address, port, proxy=proxy, resolve=resolve)
    yield name
    if name.verdict is Verdict.BAD:
        return
    shown = _certificate(address, port, proxy=proxy, show_certificate=show_certificate)
    client, works = client_for(address), True
    for finding in _service(address, client, certificate=shown):
        works = works and finding.verdict is Verdict.GOOD
        yield finding
    if works:
        yield try_token(client, token, host=address.host, now=datetime.now(UTC))


def _name(address: ServerAddress, port: int, *, proxy: str | None, resolve: Resolve) -> Finding:
    if proxy is not None:
        return Finding(
            check=Check.NAME,
            verdict=Verdict.SKIPPED,
            words=Sentence("The network's proxy {proxy} looks the name up.", proxy=proxy),
        )
    try:
        found = resolve(address.host, port)
    except (OSError, UnicodeError):
        words = sentence_for(Cause.NAME_NOT_FOUND, host=address.host)
        return Finding(check=Check.NAME, verdict=Verdict.BAD, words=words)
    return Finding(
        check=Check.NAME,
        verdict=Verdict.GOOD,
        words=Sentence("The network knows the name {host}.", host=address.host),
        facts={"Addresses": ", ".join(found)},
    )


def _certificate(
    address: ServerAddress, port: int, *, proxy: str | None, show_certificate: ShowCertificate
) -> Certificate | None:
    if proxy is not None or address.url.startswith("http:"):
        return None
    try:
        return show_certificate(address.host, port)
    except (OSError, ValueError):
        return None


def _service(address: ServerAddress, client: Asks, *, certificate: Certificate | None) -> Iterator[Finding]:
    facts = {} if certificate is None else _facts(certificate)
    try:
        status = client.status()
    except ServiceError as error:
        refused = error.cause is Cause.TLS_FAILED
        code = {} if error.status_code is None else {"Status code": str(error.status_code)}
        if refused or certificate is not None:
            yield _certificate_finding(certificate, refused=refused, facts=facts)
        if not refused:
            facts = {"Cause": error.cause.value, **code}
            yield Finding(check=Check.SERVICE, verdict=Verdict.BAD, words=error.user_message, facts=facts)
        return
    if not address.url.startswith("http:"):
        yield _certificate_finding(certificate, refused=False, facts=facts)
    facts = {"Status": status.status.value, "Oldest version": status.minimal_api_version, "Ours": CLIENT_API_VERSION}
    yield _status_finding(status, host=address.host, facts=facts)


def _certificate_finding(certificate: Certificate | None, *, refused: bool, facts: Mapping[str, str]) -> Finding:
    verdict = Verdict.BAD if refused else Verdict.GOOD
    if certificate is None:
        words = (
            Sentence(
                "This computer does not trust the certificate of the server or the proxy. Tell your IT department."
            )
            if refused
            else Sentence("This computer trusts the connection.")
        )
        return Finding(check=Check.CERTIFICATE, verdict=verdict, words=words)
    if not refused:
        words = Sentence("This computer trusts the certificate, signed by {issuer}.", issuer=certificate.issuer)
    elif certificate.valid_until < datetime.now(UTC):
        words = Sentence("The server's certificate has expired. It was signed by {issuer}.", issuer=certificate.issuer)
    else:
        words = Sentence(
            "This computer does not trust the server's certificate. It is for {names} and was signed by {issuer}. "
            "Tell your IT department.",
            names=", ".join(certificate.names) or certificate.subject,
            issuer=certificate.issuer,
        )
    return Finding(check=Check.CERTIFICATE, verdict=verdict, words=words, facts=facts)


def _status_finding(status: ServiceStatus, *, host: str, facts: Mapping[str, str]) -> Finding:
    cause = None
    if not status.accepts(CLIENT_API_VERSION):
        cause = Cause.CLIENT_OUTDATED
    elif status.in_maintenance:
        cause = Cause.MAINTENANCE
    if cause is None:
        words: str = Sentence("The GeroSense service answers and takes data.")
        return Finding(check=Check.SERVICE, verdict=Verdict.GOOD, words=words, facts=facts)
    return Finding(check=Check.SERVICE, verdict=Verdict.BAD, words=sentence_for(cause, host=host), facts=facts)


def _facts(certificate: Certificate) -> dict[str, str]:
    return {
        "Certificate for": certificate.subject,
        "Hosts": ", ".join(certificate.names),
        "Signed by": certificate.issuer,
        "Valid": f"{certificate.valid_from:%Y-%m-%d} to {certificate.valid_until:%Y-%m-%d}",
        "SHA-256": certificate.fingerprint,
        "Protocol": certificate.protocol,
    }


def page_for_it(findings: Sequence[Finding], *, version: str, system: str, at: datetime) -> str:
    """Write what was found as a page of text for an IT department; it names no patient and holds no token.

    Args:
        findings: Of one diagnosis.
        version: Of this program.
        system: The operating system.
        at: When it was, an aware time.
    """
    lines = [
        "GeroSense Desktop: test of the connection",
        f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC, program {version}, {system}",
        "Certificates are checked against the operating system's own trust store.",
    ]
    for finding in findings:
        lines += ["", f"{finding.check.value}: {finding.verdict.value}", f"  {finding.words}"]
        lines += [f"  {what}: {value}" for what, value in finding.facts.items()]
    return "\n".join(lines) + "\n"
