"""The lane for test builds is made anew when anything it is made from changes."""

import shutil
import subprocess
import sys

import pytest
from installers.product import PACKAGING, ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Wine runs on Linux")
LANE = PACKAGING / "windows" / "wine"


@pytest.fixture
def checkout(tmp_path):
    shutil.copytree(LANE, tmp_path / "packaging/windows/wine")
    for name in ("requirements.lock", "packaging/requirements.lock"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def ingredients(checkout) -> str:
    command = ["bash", "-c", "source packaging/windows/wine/lane.sh && ingredients"]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(
    "changed",
    [
        "requirements.lock",
        "packaging/requirements.lock",
        "packaging/windows/wine/runtime.lock",
        "packaging/windows/wine/icuuc.c",
        "packaging/windows/wine/make-python",
    ],
)
def test_that_another_lock_makes_another_python(checkout, changed):
    before = ingredients(checkout)
    same = ingredients(checkout)

    (checkout / changed).write_text((checkout / changed).read_text() + "\n")

    assert before == same
    assert len(before) == 64
    assert ingredients(checkout) != before


def test_that_every_test_that_is_left_out_under_wine_is_there_and_says_why():
    lines = [line for line in (LANE / "not-under-wine").read_text().splitlines() if line and not line.startswith("#")]

    for line in lines:
        place, _, why = line.partition(" ")
        path, _, name = place.partition("::")
        assert f"def {name.partition('[')[0].rpartition('::')[2]}(" in (ROOT / path).read_text()
        assert why
