"""What a Linux bundle takes from the system it is built on."""

import shutil
import subprocess
import sys

import pytest
from installers import system_libraries

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="bundles of other systems take nothing from theirs")


def test_that_a_library_is_needed_when_another_that_is_loaded_needs_it():
    needs = {"program": ["liba.so.1"], "liba.so.1": ["libb.so.1"], "libc.so.1": ["libb.so.1"]}

    assert system_libraries.reached(needs, begin=["program"]) == {"program", "liba.so.1", "libb.so.1"}


@pytest.mark.skipif(shutil.which("objdump") is None or shutil.which("cc") is None, reason="no compiler here")
def test_that_what_came_with_trimmed_parts_goes_and_what_is_loaded_stays(tmp_path):
    inside = tmp_path / "_internal"
    inside.mkdir()

    def link(target, *needed):
        words = ["cc", "-shared", "-nostdlib", "-Wl,--no-as-needed", f"-Wl,-soname,{target.name}", "-o", target]
        subprocess.run([*words, *needed, "-x", "c", "/dev/null"], check=True)

    for name in ("libused.so.1", "libpython3.11.so.1.0", "libdeep.so.1"):
        link(inside / name)
    link(inside / "liborphan.so.1", inside / "libdeep.so.1")
    link(inside / "_ssl.so", inside / "libused.so.1")
    (inside / "liblink.so").symlink_to("libdeep.so.1")

    removed = system_libraries.remove_unneeded(tmp_path)

    assert sorted(removed) == ["libdeep.so.1", "liborphan.so.1"]
    assert sorted(path.name for path in inside.iterdir()) == ["_ssl.so", "libpython3.11.so.1.0", "libused.so.1"]


@pytest.fixture
def bundle(tmp_path):
    inside = tmp_path / "_internal"
    (inside / "licences").mkdir(parents=True)
    (inside / "licences" / "list.txt").write_text("polars: MIT\n")
    return inside


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian")
def test_that_the_licence_of_each_library_of_the_system_comes_along(bundle):
    # Every Debian has this one.
    (bundle / "libz.so.1").touch()
    (bundle / "libpython3.11.so.1.0").touch()

    assert system_libraries.collect_licences(bundle.parent) == ["zlib1g"]

    assert "zlib" in (bundle / "licences" / "system" / "zlib1g.txt").read_text()
    assert "zlib1g 1" in (bundle / "licences" / "list.txt").read_text()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="no Debian")
def test_that_a_library_of_unknown_licence_is_not_given_on(bundle):
    (bundle / "libof-nobody.so.1").touch()

    with pytest.raises(LookupError, match="libof-nobody"):
        system_libraries.collect_licences(bundle.parent)
