"""The connections under the client: encrypted and checked, with a deadline, and deaf to interim answers."""

import http.client
import ssl
from http import HTTPStatus
from socket import socket
from typing import Any

import truststore
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from gerosense_desktop.api.deadline import Calls


def make_context(authorities: str | None) -> ssl.SSLContext:
    """Return the rules for encryption: a certificate that is checked, for the right name, TLS 1.2 or newer.

    Args:
        authorities: Certificates (PEM) of those who vouch for servers; None for the operating system's own.
    """
    context: ssl.SSLContext
    if authorities is None:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=authorities)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def make_pools(calls: Calls, *, patience: float) -> dict[str, type[HTTPConnectionPool]]:
    """Return the kinds of connections by scheme.

    Args:
        calls: Watch their calls.
        patience: Seconds to hand over a part of a body.
    """
    own = {"calls": calls, "patience": patience}
    plain_connection = type("PlainConnection", (_Watched, HTTPConnection), own)
    safe_connection = type("SafeConnection", (_Watched, HTTPSConnection), own)
    return {
        "http": type("PlainPool", (HTTPConnectionPool,), {"ConnectionCls": plain_connection}),
        "https": type("SafePool", (HTTPSConnectionPool,), {"ConnectionCls": safe_connection}),
    }


class _FinalAnswer(http.client.HTTPResponse):
    """Skips interim answers such as 103.

    Python takes them for the answer itself; the real one would then be read as the answer to the next batch.
    """

    def begin(self) -> None:
        super().begin()
        while HTTPStatus.CONTINUE <= self.status < HTTPStatus.OK:
            if self.status == HTTPStatus.SWITCHING_PROTOCOLS:
                # Whatever comes now, it is not HTTP.
                self.will_close = True
                return
            self.headers = self.msg = None  # type: ignore[assignment] # as before the first answer
            super().begin()


class _Watched(HTTPConnection):
    """A connection that tells the call's deadline about its socket."""

    calls: Calls
    patience: float
    response_class = _FinalAnswer

    def _new_conn(self) -> socket:
        made = super()._new_conn()
        # A proxy may drip its answer before there is a connection to the server.
        self.calls.watch(made)
        return made

    def connect(self) -> None:
        super().connect()
        self._watch()
        self.sock.settimeout(self.patience)

    def request(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        # One that is kept alive is new to this call.
        self._watch()
        super().request(*args, **kwargs)

    def _watch(self) -> None:
        # Encryption within an encrypted connection to a proxy is no socket but has one.
        used = getattr(self.sock, "socket", self.sock)
        if used is not None:
            # It is connected: the time for that is none to send in.
            self.timeout = self.patience
            self.calls.watch(used)
