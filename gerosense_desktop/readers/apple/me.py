"""The ``<Me>`` element of an Apple Health export: what the phone knows of its owner."""

import re
from typing import Final

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.readers.apple.tags import decode_references
from gerosense_desktop.readers.owner import Owner

_BEGIN: Final = re.compile(rb"<!--.*?(?:-->|\Z)|<(Me|Record|Correlation|Workout|ActivitySummary)\b", re.DOTALL)
_TAG: Final = re.compile(rb"""((?:\s++[^\s=<>"'/]++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'))*+)\s*+/?>""")
_ATTRIBUTE: Final = re.compile(rb"""HKCharacteristicTypeIdentifier(\w++)\s*+=\s*+(?:"([^"<]*+)"|'([^'<]*+)')""")
_DATE: Final = re.compile(r"([0-9]{4})-[0-9]{2}-[0-9]{2}")
_SEXES: Final = {"HKBiologicalSexMale": BiologicalSex.MALE, "HKBiologicalSexFemale": BiologicalSex.FEMALE}


def read_me(head: bytes, *, encoding: str) -> Owner | None:
    """Read what stands before the first record.

    Args:
        head: The file from its root element on, at least up to the first record.
        encoding: How its texts are encoded.

    Returns:
        The owner; None where there is no whole ``<Me>``, or where it says nothing that is known here.
    """
    for found in _BEGIN.finditer(head):
        if found[1] is None:
            continue
        tag = _TAG.match(head, found.end()) if found[1] == b"Me" else None
        return None if tag is None else _owner(tag[1], encoding=encoding)
    return None


def _owner(attributes: bytes, *, encoding: str) -> Owner | None:
    said = {
        name.decode("ascii", "replace"): decode_references((double or single).decode(encoding, "replace")).strip()
        for name, double, single in _ATTRIBUTE.findall(attributes)
    }
    date = _DATE.fullmatch(said.get("DateOfBirth", ""))
    sex = _SEXES.get(said.get("BiologicalSex", ""))
    if date is None and sex is None:
        return None
    return Owner(biological_sex=sex, year_of_birth=None if date is None else int(date[1]))
