"""The fast way through an Apple Health export: one pattern over large pieces.

It takes a piece only where nothing in it needs the slow way: no comment, no CDATA, no correlation, and every
``<Record>`` in Apple's own order of attributes. A count proves the last: a record that the pattern did not take sends
the whole piece the slow way.
"""

import re
from typing import Final

from gerosense_desktop.readers.apple_tags import Row, TagReader

_ANY_TYPE: Final = rb'(?!HKQuantityTypeIdentifier(?:StepCount|HeartRate)")[^"&<]*"'
_RECORD: Final = re.compile(
    rb'<Record type="(?:'
    rb'(HKQuantityTypeIdentifier(?:StepCount|HeartRate))" sourceName="([^"<]*)"'
    rb'(?: sourceVersion="([^"<]*)")?(?: device="([^"<]*)")?(?: unit="([^"<]*)")?(?: creationDate="[^"<]*")?'
    rb' startDate="([^"<]*)" endDate="([^"<]*)"(?: value="([^"<]*)")?/?>'
    rb"|" + _ANY_TYPE + rb")"
)
# Comments and CDATA have a "!", instructions a "?": single bytes are found much faster than what begins with "<".
_SLOW: Final = (b"!", b"?", b"Correlation")


class Scanner:
    """Reads an export piece by piece.

    Attributes:
        slow_pieces: How many pieces went the slow way.
    """

    def __init__(self) -> None:
        self._slow = TagReader()
        self.slow_pieces = 0

    @property
    def records(self) -> int:
        """How many ``<Record>`` tags there were so far."""
        return self._slow.records

    def read(self, buffer: bytes, *, last: bool) -> tuple[list[tuple[int, Row]], int]:
        """Read what is whole.

        Args:
            buffer: What follows on from where the last call stopped.
            last: Whether nothing comes after it.

        Returns:
            The records of steps and heart rate as (number of the record, row), and how many bytes were read.
        """
        # No "<" stands within a tag, so all before the last one is whole.
        end = buffer.rfind(b"<")
        if self._slow.outside() and end > 0:
            whole = buffer[:end]
            if not any(mark in whole for mark in _SLOW):
                rows = _RECORD.findall(whole)
                if len(rows) == whole.count(b"<Record"):
                    first = self._slow.records + 1
                    self._slow.records += len(rows)
                    return [(number, row) for number, row in enumerate(rows, start=first) if row[0]], end
        self.slow_pieces += 1
        return self._slow.read(buffer, last=last)
