"""A network's proxy, which may ask for a login before it lets anything through."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread


@dataclass
class Proxy:
    """What a proxy saw.

    Attributes:
        address: Where it listens.
        heads: The first lines and headers it was sent itself.
    """

    address: str
    heads: list[bytes] = field(default_factory=list)


@contextmanager
def proxy(*, to: str, login: bytes | None = None) -> Iterator[Proxy]:
    """Lead every tunnel to the server at ``to``, once the login fits.

    Args:
        to: The address of a server on this computer.
        login: What has to stand in ``Proxy-Authorization``; None asks for nothing.
    """
    port = int(to.rpartition(":")[2])
    with socket.create_server(("127.0.0.1", 0)) as listener:
        seen = Proxy(address=f"127.0.0.1:{listener.getsockname()[1]}")
        thread = Thread(target=_serve, args=(listener, port, login, seen))
        thread.start()
        try:
            yield seen
        finally:
            # One more connection ends the thread that waits for one.
            with socket.create_connection(listener.getsockname()):
                pass
            thread.join()


def _serve(listener: socket.socket, port: int, login: bytes | None, seen: Proxy) -> None:
    while True:
        connection, _ = listener.accept()
        with connection:
            head = _head(connection)
            if not head:
                return
            seen.heads.append(head)
            if login is not None and b"Proxy-Authorization: " + login not in head:
                connection.sendall(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                continue
            connection.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
            with socket.create_connection(("127.0.0.1", port)) as server:
                back = Thread(target=_pump, args=(server, connection))
                back.start()
                _pump(connection, server)
                back.join()


def _head(connection: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(65_536)
        if not part:
            return b""
        head += part
    return head


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while part := source.recv(65_536):
            target.sendall(part)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return
