"""Checks an app's files without starting it: references that lead nowhere, missing architectures, newer macOS needed.

``check_app.py FOLDER [--architecture arm64] [--oldest 15.0]``; runs on any system (needs macholib).
"""

import argparse
import struct
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from macholib.MachO import MachOHeader

_LC_RPATH: Final = 0x8000001C
_LC_BUILD_VERSION: Final = 0x32
_LC_VERSION_MIN_MACOSX: Final = 0x24
_CPUS: Final = {0x0100000C: "arm64", 0x01000007: "x86_64"}
_MAGICS: Final = frozenset({0xFEEDFACF, 0xCFFAEDFE, 0xCAFEBABE, 0xBEBAFECA})
_OF_THE_SYSTEM: Final = ("/usr/lib/", "/System/Library/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """One architecture of one file."""

    path: Path
    architecture: str
    references: tuple[str, ...]
    search: tuple[str, ...]
    oldest: tuple[int, int]


def main(arguments: Sequence[str]) -> int:
    """Print what is wrong; 1 where something is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--architecture", action="append", default=[])
    parser.add_argument("--oldest", default="15.0", help="the oldest macOS it is to run on")
    options = parser.parse_args(arguments)
    slices = list(read(options.folder))
    oldest = tuple(int(number) for number in options.oldest.split("."))
    wrong = problems(slices, root=options.folder, architectures=options.architecture, oldest=(oldest[0], oldest[1]))
    print(len({one.path for one in slices}), "files,", len(slices), "slices,", len(wrong), "problems")
    newest = max((one.oldest for one in slices), default=(0, 0))
    print("runs from macOS", ".".join(map(str, newest)))
    print(*wrong, sep="\n")
    return 1 if wrong or not slices else 0


def read(folder: Path) -> Iterator[Slice]:
    """Read every Mach-O file below a folder."""
    from macholib.MachO import MachO  # noqa: PLC0415 - only reading needs it

    for path in sorted(folder.rglob("*")):
        # Archives for linking are no part of a program.
        if path.suffix != ".a" and path.is_file() and not path.is_symlink() and _is_macho(path):
            for header in MachO(str(path)).headers:
                yield _slice(path, header)


def problems(
    slices: Sequence[Slice], *, root: Path, architectures: Sequence[str], oldest: tuple[int, int]
) -> list[str]:
    """Return what is wrong, a line each.

    Args:
        slices: What was read.
        root: The app, or the folder that stands for it.
        architectures: What every file must have.
        oldest: The macOS it must run on.
    """
    found = []
    have: dict[Path, set[str]] = {}
    for one in slices:
        have.setdefault(one.path, set()).add(one.architecture)
        name = one.path.relative_to(root)
        found += [
            f"{name}: {reference} leads nowhere" for reference in one.references if not _leads(one, reference, root)
        ]
        if one.oldest > oldest:
            found.append(f"{name}: needs macOS {one.oldest[0]}.{one.oldest[1]}")
    for path, present in have.items():
        missing = set(architectures) - present
        if missing:
            found.append(f"{path.relative_to(root)}: not for {', '.join(sorted(missing))}")
    return found


def _leads(one: Slice, reference: str, root: Path) -> bool:
    if reference.startswith(_OF_THE_SYSTEM):
        return True
    if reference.startswith("@rpath/"):
        rest = reference.removeprefix("@rpath/")
        return any(_exists(one, f"{folder}/{rest}", root) for folder in one.search)
    return _exists(one, reference, root)


def _exists(one: Slice, place: str, root: Path) -> bool:
    if place.startswith("@loader_path"):
        return (one.path.parent / place.removeprefix("@loader_path").lstrip("/")).exists()
    if place.startswith("@executable_path"):
        rest = place.removeprefix("@executable_path").lstrip("/")
        return any((folder / rest).exists() for folder in (root / "Contents" / "MacOS", root))
    return False


def _slice(path: Path, header: "MachOHeader") -> Slice:
    references, search, oldest = [], [], (0, 0)
    for load, command, data in header.commands:
        if load.cmd == _LC_RPATH:
            search.append(_text(data))
        elif load.cmd == _LC_VERSION_MIN_MACOSX:
            oldest = _two(int(command.version))
        elif load.cmd == _LC_BUILD_VERSION:
            oldest = _two(int(command.minos))
    references = [name for _, _, name in header.walkRelocatables()]
    # A library names itself among what it loads nowhere; walkRelocatables leaves that out.
    return Slice(
        path=path,
        architecture=_CPUS.get(int(header.header.cputype) & 0xFFFFFFFF, "other"),
        references=tuple(references),
        search=tuple(search),
        oldest=oldest,
    )


def _text(data: bytes | str) -> str:
    raw = data.encode() if isinstance(data, str) else data
    return raw.split(b"\0", 1)[0].decode()


def _two(packed: int) -> tuple[int, int]:
    return packed >> 16, packed >> 8 & 0xFF


def _is_macho(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(4)
    return len(head) == 4 and struct.unpack(">I", head)[0] in _MAGICS  # noqa: PLR2004 - a magic number's length


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
