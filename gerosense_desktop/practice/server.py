"""A server that speaks the contract, on this computer only, for training, demonstrations and tests.

What a real server writes into its 207 and 400 answers is not documented: the bodies here are one shape among many, and
the client must show whatever comes.
"""

from http.server import ThreadingHTTPServer
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self

from gerosense_desktop.practice.calls import CallHandler
from gerosense_desktop.practice.script import Script
from gerosense_desktop.practice.store import Request, Store


class PracticeServer:
    """Listens on 127.0.0.1 while it is entered or started; what it was sent is gone when it stops.

    Attributes:
        store: What came.
        script: What is done instead of answering as the contract says.
    """

    def __init__(self, *, port: int = 0, script: Script | None = None) -> None:
        """Bind to a port of 127.0.0.1, a free one where none is named.

        Raises:
            OSError: The port is taken.
        """
        self.store = Store()
        self.script = script or Script()
        self._http = _Server(("127.0.0.1", port), store=self.store, script=self.script)
        self._thread: Thread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address, e.g. ``http://127.0.0.1:49152``."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests that came, in order."""
        return self.store.requests()

    def waiting(self) -> bool:
        """Whether a request waits for its answer because the script says so."""
        return self._http.waiting > 0

    def kept(self, user: str) -> tuple[dict[str, Any], ...]:
        """Return the samples kept of a user."""
        return self.store.kept(user)

    def start(self) -> None:
        """Begin to answer."""
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), name="practice-server")
        self._thread.start()

    def stop(self) -> None:
        """Stop answering: connections are closed and all threads have ended when this returns. Twice is fine."""
        if self._thread is not None:
            self._http.stopping.set()
            self._http.shutdown()
            self._thread.join()
            self._thread = None
        # First of all nobody gets in any more: who is cut off below would come again at once.
        self._http.socket.close()
        self._http.close_connections()
        self._http.server_close()


class _Server(ThreadingHTTPServer):
    """Hands store and script to the calls, and knows its open connections so that stopping can close them."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], *, store: Store, script: Script) -> None:
        self.store = store
        self.script = script
        self.stopping = Event()
        self.waiting = 0
        self._connections: set[Any] = set()
        super().__init__(address, CallHandler)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - socketserver's own
        self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - a client that hung up
        pass

    def close_connections(self) -> None:
        """Wake the threads that read or write, where the system does; those that wait for a request look themselves."""
        for connection in list(self._connections):
            try:
                connection.shutdown(2)
            except OSError:
                continue
