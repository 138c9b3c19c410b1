import re
import tomllib
from collections import defaultdict
from importlib.metadata import PackageNotFoundError, requires, version

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from .tree import ROOT, git

LOCK = (ROOT / "requirements.lock").read_text()
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]+\])?==([^ \\]+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins() -> dict[str, dict[str, str]]:
    """Return each name's versions, each with the marker that says where it is meant."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for name, locked, marker in PINNED.findall(LOCK):
        found[canonicalize_name(name)][locked] = marker
    return found


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return [Requirement(text) for text in [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]]


def test_that_no_lock_file_holds_an_address():
    tracked = git("ls-files", "*.lock", "requirements*", "pylock*", "uv.lock").split()

    of_lane = {f"packaging/windows/wine/{name}.lock" for name in ("runtime", "tools")}
    of_installers = {"packaging/requirements.in", "packaging/requirements.lock"} | of_lane
    assert set(tracked) <= of_installers | {"requirements.lock"}
    assert all("://" not in (ROOT / name).read_text() for name in tracked)


def test_that_the_installers_hold_what_was_tested():
    lock = ROOT / "packaging/requirements.lock"
    if not lock.exists():
        pytest.skip("no checkout: what makes the installers is not here")
    bundled = PINNED.findall(lock.read_text())
    tested = set(PINNED.findall(LOCK))
    own = {"altgraph", "macholib", "packaging", "pefile", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"}

    different = {name for name, locked, _ in bundled if (name, locked) not in {(n, v) for n, v, _ in tested}}

    assert different <= own | {"polars-runtime-compat"}
    assert "polars-runtime-32" not in {name for name, _, _ in bundled}, "it needs AVX2"
    assert {one: marker for name, one, marker in bundled if name == "polars-runtime-compat"} == pins()["polars"]


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_that_the_installers_hold_every_library_on_every_system(system):
    lock = ROOT / "packaging/requirements.lock"
    if not lock.exists():
        pytest.skip("no checkout: what makes the installers is not here")
    place = {"sys_platform": system, "python_version": "3.11", "platform_python_implementation": "CPython"}
    held = {
        canonicalize_name(name)
        for name, _, marker in PINNED.findall(lock.read_text())
        if not marker or Marker(marker).evaluate(place)
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert {canonicalize_name(Requirement(text).name) for text in project["dependencies"]} <= held


def test_that_the_lock_names_the_extras_that_are_asked_for():
    # pip before 23.3, Debian 12's among them, takes an extra that is not named for something without a pin.
    asked = set()
    for name in pins():
        try:
            wanted = requires(name) or []
        except PackageNotFoundError:
            continue
        for requirement in map(Requirement, wanted):
            if requirement.extras and (not requirement.marker or requirement.marker.evaluate({"extra": ""})):
                asked.update(f"{canonicalize_name(requirement.name)}[{extra}]" for extra in requirement.extras)

    assert asked
    assert asked <= {
        f"{name}[{extra}]" for name, extra in re.findall(r"^([a-z0-9-]+)\[([a-z]+)\]==", LOCK, re.MULTILINE)
    }


def test_that_git_ignores_the_lock_files_that_hold_addresses():
    assert git("check-ignore", "uv.lock", "pylock.toml").split() == ["uv.lock", "pylock.toml"]


def test_that_every_pin_has_hashes():
    blocks = re.split(r"\n(?=[A-Za-z0-9])", LOCK.strip())

    assert len(blocks) == len(PINNED.findall(LOCK))
    assert all("--hash=sha256:" in block for block in blocks)


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_that_the_lock_fits_what_is_declared(system):
    place = {"sys_platform": system}
    locked = pins()

    for requirement in declared():
        if requirement.marker is None or requirement.marker.evaluate(place):
            versions = locked[canonicalize_name(requirement.name)].items()
            fitting = [one for one, marker in versions if not marker or Marker(marker).evaluate(place)]
            assert fitting
            assert all(requirement.specifier.contains(one) for one in fitting), f"{requirement} is locked to {fitting}"


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_that_no_system_is_given_two_versions_of_one_thing(system, python):
    place = {"sys_platform": system, "python_version": python, "python_full_version": f"{python}.1"}

    for name, versions in pins().items():
        fitting = [one for one, marker in versions.items() if not marker or Marker(marker).evaluate(place)]
        assert len(fitting) <= 1, f"{name} has {fitting}"


def test_that_the_lock_is_what_these_tests_run_with():
    for requirement in declared():
        installed = version(requirement.name)
        versions = pins()[canonicalize_name(requirement.name)].items()
        assert installed in {one for one, marker in versions if not marker or Marker(marker).evaluate()}


def test_that_the_lock_holds_what_other_systems_need():
    locked = pins()

    assert "win32" in locked["pywin32-ctypes"].popitem()[1]
    assert "linux" in locked["secretstorage"].popitem()[1]


def test_that_the_lock_can_build_the_project_without_a_network():
    build = tomllib.loads((ROOT / "pyproject.toml").read_text())["build-system"]["requires"]

    assert {canonicalize_name(Requirement(text).name) for text in build} <= pins().keys()
    assert "editables" in pins()


def test_that_qt_stays_below_the_version_that_crashes_at_exit():
    [locked] = pins()["pyside6-essentials"]

    assert locked.startswith("6.11.")


def test_that_no_version_of_cryptography_with_a_known_flaw_is_locked():
    assert all(Version(locked) >= Version("50") for locked in pins()["cryptography"])


def test_that_no_lane_is_for_macs_that_cryptography_is_not_made_for():
    folder = ROOT / ".github" / "workflows"
    if not folder.is_dir():
        pytest.skip("no checkout: the workflows are not here")
    systems = {
        system for path in folder.glob("*.yml") for system in re.findall(r"macos-[\w-]+", path.read_text().casefold())
    }

    assert "macos-15" in systems
    assert not [system for system in systems if "intel" in system or system in {"macos-13", "macos-14-large"}]
