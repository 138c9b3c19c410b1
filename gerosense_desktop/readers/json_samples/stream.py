"""Reads the samples of a JSON file run by run, without holding the file.

Python's own decoder reads whole objects, thousands at once where they follow each other; all that is written here is
the way between them: lists of samples, bodies with a list of samples under ``data``, and several of these one after
the other.
"""

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, Final

import polars as pl

from gerosense_desktop.readers.json_samples.layout import read_alike
from gerosense_desktop.readers.json_samples.objects import Doubled, decode_at, decode_lines, decode_listed, is_body
from gerosense_desktop.readers.json_samples.text import CHUNK_BYTES, BrokenJsonError, CutJsonError, JsonText

MAX_KEYS: Final = 1_000
"""An object with more keys is no sample, and no body of samples."""

_NEXT_LISTED: Final = re.compile(r"[ \t\r\n]*,[ \t\r\n]*(?=\{)")
_NEXT_LINE: Final = re.compile(r"[ \t\r]*\n(?=\{)")


@dataclass(slots=True)
class Body:
    """An object with a list of samples in it.

    Attributes:
        texts: Its other entries; whole only after its samples were read.
    """

    texts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Samples that follow each other.

    Attributes:
        samples: Objects are ``dict``, or ``Doubled`` where a key stands twice; numbers are their text. Objects written
            alike, all flat, come as a frame instead: a column of texts for each key.
        body: The one they stand in.
        places: Their numbers, or their lines where the stream counts lines.
    """

    samples: list[Any] | pl.DataFrame
    body: Body | None
    places: Sequence[int]

    def objects(self, most: int | None = None) -> list[Any]:
        """Return the samples one by one, however they came, or so many of them."""
        if isinstance(self.samples, pl.DataFrame):
            return self.samples.head(self.samples.height if most is None else most).to_dicts()
        return self.samples[:most]


class JsonStream:
    """Goes through a file once.

    Attributes:
        counts_lines: Whether places are lines, because the file begins with a sample alone on a line.
    """

    def __init__(self, stream: IO[bytes], *, chunk_bytes: int = CHUNK_BYTES) -> None:
        self._text = JsonText(stream, chunk_bytes=chunk_bytes)
        self._samples = 0
        self._is_among_bodies = False
        self._line = 1
        self._alike = self._not_alike = 0
        self.counts_lines = False

    @property
    def bytes_done(self) -> int:
        """How many bytes were read from the file."""
        return self._text.bytes_done

    @property
    def line(self) -> int:
        """The line that the reading has come to."""
        return self._text.line

    def runs(self) -> Iterator[Run]:
        """Yield all samples, objects or not.

        Raises:
            BrokenJsonError, CutJsonError: After all that was whole has been yielded.
        """
        if not self._text.skip_blank():
            raise CutJsonError
        self.counts_lines = self._begins_with_a_line()
        while self._text.skip_blank():
            if self._text.peek() == "[":
                yield from self._list(None)
            else:
                yield from self._value(None)
                if self.counts_lines:
                    yield from self._following(_NEXT_LINE, None)

    def runs_under(self, path: tuple[str, ...]) -> Iterator[Run]:
        """Yield the samples of the list under these keys, none where there is no such list.

        What stands before it is passed over whatever its length; a run without samples comes now and then meanwhile,
        so that the person can stop the reading.

        Raises:
            BrokenJsonError, CutJsonError: After all that was whole has been yielded.
        """
        for key in path:
            if self._text.peek() != "{":
                return
            self._text.at += 1
            if not (yield from self._find_key(key)):
                return
        if self._text.peek() == "[":
            yield from self._list(None)

    # ── values ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _list(self, body: Body | None) -> Iterator[Run]:
        text = self._text
        text.expect("[")
        if text.peek() == "]":
            text.at += 1
            return
        while True:
            yield from self._value(body)
            yield from self._following(_NEXT_LISTED, body)
            if text.peek() == "]":
                text.at += 1
                return
            text.expect(",")

    def _value(self, body: Body | None) -> Iterator[Run]:
        """Read one value of any length."""
        if self._text.peek() != "{" or body is not None:
            yield self._run([self._text.decode()], body)
            return
        self._note_line()
        try:
            value = self._text.decode(limit=len(self._text.buffer))
        except (BrokenJsonError, CutJsonError):
            # Longer than the buffer: a body, or nothing that can be read.
            yield from self._open_object()
        else:
            yield self._run_of(value)

    def _following(self, gap: re.Pattern[str], body: Body | None) -> Iterator[Run]:
        """Read the objects that follow and are whole in the buffer: the usual case, fast."""
        text = self._text
        many = (gap is _NEXT_LINE or not self.counts_lines) and not (body is None and self._is_among_bodies)
        while match := gap.match(text.buffer, text.at):
            begin = match.end()
            separator = f"}}{match.group()}{{"
            last = text.buffer.rfind(separator, begin) if many else -1
            values: list[Any] | pl.DataFrame | None = None
            if last >= 0:
                objects = text.buffer[begin : last + 1]
                values = self._alike_of(objects, separator)
                if values is None:
                    values = decode_listed(objects) if gap is _NEXT_LISTED else decode_lines(objects, separator)
            if values is not None and (body is not None or not _may_hold_bodies(values)):
                text.at = begin
                self._note_line()
                text.at = last + 1
                yield self._run(values, body)
                # What is left has one more object at the most, or another gap.
                text.forget()
                return
            # Bodies, or objects with objects in them: one by one as far as this buffer goes.
            many = False
            try:
                value, end = decode_at(text.buffer, begin)
            except (ValueError, RecursionError):
                return
            text.at = begin
            self._note_line()
            text.at = end
            yield self._run([value], body) if body is not None else self._run_of(value)

    def _alike_of(self, objects: str, separator: str) -> pl.DataFrame | None:
        """Read objects that are written alike; not tried where it has failed more often than not."""
        if self._not_alike > self._alike:
            return None
        alike = read_alike(objects, separator)
        if alike is None:
            self._not_alike += 1
        else:
            self._alike += 1
        return alike

    def _open_object(self) -> Iterator[Run]:
        """Read an object entry by entry; without a list of samples in it, it is a sample itself."""
        text, body, found = self._text, Body(), False
        text.expect("{")
        while text.peek() != "}":
            key = text.key()
            if len(body.texts) == MAX_KEYS:
                raise BrokenJsonError
            if key in body.texts or (key == "data" and found):
                # After samples were read by it, nobody can tell which of the two holds.
                raise BrokenJsonError
            if key == "data" and text.peek() == "[":
                found = True
                yield from self._list(body)
            else:
                body.texts[key] = text.decode()
            if text.peek() != "}":
                text.expect(",")
        text.at += 1
        self._is_among_bodies = found
        if not found:
            yield self._run([body.texts], None)

    def _run_of(self, value: Any) -> Run:  # noqa: ANN401 - any JSON
        """Return the samples of a whole value: those in a body, or the value itself."""
        self._is_among_bodies = is_body(value)
        if self._is_among_bodies:
            return self._run(value.pop("data"), Body(texts=value))
        if isinstance(value, Doubled) and any(key == "data" and type(inside) is list for key, inside in value):
            raise BrokenJsonError
        return self._run([value], None)

    def _run(self, samples: list[Any] | pl.DataFrame, body: Body | None) -> Run:
        first = self._samples + 1
        self._samples += len(samples)
        places: Sequence[int] = range(first, first + len(samples))
        if self.counts_lines:
            in_lines = body is None
            places = range(self._line, self._line + len(samples)) if in_lines else [self._line] * len(samples)
        return Run(samples=samples, body=body, places=places)

    # ── the way to a list ─────────────────────────────────────────────────────────────────────────────────────────

    def _begins_with_a_line(self) -> bool:
        """Whether the first line is a whole object and no body."""
        line = self._text.rest_of_line()
        values = decode_listed(line) if line.startswith("{") else None
        return values is not None and len(values) == 1 and not is_body(values[0])

    def _find_key(self, wanted: str) -> Generator[Run, None, bool]:
        text = self._text
        while text.peek() == '"':
            if text.key() == wanted:
                return True
            for _ in text.skip():
                yield Run(samples=[], body=None, places=())
            if text.peek() != ",":
                return False
            text.expect(",")
        return False

    def _note_line(self) -> None:
        """Know the line of what begins here."""
        if self.counts_lines:
            self._line = self._text.line


def _may_hold_bodies(values: list[Any] | pl.DataFrame) -> bool:
    if isinstance(values, pl.DataFrame):
        return "data" in values.columns
    return any(type(value) is not dict or "data" in value for value in values)
