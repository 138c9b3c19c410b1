"""The slow and general way through an Apple Health export: whatever the fast pattern does not fit.

It knows comments, CDATA, processing instructions and ``<Correlation>``, and reads a ``<Record>`` with its attributes in
any order, spacing and quotes. Records within a correlation are passed over: they also stand at the top level.
"""

import re
from dataclasses import dataclass
from typing import Final

MAX_TAG_BYTES: Final = 1_000_000
"""A tag longer than this is no tag; so a line without end needs no memory without end."""

ATTRIBUTES: Final = ("type", "sourceName", "sourceVersion", "device", "unit", "startDate", "endDate", "value")
"""The attributes that matter, in the order of a found row."""

TYPES: Final = (b"HKQuantityTypeIdentifierStepCount", b"HKQuantityTypeIdentifierHeartRate")

Row = tuple[bytes, ...]
"""One record: the attributes' bytes as they stand, entities and all; empty where missing."""

_CONSTRUCT: Final = re.compile(rb"<!--|<!\[CDATA\[|<\?|<Correlation(?=[\s/>])|</Correlation\s*>|<Record(?=[\s/>])")
_TAG: Final = re.compile(rb"""<\w+((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>""")
_ATTRIBUTE: Final = re.compile(rb"""([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""")
_ENDS: Final = {b"<!--": b"-->", b"<![CDATA[": b"]]>", b"<?": b"?>"}
_BROKEN_SHOWN: Final = 200


@dataclass(slots=True)
class TagReader:
    """Reads buffers one after the other, and remembers what it is inside of.

    Attributes:
        records: How many ``<Record>`` tags there were so far, outside comments.
        correlations: How many correlations are open.
        waits_for: The end of the comment, CDATA or instruction that is open; empty outside of one.
    """

    records: int = 0
    correlations: int = 0
    waits_for: bytes = b""

    def outside(self) -> bool:
        """Whether a fast pattern may go on from here."""
        return not self.waits_for and not self.correlations

    def read(self, buffer: bytes, *, last: bool) -> tuple[list[tuple[int, Row]], int]:
        """Read what is whole.

        Args:
            buffer: What follows on from where the last call stopped.
            last: Whether nothing comes after it.

        Returns:
            The records found as (number of the record, row), and how many bytes were read.
        """
        found: list[tuple[int, Row]] = []
        at = 0
        while True:
            if self.waits_for:
                end = buffer.find(self.waits_for, at)
                if end < 0:
                    return found, max(at, len(buffer) - len(self.waits_for) + 1)
                at = end + len(self.waits_for)
                self.waits_for = b""
            construct = _CONSTRUCT.search(buffer, at)
            if construct is None:
                # Something may begin at the very end: what follows the last "<" is looked at again.
                begin = buffer.rfind(b"<", at)
                whole = last or begin < 0 or b">" in buffer[begin:]
                return found, len(buffer) if whole or len(buffer) - begin > MAX_TAG_BYTES else begin
            at = construct.start()
            opening = construct[0]
            if opening in _ENDS:
                self.waits_for = _ENDS[opening]
                at += len(opening)
            elif opening.startswith(b"</"):
                self.correlations = max(0, self.correlations - 1)
                at = construct.end()
            else:
                tag = _TAG.match(buffer, at)
                if tag is None and not last and len(buffer) - at <= MAX_TAG_BYTES and not _is_broken(buffer, at):
                    return found, at
                at = self._take(tag, opening, buffer, at, found, last=last)

    def _take(
        self,
        tag: re.Match[bytes] | None,
        opening: bytes,
        buffer: bytes,
        at: int,
        found: list[tuple[int, Row]],
        *,
        last: bool,
    ) -> int:
        if opening == b"<Correlation":
            if tag is None or not tag[2]:
                self.correlations += 1
            return at + len(opening) if tag is None else tag.end()
        if tag is None and last and not _is_broken(buffer, at):
            # The file ends within this tag: it is not whole, and whoever reads says so.
            return len(buffer)
        self.records += 1
        row = _broken_row(buffer, at) if tag is None else _row(tag[1])
        if row is not None and not self.correlations:
            found.append((self.records, row))
        return at + len(opening) if tag is None else tag.end()


def _is_broken(buffer: bytes, at: int) -> bool:
    """Whether a tag that does not read as one can no longer become one by what follows."""
    rest = buffer.find(b"<", at + 1)
    return rest >= 0 or len(buffer) - at > MAX_TAG_BYTES


def _row(attributes: bytes) -> Row | None:
    """Return the row of a record of steps or heart rate; None for any other."""
    pairs = _ATTRIBUTE.findall(attributes)
    values = {name: double or single for name, double, single in pairs}
    if len(values) < len(pairs):
        return _unreadable(attributes)
    if decode_references(values.get(b"type", b"")) not in TYPES:
        return None
    return tuple(values.get(name.encode(), b"") for name in ATTRIBUTES)


def _broken_row(buffer: bytes, at: int) -> Row:
    end = buffer.find(b">", at)
    return _unreadable(buffer[at : end + 1 if end >= 0 else at + _BROKEN_SHOWN])


def _unreadable(tag: bytes) -> Row:
    """Return a row that will be rejected: it may have been a sample, so it is shown and not dropped."""
    return tuple(tag[:_BROKEN_SHOWN] if name == "value" else b"" for name in ATTRIBUTES)


_REFERENCE: Final = re.compile(rb"&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));")
_NAMED: Final = {b"lt": b"<", b"gt": b">", b"amp": b"&", b"quot": b'"', b"apos": b"'"}


def decode_references(text: bytes) -> bytes:
    """Decode the five entities of XML and character references, and nothing else."""
    return _REFERENCE.sub(_decode_one, text) if b"&" in text else text


def _decode_one(reference: re.Match[bytes]) -> bytes:
    named, decimal, hexadecimal = reference.groups()
    if named:
        return _NAMED[named]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    try:
        return chr(code).encode()
    except (ValueError, OverflowError, UnicodeEncodeError):
        return reference[0]
