import threading
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.apple_scan import Scanner
from gerosense_desktop.readers.apple_tags import TagReader
from gerosense_desktop.readers.questions import NO_ANSWERS
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.shared_fixtures import shared_fixture
from tests.synthetic.apple import HEAD, TAIL, ZONE, export, heart_rate, other, record, steps, write_zip

EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)


def read(path: Path, *, member: str | None = None, chunk_bytes: int = 1 << 20) -> tuple[pl.DataFrame, list]:
    """Return all rows and the other events."""
    reader = AppleHealthReader(chunk_bytes=chunk_bytes)
    events = list(reader.read(Source(path, member), answers=NO_ANSWERS, cancel=threading.Event()))
    frames = [event for event in events if isinstance(event, RawFrame)]
    rows = pl.concat([pl.DataFrame(schema=RAW_SCHEMA), *(frame.rows for frame in frames)])
    return rows, [event for event in events if not isinstance(event, RawFrame | Progress)]


def rows_of(tmp_path: Path, *records: str, head: str = HEAD, **options: int) -> pl.DataFrame:
    path = tmp_path / "export.xml"
    path.write_bytes(export(records, head=head))
    rows, notes = read(path, **options)
    assert notes == []
    return rows


def values(rows: pl.DataFrame) -> list[str | None]:
    return rows.get_column("value").to_list()


# ── real and synthetic exports of others ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "member", "step_rows", "hr_rows"),
    [
        ("apple-health-parser_export.xml", None, 0, 2),
        ("apple-health-parser_export.zip", "apple_health_export/export.xml", 0, 2),
        ("healthkit-to-sqlite_export.xml", None, 0, 1),
        ("hkimport_part_a_export.zip", "apple_health_export/export.xml", 1500, 800),
        ("synthetic_v12_broken_dtd_export.xml", None, 5, 6),
        ("synthetic_v14_german_export.zip", "apple_health_export/Exportieren.xml", 5, 6),
    ],
)
def test_that_every_known_export_gives_its_rows(name, member, step_rows, hr_rows):
    path = shared_fixture(f"apple_health/{name}")
    assert AppleHealthReader().recognises(Source(path, member))

    rows, notes = read(path, member=member)

    assert notes == []
    assert rows.filter(data_type="steps").height == step_rows
    assert rows.filter(data_type="bpm").height == hr_rows


def test_that_the_real_export_takes_the_fast_way():
    with zipfile.ZipFile(shared_fixture("apple_health/hkimport_part_a_export.zip")) as archive:
        text = archive.read("apple_health_export/export.xml")
    scanner = Scanner()

    scanner.read(text[text.index(b"<HealthData ") :], last=True)

    assert scanner.slow_pieces == 0


# ── what a row holds ──────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_row_holds_the_texts_as_read(tmp_path):
    rows = rows_of(tmp_path, other(EIGHT), steps(EIGHT, 512))

    assert rows.rows(named=True) == [
        {
            "data_type": "steps",
            "device_name": "iPhone",
            "device_version": "18.1",
            "start_date": "2026-11-01 08:00:00 +0100",
            "end_date": "2026-11-01 08:01:00 +0100",
            "unit": "count",
            "value": "512",
            "place": 2,
        }
    ]


def test_that_places_are_numbers_of_records(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)]))

    events = list(AppleHealthReader().read(Source(path), answers=NO_ANSWERS, cancel=threading.Event()))

    assert [event.places for event in events if isinstance(event, RawFrame)] == [Place.RECORD]


@pytest.mark.parametrize(
    ("device", "source", "version", "name", "number"),
    [
        ("<<HKDevice: 0x1>, name:Apple Watch, manufacturer:Apple, software:10.2>", "J", "9", "Apple Watch", "10.2"),
        ("<<HKDevice: 0x2>, name:Band, the blue one, model:B>", "App", "3", "Band, the blue one", "3"),
        ("<<HKDevice: 0x2>, manufacturer:Garmin, model:F>", "Connect", "33", "Connect", "33"),
        ("<<HKDevice: 0x2>, name:, model:F>", "Connect", "33", "Connect", "33"),
        ("<<HKDevice: 0x2>, name:Only a name>", "Connect", None, "Only a name", None),
        (None, "Jane’s Apple\u00a0Watch", "10.2", "Jane’s Apple Watch", "10.2"),
        (None, "a\u202fb\tc", None, "a b c", None),
    ],
)  # fmt: skip
def test_that_the_device_names_the_sample_else_its_source(tmp_path, device, source, version, name, number):
    rows = rows_of(tmp_path, steps(EIGHT, 1, device=device, sourceName=source, sourceVersion=version))

    assert rows.select("device_name", "device_version").rows() == [(name, number)]


