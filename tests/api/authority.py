"""Servers with certificates, good and bad, made up for the moment."""

import datetime as dt
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread

import trustme

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"


@dataclass
class TlsServer:
    """What a server saw.

    Attributes:
        url: Where it listens.
        received: What came after the handshake: none of it may, where the certificate is bad.
    """

    url: str
    received: bytearray = field(default_factory=bytearray)


@contextmanager
def tls_server(prepare: Callable[[ssl.SSLContext], None] | None) -> Iterator[TlsServer]:
    """Answer requests with 200; without ``prepare``, speak no TLS at all."""
    context = None
    if prepare is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        prepare(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = TlsServer(url=f"https://127.0.0.1:{listener.getsockname()[1]}")
        thread = Thread(target=_serve, args=(listener, context, server))
        thread.start()
        try:
            yield server
        finally:
            # One more connection ends the thread that waits for one.
            with socket.create_connection(listener.getsockname()):
                pass
            thread.join()


def certificate(
    authority: trustme.CA, *names: str, ends: dt.datetime | None = None
) -> Callable[[ssl.SSLContext], None]:
    """Return what puts a certificate for these names into a server's context."""
    return authority.issue_cert(*names, not_after=ends).configure_cert


def _serve(listener: socket.socket, context: ssl.SSLContext | None, server: TlsServer) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(5.0)
        try:
            if context is not None:
                with context.wrap_socket(connection, server_side=True) as stream:
                    _answer(stream, server)
                return
            connection.recv(65_536)
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        except OSError:
            return


def _answer(stream: ssl.SSLSocket, server: TlsServer) -> None:
    # A connection closed with something unread is reset, and the answer lost with it.
    while not server.received.endswith(b"]}"):
        part = stream.recv(65_536)
        if not part:
            return
        server.received += part
    stream.sendall(ANSWER)
