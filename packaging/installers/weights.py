"""What each library weighs in a bundle."""

import re
from collections import Counter
from pathlib import Path
from typing import Final

_AROUND: Final = re.compile(r"^(?:_internal|Contents/(?:Frameworks|Resources|MacOS))/")
"""Where PyInstaller puts things: in a folder beside the program, in an app in three."""

_GROUPS: Final = (
    ("polars", r"^_?polars"),
    ("Qt and PySide6", r"^PySide6|^shiboken6|^libQt6|Qt6\w*\.dll$|pyside6|shiboken6|^libicu"),
    ("numpy", r"^numpy|openblas|gfortran|quadmath"),
    ("fastexcel", r"^fastexcel"),
    ("cryptography", r"^cryptography"),
    ("pydantic", r"^pydantic"),
    ("pyqtgraph", r"^pyqtgraph"),
    ("time zones", r"^tzdata|^zoneinfo"),
    ("resources and licences", r"^resources|^licences"),
    (
        "Python",
        r"^base_library|^lib-dynload|^libpython|^python3|^Python(?:\.framework|$)|\.pyd$|libssl|libcrypto|libffi|libsqlite|^sqlite3",
    ),
    ("the program and all pure Python", r"^gerosense-desktop"),
)


def weights(bundle: Path) -> Counter[str]:
    """Return bytes by library; links count nothing."""
    found: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[group_of(path.relative_to(bundle).as_posix())] += path.stat().st_size
    return found


def group_of(name: str) -> str:
    """Say to which library a file of the bundle belongs."""
    inside = _AROUND.sub("", name)
    return next((group for group, pattern in _GROUPS if re.search(pattern, inside)), "system libraries and others")


def table(found: Counter[str]) -> str:
    """Return the weights as lines, the heaviest first, in MB of a million bytes."""
    rows = [*found.most_common(), ("all", found.total())]
    return "\n".join(f"{group:<34}{size / 1e6:8.1f} MB" for group, size in rows)
