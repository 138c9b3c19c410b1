"""Which rejected samples are shown, and in which order: asked of polars, on a thread of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.models.rejected_columns import FRAME_COLUMNS, TEXT_COLUMNS, RejectedColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedQuery:
    """What the person wants to see.

    Attributes:
        reason: Only rows with this reason; None for any.
        text: Only rows of which a text as read holds this, in any case.
        column: Sorted by it; None as in the files.
        descending: The largest first.
    """

    reason: Reason | None = None
    text: str = ""
    column: RejectedColumn | None = None
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Selected:
    """The answer to a query.

    Attributes:
        query: What was asked.
        rows: Numbers of the frame's rows in the order to show, or None for all of them as they are.
    """

    query: RejectedQuery
    rows: pl.Series | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranks:
    """In which order words stand, whatever the frame holds in their place.

    Attributes:
        reasons: Value of Reason → rank of its words in the person's language.
        files: Rank of each file's label, by its number.
    """

    reasons: dict[str, int]
    files: tuple[int, ...]

    @classmethod
    def of(cls, *, titles: dict[str, str], labels: tuple[str, ...]) -> Ranks:
        """Rank words as a person would look for them."""
        reasons = {value: rank for rank, value in enumerate(sorted(titles, key=lambda value: titles[value].casefold()))}
        places = {label: rank for rank, label in enumerate(sorted(set(labels), key=str.casefold))}
        return cls(reasons=reasons, files=tuple(places[label] for label in labels))


def select(frame: pl.DataFrame, query: RejectedQuery, *, ranks: Ranks) -> Selected:
    """Answer a query; takes about half a second for a million rows."""
    if query == RejectedQuery():
        return Selected(query=query, rows=None)
    rows = frame.lazy().with_row_index("row")
    if query.reason is not None:
        rows = rows.filter(pl.col("reasons").list.contains(query.reason.value))
    if query.text:
        rows = rows.filter(_holds(query.text))
    if query.column is not None:
        rows = rows.sort(
            *_keys(query.column, ranks=ranks), descending=query.descending, nulls_last=True, maintain_order=True
        )
    return Selected(query=query, rows=rows.select("row").collect()["row"])


def _holds(text: str) -> pl.Expr:
    """Whether any text as read holds this one; never a pattern, in any case."""
    return pl.any_horizontal(
        pl.col(name).str.contains_any([text], ascii_case_insensitive=True).fill_null(value=False)
        for name in TEXT_COLUMNS
    )


def _keys(column: RejectedColumn, *, ranks: Ranks) -> tuple[pl.Expr, ...]:
    key = pl.col(FRAME_COLUMNS[column])
    match column:
        case RejectedColumn.REASON:
            return (key.list.first().replace_strict(ranks.reasons, return_dtype=pl.UInt32),)
        case RejectedColumn.FILE:
            return (key.replace_strict(range(len(ranks.files)), ranks.files, return_dtype=pl.UInt32),)
        case RejectedColumn.VALUE:
            # Numbers by size, whatever is none after them, by its letters.
            return key.cast(pl.Float64, strict=False), key
        case _:
            return (key,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Of which data type the samples with a reason are, where they are all of one.

    Attributes:
        data_types: Value of Reason → data type.
    """

    data_types: dict[str, str]


_ASKED_KINDS: Final = (Reason.VALUE_TOO_HIGH_COUNT, Reason.VALUE_TOO_HIGH_PER_MINUTE)


def kinds_step(frame: pl.DataFrame) -> Callable[[Event], Iterator[Kinds]]:
    """Return the step that finds out what the samples with too high values are; it yields Kinds."""

    def step(_cancel: Event) -> Iterator[Kinds]:
        found = {}
        for reason in _ASKED_KINDS:
            rows = frame.lazy().filter(pl.col("reasons").list.contains(reason.value))
            data_types = rows.select(pl.col("data_type").unique()).collect().to_series().to_list()
            if len(data_types) == 1 and data_types[0] is not None:
                found[reason.value] = data_types[0]
        yield Kinds(data_types=found)

    return step
