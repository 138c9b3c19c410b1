"""From a stream of JSON samples to raw frames: what is open is asked, and each notation has frames of its own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from threading import Event
from typing import Any, Final

import polars as pl

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.readers.json_rows import RowCollector, field_of
from gerosense_desktop.readers.json_stream import Body, BrokenJsonError, CutJsonError, JsonStream
from gerosense_desktop.readers.questions import Answers, OpenQuestion, Question, QuestionsAsked
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Notation, Place, Progress, RawFrame, TimeNotation
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.table_times import EPOCHS, TimeDecision, TimeEvidence, decide_times, fits
from gerosense_desktop.readers.table_words import (
    data_type_of,
    data_type_of_unit,
    is_other_type,
    unit_of,
    usual_unit,
)

FRAME_ROWS: Final = 100_000
_NO_SAMPLES: Final = "There are neither steps nor heart rates in this file."
_WRITTEN: Final = "written"
"""The notation of times that are no counts since 1970, as long as it is not decided."""


def read_json(
    stream: JsonStream,
    samples: Iterable[tuple[Any, Body | None]],
    *,
    total: int,
    answers: Answers,
    cancel: Event,
    only_known_types: bool = False,
) -> Iterator[ReadEvent]:
    """Yield what a Reader yields.

    Args:
        stream: For the progress.
        samples: Of ``stream``.
        total: Bytes of the file.
        answers: What the person answered.
        cancel: Ends the reading.
        only_known_types: Whether what is neither steps nor heart rate is passed over, not rejected.

    Raises:
        ReadError: There is no sample in the file, or it is broken from the beginning.
    """
    collector, frames = RowCollector(), list[pl.DataFrame]()
    cut_short: CutShort | None = None
    try:
        for sample, body in samples:
            collector.take(sample, body)
            if len(collector) >= FRAME_ROWS:
                if cancel.is_set():
                    return
                frames.append(collector.frame())
                yield Progress(bytes_done=min(stream.bytes_done, total), bytes_total=total)
    except (BrokenJsonError, CutJsonError) as error:
        cut_short = _cut_short(error, count=collector.count)
    frames.append(collector.frame())
    if cancel.is_set():
        return
    words = _Words.of(frames, collector.bodies)
    frames = [words.translate(frame, only_known_types=only_known_types) for frame in frames]
    if not any(frame.height for frame in frames):
        raise ReadError(_NO_SAMPLES)
    decided = _decide(frames, answers)
    if isinstance(decided, QuestionsAsked):
        yield decided
        return
    for frame in frames:
        yield from _raw_frames(frame, times=decided, answers=answers)
    yield Progress(bytes_done=total, bytes_total=total)
    if cut_short is not None:
        yield cut_short


def _cut_short(error: Exception, *, count: int) -> CutShort:
    if not count:
        raise ReadError(
            "The file is broken or incomplete: not one sample in it can be read. Export it again."
        ) from None
    how = "ends in the middle" if isinstance(error, CutJsonError) else "is broken"
    return CutShort(
        user_message=f"The file {how}: it was read up to sample {count:,}. What comes after is missing. "
        "Export it again to have all of it."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """The file's words for data types and units, and what its bodies say."""

    types: Mapping[str, str | None]
    units: Mapping[str, str]
    body_types: Mapping[int, str]
    body_units: Mapping[int, str]

    @classmethod
    def of(cls, frames: Iterable[pl.DataFrame], bodies: list[Body]) -> "_Words":
        texts = {
            name: {text for frame in frames for text in frame[name].unique() if text} for name in ("data_type", "unit")
        }
        said = [_body_entries(body) for body in bodies]
        texts["data_type"] |= {type_ for type_, _ in said if type_}
        texts["unit"] |= {unit for _, unit in said if unit}
        return cls(
            types={text: None if is_other_type(text) else data_type_of(text) or text for text in texts["data_type"]},
            units={text: unit_of(text) or text for text in texts["unit"]},
            body_types={number: type_ for number, (type_, _) in enumerate(said) if type_},
            body_units={number: unit for number, (_, unit) in enumerate(said) if unit},
        )

    def translate(self, frame: pl.DataFrame, *, only_known_types: bool) -> pl.DataFrame:
        """Fill in what the bodies and the units say, in the contract's words; pass over other health data."""
        body = pl.col("body")
        types = pl.coalesce(
            pl.col("data_type"), body.replace_strict(self.body_types, default=None, return_dtype=pl.String)
        )
        units = pl.coalesce(pl.col("unit"), body.replace_strict(self.body_units, default=None, return_dtype=pl.String))
        others = [text for text, word in self.types.items() if word is None]
        kept = frame.with_columns(data_type=types, unit=units).filter(
            ~pl.col("data_type").is_in(others).fill_null(value=False)
        )
        kept = kept.with_columns(_replaced("data_type", self.types), _replaced("unit", self.units))
        told = {unit.value: known.value for unit in Unit if (known := data_type_of_unit(unit)) is not None}
        kept = kept.with_columns(
            data_type=pl.coalesce(
                pl.col("data_type"), pl.col("unit").replace_strict(told, default=None, return_dtype=pl.String)
            )
        )
        if only_known_types:
            kept = kept.filter(pl.col("data_type").is_in([known.value for known in DataType]))
        return kept.drop("body")


