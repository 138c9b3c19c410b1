"""Which column of a table holds what: from its header, else from the looks of its cells, else from the person."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from gerosense_desktop.api.limits import Unit
from gerosense_desktop.readers.questions import COLUMN_FIELDS
from gerosense_desktop.readers.tables import headers as words
from gerosense_desktop.readers.tables.looks import Look, look_of
from gerosense_desktop.readers.tables.words import BPM_WORDS, STEPS_WORDS, data_type_of, plain, unit_of

IGNORE: Final = "ignore"
VALUE_FIELDS: Final = ("value", "steps", "bpm")

_WITH_UNIT: Final = re.compile(r"(.*?)\s*[\[(]([^\])]*)[\])]\s*")
_TIME_REMARKS: Final = frozenset(
    {"utc", "gmt", "local", "localtime", "ms", "s", "ns", "us", "unix", "iso8601", "isoformat"}
)
_SINGLE_FIELDS: Final = {
    "device_version": words.VERSION_WORDS,
    "unit": words.UNIT_WORDS,
    "data_type": words.TYPE_WORDS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns (counted from 0) that a table is read from.

    Attributes:
        start: One column, or two: the one with the date, the one with the time of day.
        end: The same; empty where the table has none.
        values: "value", "steps" or "bpm" → its column. With "steps" or "bpm" the table is a wide one: the column, not
            the row, tells the data type.
        data_type, device_name, device_version, unit: None where the table has none.
    """

    start: tuple[int, ...]
    end: tuple[int, ...]
    values: Mapping[str, int]
    data_type: int | None
    device_name: int | None
    device_version: int | None
    unit: int | None

    @property
    def is_complete(self) -> bool:
        """Whether there is a time and a value to read."""
        return bool(self.start and self.values)

    @property
    def all(self) -> tuple[int, ...]:
        """Every column that is read, in the table's order."""
        single = (self.data_type, self.device_name, self.device_version, self.unit)
        return tuple(sorted({*self.start, *self.end, *self.values.values(), *(n for n in single if n is not None)}))


def map_columns(
    headers: Sequence[str],
    sample: Sequence[Sequence[str]],
    *,
    has_header: bool,
    chosen: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Columns, dict[str, str]]:
    """Map a table's columns, and return them with the mapping to show: header → field.

    Args:
        headers: All different.
        sample: Some first rows; cells stripped.
        has_header: Whether the headers come from the file and can be understood.
        chosen: Header → one of COLUMN_FIELDS, as the person decided. It goes before what is recognised: a field that
            the person gave a column has no other. Headers that this table does not have say nothing.
    """
    looks = [look_of(row[n] for row in sample if n < len(row)) for n in range(len(headers))]
    fields = _by_header(headers, looks) if has_header else _by_looks(sample, looks)
    by_person = {n: chosen[h] for n, h in enumerate(headers) if chosen.get(h) in COLUMN_FIELDS}
    taken = set(by_person.values())
    if "value" in taken:
        taken |= {"steps", "bpm"}
    elif taken & {"steps", "bpm"}:
        taken.add("value")
    fields = {n: field for n, field in fields.items() if n not in by_person and field not in taken} | by_person
    columns = _resolve(fields, looks)
    used = set(columns.all)
    shown = {headers[n]: field for n, field in sorted(fields.items()) if n in used or field == IGNORE}
    return columns, shown


def has_samples_looks(sample: Sequence[Sequence[str]], *, width: int) -> bool:
    """Whether some column holds times and another one numbers, so that a person could map them."""
    looks = [look_of(row[n] for row in sample if n < len(row)) for n in range(width)]
    times = sum(look in {Look.TIME, Look.DATE_ALONE} for look in looks)
    return times > 0 and (Look.NUMBER in looks or times > 1)


def _by_header(headers: Sequence[str], looks: Sequence[Look]) -> dict[int, str]:
    names = [_words_of(header) for header in headers]
    fields: dict[int, str] = {}

    def first(wanted: Collection[str]) -> int | None:
        return next((n for n, name in enumerate(names) if name in wanted and n not in fields), None)

    for n in _start_columns(names, looks):
        fields[n] = "start_date"
    end = first(words.END_WORDS)
    if end is not None:
        fields[end] = "end_date"
    for field, wanted in (("steps", STEPS_WORDS), ("bpm", BPM_WORDS)):
        column = first(wanted)
        if column is not None:
            fields[column] = field
    for field, wanted in _SINGLE_FIELDS.items():
        column = first(wanted)
        if column is not None:
            fields[column] = field
    device = first(words.DEVICE_WORDS)
    device = first(words.SOURCE_WORDS) if device is None else device
    if device is not None:
        fields[device] = "device_name"
    # "Count" beside a column of heart rates may be anything; alone it is the value.
    if not {"steps", "bpm"} & set(fields.values()):
        value = first(words.VALUE_WORDS)
        if value is not None:
            fields[value] = "value"
    return fields


