"""How the times of a JSON file are written: each sample's by itself where it is a count, else told from all of them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

import polars as pl

from gerosense_desktop.readers.questions import Answers, OpenQuestion, Question
from gerosense_desktop.readers.raw import TimeNotation
from gerosense_desktop.readers.tables.times import EPOCHS, USUAL_TIME, TimeEvidence, decide_times, fits

_NUMERIC_DATE: Final = r"^[0-9]{1,2}[-/.][0-9]{1,2}[-/.]"
_WRITTEN: Final = "written"
_DATED: Final = "dated"
_TIMES: Final = ("start_date", "end_date")


@dataclass(slots=True)
class Times:
    """What the frames seen so far say; fed with every frame."""

    evidence: dict[str, TimeEvidence] = field(default_factory=lambda: {name: TimeEvidence() for name in _TIMES})

    def add(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Take one frame into account; return it with the kind of each time: columns ``start_kind``, ``end_kind``."""
        for name in _TIMES:
            kind = name.replace("date", "kind")
            texts = frame[name]
            if texts.str.contains(USUAL_TIME).all(ignore_nulls=True):
                self.evidence[name].add(texts, are_usual=True)
                frame = frame.with_columns(pl.lit(_WRITTEN).alias(kind))
                continue
            stripped = pl.col(name).str.strip_chars()
            frame = frame.with_columns(pl.when(stripped != "").then(stripped).alias(name)).with_columns(
                _kind(name).alias(kind)
            )
            written = frame.filter(pl.col(kind).is_in([_WRITTEN, _DATED]))
            self.evidence[name].add(written[name])
        return frame

    def questions(self, answers: Answers) -> Iterator[OpenQuestion]:
        """Yield what the person must say before the times can be read."""
        both = self.evidence.values()
        if answers.time_zone is None and any(times.without_offset for times in both):
            yield _question(Question.TIME_ZONE, [text for times in both for text in times.zone_examples])
        if self._order(answers) is None:
            yield _question(Question.DATE_ORDER, [text for times in both for text in times.order_examples])

    def split(self, frame: pl.DataFrame, answers: Answers) -> Iterator[tuple[TimeNotation, TimeNotation, pl.DataFrame]]:
        """Yield a frame that ``add`` returned in parts, each with the notation of its start and end times."""
        order = self._order(answers)
        if frame["start_kind"].n_unique() == frame["end_kind"].n_unique() == 1:
            parts = iter([((frame["start_kind"][0], frame["end_kind"][0]), frame)])
        else:
            parts = iter(frame.group_by("start_kind", "end_kind", maintain_order=True))
        for (start, end), part in parts:
            yield _notation(str(start), order), _notation(str(end), order), part

    def _order(self, answers: Answers) -> TimeNotation | None:
        """Return how numeric dates are written, from both columns together; None where the person must say it."""
        start, end = (self.evidence[name] for name in _TIMES)
        for one, other in ((start, end), (end, start)):
            if not one.counts[TimeNotation.DAY_FIRST]:
                continue
            # As if there were none but numeric dates: the other kinds of times are read apart.
            dated = replace(one, counts=Counter({TimeNotation.DAY_FIRST: one.counts[TimeNotation.DAY_FIRST]}))
            decision = decide_times(dated, others=other, answer=answers.date_order)
            return None if decision.needs_order else decision.notation
        return TimeNotation.DAY_FIRST


def _kind(column: str) -> pl.Expr:
    """Tell whether a text is a count since 1970, and in which unit (their ranges are apart), or a numeric date."""
    kind = pl.when(pl.col(column).str.contains(_NUMERIC_DATE)).then(pl.lit(_DATED)).otherwise(pl.lit(_WRITTEN))
    for notation in EPOCHS:
        kind = pl.when(fits(notation, pl.col(column))).then(pl.lit(notation.value)).otherwise(kind)
    return kind


def _notation(kind: str, order: TimeNotation | None) -> TimeNotation:
    if kind == _DATED:
        return order or TimeNotation.ISO
    # A count in no unit's range is not read as some time: as ISO it is rejected.
    return TimeNotation.ISO if kind == _WRITTEN else TimeNotation(kind)


def _question(question: Question, examples: list[str]) -> OpenQuestion:
    return OpenQuestion(question=question, examples=tuple(dict.fromkeys(examples))[:3])