def test_that_an_address_in_memory_never_parts_a_device(tmp_path):
    rows = rows_of(
        tmp_path, *(steps(EIGHT, 1, device=f"<<HKDevice: 0x{n:x}>, name:iPhone, software:18.1>") for n in range(50))
    )

    assert rows.get_column("device_name").unique().to_list() == ["iPhone"]


def test_that_other_heart_rates_and_statistics_are_no_samples(tmp_path):
    rows = rows_of(
        tmp_path,
        record("HKQuantityTypeIdentifierRestingHeartRate", start=EIGHT, unit="count/min", value="58"),
        '<Workout><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" startDate="a" average="9"/></Workout>',
        '<InstantaneousBeatsPerMinute bpm="59" time="4:02:11"/>',
        heart_rate(EIGHT, 61),
    )

    assert values(rows) == ["61"]


# ── honest about XML ──────────────────────────────────────────────────────────────────────────────────────────────


def test_that_entities_and_character_references_are_decoded(tmp_path):
    rows = rows_of(
        tmp_path, steps(EIGHT, 1, device=None, sourceName="A & B").replace("A &amp; B", "A &amp; B&#8217;s &#x57;&lt;")
    )

    assert rows.item(0, "device_name") == "A & B’s W<"


def test_that_no_other_entity_is_ever_expanded(tmp_path):
    head = HEAD.replace(
        "<!ELEMENT Record", '<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">\n<!ELEMENT Record'
    )

    rows = rows_of(tmp_path, steps(EIGHT, 1, device=None, sourceName="x").replace('"x"', '"&a;&b;"'), head=head)

    assert rows.item(0, "device_name") == "&a;&b;"


def test_that_attributes_come_in_any_order_spacing_and_quotes(tmp_path):
    tag = (
        "<Record\n  value = '7'\tendDate='2026-11-01 08:01:00 +0100'\n startDate=\"2026-11-01 08:00:00 +0100\" "
        "unit='count' sourceName='The \"good\" one' type='HKQuantityTypeIdentifierStepCount' >\n</Record>"
    )

    rows = rows_of(tmp_path, tag)

    assert rows.select("value", "device_name", "unit").rows() == [("7", 'The "good" one', "count")]


def test_that_a_greater_sign_in_a_text_does_not_end_a_tag(tmp_path):
    rows = rows_of(tmp_path, steps(EIGHT, 1, device=None, sourceName="x").replace('"x"', '"a > b"'))

    assert rows.item(0, "device_name") == "a > b"


@pytest.mark.parametrize("wrap", ["<!-- {} -->", "<![CDATA[ {} ]]>", "<?note {} ?>"])
def test_that_what_only_looks_like_a_record_is_none(tmp_path, wrap):
    rows = rows_of(tmp_path, steps(EIGHT, 1), wrap.format(steps(EIGHT, 2).strip()), steps(EIGHT, 3))

    assert values(rows) == ["1", "3"]


def test_that_a_record_in_the_document_type_is_none(tmp_path):
    trap = f"<!ENTITY trap '{steps(EIGHT, 99)}'>\n<!-- ]> {steps(EIGHT, 98)} -->\n<!ELEMENT Record"

    rows = rows_of(tmp_path, steps(EIGHT, 1), head=HEAD.replace("<!ELEMENT Record", trap))

    assert values(rows) == ["1"]


def test_that_records_within_a_correlation_are_not_counted_twice(tmp_path):
    inner = steps(EIGHT, 5)
    rows = rows_of(
        tmp_path,
        inner,
        f'<Correlation type="x" sourceName="y">{inner}</Correlation>',
        '<Correlation type="x"/>',
        steps(EIGHT, 6),
    )

    assert values(rows) == ["5", "6"]


def test_that_a_document_type_with_a_broken_declaration_is_passed_over(tmp_path):
    broken = (
        "<!ATTLIST Vision\n type CDATA #REQUIRED\n<!ELEMENT Eye EMPTY>\n device CDATA #IMPLIED\n>\n>\n<!ELEMENT Record"
    )

    rows = rows_of(tmp_path, steps(EIGHT, 1), head=HEAD.replace("<!ELEMENT Record", broken))

    assert values(rows) == ["1"]


