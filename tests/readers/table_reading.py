"""What a reader yields for one file, gathered for the tests of tables."""

from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from types import MappingProxyType

import polars as pl

from gerosense_desktop.readers.questions import Answers, MappingShown, Question, QuestionsAsked
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Notation, Place, RawFrame
from gerosense_desktop.readers.reader import Reader
from gerosense_desktop.readers.source import Source


@dataclass
class WhatWasRead:
    mapping: dict[str, str] = field(default_factory=dict)
    questions: dict[Question, tuple[str, ...]] = field(default_factory=dict)
    frames: list[RawFrame] = field(default_factory=list)
    cut_short: str | None = None

    @property
    def rows(self) -> list[dict[str, object]]:
        return [row for frame in self.frames for row in frame.rows.to_dicts()]

    @property
    def notation(self) -> Notation:
        (notation,) = {frame.notation for frame in self.frames}
        return notation

    @property
    def places(self) -> Place:
        (places,) = {frame.places for frame in self.frames}
        return places

    def column(self, name: str) -> list[object]:
        return [row[name] for row in self.rows]


def read(reader: Reader, path: Path, *, member: str | None = None, columns: dict[str, str] | None = None, **answers):
    what = WhatWasRead()
    given = Answers(columns=MappingProxyType(columns or {}), **answers)
    for event in reader.read(Source(path, member), answers=given, cancel=Event()):
        match event:
            case RawFrame():
                assert what.mapping, "a frame came before the mapping"
                assert what.cut_short is None, "a frame came after the end"
                assert event.rows.schema == pl.Schema(RAW_SCHEMA)
                assert 0 < event.rows.height <= 250_000
                what.frames.append(event)
            case QuestionsAsked():
                assert not what.questions, "questions came twice"
                what.questions = {asked.question: asked.examples for asked in event.questions}
            case MappingShown():
                what.mapping = dict(event.mapping)
            case CutShort():
                what.cut_short = event.user_message
    assert not (what.questions and what.frames)
    return what
