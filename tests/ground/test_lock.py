import re
import subprocess
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text()
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ \\]+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins() -> dict[str, str]:
    return {canonicalize_name(name): version for name, version, _ in PINNED.findall(LOCK)}


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return [Requirement(text) for text in [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]]


def git(*arguments: str) -> str:
    return subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True, check=True).stdout


def test_that_no_lock_file_holds_an_address():
    tracked = git("ls-files", "*.lock", "requirements*", "pylock*", "uv.lock").split()

    assert tracked == ["requirements.lock"]
    assert "://" not in LOCK


def test_that_git_ignores_the_lock_files_that_hold_addresses():
    assert git("check-ignore", "uv.lock", "pylock.toml").split() == ["uv.lock", "pylock.toml"]


def test_that_every_pin_has_hashes():
    blocks = re.split(r"\n(?=[A-Za-z0-9])", LOCK.strip())

    assert len(blocks) == len(PINNED.findall(LOCK))
    assert all("--hash=sha256:" in block for block in blocks)


def test_that_the_lock_fits_what_is_declared():
    locked = pins()

    for requirement in declared():
        version = locked[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement} is locked to {version}"


def test_that_the_lock_holds_what_other_systems_need():
    markers = {canonicalize_name(name): marker for name, _, marker in PINNED.findall(LOCK)}

    assert "win32" in markers["colorama"]
    assert "win32" in markers["pywin32-ctypes"]


def test_that_qt_stays_below_the_version_that_crashes_at_exit():
    major, minor, *_ = pins()["pyside6-essentials"].split(".")

    assert (int(major), int(minor)) == (6, 11)
