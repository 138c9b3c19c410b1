"""The same with processes of their own: the rights of what they leave, and how they may end."""

import os
import signal
import stat
import subprocess
import threading
from collections.abc import Callable

import pytest

from gerosense_desktop.practice.server import PracticeServer
from tests.secrecy.clinic import IN_THE_LEDGER, LEDGER, SEARCH, WORDS, Clinic, Silence, server_of

# ── a process of its own, and its end ─────────────────────────────────────────────────────────────────────────────

posix = pytest.mark.skipif(os.name != "posix", reason="signals and rights of Windows are others")


def wait_for(happened: Callable[[], object], process: subprocess.Popen[str]) -> None:
    watch = threading.Event()
    while not happened():
        assert process.poll() is None, process.communicate()
        watch.wait(0.01)


def end(clinic: Clinic, process: subprocess.Popen[str]) -> None:
    clinic.out, clinic.err = process.communicate(timeout=60)
    clinic.code = process.returncode


def test_that_a_process_of_its_own_brings_no_secret_into_the_open(clinic):
    with PracticeServer() as server:
        end(clinic, clinic.process(server.url))

    assert (clinic.code, clinic.outcomes()) == (0, ["accepted"])
    assert clinic.leaks() == []


@posix
def test_that_every_file_of_an_upload_is_for_its_user_alone_whatever_the_umask(clinic):
    with PracticeServer() as server:
        end(clinic, clinic.process(server.url, umask=0))

    assert clinic.code == 0
    folders = {path for path in (clinic.home, *clinic.home.rglob("*")) if path.is_dir()}
    files = {path for path in clinic.home.rglob("*") if path.is_file()}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert {path.name for path in files} >= {"ledger.sqlite3", "gerosense-desktop.log"}
    assert list(clinic.work.iterdir()) == []


@posix
def test_that_ctrl_c_brings_no_secret_into_the_open(clinic):
    with server_of(Silence) as (url, heard):
        process = clinic.process(url)
        wait_for(lambda: heard, process)
        process.send_signal(signal.SIGINT)
    end(clinic, process)

    assert clinic.code != 0
    assert clinic.outcomes() == ["unknown"]
    assert clinic.leaks() == []


@posix
def test_that_a_second_ctrl_c_ends_the_program_at_once_and_what_was_in_flight_is_unknown(clinic):
    with server_of(Silence) as (url, heard):
        process = clinic.process(url)
        wait_for(lambda: heard, process)
        process.send_signal(signal.SIGINT)
        said = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        # The server is silent until this block ends: waiting for its answer would take a minute.
        process.wait(timeout=30)
    end(clinic, process)

    assert "Press Ctrl+C again to stop at once" in said
    assert (clinic.code, clinic.outcomes()) == (3, ["unknown"])
    assert "6 samples sent without an answer that can be trusted" in clinic.out
    assert "6 samples were sent at some time" in clinic.out
    assert clinic.leaks() == []


@posix
def test_that_a_killed_program_brings_no_secret_into_the_open(clinic):
    with server_of(Silence) as (url, heard):
        process = clinic.process(url)
        wait_for(lambda: heard, process)
        process.kill()
        end(clinic, process)

    assert clinic.code == -signal.SIGKILL
    # What lies beside the ledger after a crash is searched as it was left.
    assert (clinic.home / f"{LEDGER}-wal").exists()
    found = SEARCH.in_folders([clinic.home])
    assert {leak.what for leak in found} == IN_THE_LEDGER
    assert {leak.where for leak in found} <= {LEDGER, f"{LEDGER}-wal"}
    assert clinic.leaks() == []
    assert clinic.outcomes() == ["unknown"]


CRASH = """
import faulthandler, sys, threading
from gerosense_desktop import cli
from gerosense_desktop.crash_report import watch_for_crashes
from gerosense_desktop.paths import Paths

secret = {words!r}

def crash(*args, **options):
    words = secret
    def fail(words):
        raise RuntimeError(words)
    thread = threading.Thread(target=fail, args=(secret,), name=secret)
    thread.start()
    thread.join()
    class Careless:
        def __del__(self):
            raise ValueError(secret)
    Careless()
    {end}

cli.make_plan = crash
cli.Terminal._fail = crash
paths = Paths.from_environment()
paths.make_home()
paths.logs.mkdir(exist_ok=True)
with watch_for_crashes(paths.logs):
    cli.main(sys.argv[1:])
"""


@posix
@pytest.mark.parametrize(
    ("how", "code"),
    [("faulthandler._sigsegv()", -signal.SIGSEGV), ("raise OSError(secret)", 1), ("raise KeyboardInterrupt", 130)],
    ids=["below Python", "in the last resort itself", "Ctrl+C"],
)
def test_that_no_crash_report_holds_a_secret(clinic, how, code):
    with PracticeServer() as server:
        end(clinic, clinic.process(server.url, program=CRASH.format(words=WORDS, end=how)))

    assert clinic.code == code
    assert "unexpected error: RuntimeError" in clinic.log
    assert "unexpected error: ValueError" in clinic.log
    if code == -signal.SIGSEGV:
        assert "in crash" in (clinic.home / "logs" / "crash-stacks.log").read_text()
    assert clinic.leaks() == []
