"""Reads back the text of a PDF that Qt wrote: page by page, in the order in which it was drawn.

Qt leaves some glyphs out of the table from glyphs to letters (of Inter: the space and the capital A), so these are
left out here too, on both sides of a comparison.
"""

import re
import zlib


def plain(words: str) -> str:
    """Return words as ``pages`` gives them."""
    return words.replace(" ", "").replace("A", "")


def pages(data: bytes) -> list[str]:
    """Return the text of each page."""
    objects = {int(found[1]): found[2] for found in re.finditer(rb"(\d+) 0 obj\r?\n(.*?)endobj", data, re.DOTALL)}
    letters = {
        f"F{number}": _letters(_stream(objects[int(found[1])]))
        for number, body in objects.items()
        if (found := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    return [
        _text(_stream(objects[int(found[1])]), letters)
        for body in objects.values()
        if re.search(rb"/Type /Page\b(?!s)", body) and (found := re.search(rb"/Contents (\d+) 0 R", body))
    ]


def _stream(body: bytes) -> str:
    found = re.search(rb"stream\r?\n(.*)endstream", body, re.DOTALL)
    assert found is not None
    packed = b"/FlateDecode" in body[: found.start()]
    return (zlib.decompress(found[1]) if packed else found[1]).decode("latin-1")


def _letters(table: str) -> dict[int, str]:
    """Return glyph → letter of a font."""
    letters: dict[int, str] = {}
    for first, last, to in re.findall(r"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (\[.*?\]|<[0-9A-Fa-f]+>)", table, re.DOTALL):
        targets = [int(code, 16) for code in re.findall(r"<([0-9A-Fa-f]+)>", to)]
        for at, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
            letters[glyph] = chr(targets[at] if len(targets) > 1 else targets[0] + at)
    return letters


def _text(content: str, letters: dict[str, dict[int, str]]) -> str:
    text, font = [], ""
    for name, glyphs, end in re.findall(r"/(F\d+) \d+ Tf|<([0-9A-Fa-f]+)> Tj|\b(ET)\b", content):
        if name:
            font = name
        elif end:
            text.append("\n")
        else:
            text += [letters[font].get(int(glyphs[at : at + 4], 16), "") for at in range(0, len(glyphs), 4)]
    return plain("".join(text))
