"""Reads the samples of a JSON file one after the other, without holding the file.

Whole objects are read by Python's own decoder, so all that is written here is the way between them: lists of samples,
bodies with a list of samples under ``data``, and several of these one after the other.
"""

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any, Final

CHUNK_BYTES: Final = 1 << 20
MAX_OBJECT_CHARACTERS: Final = 1_000_000
"""A sample longer than this is none; so a line without end needs no memory without end."""

MAX_LIST_DEPTH: Final = 1
"""A list within a list holds no samples."""

_NUMBER_GOES_ON: Final = frozenset(["", *".eE+-0123456789"])
_NEXT_OBJECT: Final = re.compile(r"[ \t\r\n]*,[ \t\r\n]*(?=\{)")
_BLANK: Final = re.compile(r"[ \t\r\n]*")


class Pairs(list[tuple[str, Any]]):
    """An object as (key, value) pairs, so that a key that stands twice is seen; numbers keep their text."""


@dataclass(slots=True)
class Body:
    """An object with a list of samples in it.

    Attributes:
        texts: Its other entries that are plain values; whole only after its samples were read.
    """

    texts: dict[str, Any] = field(default_factory=dict)


class BrokenJsonError(ValueError):
    """The text is no JSON from here on, or none that holds samples."""


class CutJsonError(ValueError):
    """The text ends in the middle."""


class JsonStream:
    """Goes through a file once.

    Attributes:
        bytes_done: How many bytes were read from the file.
    """

    def __init__(self, stream: IO[bytes], *, chunk_bytes: int = CHUNK_BYTES) -> None:
        self._stream = stream
        self._chunk_bytes = chunk_bytes
        self._buffer = ""
        self._at = 0
        self._ended = False
        self._decoder = json.JSONDecoder(
            object_pairs_hook=Pairs, parse_float=str, parse_int=str, parse_constant=str, strict=False
        )
        self.bytes_done = 0
        head = stream.read(chunk_bytes)
        self._text = codecs.getincrementaldecoder(_encoding(head))(errors="replace")
        self._feed(head)

    def samples(self) -> Iterator[tuple[Any, Body | None]]:
        """Yield every sample, object or not, with the body it stands in.

        Raises:
            BrokenJsonError, CutJsonError: After all that was whole has been yielded.
        """
        empty = True
        while self._skip_blank():
            empty = False
            yield from self._value(None, depth=0)
        if empty:
            raise CutJsonError

    def skip_to_list(self, path: tuple[str, ...]) -> bool:
        """Go to the first element of the list under these keys; False where there is none.

        Keys before it on the way are passed over only where they hold something short.
        """
        for key in path:
            if self._peek() != "{":
                return False
            self._at += 1
            if not self._find_key(key):
                return False
        return self._peek() == "["

    def list_samples(self) -> Iterator[tuple[Any, Body | None]]:
        """Yield the samples of the list that begins here, as ``samples`` does."""
        yield from self._list(None, depth=MAX_LIST_DEPTH)

    # ── values ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _value(self, body: Body | None, *, depth: int) -> Iterator[tuple[Any, Body | None]]:
        opening = self._peek()
        if body is not None or opening not in "[{":
            yield self._decode(), body
        elif opening == "[" and depth < MAX_LIST_DEPTH:
            yield from self._list(None, depth=depth + 1)
        else:
            try:
                value = self._decode(limit=len(self._buffer))
            except (BrokenJsonError, CutJsonError):
                # Longer than the buffer: a body, or nothing that can be read.
                yield from self._open_body()
            else:
                yield from _samples_of(value)

    def _list(self, body: Body | None, *, depth: int) -> Iterator[tuple[Any, Body | None]]:
        self._expect("[")
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            yield from self._value(body, depth=depth)
            for value in self._whole_objects():
                if body is None:
                    yield from _samples_of(value)
                else:
                    yield value, body
            if self._peek() == "]":
                self._at += 1
                return
            self._expect(",")

    def _whole_objects(self) -> Iterator[Any]:
        """Yield the objects that follow after commas, as long as they are whole in the buffer: the usual case, fast."""
        while comma := _NEXT_OBJECT.match(self._buffer, self._at):
            try:
                value, self._at = self._decoder.raw_decode(self._buffer, comma.end())
            except (ValueError, RecursionError):
                return
            yield value

    def _open_body(self) -> Iterator[tuple[Any, Body | None]]:
        """Read an object entry by entry; without a list of samples in it, it is a sample itself."""
        body, pairs, is_body = Body(), Pairs(), False
        self._expect("{")
        while self._peek() != "}":
            key = self._key()
            if key == "data" and self._peek() == "[":
                is_body = True
                yield from self._list(body, depth=MAX_LIST_DEPTH)
            else:
                body.texts[key] = self._decode()
                pairs.append((key, body.texts[key]))
            if self._peek() != "}":
                self._expect(",")
        self._at += 1
        if not is_body:
            yield pairs, None

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
                value, end = self._decoder.raw_decode(self._buffer, self._at)
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

    def _read_on(self) -> None:
        self._feed(self._stream.read(self._chunk_bytes))

    def _feed(self, chunk: bytes) -> None:
        self.bytes_done += len(chunk)
        self._ended = not chunk
        text = self._text.decode(chunk, final=not chunk)
        self._buffer = self._buffer[self._at :] + text
        self._at = 0


def _samples_of(value: Any) -> Iterator[tuple[Any, Body | None]]:  # noqa: ANN401 - any JSON
    """Yield the samples of a whole value: those in a body, or the value itself."""
    if isinstance(value, Pairs):
        for key, inside in value:
            if key == "data" and type(inside) is list:
                body = Body(texts={name: text for name, text in value if name != "data"})
                yield from ((sample, body) for sample in inside)
                return
    yield value, None


def _encoding(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig"
