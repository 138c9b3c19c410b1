"""What stands before the first element of an Apple Health export: declaration, comments, document type."""

import re
from dataclasses import dataclass
from typing import Final

ROOT: Final = b"<HealthData"
MAX_PROLOG_BYTES: Final = 262_144
"""Apple's own is about 10 kB; something longer is no export."""

_DECLARED_ENCODING: Final = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_BLANK: Final = re.compile(rb"\s+")
# In iOS 16 exports the document type has a declaration without its end, so each piece is taken as it comes and what
# fits nowhere is passed over; a text in quotes is never looked into. The bounds keep hostile files from costing more
# than their length.
_DOCTYPE_PIECE: Final = re.compile(
    rb"""(?P<comment><!--) | (?P<instruction><\?) | (?P<end>\]\s*+>)
    | <![A-Z]++(?:[^"'<>]++ | "[^"]{0,4096}+" | '[^']{0,4096}+'){0,256}+> | [^<\]]++ | .""",
    re.DOTALL | re.VERBOSE,
)
_DOCTYPE_START: Final = re.compile(rb"""<!DOCTYPE(?:[^"'\[>]++|"[^"]*+"|'[^']*+')*+(?P<subset>[\[>])""")


@dataclass(frozen=True, slots=True)
class Prolog:
    """A whole prolog.

    Attributes:
        end: Where the root element begins.
        encoding: As declared; UTF-8 where nothing is.
    """

    end: int
    encoding: str


def read_prolog(buffer: bytes) -> Prolog | None:
    """Read the prolog of an export; None where it is not whole, or not one of an export."""
    at = 3 if buffer.startswith(b"\xef\xbb\xbf") else 0
    declared = _DECLARED_ENCODING.match(buffer, at)
    encoding = declared[1].decode("ascii") if declared else "utf-8"
    while at < len(buffer):
        if blank := _BLANK.match(buffer, at):
            at = blank.end()
        elif buffer.startswith(b"<!--", at):
            at = _after(buffer, b"-->", at + 4)
        elif buffer.startswith(b"<?", at):
            at = _after(buffer, b"?>", at + 2)
        elif buffer.startswith(b"<!DOCTYPE", at):
            at = _after_doctype(buffer, at)
        elif buffer.startswith(ROOT, at) and buffer[at + len(ROOT) : at + len(ROOT) + 1] in b" \t\r\n/>":
            return Prolog(end=at, encoding=encoding)
        else:
            return None
    return None


def _after(buffer: bytes, mark: bytes, start: int) -> int:
    found = buffer.find(mark, start)
    return len(buffer) if found < 0 else found + len(mark)


def _after_doctype(buffer: bytes, start: int) -> int:
    opening = _DOCTYPE_START.match(buffer, start)
    if opening is None:
        return len(buffer)
    at = opening.end()
    if opening["subset"] == b">":
        return at
    while piece := _DOCTYPE_PIECE.match(buffer, at):
        at = piece.end()
        match piece.lastgroup:
            case "end":
                return at
            case "comment":
                at = _after(buffer, b"-->", at)
            case "instruction":
                at = _after(buffer, b"?>", at)
            case _:
                pass
    return len(buffer)