def test_that_bytes_that_are_no_text_are_replaced(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1, device=None, sourceName="Jane")]).replace(b"Jane", b"J\xffne"))

    rows, _ = read(path)

    assert rows.item(0, "device_name") == "J\ufffdne"


def test_that_a_byte_order_mark_does_not_matter(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(b"\xef\xbb\xbf" + export([steps(EIGHT, 1)]))

    assert AppleHealthReader().recognises(Source(path))
    assert read(path)[0].height == 1


def test_that_another_declared_encoding_is_read(tmp_path):
    path = tmp_path / "export.xml"
    text = export([steps(EIGHT, 1, device=None, sourceName="Müller")]).decode().replace("UTF-8", "iso-8859-1")
    path.write_bytes(text.encode("iso-8859-1"))

    assert read(path)[0].item(0, "device_name") == "Müller"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_that_an_encoding_apple_never_writes_is_refused_in_words(tmp_path, encoding):
    path = tmp_path / "export.xml"
    mark = b"" if encoding == "utf-16" else b"\xff\xfe"
    path.write_bytes(mark + export([steps(EIGHT, 1)]).decode().encode(encoding))

    assert AppleHealthReader().recognises(Source(path))
    with pytest.raises(ReadError, match="another program"):
        read(path)


@pytest.mark.parametrize("encoding", ["utf-7", "cp037", "nonsense", "hex"])
def test_that_a_declared_encoding_in_which_tags_are_no_tags_is_refused(tmp_path, encoding):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)], head=HEAD.replace("UTF-8", encoding)))

    with suppress(ReadError):
        assert read(path)[0].height == 1


# ── broken and cut ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "broken",
    [
        '<Record type="HKQuantityTypeIdentifierStepCount" value="9" value="10"/>',
        '<Record type="HKQuantityTypeIdentifierStepCount" value=9/>',
        '<Record type=\'HKQuantityTypeIdentifierStepCount" value="9"/>\n<a b=\'',
    ],
)
def test_that_a_record_that_cannot_be_read_is_shown_not_dropped(tmp_path, broken):
    rows = rows_of(tmp_path, steps(EIGHT, 1), broken, steps(EIGHT, 2))

    assert rows.height == 3
    assert rows.get_column("data_type").null_count() == 1


def test_that_an_export_without_steps_and_heart_rate_is_explained(tmp_path):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        rows_of(tmp_path, other(EIGHT))


def test_that_an_export_cut_short_gives_what_was_whole(tmp_path):
    path = tmp_path / "export.xml"
    whole = export(steps(EIGHT + timedelta(minutes=n), n + 1) for n in range(10))
    path.write_bytes(whole[: -len(TAIL) - 20])

    rows, [note] = read(path)

    assert values(rows) == [str(n + 1) for n in range(9)]
    assert isinstance(note, CutShort)
    assert "up to record 9, with 9 samples" in note.user_message


def test_that_an_export_cut_before_any_sample_is_an_error(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([other(EIGHT)])[:-20])

    with pytest.raises(ReadError, match="ends in the middle"):
        read(path)


def test_that_an_export_cut_before_its_first_element_is_an_error(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(HEAD.encode()[:200])

    with pytest.raises(ReadError, match="before the first record"):
        read(path)


def test_that_a_damaged_zip_is_an_error(tmp_path):
    path = write_zip(tmp_path / "export.zip", export(steps(EIGHT, n + 1) for n in range(100)))
    content = bytearray(path.read_bytes())
    content[400] ^= 0xFF
    path.write_bytes(content)

    with pytest.raises(ReadError, match="damaged"):
        read(path, member="apple_health_export/export.xml")


def test_that_a_zip_with_a_password_is_an_error(tmp_path):
    path = write_zip(tmp_path / "export.zip", export([steps(EIGHT, 1)]))
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)

    assert not AppleHealthReader().recognises(Source(path, "apple_health_export/export.xml"))
    with pytest.raises(ReadError, match="password"):
        read(path, member="apple_health_export/export.xml")


