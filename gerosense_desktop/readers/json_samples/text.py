"""The text of a JSON file, read piece by piece: where we are in it, and the values that stand there."""

import codecs
import re
from collections.abc import Iterator
from json import JSONDecodeError
from typing import IO, Any, Final

from gerosense_desktop.readers.json_samples.objects import decode_at

CHUNK_BYTES: Final = 1 << 21
MAX_VALUE_CHARACTERS: Final = 1_000_000
"""A value longer than this is none; so a line without end needs no memory without end."""

_NUMBER_GOES_ON: Final = frozenset(["", *".eE+-0123456789"])
_BRACKETS: Final = {"[": 1, "{": 1, "]": -1, "}": -1}
_LONGEST_WORD: Final = len("-Infinity")
_BLANK: Final = re.compile(r"[ \t\r\n]*")
_NO_BRACKETS: Final = re.compile(r'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
"""Whole texts and whatever stands between them."""


class BrokenJsonError(ValueError):
    """The text is no JSON from here on, or none that holds samples."""


class CutJsonError(ValueError):
    """The text ends in the middle."""


def encoding_of(head: bytes) -> str:
    """Return how a file that begins so is encoded: UTF-8 unless its first bytes say UTF-16."""
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"


class JsonText:
    """Goes through a file once.

    Attributes:
        buffer: The text at hand.
        at: The position in it.
        bytes_done: How many bytes were read from the file.
    """

    def __init__(self, stream: IO[bytes], *, chunk_bytes: int = CHUNK_BYTES) -> None:
        self.buffer = ""
        self.at = 0
        self.bytes_done = 0
        self._stream = stream
        self._chunk_bytes = chunk_bytes
        self._ended = False
        self._line = 1
        self._line_at = 0
        head = stream.read(chunk_bytes)
        self._decoder = codecs.getincrementaldecoder(encoding_of(head))(errors="replace")
        self._feed(head)

    @property
    def line(self) -> int:
        """The number of the line of what stands here."""
        # Most files of samples are one line: to find no break in it is faster than to count none.
        if self.buffer.find("\n", self._line_at, self.at) >= 0:
            self._line += self.buffer.count("\n", self._line_at, self.at)
        self._line_at = self.at
        return self._line

    def decode(self, *, limit: int = MAX_VALUE_CHARACTERS) -> Any:  # noqa: ANN401 - any JSON
        """Decode the value that stands here and go behind it.

        Raises:
            BrokenJsonError: There is none, or it is longer than ``limit`` and what was read with it.
            CutJsonError: The text ends before it does.
        """
        self.skip_blank()
        while True:
            try:
                value, end = decode_at(self.buffer, self.at)
            except RecursionError:
                raise BrokenJsonError from None
            except ValueError as error:
                if self._ended:
                    raise (CutJsonError if self._ends_at(error) else BrokenJsonError) from None
                if len(self.buffer) - self.at > limit:
                    raise BrokenJsonError from None
                self._read_on()
                continue
            # A number may go on with what is not read yet.
            may_go_on = self.buffer[end - 1] not in '}]"' and self.buffer[end : end + 1] in _NUMBER_GOES_ON
            if may_go_on and not self._ended and len(self.buffer) - self.at <= MAX_VALUE_CHARACTERS:
                self._read_on()
                continue
            self.at = end
            return value

    def _ends_at(self, error: ValueError) -> bool:
        """Whether a value is not whole because the text ends there, rather than for what stands there."""
        if not isinstance(error, JSONDecodeError):
            return True
        return len(self.buffer) - error.pos <= _LONGEST_WORD or error.msg.startswith("Unterminated")

    def skip(self) -> Iterator[None]:
        """Go behind the value that stands here, however long it is; yields now and then, so that it can be stopped.

        Raises:
            BrokenJsonError, CutJsonError: As ``decode``.
        """
        if self.peek() not in "[{":
            self.decode()
            return
        depth = 0
        while True:
            plain = _NO_BRACKETS.match(self.buffer, self.at)
            self.at = plain.end() if plain else self.at
            character = self.buffer[self.at : self.at + 1]
            if character in _BRACKETS:
                self.at += 1
                depth += _BRACKETS[character]
                if not depth:
                    return
                continue
            # The end of what was read, maybe within a text.
            if self._ended:
                raise CutJsonError
            if len(self.buffer) - self.at > MAX_VALUE_CHARACTERS:
                raise BrokenJsonError
            self._read_on()
            yield

    def key(self) -> str:
        """Read the key that stands here, with its colon."""
        if self.peek() != '"':
            raise BrokenJsonError
        key = self.decode()
        self.expect(":")
        return str(key)

    def peek(self) -> str:
        """Return the next character that is not blank."""
        if not self.skip_blank():
            raise CutJsonError
        return self.buffer[self.at]

    def expect(self, character: str) -> None:
        """Go behind this character."""
        if self.peek() != character:
            raise BrokenJsonError
        self.at += 1

    def skip_blank(self) -> bool:
        """Go to the next character that is not blank; False at the end of the file."""
        while True:
            blank = _BLANK.match(self.buffer, self.at)
            self.at = blank.end() if blank else self.at
            if self.at < len(self.buffer):
                return True
            if self._ended:
                return False
            self._read_on()

    def rest_of_line(self) -> str:
        """Return what stands on this line from here; only its beginning where it is longer than any value."""
        while self.buffer.find("\n", self.at) < 0 and not self._ended and len(self.buffer) <= MAX_VALUE_CHARACTERS:
            self._read_on()
        return self.buffer[self.at :].partition("\n")[0]

    def forget(self) -> None:
        """Let go of what was read, if it is most of the text at hand: errors count all of it for their own lines."""
        if 2 * self.at > len(self.buffer):
            self._drop()

    def _read_on(self) -> None:
        self._feed(self._stream.read(self._chunk_bytes))

    def _feed(self, chunk: bytes) -> None:
        self._drop()
        self.bytes_done += len(chunk)
        self._ended = not chunk
        self.buffer += self._decoder.decode(chunk, final=not chunk)

    def _drop(self) -> None:
        self._line = self.line
        self.buffer = self.buffer[self.at :]
        self.at = self._line_at = 0
