"""The libraries of the system that a Linux bundle takes along: which of them are needed, and whose they are."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_PYTHONS: Final = re.compile(r"^libpython3")
"""PyInstaller's starter loads it by name; Python's own licence is there already."""


def remove_unneeded(bundle: Path) -> list[str]:
    """Remove the libraries that nothing in the bundle loads any more; return their names.

    They came with parts that were trimmed. What lies in the folder of a wheel stays; links that lead nowhere go.
    """
    inside = bundle / "_internal"
    needs = {path: _needed(path) for path in sorted(bundle.rglob("*")) if _is_elf(path)}
    loaded = reached(
        {path.name: names for path, names in needs.items()},
        begin=[
            path.name for path in needs if path.parent != inside or not _is_library(path) or _PYTHONS.match(path.name)
        ],
    )
    removed = [path for path in needs if path.parent == inside and path.name not in loaded]
    for path in removed:
        path.unlink()
    for link in [path for path in inside.iterdir() if path.is_symlink() and not path.exists()]:
        link.unlink()
    return [path.name for path in removed]


def reached(needs: Mapping[str, Iterable[str]], *, begin: Iterable[str]) -> set[str]:
    """Return what is loaded, directly or by others.

    Args:
        needs: What each file loads.
        begin: What is loaded in any case.
    """
    found: set[str] = set()
    ahead = list(begin)
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead += needs.get(name, ())
    return found


def collect_licences(bundle: Path, *, documents: Path = Path("/usr/share/doc")) -> list[str]:
    """Put the licence of every library of the system into the bundle; return the Debian packages they are from.

    Raises:
        LookupError: A library is nobody's: it must not be given on.
    """
    inside = bundle / "_internal"
    licences = inside / "licences"
    packages: set[str] = set()
    for path in sorted(inside.iterdir()):
        if _is_library(path) and not path.is_symlink() and not _PYTHONS.match(path.name):
            packages.add(_package_of(path.name))
    lines = ["", "Libraries of the system this was built on, with Debian's records of them in the folder system:"]
    (licences / "system").mkdir()
    for name in sorted(packages):
        record = documents / name / "copyright"
        shutil.copyfile(record, licences / "system" / f"{name}.txt")
        lines.append(f"{name} {_version_of(name)}")
    with (licences / "list.txt").open("a", encoding="utf-8") as stream:
        stream.write("\n".join(lines) + "\n")
    return sorted(packages)


def _package_of(library: str) -> str:
    command = ["dpkg-query", "--search", f"*/{library}"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    owners = {line.partition(":")[0] for line in said.splitlines() if line.endswith(f"/{library}")}
    if not owners:
        raise LookupError(f"{library} belongs to no package, so its licence is not known")
    return min(owners)


def _version_of(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def _needed(path: Path) -> list[str]:
    said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE)


def _is_library(path: Path) -> bool:
    """Whether a file is named as a system's library is, and not a part of Python is."""
    return path.name.startswith("lib") and ".so." in path.name


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"
