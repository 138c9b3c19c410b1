import threading
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from gerosense_desktop.readers.owner import Owner
from gerosense_desktop.readers.questions import (
    NO_ANSWERS,
    Answers,
    MappingShown,
    OpenQuestion,
    Question,
    QuestionsAsked,
)
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.check import check
from gerosense_desktop.upload.events import (
    Checked,
    FileAsks,
    FileFailed,
    FileOpened,
    FileProgress,
    FileRead,
    FilesSought,
)
from gerosense_desktop.upload.file_stamp import FileStamp
from gerosense_desktop.validation.warnings import Oddity


def raw(*values: str, place: int = 1) -> RawFrame:
    """Make step samples with these value texts."""
    rows = [
        {
            "data_type": "steps",
            "device_name": "Watch",
            "start_date": "2026-11-01T08:00:00Z",
            "end_date": "2026-11-01T09:00:00Z",
            "unit": "count",
            "value": value,
            "place": place + index,
        }
        for index, value in enumerate(values)
    ]
    return RawFrame(rows=pl.DataFrame(rows, schema=RAW_SCHEMA), places=Place.ROW)


class ScriptedReader:
    """Recognises files by their whole content, and yields or raises what the script says for it."""

    name = "scripted"
    title = "Scripted"

    def __init__(self, **script: object) -> None:
        self._script = script
        self.answers: list[Answers] = []

    def recognises(self, source: Source) -> bool:
        return source.head().decode() in self._script

    def read(self, source: Source, *, answers: Answers, cancel: threading.Event) -> Iterator[object]:
        self.answers.append(answers)
        for event in self._script[source.head().decode()]:
            if isinstance(event, Exception):
                raise event
            if callable(event):
                event()
            else:
                yield event


@pytest.fixture
def drop(tmp_path):
    def drop(name: str) -> Path:
        path = tmp_path / f"{name}.txt"
        path.write_text(name)
        return path

    return drop


def events_of(paths, reader, *, answers=NO_ANSWERS, cancel=None) -> list:
    return list(check(paths, readers=[reader], answers=answers, cancel=cancel or threading.Event()))


def test_that_a_file_tells_its_story_in_order(drop):
    mapping = MappingShown(columns=("a",), mapping=None)
    reader = ScriptedReader(good=[mapping, raw("5", "0"), Progress(bytes_done=3, bytes_total=4), raw("7", place=3)])
    path = drop("good")

    opened, progress, result, checked = events_of([path], reader)

    source = Source(path)
    assert opened == FileOpened(source=source, reader="scripted", reader_title="Scripted")
    assert progress == FileProgress(source=source, bytes_done=3, bytes_total=4, samples=2)
    assert result == FileRead(
        source=source, reader="scripted", reader_title="Scripted", read=3, accepted=2, rejected=1, mapping=mapping,
        cut_short=None, places=Place.ROW, stamp=FileStamp.of(path),
    )  # fmt: skip
    assert checked.files == (result,)


def test_that_samples_know_their_file(drop):
    reader = ScriptedReader(one=[raw("5")], two=[ReadError("no")], three=[raw("0"), raw("6")])

    checked = events_of([drop("one"), drop("two"), drop("three")], reader)[-1]

    assert checked.accepted.get_column("file").to_list() == [0, 2]
    assert checked.rejected.get_column("file").to_list() == [2]


def test_that_the_samples_of_a_file_are_in_the_order_of_sending(drop):
    reader = ScriptedReader(one=[raw("7", "5"), raw("6")], two=[raw("1")])

    checked = events_of([drop("one"), drop("two")], reader)[-1]

    assert checked.accepted.get_column("value").to_list() == [5, 6, 7, 1]


def test_that_a_file_that_cannot_be_read_does_not_stop_the_others(drop):
    reader = ScriptedReader(bad=[raw("5"), ReadError("It is broken.")], good=[raw("5")])

    checked = events_of([drop("bad"), drop("good")], reader)[-1]

    failed, read = checked.files
    assert isinstance(failed, FileFailed)
    assert (failed.user_message, failed.reader) == ("It is broken.", "scripted")
    assert isinstance(read, FileRead)
    assert checked.accepted.height == 1


def test_that_nothing_of_a_file_that_failed_is_kept(drop):
    checked = events_of([drop("bad")], ScriptedReader(bad=[raw("5", "0"), ReadError("no")]))[-1]

    assert (checked.accepted.height, checked.rejected.height) == (0, 0)


