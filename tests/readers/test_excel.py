import io
import struct
import zipfile
from datetime import date, datetime, time

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gerosense_desktop.readers.excel import ExcelReader
from gerosense_desktop.readers.questions import Question
from gerosense_desktop.readers.raw import DecimalMark, Place, TimeNotation
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source

from .table_reading import read

READER = ExcelReader()
ZONE_AND_DEVICE = {"time_zone": "Europe/Berlin", "device_name": "Watch"}


def workbook(sheets, *, top=0):
    """Make a workbook from sheet name → rows of cells; dates and times as Excel's own kind."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        formats = {
            datetime: book.add_format({"num_format": "dd.mm.yyyy hh:mm:ss"}),
            date: book.add_format({"num_format": "dd.mm.yyyy"}),
            time: book.add_format({"num_format": "hh:mm:ss"}),
        }
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for row_number, row in enumerate(rows, start=top):
                for column, content in enumerate(row):
                    if type(content) in formats:
                        sheet.write_datetime(row_number, column, content, formats[type(content)])
                    elif content is not None:
                        sheet.write(row_number, column, content)
    return stream.getvalue()


@pytest.fixture
def book(tmp_path):
    def making(sheets, **options):
        path = tmp_path / "book.xlsx"
        path.write_bytes(workbook(sheets, **options))
        return path

    return making


MOMENTS = [datetime(2025, 5, 1, 8, 0), datetime(2025, 5, 1, 8, 15, 7)]  # noqa: DTZ001 - a spreadsheet knows no zone


def test_that_times_and_numbers_become_exact_text(book):
    path = book({"S": [["Datum", "Schritte", "Puls"], [MOMENTS[0], 512, 71.123456789012], [MOMENTS[1], None, 72]]})
    assert READER.recognises(Source(path))
    what = read(READER, path, **ZONE_AND_DEVICE)
    assert [(r["start_date"], r["value"], r["place"]) for r in what.rows] == [
        ("2025-05-01 08:00:00", "512", 2),
        ("2025-05-01 08:00:00", "71.123456789012", 2),
        ("2025-05-01 08:15:07", "72", 3),
    ]
    assert what.notation.start is TimeNotation.ISO
    assert what.places is Place.ROW


def test_that_the_zone_and_the_device_are_asked_about(book):
    what = read(READER, book({"S": [["Datum", "Puls"], [MOMENTS[0], 71]]}))
    assert set(what.questions) == {Question.TIME_ZONE, Question.DEVICE_NAME}


def test_that_a_number_needs_no_question_about_its_point(book):
    what = read(READER, book({"S": [["Datum", "Puls"], [MOMENTS[0], 71.125]]}), **ZONE_AND_DEVICE)
    assert what.column("value") == ["71.125"]
    assert what.notation.decimal_mark is DecimalMark.POINT


def test_that_a_text_cell_is_asked_about_as_in_any_table(book):
    what = read(READER, book({"S": [["Datum", "Schritte"], [MOMENTS[0], "1.024"]]}), **ZONE_AND_DEVICE)
    assert list(what.questions) == [Question.DECIMAL_MARK]


def test_that_date_and_clock_cells_are_joined(book):
    path = book({"S": [["Datum", "Uhrzeit", "Puls"], [date(2025, 5, 1), time(8, 30), 71]]})
    assert read(READER, path, **ZONE_AND_DEVICE).column("start_date") == ["2025-05-01 08:30:00"]


def test_that_counts_since_1970_stay_whole(book):
    path = book({"S": [["timestamp", "bpm"], [1714550400000, 71]]})
    what = read(READER, path, device_name="W")
    assert what.column("start_date") == ["1714550400000"]
    assert what.notation.start is TimeNotation.EPOCH_MILLISECONDS


def test_that_rows_are_counted_as_in_excel(book):
    path = book({"S": [["Export"], [], ["Datum", "Puls"], [MOMENTS[0], 71], [], [MOMENTS[1], 72]]}, top=3)
    assert read(READER, path, **ZONE_AND_DEVICE).column("place") == [7, 9]


def test_that_the_first_sheet_with_samples_is_read(book):
    path = book({"Empty": [], "Notes": [["a", "b"], ["x", "y"]], "S": [["Datum", "Puls"], [MOMENTS[0], 71]]})
    assert read(READER, path, **ZONE_AND_DEVICE).column("value") == ["71"]


def test_that_a_sheet_a_person_could_map_is_asked_about(book):
    path = book({"Notes": [["a", "b"], ["x", "y"]], "S": [["foo", "bar"], [MOMENTS[0], 71]]})
    assert list(read(READER, path).questions) == [Question.COLUMNS]
    what = read(READER, path, columns={"foo": "start_date", "bar": "bpm"}, **ZONE_AND_DEVICE)
    assert what.column("value") == ["71"]


def test_that_a_sheet_without_headers_is_read_by_its_looks(book):
    what = read(READER, book({"S": [[MOMENTS[0], 71], [MOMENTS[1], 72]]}), **ZONE_AND_DEVICE)
    assert list(what.questions) == [Question.DATA_TYPE]


def test_that_a_workbook_in_a_zip_is_read(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("book.xlsx", workbook({"S": [["Datum", "Puls"], [MOMENTS[0], 71]]}))
    assert READER.recognises(Source(path, "book.xlsx"))
    assert not READER.recognises(Source(path))
    assert read(READER, path, member="book.xlsx", **ZONE_AND_DEVICE).column("value") == ["71"]


def test_that_a_password_is_named(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    assert READER.recognises(Source(path))
    with pytest.raises(ReadError, match="password"):
        read(READER, path)


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"a,b\n1,2\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_that_other_files_are_not_recognised(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert not READER.recognises(Source(path))
    assert not READER.recognises(Source(tmp_path / "none"))


@pytest.mark.parametrize("sheets", [{"S": []}, {"S": [["a", "b"], ["x", "y"]]}, {"S": [["Datum"], [MOMENTS[0]]]}])
def test_that_a_workbook_without_samples_is_refused_in_words(book, sheets):
    with pytest.raises(ReadError, match="No sheet"):
        read(READER, book(sheets))


def test_that_a_file_too_large_is_refused_in_words(book, monkeypatch):
    path = book({"S": [["Datum", "Puls"], [MOMENTS[0], 71]]})
    monkeypatch.setattr("gerosense_desktop.readers.excel._MAX_UNPACKED_BYTES", 100)
    with pytest.raises(ReadError, match="too large"):
        read(READER, path)
    monkeypatch.setattr("gerosense_desktop.readers.excel._MAX_BYTES", 100)
    with pytest.raises(ReadError, match="too large"):
        read(READER, path)


_WHOLE = workbook({"S": [["Datum", "Puls"], *([moment, 70] for moment in MOMENTS * 20)]})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, len(_WHOLE) - 1), st.integers(0, 255)), max_size=5),
    length=st.one_of(st.just(len(_WHOLE)), st.integers(0, len(_WHOLE))),
)
def test_that_a_damaged_workbook_ends_in_events_or_a_sentence(tmp_path, changes, length):
    content = bytearray(_WHOLE)
    for position, byte in changes:
        content[position] = byte
    path = tmp_path / "book.xlsx"
    path.write_bytes(content[:length])
    READER.recognises(Source(path))
    try:
        read(READER, path, **ZONE_AND_DEVICE)
    except ReadError as error:
        assert error.user_message  # noqa: PT017 - either of the two is right


def test_that_a_cell_far_away_from_all_others_is_refused(tmp_path):
    content = workbook({"S": [["date", "bpm"], ["2025-05-01T08:00:00Z", 72]]})
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(path, "w") as archive:
        for name in whole.namelist():
            far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
            archive.writestr(name, whole.read(name).replace(b"</sheetData>", far))
    with pytest.raises(ReadError, match="far away"):
        read(READER, path)


def test_that_a_workbook_that_unpacks_to_far_too_much_is_refused(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook({"S": [["date", "bpm"]]}))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/more.xml", b" " * (33 << 20))
    with pytest.raises(ReadError, match="would unpack to far more"):
        read(READER, path)


def test_that_a_zip_of_very_many_parts_is_no_workbook(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook({"S": [["date", "bpm"]]}))
    with zipfile.ZipFile(path, "a") as archive:
        for n in range(20_001):
            archive.writestr(f"{n}", b"")
    assert not READER.recognises(Source(path))


def test_that_a_part_that_begins_before_the_file_is_damage(tmp_path):
    path = tmp_path / "a.xlsx"
    content = bytearray(workbook({"S": [["date", "bpm"], ["2025-05-01T08:00:00Z", 72]]}))
    end = content.rindex(b"PK\x05\x06")
    (begin,) = struct.unpack_from("<L", content, end + 16)
    struct.pack_into("<L", content, end + 16, begin + 1_000_000)
    path.write_bytes(content)
    with pytest.raises(ReadError, match="damaged"):
        read(READER, path)
