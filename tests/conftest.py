"""Gates around every test: its own state, no other computer, no thread left behind."""

import gc
import ipaddress
import itertools
import os
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":
    # Without a display Qt looks for fonts in a folder of its own there, which it does not have, and warns.
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).parents[1] / "resources" / "fonts"))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

pytest_plugins = ["pytester"]

SECONDS_TO_END = 10.0
"""How long a thread may take to end after its test; it is waited for, not slept through."""

MILLISECONDS_TO_COME = 30_000
"""How long a window may take until what is waited for is so; the first one of a slow computer loads all of it."""

hypothesis.settings.register_profile(
    "project", deadline=None, database=None, max_examples=60, derandomize=bool(os.environ.get("CI"))
)
hypothesis.settings.load_profile("project")

_HOMES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    *(f"XDG_{what}_HOME" for what in ("CACHE", "CONFIG", "DATA", "STATE")),
)
_homes = itertools.count()
_tests = itertools.count(1)

TESTS_BETWEEN_FULL_COLLECTIONS = 50


def pytest_sessionstart() -> None:
    """Let garbage be collected between tests alone, on the main thread.

    Windows are full of reference cycles. Where Python happens to collect them on a server's thread, Qt's wrappers hand
    their deletion to the main thread, which then runs them in the middle of anything; and CPython 3.11 that is being
    traced for coverage never comes back from there if another deletion is handed over meanwhile. A complete window
    turns the collection on again: not among tests.
    """
    gc.disable()
    gc.enable = _leave_off


def _leave_off() -> None:
    """Stand where ``gc.enable`` stood."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Collect what the test left behind; at times also what has been there longer."""
    yield
    gc.unfreeze()
    gc.collect(2 if next(_tests) % TESTS_BETWEEN_FULL_COLLECTIONS == 0 else 1)


@pytest.fixture(scope="session", autouse=True)
def _homes_folder() -> Iterator[Path]:
    """Give the tests a home that is nobody's: neither read nor written is what a person has."""
    with tempfile.TemporaryDirectory(prefix="gerosense-tests-") as folder, pytest.MonkeyPatch.context() as patch:
        for name in _HOMES:
            patch.setenv(name, folder)
        yield Path(folder)


@pytest.fixture(autouse=True)
def _own_home(_homes_folder: Path) -> None:
    """Give each test state of its own; the folder is made by whoever writes to it."""
    os.environ["GEROSENSE_HOME"] = str(_homes_folder / f"home-{next(_homes)}")
    os.environ.pop("GEROSENSE_TOKEN", None)


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Share one application, dressed as the program is, that speaks English whatever the computer speaks."""
    # Only the tests of the window load Qt.
    from PySide6.QtCore import QLocale  # noqa: PLC0415

    from gerosense_desktop.gui.theme import Theme  # noqa: PLC0415

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    Theme(qapp)
    return qapp


@pytest.fixture(scope="session", autouse=True)
def _patience() -> Iterator[None]:
    """Wait as long as a slow computer needs."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("waitUntil", "waitSignal", "waitSignals"):
            patch.setattr(QtBot, name, partialmethod(getattr(QtBot, name), timeout=MILLISECONDS_TO_COME))
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_other_computer() -> Iterator[None]:
    """Let no test speak with another computer, nor ask for its address."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _only_loopback(getattr(socket.socket, name), address_at=1))
        patch.setattr(socket.socket, "sendto", _only_loopback(socket.socket.sendto, address_at=-1))
        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
            patch.setattr(socket, name, _only_loopback(getattr(socket, name), address_at=0))
        yield


def _only_loopback(real: Callable[..., Any], *, address_at: int) -> Callable[..., Any]:
    def guarded(*args: Any, **kwargs: Any) -> Any:
        address = args[address_at] if args else kwargs["host"]
        # A Unix socket's address is a path: text or bytes given to a socket's own method.
        host = address[0] if isinstance(address, tuple) else address if address_at == 0 else None
        if host is not None and not _is_loopback(host.decode() if isinstance(host, bytes) else host):
            pytest.fail(f"a test speaks with another computer: {host}")
        return real(*args, **kwargs)

    return guarded


def _is_loopback(host: str) -> bool:
    if host in {"", "localhost"}:
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running, and name the thread."""
    before = set(threading.enumerate())
    yield
    ends_at = time.monotonic() + SECONDS_TO_END
    for thread in set(threading.enumerate()) - before:
        while _runs(thread):
            if time.monotonic() > ends_at:
                pytest.fail(f"a thread was left running: {thread.name}")
            thread.join(0.01) if not isinstance(thread, threading._DummyThread) else time.sleep(0.01)


def _runs(thread: threading.Thread) -> bool:
    # Python never learns that a thread of Qt ended, but knows whether it stands in Python code.
    if isinstance(thread, threading._DummyThread):
        return thread.ident in sys._current_frames()
    return thread.is_alive()
