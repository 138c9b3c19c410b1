"""Reads the samples of a JSON file run by run, without holding the file.

Python's own decoder reads whole objects, thousands at once where they follow each other; all that is written here is
the way between them: lists of samples, bodies with a list of samples under ``data``, and several of these one after
the other.
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, Final

from gerosense_desktop.readers.json_objects import Doubled, decode_at, decode_lines, decode_listed, is_body

CHUNK_BYTES: Final = 1 << 20
MAX_OBJECT_CHARACTERS: Final = 1_000_000
"""A sample longer than this is none; so a line without end needs no memory without end."""

_NUMBER_GOES_ON: Final = frozenset(["", *".eE+-0123456789"])
_BLANK: Final = re.compile(r"[ \t\r\n]*")
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
        samples: Objects are ``dict``, or ``Doubled`` where a key stands twice; numbers are their text.
        body: The one they stand in.
        places: Their numbers, or their lines where the stream counts lines.
    """

    samples: list[Any]
    body: Body | None
    places: Sequence[int]


class BrokenJsonError(ValueError):
    """The text is no JSON from here on, or none that holds samples."""


class CutJsonError(ValueError):
    """The text ends in the middle."""


class JsonStream:
    """Goes through a file once.

    Attributes:
        bytes_done: How many bytes were read from the file.
        counts_lines: Whether places are lines, because the file begins with a sample alone on a line.
    """

    def __init__(self, stream: IO[bytes], *, chunk_bytes: int = CHUNK_BYTES) -> None:
        self._stream = stream
        self._chunk_bytes = chunk_bytes
        self._buffer = ""
        self._at = 0
        self._ended = False
        self._samples = 0
        self._is_among_bodies = False
        self._line = 1
        self._line_at = 0
        self.bytes_done = 0
        self.counts_lines = False
        head = stream.read(chunk_bytes)
        self._text = codecs.getincrementaldecoder(_encoding(head))(errors="replace")
        self._feed(head)

    def runs(self) -> Iterator[Run]:
        """Yield all samples, objects or not.

        Raises:
            BrokenJsonError, CutJsonError: After all that was whole has been yielded.
        """
        if not self._skip_blank():
            raise CutJsonError
        self.counts_lines = self._begins_with_a_line()
        while self._skip_blank():
            if self._buffer[self._at] == "[":
                yield from self._list(None)
            else:
                yield from self._value(None)
                if self.counts_lines:
                    yield from self._following(_NEXT_LINE, None)

    def runs_under(self, path: tuple[str, ...]) -> Iterator[Run] | None:
        """Return the runs in the list under these keys; None where there is no such list.

        Raises:
            BrokenJsonError, CutJsonError: The text is broken on the way there.
        """
        for key in path:
            if self._peek() != "{":
                return None
            self._at += 1
            if not self._find_key(key):
                return None
        return self._list(None) if self._peek() == "[" else None

    # ── values ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _list(self, body: Body | None) -> Iterator[Run]:
        self._expect("[")
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            yield from self._value(body)
            yield from self._following(_NEXT_LISTED, body)
            if self._peek() == "]":
                self._at += 1
                return
            self._expect(",")

    def _value(self, body: Body | None) -> Iterator[Run]:
        """Read one value of any length."""
        if self._peek() != "{" or body is not None:
            yield self._run([self._decode()], body)
            return
        self._count_lines()
        try:
            value = self._decode(limit=len(self._buffer))
        except (BrokenJsonError, CutJsonError):
            # Longer than the buffer: a body, or nothing that can be read.
            yield from self._open_object()
        else:
            yield self._run_of(value)

    def _following(self, gap: re.Pattern[str], body: Body | None) -> Iterator[Run]:
        """Read the objects that follow and are whole in the buffer: the usual case, fast."""
        many = (gap is _NEXT_LINE or not self.counts_lines) and not (body is None and self._is_among_bodies)
        while match := gap.match(self._buffer, self._at):
            begin = match.end()
            separator = f"}}{match.group()}{{"
            last = self._buffer.rfind(separator, begin) if many else -1
            values = None
            if last >= 0:
                text = self._buffer[begin : last + 1]
                values = decode_listed(text) if gap is _NEXT_LISTED else decode_lines(text, separator)
            if values is not None and (body is not None or not any(map(_may_be_body, values))):
                self._at = begin
                self._count_lines()
                self._at = last + 1
                yield self._run(values, body)
                continue
            # Bodies, or objects with objects in them: one by one as far as this buffer goes.
            many = False
            try:
                value, end = decode_at(self._buffer, begin)
            except (ValueError, RecursionError):
                return
            self._at = begin
            self._count_lines()
            self._at = end
            yield self._run([value], body) if body is not None else self._run_of(value)

    def _open_object(self) -> Iterator[Run]:
        """Read an object entry by entry; without a list of samples in it, it is a sample itself."""
        body, pairs, found = Body(), list[tuple[str, Any]](), False
        self._expect("{")
        while self._peek() != "}":
            key = self._key()
            if key in body.texts or (key == "data" and found):
                # After samples were read by it, nobody can tell which of the two holds.
                raise BrokenJsonError
            if key == "data" and self._peek() == "[":
                found = True
                yield from self._list(body)
            else:
                body.texts[key] = self._decode()
                pairs.append((key, body.texts[key]))
            if self._peek() != "}":
                self._expect(",")
        self._at += 1
        self._is_among_bodies = found
        if not found:
            yield self._run([dict(pairs)], None)

    def _run_of(self, value: Any) -> Run:  # noqa: ANN401 - any JSON
        """Return the samples of a whole value: those in a body, or the value itself."""
        self._is_among_bodies = is_body(value)
        if self._is_among_bodies:
            return self._run(value.pop("data"), Body(texts=value))
        if isinstance(value, Doubled) and any(key == "data" and type(inside) is list for key, inside in value):
            raise BrokenJsonError
        return self._run([value], None)

    def _run(self, samples: list[Any], body: Body | None) -> Run:
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
        while "\n" not in self._buffer and not self._ended and len(self._buffer) <= MAX_OBJECT_CHARACTERS:
            self._read_on()
        line = self._buffer[self._at :].partition("\n")[0]
        values = decode_listed(line) if line.startswith("{") else None
        return values is not None and len(values) == 1 and not is_body(values[0])

    def _find_key(self, wanted: str) -> bool:
        while self._peek() == '"':
            if self._key() == wanted:
                return True
            self._decode()
            if self._peek() != ",":
                return False
            self._expect(",")
        return False

    def _key(self) -> str:
        if self._peek() != '"':
            raise BrokenJsonError
        key = self._decode()
        self._expect(":")
        return str(key)

    # ── characters ────────────────────────────────────────────────────────────────────────────────────────────────

    def _decode(self, *, limit: int = MAX_OBJECT_CHARACTERS) -> Any:  # noqa: ANN401 - any JSON
        """Decode the value that begins here."""
        self._skip_blank()
        while True:
            try:
                value, end = decode_at(self._buffer, self._at)
            except RecursionError:
                raise BrokenJsonError from None
            except ValueError:
                if self._ended:
                    raise CutJsonError from None
                if len(self._buffer) - self._at > limit:
                    raise BrokenJsonError from None
                self._read_on()
                continue
            # A number may go on with what is not read yet.
            may_go_on = self._buffer[end - 1] not in '}]"' and self._buffer[end : end + 1] in _NUMBER_GOES_ON
            if may_go_on and not self._ended and len(self._buffer) - self._at <= MAX_OBJECT_CHARACTERS:
                self._read_on()
                continue
            self._at = end
            return value

    def _peek(self) -> str:
        if not self._skip_blank():
            raise CutJsonError
        return self._buffer[self._at]

    def _expect(self, character: str) -> None:
        if self._peek() != character:
            raise BrokenJsonError
        self._at += 1

    def _skip_blank(self) -> bool:
        """Go to the next character that is not blank; False at the end of the file."""
        while True:
            blank = _BLANK.match(self._buffer, self._at)
            self._at = blank.end() if blank else self._at
            if self._at < len(self._buffer):
                return True
            if self._ended:
                return False
            self._read_on()

    def _count_lines(self) -> None:
        """Know the line of what begins here."""
        if self.counts_lines:
            self._line += self._buffer.count("\n", self._line_at, self._at)
            self._line_at = self._at

    def _read_on(self) -> None:
        self._feed(self._stream.read(self._chunk_bytes))

    def _feed(self, chunk: bytes) -> None:
        # Lines count from the beginning, so that blank ones above the first sample count too.
        if self.counts_lines or not self._samples:
            self._line += self._buffer.count("\n", self._line_at, self._at)
        self.bytes_done += len(chunk)
        self._ended = not chunk
        text = self._text.decode(chunk, final=not chunk)
        self._buffer = self._buffer[self._at :] + text
        self._at = self._line_at = 0


def _may_be_body(value: Any) -> bool:  # noqa: ANN401 - any JSON
    return type(value) is not dict or "data" in value


def _encoding(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig"
