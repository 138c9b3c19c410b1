"""Two independent judges: expat for whole exports, the general way for single tags."""

from unittest import mock
from xml.parsers import expat

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.apple import columns as apple_columns
from gerosense_desktop.readers.apple import scan
from gerosense_desktop.readers.apple.columns import read_columns
from gerosense_desktop.readers.apple.scan import Scanner
from gerosense_desktop.readers.reader import ReadError
from tests.readers.apple_reading import read
from tests.shared_fixtures import shared_fixture
from tests.synthetic.apple import HEART_RATE, STEPS, export

OTHER_TYPES = ["HKQuantityTypeIdentifierRestingHeartRate", f"{STEPS}s", "", "HKCorrelationTypeIdentifierFood"]
FURTHER = ["sourceVersion", "creationDate", "x:y", "a", "b", "c", "d", "e", "f", "g"]

texts = st.text(
    st.sampled_from("ab1 <>&\"'=/-!?[]é\u00a0") | st.characters(exclude_categories=["Cs", "Cc"]), max_size=9
)
spaces = st.sampled_from([" ", "\n", "  ", "\t", "\r\n "])
gaps = st.sampled_from(["", "", "", " ", "\n"])


@st.composite
def quoted(draw, text: str) -> str:
    """Write a text in either kind of quotes, with any way to write what must not stand there."""
    quote = draw(st.sampled_from('"""\''))
    named = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&apos;"}
    written = ""
    for character in text:
        ways = [f"&#{ord(character)};", f"&#x{ord(character):X};"]
        if character in named:
            ways.append(named[character])
        if character not in f"<&{quote}":
            ways = [character, character, *ways[2:]]
        written += draw(st.sampled_from(ways))
    return quote + written + quote


@st.composite
def tags(draw) -> str:
    kind = draw(st.sampled_from([STEPS, HEART_RATE, *OTHER_TYPES]))
    given_texts = {"type": kind, **{name: draw(texts) for name in ("startDate", "value", "unit", "endDate")}}
    for name in draw(st.lists(st.sampled_from(FURTHER), unique=True, max_size=10)):
        given_texts[name] = draw(texts)
    for name in draw(st.lists(st.sampled_from(["startDate", "value", "unit", "endDate"]), unique=True)):
        del given_texts[name]
    order = list(given_texts) if draw(st.booleans()) else draw(st.permutations(list(given_texts)))
    written = "".join(
        f"{draw(spaces)}{name}{draw(gaps)}={draw(gaps)}{draw(quoted(given_texts[name]))}" for name in order
    )
    end = draw(
        st.sampled_from(["/>", " />", "\n/>", "></Record>", '>\n <MetadataEntry key="a" value=">"/>\n</Record>'])
    )
    text = '> "said"</Record>' if draw(st.integers(0, 9)) == 0 else end
    return f"<Record{written}{text}"


@st.composite
def exports(draw) -> str:
    pieces = []
    for tag in draw(st.lists(tags(), min_size=1, max_size=8)):
        ways = [
            tag,
            tag,
            tag,
            "<!--" + tag.replace("-", "_") + "-->",
            "<![CDATA[" + tag.replace("]", ")") + "]]>",
            "<?note " + tag.replace("?", "!") + "?>",
            f"<Correlation a='>'>{tag}\n{tag}</Correlation >",
            f"<Correlation b=\"/\"/>{tag}<Correlation c='1'\n>\n</Correlation>",
            f"<Records/><Workout>{tag}</Workout> ",
        ]
        pieces.append(draw(st.sampled_from(ways)))
    return "\n".join(pieces)


def scanned(content: bytes, chunk_bytes: int) -> tuple[list[tuple[int, bytes]], int, bool]:
    scanner, found, buffer = Scanner(), [], b""
    for at in range(0, len(content) + chunk_bytes, chunk_bytes):
        chunk = content[at : at + chunk_bytes]
        buffer += chunk
        more, read_bytes = scanner.read(buffer, last=not chunk)
        found += more
        buffer = buffer[read_bytes:]
    return found, scanner.records, scanner.ended


