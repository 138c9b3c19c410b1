import os
import subprocess
import sys
from pathlib import Path

import pytest

from gerosense_desktop import __main__, __version__
from gerosense_desktop.__main__ import main


@pytest.fixture
def opened(monkeypatch) -> list[tuple[list[Path], bool]]:
    """Remember which windows would be opened."""
    windows: list[tuple[list[Path], bool]] = []
    monkeypatch.setattr(__main__, "_open_window", lambda files, *, demo=False: windows.append((list(files), demo)) or 0)
    return windows


def test_that_without_words_the_window_opens(opened):
    assert main([]) == 0
    assert opened == [([], False)]


def test_that_files_dropped_on_the_icon_are_handed_to_the_window(opened):
    main(["/data/export.zip", "--", "upload.csv"])

    assert opened == [([Path("/data/export.zip"), Path("upload.csv")], False)]


def test_that_the_demonstration_shows_itself_in_the_window_where_there_is_a_display(opened, monkeypatch):
    monkeypatch.setattr(__main__, "has_display", lambda environment, *, platform: True)

    main(["demo"])

    assert opened == [([], True)]


def test_that_the_demonstration_runs_on_the_terminal_where_there_is_none(opened, monkeypatch, capsys):
    monkeypatch.setattr(__main__, "has_display", lambda environment, *, platform: False)

    assert main(["demo"]) == 0
    assert opened == []
    assert "accepted" in capsys.readouterr().out


def test_that_the_version_is_said(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])

    assert ended.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_that_wrong_options_of_the_practice_server_end_with_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["practice-server", "--outcomes", "500"])

    assert ended.value.code == 2
    assert "practice-server" in capsys.readouterr().err


def test_that_the_terminal_never_loads_qt(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("data_type,device_name,start_date,value\nsteps,Watch,2026-11-01T08:00:00Z,5\n")
    code = (
        "import sys; from gerosense_desktop.__main__ import main; "
        f"code = main(['check', {str(path)!r}]); print('PySide6' in sys.modules, code)"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)

    assert said.stdout.endswith("False 0\n")


def test_that_a_check_loads_neither_the_keychain_nor_what_sends(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("data_type,device_name,start_date,unit,value\nsteps,Watch,2026-11-01T08:00:00Z,count,10\n")
    unwanted = ("keyring", "requests", "urllib3", "http.server", "PySide6", "gerosense_desktop.upload.run")
    program = (
        f"import sys; from gerosense_desktop.__main__ import main; main(['check', {str(path)!r}]); "
        f"print([name for name in {unwanted!r} if name in sys.modules])"
    )

    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "GEROSENSE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ended.stdout.splitlines()[-1] == "[]"