def _body_entries(body: Body) -> tuple[str | None, str | None]:
    """Return what a body says of its samples' data type and unit."""
    fields = {field_of(key) or key: text for key, text in body.texts.items() if isinstance(text, str)}
    return fields.get("data_type") or fields.get("name"), fields.get("unit")


def _replaced(column: str, words: Mapping[str, str | None]) -> pl.Expr:
    changed = {text: str(word) for text, word in words.items() if word is not None}
    return pl.col(column).replace_strict(changed, default=pl.col(column), return_dtype=pl.String)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Times:
    """How start and end times that are no counts since 1970 are written."""

    start: TimeDecision
    end: TimeDecision


def _kind(column: str) -> pl.Expr:
    """Tell the unit of a count since 1970; counts of different units lie in ranges that do not overlap."""
    kind = pl.lit(_WRITTEN)
    for notation in EPOCHS:
        kind = pl.when(fits(notation, pl.col(column))).then(pl.lit(notation.value)).otherwise(kind)
    return kind


def _decide(frames: list[pl.DataFrame], answers: Answers) -> _Times | QuestionsAsked:
    start, end = TimeEvidence(), TimeEvidence()
    nameless = typeless = False
    for frame in frames:
        for column, evidence in (("start_date", start), ("end_date", end)):
            written = frame.filter(_kind(column) == _WRITTEN).get_column(column).str.strip_chars()
            evidence.add(written)
        # What is no sample anyway is rejected, and raises no question.
        whole = frame.filter(pl.col("start_date").is_not_null() & pl.col("value").is_not_null())
        nameless |= whole["device_name"].null_count() > 0
        typeless |= whole["data_type"].null_count() > 0
    decided = _Times(
        start=decide_times(start, others=end, answer=answers.date_order),
        end=decide_times(end, others=start, answer=answers.date_order),
    )
    questions: list[OpenQuestion] = []
    if answers.time_zone is None and (start.without_offset or end.without_offset):
        examples = [*start.zone_examples, *end.zone_examples]
        questions.append(OpenQuestion(question=Question.TIME_ZONE, examples=tuple(examples[:3])))
    if decided.start.needs_order or decided.end.needs_order:
        examples = [*start.order_examples, *end.order_examples]
        questions.append(OpenQuestion(question=Question.DATE_ORDER, examples=tuple(examples[:3])))
    if answers.device_name is None and nameless:
        questions.append(OpenQuestion(question=Question.DEVICE_NAME))
    if answers.data_type is None and typeless:
        questions.append(OpenQuestion(question=Question.DATA_TYPE))
    return QuestionsAsked(questions=tuple(questions)) if questions else decided


def _raw_frames(frame: pl.DataFrame, *, times: _Times, answers: Answers) -> Iterator[RawFrame]:
    usual = {known.value: usual_unit(known).value for known in DataType}
    data_type = pl.coalesce(pl.col("data_type"), pl.lit(answers.data_type and answers.data_type.value, dtype=pl.String))
    rows = frame.with_columns(
        data_type=data_type,
        device_name=pl.coalesce(pl.col("device_name"), pl.lit(answers.device_name, dtype=pl.String)),
        unit=pl.coalesce(pl.col("unit"), data_type.replace_strict(usual, default=None, return_dtype=pl.String)),
        start_kind=_kind("start_date"),
        end_kind=_kind("end_date"),
    )
    for (start, end), part in rows.group_by("start_kind", "end_kind", maintain_order=True):
        notation = Notation(
            start=_notation(str(start), times.start),
            end=_notation(str(end), times.end),
            time_zone=answers.time_zone,
        )
        yield RawFrame(rows=part.select(*RAW_SCHEMA), notation=notation, places=Place.SAMPLE)


def _notation(kind: str, decided: TimeDecision) -> TimeNotation:
    if kind != _WRITTEN:
        return TimeNotation(kind)
    # A count in no unit's range is not read as some time: as ISO it is rejected.
    return TimeNotation.ISO if decided.notation in EPOCHS else decided.notation
