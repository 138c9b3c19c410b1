"""What the program runs on: for the log and the support bundle."""

import platform
from importlib import metadata
from typing import Final

from gerosense_desktop import __version__

_PACKAGES: Final = ("PySide6-Essentials", "polars", "pydantic", "requests", "keyring", "truststore")


def versions() -> dict[str, str]:
    """Return what → which version; nothing of the computer's or the person's name."""
    found = {
        "GeroSense Desktop": __version__,
        "system": f"{platform.system()} {platform.release()} {platform.machine()}".strip(),
        "Python": platform.python_version(),
    }
    # Asked of the packages' own records: loading Qt or polars takes its time.
    return found | {package: _version(package) for package in _PACKAGES}


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except (metadata.PackageNotFoundError, OSError, KeyError):
        # A frozen program may come without its packages' records.
        return "unknown"
