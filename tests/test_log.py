import logging
import os
import re
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop import log
from gerosense_desktop.log import LOG_FILE, log_files, log_packages, start_log, stop_log

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00 (INFO|WARNING|ERROR) [\w.]+ .*")


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "logs"


@pytest.fixture
def started(folder):
    handler = start_log(folder)
    yield handler
    stop_log(handler)


def lines(folder: Path) -> list[str]:
    """Return what was logged after the first line."""
    return (folder / LOG_FILE).read_text().splitlines()[1:]


def say(message: str, *args: object, area: str = "upload.run", **options: object) -> None:
    logging.getLogger(f"gerosense_desktop.{area}").info(message, *args, **options)


@pytest.mark.usefixtures("started")
def test_that_only_the_programs_own_words_are_logged(folder):
    say("batch 3: status 200")
    logging.getLogger("urllib3").warning("a library's words")

    [line] = lines(folder)
    assert line.endswith("INFO upload.run batch 3: status 200")


@pytest.mark.usefixtures("started")
def test_that_the_first_line_says_what_the_program_runs_on(folder):
    first = (folder / LOG_FILE).read_text().splitlines()[0]

    for what in ("GeroSense Desktop ", "Python ", "system "):
        assert what in first


@pytest.mark.usefixtures("started")
def test_that_the_log_says_which_packages_are_used(folder):
    log_packages()

    [line] = lines(folder)
    for what in ("PySide6-Essentials ", "polars "):
        assert what in line


def test_that_nothing_is_logged_after_the_end(folder):
    stop_log(start_log(folder))

    say("too late")

    assert lines(folder) == []


def test_that_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")

    handler = start_log(tmp_path / "file" / "logs")

    assert handler is None
    stop_log(handler)


@pytest.mark.usefixtures("started")
def test_that_every_line_says_when_in_utc_how_grave_and_where(folder):
    say("one")
    logging.getLogger("gerosense_desktop.ledger.ledger").warning("two")

    for line in (folder / LOG_FILE).read_text().splitlines():
        assert LINE.fullmatch(line)


@pytest.mark.parametrize(
    "end", ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1e", "\x85", "\u2028", "\u2029", "\x1b[2J", "\x00", "\u202e"]
)
@pytest.mark.usefixtures("started")
def test_that_no_text_can_forge_a_line(folder, end):
    forged = "2026-11-01T00:00:00.000+00:00 INFO upload.run batch 1: accepted"

    say("a name: %s", f"x{end}{forged}")

    [line] = lines(folder)
    assert not line.startswith("2026-11-01")
    assert end not in line


@given(text=st.text(st.characters(codec=None), max_size=200))
def test_that_any_text_is_one_line(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("logs")
    handler = start_log(folder)
    try:
        say("%s", text)
    finally:
        stop_log(handler)

    content = (folder / LOG_FILE).read_bytes().decode()
    assert len(content.splitlines()) == content.count("\n") == 2
    assert LINE.fullmatch(content.splitlines()[1])


@pytest.mark.usefixtures("started")
def test_that_an_error_is_logged_by_its_kind_and_never_by_its_words(folder):
    say("reading failed", exc_info=ValueError("value 61.2345 of Jane Doe"))

    [line] = lines(folder)
    assert line.endswith("reading failed: ValueError")


@pytest.mark.usefixtures("started")
def test_that_what_looks_like_a_token_is_hidden_even_where_it_was_logged(folder):
    say("header %s", "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl")

    assert lines(folder)[0].endswith("header Authorization: (hidden)")


def record(message: str, *args: object) -> logging.LogRecord:
    return logging.LogRecord("gerosense_desktop.upload", logging.INFO, "", 0, message, args, None)


def test_that_arguments_that_do_not_fit_show_nothing(folder, started, capsys):
    # Straight to the log's own handler: that of the tests would print it.
    started.handle(record("%d samples", "61.2345"))

    assert lines(folder)[0].endswith("a message that does not fit its arguments")
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_that_a_full_disk_is_borne_and_the_message_is_not_printed(folder, capsys):
    handler = start_log(folder)
    handler.stream.close()
    handler.stream = Path("/dev/full").open("w")  # noqa: SIM115 - the handler closes it

    handler.handle(record("value 61.2345"))
    stop_log(handler)

    assert capsys.readouterr().err == ""


def test_that_the_log_goes_on_after_a_file_that_could_not_be_closed(folder, started):
    started.stream.close()

    started.handle(record("lost"))
    started.handle(record("kept"))

    assert [line.rsplit(" ", 1)[1] for line in lines(folder)] == ["kept"]


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(log, "_MAX_BYTES", 2_000)


@pytest.mark.usefixtures("small")
@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
def test_that_every_file_of_the_log_is_private_whatever_the_umask(folder):
    before = os.umask(0)
    try:
        handler = start_log(folder)
        for number in range(100):
            say("batch %d: accepted, status 200, 1 attempt", number)
        stop_log(handler)
    finally:
        os.umask(before)

    assert {path.name for path in folder.iterdir()} == {LOG_FILE, *(f"{LOG_FILE}.{n}" for n in (1, 2, 3))}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert max(path.stat().st_size for path in folder.iterdir()) <= 2_000
    assert log_files(folder) == [folder / LOG_FILE, *(folder / f"{LOG_FILE}.{n}" for n in (1, 2, 3))]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
def test_that_files_an_older_program_left_are_narrowed(folder):
    folder.mkdir(mode=0o755)
    for name in (LOG_FILE, f"{LOG_FILE}.2"):
        (folder / name).write_text("")
        (folder / name).chmod(0o644)

    stop_log(start_log(folder))

    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", [LOG_FILE, f"{LOG_FILE}.1"])
def test_that_no_link_is_followed_in_the_place_of_the_log(folder, name):
    folder.mkdir()
    elsewhere = folder.with_name("elsewhere")
    elsewhere.write_text("theirs")
    (folder / name).symlink_to(elsewhere)

    assert start_log(folder) is None

    assert elsewhere.read_text() == "theirs"
    assert log_files(folder) == []


@pytest.mark.usefixtures("small")
def test_that_a_file_that_cannot_be_renamed_is_written_further(folder, monkeypatch):
    def held_by_another_window(source, dest) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "rename", held_by_another_window)
    handler = start_log(folder)
    for number in range(100):
        say("batch %d: accepted, status 200, 1 attempt", number)
    stop_log(handler)

    assert "batch 99:" in (folder / LOG_FILE).read_text()
    assert len(lines(folder)) == 100
