"""Where icons, style sheet, fonts and the sample export lie."""

import sys
from collections.abc import Iterator
from pathlib import Path


def resource_path(name: str) -> Path:
    """Return the path of a resource.

    Args:
        name: Relative to the resources, with forward slashes, e.g. ``style/gerosense.qss``.

    Raises:
        FileNotFoundError: There is no such resource.
    """
    for folder in _folders():
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()) and path.exists():
            return path
    raise FileNotFoundError(f"there is no resource {name}")


def _folders() -> Iterator[Path]:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        yield Path(bundle) / "resources"  # a frozen program
    package = Path(__file__).parent
    yield package / "resources"  # an installed wheel
    yield package.parent / "resources"  # a checkout, also as an editable install
