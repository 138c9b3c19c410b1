import json
import threading
from pathlib import Path

import pytest

from gerosense_desktop.readers.health_auto_export import HealthAutoExportReader
from gerosense_desktop.readers.questions import NO_ANSWERS
from gerosense_desktop.readers.raw import CutShort, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.shared_fixtures import shared_fixture

READER = HealthAutoExportReader()
STEPS = {"date": "2025-05-01 08:00:00 +0200", "qty": 512, "source": "Watch"}
HEART = {"date": "2025-05-01 08:00:00 +0200", "Min": 60, "Avg": 66.5, "Max": 80, "source": "Watch"}


def metric(name: str, units: str, *data: dict) -> dict:
    return {"name": name, "units": units, "data": list(data)}


def export(*metrics: dict) -> dict:
    return {"data": {"metrics": list(metrics), "workouts": [{"name": "Walk"}]}}


@pytest.fixture
def write(tmp_path):
    def write(content: object) -> Path:
        path = tmp_path / "export.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1))
        return path

    return write


def events_of(path: Path) -> list:
    return list(READER.read(Source(path), answers=NO_ANSWERS, cancel=threading.Event()))


def rows_of(path: Path) -> list[tuple]:
    return [
        row
        for event in events_of(path)
        if isinstance(event, RawFrame)
        for row in event.rows.select("data_type", "device_name", "start_date", "unit", "value").rows()
    ]


EXPECTED = [
    ("steps", "Watch", "2025-05-01 08:00:00 +0200", "count", "512"),
    ("bpm", "Watch", "2025-05-01 08:00:00 +0200", "count/min", "66.5"),
]


def test_that_steps_and_average_heart_rates_are_read(write):
    path = write(export(metric("step_count", "count", STEPS), metric("heart_rate", "count/min", HEART)))

    assert READER.recognises(Source(path))
    assert rows_of(path) == EXPECTED


def test_that_the_shared_export_gives_its_rows():
    path = shared_fixture("generic/health_auto_export.json")

    assert READER.recognises(Source(path))
    assert [row[0] for row in rows_of(path)] == ["steps", "bpm"]


def test_that_other_metrics_are_passed_over(write):
    other = metric("resting_heart_rate", "count/min", STEPS), metric("mystery", "x", STEPS)

    assert rows_of(write(export(*other, metric("step_count", "count", STEPS)))) == EXPECTED[:1]


def test_that_an_export_without_steps_and_heart_rate_is_an_error(write):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        events_of(write(export(metric("sleep_analysis", "hr", STEPS))))


@pytest.mark.parametrize("other", ["workouts", "ecg"])
@pytest.mark.parametrize("entries", [[], [{"data": [{"qty": 1, "date": "x"}]}], [{"route": [{"lat": 1}] * 100_000}]])
def test_that_other_lists_may_stand_before_the_metrics(write, other, entries):
    path = write({"data": {"symptoms": [], other: entries, "metrics": [metric("step_count", "count", STEPS)]}})

    assert READER.recognises(Source(path))
    assert rows_of(path) == EXPECTED[:1]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_that_an_export_begins_with_a_byte_order_mark_at_will(tmp_path, encoding):
    path = tmp_path / "export.json"
    path.write_text(json.dumps(export(metric("step_count", "count", STEPS))), encoding=encoding)

    assert READER.recognises(Source(path))
    assert rows_of(path) == EXPECTED[:1]


def test_that_single_heart_rates_are_read_too(write):
    single = {**STEPS, "qty": 71}

    assert rows_of(write(export(metric("heart_rate", "bpm", single))))[0][3:] == ("count/min", "71")


def test_that_passing_over_can_be_cancelled(write):
    path = write(json.dumps({"data": {"workouts": [[1] * 9] * 300_000, "metrics": []}}))
    cancel = threading.Event()

    events = READER.read(Source(path), answers=NO_ANSWERS, cancel=cancel)
    first = next(events)
    cancel.set()

    assert isinstance(first, Progress)
    assert first.bytes_done < path.stat().st_size
    assert list(events) == []


def test_that_an_export_cut_short_gives_what_was_whole(write):
    text = json.dumps(export(metric("step_count", "count", STEPS, STEPS)))

    *_, note = events_of(write(text[: text.rindex('"qty"')]))

    assert isinstance(note, CutShort)
    assert "up to sample 1" in note.user_message


@pytest.mark.parametrize("content", ['{"data": {"metrics": {}}}', '{"data": []}', "{}", "[]", '{"data": {"a": 1}}'])
def test_that_a_file_without_metrics_is_an_error(write, content):
    path = write(content)

    assert not READER.recognises(Source(path))
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        events_of(path)


@pytest.mark.parametrize("content", ["", '{"data"', '{"data": {"workouts": [{"name": "Wal', '{"data": {"metrics": ['])
def test_that_an_export_cut_before_its_first_sample_is_an_error(write, content):
    with pytest.raises(ReadError, match="ends too early: not one sample"):
        events_of(write(content))


@pytest.mark.parametrize("content", ['{"data": {"workouts" []}}', '{"data": {5: []}, "metrics": []}'])
def test_that_a_file_that_is_none_is_an_error(write, content):
    with pytest.raises(ReadError):
        events_of(write(content))


def test_that_a_missing_file_is_not_recognised(tmp_path):
    assert not READER.recognises(Source(tmp_path / "gone"))
