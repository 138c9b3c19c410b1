"""Which key of a JSON sample holds what."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.tables import headers as words
from gerosense_desktop.readers.tables.words import data_type_of, plain

_TIERS: Final[dict[str, tuple[Collection[str], ...]]] = {
    "data_type": ({"datatype"}, words.TYPE_WORDS),
    "device_name": ({"devicename"}, words.DEVICE_WORDS, {"sourcename"}, words.SOURCE_WORDS),
    "device_version": ({"deviceversion"}, words.VERSION_WORDS | {"software"}),
    "start_date": (words.START_WORDS, words.TIMESTAMP_WORDS, words.DATE_WORDS - {"data"}, words.TIME_WORDS),
    "end_date": (words.END_WORDS,),
    "unit": (words.UNIT_WORDS,),
    "value": (words.VALUE_WORDS, {"avg", "average"}),
}
"""Field → its keys, the more telling ones first: a start goes before a date, a device before an app."""

_FIELDS: Final = {
    word: (field, rank)
    for field, tiers in _TIERS.items()
    for rank, tier in reversed([*enumerate(tiers)])
    for word in tier
}
_DECISIVE: Final = frozenset({"start_date", "end_date", "unit", "value", *DataType})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Keys:
    """Where the fields of a row stand in samples that have the same keys.

    Attributes:
        fields: Field → key, for those that are there.
        told: What the key of the value tells of the data type.
    """

    fields: dict[str, str]
    told: DataType | None = None

    @property
    def value(self) -> str | None:
        """The key of the value."""
        return self.fields.get("value")


def field_of(key: str) -> str | None:
    """Return the field a key stands for; ``steps`` or ``bpm`` for a value that names its type; None for others."""
    word = plain(key)
    if word in _FIELDS:
        return _FIELDS[word][0]
    return data_type_of(key)


def keys_of(names: Collection[str]) -> tuple[Keys, ...]:
    """Return where the fields stand, one way for each row: a sample with steps and heart rate gives two.

    None at all where two keys claim the same field and may disagree: nobody knows which one holds.
    """
    found: dict[str, tuple[int, str]] = {}
    for name in names:
        field = field_of(name)
        if field is None:
            continue
        rank = _FIELDS.get(plain(name), (field, 0))[1]
        known = found.get(field)
        if known is not None and known[0] == rank and field in _DECISIVE:
            return ()
        if known is None or rank < known[0]:
            found[field] = rank, name
    fields = {field: name for field, (_, name) in found.items()}
    told = {kind: fields.pop(kind) for kind in DataType if kind in fields}
    # "Value" and "count" say less than "bpm" beside them.
    ways = tuple(Keys(fields={**fields, "value": name}, told=kind) for kind, name in told.items())
    return ways or (Keys(fields=fields),)
