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
    monkeypatch.setattr(dev, "run", lambda command, **_: said.append([str(word) for word in command]) or 0)
    monkeypatch.setattr(dev, "say", lambda what: None)
    return said


def test_that_without_a_known_command_the_commands_are_named(dev, capsys):
    assert dev.main([]) == 2
    assert dev.main(["nonsense"]) == 2
    said = capsys.readouterr().out
    assert "setup | demo | check | test | simulate | torture" in said
    assert "| package" in said


def test_that_what_is_installed_is_not_installed_again(dev, calls, monkeypatch):
    monkeypatch.setattr(dev, "read_stamp", dev.stamp)
    monkeypatch.setattr(dev, "missing_libraries", lambda files: set())

    assert dev.setup() == 0
    assert calls == []


def test_that_what_was_installed_once_needs_no_network_again(dev, calls, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "install_qt_libraries", lambda: 0)
    monkeypatch.setattr(dev, "install", lambda: calls.append(["install"]) or make(dev.venv_python()))

    assert dev.setup() == 0
    assert dev.setup() == 0
    assert calls == [["install"]]


def make(python: Path) -> int:
    python.parent.mkdir(parents=True)
    python.touch()
    return 0


def test_that_an_installation_that_failed_leaves_no_stamp(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "install", lambda: 7)

    assert dev.setup() == 7
    assert not dev.STAMP.exists()


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
    monkeypatch.setattr(dev, "run", lambda command: 1)

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
        monkeypatch.setattr(dev, "missing_libraries", lambda files: {"libEGL.so.1"})
        monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)

        assert dev.install_qt_libraries() == 1
        said = capsys.readouterr().out
        assert "libEGL.so.1" in said
        assert "apt-get install --yes" in said
        assert calls == []

    @pytest.mark.parametrize(("display", "code"), [("", 0), (":1", 1)])
    def test_that_what_only_windows_need_may_be_missing_where_none_are_shown(self, dev, monkeypatch, display, code):
        monkeypatch.setattr(dev, "qt_files", lambda plugin: [Path(plugin)])
        monkeypatch.setattr(dev, "missing_libraries", lambda files: {"libxcb"} if files == [Path("qxcb")] else set())
        monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
        monkeypatch.setenv("DISPLAY", display)

        assert dev.install_qt_libraries() == code

    def test_that_nothing_is_asked_of_where_nothing_is_missing(self, dev, calls, monkeypatch):
        monkeypatch.setattr(dev, "missing_libraries", lambda files: set())

        assert dev.install_qt_libraries() == 0
        assert calls == []

    def test_that_qts_own_files_are_looked_at(self, dev, tmp_path, monkeypatch):
        qt = tmp_path / "lib/python3.11/site-packages/PySide6/Qt"
        files = [qt / "lib/libQt6Widgets.so.6", qt / "plugins/platforms/libqxcb.so"]
        for file in files:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        monkeypatch.setattr(dev, "VENV", tmp_path)

        assert dev.qt_files("qxcb") == files

    def test_that_a_library_that_is_not_there_is_found_missing(self, dev, monkeypatch):
        said = "\tlibGL.so.1 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00)\n"
        monkeypatch.setattr(
            dev.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, stdout=said, stderr="")
        )

        assert dev.missing_libraries([Path("x")]) == {"libGL.so.1"}


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone installs fonts for the tests")
class TestFonts:
    def test_that_root_has_those_installed_that_are_not_there(self, dev, calls, monkeypatch):
        monkeypatch.setattr(dev, "has_font", lambda language: language != "ja")
        monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
        monkeypatch.setattr(dev.shutil, "which", lambda name: name)

        dev.install_fonts()

        assert [call[1] for call in calls] == ["update", "install"]
        assert calls[1][-1] == "fonts-noto-cjk"

    def test_that_they_are_sought_with_fontconfig_and_it_is_installed_too(self, dev, calls, monkeypatch):
        monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
        monkeypatch.setattr(dev.shutil, "which", lambda name: None if name == "fc-list" else name)

        dev.install_fonts()

        assert calls[1][-3:] == ["fontconfig", "fonts-noto-cjk", "fonts-dejavu-core"]

    def test_that_nothing_is_installed_where_all_are_there(self, dev, calls, monkeypatch):
        monkeypatch.setattr(dev, "has_font", lambda language: True)

        dev.install_fonts()

        assert calls == []

    def test_that_others_are_told_what_is_skipped(self, dev, calls, monkeypatch, capsys):
        monkeypatch.setattr(dev, "has_font", lambda language: False)
        monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)

        dev.install_fonts()

        assert "skipped" in capsys.readouterr().out
        assert calls == []

    @pytest.mark.parametrize(("said", "there"), [("Noto Sans CJK JP\n", True), ("", False)])
    def test_that_a_font_is_there_when_fontconfig_names_one(self, dev, monkeypatch, said, there):
        monkeypatch.setattr(dev.shutil, "which", lambda name: name)
        monkeypatch.setattr(
            dev.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, stdout=said, stderr="")
        )

        assert dev.has_font("ja") is there


