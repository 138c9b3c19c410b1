"""Excel workbooks that unpack to too much, lie about their size, or point elsewhere."""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import polars as pl

from tests.broken.monsters.monster import Monster, file
from tests.broken.monsters.zips import MEGABYTE, bomb, write_raw

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NAMES = ["date", "bpm", "device"]
ROWS = [("2026-05-01T08:00:00Z", 72.0, "Watch"), ("2026-05-01T08:01:00Z", 73.0, "Watch")]
SHEET, STRINGS, BOOK = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"


def workbook(change: Callable[[dict[str, bytes]], Mapping[str, bytes]] = lambda parts: parts) -> bytes:
    """Return a sound workbook of two samples, with its parts changed."""
    stream = io.BytesIO()
    pl.DataFrame(ROWS, schema=NAMES, orient="row").write_excel(stream)
    with zipfile.ZipFile(stream) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    changed = change(parts)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in changed.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with(name: str, change: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    return lambda: workbook(lambda parts: {**parts, name: change(parts[name])})


def _without(name: str) -> Callable[[], bytes]:
    return lambda: workbook(lambda parts: {known: content for known, content in parts.items() if known != name})


def _swollen(name: str, *, size: int) -> Callable[[Path], Sequence[Path]]:
    """Return what makes a workbook one part of which unpacks to so much."""

    def make(folder: Path) -> Sequence[Path]:
        with zipfile.ZipFile(io.BytesIO(workbook())) as archive:
            parts = {known: archive.read(known) for known in archive.namelist()}
        begin = parts.pop(name).rpartition(b"</")[0]
        swollen = bomb(begin, fill=b"<si><t>a</t></si>" + b" " * 15, size=size)
        packed = [(known, zlib.compress(content)[2:-4], len(content)) for known, content in parts.items()]
        path = folder / "a.xlsx"
        write_raw(path, [*packed, (name, swollen, len(begin) + size)])
        return [path]

    return make


def _declared(sheet: bytes) -> bytes:
    begin = sheet.index(b"<dimension ref=")
    end = sheet.index(b"/>", begin)
    return sheet[:begin] + b'<dimension ref="A1:XFD1048576"' + sheet[end:]


def _far_cell(sheet: bytes) -> bytes:
    return _declared(sheet).replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )


def _far_row(sheet: bytes) -> bytes:
    return sheet.replace(b"</sheetData>", b'<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')


def _and_row(row: bytes) -> Callable[[], bytes]:
    return _with(SHEET, lambda sheet: sheet.replace(b"</sheetData>", row + b"</sheetData>"))


def _in_utf16(sheet: bytes) -> bytes:
    return _far_cell(sheet).decode().replace("UTF-8", "UTF-16").encode("utf-16")


FAR = "far away"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%s;" % (str(n - 1).encode() if n > 1 else b"") * 10) for n in range(1, 12)
) + b"]>"  # fmt: skip


def _laughing(part: bytes) -> bytes:
    end = part.index(b"?>") + 2
    return part[:end] + LAUGHS + part[end:].replace(b"Watch", b"&a11;")


def _spying(part: bytes) -> bytes:
    end = part.index(b"?>") + 2
    return part[:end] + b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + part[end:].replace(b"Watch", b"&a;")


