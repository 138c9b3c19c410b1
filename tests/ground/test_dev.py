import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from gerosense_desktop.__main__ import has_display

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def calls(dev, monkeypatch) -> list[list[str]]:
    """Remember what would be run, and let it succeed."""
    said: list[list[str]] = []
    monkeypatch.setattr(dev, "run", lambda command, *, env=None: said.append([str(word) for word in command]) or 0)
    monkeypatch.setattr(dev, "say", lambda what: None)
    return said


def test_that_without_a_known_command_the_commands_are_named(dev, capsys):
    assert dev.main([]) == 2
    assert dev.main(["nonsense"]) == 2
    assert "setup | demo | test | pictures" in capsys.readouterr().out


def test_that_what_is_installed_is_not_installed_again(dev, calls, monkeypatch):
    monkeypatch.setattr(dev, "read_stamp", dev.stamp)
    monkeypatch.setattr(dev, "missing_libraries", lambda files: set())

    assert dev.setup() == 0
    assert calls == []


def test_that_the_lock_is_installed_with_its_hashes(dev, calls, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")

    assert dev.install() == 0
    assert calls[0][1:3] == ["-m", "venv"]
    assert "--require-hashes" in calls[1]
    assert "--no-deps" in calls[2]


def test_that_another_lock_means_another_stamp(dev, tmp_path, monkeypatch):
    before = dev.stamp()
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    (tmp_path / "requirements.lock").write_text("something==1")

    assert dev.stamp() != before


def test_that_an_installation_that_was_cut_off_counts_as_none(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")

    assert dev.read_stamp() == ""
    (tmp_path / "stamp").write_text(dev.stamp())
    assert dev.read_stamp() == ""


def test_that_an_old_python_is_told_so(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))

    assert dev.setup() == 1
    assert "is needed" in capsys.readouterr().out


def test_that_a_missing_venv_names_the_command(dev, calls, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "run", lambda command, *, env=None: 1)

    assert dev.install() == 1
    assert "apt-get install python3-venv" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone installs Qt's libraries apart")
class TestQtLibraries:
    def test_that_root_has_them_installed(self, dev, calls, monkeypatch):
        monkeypatch.setattr(dev, "missing_libraries", lambda files: {"libxcb-icccm.so.4"})
        monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
        monkeypatch.setattr(dev.shutil, "which", lambda name: name)

        assert dev.install_qt_libraries() == 0
        assert [call[1] for call in calls] == ["update", "install"]
        assert "libxcb-icccm4" in calls[1]

    def test_that_others_are_told_the_one_command(self, dev, calls, monkeypatch, capsys):
        monkeypatch.setattr(dev, "missing_libraries", lambda files: {"libxcb-icccm.so.4"})
        monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)

        assert dev.install_qt_libraries() == 1
        assert "apt-get install --yes" in capsys.readouterr().out
        assert calls == []

    def test_that_a_library_that_is_not_there_is_found_missing(self, dev, monkeypatch):
        said = "\tlibGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00)\n"
        monkeypatch.setattr(
            dev.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, stdout=said, stderr="")
        )

        assert dev.missing_libraries([Path("x")]) == {"libGL.so.1"}


def test_that_the_first_gate_that_fails_ends_the_tests(dev, monkeypatch, capsys):
    codes = iter([0, 3])
    monkeypatch.setattr(dev, "run", lambda command, *, env=None: next(codes))

    assert dev.test([]) == 3
    assert "failed: format" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environment", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":1"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_that_the_demonstration_opens_a_window_only_where_there_is_a_display(environment, platform, shown):
    assert has_display(environment, platform=platform) is shown
