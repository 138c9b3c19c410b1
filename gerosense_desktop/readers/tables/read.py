"""The way from any table to raw frames: map the columns, look at all rows, ask what none of them tells, then yield."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import partial
from threading import Event
from types import MappingProxyType
from typing import Final

from gerosense_desktop.in_order import InOrder
from gerosense_desktop.readers.questions import Answers, MappingShown, OpenQuestion, Question, QuestionsAsked
from gerosense_desktop.readers.raw import CutShort, Notation, Progress
from gerosense_desktop.readers.reader import ReadError, ReadEvent
from gerosense_desktop.readers.tables.decimals import decide_decimals
from gerosense_desktop.readers.tables.evidence import Cleaned, Evidence, clean
from gerosense_desktop.readers.tables.frames import FrameMaker
from gerosense_desktop.readers.tables.mapping import Columns, has_samples_looks, map_columns
from gerosense_desktop.readers.tables.table import Chunk, Table
from gerosense_desktop.readers.tables.times import decide_times
from gerosense_desktop.sentence import Sentence

_KEPT_BYTES: Final = 256 * 1_048_576
"""Up to this size the first pass's chunks are kept; a larger table is read twice, so that memory stays bounded."""

_NO_SAMPLES: Final = Sentence(
    "In this table there are neither steps nor heart rates with a time. Was the right file chosen?"
)


def read_table(table: Table, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
    """Yield what a Reader yields.

    The order: either QuestionsAsked about the columns alone, or MappingShown; then the first pass over all rows, with
    Progress; then either QuestionsAsked with all that is open, or the frames with Progress, CutShort last. Rows that a
    long table gives to other health data (sleep, distance) are passed over.

    Raises:
        ReadError: There is nothing that looks like a time and a value, or no row of steps or heart rate.
    """
    columns, shown = map_columns(table.headers, table.sample, has_header=table.has_header, chosen=answers.columns)
    if not columns.is_complete:
        if not has_samples_looks(table.sample, width=len(table.headers)):
            raise ReadError(_NO_SAMPLES)
        asked = OpenQuestion(question=Question.COLUMNS, columns=table.headers, mapping=MappingProxyType(shown))
        yield QuestionsAsked(questions=(asked,))
        return
    yield MappingShown(columns=table.headers, mapping=MappingProxyType(shown))

    evidence, kept = yield from _look_at_all(table, columns, cancel)
    if cancel.is_set():
        return
    if not evidence.has_samples:
        raise ReadError(_NO_SAMPLES)
    maker = _decide(table, columns, evidence, answers)
    if isinstance(maker, QuestionsAsked):
        yield maker
        return
    for part in _cleaned_chunks(table, columns) if kept is None else _emptied(kept):
        if cancel.is_set():
            return
        if isinstance(part, CutShort):
            yield part
        else:
            for frame in maker.frames(part.cells):
                if cancel.is_set():
                    return
                yield frame
            done = (table.bytes_total + part.bytes_done) // 2
            yield Progress(bytes_done=done, bytes_total=table.bytes_total)


def _look_at_all(
    table: Table, columns: Columns, cancel: Event
) -> Generator[Progress, None, tuple[Evidence, list[Chunk | CutShort] | None]]:
    """Go through all rows once; return what they say and, where they are few enough to keep, the rows."""
    evidence = Evidence()
    kept: list[Chunk | CutShort] | None = []
    size = 0
    for part in _cleaned(table, columns):
        if cancel.is_set():
            break
        kept_part: Chunk | CutShort
        if isinstance(part, CutShort):
            kept_part = part
        else:
            evidence.add(part.cleaned, columns=columns, table=table)
            kept_part = part.chunk()
            size += int(kept_part.cells.estimated_size())
            yield Progress(bytes_done=part.bytes_done // 2, bytes_total=table.bytes_total)
        if size > _KEPT_BYTES:
            kept = None
        if kept is not None:
            kept.append(kept_part)
    return evidence, kept


@dataclass(frozen=True, slots=True, kw_only=True)
class _CleanedChunk:
    """What was seen while a chunk was cleaned, and how far into the file this is."""

    cleaned: Cleaned
    bytes_done: int

    @classmethod
    def of(cls, chunk: Chunk, columns: Columns) -> "_CleanedChunk":
        return cls(cleaned=clean(chunk.cells, columns=columns), bytes_done=chunk.bytes_done)

    def chunk(self) -> Chunk:
        return Chunk(cells=self.cleaned.cells, bytes_done=self.bytes_done)


def _cleaned(table: Table, columns: Columns) -> Iterator[_CleanedChunk | CutShort]:
    """Go through all rows; while a chunk is cleaned, the next one is read."""
    with InOrder[_CleanedChunk](threads=1) as cleaning:
        for part in table.chunks(columns.all, open_ended=set(columns.values.values())):
            if isinstance(part, CutShort):
                yield from cleaning.rest()
                yield part
            else:
                yield from cleaning.put(partial(_CleanedChunk.of, part, columns))
        yield from cleaning.rest()


def _cleaned_chunks(table: Table, columns: Columns) -> Iterator[Chunk | CutShort]:
    for part in _cleaned(table, columns):
        yield part if isinstance(part, CutShort) else part.chunk()


def _emptied(kept: list[Chunk | CutShort]) -> Iterator[Chunk | CutShort]:
    """Hand out the parts in order and let go of each."""
    kept.reverse()
    while kept:
        yield kept.pop()


def _decide(table: Table, columns: Columns, evidence: Evidence, answers: Answers) -> FrameMaker | QuestionsAsked:
    start = decide_times(evidence.start, others=evidence.end, answer=answers.date_order)
    end = decide_times(evidence.end, others=evidence.start, answer=answers.date_order)
    decimal_mark = decide_decimals(evidence.decimals, answer=answers.decimal_mark)
    both = (evidence.start, evidence.end)
    questions: list[OpenQuestion] = []

    def ask(question: Question, examples: list[str] | None = None) -> None:
        texts = tuple(dict.fromkeys(examples or ()))[:3]
        questions.append(OpenQuestion(question=question, examples=texts))

    if answers.time_zone is None and any(times.without_offset for times in both):
        ask(Question.TIME_ZONE, [text for times in both for text in times.zone_examples])
    if start.needs_order or end.needs_order:
        ask(Question.DATE_ORDER, [text for times in both for text in times.order_examples])
    if decimal_mark is None:
        ask(Question.DECIMAL_MARK, evidence.decimals.examples)
    if answers.device_name is None and not evidence.device_names:
        ask(Question.DEVICE_NAME)
    if answers.data_type is None and not evidence.all_types_told(columns=columns):
        ask(Question.DATA_TYPE)
    if questions or decimal_mark is None:
        return QuestionsAsked(questions=tuple(questions))
    return FrameMaker(
        columns=columns,
        notation=Notation(
            start=start.notation, end=end.notation, time_zone=answers.time_zone, decimal_mark=decimal_mark
        ),
        stray_starts=start.strays,
        stray_ends=end.strays,
        places=table.places,
        types=evidence.types,
        units=evidence.units,
        device_name=answers.device_name,
        data_type=answers.data_type,
    )