def _linked(parts: dict[str, bytes]) -> Mapping[str, bytes]:
    relations = parts["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"'
        b' Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    )
    return {**parts, "xl/_rels/workbook.xml.rels": relations}


MONSTERS = (
    Monster(name="workbook, sound", make=file("a.xlsx", workbook), accepted=2),
    Monster(name="workbook, shared strings of 3 GB", make=_swollen(STRINGS, size=3_000 * MEGABYTE), words="unpack"),
    Monster(name="workbook, shared strings of 150 MB", make=_swollen(STRINGS, size=150 * MEGABYTE), words="unpack"),
    Monster(name="workbook, a sheet of 3 GB", make=_swollen(SHEET, size=3_000 * MEGABYTE), words="unpack"),
    Monster(
        name="workbook, 1,048,576 x 16,384 cells declared", make=file("a.xlsx", _with(SHEET, _declared)), accepted=2
    ),
    Monster(name="workbook, its last cell filled", make=file("a.xlsx", _with(SHEET, _far_cell)), words="far away"),
    Monster(name="workbook, its last row filled", make=file("a.xlsx", _with(SHEET, _far_row)), words="far away"),
    Monster(
        name="workbook, shared strings cut",
        make=file("a.xlsx", _with(STRINGS, lambda part: part[: len(part) // 2])),
        accepted=None,
    ),
    Monster(name="workbook, no shared strings", make=file("a.xlsx", _without(STRINGS)), accepted=None),
    Monster(
        name="workbook, strings that are not there",
        make=file("a.xlsx", _with(SHEET, lambda part: part.replace(b"<v>0</v>", b"<v>4294967295</v>"))),
        accepted=None,
    ),
    Monster(
        name="workbook, a sheet cut",
        make=file("a.xlsx", _with(SHEET, lambda part: part[: len(part) // 2])),
        accepted=0,
        words=".",
    ),
    Monster(name="workbook, no sheet", make=file("a.xlsx", _without(SHEET)), accepted=0, words="."),
    Monster(
        name="workbook, its list of sheets empty",
        make=file("a.xlsx", _with(BOOK, lambda part: part[:100])),
        accepted=0,
        words=".",
    ),
    Monster(
        name="workbook, billion laughs in shared strings", make=file("a.xlsx", _with(STRINGS, _laughing)), accepted=None
    ),
    Monster(
        name="workbook, a system file in shared strings",
        make=file("a.xlsx", _with(STRINGS, _spying)),
        accepted=None,
        not_opened=["/etc/passwd"],
    ),
    Monster(
        name="workbook, links to other files",
        make=file("a.xlsx", lambda: workbook(_linked)),
        accepted=2,
        not_opened=["/etc/passwd"],
    ),
    Monster(
        name="workbook with macros",
        make=file("a.xlsm", lambda: workbook(lambda parts: {**parts, "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 1000})),
        accepted=2,
    ),
    Monster(
        name="workbook, names with ../",
        make=file("a.xlsx", lambda: workbook(lambda parts: {**parts, "../../evil.xml": b"x"})),
        accepted=2,
    ),
    Monster(
        name="workbook with a password",
        make=file("a.xlsx", OLE + bytes(500) + "EncryptedPackage".encode("utf-16-le")),
        words="password",
    ),
    Monster(name="workbook of old, noise", make=file("a.xls", OLE + bytes(5_000)), words="."),
    Monster(
        name="workbook, only its list",
        make=file("a.xlsx", lambda: workbook(lambda parts: {BOOK: parts[BOOK]})),
        words=".",
    ),
    Monster(
        name="workbook, a cell beyond the last row",
        make=file("a.xlsx", _and_row(b'<row r="9"><c r="A99999999999"><v>1</v></c></row>')),
        words=FAR,
    ),
    Monster(
        name="workbook, a cell a little beyond the last row",
        make=file("a.xlsx", _and_row(b'<row r="9"><c r="A10000000"><v>1</v></c></row>')),
        words=FAR,
    ),
    Monster(
        name="workbook, a cell beyond the last column",
        make=file("a.xlsx", _and_row(b'<row r="9"><c r="AAAAAA9"><v>1</v></c></row>')),
        words=FAR,
    ),
    Monster(
        name="workbook, a far cell that does not say where it is",
        make=file("a.xlsx", _and_row(b'<row r="1048576"><c><v>1</v></c></row>')),
        words=FAR,
    ),
    Monster(
        name="workbook, a far cell named by a reference",
        make=file("a.xlsx", _and_row(b'<row r="9"><c r="&#88;FD1048576"><v>1</v></c></row>')),
        words=".",
    ),
    Monster(name="workbook, a far cell in UTF-16", make=file("a.xlsx", _with(SHEET, _in_utf16)), words="."),
    Monster(
        name="workbook, 2,000,000 empty rows",
        make=file("a.xlsx", _and_row(b"<row/>" * 2_000_000)),
        accepted=2,
    ),
)