def test_that_a_cancelled_reading_ends_soon(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)]))
    cancel = threading.Event()
    cancel.set()

    assert list(AppleHealthReader().read(Source(path), answers=NO_ANSWERS, cancel=cancel)) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"{}",
        b"<?xml version='1.0'?><ClinicalDocument/>",
        b"<HealthDataX>",
        b"<!-- <HealthData> -->",
        b"<!DOCTYPE HealthData [",
        b"<!DOCTYPE 'x",
    ],
)
def test_that_other_files_are_not_recognised(tmp_path, content):
    path = tmp_path / "export.xml"
    path.write_bytes(content)

    assert not AppleHealthReader().recognises(Source(path))


@pytest.mark.parametrize(
    "prolog",
    [
        "",
        "<!-- a -->\n<?b?>\n",
        '<!DOCTYPE HealthData SYSTEM "x>y">',
        "<!DOCTYPE HealthData>",
        "\n <?xml version='1.0'?>",
    ],
)
def test_that_any_prolog_is_recognised(tmp_path, prolog):
    path = tmp_path / "any.name"
    path.write_bytes(export([steps(EIGHT, 1)], head=f"{prolog}<HealthData>"))

    assert AppleHealthReader().recognises(Source(path))
    assert read(path)[0].height == 1


def test_that_a_missing_file_is_not_recognised(tmp_path):
    assert not AppleHealthReader().recognises(Source(tmp_path / "gone"))


# ── properties ────────────────────────────────────────────────────────────────────────────────────────────────────

names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@st.composite
def written_records(draw) -> tuple[str, str | None]:
    """Write something that may stand in an export, and the value that should be read from it."""
    number = str(draw(st.integers(0, 40_000)))
    tag = draw(st.sampled_from([steps, heart_rate]))(EIGHT, number, device=None, sourceName=draw(names)).strip()
    shape = draw(st.sampled_from(["apple", "shuffled", "comment", "correlation", "open", "other"]))
    match shape:
        case "shuffled":
            attributes = [f'{name}="{text}"' for name, text in attributes_of(tag)]
            space = draw(st.sampled_from([" ", "\n", "  ", "\t"]))
            return f"<Record {space.join(draw(st.permutations(attributes)))}{space}/>", number
        case "comment":
            return f"<!--{tag}-->", None
        case "correlation":
            return f"<Correlation>{tag}</Correlation>", None
        case "open":
            return tag.replace("/>", '>\n  <MetadataEntry key="a" value="b"/>\n</Record>'), number
        case "other":
            return other(EIGHT), None
        case _:
            return tag, number


def attributes_of(tag: str) -> Iterable[tuple[str, str]]:
    for part in tag.removeprefix("<Record ").removesuffix("/>").split('" '):
        name, _, text = part.strip().partition('="')
        yield name, text.removesuffix('"')


@given(st.lists(written_records(), min_size=1, max_size=12), st.integers(7, 400))
def test_that_any_piece_size_and_either_way_give_the_same_rows(tmp_path_factory, written, chunk_bytes):
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(export(f"{text}\n" for text, _ in written))
    expected = [value for _, value in written if value is not None]

    if not expected:
        with pytest.raises(ReadError):
            read(path)
        return
    rows, notes = read(path, chunk_bytes=chunk_bytes)

    assert notes == []
    assert values(rows) == expected
    text = path.read_bytes()
    slow, _ = TagReader().read(text[text.index(b"<HealthData ") :], last=True)
    fast, _ = Scanner().read(text[text.index(b"<HealthData ") :], last=True)
    assert fast == slow


@given(st.data())
def test_that_any_damage_ends_in_rows_or_a_sentence(tmp_path_factory, data):
    content = bytearray(
        export([steps(EIGHT, 1), heart_rate(EIGHT, 61), f"<Correlation>{steps(EIGHT, 2)}</Correlation>", "<!-- a -->"])
    )
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(0, len(content))) :]
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(content)

    AppleHealthReader().recognises(Source(path))
    with suppress(ReadError):
        read(path, chunk_bytes=data.draw(st.integers(5, 300)))


@given(st.binary(max_size=200))
def test_that_any_bytes_end_in_rows_or_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(b"<HealthData>" + content)

    with suppress(ReadError):
        read(path)


def test_that_a_tag_without_end_needs_no_memory_without_end():
    reader = TagReader()
    buffer = b'<Record type="' + b"x" * 2_000_000

    _, consumed = reader.read(buffer, last=False)

    assert consumed > 1_000_000
