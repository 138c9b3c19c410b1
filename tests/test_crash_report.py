import faulthandler
import gc
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.token import TokenError, read_claims
from gerosense_desktop.crash_report import STACKS_FILE, describe_error, log_uncaught, watch_for_crashes
from gerosense_desktop.log import LOG_FILE, start_log, stop_log
from gerosense_desktop.paths import Paths

SECRET = "value 61.2345 of Jane Doe"


@pytest.fixture
def logs(tmp_path):
    handler = start_log(tmp_path / "logs")
    yield tmp_path / "logs"
    stop_log(handler)


def log_text(folder: Path) -> str:
    return (folder / LOG_FILE).read_text()


def raised(call) -> BaseException:
    try:
        call()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
        return error
    raise AssertionError


# ── what is said of an error ──────────────────────────────────────────────────────────────────────────────────────


def test_that_an_error_is_told_by_kind_and_our_own_place():
    error = raised(lambda: read_claims(SecretStr(SECRET)))

    said = describe_error(error)

    assert isinstance(error, TokenError)
    assert said.startswith("gerosense_desktop.api.token.TokenError at api.")
    assert re.search(r" < api\.token\.read_claims:\d+$", said)
    assert "tests" not in said


def test_that_the_words_of_an_error_are_never_told():
    def fail() -> None:
        try:
            int(SECRET)
        except ValueError as error:
            raise RuntimeError(SECRET) from error

    assert describe_error(raised(fail)) == "RuntimeError of ValueError"


def test_that_an_error_hidden_on_purpose_stays_hidden():
    def fail() -> None:
        try:
            int(SECRET)
        except ValueError:
            raise RuntimeError(SECRET) from None

    assert describe_error(raised(fail)) == "RuntimeError"


def test_that_an_error_that_came_while_another_was_handled_names_both():
    def fail() -> None:
        try:
            int(SECRET)
        except ValueError:
            {}[SECRET]

    assert describe_error(raised(fail)) == "KeyError of ValueError"


def test_that_a_long_way_is_told_by_its_nearest_part():
    namespace = {"__name__": "gerosense_desktop.made_up"}
    exec("def deeper(n):\n    return deeper(n - 1) if n else 1 / 0", namespace)  # noqa: S102 - our own words

    said = describe_error(raised(lambda: namespace["deeper"](50)))

    assert said.startswith("ZeroDivisionError at made_up.deeper:2 < made_up.deeper:2")
    assert said.count("made_up.deeper") == 12


def test_that_a_ring_of_causes_ends():
    first, second = ValueError(SECRET), KeyError(SECRET)
    first.__cause__, second.__cause__ = second, first

    assert describe_error(first) == "ValueError of KeyError of ValueError of KeyError"


# ── who is listened to ────────────────────────────────────────────────────────────────────────────────────────────


def test_that_an_error_nobody_caught_is_logged_and_told_without_its_words(logs, capsys):
    with watch_for_crashes(logs):
        error = raised(lambda: int(SECRET))
        sys.excepthook(type(error), error, error.__traceback__)

    assert "unexpected error: ValueError" in log_text(logs)
    said = capsys.readouterr().err
    assert "Something unexpected happened" in said
    assert "Jane" not in said + log_text(logs)


def test_that_an_error_that_leaves_the_program_ends_it_with_a_sentence(logs, capsys):
    with pytest.raises(SystemExit) as ended, watch_for_crashes(logs):
        int(SECRET)

    assert ended.value.code == 1
    assert ended.value.__suppress_context__
    assert "unexpected error: ValueError" in log_text(logs)
    assert "Jane" not in log_text(logs) + capsys.readouterr().err


def test_that_ctrl_c_ends_the_program_as_systems_expect(logs):
    with pytest.raises(SystemExit) as ended, watch_for_crashes(logs):
        raise KeyboardInterrupt

    assert ended.value.code == 130
    assert "unexpected" not in log_text(logs)


def test_that_ctrl_c_is_no_crash(logs, capsys):
    with watch_for_crashes(logs):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert "unexpected" not in log_text(logs)
    assert capsys.readouterr().err == ""


def test_that_a_program_without_a_console_crashes_quietly(logs, monkeypatch):
    with watch_for_crashes(logs):
        monkeypatch.setattr(sys, "stderr", None)
        sys.excepthook(ValueError, ValueError(SECRET), None)
        monkeypatch.undo()

    assert "ValueError" in log_text(logs)


def test_that_an_error_in_a_thread_is_logged_without_its_words(logs, capsys):
    with watch_for_crashes(logs):
        thread = threading.Thread(target=lambda: int(SECRET))
        thread.start()
        thread.join()

    assert "unexpected error: ValueError" in log_text(logs)
    assert "Jane" not in log_text(logs) + capsys.readouterr().err


