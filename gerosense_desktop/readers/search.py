"""How far a search through a folder or a zip is, and the way to end it at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event
from typing import Final

_EVERY: Final = 100
"""After so many files it is said how far the search is: some ten times a second on a quick disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """How far the search for source files is.

    Attributes:
        looked: How many files were looked into.
        files: How many there are, as far as is known.
    """

    looked: int
    files: int


class SearchEndedError(Exception):
    """The person cancelled; nobody is told, for they know."""


class Search:
    """Counts what was come across and looked into; asked for every single file, it ends the search soon."""

    def __init__(self, cancel: Event | None = None) -> None:
        """Begin a search.

        Args:
            cancel: When set, the search ends at the next file; None where nobody can cancel.
        """
        self._cancel = cancel
        self._looked = 0
        self._files = 0

    def go_on(self) -> None:
        """Do nothing, unless it was cancelled.

        Raises:
            SearchEndedError: It was cancelled.
        """
        if self._cancel is not None and self._cancel.is_set():
            raise SearchEndedError

    def come_across(self, files: int) -> Iterator[Sought]:
        """Count files that are there, and say now and then how many."""
        self.go_on()
        before, self._files = self._files, self._files + files
        if before // _EVERY != self._files // _EVERY:
            yield Sought(looked=self._looked, files=self._files)

    def look_into(self) -> Iterator[Sought]:
        """Count a file that is being looked into, and say now and then how many were."""
        self.go_on()
        self._looked += 1
        if self._looked % _EVERY == 0:
            yield Sought(looked=self._looked, files=max(self._looked, self._files))
