"""What a call that brought no answer means: how far it got, and what was in the way."""

import re
import ssl
from collections.abc import Iterator
from typing import Final

from urllib3.exceptions import (
    ConnectTimeoutError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from gerosense_desktop.api.outcomes import Cause, NotSent, Unknown

_PROXY_SAID: Final = re.compile(r"Tunnel connection failed: ([0-9]{3})\b")
"""A proxy's answer, of which Python leaves nothing but this text."""

_PROXY_WANTS_LOGIN: Final = 407


class CallError(Exception):
    """A call brought no answer; it never leaves the client.

    Attributes:
        outcome: What that means.
    """

    def __init__(self, outcome: Unknown | NotSent) -> None:
        super().__init__(outcome.cause.value)
        self.outcome = outcome


def failure_of(error: Exception, *, begun: bool, late: bool = False) -> Unknown | NotSent:
    """Say what a failed call means.

    Args:
        error: What the call raised.
        begun: Whether the first byte of a body may have left.
        late: Whether the call's time was over.
    """
    detail = type(error).__name__
    if begun:
        return Unknown(cause=Cause.NO_ANSWER, detail=detail)
    links = tuple(_chain(error))
    said = next((found for link in links if (found := _PROXY_SAID.search(str(link)))), None)
    if said is not None:
        status = int(said[1])
        cause = Cause.PROXY_LOGIN if status == _PROXY_WANTS_LOGIN else Cause.PROXY_FAILED
        return NotSent(cause=cause, status_code=status, detail=detail)
    return NotSent(cause=Cause.NO_ANSWER if late else _cause(links), detail=detail)


def _cause(links: tuple[BaseException, ...]) -> Cause:
    for kinds, cause in (
        (ProxyError, Cause.PROXY_FAILED),
        ((SSLError, ssl.SSLError), Cause.TLS_FAILED),
        (NameResolutionError, Cause.NAME_NOT_FOUND),
        (NewConnectionError, Cause.NO_CONNECTION),
        (ConnectTimeoutError, Cause.CONNECT_TIMEOUT),
        (ReadTimeoutError, Cause.NO_ANSWER),
    ):
        if any(isinstance(link, kinds) for link in links):
            return cause
    return Cause.NO_CONNECTION


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Go from an error to those it was made of, in all the ways in which requests and urllib3 hold them.

    Not to those that merely were being handled: a caller may be busy with another failure.
    """
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        link = waiting.pop()
        if isinstance(link, BaseException) and not any(link is other for other in seen):
            seen.append(link)
            yield link
            waiting += [getattr(link, "reason", None), getattr(link, "original_error", None), link.__cause__]
            waiting += link.args
