import platform
from importlib import metadata

import pytest

from gerosense_desktop import __version__
from gerosense_desktop.versions import versions


def test_that_the_program_and_what_it_runs_on_are_named():
    found = versions()

    assert found["GeroSense Desktop"] == __version__
    assert found["Python"] == platform.python_version()
    assert found["polars"] == metadata.version("polars")


def test_that_the_computers_name_is_not_among_them(monkeypatch):
    assert platform.node() not in " ".join(versions().values()).split()


@pytest.mark.parametrize("error", [metadata.PackageNotFoundError("x"), FileNotFoundError(), KeyError("Version")])
def test_that_a_package_without_a_record_is_unknown(monkeypatch, error):
    def none(package: str) -> str:
        raise error

    monkeypatch.setattr(metadata, "version", none)

    assert versions()["polars"] == "unknown"
