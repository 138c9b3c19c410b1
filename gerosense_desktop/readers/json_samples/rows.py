"""From runs of JSON samples to text columns."""

import json
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Any, Final

import polars as pl

from gerosense_desktop.readers.json_samples.fields import Keys, field_of, keys_of
from gerosense_desktop.readers.json_samples.objects import Doubled
from gerosense_desktop.readers.json_samples.stream import MAX_KEYS, Body, Run
from gerosense_desktop.readers.raw import FIELDS

TOLD: Final = "told"
"""The column with what the key of a value tells of its data type."""

_SCHEMA: Final = {**dict.fromkeys((*FIELDS, TOLD), pl.String), "place": pl.UInt64, "body": pl.UInt32}

BODY_FIELDS: Final = ("data_type", "device_name", "device_version", "unit")
"""What a body can say of all its samples."""

_SHOWN: Final = 200
"""How much of something that should be a plain value is kept as its text."""

_LEVELS_SHOWN: Final = 20

_MAX_PLANS: Final = 1_000
"""Different sets of keys that are remembered: a file has a handful."""


class RowCollector:
    """Takes runs and gives their samples back as frames of text.

    Attributes:
        count: How many samples were taken.
    """

    def __init__(self) -> None:
        self.count = 0
        self._bodies: list[Body] = []
        self._frames: list[pl.DataFrame] = []
        self._samples: list[Any] = []
        self._places: list[int] = []
        self._body_of: list[int | None] = []
        self._plans: dict[tuple[str, ...], tuple[Keys, ...]] = {}

    def __len__(self) -> int:
        return sum(frame.height for frame in self._frames) + len(self._samples)

    def take(self, run: Run) -> None:
        """Take a run; what is no sample becomes a row that will be rejected."""
        self.count += len(run.samples)
        number = None
        if run.body is not None:
            if not self._bodies or self._bodies[-1] is not run.body:
                self._bodies.append(run.body)
            number = len(self._bodies) - 1
        if isinstance(run.samples, pl.DataFrame) and len(keys := keys_of(run.samples.columns)) == 1:
            self._frames += [*self._of_samples(), _framed(run.samples, keys[0], run.places, number)]
            return
        self._samples += run.objects()
        self._places += run.places
        self._body_of += [number] * len(run.samples)

    def bodies(self) -> pl.DataFrame:
        """Return what each body says of all its samples: columns BODY_FIELDS; a row's ``body`` counts its rows."""
        said = [_texts_of(body) for body in self._bodies]
        return pl.DataFrame([_series(name, [texts.get(name) for texts in said]) for name in BODY_FIELDS])

    def frame(self) -> pl.DataFrame:
        """Return what was taken since the last time.

        Columns as in _SCHEMA.
        """
        frames = [*self._frames, *self._of_samples()]
        self._frames = []
        return pl.concat([pl.DataFrame(schema=_SCHEMA), *frames])

    def _of_samples(self) -> Iterator[pl.DataFrame]:
        """Yield the frame of the samples that did not come as one."""
        samples, places, bodies = self._samples, self._places, self._body_of
        if not samples:
            return
        self._samples, self._places, self._body_of = [], [], []
        ways = self._ways_of(samples)
        if max(map(len, set(ways)), default=0) > 1:
            origin, plans = _one_value_a_row(samples, ways)
            samples = [samples[n] for n in origin]
            places, bodies = [places[n] for n in origin], [bodies[n] for n in origin]
        else:
            plans = [way[0] if way else None for way in ways]
        columns = _columns(samples, plans)
        nothing = [None] * len(samples)
        yield pl.DataFrame(
            [
                *(_series(name, columns.get(name, nothing)) for name in (*FIELDS, TOLD)),
                pl.Series("place", places, dtype=pl.UInt64),
                pl.Series("body", bodies, dtype=pl.UInt32),
            ]
        )

    def _ways_of(self, samples: Sequence[Any]) -> list[tuple[Keys, ...]]:
        """Return for each sample where its fields stand; nearly always all have the same keys."""
        shapes: list[tuple[str, ...]] | None = None
        if set(map(type, samples)) == {dict}:
            distinct = set(map(tuple, samples))
        else:
            shapes = [tuple(sample) if type(sample) is dict else () for sample in samples]
            distinct = set(shapes)
        if len(self._plans) + len(distinct) > _MAX_PLANS:
            self._plans.clear()
        for names in distinct - self._plans.keys():
            self._plans[names] = keys_of(names) if 0 < len(names) <= MAX_KEYS else ()
        if len(distinct) == 1:
            return [self._plans[distinct.pop()]] * len(samples)
        return [self._plans[names] for names in shapes or map(tuple, samples)]