def test_that_what_the_system_refuses_is_a_sentence(drop):
    checked = events_of([drop("bad")], ScriptedReader(bad=[PermissionError()]))[-1]

    assert "another program holds it open" in checked.files[0].user_message


def test_that_a_file_nobody_recognises_is_a_sentence(drop):
    checked = events_of([drop("unknown")], ScriptedReader())[-1]

    assert "not a file that can be read here" in checked.files[0].user_message


def test_that_a_question_is_handed_on_and_its_answer_handed_in(drop):
    question = OpenQuestion(question=Question.TIME_ZONE, examples=("08:00",))
    reader = ScriptedReader(asks=[QuestionsAsked(questions=(question,))])
    path = drop("asks")
    answers = Answers(time_zone="UTC")

    checked = events_of([path], reader)[-1]
    events_of([path], reader, answers=answers)
    events_of([path], reader, answers={Source(path): answers})
    events_of([path], reader, answers={})

    assert checked.files == (
        FileAsks(source=Source(path), reader="scripted", reader_title="Scripted", questions=(question,)),
    )
    assert reader.answers == [NO_ANSWERS, answers, answers, NO_ANSWERS]


def test_that_a_file_cut_short_says_so_and_keeps_what_was_whole(drop):
    checked = events_of([drop("cut")], ScriptedReader(cut=[raw("5"), CutShort(user_message="It ends.")]))[-1]

    assert checked.files[0].cut_short == "It ends."
    assert checked.accepted.height == 1


def test_that_reasons_and_warnings_are_counted_over_all_files(drop):
    reader = ScriptedReader(one=[raw("0", "40000", "5")], two=[raw("0")])

    checked = events_of([drop("one"), drop("two")], reader)[-1]

    assert checked.rejected_by_reason == {"value_not_above_zero": 2, "value_too_high_count": 1}
    assert [warning.oddity for warning in checked.warnings if warning.samples] == [Oddity.LONG_INTERVAL]


def test_that_nothing_dropped_is_nothing_found():
    [checked] = events_of([], ScriptedReader())

    assert isinstance(checked, Checked)
    assert (checked.files, checked.accepted.height, checked.rejected_by_reason) == ((), 0, {})


def test_that_a_cancelled_check_has_no_end(drop):
    cancel = threading.Event()
    progress = Progress(bytes_done=1, bytes_total=2)
    reader = ScriptedReader(long=[raw("5"), progress, cancel.set, progress, progress], never=[raw("5")])

    events = events_of([drop("long"), drop("never")], reader, cancel=cancel)

    assert [type(event) for event in events] == [FileOpened, FileProgress]


def test_that_a_check_cancelled_between_two_files_has_no_end(drop):
    cancel = threading.Event()
    paths = [drop("one"), drop("two")]
    events = check(paths, readers=[ScriptedReader(one=[raw("5")], two=[raw("5")])], cancel=cancel)
    while not isinstance(next(events), FileRead):
        pass
    cancel.set()

    assert list(events) == []


def test_that_a_check_cancelled_after_its_last_file_has_no_end(drop):
    cancel = threading.Event()
    events = check([drop("one")], readers=[ScriptedReader(one=[raw("5")])], cancel=cancel)
    while not isinstance(next(events), FileRead):
        pass
    cancel.set()

    assert list(events) == []


def test_that_whose_export_it_says_it_is_stands_by_the_file(drop):
    owner = Owner(biological_sex="Female", year_of_birth=1950)

    checked = events_of([drop("one")], ScriptedReader(one=[owner, raw("5")]))[-1]

    assert [file.owner for file in checked.files] == [owner]


def test_that_a_search_among_many_files_is_told(tmp_path):
    for number in range(120):
        (tmp_path / f"{number}.txt").write_text("words")

    events = list(check([tmp_path], readers=[ScriptedReader()], cancel=threading.Event()))

    assert FilesSought(looked=100, files=120) in events
    assert isinstance(events[-1], Checked)


def test_that_a_search_cancelled_before_anything_was_found_ends_without_a_result(drop):
    cancel = threading.Event()
    cancel.set()

    assert list(check([drop("a")], readers=[ScriptedReader(a=[raw("1")])], cancel=cancel)) == []
