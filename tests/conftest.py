"""Gates around every test: its own state, no other computer, no thread left behind."""

import itertools
import os
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis
import pytest

pytest_plugins = ["pytester"]

SECONDS_TO_END = 10.0
"""How long a thread may take to end after its test; it is waited for, not slept through."""

hypothesis.settings.register_profile(
    "project", deadline=None, database=None, max_examples=60, derandomize=bool(os.environ.get("CI"))
)
hypothesis.settings.load_profile("project")

_LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")
_homes = itertools.count()


@pytest.fixture(scope="session", autouse=True)
def _homes_folder() -> Iterator[None]:
    with tempfile.TemporaryDirectory(prefix="gerosense-tests-") as folder:
        os.environ["GEROSENSE_TESTS"] = folder
        yield


@pytest.fixture(autouse=True)
def _own_home(_homes_folder: None) -> None:
    """Give each test state of its own; the folder is made by whoever writes to it."""
    os.environ["GEROSENSE_HOME"] = str(Path(os.environ["GEROSENSE_TESTS"]) / f"home-{next(_homes)}")
    os.environ.pop("GEROSENSE_TOKEN", None)


@pytest.fixture(scope="session", autouse=True)
def _no_other_computer() -> Iterator[None]:
    """Let no test speak with another computer, nor ask for its address."""
    real_connect, real_lookup = socket.socket.connect, socket.getaddrinfo

    def connect(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple):
            _only_loopback(address[0])
        real_connect(self, address)

    def lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host is not None:
            _only_loopback(host)
        return real_lookup(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        patch.setattr(socket, "getaddrinfo", lookup)
        yield


def _only_loopback(host: str | bytes) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if not name.startswith(_LOOPBACK):
        pytest.fail(f"a test speaks with another computer: {name}")


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running, and name the thread."""
    before = set(threading.enumerate())
    yield
    ends_at = time.monotonic() + SECONDS_TO_END
    for thread in set(threading.enumerate()) - before:
        # Threads of Qt show up as dummies that never end; tests of the window look after them.
        if not isinstance(thread, threading._DummyThread):
            thread.join(max(0.0, ends_at - time.monotonic()))
            if thread.is_alive():
                pytest.fail(f"a thread was left running: {thread.name}")
