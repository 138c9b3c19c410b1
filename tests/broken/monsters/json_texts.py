"""JSON that is nested too deep, endless, or full of what is no number and no text."""

import codecs
import json
from collections.abc import Callable

from tests.broken.monsters.monster import Monster, file, long_file

GIGABYTE = 1 << 30
SAMPLE = '{"data_type":"bpm","device_name":"Watch","start_date":"2026-05-01T08:00:00Z","unit":"count/min","value":72}'
VALUE = SAMPLE.removesuffix("72}")
DEEP = 100_000
NO_NUMBERS = (
    *("1e999", "-1e999", "NaN", "Infinity", "-Infinity", "true", "null", "[72]", '{"a":72}'),
    *('"1e999"', '"0x10"', '"١٢٣"', '"NaN"', '""'),
)


def values(*texts: str) -> bytes:
    """Return a sound sample and one for each text where its value stands."""
    return ("[" + ",".join([SAMPLE, *(f"{VALUE}{text}}}" for text in texts)]) + "]").encode()


def beside(text: Callable[[], str]) -> Callable[[], bytes]:
    """Return a sound sample with a text beside it."""

    def made() -> bytes:
        return f"[{SAMPLE},{text()}]".encode()

    return made


def _keys(count: int) -> str:
    return "{" + ",".join(f'"k{n}":1' for n in range(count)) + "}"


def _mixed(depth: int) -> str:
    return '{"a":[' * depth + "]}" * depth


