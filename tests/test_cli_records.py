"""The terminal's commands about what was sent: history, receipt, erase, support."""

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from gerosense_desktop import cli
from gerosense_desktop.arguments import build_parser
from gerosense_desktop.cli import Terminal
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token

PATIENT = "patient-7"


class Command:
    """Runs commands as a person would type them, with state of their own."""

    def __init__(self, home: Path) -> None:
        self.environment = {"GEROSENSE_HOME": str(home), "GEROSENSE_TOKEN": practice_token(PATIENT)}
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        out, err = io.StringIO(newline=""), io.StringIO()
        options = build_parser().parse_args([str(argument) for argument in arguments])
        code = Terminal(environment=self.environment, out=out, err=err).run(options)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def log(self) -> str:
        return (Paths.from_environment(self.environment).logs / "gerosense-desktop.log").read_text()


@pytest.fixture
def command(tmp_path) -> Command:
    """Return a terminal with which one upload was made."""
    command = Command(tmp_path / "home")
    export = tmp_path / "export.csv"
    rows = [f"steps,Watch,2026-11-01T08:00:0{second}Z,count,10" for second in range(5)]
    export.write_text("\n".join(["data_type,device_name,start_date,unit,value", *rows]) + "\n")
    with PracticeServer() as server:
        assert command("upload", export, "--server", server.url) == 0
    return command


def upload_id(command: Command) -> str:
    assert command("history", "--json") == 0
    [upload] = json.loads(command.out)["uploads"]
    return upload["upload_id"]


def test_that_an_upload_is_in_the_history_and_has_a_receipt(command):
    assert command("receipt", upload_id(command)[:8], "--json") == 0

    receipt = json.loads(command.out)
    assert (receipt["patient"], receipt["ending"], receipt["samples"]) == (PATIENT, "complete", 5)
    [batch] = receipt["batches"]
    assert (batch["outcome"], batch["status_code"], batch["attempts"]) == ("accepted", 200, 1)


def test_that_practice_has_a_history_of_its_own(command):
    assert command("history", "--practice") == 0

    assert command.out == "There are no uploads yet.\n"


def test_that_a_receipt_is_saved(command, tmp_path):
    assert command("receipt", upload_id(command), "--csv", tmp_path / "receipt.csv") == 0

    assert PATIENT in (tmp_path / "receipt.csv").read_text()


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_that_an_upload_nobody_knows_ends_with_2(command, form):
    assert command("receipt", "ffffffff", *form) == 2

    assert "No upload begins with this number" in command.out + command.err


def test_that_a_patient_is_erased_once_somebody_said_yes(command, monkeypatch):
    monkeypatch.setattr(cli.sys, "stdin", None)
    assert command("erase", "--patient", PATIENT) == 2
    assert "Use --yes" in command.err

    assert command("erase", "--patient", PATIENT, "--yes") == 0

    assert command.out.startswith("Erased: 1 uploads, 1 batches, 5 samples")
    command("history")
    assert command.out == "There are no uploads yet.\n"


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("yes\n", 0), ("\n", 2), ("no\n", 2), ("", 2)])
def test_that_support_gets_only_what_the_person_has_seen_and_agreed_to(command, tmp_path, monkeypatch, answer, code):
    stdin = io.StringIO(answer)
    stdin.isatty = lambda: True
    monkeypatch.setattr(cli.sys, "stdin", stdin)
    path = tmp_path / "support.zip"

    assert command("support", path) == code

    assert path.exists() is (code == 0)
    assert "Save this?" in command.err
    assert PATIENT not in command.out
    if path.exists():
        with zipfile.ZipFile(path) as archive:
            assert archive.read("uploads.txt").decode() in command.out


def test_that_the_log_tells_how_a_command_ended(command):
    command("receipt", "ffffffff")

    assert "command receipt" in command.log()
    assert "ended: gerosense_desktop.receipt.receipt.NoSuchUploadError at receipt.receipt._find:" in command.log()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_that_a_home_of_somebody_else_is_said_in_words(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, 12345, 12345)
    command = Command(home)

    assert command("history") == 2

    assert "belongs to another user" in command.err
    assert list(home.iterdir()) == []