def test_that_a_thread_that_ends_itself_is_no_crash(logs):
    with watch_for_crashes(logs):
        thread = threading.Thread(target=sys.exit)
        thread.start()
        thread.join()

    assert "unexpected" not in log_text(logs)


def test_that_an_error_in_a_destructor_is_logged_without_its_words(logs, capsys):
    class Broken:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    with watch_for_crashes(logs):
        Broken()
        gc.collect()

    assert "unexpected error: ValueError" in log_text(logs)
    assert "Jane" not in log_text(logs) + capsys.readouterr().err


def test_that_everything_is_as_before_afterwards(tmp_path):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    with watch_for_crashes(tmp_path):
        assert sys.excepthook is not before[0]

    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_that_a_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")

    with watch_for_crashes(tmp_path / "file" / "logs"):
        log_uncaught(ValueError(SECRET))


def test_that_whoever_wants_the_stacks_elsewhere_keeps_them(tmp_path):
    with (tmp_path / "elsewhere").open("w") as stream:
        was_on = faulthandler.is_enabled()
        faulthandler.enable(stream)
        try:
            with watch_for_crashes(tmp_path):
                assert not (tmp_path / STACKS_FILE).exists()
            assert faulthandler.is_enabled()
        finally:
            faulthandler.enable() if was_on else faulthandler.disable()


# ── a process that dies ───────────────────────────────────────────────────────────────────────────────────────────

DIES = """
import os, sys
from pathlib import Path
from gerosense_desktop.crash_report import watch_for_crashes

folder = Path(sys.argv[1])
with watch_for_crashes(folder):
    value, name = 61.2345, "Jane Doe"
    def reading(secret):
        {how}
    reading("token-of-jane")
"""


def die(folder: Path, how: str) -> subprocess.CompletedProcess:
    folder.mkdir(exist_ok=True)
    before = os.umask(0) if os.name == "posix" else 0
    try:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONFAULTHANDLER"}
        return subprocess.run(
            [sys.executable, "-c", DIES.format(how=how), str(folder)],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )
    finally:
        if os.name == "posix":
            os.umask(before)


def test_that_a_fault_below_python_leaves_stacks_and_nothing_else(tmp_path):
    done = die(tmp_path / "logs", "import faulthandler; faulthandler._sigsegv()")

    assert done.returncode != 0
    stacks = (tmp_path / "logs" / STACKS_FILE).read_text()
    assert "in reading" in stacks
    for secret in ("61.2345", "Jane", "token-of-jane"):
        assert secret not in stacks + done.stdout + done.stderr
    if os.name == "posix":
        assert (tmp_path / "logs" / STACKS_FILE).stat().st_mode & 0o077 == 0


def test_that_stacks_of_many_faults_do_not_grow_without_end(tmp_path):
    (tmp_path / STACKS_FILE).write_text("x" * 300_000)

    die(tmp_path, "pass")

    assert (tmp_path / STACKS_FILE).read_text() == ""


def test_that_an_error_nobody_caught_shows_no_word_of_it_on_the_console(tmp_path):
    done = die(tmp_path / "logs", "raise RuntimeError(secret + name + str(value))")

    assert done.returncode == 1
    # Without a log, its line goes here too.
    assert done.stderr.splitlines() == [
        "unexpected error: RuntimeError",
        "Something unexpected happened in this program, and it stopped. The log says where.",
    ]


def test_that_no_link_is_followed_for_the_stacks(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("theirs")
    folder = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path)}).logs
    folder.mkdir()
    (folder / STACKS_FILE).symlink_to(elsewhere)

    die(folder, "import faulthandler; faulthandler._sigsegv()")

    assert elsewhere.read_text() == "theirs"


def test_that_stacks_are_asked_for_while_the_program_runs(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    monkeypatch.setattr(faulthandler, "enable", lambda stream: asked.append(stream.fileno()))
    monkeypatch.setattr(faulthandler, "disable", lambda: asked.append(None))
    (tmp_path / STACKS_FILE).write_text("x" * 300_000)

    with watch_for_crashes(tmp_path):
        assert len(asked) == 1
        assert (tmp_path / STACKS_FILE).stat().st_size == 0

    assert asked[1:] == [None]


def test_that_a_folder_for_the_stacks_that_cannot_be_made_stops_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(faulthandler, "is_enabled", lambda: False)
    (tmp_path / "file").write_text("")

    with watch_for_crashes(tmp_path / "file" / "logs"):
        assert sys.excepthook is not sys.__excepthook__
