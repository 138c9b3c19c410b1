"""Objects written alike, straight from their text to columns: the fast way for thousands of samples at once.

The first object tells the layout: a pattern of what is the same in all, with a group for each text and each number.
Where every object fits it, its groups are columns already. Where one does not, none is read here, and the general way
reads them all.
"""

import re
from typing import Final

import polars as pl

_BLANK: Final = r"[ \t\r\n]*"
_NUMBER: Final = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?"
_TEXT: Final = r'"[^"]*"'
_ENTRY: Final = re.compile(
    rf"({_BLANK})({_TEXT})({_BLANK}:{_BLANK})(?:({_TEXT})|{_NUMBER}|(true|false|null))({_BLANK})(,|$)"
)
_NULL: Final = "null"
_MOST_ENTRIES: Final = 32
"""Samples have a handful; a pattern of many more would cost more than it saves."""


def read_alike(objects: str, separator: str) -> pl.DataFrame | None:
    r"""Read objects of one layout.

    Args:
        objects: From the first one's opening brace to the last one's closing brace.
        separator: What stands between two objects, with the braces.

    Returns:
        For each key a column of texts, a row for each object: numbers and words as they are written, ``null`` as a
        null. None where the objects are not all alike, or hold anything but texts without escapes, numbers and words.
    """
    if "\\" in objects:
        return None
    insides = objects[1:-1].split(separator)
    layout = _layout_of(insides[0])
    if layout is None:
        return None
    pattern, columns = layout
    groups = pl.Series(insides, dtype=pl.String).str.extract_groups(pattern).struct.unnest()
    if groups.to_series(0).null_count():
        return None
    return groups.select(column.alias(key) for key, column in columns.items())


def _layout_of(inside: str) -> tuple[str, dict[str, pl.Expr]] | None:
    """Return the pattern that an object and all like it fit, and for each key its column among the groups.

    None where it is no flat object, or a key stands in it twice, or nothing in it could differ.
    """
    pattern, columns, groups = "", dict[str, pl.Expr](), 0
    at, comma = 0, ","
    while comma:
        entry = _ENTRY.match(inside, at)
        if entry is None or entry[2] in columns or len(columns) == _MOST_ENTRIES:
            return None
        before, key, colon, text, word, behind, comma = entry.groups()
        pattern += pl.escape_regex(before + key + colon)
        if word is not None:
            pattern += word
            columns[key] = pl.lit(None if word == _NULL else word, dtype=pl.String)
        else:
            groups += 1
            pattern += f"({_NUMBER})" if text is None else '"([^"]*)"'
            columns[key] = pl.col(str(groups))
        pattern += pl.escape_regex(behind + comma)
        at = entry.end()
    if at < len(inside) or not groups:
        return None
    return f"^{pattern}$", {key[1:-1]: column for key, column in columns.items()}
