"""The slow and general way to read one ``<Record>`` tag: attributes in any order, spacing and quotes.

It costs some 17 microseconds a tag, about ten times the fast way; only tags of rare shapes come here.
"""

import re
from typing import Final

ATTRIBUTES: Final = ("type", "sourceName", "sourceVersion", "device", "unit", "startDate", "endDate", "value")
"""The attributes that matter, in the order of a row."""

Row = tuple[str | None, ...]
"""One record: the attributes' texts as they stand, references and all; None where missing."""

_TAG: Final = re.compile(
    r"""((?:\s++[^\s=<>"'/]++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'))*+)\s*+/?>""",
    re.ASCII,
)
_ATTRIBUTE: Final = re.compile(r"""([^\s=<>"'/]++)\s*+=\s*+(?:"([^"<]*+)"|'([^'<]*+)')""", re.ASCII)
_BROKEN_SHOWN: Final = 200
_NOTHING: Final = (None,) * (len(ATTRIBUTES) - 1)
"""Before the value, which stands last."""


def read_tag(text: str) -> Row:
    """Read a record.

    Args:
        text: What follows ``<Record``, with or without something after the end of the tag.

    Returns:
        The row. A tag that cannot be read gives a row that will be rejected, with the tag's beginning as its value:
        it may have been a sample, so it is shown and not dropped.
    """
    tag = _TAG.match(text)
    attributes = _ATTRIBUTE.findall(tag[1]) if tag else []
    values = {name: double or single for name, double, single in attributes}
    if tag is None or len(values) < len(attributes):
        shown = text[:_BROKEN_SHOWN].partition(">")[0]
        return (*_NOTHING, f"<Record{shown}")
    return tuple(values.get(name) for name in ATTRIBUTES)


_REFERENCE: Final = re.compile(r"&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_SURROGATES: Final = range(0xD800, 0xE000)
_CODE_POINTS: Final = 0x110000


def decode_references(text: str) -> str:
    """Decode the five entities of XML and character references, and nothing else."""
    return _REFERENCE.sub(_decode_one, text) if "&" in text else text


def _decode_one(reference: re.Match[str]) -> str:
    named, decimal, hexadecimal = reference.groups()
    if named:
        return _NAMED[named]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return reference[0] if code >= _CODE_POINTS or code in _SURROGATES else chr(code)
