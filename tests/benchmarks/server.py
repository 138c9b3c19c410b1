"""python -m tests.benchmarks.server SECONDS: takes everything after so long; prints its port first.

One thread, one piece of memory that bodies are read into and forgotten, and no parsing beyond the length, so that what
is measured is the client. It waits to the microsecond: an event loop's usual way would answer up to a millisecond late.
"""

import asyncio
import selectors
import sys

HEAD_ENDS = b"\r\n\r\n"
STATUS = b'{"status": "Ok", "minimal_api_version": "v1.0"}'
TAKEN = b"{}"
ROOM = memoryview(bytearray(1 << 20))


class Taker(asyncio.BufferedProtocol):
    """One connection: takes a request, answers, and takes the next one."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._head = b""
        self._left = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def get_buffer(self, _wished: int) -> memoryview:
        return ROOM

    def buffer_updated(self, size: int) -> None:
        if self._left:
            self._left -= size
        else:
            self._head += ROOM[:size]
            head, ends, body = self._head.partition(HEAD_ENDS)
            if not ends:
                return
            self._left = _length(head) - len(body)
        if self._left == 0:
            asks_status, self._head = self._head.startswith(b"GET"), b""
            if asks_status:
                self._answer(STATUS)
            else:
                asyncio.get_running_loop().call_later(self._delay, self._answer, TAKEN)

    def _answer(self, body: bytes) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        self._transport.write(head % len(body) + body)


def _length(head: bytes) -> int:
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    return int(lengths[0].partition(b":")[2]) if lengths else 0


async def serve(delay: float) -> None:
    """Answer until this process is ended."""
    server = await asyncio.get_running_loop().create_server(lambda: Taker(delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - whoever started it waits for this
    await server.serve_forever()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selectors.SelectSelector())) as runner:
        runner.run(serve(float(sys.argv[1])))
