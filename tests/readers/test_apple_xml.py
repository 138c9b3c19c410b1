import pytest

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.readers.apple_reading import EIGHT, read, rows_of, values
from tests.synthetic.apple import HEAD, export, heart_rate, other, steps


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


@pytest.mark.parametrize("encoding", ["utf-7", "utf-16", "cp037", "iso-2022-jp", "nonsense", "hex"])
def test_that_a_declared_encoding_in_which_tags_are_no_tags_is_refused(tmp_path, encoding):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)], head=HEAD.replace("UTF-8", encoding)))

    with pytest.raises(ReadError, match="another program"):
        read(path)


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


def test_that_what_cannot_be_read_of_another_type_is_passed_over(tmp_path):
    rows = rows_of(tmp_path, '<Record type="HKQuantityTypeIdentifierBodyMass" value=9/>', steps(EIGHT, 2))

    assert rows.select("value", "place").rows() == [("2", 2)]


def test_that_only_a_tag_named_record_is_a_record(tmp_path):
    tag = steps(EIGHT, 1).strip()

    rows = rows_of(tmp_path, tag.replace("<Record", "<Records"), tag.replace("<Record", "<Record-x"), steps(EIGHT, 2))

    assert rows.select("value", "place").rows() == [("2", 1)]


def test_that_control_characters_do_not_matter(tmp_path):
    rows = rows_of(tmp_path, "\x00\x0b", steps(EIGHT, 1, device=None, sourceName="Ja\x00\x0bne"), "\x1b")

    assert rows.select("device_name", "value").rows() == [("Ja  ne", "1")]


def test_that_places_count_every_record_but_none_in_a_comment(tmp_path):
    inner = heart_rate(EIGHT, 60)

    rows = rows_of(
        tmp_path, other(EIGHT), f"<!--{inner}-->", f"<Correlation a='>'>{inner}{inner}</Correlation>", steps(EIGHT, 1)
    )

    assert rows.select("value", "place").rows() == [("1", 4)]


def test_that_an_empty_text_is_a_missing_one(tmp_path):
    rows = rows_of(tmp_path, steps(EIGHT, "", device="", sourceVersion=""))

    assert rows.select("value", "device_version").row(0) == (None, None)


def test_that_what_only_looks_like_an_entity_stays_as_it_is(tmp_path):
    text = "&#xD800; &#1114112; &#x; &nbsp; &amp"

    rows = rows_of(tmp_path, steps(EIGHT, 1, device=None, sourceName="x").replace('"x"', f'"{text}"'))

    assert rows.item(0, "device_name") == text
