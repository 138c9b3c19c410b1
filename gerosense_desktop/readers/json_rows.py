"""From a JSON file's samples to text columns: which key is which field, and what a value's text is."""

import json
from operator import itemgetter
from typing import Any, Final

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.json_stream import Body, Pairs
from gerosense_desktop.readers.raw import FIELDS
from gerosense_desktop.readers.table_words import data_type_of, plain

_KEYS: Final = {
    "data_type": ("datatype", "type", "metric", "measure"),
    "device_name": ("devicename", "device", "sourcename", "source", "gerat", "quelle"),
    "device_version": ("deviceversion", "sourceversion", "software", "softwareversion", "firmware", "version"),
    "start_date": ("startdate", "start", "starttime", "timestamp", "time", "date", "datetime", "from", "begin"),
    "end_date": ("enddate", "end", "endtime", "to", "until"),
    "unit": ("unit", "units"),
    "value": ("value", "qty", "quantity", "amount", "avg", "average"),
}
_FIELD_OF_KEY: Final = {key: field for field, keys in _KEYS.items() for key in keys}
_SHOWN: Final = 200
"""How much of something that should be a plain value is kept as its text."""

_Plan = list[tuple[str | None, "itemgetter[Any]"]]

COLUMNS: Final = (*FIELDS, "place", "body")


def field_of(key: str) -> str | None:
    """Return the field a key stands for; ``steps`` or ``bpm`` for a value that names its type; None for others."""
    field = _FIELD_OF_KEY.get(plain(key))
    if field is None and (data_type := data_type_of(key)) is not None:
        return data_type.value
    return field


class RowCollector:
    """Takes samples one by one and gives them back as frames of text.

    Attributes:
        bodies: The bodies seen, in order; a row's ``body`` is an index into it.
        count: How many samples were taken.
    """

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self.count = 0
        self._rows: list[tuple[str | int | None, ...]] = []
        self._plans: dict[tuple[str, ...], _Plan | None] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def take(self, sample: Any, body: Body | None) -> None:  # noqa: ANN401 - any JSON
        """Take one sample; something that is none becomes a row that will be rejected."""
        self.count += 1
        if body is not None and (not self.bodies or self.bodies[-1] is not body):
            self.bodies.append(body)
        number = len(self.bodies) - 1 if body is not None else None
        plan = self._plan(tuple([key for key, _ in sample])) if isinstance(sample, Pairs) else None
        if plan is None:
            self._rows.append((*(None,) * 6, _text(sample), self.count, number))
            return
        values = [value if type(value) is str else _text(value) for _, value in sample]
        values.append(None)
        for data_type, pick in plan:
            row = pick(values)
            if data_type is None:
                self._rows.append((*row, self.count, number))
            elif row[-1] is not None:
                self._rows.append((data_type, *row[1:], self.count, number))

    def frame(self) -> pl.DataFrame:
        """Return what was taken since the last time: columns FIELDS (String), place (UInt64) and body (Int64)."""
        rows, self._rows = self._rows, []
        columns = list(zip(*rows, strict=True)) or [()] * len(COLUMNS)
        texts = [_series(name, list(values)) for name, values in zip(FIELDS, columns, strict=False)]
        place, body = columns[-2:]
        return pl.DataFrame(
            [*texts, pl.Series("place", place, dtype=pl.UInt64), pl.Series("body", body, dtype=pl.Int64)]
        )

    def _plan(self, keys: tuple[str, ...]) -> _Plan | None:
        """Return how rows are made of objects with these keys; they are nearly always the same."""
        if keys not in self._plans:
            self._plans[keys] = _plan_of(keys)
        return self._plans[keys]


def _plan_of(keys: tuple[str, ...]) -> _Plan | None:
    """Return one way to make a row, or one for each value that names its data type; None where a field stands twice.

    Two keys for one field, or one key twice, may disagree: then nobody knows which one holds.
    """
    at: dict[str, int] = {}
    for index, key in enumerate(keys):
        field = field_of(key)
        if field in at:
            return None
        if field is not None:
            at[field] = index
    # The last of an object's values is followed by a None, which stands for a field that is not there.
    common = [at.get(field, len(keys)) for field in FIELDS]
    named = [data_type.value for data_type in DataType if data_type.value in at]
    if not named:
        return [(None, itemgetter(*common))]
    return [(data_type, itemgetter(*common[:-1], at[data_type])) for data_type in named]


def _text(value: Any) -> str | None:  # noqa: ANN401 - any JSON
    if value is None or type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    plain_value = dict(value) if isinstance(value, Pairs) else value
    try:
        return json.dumps(plain_value, ensure_ascii=False)[:_SHOWN]
    except RecursionError:
        return "…"


def _series(name: str, texts: list[str | None]) -> pl.Series:
    try:
        return pl.Series(name, texts, dtype=pl.String)
    except UnicodeEncodeError:  # half a surrogate pair
        whole = [None if text is None else text.encode("utf-8", "replace").decode() for text in texts]
        return pl.Series(name, whole, dtype=pl.String)
