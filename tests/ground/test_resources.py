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
    monkeypatch.setattr(resources.sys, "frozen", True, raising=False)
    monkeypatch.setattr(resources.sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resource_path(EXPORT) == bundled


def test_that_every_resource_is_named_in_the_list_of_resources():
    listed = (ROOT / "resources" / "README.md").read_text()

    assert all(f"`{path.name}/`" in listed for path in (ROOT / "resources").iterdir() if path.is_dir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def editable(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("editable")
    build = f"from hatchling.build import build_editable; build_editable({str(folder)!r})"
    subprocess.run([sys.executable, "-c", build], cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    return wheel


def found_when_installed(wheel: Path, target: Path) -> Path:
    """Install a wheel into a folder as pip does, and ask a new interpreter that has it for a resource."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", target, wheel], check=True, capture_output=True)
    # The folder stands first, so that it is not this checkout's own installation that answers.
    look = f"import site, sys; here = sys.path[:]; sys.path.clear(); site.addsitedir({str(target)!r}); sys.path += here"
    asked = subprocess.run(
        [sys.executable, "-P", "-c", f"{look}; {ASK}"], cwd=target, capture_output=True, text=True, check=True
    )
    return Path(asked.stdout.strip())


def test_that_a_wheel_has_its_resources(wheel, tmp_path):
    assert found_when_installed(wheel, tmp_path) == tmp_path / "gerosense_desktop" / "resources" / EXPORT


def test_that_an_editable_install_has_its_resources(editable, tmp_path):
    assert found_when_installed(editable, tmp_path) == ROOT / "resources" / EXPORT


def test_that_a_wheel_holds_the_program_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
        entries = next(archive.read(name).decode() for name in archive.namelist() if name.endswith("entry_points.txt"))

    assert len(tops) == 2
    assert all(top.startswith("gerosense_desktop") for top in tops)
    assert "gerosense-desktop = gerosense_desktop.__main__:main" in entries
    assert "[gui_scripts]" in entries