def expected_rows(content: bytes) -> list[tuple[object, ...]]:
    """Read the same with expat: place, type, unit, start, end and value of what stands outside of correlations."""
    rows: list[tuple[object, ...]] = []
    count = depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count, depth
        depth += name == "Correlation"
        if name == "Record":
            count += 1
            kind = {STEPS: "steps", HEART_RATE: "bpm"}.get(attributes.get("type", ""))
            if kind and not depth:
                given_texts = (attributes.get(name) or None for name in ("unit", "startDate", "endDate", "value"))
                rows.append((count, kind, *given_texts))

    def end(name: str) -> None:
        nonlocal depth
        depth -= name == "Correlation"

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(content, True)
    return rows


@given(exports(), st.integers(5, 400), st.sampled_from([b"", b"<Record", b"<Recorded/>", b"<Record/><!", b"<?"]))
def test_that_the_fast_way_finds_what_the_pattern_finds(written, chunk_bytes, end):
    content = b"<Record/>" + written.encode() + end
    found = scanned(content, chunk_bytes)

    with mock.patch.object(scan, "_plain_records", return_value=None):
        assert found == scanned(content, chunk_bytes)


@given(exports(), st.integers(5, 400))
def test_that_any_export_gives_what_expat_finds_in_it(tmp_path_factory, written, chunk_bytes):
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(export([written]))
    expected = expected_rows(path.read_bytes())

    if not expected:
        with pytest.raises(ReadError, match="neither"):
            read(path, chunk_bytes=chunk_bytes)
        return
    rows, notes = read(path, chunk_bytes=chunk_bytes)

    assert notes == []
    assert rows.select("place", "data_type", "unit", "start_date", "end_date", "value").rows() == expected


fragments = st.lists(
    st.sampled_from(
        [
            f' type="{STEPS}"', f" type='{HEART_RATE}'", ' value="7"', ' unit="count"', " value='8'", " x = '\"'",
            ' y="\'"', ' device=""', ' sourceName="a&amp;b"', "/>", ">", '"', "'", "=", "/", " ", "\n", "a", '="',
            "&lt;", ' startDate="2026"', "\x00", "é", ' type="&#72;"',
        ]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@given(
    st.lists(fragments.map(str.encode) | st.binary(max_size=40).map(lambda text: text.replace(b"<", b"")), max_size=6)
)
def test_that_the_fast_and_the_general_way_read_any_tag_alike(written):
    found = list(enumerate((b" " + text for text in written), start=1))

    fast = read_columns(found, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(apple_columns, "_MOST_SHAPES", 0)
        general = read_columns(found, encoding="utf-8")

    assert fast.equals(general)


def test_that_tags_of_more_shapes_than_apple_writes_are_read_all_the_same():
    found = [
        (number + 1, f' type="{STEPS}"{" " * number} value="{number + 1}"{" a" * (number % 3 == 1)}/>'.encode())
        for number in range(60)
    ]

    rows = read_columns(found, encoding="utf-8")

    assert rows.get_column("place").to_list() == list(range(1, 61))
    assert rows.filter(pl.col("data_type").is_null()).height == 20
    assert [value for value in rows.get_column("value") if value[0] != "<"] == [
        str(number + 1) for number in range(60) if number % 3 != 1
    ]


@pytest.mark.parametrize("way", ["hkimport_part_a_export.zip", "synthetic_v14_german_export.zip"])
def test_that_exports_of_phones_have_few_shapes(way, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(apple_columns, "read_tag", asked.append)
    members = {"h": "apple_health_export/export.xml", "s": "apple_health_export/Exportieren.xml"}

    read(shared_fixture(f"apple_health/{way}"), member=members[way[0]])

    assert asked == []


@given(st.binary(max_size=300), st.lists(st.integers(1, 60), max_size=12))
def test_that_it_does_not_matter_where_pieces_end(noise, sizes):
    tag = f'<Record type="{STEPS}" value="1"/>'.encode()
    content = tag + noise.replace(b"a", b"<!--").replace(b"b", b"-->").replace(b"c", tag).replace(
        b"d", b"</Correlation>"
    )
    whole = Scanner()
    expected, _ = whole.read(content, last=True)

    scanner, found, buffer, at = Scanner(), [], b"", 0
    for size in sizes:
        buffer, at = buffer + content[at : at + size], at + size
        more, read_bytes = scanner.read(buffer, last=False)
        buffer, found = buffer[read_bytes:], found + more
    more, _ = scanner.read(buffer + content[at:], last=True)

    assert found + more == expected
    assert (scanner.records, scanner.ended) == (whole.records, whole.ended)
