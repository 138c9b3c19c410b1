import re
import sys
from pathlib import PureWindowsPath

import pytest

from gerosense_desktop.windows_rights import for_current_user_alone, run_hidden

SID = "S-1-5-21-1004336348-1177238915-682003330-512"
FOLDER = PureWindowsPath(r"C:\Users\nurse\AppData\Local\GeroSense Desktop")
ENVIRONMENT = {"SystemRoot": r"D:\Windows", "PATH": r"C:\somewhere else"}


class Windows:
    """Answers as Windows would, and remembers what it was asked."""

    def __init__(self, *, whoami: str | None = f'"clinic\\nurse","{SID}"\n', icacls: str | None = "") -> None:
        self.commands: list[list[str]] = []
        self._answers = {"whoami.exe": whoami, "icacls.exe": icacls}

    def run(self, command) -> str | None:
        self.commands.append(list(command))
        return self._answers[PureWindowsPath(command[0]).name]


def test_that_the_folder_is_given_to_the_current_user_alone():
    windows = Windows()

    assert for_current_user_alone(FOLDER, run=windows.run, environment=ENVIRONMENT)

    icacls = [r"D:\Windows\System32\icacls.exe", str(FOLDER)]
    assert windows.commands[1:] == [
        [*icacls, "/reset", "/t", "/l", "/q"],
        [*icacls, "/inheritance:r", "/grant:r", f"*{SID}:(OI)(CI)F", "/q"],
    ]


def test_that_only_programs_of_the_system_are_run():
    windows = Windows()

    for_current_user_alone(FOLDER, run=windows.run, environment={})

    for command in windows.commands:
        assert PureWindowsPath(command[0]).parent == PureWindowsPath(r"C:\Windows\System32")


@pytest.mark.parametrize("printed", [None, "", "nonsense", '"clinic\\nurse"', '"clinic\\nurse","Everyone"'])
def test_that_rights_are_left_alone_where_the_user_cannot_be_named(printed):
    windows = Windows(whoami=printed)

    assert not for_current_user_alone(FOLDER, run=windows.run, environment=ENVIRONMENT)

    assert len(windows.commands) == 1


def test_that_a_failure_is_told():
    windows = Windows(icacls=None)

    assert not for_current_user_alone(FOLDER, run=windows.run, environment=ENVIRONMENT)

    # What cannot be reset is narrowed all the same.
    assert "/grant:r" in windows.commands[-1]


def test_that_a_name_with_a_comma_does_not_hide_the_identifier():
    windows = Windows(whoami=f'"clinic\\Muster, Anna","{SID}"\r\n')

    assert for_current_user_alone(FOLDER, run=windows.run, environment=ENVIRONMENT)


def test_that_a_command_that_works_gives_what_it_printed():
    assert run_hidden([sys.executable, "-c", "print('words')"]) == "words\n"


@pytest.mark.parametrize("command", [[sys.executable, "-c", "raise SystemExit(1)"], ["/no/such/program"], ["\0"]])
def test_that_a_command_that_fails_gives_nothing(command):
    assert run_hidden(command) is None


@pytest.mark.skipif(sys.platform != "win32", reason="Windows' own rights")
def test_that_on_windows_nobody_but_the_current_user_has_a_right_to_a_home_and_what_is_in_it(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "before.json").write_text("{}")

    assert for_current_user_alone(home)
    (home / "after.json").write_text("{}")

    said = run_hidden(["whoami.exe", "/user", "/fo", "csv", "/nh"])
    [own] = re.findall(r"S-1(?:-\d+)+", said)
    # The one account that is written with two letters too.
    own = "LA" if own.endswith("-500") else own
    for path in (home, home / "before.json", home / "after.json"):
        saved = tmp_path / "rights.txt"
        assert run_hidden(["icacls.exe", str(path), "/save", str(saved)]) is not None
        # One entry for each who has a right: D:P(A;OICI;FA;;;S-1-5-21-…); the groups everybody knows have two letters.
        entries = re.findall(r"\(([^)]*)\)", saved.read_text("utf-16-le"))
        assert {entry.rsplit(";", 1)[1] for entry in entries} == {own}
