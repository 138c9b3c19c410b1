"""What may happen to a file while it is being read; and what no reader may do, to see that it would be noticed."""

import os
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def grow(path: Path) -> None:
    # Little of it in memory at once: what is measured is the reader's.
    with path.open("r+b") as stream:
        stream.seek(-min(200, path.stat().st_size), os.SEEK_END)
        end = stream.read()
        stream.write(end * 50)


def shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def become_empty(path: Path) -> None:
    os.truncate(path, 0)


def vanish(path: Path) -> None:
    path.unlink()


def become_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def become_noise(path: Path) -> None:
    pieces = path.stat().st_size // 65536 + 1
    with path.open("wb") as stream:
        for _ in range(pieces):
            stream.write(bytes(range(256)) * 256)


def die(path: Path) -> None:
    os._exit(3)


def hang(path: Path) -> None:
    while True:
        time.sleep(1)


def raise_something(path: Path) -> None:
    raise ZeroDivisionError


def eat_memory(path: Path) -> None:
    assert len(bytearray(b"x") * (400 << 20))


def take_long(path: Path) -> None:
    ends_at = time.process_time() + 2.1
    while time.process_time() < ends_at:
        pass


def call_somebody(path: Path) -> None:
    with socket.socket() as caller, suppress(OSError):
        caller.connect(("127.0.0.1", 9))


def spy(path: Path) -> None:
    path.with_name("secret").read_bytes()


MEANWHILE: dict[str, Callable[[Path], None]] = {
    act.__name__: act
    for act in (
        *(grow, shrink, become_empty, vanish, become_folder, become_noise),
        *(die, hang, raise_something, eat_memory, take_long, call_somebody, spy),
    )
}
