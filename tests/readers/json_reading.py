"""What the reader of GeroSense JSON yields for some content, gathered for the tests of JSON."""

import json
import threading
from pathlib import Path

import polars as pl

from gerosense_desktop.readers.gerosense_json import GeroSenseJsonReader
from gerosense_desktop.readers.questions import NO_ANSWERS, Answers, Question, QuestionsAsked
from gerosense_desktop.readers.raw import RAW_SCHEMA, RawFrame
from gerosense_desktop.readers.reader import ReadEvent
from gerosense_desktop.readers.source import Source

READER = GeroSenseJsonReader()
SAMPLE = {
    "device_name": "Watch",
    "device_version": "10.2",
    "start_date": "2023-11-01T08:04:51.000+04:00",
    "end_date": "2023-11-01T08:05:51.000+04:00",
    "unit": "count",
    "value": 512,
}
AS_READ = {**SAMPLE, "data_type": "steps", "value": "512", "place": 1}


def without(*names: str, **changes: object) -> dict[str, object]:
    """Return SAMPLE without some of its entries, and with others changed or added."""
    return {name: value for name, value in {**SAMPLE, **changes}.items() if name not in names}


def write_json(folder: Path, content: object) -> Path:
    """Write bytes or a text as they are, anything else as JSON."""
    path = folder / "samples.json"
    if not isinstance(content, bytes):
        content = (content if isinstance(content, str) else json.dumps(content)).encode()
    path.write_bytes(content)
    return path


def events_of(path: Path, answers: Answers = NO_ANSWERS) -> list[ReadEvent]:
    return list(READER.read(Source(path), answers=answers, cancel=threading.Event()))


def frames_of(path: Path, answers: Answers = NO_ANSWERS) -> list[RawFrame]:
    return [event for event in events_of(path, answers) if isinstance(event, RawFrame)]


def rows_of(path: Path, answers: Answers = NO_ANSWERS) -> list[dict[str, object]]:
    frames = [pl.DataFrame(schema=RAW_SCHEMA), *(frame.rows for frame in frames_of(path, answers))]
    return pl.concat(frames).sort("place").rows(named=True)


def questions_of(path: Path, answers: Answers = NO_ANSWERS) -> set[Question]:
    return {
        question.question
        for event in events_of(path, answers)
        if isinstance(event, QuestionsAsked)
        for question in event.questions
    }
