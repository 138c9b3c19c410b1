import io
import json
import signal
from datetime import timedelta
from pathlib import Path

import pytest

from gerosense_desktop.arguments import build_parser
from gerosense_desktop.cli import PRACTICE_BANNER, Terminal, main
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.paths import Paths
from gerosense_desktop.policy import Policy, PolicyError
from gerosense_desktop.practice.script import Act, Script
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.settings import Settings
from tests.real_export import real_export, with_more_records


class Command:
    """Runs commands as a person would type them, with state of their own."""

    def __init__(self, home: Path) -> None:
        self.environment = {"GEROSENSE_HOME": str(home)}
        self.policy = Policy
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        out, err = io.StringIO(), io.StringIO()
        options = build_parser().parse_args([str(argument) for argument in arguments])
        terminal = Terminal(environment=self.environment, out=out, err=err, load_policy=self.policy)
        code = terminal.run(options)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def json(self, *arguments: object) -> tuple[int, dict]:
        code = self(*arguments, "--json")
        return code, json.loads(self.out)


@pytest.fixture
def command(tmp_path) -> Command:
    return Command(tmp_path / "home")


@pytest.fixture
def server():
    with PracticeServer() as server:
        yield server


@pytest.fixture
def token(command):
    command.environment["GEROSENSE_TOKEN"] = practice_token("patient-7")


def csv_of(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(["data_type,device_name,start_date,unit,value", *rows]) + "\n")
    return path


def steps(*seconds: int, value: int = 10) -> list[str]:
    return [f"steps,Watch,2026-11-01T08:{s // 60:02}:{s % 60:02}Z,count,{value}" for s in seconds]


def sample_requests(server: PracticeServer) -> list:
    return [request for request in server.requests if request.path.endswith("/samples")]


# ── the whole street, with a real person's export ─────────────────────────────────────────────────────────────────


def test_that_a_real_export_is_accepted_whole_and_then_never_sent_again(command, server, token, tmp_path):
    export = real_export()

    code, report = command.json("upload", export, "--server", server.url)

    assert code == 0
    assert report["patient"] == "patient-7"
    assert report["samples"] == {
        "read": 2300,
        "rejected": 0,
        "duplicate": 0,
        "already_sent": 0,
        "left_out": 0,
        "new": 2300,
        "held_back": 0,
    }
    assert {batch["outcome"] for batch in report["batches"]} == {"accepted"}
    by_type = {"steps": 0, "bpm": 0}
    for batch in report["batches"]:
        by_type[batch["data_type"]] += batch["samples"]
    assert by_type == {"steps": 1500, "bpm": 800}
    assert len(server.kept("patient-7")) == 2300
    sent = len(sample_requests(server))

    code, again = command.json("upload", export, "--server", server.url)

    assert code == 0
    assert (again["samples"]["new"], again["samples"]["already_sent"], again["batches"]) == (0, 2300, [])
    assert len(sample_requests(server)) == sent

    one_more = with_more_records(tmp_path / "one.zip", records=1)
    code, held = command.json("upload", one_more, "--server", server.url)

    assert code == 0
    assert (held["samples"]["held_back"], held["batches"]) == (1, [])
    assert len(sample_requests(server)) == sent

    three_more = with_more_records(tmp_path / "three.zip", records=3)
    code, report = command.json("upload", three_more, "--server", server.url)

    assert code == 0
    assert [batch["samples"] for batch in report["batches"]] == [3]
    assert len(sample_requests(server)) == sent + 1
    assert len(server.kept("patient-7")) == 2303


# ── what the exit code says ───────────────────────────────────────────────────────────────────────────────────────


def test_that_a_check_sends_nothing_and_needs_no_token(command, tmp_path):
    code, report = command.json("check", csv_of(tmp_path / "a.csv", *steps(1, 2, 3), *steps(4, value=0)))

    assert code == 0
    assert report["compared_with_ledger"] is False
    assert (report["samples"]["read"], report["samples"]["rejected"], report["samples"]["new"]) == (4, 1, 3)
    assert report["rejected_by_reason"] == {"value_not_above_zero": 1}
    assert report["outcomes"] == {
        "accepted": 0,
        "partly_accepted": 0,
        "refused": 0,
        "unknown": 0,
        "not_sent": 1,
    }


