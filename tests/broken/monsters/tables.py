"""Tables in text without end, without lines, or with what no table has."""

import random
from collections.abc import Sequence
from pathlib import Path

from tests.broken.monsters.monster import Monster, file, long_file

GIGABYTE = 1 << 30
HEAD = b"date,bpm,device\n"
NO_TIMES = (
    *(
        "0000-00-00T00:00:00Z",
        "9999-12-31T23:59:60Z",
        "2026-02-30T00:00:00Z",
        "99999999999999999999",
        "2026-05-01T08:00:00+99:99",
    ),
    *("-2026-05-01T00:00Z", "NaN", "2026-05-01T25:00:00Z"),
)
NO_NUMBERS = ("1e999", "-1e999", "NaN", "Infinity", "inf", "0x10", "١٢٣", "1e-400", "--1", "1 2 3", "1_000", "²")
ROW = b"2026-05-01T08:00:00Z,72,Watch\n"


def rows(*values: str) -> bytes:
    """Return a sound row and one for each text where its value stands."""
    return HEAD + ROW + "".join(f"2026-05-01T08:01:00Z,{text},Watch\n" for text in values).encode()


def _sparse(folder: Path) -> Sequence[Path]:
    path = folder / "a.csv"
    with path.open("wb") as stream:
        stream.write(HEAD + ROW * 3_000)
        stream.truncate(GIGABYTE)
    return [path]


def _wide(columns: int) -> bytes:
    names = ",".join(["date", "bpm", "device", *(f"c{n}" for n in range(columns))])
    return f"{names}\n2026-05-01T08:00:00Z,72,Watch{',1' * columns}\n".encode()


