"""What is no file, is one that may not be read, has an impossible name, or changes while it is read."""

import os
import socket
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.broken.monsters.monster import Monster, file
from tests.broken.monsters.zips import zipped
from tests.synthetic import apple

CSV = b"date,bpm,device\n" + b"2026-05-01T08:00:00Z,72,Watch\n" * 3_000


def _loop(folder: Path) -> Sequence[Path]:
    inside = folder / "dropped" / "deeper"
    inside.mkdir(parents=True)
    (inside / "up").symlink_to(folder / "dropped", target_is_directory=True)
    (inside / "self").symlink_to(inside / "self")
    (inside / "a.csv").write_bytes(CSV)
    return [folder / "dropped"]


def _link_to_itself(folder: Path) -> Sequence[Path]:
    path = folder / "a.csv"
    path.symlink_to(path)
    return [path]


def _link_to_nothing(folder: Path) -> Sequence[Path]:
    path = folder / "a.csv"
    path.symlink_to(folder / "nothing.csv")
    return [path]


def _pipe(folder: Path) -> Sequence[Path]:
    os.mkfifo(folder / "a.csv")
    return [folder / "a.csv"]


def _socket(folder: Path) -> Sequence[Path]:
    path = folder / "a"
    with socket.socket(socket.AF_UNIX) as own:
        own.bind(str(path))
    return [path]


def _with_a_pipe(folder: Path) -> Sequence[Path]:
    inside = folder / "dropped"
    inside.mkdir()
    os.mkfifo(inside / "a.csv")
    (inside / "b.csv").write_bytes(CSV)
    (inside / "zero").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as own:
        own.bind(str(inside / "socket"))
    return [inside]


def _folder_of(count: int) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        inside = folder / "dropped"
        inside.mkdir()
        for n in range(count):
            (inside / f"{n}.txt").touch()
        return [inside]

    return make


def _deep(folder: Path) -> Sequence[Path]:
    inside = folder / "dropped"
    here = os.open(folder, os.O_RDONLY)
    before = Path.cwd()
    try:
        inside.mkdir()
        os.chdir(inside)
        for _ in range(300):
            Path("d").mkdir()
            os.chdir("d")
        Path("a.csv").write_bytes(CSV)
    finally:
        os.chdir(before)
        os.close(here)
    return [inside]


def _named(name: bytes) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        path = folder / os.fsdecode(name)
        path.write_bytes(CSV)
        return [path]

    return make


def _missing(folder: Path) -> Sequence[Path]:
    return [folder / "a.csv", folder / ("x" * 5_000), folder / "a\0b"]


def _forbidden(folder: Path) -> Sequence[Path]:
    path = folder / "a.csv"
    path.write_bytes(CSV)
    path.chmod(0)
    return [path]


def _export() -> bytes:
    return apple.export(apple.two_weeks())


def _json() -> bytes:
    sample = b'{"data_type":"bpm","device_name":"W","start_date":"2026-05-01T08:00:00Z","unit":"count/min","value":72}'
    return b"[" + b",".join([sample] * 20_100) + b"]"


KINDS: dict[str, Callable[[], bytes]] = {
    "a.csv": lambda: CSV,
    "export.xml": _export,
    "export.zip": lambda: zipped({"apple_health_export/export.xml": _export()}),
    "a.json": _json,
}


def _longer(content: bytes) -> bytes:
    """Return a content that is read in several pieces: most of it stands often, and the rows of a table are long."""
    if content == CSV:
        content = CSV.replace(b"device\n", b"device,note\n").replace(b"Watch\n", b"Watch," + b"note " * 60 + b"\n")
        edge = content.index(b"\n") + 1
    else:
        edge = min(2_000, len(content) // 2)
    head, middle, tail = content[:edge], content[edge:-200], content[-200:]
    return head + middle * (9_000_000 // len(middle) + 1) + tail


MONSTERS = (
    Monster(name="folder with a loop of links", make=_loop, accepted=3_000),
    Monster(name="folder with a pipe, a socket and an endless device", make=_with_a_pipe, accepted=3_000),
    Monster(name="folder of 20,100 files", make=_folder_of(20_100), words="too many"),
    Monster(name="folder of 100,000 files", make=_folder_of(100_000), words="too many", large=True),
    Monster(name="folder 300 deep", make=_deep, accepted=3_000),
    Monster(name="link to itself", make=_link_to_itself, words="."),
    Monster(name="link to nothing", make=_link_to_nothing, words="no longer there"),
    Monster(name="pipe", make=_pipe, words="no file with content"),
    Monster(name="socket", make=_socket, words="."),
    Monster(name="endless device", make=lambda _: [Path("/dev/zero")], words="no file with content"),
    Monster(name="device of nothing", make=lambda _: [Path("/dev/null")], words="no file with content"),
    Monster(name="files that are not there, with impossible names", make=_missing, words="."),
    Monster(name="file that may not be read", make=_forbidden, accepted=None),
    Monster(name="name of surrogates", make=_named(b"\xff\xfe\xed\xa0\x80.csv"), accepted=3_000),
    Monster(name="name of 255 characters", make=_named(b"x" * 251 + b".csv"), accepted=3_000),
    Monster(name="name with newlines", make=_named(b"a\nb\r\n\t\x1b[2J.csv"), accepted=3_000),
    Monster(name="name from right to left", make=_named("\u202efdp.\u2066csv".encode()), accepted=3_000),
    Monster(name="name with wildcards", make=_named(b"*[a]?{b}.parquet"), accepted=3_000),
    Monster(name="empty file", make=file("a.csv", bytes), words="empty"),
    *(
        Monster(name=f"{act.replace('_', ' ')}: {name}", make=file(name, content), accepted=None, meanwhile=act)
        for act in ("grow", "shrink", "become_empty", "vanish", "become_folder", "become_noise")
        for name, content in KINDS.items()
    ),
    *(
        Monster(
            name=f"{act.replace('_', ' ')} midway: {name}",
            make=file(name, lambda make=content: _longer(make())),
            accepted=None,
            meanwhile=act,
            is_midway=True,
        )
        for act in ("grow", "shrink", "become_empty", "vanish", "become_noise")
        for name, content in KINDS.items()
        if name != "export.zip"
    ),
)
