"""Real and synthetic exports that lie beside the project, never in it."""

from pathlib import Path

import pytest

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "fixtures"


def shared_fixture(relative: str) -> Path:
    """Return a shared fixture's path, or skip the test, saying so, where it is absent."""
    path = _SHARED / relative
    if not path.is_file():
        pytest.skip(f"shared fixture absent: {relative}")
    return path
