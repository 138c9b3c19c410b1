"""What git holds of this project."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def git(*arguments: str) -> str:
    """Ask git about this checkout, whoever owns its files."""
    if not (ROOT / ".git").exists():
        pytest.skip("no checkout: git knows nothing of this folder")
    command = ["git", "-C", ROOT, "-c", "safe.directory=*", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def tracked_files() -> list[Path]:
    """Return the files that git tracks and that are there."""
    return [ROOT / name for name in git("ls-files", "-z").split("\0") if name and (ROOT / name).is_file()]