MONSTERS = (
    Monster(name="JSON, arrays 100,000 deep", make=file("a.json", lambda: b"[" * DEEP + b"]" * DEEP), words="."),
    Monster(
        name="JSON, objects 100,000 deep", make=file("a.json", lambda: b'{"a":' * DEEP + b"1" + b"}" * DEEP), words="."
    ),
    Monster(name="JSON, both 100,000 deep", make=file("a.json", lambda: _mixed(DEEP).encode()), words="."),
    Monster(name="JSON, 100,000 brackets that open", make=file("a.json", lambda: b"[" * DEEP), words="."),
    Monster(
        name="JSON, a sample, then arrays 100,000 deep",
        make=file("a.json", beside(lambda: "[" * DEEP + "]" * DEEP)),
        accepted=1,
        words="broken",
    ),
    Monster(
        name="JSON, a sample, then objects 100,000 deep",
        make=file("a.json", beside(lambda: '{"a":' * DEEP + "1" + "}" * DEEP)),
        accepted=1,
        words="broken",
    ),
    Monster(
        name="JSON, a sample, then both 100,000 deep",
        make=file("a.json", beside(lambda: _mixed(DEEP))),
        accepted=1,
        words="broken",
    ),
    Monster(
        name="JSON, a value 100,000 deep",
        make=file("a.json", lambda: values("[" * DEEP + "]" * DEEP)),
        accepted=1,
        words="broken",
    ),
    Monster(
        name="JSON, a value 900 deep",
        make=file("a.json", lambda: values("[" * 900 + "]" * 900)),
        accepted=1,
        rejected=1,
    ),
    Monster(
        name="JSON, samples a line, then 100,000 deep",
        make=file("a.jsonl", f"{SAMPLE}\n{SAMPLE}\n{_mixed(DEEP)}\n".encode()),
        accepted=2,
        words="broken",
    ),
    Monster(
        name="JSON, Health Auto Export 100,000 deep beside it",
        make=file("a.json", lambda: b'{"data":{"metrics":[],"workouts":[' + _mixed(DEEP).encode() + b"]}}"),
        words=".",
    ),
    Monster(
        name="JSON, a text of 100 MB",
        make=long_file("a.json", begin=f'[{SAMPLE},{VALUE}"'.encode(), piece=b"1", end=b'"}]', size=100 << 20),
        accepted=1,
        words="broken",
    ),
    Monster(
        name="JSON, a text of 1 GB",
        make=long_file("a.json", begin=f'[{SAMPLE},{VALUE}"'.encode(), piece=b"1", end=b'"}]', size=GIGABYTE),
        accepted=1,
        words="broken",
        large=True,
    ),
    Monster(
        name="JSON, a text of 100 MB first",
        make=long_file("a.json", begin=b'{"start_date":"', piece=b"1", end=b'","value":1}', size=100 << 20),
        words=".",
    ),
    Monster(
        name="JSON, 100 MB of blanks in it",
        make=long_file("a.json", begin=f"[{SAMPLE},".encode(), piece=b" \n", end=f"{SAMPLE}]".encode(), size=100 << 20),
        accepted=None,
    ),
    Monster(
        name="JSON, 1 GB in one line, other data, Health Auto Export",
        make=long_file("a.json", begin=b'{"data":{"metrics":[],"workouts":["', piece=b"x", end=b'"]}}', size=GIGABYTE),
        words=".",
        large=True,
    ),
    Monster(
        name="JSON, 1,000,000 keys in one object",
        make=file("a.json", beside(lambda: _keys(1_000_000))),
        accepted=1,
        words="broken",
    ),
    Monster(name="JSON, 50,000 keys in one object", make=file("a.json", beside(lambda: _keys(50_000))), accepted=1),
    Monster(
        name="JSON, 20,000 samples of other keys each",
        make=file("a.json", beside(lambda: ",".join(f'{{"k{n}":1,"value":2}}' for n in range(20_000)))),
        accepted=1,
    ),
    Monster(
        name="JSON, keys that stand twice",
        make=file("a.json", values('1,"value":2', '3,"unit":"count"', '4,"Value":5')),
        accepted=1,
        rejected=3,
    ),
    Monster(
        name="JSON, data that stands twice",
        make=file("a.json", f'{{"data_type":"bpm","data":[{SAMPLE}],"data":[{SAMPLE}]}}'.encode()),
        accepted=None,
        words=".",
    ),
    Monster(
        name="JSON, lone surrogates",
        make=file("a.json", values('1,"device_name":"\\ud800"', '"\\udfff"') + b"\n"),
        accepted=None,
    ),
    Monster(
        name="JSON, a lone surrogate as a device",
        make=file("a.json", (f"[{SAMPLE}]").replace("Watch", "W\\ud800").encode()),
        accepted=None,
    ),
    Monster(
        name="JSON, a lone surrogate as a key",
        make=file("a.json", (f"[{SAMPLE}]").replace("[{", '[{"\\ud800":1,').encode()),
        accepted=None,
    ),
    Monster(
        name="JSON, a lone surrogate as a time",
        make=file("a.json", (f"[{SAMPLE}]").replace("2026", "\\udc00").encode()),
        accepted=0,
    ),
    Monster(
        name="JSON, NUL as a device",
        make=file("a.json", (f"[{SAMPLE}]").replace("Watch", "W\\u0000").encode()),
        accepted=None,
    ),
    Monster(
        name="JSON, invalid UTF-8",
        make=file("a.json", (f"[{SAMPLE}]").encode().replace(b"Watch", b"W\xff\xfe\xc0\x80")),
        accepted=None,
    ),
    Monster(name="JSON, UTF-16 with its mark", make=file("a.json", f"[{SAMPLE}]".encode("utf-16")), accepted=1),
    Monster(
        name="JSON, UTF-16 cut in a character", make=file("a.json", f"[{SAMPLE}]".encode("utf-16")[:-1]), accepted=None
    ),
    Monster(
        name="JSON, UTF-16 without its mark", make=file("a.json", f"[{SAMPLE}]".encode("utf-16-le")), accepted=None
    ),
    Monster(name="JSON, UTF-32", make=file("a.json", f"[{SAMPLE}]".encode("utf-32")), accepted=None),
    Monster(
        name="JSON, UTF-8 with its mark twice",
        make=file("a.json", codecs.BOM_UTF8 * 2 + f"[{SAMPLE}]".encode()),
        accepted=None,
    ),
    Monster(
        name="JSON, numbers that are none",
        make=file("a.json", values(*NO_NUMBERS)),
        accepted=1,
        rejected=14,
    ),
    Monster(name="JSON, a number too small to be one", make=file("a.json", values("1e-400")), accepted=1, rejected=1),
    Monster(
        name="JSON, a number of 900,000 digits",
        make=file("a.json", lambda: values("9" * 900_000)),
        accepted=1,
        rejected=1,
    ),
    Monster(
        name="JSON, a number of 1,000,000 digits", make=file("a.json", lambda: values("9" * 1_000_000)), accepted=1
    ),
    Monster(
        name="JSON, a number of 3,000,000 digits", make=file("a.json", lambda: values("9" * 3_000_000)), accepted=1
    ),
    Monster(name="JSON, numbers no JSON has", make=file("a.json", values("0x10", "72")), accepted=1, words="broken"),
    Monster(
        name="JSON, digits of another script", make=file("a.json", values("١٢٣", "72")), accepted=1, words="broken"
    ),
    Monster(
        name="JSON, an epoch of 400 digits",
        make=file("a.json", json.dumps([json.loads(SAMPLE) | {"start_date": int("9" * 400)}]).encode()),
        accepted=0,
    ),
    Monster(
        name="JSON, NUL bytes between",
        make=file("a.json", f"[{SAMPLE},".encode() + bytes(1000) + f"{SAMPLE}]".encode()),
        accepted=1,
        words="broken",
    ),
    Monster(name="JSON, a list that is one brace", make=file("a.json", b"[{"), words="."),
    Monster(
        name="JSON, 100,000 empty objects",
        make=file("a.json", lambda: f"[{SAMPLE}".encode() + b",{}" * 100_000 + b"]"),
        accepted=1,
    ),
    Monster(
        name="JSON, 2,500,000 numbers that are no samples",
        make=file("a.json", beside(lambda: "1" + ",1" * 2_500_000)),
        words="neither steps nor heart rates",
    ),
)
