"""Decodes whole JSON objects, many in one go, with numbers kept as their text and no key standing twice unnoticed."""

import json
from typing import Any, Final

import numpy as np

_COLON: Final = ord(":")
_QUOTE: Final = ord('"')
_LAST_BLANK: Final = ord(" ")


class Doubled(list[tuple[str, Any]]):
    """An object in which a key stands twice, as (key, value) pairs: nobody knows which value holds."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any] | Doubled:
    entries = dict(pairs)
    return entries if len(entries) == len(pairs) else Doubled(pairs)


_FAST: Final = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str, strict=False)
_STRICT: Final = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)
_CAREFUL: Final = json.JSONDecoder(
    parse_float=str, parse_int=str, parse_constant=str, strict=False, object_pairs_hook=_object
)


def decode_at(text: str, at: int) -> tuple[Any, int]:
    """Decode the value that begins at a position; return it with its end.

    Raises:
        ValueError: There is no whole value.
        RecursionError: It is nested too deep.
    """
    value, end = _FAST.raw_decode(text, at)
    if isinstance(value, dict):
        data = value.get("data")
        keys = len(value) + (_keys_in(data) if type(data) is list else 0)
        if not _stand_once(text, at, end, keys):
            return _CAREFUL.raw_decode(text, at)
    elif isinstance(value, list):
        return _CAREFUL.raw_decode(text, at)
    return value, end


def decode_listed(text: str) -> list[Any] | None:
    """Decode objects that commas part; None where they are not all whole."""
    listed = f"[{text}]"
    try:
        values: list[Any] = _FAST.decode(listed)
        if not _stand_once(text, 0, len(text), _keys_in(values)):
            values = _CAREFUL.decode(listed)
    except (ValueError, RecursionError):
        return None
    return values


def decode_lines(text: str, separator: str) -> list[Any] | None:
    """Decode objects that stand one a line; None where they do not all.

    Args:
        text: The lines.
        separator: What stands between two objects, with the braces: ``}``, the line break, ``{``.
    """
    breaks = text.count("\n")
    if text.count(separator) != breaks:
        return None
    listed = text.replace(separator, "},{")
    try:
        # No string may hold a line break then, so that none was changed.
        values: list[Any] = _STRICT.decode(f"[{listed}]")
    except (ValueError, RecursionError):
        return None
    if len(values) != breaks + 1:
        return None
    return values if _stand_once(listed, 0, len(listed), _keys_in(values)) else _CAREFUL.decode(f"[{listed}]")


def is_body(value: object) -> bool:
    """Whether a value is an object with a list under ``data``."""
    return isinstance(value, dict) and type(value.get("data")) is list


def _keys_in(values: list[Any]) -> int:
    """Count the keys of objects; what is no object makes the count useless, said by -1."""
    return sum(map(len, values)) if set(map(type, values)) <= {dict} else -1


def _stand_once(text: str, begin: int, end: int, keys: int) -> bool:
    """Whether objects surely had no more keys in their text than they have decoded.

    Every key ends in a quotation mark and, where no blank stands before a colon, the colon right behind it. So many
    of these there are at least as many as keys were written; no more than decoded means that none stood twice.
    """
    if keys < 0:
        return False
    codes = np.frombuffer(text[begin:end].encode(), dtype=np.uint8)
    before = codes[np.flatnonzero(codes[1:] == _COLON)]
    return bool((before > _LAST_BLANK).all()) and int((before == _QUOTE).sum()) <= keys