MONSTERS = (
    Monster(name="table of 10,000 columns", make=file("a.csv", lambda: _wide(10_000)), words="."),
    Monster(name="table of 1,000,000 columns", make=file("a.csv", lambda: _wide(1_000_000)), words="."),
    Monster(name="table, a row of 10,000 cells", make=file("a.csv", HEAD + ROW + b"1," * 10_000 + b"\n"), accepted=1),
    Monster(
        name="table, 100 MB in one line", make=long_file("a.csv", begin=b"", piece=b"a", size=100 << 20), words="."
    ),
    Monster(
        name="table, 1 GB in one line",
        make=long_file("a.csv", begin=b"", piece=b"a", size=GIGABYTE),
        words=".",
        large=True,
    ),
    Monster(
        name="table, headers, then 100 MB in one line",
        make=long_file("a.csv", begin=HEAD + ROW, piece=b"a", size=100 << 20),
        words="too long",
    ),
    Monster(
        name="table, headers, then 1 GB in one line",
        make=long_file("a.csv", begin=HEAD + ROW, piece=b"a", size=GIGABYTE),
        words="too long",
        large=True,
    ),
    Monster(
        name="table, 100 MB of commas",
        make=long_file("a.csv", begin=HEAD + ROW, piece=b",", size=100 << 20),
        words="too long",
    ),
    Monster(
        name="table, 100 MB in quotes",
        make=long_file("a.csv", begin=HEAD + ROW + b'"', piece=b"a\n", size=100 << 20),
        accepted=None,
        words=".",
    ),
    Monster(
        name="table, 1 GB in quotes",
        make=long_file("a.csv", begin=HEAD + ROW + b'"', piece=b"a\n", size=GIGABYTE),
        accepted=None,
        words=".",
        large=True,
    ),
    Monster(
        name="table, 20 MB of quotation marks",
        make=long_file("a.csv", begin=HEAD + ROW, piece=b'"', size=20 << 20),
        accepted=None,
        words=".",
    ),
    Monster(
        name="table, 5 MB of quotation marks in lines",
        make=long_file("a.csv", begin=HEAD + ROW, piece=b'"\n', size=5 << 20),
        accepted=None,
    ),
    Monster(
        name="table, a quote over the whole file", make=file("a.csv", lambda: b'"' + HEAD + ROW * 10_000), words="."
    ),
    Monster(name="table, NUL bytes", make=file("a.csv", HEAD + ROW + bytes(100)), words="."),
    Monster(name="table, NUL bytes late", make=file("a.csv", lambda: HEAD + ROW * 10_000 + bytes(100)), words="."),
    Monster(name="table, zeros of 1 GB, sparse", make=_sparse, words="."),
    Monster(name="table of separators only", make=file("a.csv", b",;\t|,,,;;;\n" * 10_000), words="."),
    Monster(name="table of separators below headers", make=file("a.csv", HEAD + b",,\n" * 100_000), words="."),
    Monster(
        name="table, mixed line ends",
        make=file("a.csv", HEAD + ROW + ROW.replace(b"\n", b"\r\n") + ROW.replace(b"\n", b"\r") + ROW),
        accepted=4,
    ),
    Monster(
        name="table, lone carriage returns", make=file("a.csv", (HEAD + ROW * 3).replace(b"\n", b"\r")), accepted=3
    ),
    Monster(
        name="table, carriage returns without number", make=file("a.csv", HEAD + ROW + b"\r" * 1_000_000), accepted=1
    ),
    Monster(name="table, 1,000,000 empty lines", make=file("a.csv", HEAD + ROW + b"\n" * 1_000_000 + ROW), accepted=2),
    Monster(name="table, 1,000,000 empty lines first", make=file("a.csv", b"\n" * 1_000_000 + HEAD + ROW), words="."),
    Monster(
        name="table, 100 MB of empty lines",
        make=long_file("a.csv", begin=HEAD + ROW, piece=b"\n", end=ROW, size=100 << 20),
        accepted=2,
    ),
    Monster(
        name="table, formulas",
        make=file(
            "a.csv", rows("=cmd|'/C calc'!A0", "@SUM(1)", "+1+1", "-2+3", '"=HYPERLINK(""http://127.0.0.1:9"",1)"')
        ),
        accepted=1,
        rejected=5,
    ),
    Monster(
        name="table, a formula as a device",
        make=file("a.csv", (HEAD + ROW).replace(b"Watch", b"=cmd|'/C calc'!A0")),
        accepted=1,
    ),
    Monster(
        name="table, numbers that are none",
        make=file("a.csv", rows(*NO_NUMBERS)),
        accepted=1,
        rejected=12,
    ),
    Monster(
        name="table, a number of 1,000,000 digits", make=file("a.csv", lambda: rows("9" * 1_000_000)), accepted=None
    ),
    Monster(
        name="table, a number of 100,000 digits",
        make=file("a.csv", lambda: rows("9" * 100_000)),
        accepted=1,
        rejected=1,
    ),
    Monster(
        name="table, times that are none",
        make=file("a.csv", HEAD + ROW + b"".join(f"{text},72,Watch\n".encode() for text in NO_TIMES)),
        accepted=1,
    ),
    Monster(
        name="table, invalid UTF-8",
        make=file("a.csv", HEAD + ROW + ROW.replace(b"Watch", b"W\xff\xfe\xc0\x80\xed\xa0\x80")),
        accepted=None,
    ),
    Monster(
        name="table, UTF-16 with surrogates alone",
        make=file("a.csv", "\ufeffdate,bpm,device\n2026-05-01T08:00:00Z,72,W\n".encode("utf-16-le") + b"\x00\xd8" * 10),
        accepted=None,
    ),
    Monster(
        name="table, UTF-16 of an odd length",
        make=file("a.csv", (HEAD + ROW).decode().encode("utf-16") + b"x"),
        accepted=None,
    ),
    Monster(
        name="table, UTF-16 from the other end, no mark",
        make=file("a.csv", (HEAD + ROW).decode().encode("utf-16-be")),
        accepted=1,
    ),
    Monster(
        name="table, marks of three encodings",
        make=file("a.csv", b"\xef\xbb\xbf\xff\xfe\xfe\xff" + HEAD + ROW),
        accepted=None,
    ),
    Monster(
        name="table, the same header 400 times",
        make=file("a.csv", b"date," + b"bpm," * 400 + b"device\n2026-05-01T08:00:00Z," + b"72," * 400 + b"Watch\n"),
        accepted=None,
    ),
    Monster(
        name="table, 100,000 devices",
        make=file("a.csv", lambda: HEAD + b"".join(b"2026-05-01T08:00:00Z,72,Watch %d\n" % n for n in range(100_000))),
        accepted=100_000,
    ),
    Monster(
        name="table, a device of 900,000 characters",
        make=file("a.csv", lambda: HEAD + ROW.replace(b"Watch", b"W" * 900_000)),
        accepted=None,
    ),
    Monster(name="table, control characters", make=file("a.csv", HEAD + ROW + b"\x1b[2J\x07\x08\n"), words="."),
    Monster(name="noise of 1 MB", make=file("a.csv", lambda: random.Random(1).randbytes(1 << 20)), words="."),
    Monster(
        name="table, 1,700,000 rows that are no samples",
        make=file("a.csv", lambda: HEAD + ROW + b"a,b,c\n" * 1_700_000),
        words="neither steps nor heart rates",
    ),
)
