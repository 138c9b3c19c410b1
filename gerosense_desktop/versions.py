"""What the program runs on: for the log and the support bundle."""

import platform
from typing import Final

from gerosense_desktop import __version__

_PACKAGES: Final = ("PySide6-Essentials", "polars", "pydantic", "requests", "keyring", "truststore")


def versions() -> dict[str, str]:
    """Return what → which version; nothing of the computer's or the person's name."""
    return program_versions() | package_versions()


def program_versions() -> dict[str, str]:
    """Return those of the program and what it stands on; known at once."""
    return {
        "GeroSense Desktop": __version__,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}".strip(),
        "Python": platform.python_version(),
    }


def package_versions() -> dict[str, str]:
    """Return those of the packages that matter most, from their own records: loading Qt or polars takes its time."""
    return {package: _version(package) for package in _PACKAGES}


def _version(package: str) -> str:
    # Reading records takes as long as opening a window.
    from importlib import metadata  # noqa: PLC0415

    try:
        return metadata.version(package)
    except (metadata.PackageNotFoundError, OSError, KeyError):
        # A frozen program may come without its packages' records.
        return "unknown"
