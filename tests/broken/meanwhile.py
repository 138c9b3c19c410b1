"""What may happen to a file while it is being read."""

import os
from collections.abc import Callable
from pathlib import Path


def grow(path: Path) -> None:
    with path.open("ab") as stream:
        stream.write(path.read_bytes()[-200:] * 50)


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
    path.write_bytes(bytes(range(256)) * (path.stat().st_size // 256 + 1))


MEANWHILE: dict[str, Callable[[Path], None]] = {
    act.__name__: act for act in (grow, shrink, become_empty, vanish, become_folder, become_noise)
}
