"""Collects the licences of everything that is bundled."""

import re
import shutil
import sys
import sysconfig
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

from installers.product import PACKAGING, ROOT

TOOLS: Final = frozenset(
    {"altgraph", "macholib", "packaging", "pefile", "pip", "pyinstaller-hooks-contrib", "setuptools", "wheel"}
)
"""Needed to make the bundle and not in it. PyInstaller is: its starter."""

_NAMES: Final = re.compile(r"(?:licen[sc]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
LGPL: Final = "LGPL-3.0-only"
_LGPL_PACKAGES: Final = frozenset({"pyside6-essentials", "shiboken6"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A bundled package: its name, version and licence, and the texts that came with it."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]


def parts() -> tuple[Part, ...]:
    """Return what is installed for the bundle, without the tools."""
    found = {part.name: part for part in map(_part, distributions()) if part.name not in TOOLS}
    return tuple(found[name] for name in sorted(found))


def collect(folder: Path) -> tuple[Part, ...]:
    """Write every licence into ``folder``, with a list; return the parts."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    bundled = parts()
    lines = ["What this program is made of, and under which licence. The texts lie beside this list.", ""]
    for part in bundled:
        lines.append(f"{part.name} {part.version}: {part.licence}")
        for number, path in enumerate(part.files):
            target = folder / part.name / (path.name if number == 0 else f"{number}-{path.name}")
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(path, target)
    lines += ["Python: PSF-2.0", "Inter (font): OFL-1.1, see resources/fonts"]
    lines += [
        "What Qt is made of: see qt-third-parties.txt",
        "What libraries in Rust are made of: see the files *.json",
    ]
    if sys.platform == "win32":
        lines.append("Microsoft's C and C++ runtime (vcruntime140, msvcp140): given on as its own terms allow")
    (folder / "list.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    shutil.copyfile(ROOT / "LICENSE", folder / "gerosense-desktop.txt")
    for path in sorted((PACKAGING / "licences").iterdir()):
        shutil.copyfile(path, folder / path.name)
    shutil.copyfile(python_licence(), folder / "python.txt")
    return bundled


def python_licence(*, library: Path | None = None, prefix: Path | None = None) -> Path:
    """Return Python's own licence: with its library on Linux and macOS, above it on Windows.

    Raises:
        LookupError: It is in neither place.
    """
    library = library or Path(sysconfig.get_paths()["stdlib"])
    for folder in (library, prefix or Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return folder / name
    raise LookupError("Python's licence was not found")


def _part(distribution: Distribution) -> Part:
    name = re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()
    files = [Path(str(distribution.locate_file(file))) for file in distribution.files or () if _is_told(str(file))]
    return Part(
        name=name,
        version=distribution.version,
        licence=LGPL if name in _LGPL_PACKAGES else licence_of(distribution),
        files=tuple(path for path in files if path.is_file()),
    )


def _is_told(name: str) -> bool:
    """Whether a file of a package is a licence, or says which parts of others are inside (libraries in Rust do)."""
    place = name.replace("\\", "/")
    return ".dist-info/" in place and (_NAMES.search(place) is not None or "/sboms/" in place)


def licence_of(distribution: Distribution) -> str:
    """Return a package's licence in its own words, the shortest there are."""
    metadata = distribution.metadata
    expression = metadata.get("License-Expression")
    if expression:
        return expression
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in metadata.get_all("Classifier") or ()
        if line.startswith("License :: ") and line != "License :: OSI Approved"
    ]
    if classifiers:
        return ", ".join(classifiers)
    stated = (metadata.get("License") or "").strip()
    return stated.splitlines()[0] if stated else "see its own text"
