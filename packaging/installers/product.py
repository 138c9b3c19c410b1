"""What the installers call the program, and where things lie while they are made."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = ROOT / "packaging"
WORK: Final = PACKAGING / "build"
"""Everything made on the way; git ignores it."""
DIST: Final = ROOT / "dist"
"""What is given to clinics."""

NAME: Final = "GeroSense Desktop"
COMMAND: Final = "gerosense-desktop"
WINDOW_COMMAND: Final = "gerosense-desktop-window"
"""On Windows a program either has a console or has none."""
PUBLISHER: Final = "GeroSense Desktop contributors"
BUNDLE_ID: Final = "io.gerosense.desktop"
DOMAIN: Final = "gerosense-desktop"

SUMMARY: Final = "Uploads a patient's wearable data to a clinic's GeroSense server"

FILE_ENDINGS: Final = ("zip", "xml", "csv", "json", "xlsx", "parquet")
"""What the program offers itself for, without becoming what such files open with."""

VERSIONED: Final = ("PySide6-Essentials", "polars", "pydantic", "requests", "keyring", "truststore")
"""Packages whose records come along: the program says which versions it runs on."""


def version() -> str:
    """Return the program's version, without loading it."""
    text = (ROOT / "gerosense_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("the program has no version")
    return found[1]


def four_numbers(text: str) -> tuple[int, int, int, int]:
    """Return a version as Windows wants it: ``1.2.3rc4`` → ``(1, 2, 3, 0)``; a test build has no number there."""
    numbers = [int(number) for number in re.match(r"\d+(?:\.\d+)*", text)[0].split(".")]  # type: ignore[index]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth
