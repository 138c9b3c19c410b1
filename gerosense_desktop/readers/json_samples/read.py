"""From a stream of JSON samples to raw frames: what is open is asked, and each notation has frames of its own."""

from collections.abc import Generator, Iterable, Iterator
from threading import Event
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.json_samples.rows import RowCollector
from gerosense_desktop.readers.json_samples.stream import JsonStream, Run
from gerosense_desktop.readers.json_samples.text import BrokenJsonError, CutJsonError
from gerosense_desktop.readers.json_samples.times import Times
from gerosense_desktop.readers.json_samples.words import KNOWN_TYPES, Words
from gerosense_desktop.readers.questions import Answers, OpenQuestion, Question, QuestionsAsked
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Notation, Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.tables.words import usual_unit
from gerosense_desktop.sentence import Sentence, template

FRAME_ROWS: Final = 100_000
_COLLECTED: Final = 16_384
"""So many decoded samples are held at a time; as text columns they need a fifth of the memory."""

_MOST_WITHOUT_TIME: Final = 100_000
"""Where more than so many samples have no time, and hardly any other has one, the rest is not worth the memory."""

_NO_SAMPLES: Final = Sentence("There are neither steps nor heart rates in this file. Was the right file chosen?")
_USUAL_UNITS: Final = {known.value: usual_unit(known).value for known in DataType}


def read_json(
    stream: JsonStream,
    runs: Iterable[Run],
    *,
    total: int,
    answers: Answers,
    cancel: Event,
    only_known_types: bool = False,
) -> Iterator[ReadEvent]:
    """Yield what a Reader yields.

    Args:
        stream: For the progress and the places.
        runs: Of ``stream``.
        total: Bytes of the file.
        answers: What the person answered.
        cancel: Ends the reading.
        only_known_types: Whether what is neither steps nor heart rate is passed over, not rejected.

    Raises:
        ReadError: There is no sample in the file, or it is broken from the beginning.
    """
    collector, kept = RowCollector(), list[pl.DataFrame]()
    cut_short = yield from _collect(stream, runs, collector, kept, total=total, cancel=cancel)
    if cancel.is_set():
        return
    words, times = Words.of(kept, collector.bodies()), Times()
    frames = [times.add(words.translate(frame, only_known_types=only_known_types)) for frame in _joined(kept)]
    if not any(_holds_samples(frame) for frame in frames):
        raise ReadError(_NO_SAMPLES)
    questions = (*times.questions(answers), *_questions(frames, answers))
    if questions:
        yield QuestionsAsked(questions=questions)
        return
    places = Place.LINE if stream.counts_lines else Place.SAMPLE
    for frame in _emptied(frames):
        for start, end, part in times.split(frame, answers):
            if cancel.is_set():
                return
            notation = Notation(start=start, end=end, time_zone=answers.time_zone)
            yield RawFrame(rows=_filled(part, answers), notation=notation, places=places)
    yield Progress(bytes_done=total, bytes_total=total)
    if cut_short is not None:
        yield cut_short


def _collect(
    stream: JsonStream,
    runs: Iterable[Run],
    collector: RowCollector,
    kept: list[pl.DataFrame],
    *,
    total: int,
    cancel: Event,
) -> Generator[Progress, None, CutShort | None]:
    """Take all runs into ``kept``; return what there is to say of where they ended too early."""
    cut_short: CutShort | None = None
    bytes_told = without_time = 0
    try:
        for run in runs:
            if cancel.is_set():
                return None
            collector.take(run)
            if len(collector) >= _COLLECTED:
                kept.append(collector.frame())
                without_time += kept[-1]["start_date"].null_count()
                if without_time > _MOST_WITHOUT_TIME and without_time * 100 > collector.count * 99:
                    raise ReadError(_NO_SAMPLES)
            if stream.bytes_done > bytes_told:
                bytes_told = stream.bytes_done
                yield Progress(bytes_done=min(bytes_told, total), bytes_total=total)
    except (BrokenJsonError, CutJsonError) as error:
        cut_short = _cut_short(error, count=collector.count, line=stream.line)
    kept.append(collector.frame())
    return cut_short


_ENDS_TOO_EARLY: Final = template("The file ends too early: not one sample in it can be read. Export it again.")
_BROKEN: Final = template("The file is broken: not one sample in it can be read. Export it again.")
_BROKEN_NEAR: Final = template(
    "The file is broken near line {line:,}: not one sample in it can be read. Export it again."
)
_ENDS_IN_THE_MIDDLE: Final = template(
    "The file ends in the middle: it was read up to sample {sample:,}. What comes after is missing. "
    "Export it again to have all of it."
)
_BROKEN_AFTER: Final = template(
    "The file is broken: it was read up to sample {sample:,}. What comes after is missing. "
    "Export it again to have all of it."
)
_BROKEN_NEAR_AFTER: Final = template(
    "The file is broken near line {line:,}: it was read up to sample {sample:,}. What comes after is missing. "
    "Export it again to have all of it."
)


def _cut_short(error: Exception, *, count: int, line: int) -> CutShort:
    # A file written in one line has no line to look at.
    if isinstance(error, CutJsonError):
        nothing, some = _ENDS_TOO_EARLY, _ENDS_IN_THE_MIDDLE
    else:
        nothing, some = (_BROKEN_NEAR, _BROKEN_NEAR_AFTER) if line > 1 else (_BROKEN, _BROKEN_AFTER)
    if not count:
        raise ReadError(Sentence(nothing, line=line)) from None
    return CutShort(user_message=Sentence(some, line=line, sample=count))


def _holds_samples(frame: pl.DataFrame) -> bool:
    """Whether any row is of steps or heart rate, or may be when the person says so."""
    data_type = pl.col("data_type")
    return bool(frame.select((data_type.is_in(KNOWN_TYPES) | (data_type.is_null() & _is_whole())).any()).item())


def _is_whole() -> pl.Expr:
    """Whether a row has a time and a value; what is no sample anyway raises no question."""
    return pl.col("start_date").is_not_null() & pl.col("value").is_not_null()


def _questions(frames: Iterable[pl.DataFrame], answers: Answers) -> Iterator[OpenQuestion]:
    data_type = pl.col("data_type")
    # Whose type nobody knows is rejected anyway.
    asked_for = _is_whole() & (data_type.is_null() | data_type.is_in(KNOWN_TYPES))
    missing = pl.concat(
        [frame.select((pl.col("device_name", "data_type").is_null() & asked_for).any()) for frame in frames]
    )
    if answers.device_name is None and missing["device_name"].any():
        yield OpenQuestion(question=Question.DEVICE_NAME)
    if answers.data_type is None and missing["data_type"].any():
        yield OpenQuestion(question=Question.DATA_TYPE)


def _filled(frame: pl.DataFrame, answers: Answers) -> pl.DataFrame:
    """Fill in what the person said, and the usual unit where none is told."""
    kind = None if answers.data_type is None else answers.data_type.value
    data_type = pl.coalesce(pl.col("data_type"), pl.lit(kind, dtype=pl.String))
    usual = data_type.replace_strict(_USUAL_UNITS, default=None, return_dtype=pl.String)
    return frame.with_columns(
        data_type=data_type,
        device_name=pl.coalesce(pl.col("device_name"), pl.lit(answers.device_name, dtype=pl.String)),
        unit=pl.coalesce(pl.col("unit"), usual),
    ).select(*RAW_SCHEMA)


def _joined(frames: list[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    """Yield frames of FRAME_ROWS or a little more, and let go of what they were made of."""
    waiting: list[pl.DataFrame] = []
    for frame in _emptied(frames):
        if frame.height:
            waiting.append(frame)
        if sum(part.height for part in waiting) >= FRAME_ROWS:
            yield pl.concat(waiting)
            waiting = []
    if waiting:
        yield pl.concat(waiting)


def _emptied(frames: list[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    frames.reverse()
    while frames:
        yield frames.pop()
