"""One try at what a person dropped, by the entry point that the window and the terminal use, and what came of it."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Event
from types import MappingProxyType

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.questions import Answers, DateOrder
from gerosense_desktop.readers.raw import DecimalMark
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.upload.check import check
from gerosense_desktop.upload.events import (
    Checked,
    FileAsks,
    FileFailed,
    FileOpened,
    FileProgress,
    FileRead,
    FileResult,
)

MOST_SENTENCE_CHARACTERS = 400
NO_PLAIN_WORDS = ("Error", "Exception", "Traceback", "NoneType", "errno", "<class", "polars", "panicked", "codec")


class BrokenPromiseError(AssertionError):
    """What a check owes to every file was not kept."""


class Ending(StrEnum):
    RESULT = "result"
    """At least one file was read, with every sample accepted or rejected."""

    QUESTION = "question"
    """No file was read, and at least one waits for an answer."""

    SENTENCE = "sentence"
    """No file could be read, and each has a sentence that says why."""


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """What came of a check.

    Attributes:
        ending: How it ended.
        sentences: Everything it said to the person.
        accepted: Every accepted sample as text, with how often it came.
        rejected: How many samples were rejected.
    """

    ending: Ending
    sentences: tuple[str, ...]
    accepted: Counter[str]
    rejected: int


def attempt(
    paths: Sequence[Path], *, answers: Answers, meanwhile: Callable[[], None] | None = None, is_midway: bool = False
) -> Attempt:
    """Check what was dropped.

    Args:
        paths: What was dropped.
        answers: What the person answers to whatever is asked, but for the columns.
        meanwhile: Called once, when the first file was opened.
        is_midway: Whether it is called after the first piece of a file was read instead.

    Raises:
        BrokenPromiseError: The check did not end as promised. Anything else that is raised is a crash.
    """
    last = None
    for event in check(paths, readers=READERS, answers=answers, cancel=Event()):
        last = event
        if isinstance(event, FileProgress if is_midway else FileOpened) and meanwhile is not None:
            meanwhile()
            meanwhile = None
    if not isinstance(last, Checked):
        raise BrokenPromiseError("the check did not end in a result")
    if not last.files:
        raise BrokenPromiseError("nothing was said of what was dropped")
    if last.rejected.get_column("reasons").list.len().eq(0).any():
        raise BrokenPromiseError("a sample was rejected without a reason")
    sentences = [words for file in last.files if (words := _said_of(file)) is not None]
    for words in sentences:
        _judge(words, paths)
    kinds = {type(file) for file in last.files}
    rows = last.accepted.drop("file").cast(pl.String).select(pl.struct(pl.all()).struct.json_encode())
    return Attempt(
        ending=Ending.RESULT if FileRead in kinds else Ending.QUESTION if FileAsks in kinds else Ending.SENTENCE,
        sentences=tuple(sentences),
        accepted=Counter(rows.to_series()),
        rejected=last.rejected.height,
    )


def _said_of(file: FileResult) -> str | None:
    """Return what a file has to say; raise where it owes the person a word."""
    match file:
        case FileFailed(user_message=words):
            return words
        case FileRead(read=0):
            raise BrokenPromiseError("a file was read without any sample, and nothing was said")
        case FileRead(cut_short=words):
            return words
        case FileAsks(questions=()):
            raise BrokenPromiseError("a file asks, but nothing")
        case FileAsks():
            return None


def _judge(words: str, paths: Sequence[Path]) -> None:
    """Hold a sentence to what a nurse can read: whole, short, plain, and without a name of a file."""
    if not words.strip() or words.strip()[-1] not in ".?!":
        raise BrokenPromiseError("a sentence is missing or not whole")
    if len(words) > MOST_SENTENCE_CHARACTERS or any(word in words for word in NO_PLAIN_WORDS):
        raise BrokenPromiseError(f"a sentence is not for a nurse: {words[:200]}")
    if any(str(path) in words for path in paths):
        raise BrokenPromiseError("a sentence names the file's path")


def answers_from(told: dict[str, str]) -> Answers:
    """Return answers from their short form, which can be sent to another process."""
    return Answers(
        time_zone=told.get("time_zone", "Europe/Berlin"),
        date_order=DateOrder(told.get("date_order", "day-first")),
        decimal_mark=DecimalMark(told.get("decimal_mark", "point")),
        device_name=told.get("device_name", "Sample Watch"),
        data_type=DataType(told.get("data_type", "steps")),
        columns=MappingProxyType(json.loads(told.get("columns", "{}"))),
    )