def _framed(alike: pl.DataFrame, keys: Keys, places: Sequence[int], body: int | None) -> pl.DataFrame:
    """Return samples written alike as ``RowCollector.frame`` has them."""
    columns = {field: pl.col(key) for field, key in keys.fields.items()}
    columns[TOLD] = pl.lit(keys.told, dtype=pl.String)
    texts = [columns.get(name, pl.lit(None, dtype=pl.String)).alias(name) for name in (*FIELDS, TOLD)]
    return alike.select(
        *texts, pl.Series("place", places, dtype=pl.UInt64), pl.lit(body, dtype=pl.UInt32).alias("body")
    )


def _one_value_a_row(samples: Sequence[Any], ways: Sequence[tuple[Keys, ...]]) -> tuple[list[int], list[Keys | None]]:
    """Give a sample with steps and heart rate a row for each that is not null; return the rows' samples and plans."""
    origin: list[int] = []
    plans: list[Keys | None] = []
    for n, (sample, own) in enumerate(zip(samples, ways, strict=True)):
        filled = [keys for keys in own if len(own) == 1 or sample[keys.value] is not None]
        plans += filled or own[:1] or (None,)
        origin += [n] * max(1, len(filled))
    return origin, plans


def _columns(samples: Sequence[Any], plans: Sequence[Keys | None]) -> dict[str, list[Any]]:
    """Return the values of each field that any sample has, and what the keys of the values tell."""
    rows_of: dict[Keys | None, list[int]] = {}
    columns: dict[str, list[Any]] = {}
    if len(set(plans)) > 1:
        for n, plan in enumerate(plans):
            rows_of.setdefault(plan, []).append(n)
    elif plans and plans[0] is not None:
        columns = {field: list(map(itemgetter(key), samples)) for field, key in plans[0].fields.items()}
        if plans[0].told:
            columns[TOLD] = [plans[0].told] * len(samples)
    else:
        columns["value"] = list(samples)
    for plan, rows in rows_of.items():
        if plan is None:
            column = columns.setdefault("value", [None] * len(samples))
            for n in rows:
                column[n] = samples[n]
            continue
        for field, key in plan.fields.items():
            column = columns.setdefault(field, [None] * len(samples))
            for n in rows:
                column[n] = samples[n][key]
        if plan.told:
            column = columns.setdefault(TOLD, [None] * len(samples))
            for n in rows:
                column[n] = plan.told
    return columns


def _texts_of(body: Body) -> dict[str, Any]:
    """Return what a body says: field → value."""
    texts: dict[str, Any] = {"data_type": body.texts.get("name")}
    for key, value in body.texts.items():
        field = field_of(key)
        if field in BODY_FIELDS:
            texts[field] = value
    return texts


def _series(name: str, values: list[Any]) -> pl.Series:
    try:
        # Polars goes into lists within lists without end and crashes; joining is the fastest way to find texts only.
        "".join(filter(None, values))
        return pl.Series(name, values, dtype=pl.String)
    except (TypeError, UnicodeEncodeError):  # something that is no text, or half a surrogate pair
        name_only = name in {"device_name", "device_version"}
        return pl.Series(name, [_text(value, name_only=name_only) for value in values], dtype=pl.String)


def _text(value: Any, *, name_only: bool) -> str | None:  # noqa: ANN401 - any JSON
    """Return a value's text; of an object that should be a device only its name, for its text would pass as one."""
    if value is None or isinstance(value, str):
        return value and value.encode("utf-8", "replace").decode()
    if isinstance(value, bool):
        return "true" if value else "false"
    if name_only:
        named = value.get("name") if isinstance(value, dict) else None
        return _text(named, name_only=True) if isinstance(named, str) else None
    if not _is_shallow(value, levels=_LEVELS_SHOWN):
        return "…"
    plain = dict(value) if isinstance(value, Doubled) else value
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))[:_SHOWN]
    return text.encode("utf-8", "replace").decode()


def _is_shallow(value: Any, *, levels: int) -> bool:  # noqa: ANN401 - any JSON
    """Whether objects and lists in each other are no more than so many; more are nothing a person could read."""
    inside = value.values() if isinstance(value, dict) else value
    if not isinstance(value, dict | list | tuple):
        return True
    return levels > 0 and all(_is_shallow(one, levels=levels - 1) for one in inside)
