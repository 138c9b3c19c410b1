"""Finding the records in an Apple Health export.

Every ``<Record`` that stands outside of comments, CDATA and processing instructions is counted. A record whose type
stands first and is neither steps nor heart rate is passed over at once; the text of any other is handed on, whatever
the order, spacing and quotes of its attributes. Records within a ``<Correlation>`` are counted and not handed on: they
also stand at the top level.

A piece in which nothing but records counts is split at them, the fast way; any other is gone through with one pattern.
"""

import re
from dataclasses import dataclass
from typing import Final

MAX_TAG_BYTES: Final = 1_000_000
"""A tag longer than this is no tag; so a line without end needs no memory without end."""

_SAMPLE: Final = rb'HKQuantityTypeIdentifier(?:StepCount|HeartRate)"'
_SAMPLES: Final = tuple(b' type="HKQuantityTypeIdentifier' + kind for kind in (b'StepCount"', b'HeartRate"'))
"""How a sample's record goes on after its name, as Apple writes it."""
_OTHER_TYPE: Final = rb'\s+type="(?!' + _SAMPLE + rb')[^"&<]*"'
# No "<" stands within a tag, so a record's text goes up to the next one; what follows the tag's end does no harm.
_CONSTRUCT: Final = re.compile(
    rb"<(?:Record(?:" + _OTHER_TYPE + rb"|([\s/>][^<]*))"
    rb"|(!--|!\[CDATA\[|\?|Correlation[\s/>][^<]*|/Correlation(?=[\s>])|HealthData[\s/>][^<]*|/HealthData(?=[\s>])))"
)
_OTHER_RECORD: Final = re.compile(_OTHER_TYPE)
_RECORD_TEXT: Final = 1
_SOMETHING_ELSE: Final = 2
_ENDS: Final = {b"!--": b"-->", b"![CDATA[": b"]]>", b"?": b"?>"}
_WHOLE_TAG: Final = re.compile(rb"""<(?:[^"'>]++|"[^"]*+"|'[^']*+')*+>""")


@dataclass(slots=True)
class Scanner:
    """Reads an export piece by piece, and remembers what it is inside of.

    Attributes:
        records: How many ``<Record>`` tags there were so far, also within correlations.
        ended: Whether the root element ended, and no correlation was open then.
    """

    records: int = 0
    ended: bool = False
    _in_correlation: bool = False
    _waits_for: bytes = b""

    def read(self, buffer: bytes, *, last: bool) -> tuple[list[tuple[int, bytes]], int]:
        """Read what is whole.

        Args:
            buffer: What follows on from where the last call stopped.
            last: Whether nothing comes after it. A tag that is not whole then is left out: the file is cut.

        Returns:
            The records that may be steps or heart rate as (number of the record, text after ``<Record`` up to the
            next ``<``), and how many bytes were read.
        """
        found: list[tuple[int, bytes]] = []
        at = 0
        while True:
            if self._waits_for:
                close = buffer.find(self._waits_for, at)
                if close < 0:
                    return found, max(at, len(buffer) - len(self._waits_for) + 1)
                at = close + len(self._waits_for)
                self._waits_for = b""
            end = _end_of_whole(buffer, at, last=last)
            at = self._read_outside(buffer, at, end, found)
            if not self._waits_for:
                return found, len(buffer) if last else end

    def _read_outside(self, buffer: bytes, at: int, end: int, found: list[tuple[int, bytes]]) -> int:
        """Read up to ``end``, or up to where a comment, CDATA or instruction begins."""
        if not self._in_correlation and (plain := _plain_records(buffer[at:end], before=self.records)) is not None:
            self.records, more = plain
            found += more
            return end
        records = self.records
        for match in _CONSTRUCT.finditer(buffer, at, end):
            kind = match.lastindex
            if kind is None:
                records += 1
            elif kind == _RECORD_TEXT:
                records += 1
                if not self._in_correlation:
                    found.append((records, match[_RECORD_TEXT]))
            elif mark := _ENDS.get(match[_SOMETHING_ELSE]):
                self._waits_for = mark
                at = match.end()
                break
            else:
                self._note(match[0])
        self.records = records
        return at

    def _note(self, text: bytes) -> None:
        name, opens = text.lstrip(b"</"), not text.startswith(b"</")
        tag = _WHOLE_TAG.match(text)
        stays_open = opens and (tag is None or not tag[0].endswith(b"/>"))
        if name.startswith(b"Correlation"):
            self._in_correlation = stays_open
        else:
            self.ended = not stays_open and not self._in_correlation


def _plain_records(piece: bytes, *, before: int) -> tuple[int, list[tuple[int, bytes]]] | None:
    """Find the records of a piece in which nothing else counts, in a third of the time; None where something may.

    Args:
        piece: Whole tags.
        before: How many records came before it.

    Returns:
        How many there are with those of the piece, and those found, as ``Scanner.read`` returns them.
    """
    # A single character is looked for many times as fast as two.
    is_marked = (b"!" in piece and b"<!" in piece) or (b"?" in piece and b"<?" in piece)
    if is_marked or b"Correlation" in piece or b"HealthData" in piece:
        return None
    _, *records = piece.split(b"<Record")
    found: list[tuple[int, bytes]] = []
    for number, text in enumerate(records, before + 1):
        if not text.startswith(_SAMPLES):
            if _OTHER_RECORD.match(text):
                continue
            if not text[:1].isspace() and not text.startswith((b"/", b">")):
                return None
        found.append((number, text.partition(b"<")[0]))
    return before + len(records), found


def _end_of_whole(buffer: bytes, at: int, *, last: bool) -> int:
    """Return up to where whatever begins is there whole."""
    begin = buffer.rfind(b"<", at)
    if begin < 0:
        return len(buffer)
    if last:
        return len(buffer) if _WHOLE_TAG.match(buffer, begin) else begin
    return len(buffer) if len(buffer) - begin > MAX_TAG_BYTES else begin
