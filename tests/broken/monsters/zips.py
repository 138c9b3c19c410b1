"""Zips that unpack to too much, lie, or hide where their files go."""

import bz2
import io
import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.broken.monsters.monster import Monster, file
from tests.synthetic import apple
from tests.synthetic.damaged_zip import write_packed

MEGABYTE = 1 << 20
CSV = b"date,bpm,device\n2026-05-01T08:00:00Z,72,Watch\n"
EXPORT = apple.HEAD.encode()


def zipped(files: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def bomb(begin: bytes, *, fill: bytes, size: int) -> bytes:
    """Deflate a text with so many bytes of filling, a thousand to one, without deflating all of it."""
    press = zlib.compressobj(9, wbits=-15)
    first = press.compress(begin) + press.flush(zlib.Z_FULL_FLUSH)
    press = zlib.compressobj(9, wbits=-15)
    piece = press.compress(fill * (MEGABYTE // len(fill))) + press.flush(zlib.Z_FULL_FLUSH)
    return first + piece * (size // MEGABYTE) + b"\x03\x00"


def _bomb(
    member: str, *, begin: bytes, fill: bytes, size: int, claims: int | None = None
) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        full = min(len(begin) + size, 0xFFFF_FFFE) if claims is None else claims
        packed = bomb(begin, fill=fill, size=size)
        return [write_packed(folder / "export.zip", packed, method=8, full_size=full, member=member)]

    return make


def _many_bombs(folder: Path) -> Sequence[Path]:
    """Make a zip with 200 members of 50 MB each, 10 GB in all."""
    path = folder / "export.zip"
    packed = bomb(CSV, fill=b"\n", size=50 * MEGABYTE)
    write_raw(path, [(f"{n}.csv", packed, len(CSV) + 50 * MEGABYTE) for n in range(200)])
    return [path]


def _overlapping(folder: Path) -> Sequence[Path]:
    """Make a zip in which a thousand members share the same bytes."""
    path = folder / "export.zip"
    packed = bomb(CSV, fill=b"\n", size=20 * MEGABYTE)
    write_raw(path, [(f"{n}.csv", packed, len(CSV) + 20 * MEGABYTE) for n in range(1000)], shared=True)
    return [path]


def write_raw(path: Path, members: Sequence[tuple[str, bytes, int]], *, shared: bool = False, method: int = 8) -> None:
    """Write a zip byte by byte: name, packed bytes and claimed size of each; or all with the first one's bytes."""
    body, directory, at = bytearray(), bytearray(), 0
    for name, packed, full in members:
        encoded = name.encode("utf-8", "surrogateescape")
        if not shared or not body:
            at = len(body)
            body += struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, method, 0, 0x21, 0, len(packed), full, len(encoded), 0)
            body += encoded + packed
        directory += struct.pack(
            "<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, method, 0, 0x21, 0, len(packed), full, len(encoded), 0, 0, 0, 0, 0, at
        )
        directory += encoded
    count = min(len(members), 0xFFFF)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(directory), len(body), 0)
    path.write_bytes(bytes(body) + bytes(directory) + end)


def _lying_bzip2(folder: Path) -> Sequence[Path]:
    """Make a zip whose member unpacks to more than it claims."""
    packed = bz2.compress(CSV + b"\n" * (20 * MEGABYTE))
    return [write_packed(folder / "export.zip", packed, method=12, full_size=5 * MEGABYTE, member="a.csv")]


def _lying_lzma(folder: Path) -> Sequence[Path]:
    filters = [{"id": lzma.FILTER_LZMA1, "dict_size": 1 << 20}]
    press = lzma.LZMACompressor(lzma.FORMAT_RAW, filters=filters)
    content = CSV + b"\n" * (20 * MEGABYTE)
    properties = lzma._encode_filter_properties(filters[0])
    packed = struct.pack("<BBH", 9, 4, len(properties)) + properties + press.compress(content) + press.flush()
    return [write_packed(folder / "export.zip", packed, method=14, full_size=5 * MEGABYTE, member="a.csv")]


def _nested(folder: Path) -> Sequence[Path]:
    content = zipped({"export.csv": CSV})
    for depth in range(30):
        content = zipped({f"{depth}.zip": content})
    path = folder / "export.zip"
    path.write_bytes(content)
    return [path]


def _itself(folder: Path) -> Sequence[Path]:
    """Make a zip whose member is, byte by byte, a zip of the same shape with itself in it, as far as it goes."""
    path = folder / "r.zip"
    inner = zipped({"r.zip": b""}, method=zipfile.ZIP_STORED)
    for _ in range(3):
        inner = zipped({"r.zip": inner, "r/r.zip": inner}, method=zipfile.ZIP_STORED)
    path.write_bytes(inner)
    return [path]


def _many_entries(count: int) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        path = folder / "export.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
            for n in range(count):
                archive.writestr(zipfile.ZipInfo(f"{n}.txt"), b"x")
        return [path]

    return make


def _encrypted(folder: Path) -> Sequence[Path]:
    path = folder / "export.zip"
    content = bytearray(zipped({"apple_health_export/export.xml": EXPORT, "table.csv": CSV}))
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        begin = content.find(mark)
        while begin >= 0:
            content[begin + at] |= 1
            begin = content.find(mark, begin + 4)
    path.write_bytes(content)
    return [path]


def _packed_as(method: int) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        path = folder / "export.zip"
        return [write_packed(path, zlib.compress(EXPORT)[2:-4], method=method, full_size=len(EXPORT))]

    return make


def _link(folder: Path) -> Sequence[Path]:
    path = folder / "export.zip"
    entry = zipfile.ZipInfo("export.csv")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "/etc/passwd")
    return [path]


def _named(*names: str) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        path = folder / "in" / "export.zip"
        path.parent.mkdir()
        packed = zlib.compress(CSV)[2:-4]
        members = [(name, packed, len(CSV)) for name in names]
        write_raw(path, members)
        content = path.read_bytes()
        sum_of_csv = struct.pack("<L", zlib.crc32(CSV))
        sizes = struct.pack("<LL", len(packed), len(CSV))
        path.write_bytes(content.replace(bytes(4) + sizes, sum_of_csv + sizes))
        return [path]

    return make


def _damaged(change: Callable[[bytearray], None]) -> Callable[[Path], Sequence[Path]]:
    def make(folder: Path) -> Sequence[Path]:
        path = folder / "export.zip"
        content = bytearray(zipped({"table.csv": CSV * 50}))
        change(content)
        path.write_bytes(content)
        return [path]

    return make


def _central(at: int, value: int, form: str = "<L") -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        struct.pack_into(form, content, content.rindex(b"PK\1\2") + at, value)

    return change


def _end_record(at: int, value: int, form: str = "<L") -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        struct.pack_into(form, content, content.rindex(b"PK\5\6") + at, value)

    return change


TOO_MUCH = "unpack"
NOTHING = "nothing"
DAMAGED = "damaged"
GIGABYTE = 1024 * MEGABYTE

MONSTERS = (
    Monster(
        name="zip bomb 1000:1, 3 GB, an export",
        make=_bomb("export.xml", begin=EXPORT, fill=b" ", size=3 * GIGABYTE),
        words=TOO_MUCH,
    ),
    Monster(
        name="zip bomb 1000:1, 3 GB, a table",
        make=_bomb("a.csv", begin=CSV, fill=b"\n", size=3 * GIGABYTE),
        words=TOO_MUCH,
    ),
    Monster(
        name="zip bomb 1000:1, 3 GB, a JSON text",
        make=_bomb("a.json", begin=b'[{"start_date":1,"value":', fill=b" ", size=3 * GIGABYTE),
        words=TOO_MUCH,
    ),
    Monster(name="zip bomb, 200 members of 50 MB", make=_many_bombs, words=TOO_MUCH),
    Monster(name="zip, 1,000 overlapping members of 20 MB", make=_overlapping, words=TOO_MUCH),
    Monster(
        name="zip bomb that claims to be small",
        make=_bomb("a.csv", begin=CSV, fill=b"\n", size=GIGABYTE, claims=5_000),
        words=DAMAGED,
    ),
    Monster(
        name="zip that claims 4 GB and holds nothing",
        make=_bomb("a.csv", begin=CSV, fill=b"\n", size=0, claims=0xFFFF_FFF0),
        words=TOO_MUCH,
    ),
    Monster(name="zip in a zip, 30 deep", make=_nested, words="another zip"),
    Monster(name="zip in a zip of its own name", make=_itself, words="another zip"),
    Monster(name="zip of 30,000 members", make=_many_entries(30_000), words="too many"),
    Monster(name="zip of 200,000 members", make=_many_entries(200_000), words="too many", large=True),
    Monster(name="zip with a password", make=_encrypted, words="password"),
    Monster(name="zip packed with Deflate64", make=_packed_as(9), words="packed in a way"),
    Monster(name="zip packed with Zstandard", make=_packed_as(93), words="packed in a way"),
    Monster(name="zip packed with AES", make=_packed_as(99), words="packed in a way"),
    Monster(name="zip with a link to a system file", make=_link, words=NOTHING, not_opened=["/etc/passwd"]),
    Monster(
        name="zip with ../ in names",
        make=_named("../../../etc/evil.csv", "..\\..\\evil.csv"),
        words=NOTHING,
        not_opened=["/etc/evil.csv"],
    ),
    Monster(name="zip with absolute names", make=_named("/etc/evil.csv", "C:\\evil.csv"), accepted=2),
    Monster(name="zip with names of devices", make=_named("CON", "NUL.csv", "/dev/zero", "aux.csv"), accepted=None),
    Monster(
        name="zip with NUL and newlines in names", make=_named("a\0b.csv", "c\nd.csv", "\u202egpj.csv"), accepted=3
    ),
    Monster(name="zip with a name of 60,000 characters", make=_named("x" * 60_000 + ".csv"), accepted=1),
    Monster(name="zip with a member without a name", make=_named("a.csv", ""), words=DAMAGED),
    Monster(name="zip with the same name twice", make=_named("a.csv", "a.csv"), accepted=None),
    Monster(name="zip with a wrong checksum", make=_damaged(_central(16, 0xDEAD_BEEF)), words=DAMAGED),
    Monster(name="zip, member beyond the end", make=_damaged(_central(42, 0x7FFF_FFFF)), words=DAMAGED),
    Monster(name="zip, packed size beyond the end", make=_damaged(_central(20, 0x7FFF_FFFF)), accepted=50),
    Monster(name="zip, directory beyond the end", make=_damaged(_end_record(16, 0x7FFF_FFFF)), words=DAMAGED),
    Monster(name="zip, directory of no size", make=_damaged(_end_record(12, 0)), words=NOTHING),
    Monster(name="zip of no members", make=file("export.zip", zipped({})), words=NOTHING),
    Monster(name="zip bomb of bzip2 that claims to be small", make=_lying_bzip2, words="packed in a way"),
    Monster(name="zip bomb of LZMA that claims to be small", make=_lying_lzma, words="packed in a way"),
    Monster(name="zip, magic alone", make=file("export.zip", b"PK\3\4"), words=DAMAGED),
    Monster(name="zip, end record alone", make=file("export.zip", b"PK\5\6" + bytes(18)), words=NOTHING),
    Monster(
        name="zip, noise behind the magic",
        make=file("export.zip", b"PK\3\4" + os.urandom(10_000)),
        words=DAMAGED,
    ),
)
