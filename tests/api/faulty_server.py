"""A server on loopback that does with a connection whatever a test tells it, and notes what it got."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

OVER = 20.0
"""Seconds after which a server gives up although nobody told it to: a failed test must not hang."""


@dataclass
class Faulty:
    """One running server.

    Attributes:
        url: Its address, unencrypted.
        got: What each connection brought, in their order.
        over: Set when the test has what it wants; whoever stalls waits for it.
        faults: What went wrong while encryption was agreed, by connection.
    """

    url: str
    got: list[bytearray] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    faults: list[OSError] = field(default_factory=list)

    @property
    def safe_url(self) -> str:
        return self.url.replace("http://127.0.0.1", "https://localhost")

    def all_got(self) -> bytes:
        return b"|".join(bytes(part) for part in self.got)


class Line:
    """One connection, as a fault sees it."""

    def __init__(self, connection: socket.socket, server: Faulty, got: bytearray) -> None:
        self.connection = connection
        self.server = server
        self.got = got

    def read_head(self) -> None:
        while b"\r\n\r\n" not in self.got:
            self._read()

    def read_all(self) -> None:
        """Read one whole request."""
        self.read_head()
        head, _, _ = bytes(self.got).partition(b"\r\n\r\n")
        lengths = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        length = int(lengths[0].partition(b":")[2]) if lengths else 0
        while len(self.got) < len(head) + 4 + length:
            self._read()

    def forget(self) -> None:
        """Begin anew with the next request of the same connection."""
        self.got.clear()

    def say(self, *parts: bytes) -> None:
        for part in parts:
            self.connection.sendall(part)

    def drip(self, text: bytes) -> None:
        """Say one byte at a time, for ever over at the end of the text."""
        for number in range(10_000):
            if self.server.over.wait(0.02):
                return
            self.say(text[number % len(text) :][:1])

    def stall(self) -> None:
        self.server.over.wait(OVER)

    def reset(self) -> None:
        """Close so that the other side gets a reset, not an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def _read(self) -> None:
        part = self.connection.recv(65_536)
        if not part:
            raise ConnectionError("the client is gone")
        self.got += part


Fault = Callable[[Line], None]


@contextmanager
def faulty(fault: Fault, *, encryption: ssl.SSLContext | None = None) -> Iterator[Faulty]:
    """Do the same with every connection, each on a thread of its own, until the test is over."""
    threads: list[threading.Thread] = []

    def serve(plain: socket.socket, got: bytearray) -> None:
        plain.settimeout(OVER)
        try:
            connection = plain if encryption is None else encryption.wrap_socket(plain, server_side=True)
        except OSError as error:
            server.faults.append(error)
            plain.close()
            return
        with connection, suppress(OSError):
            fault(Line(connection, server, got))

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                if server.over.is_set():
                    connection.close()
                    return
                server.got.append(bytearray())
                thread = threading.Thread(target=serve, args=(connection, server.got[-1]))
                threads.append(thread)
                thread.start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Faulty(url=f"http://127.0.0.1:{listener.getsockname()[1]}")
        acceptor = threading.Thread(target=accept)
        acceptor.start()
        try:
            yield server
        finally:
            server.over.set()
            # Closing does not wake who accepts, and on Windows a shutdown neither: one more connection does everywhere.
            with suppress(OSError):
                socket.create_connection(listener.getsockname()).close()
            acceptor.join()
            for thread in threads:
                thread.join()


def answering(*parts: bytes) -> Fault:
    """Read the request, say this, and hang up."""

    def fault(line: Line) -> None:
        line.read_all()
        line.say(*parts)

    return fault


def answer(status: int, body: bytes = b"", *headers: str, reason: str = "Whatever") -> bytes:
    """Write a whole answer with its length."""
    lines = [f"HTTP/1.1 {status} {reason}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body
