"""Fetches a small public document as anybody could: nothing in the request says who asks, or on what computer."""

from concurrent.futures import Future
from contextlib import suppress
from threading import Event, Thread
from typing import Final

import requests
from requests.utils import get_environ_proxies
from urllib3.exceptions import HTTPError

from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.deadline import Calls, Deadline, Deadlines
from gerosense_desktop.api.failure import failure_of
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.proxy import FindProxyLogin
from gerosense_desktop.api.session import CheckedAdapter, make_session

AGENT: Final = "GeroSense-Desktop"
"""The same of every version, on every system."""

TIMEOUT: Final = (5.0, 10.0)
"""Seconds to connect, and between any two parts of an answer."""

DEADLINE: Final = 20.0
"""Seconds until the whole answer is there."""

_GLANCE: Final = 0.05
"""Seconds between two looks whether it is still wanted."""

_FAILURES: Final = (requests.RequestException, HTTPError, OSError, ValueError)


class FetchError(Exception):
    """There is no document; nobody is told but the log.

    Attributes:
        cause: Why.
        status_code: The HTTP status, where one came.
    """

    def __init__(self, cause: Cause, *, status_code: int | None = None) -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.status_code = status_code


def fetch(
    address: ServerAddress,
    *,
    most: int,
    cancel: Event,
    proxy_login: FindProxyLogin = lambda _host: None,
    timeout: tuple[float, float] = TIMEOUT,
    deadline: float = DEADLINE,
    authorities: str | None = None,
) -> bytes:
    """Return what stands at an address; the rules of the connection are the client's own.

    Once cancelled it returns at once. What a name server or a half-open connection still holds ends by itself, unheard.

    Args:
        address: Of the document. No redirect is followed.
        most: Bytes that are read; a longer answer is none.
        cancel: Ends it when set.
        proxy_login: Finds the login for a network's proxy by its host name.
        timeout: Seconds to connect, and to wait for any part of the answer.
        deadline: Seconds until the whole answer is there.
        authorities: Certificates (PEM) that count instead of the operating system's; for tests.

    Raises:
        FetchError: There is none.
    """
    limits = Deadlines(deadline)

    def read() -> bytes:
        calls = Calls()
        adapter = CheckedAdapter(
            calls=calls, authorities=authorities, proxy_login=proxy_login, workers=1, patience=timeout[1]
        )
        with limits.call() as limit, make_session(adapter, agent=AGENT) as session:
            calls.deadline = limit
            try:
                return _read(session, address, most=most, timeout=timeout, limit=limit)
            except _FAILURES as error:
                raise FetchError(failure_of(error, begun=False, late=limit.passed).cause) from None

    errand: Future[bytes] = Future()

    def run() -> None:
        try:
            errand.set_result(read())
        except Exception as error:  # noqa: BLE001 - it is raised again where the document is waited for
            errand.set_exception(error)

    # A thread of its own, that nobody has to wait for: looking up a name cannot be broken off.
    Thread(target=run, name="fetch", daemon=True).start()
    while not cancel.is_set():
        with suppress(TimeoutError):
            return errand.result(timeout=_GLANCE)
    limits.cut()
    raise FetchError(Cause.CANCELLED)


def _read(
    session: requests.Session, address: ServerAddress, *, most: int, timeout: tuple[float, float], limit: Deadline
) -> bytes:
    with session.send(
        session.prepare_request(requests.Request("GET", address.url)),
        # A proxy for this computer itself makes no sense.
        proxies={} if address.loopback else get_environ_proxies(address.url),
        timeout=timeout,
        allow_redirects=False,
        stream=True,
    ) as response:
        status = response.status_code
        if status != requests.codes.ok:
            raise FetchError(Cause.REDIRECTED if response.is_redirect else Cause.SERVER_ERROR, status_code=status)
        content = bytearray()
        for part in response.iter_content(8_192):
            content += part
            if len(content) > most:
                raise FetchError(Cause.UNTRUSTED_ANSWER, status_code=status)
    if limit.passed:
        # What was cut off by us looks like an answer that ended.
        raise FetchError(Cause.NO_ANSWER, status_code=status)
    return bytes(content)
