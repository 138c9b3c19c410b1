import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gerosense_desktop import resources
from gerosense_desktop.resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
EXPORT = "practice/apple_health_export.zip"
ASK = f"from gerosense_desktop.resources import resource_path; print(resource_path({EXPORT!r}))"


def test_that_a_checkout_has_its_resources():
    assert resource_path(EXPORT) == ROOT / "resources" / EXPORT


@pytest.mark.parametrize("name", ["nothing.png", "../pyproject.toml", "/etc/passwd", "practice/../../dev.py"])
def test_that_nothing_else_is_a_resource(name):
    with pytest.raises(FileNotFoundError):
        resource_path(name)


def test_that_a_frozen_program_has_its_resources(tmp_path, monkeypatch):
    bundled = tmp_path / "resources" / EXPORT
    bundled.parent.mkdir(parents=True)
    bundled.write_bytes(b"")
    monkeypatch.setattr(resources.sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resource_path(EXPORT) == bundled


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    return wheel


def test_that_a_wheel_has_its_resources(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)

    found = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {ASK}"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip

    assert Path(found) == tmp_path / "gerosense_desktop" / "resources" / EXPORT


def test_that_a_wheel_holds_the_program_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
        entries = next(archive.read(name).decode() for name in archive.namelist() if name.endswith("entry_points.txt"))

    assert len(tops) == 2
    assert all(top.startswith("gerosense_desktop") for top in tops)
    assert "gerosense-desktop = gerosense_desktop.__main__:main" in entries
    assert "[gui_scripts]" in entries