def _words_of(header: str) -> str:
    """Reduce a header to its words; "Value (bpm)" is "bpm": the unit says what the values are."""
    match = _WITH_UNIT.fullmatch(header)
    if match is None:
        return plain(header)
    name, remark = plain(match.group(1)), match.group(2)
    unit = unit_of(remark)
    if unit is not None:
        told = {Unit.COUNT: "steps", Unit.COUNT_PER_MINUTE: "bpm"}.get(unit)
        return told if told and name in words.VALUE_WORDS and plain(remark) != "count" else name
    return name if plain(remark) in _TIME_REMARKS else plain(header)


def _start_columns(names: Sequence[str], looks: Sequence[Look]) -> list[int]:
    tiers = (words.START_WORDS, words.TIMESTAMP_WORDS, words.DATE_WORDS, words.TIME_WORDS)
    # "Data" is a date in Italian and a value in English: its cells decide.
    found = [
        n
        for tier in tiers
        for n, name in enumerate(names)
        if name in tier and not (name == "data" and looks[n] in {Look.NUMBER, Look.TEXT})
    ]
    if not found:
        return []
    first = found[0]
    partners = {Look.CLOCK_ALONE: (Look.DATE_ALONE, Look.TIME), Look.DATE_ALONE: (Look.CLOCK_ALONE,)}.get(
        looks[first], ()
    )
    partner = next((n for n in found[1:] if looks[n] in partners), None)
    return [first] if partner is None else sorted((first, partner))


def _by_looks(sample: Sequence[Sequence[str]], looks: Sequence[Look]) -> dict[int, str]:
    """Without a header: the first times are the start, the next the end, a single column of numbers is the value."""
    fields: dict[int, str] = {}
    dates = [n for n, look in enumerate(looks) if look in {Look.TIME, Look.DATE_ALONE}]
    clocks = [n for n, look in enumerate(looks) if look is Look.CLOCK_ALONE]
    if dates:
        fields[dates[0]] = "start_date"
        if looks[dates[0]] is Look.DATE_ALONE and len(dates) == len(clocks) == 1:
            fields[clocks[0]] = "start_date"
        elif len(dates) > 1:
            fields[dates[1]] = "end_date"
    numbers = [n for n, look in enumerate(looks) if look is Look.NUMBER]
    if len(numbers) == 1:
        fields[numbers[0]] = "value"
    for n, look in enumerate(looks):
        cells = {row[n] for row in sample if n < len(row) and row[n]}
        if look is not Look.TEXT or not cells:
            continue
        # "bpm" and "steps" are units as well as data types: the first such column is the type.
        if "data_type" not in fields.values() and all(data_type_of(text) is not None for text in cells):
            fields[n] = "data_type"
        elif "unit" not in fields.values() and all(unit_of(text) is not None for text in cells):
            fields[n] = "unit"
    return fields


def _resolve(fields: Mapping[int, str], looks: Sequence[Look]) -> Columns:
    def single(field: str) -> int | None:
        return next((n for n, name in sorted(fields.items()) if name == field), None)

    start = _with_clock([n for n, name in sorted(fields.items()) if name == "start_date"], looks)
    end = _with_clock([n for n, name in sorted(fields.items()) if name == "end_date"], looks)
    if len(end) == 1 and looks[end[0]] is Look.CLOCK_ALONE and len(start) == 2:  # noqa: PLR2004 - date and clock
        end = (start[0], end[0])
    values = {field: n for field in VALUE_FIELDS if (n := single(field)) is not None}
    wide = "value" not in values
    return Columns(
        start=start,
        end=end,
        values=MappingProxyType(values),
        data_type=None if wide else single("data_type"),
        device_name=single("device_name"),
        device_version=single("device_version"),
        unit=None if len(values) > 1 else single("unit"),
    )


def _with_clock(columns: Sequence[int], looks: Sequence[Look]) -> tuple[int, ...]:
    """Return date and clock where the columns are such a pair, else the first of them."""
    clock = next((n for n in columns if looks[n] is Look.CLOCK_ALONE), None)
    date = next((n for n in columns if looks[n] is not Look.CLOCK_ALONE), None)
    if clock is not None and date is not None:
        return date, clock
    return tuple(columns[:1])
