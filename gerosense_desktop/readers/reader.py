"""What every format's reader looks like."""

from collections.abc import Iterator
from threading import Event
from typing import Protocol

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.readers.owner import Owner
from gerosense_desktop.readers.questions import Answers, MappingShown, QuestionsAsked
from gerosense_desktop.readers.raw import CutShort, Progress, RawFrame
from gerosense_desktop.readers.source import Source

ReadEvent = RawFrame | Progress | CutShort | QuestionsAsked | MappingShown | Owner


class ReadError(GeroSenseError):
    """A source file cannot be read; the message names what is wrong, never a value from the file."""


class Reader(Protocol):
    """Reads one format. Stateless: one instance serves all files.

    A new format is one new file in this package and one line in ``registry.py``.
    """

    name: str
    """A stable identifier, e.g. ``apple_health``; shown by ``--json``."""

    title: str
    """What a person calls it, e.g. ``Apple Health export``."""

    def recognises(self, source: Source) -> bool:
        """Whether the content (never the name alone) is of this format. Must be quick and never raise."""
        ...

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
        """Yield raw frames (at most about 250,000 rows each) with progress between them.

        Where something must be asked, a single QuestionsAsked comes and no frame. A file cut short yields its whole
        samples and then CutShort. After ``cancel`` is set it returns soon.

        Raises:
            ReadError: The file cannot be read, or holds neither steps nor heart rate.
        """
        ...
