"""python -m tests.benchmarks.server SECONDS: takes everything after so long; prints its port first.

One thread and no parsing beyond the length, so that what is measured is the client.
"""

import asyncio
import sys

HEAD_ENDS = b"\r\n\r\n"
STATUS = b'{"status": "Ok", "minimal_api_version": "v1.0"}'
TAKEN = b"{}"


async def serve(delay: float) -> None:
    """Answer until this process is ended."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(HEAD_ENDS)
                lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                if lengths:
                    await reader.readexactly(int(lengths[0].partition(b":")[2]))
                asks_status = head.startswith(b"GET")
                if delay and not asks_status:
                    await asyncio.sleep(delay)
                body = STATUS if asks_status else TAKEN
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
                    + body
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=1 << 20)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 - whoever started it waits for this
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