def test_that_a_check_for_a_patient_knows_what_was_sent(command, server, token, tmp_path):
    path = csv_of(tmp_path / "a.csv", *steps(1, 2, 3))
    command("upload", path, "--server", server.url)

    code, report = command.json("check", path, "--patient", "patient-7")

    assert code == 0
    assert (report["samples"]["already_sent"], report["samples"]["new"]) == (3, 0)


@pytest.mark.parametrize(("outcome", "word"), [(207, "partly_accepted"), (400, "refused")])
def test_that_what_was_not_accepted_whole_ends_with_3(command, token, tmp_path, outcome, word):
    with PracticeServer(script=Script(outcomes=[outcome])) as server:
        code, report = command.json("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url)

    assert code == 3
    assert [(batch["outcome"], batch["status_code"]) for batch in report["batches"]] == [(word, outcome)]
    assert report["batches"][0]["detail"]
    assert report["outcomes"][word] == 1


def test_that_an_unreachable_server_ends_with_4(command, server, token, tmp_path):
    server.stop()

    code, report = command.json("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url)

    assert code == 4
    assert "cannot be reached" in report["error"]
    assert report["outcomes"]["not_sent"] == 1


def test_that_a_file_that_cannot_be_read_ends_with_2_and_the_others_go_on(command, server, token, tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")

    code, report = command.json(
        "upload", tmp_path / "photo.jpg", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url
    )

    assert code == 2
    assert [file["error"] is None for file in report["files"]] == [False, True]
    assert report["outcomes"]["accepted"] == 1


def test_that_an_open_question_names_its_option(command, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("start_date,steps\n2026-11-01 08:00:00,10\n2026-11-01 08:01:00,11\n2026-11-01 08:02:00,12\n")

    code, report = command.json("check", path)

    assert code == 2
    assert "--time-zone" in report["files"][0]["error"]
    assert "--device-name" in report["files"][0]["error"]

    code, report = command.json("check", path, "--time-zone", "Europe/Berlin", "--device-name", "Band")

    assert code == 0
    assert report["samples"]["new"] == 3
    assert report["batches"][0]["first"].startswith("2026-11-01T07:00:00")


# ── token and patient ─────────────────────────────────────────────────────────────────────────────────────────────


def test_that_without_a_token_nothing_is_sent(command, server, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO())

    code = command("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url)

    assert code == 2
    assert "There is no token" in command.err
    assert server.requests == ()


def test_that_a_token_of_another_patient_sends_nothing(command, server, token, tmp_path):
    code = command(
        "upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url, "--patient", "patient-8"
    )

    assert code == 2
    assert "another patient" in command.err
    assert server.requests == ()


def test_that_an_opaque_token_needs_the_patient(command, server, tmp_path):
    command.environment["GEROSENSE_TOKEN"] = "opaque"
    path = csv_of(tmp_path / "a.csv", *steps(1, 2, 3))

    assert command("upload", path, "--server", server.url) == 2
    assert "--patient" in command.err
    assert command("upload", path, "--server", server.url, "--patient", "patient-9") == 0


def test_that_a_token_that_has_ended_sends_nothing(command, server, tmp_path):
    command.environment["GEROSENSE_TOKEN"] = practice_token("patient-7", lifetime=timedelta(seconds=-1))

    assert command("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url) == 4
    assert "has ended" in command.err
    assert server.requests == ()


def test_that_an_address_without_encryption_gets_nothing(command, token, tmp_path):
    code, report = command.json("upload", csv_of(tmp_path / "a.csv", *steps(1)), "--server", "http://clinic.example")

    assert code == 4
    assert "https" in report["error"]


# ── practice ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_practice_says_that_nothing_leaves_this_computer(command, tmp_path):
    path = csv_of(tmp_path / "a.csv", *steps(1, 2, 3))

    assert command("upload", path, "--practice") == 0
    assert PRACTICE_BANNER in command.err
    assert "3 samples accepted" in command.out


def test_that_practice_never_mixes_with_the_real_ledger(command, server, tmp_path):
    path = csv_of(tmp_path / "a.csv", *steps(1, 2, 3))
    command("upload", path, "--practice")
    command.environment["GEROSENSE_TOKEN"] = practice_token()

    _, report = command.json("upload", path, "--server", server.url)

    assert report["outcomes"]["accepted"] == 1


def test_that_the_demonstration_uploads_its_export_and_leaves_nothing(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path / "home"))

    assert main(["demo"]) == 0

    said = capsys.readouterr()
    assert PRACTICE_BANNER in said.err
    assert "accepted" in said.out
    assert not (tmp_path / "home").exists()


# ── when something unexpected happens ─────────────────────────────────────────────────────────────────────────────


def test_that_an_unexpected_fault_is_a_sentence_without_values(command, tmp_path, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError("value 61 of Jane")

    monkeypatch.setattr("gerosense_desktop.cli.check", broken)

    assert command("check", tmp_path) == 2
    assert "unexpected" in command.err
    log = (tmp_path / "home" / "logs" / "gerosense-desktop.log").read_text()
    assert "RuntimeError" in log
    assert "Jane" not in command.err + command.out + log


def test_that_stopping_the_program_is_said(command, tmp_path, monkeypatch):
    def stopped(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("gerosense_desktop.cli.check", stopped)

    assert command("check", tmp_path) == 2
    assert "You stopped" in command.err


class Interrupting(Script):
    """Presses Ctrl+C while a batch is under way."""

    def next_act(self) -> Act:
        signal.raise_signal(signal.SIGINT)
        return super().next_act()


def test_that_ctrl_c_in_the_middle_of_an_upload_tells_what_was_sent(command, token, tmp_path):
    path = csv_of(tmp_path / "a.csv", *steps(*range(3600)))
    with PracticeServer(script=Interrupting()) as server:
        code, report = command.json("upload", path, "--server", server.url, "--workers", "1")
        kept = len(server.kept("patient-7"))

    assert code == 3
    assert "You stopped the upload" in report["error"]
    assert report["outcomes"]["accepted"] * 1000 == kept < 3600
    assert report["outcomes"]["not_sent"] == len(report["batches"]) - report["outcomes"]["accepted"]


# ── two users of one computer ─────────────────────────────────────────────────────────────────────────────────────


def test_that_two_users_of_one_computer_do_not_disturb_one_another(command, server, token, tmp_path):
    other = Command(tmp_path / "other home")
    other.environment["GEROSENSE_TOKEN"] = practice_token("patient-8")
    mine, theirs = csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), csv_of(tmp_path / "b.csv", *steps(4, 5, 6))
    paths = Paths.from_environment(command.environment)
    assert command("upload", mine, "--server", server.url) == 0

    with Ledger.open(paths.ledger, keychain=MemoryKeychain()) as ledger, ledger.upload_lock():
        # One of them is uploading: that is no reason for the other to wait.
        assert other("upload", theirs, "--server", server.url) == 0

    # Neither knows the other's patient, not even as a doubt, and erasing one leaves the other's.
    assert other.json("upload", mine, "--server", server.url)[1]["doubts"] == []
    assert other("erase", "--patient", "patient-7", "--yes") == 0
    assert "Nothing was known of this patient." in other.out
    assert command.json("check", mine, "--patient", "patient-7")[1]["samples"]["already_sent"] == 3


# ── what of it is sent ────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_device_left_out_is_sent_the_next_time(command, server, token, tmp_path):
    export = csv_of(tmp_path / "a.csv", *steps(*range(5)))

    code, left = command.json("upload", export, "--server", server.url, "--leave-out-device", "Watch")
    _, sent = command.json("upload", export, "--server", server.url)

    assert (code, left["samples"]["left_out"], left["samples"]["new"]) == (0, 5, 0)
    assert (sent["samples"]["left_out"], sent["samples"]["new"]) == (0, 5)
    assert len(server.kept("patient-7")) == 5


def test_that_left_out_samples_are_said(command, tmp_path):
    export = csv_of(tmp_path / "a.csv", *steps(*range(5)))

    command("check", export, "--from", "2031-01-01")

    assert "5 left out, as you asked; they are new the next time." in command.out


def test_that_a_device_is_sent_under_its_name_now_and_later(command, server, token, tmp_path):
    first, longer = (csv_of(tmp_path / f"{length}.csv", *steps(*range(length))) for length in (3, 7))

    command("upload", first, "--server", server.url, "--name-device", "Watch=B7")
    command("upload", longer, "--server", server.url)

    kept = server.kept("patient-7")
    assert [sample["device_name"] for sample in kept] == ["B7"] * 7


# ── another patient's data ────────────────────────────────────────────────────────────────────────────────────────


def test_that_data_of_another_patient_are_not_sent_without_a_persons_word(command, server, token, tmp_path):
    export = csv_of(tmp_path / "a.csv", *steps(*range(5)))
    command("upload", export, "--server", server.url)
    command.environment["GEROSENSE_TOKEN"] = practice_token("patient-8")

    code, said = command.json("upload", export, "--server", server.url)

    assert (code, len(sample_requests(server))) == (4, 1)
    assert said["doubts"] == [{"kind": "other_patient", "said": "patient-7", "known": ""}]
    assert "--this-patient" in said["error"]


def test_that_a_persons_word_sends_them_and_is_asked_for_once(command, server, token, tmp_path):
    export = csv_of(tmp_path / "a.csv", *steps(*range(5)))
    command("upload", export, "--server", server.url)
    command.environment["GEROSENSE_TOKEN"] = practice_token("patient-8")

    confirmed = command("upload", export, "--server", server.url, "--this-patient")
    later = command("upload", csv_of(tmp_path / "b.csv", *steps(*range(9))), "--server", server.url)

    assert (confirmed, later, len(sample_requests(server))) == (0, 0, 3)


def test_that_a_check_says_whose_the_data_may_be(command, server, token, tmp_path):
    export = csv_of(tmp_path / "a.csv", *steps(*range(5)))
    command("upload", export, "--server", server.url)

    command("check", export, "--patient", "patient-8")

    assert "Samples like these were sent before for another patient: patient-7." in command.out


def unusable() -> Policy:
    raise PolicyError("The policy cannot be used.")


class TestPolicy:
    def test_that_an_administrators_server_is_used(self, command, server, token, tmp_path):
        command.policy = lambda: Policy().naming(server.url)

        code = command("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)))

        assert code == 0
        assert len(server.kept("patient-7")) == 3

    def test_that_no_other_server_can_be_named_then(self, command, server, token, tmp_path):
        command.policy = lambda: Policy().naming("https://gerosense.clinic.example")

        code = command("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), "--server", server.url)

        assert code == 2
        assert "IT department" in command.err
        assert server.requests == ()

    @pytest.mark.parametrize("named", [True, False])
    def test_that_a_policy_that_cannot_be_used_keeps_everything_here(self, command, server, token, tmp_path, named):
        command.policy = unusable
        settings = Paths.from_environment(command.environment).settings
        Settings(server_url=server.url).save(settings)
        more = ["--server", server.url] if named else []

        code = command("upload", csv_of(tmp_path / "a.csv", *steps(1, 2, 3)), *more)

        assert code == 4
        assert "The policy cannot be used." in command.err
        assert server.requests == ()
        assert Settings.load(settings).server_url == server.url

    @pytest.mark.parametrize("arguments", [["check"], ["upload", "--practice"]])
    def test_that_what_sends_nothing_works_under_a_policy_that_cannot_be_used(self, command, tmp_path, arguments):
        command.policy = unusable

        code = command(*arguments, csv_of(tmp_path / "a.csv", *steps(1, 2, 3)))

        assert code == 0
        assert "The policy cannot be used." in command.err