@pytest.fixture
def equipped(dev, monkeypatch) -> None:
    """Act as if what the tests need of the system were there."""
    monkeypatch.setattr(dev, "install_display_tools", lambda: None)
    monkeypatch.setattr(dev, "install_fonts", lambda: None)


@pytest.mark.usefixtures("equipped")
def test_that_the_first_gate_that_fails_ends_the_tests(dev, monkeypatch, capsys):
    codes = iter([0, 3])
    monkeypatch.setattr(dev, "run", lambda command, **_: next(codes))

    assert dev.test([]) == 3
    assert capsys.readouterr().out.splitlines() == ["-- lint", "-- format", "failed: format"]


@pytest.mark.usefixtures("equipped")
def test_that_all_gates_stand_before_the_tests_and_coverage_after(dev, calls):
    assert dev.test([]) == 0
    assert [what(call) for call in calls] == ["ruff", "ruff", "mypy", "-c", "pytest", "coverage"]
    assert "--cov" in calls[4]
    assert {"gerosense_desktop/upload/*", "gerosense_desktop/ledger/*", "gerosense_desktop/api/outcomes.py"} == set(
        calls[5][calls[5].index("--include") + 1].split(",")
    )
    assert calls[5][-2:] == ["--fail-under", "100"]


@pytest.mark.usefixtures("equipped")
def test_that_some_tests_alone_are_not_measured(dev, calls):
    assert dev.test(["tests/upload", "-k", "batches"]) == 0
    assert what(calls[-1]) == "pytest"
    assert "--cov" not in calls[-1]
    assert calls[-1][-3:] == ["tests/upload", "-k", "batches"]


def test_that_the_quick_gates_run_without_the_tests(dev, calls):
    assert dev.check([]) == 0
    assert [what(call) for call in calls] == ["ruff", "ruff", "mypy", "-c"]


def what(call: list[str]) -> str:
    return call[2] if call[1] == "-m" else call[1]


def test_that_a_command_that_fails_is_heard_even_where_silence_is_kept(dev, capsys):
    fails = [sys.executable, "-c", "print('said'); raise SystemExit(4)"]

    assert dev.run(fails, only_failures=True) == 4
    assert "said" in capsys.readouterr().out
    assert dev.run([sys.executable, "-c", "print('said')"], only_failures=True) == 0
    assert capsys.readouterr().out == ""


def test_that_the_demonstration_runs_the_program(dev, calls):
    assert dev.demo([]) == 0
    assert calls == [[str(dev.venv_python()), "-m", "gerosense_desktop", "demo"]]


def test_that_the_simulation_takes_its_own_options(dev, calls):
    assert dev.simulate(["--seeds", "20"]) == 0
    assert calls == [[str(dev.venv_python()), "-m", "tests.simulator", "--seeds", "20"]]


class Audit:
    def __init__(self, stdout):
        self.stdout = stdout


@pytest.mark.parametrize(
    ("said", "code", "told"),
    [
        ("", 0, "not looked up"),
        ('{"dependencies": [{"name": "a", "skip_reason": "nobody knows it"}]}', 0, "not looked up"),
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": []}]}', 0, "1 packages looked up"),
        ('{"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "CVE-1"}]}]}', 1, "a 1 CVE-1"),
    ],
)
def test_that_a_known_flaw_fails_the_check_where_an_index_answers(dev, monkeypatch, capsys, said, code, told):
    monkeypatch.setattr(dev.subprocess, "run", lambda *_, **__: Audit(said))

    assert dev.audit() == code
    assert told in capsys.readouterr().out


def test_that_the_torture_takes_its_own_options(dev, calls):
    assert dev.torture(["--kills", "20"]) == 0
    assert calls == [[str(dev.venv_python()), "-m", "tests.torture", "--kills", "20"]]


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
