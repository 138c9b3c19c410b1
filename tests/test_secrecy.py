"""What the program writes and prints holds no health value, no token and no file's name."""

import io
import json
from pathlib import Path

import pytest

from gerosense_desktop.arguments import build_parser
from gerosense_desktop.cli import Terminal
from gerosense_desktop.practice.script import Answer, HangUp, Script, Take
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token

PATIENT = "patient-jane-doe"
VALUES = ("12347", "12348", "12349", "31111")
FILE_NAME = "Jane Doe born 1950.csv"


@pytest.fixture
def export(tmp_path) -> Path:
    path = tmp_path / FILE_NAME
    rows = [f"steps,Watch,2026-11-01T08:00:0{index}Z,count,{value}" for index, value in enumerate(VALUES)]
    path.write_text("\n".join(["data_type,device_name,start_date,unit,value", *rows]) + "\n")
    return path


ECHO = json.dumps({"error": f"bad values {VALUES}", "token": "your token"}).encode()


@pytest.mark.parametrize(
    "act",
    [
        Take(status=200),
        Take(status=207),
        Answer(status=400, body=ECHO),
        Answer(status=401, body=ECHO),
        Answer(status=500, body=ECHO),
        HangUp(sent=b"HTTP/1.1 200"),
    ],
    ids=["accepted", "partly accepted", "refused", "token", "fault", "hang up"],
)
def test_that_nothing_written_holds_a_value_a_token_or_a_files_name(tmp_path, export, act):
    home, token = tmp_path / "home", practice_token(PATIENT)
    out, err = io.StringIO(), io.StringIO()
    with PracticeServer(script=Script(acts=[act])) as server:
        options = build_parser().parse_args(["upload", str(export), "--server", server.url])
        Terminal(environment={"GEROSENSE_HOME": str(home), "GEROSENSE_TOKEN": token}, out=out, err=err).run(options)

    written = {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert written
    for path, content in written.items():
        for secret in (*VALUES, token, token.split(".")[2], "Jane Doe", export.name):
            assert secret.encode() not in content, f"{path} holds {secret}"
    assert PATIENT.encode() not in written[Path("logs/gerosense-desktop.log")]
    assert token not in out.getvalue() + err.getvalue()
