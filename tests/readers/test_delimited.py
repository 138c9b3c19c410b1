import csv
import io
import zipfile
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.delimited import DelimitedReader
from gerosense_desktop.readers.questions import NO_ANSWERS, DateOrder, Question
from gerosense_desktop.readers.raw import DecimalMark, Place, RawFrame, TimeNotation
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.shared_fixtures import shared_fixture

from .table_reading import read

READER = DelimitedReader()
ZONE_AND_DEVICE = {"time_zone": "Europe/Berlin", "device_name": "Watch"}


@pytest.fixture
def read_text(tmp_path):
    def reading(text, **answers):
        path = tmp_path / "table.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read(READER, path, **answers)

    return reading


@pytest.fixture
def recognises(tmp_path):
    def recognising(text):
        path = tmp_path / "table.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return READER.recognises(Source(path))

    return recognising


def test_that_a_german_spreadsheet_is_asked_about_before_it_is_read():
    asked = read(READER, shared_fixture("generic/excel_semicolon_local.csv"))
    assert asked.mapping == {"Datum": "start_date", "Schritte": "steps", "Puls": "bpm"}
    assert set(asked.questions) == {Question.TIME_ZONE, Question.DEVICE_NAME}


def test_that_a_german_spreadsheet_gives_two_steps_and_three_heart_rates():
    what = read(READER, shared_fixture("generic/excel_semicolon_local.csv"), **ZONE_AND_DEVICE)
    assert [(r["data_type"], r["value"], r["place"]) for r in what.rows] == [
        ("steps", "512", 2), ("steps", "1.024", 3), ("bpm", "71", 2), ("bpm", "72,5", 3), ("bpm", "70", 4),
    ]  # fmt: skip
    assert what.notation.decimal_mark is DecimalMark.COMMA
    assert what.notation.start is TimeNotation.DAY_FIRST
    assert what.notation.time_zone == "Europe/Berlin"


def test_that_a_long_table_is_read_as_it_stands_broken_rows_too():
    what = read(READER, shared_fixture("generic/steps_hr_utc.csv"))
    assert what.column("data_type") == ["steps", "bpm", "bpm", "steps", "steps", "bpm"]
    assert what.column("start_date")[-1] == "not a date"
    assert what.column("device_version") == ["1.0.2", "1.0.2", None, "1.0.2", "1.0.2", "1.0.2"]
    assert what.column("place") == [2, 3, 4, 5, 6, 7]
    assert what.places is Place.LINE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_that_every_encoding_delimiter_and_line_break_reads_alike(read_text, encoding, delimiter, newline):
    lines = [
        ["Zeit", "Herzfrequenz", "Gerät"],
        ["2025-05-01 08:00:00 +0200", "71", "Ühr"],
        ["2025-05-01T09:00Z", "72", "é"],
    ]
    text = newline.join(delimiter.join(line) for line in lines) + newline
    what = read_text(text.encode(encoding))
    assert what.column("device_name") == ["Ühr", "é"]
    assert what.column("value") == ["71", "72"]
    assert what.column("place") == [2, 3]


def test_that_the_place_is_the_line_after_line_breaks_in_quotes(read_text):
    text = 'date,bpm,device\n2025-05-01T08:00:00Z,71,"a\nb\nc"\n\n2025-05-01T08:01:00Z,72,"d ""e"""\n'
    what = read_text(text)
    assert what.column("device_name") == ["a\nb\nc", 'd "e"']
    assert what.column("place") == [2, 6]


@pytest.mark.parametrize("last", ["2025-05-01T08:02:00Z,73,W\n", '2025-05-01T08:02:00Z,73,9" tab\n'])
def test_that_quotation_marks_inside_a_cell_swallow_no_rows(read_text, last):
    what = read_text('date,bpm,device\n2025-05-01T08:00:00Z,71,12" tab\n2025-05-01T08:01:00Z,72,W\n' + last)
    assert what.column("value") == ["71", "72", "73"]
    assert what.column("place") == [2, 3, 4]


def test_that_a_blank_cell_of_a_wide_table_is_no_sample(read_text):
    what = read_text("date;steps;bpm\n2025-05-01T08:00Z;5;\n2025-05-01T08:01Z; ;70\n;;\n", device_name="W")
    assert [(r["data_type"], r["unit"], r["value"]) for r in what.rows] == [
        ("steps", "count", "5"), ("bpm", "count/min", "70"),
    ]  # fmt: skip


def test_that_date_and_time_of_day_in_two_columns_are_one_time(read_text):
    what = read_text("Datum;Uhrzeit;Puls\n01.05.2025;08:00;70\n31.05.2025;09:30;71\n", **ZONE_AND_DEVICE)
    assert what.column("start_date") == ["01.05.2025 08:00", "31.05.2025 09:30"]


def test_that_an_end_without_a_date_is_on_the_same_day(read_text):
    what = read_text("date,start,end,steps\n2025-05-01,08:00,08:15,5\n", **ZONE_AND_DEVICE)
    assert what.column("end_date") == ["2025-05-01 08:15"]


def test_that_a_cell_too_many_goes_to_the_value_and_not_to_nowhere(read_text):
    what = read_text("date,bpm\n2025-05-01T08:00Z,72,5\n2025-05-01T08:01Z,73\n", device_name="W")
    assert what.column("value") == ["72,5", "73"]
    assert what.notation.decimal_mark is DecimalMark.COMMA


def test_that_a_row_shifted_by_a_cell_too_many_has_no_number_left(read_text):
    what = read_text("date,bpm,device\n2025-05-01T08:00Z,72,5,W\n2025-05-01T08:01Z,73,W\n")
    assert what.column("value") == ["72,5,W", "73"]


def test_that_a_short_row_has_blanks(read_text):
    what = read_text("date,bpm,device\n2025-05-01T08:00Z,72\n2025-05-01T08:01Z,73,W\n")
    assert what.column("device_name") == [None, "W"]


def test_that_the_answered_device_fills_blank_cells_only(read_text):
    text = "date,bpm,device\n2025-05-01T08:00Z,72,\n2025-05-01T08:01Z,73,W\n"
    assert read_text(text).column("device_name") == [None, "W"]
    assert read_text(text, device_name="X").column("device_name") == ["X", "W"]


def test_that_a_column_of_devices_without_any_is_asked_about(read_text):
    assert Question.DEVICE_NAME in read_text("date,bpm,device\n2025-05-01T08:00Z,72,\n").questions


def test_that_words_of_other_programs_become_the_contract_s(read_text):
    what = read_text(
        "type,start,value,unit,device\n"
        "HKQuantityTypeIdentifierStepCount,2025-05-01T08:00Z,5,Schritte,W\n"
        "Heart Rate,2025-05-01T08:00Z,60,beats/min,W\n"
        "mood,2025-05-01T08:00Z,1,points,W\n"
        "sleep,2025-05-01T08:00Z,1,h,W\n"
    )
    assert [(r["data_type"], r["unit"]) for r in what.rows] == [
        ("steps", "count"), ("bpm", "count/min"), ("mood", "points"),
    ]  # fmt: skip


def test_that_a_table_of_other_health_data_is_refused_in_words(read_text):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        read_text("type,start,value,unit,device\nsleep,2025-05-01T08:00Z,1,h,W\n")


def test_that_a_table_of_unknown_words_only_is_refused_in_words(read_text):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        read_text("type,start,value,unit,device\nmood,2025-05-01T08:00Z,1,h,W\n")


def test_that_blank_columns_for_type_and_unit_are_as_good_as_none(read_text):
    text = "type,start,value,unit,device\n,2025-05-01T08:00Z,60,,W\n"
    assert list(read_text(text).questions) == [Question.DATA_TYPE]
    (row,) = read_text(text, data_type=DataType.BPM).rows
    assert (row["data_type"], row["unit"]) == ("bpm", "count/min")


def test_that_a_single_value_column_named_for_its_data_type_may_have_units(read_text):
    what = read_text("start,bpm,unit,device\n2025-05-01T08:00Z,60,,W\n2025-05-01T08:00Z,1.2,count/s,W\n")
    assert what.column("unit") == ["count/min", "count/s"]


def test_that_a_damaged_zip_entry_ends_in_a_sentence(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("table.csv", "date,bpm,device\n" + "2025-05-01T08:00Z,72,W\n" * 1000)
    content = bytearray(path.read_bytes())
    content[60:80] = bytes(20)
    path.write_bytes(content)
    READER.recognises(Source(path, "table.csv"))
    with pytest.raises(ReadError, match="damaged"):
        read(READER, path, member="table.csv")


def test_that_a_sure_unit_tells_the_data_type(read_text):
    what = read_text("start,value,unit,device\n2025-05-01T08:00Z,60,bpm,W\n2025-05-01T08:00Z,5,count,W\n")
    assert what.column("data_type") == ["bpm", "steps"]


def test_that_count_per_second_tells_no_data_type(read_text):
    text = "start,value,unit,device\n2025-05-01T08:00Z,1,count/s,W\n2025-05-01T08:00Z,5,count,W\n"
    assert list(read_text(text).questions) == [Question.DATA_TYPE]
    assert read_text(text, data_type=DataType.BPM).column("data_type") == ["bpm", "steps"]


def test_that_a_value_without_any_hint_is_asked_about_and_gets_the_usual_unit(read_text):
    text = "2025-05-01T08:00:00Z,70\n2025-05-01T08:01:00Z,71\n"
    assert list(read_text(text).questions) == [Question.DEVICE_NAME, Question.DATA_TYPE]
    what = read_text(text, device_name="W", data_type=DataType.BPM)
    assert [(r["unit"], r["place"]) for r in what.rows] == [("count/min", 1), ("count/min", 2)]


def test_that_all_open_questions_come_together(read_text):
    what = read_text("time;value\n03/04/2025 08:00;1.024\n")
    assert what.questions == {
        Question.TIME_ZONE: ("03/04/2025 08:00",),
        Question.DATE_ORDER: ("03/04/2025",),
        Question.DECIMAL_MARK: ("1.024",),
        Question.DEVICE_NAME: (),
        Question.DATA_TYPE: (),
    }


def test_that_the_answers_are_used(read_text):
    what = read_text(
        "time;value\n03/04/2025 08:00;1.024\n",
        time_zone="Europe/Berlin", date_order=DateOrder.MONTH_FIRST, decimal_mark=DecimalMark.COMMA,
        device_name="W", data_type=DataType.STEPS,
    )  # fmt: skip
    assert what.notation.start is TimeNotation.MONTH_FIRST
    assert what.notation.decimal_mark is DecimalMark.COMMA
    assert what.column("data_type") == ["steps"]


def test_that_unknown_headers_are_asked_about_alone_and_the_answer_counts(read_text):
    text = "foo,bar\n2025-05-01T08:00Z,1\n"
    assert list(read_text(text).questions) == [Question.COLUMNS]
    what = read_text(text, columns={"foo": "start_date", "bar": "bpm", "elsewhere": "steps"}, device_name="W")
    assert what.column("value") == ["1"]


def test_that_counts_since_1970_in_another_unit_are_never_read_as_times(read_text):
    what = read_text("timestamp,bpm\n1714550400000,70\n1714550460000,71\n1714550460,72\n", device_name="W")
    assert [(f.notation.start, f.rows.height) for f in what.frames] == [
        (TimeNotation.EPOCH_MILLISECONDS, 2), (TimeNotation.ISO, 1),
    ]  # fmt: skip


def test_that_lines_above_the_headers_are_passed_over(read_text):
    what = read_text("sep=;\nExport for a study\n\nDatum;Schritte\n2025-05-01 08:00;5\n", **ZONE_AND_DEVICE)
    assert [(r["value"], r["place"]) for r in what.rows] == [("5", 5)]


def test_that_a_file_cut_in_a_row_yields_what_was_whole(read_text):
    what = read_text("date,bpm,device\n2025-05-01T08:00Z,72,W\n2025-05-01T08:0")
    assert what.column("value") == ["72"]
    assert "line 3" in what.cut_short


def test_that_a_file_cut_in_quotes_yields_what_was_whole(read_text):
    what = read_text('date,bpm,device\n2025-05-01T08:00Z,72,W\n2025-05-01T08:01Z,73,"W\n2025-05-01T08:02Z,74,W\n')
    assert what.column("value") == ["72"]
    assert "line 3" in what.cut_short


def test_that_a_table_needs_no_line_break_at_its_end(read_text):
    what = read_text("date,bpm,device\n2025-05-01T08:00Z,72,W\n2025-05-01T08:01Z,73,W")
    assert what.column("value") == ["72", "73"]
    assert what.cut_short is None


def test_that_a_table_in_a_zip_is_read_in_place(tmp_path):
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("in/table.csv", "date,bpm,device\n2025-05-01T08:00Z,72,W\n")
    assert READER.recognises(Source(path, "in/table.csv"))
    assert read(READER, path, member="in/table.csv").column("value") == ["72"]


def test_that_frames_stay_small_and_places_true_in_a_long_table(read_text):
    count = 600_000
    what = read_text("time,steps,device\n" + "2025-05-01T08:00Z,7,W\n" * count)
    assert sum(frame.rows.height for frame in what.frames) == count
    places = [place for frame in what.frames for place in frame.rows["place"].to_list()]
    assert places == list(range(2, count + 2))


def test_that_a_table_too_large_to_keep_is_gone_through_twice_with_the_same_result(read_text, monkeypatch):
    text = "date;bpm;device\n" + " 01.05.2025 08:00 ; 72,5 ;W\n" * 1000 + '01.05.2025 09:00;7;"W\n'
    kept = read_text(text, time_zone="Europe/Berlin")
    monkeypatch.setattr("gerosense_desktop.readers.tables.read._KEPT_BYTES", 10)
    again = read_text(text, time_zone="Europe/Berlin")
    assert [frame.rows.rows() for frame in again.frames] == [frame.rows.rows() for frame in kept.frames]
    assert again.column("value") == ["72,5"] * 1000
    assert again.cut_short == kept.cut_short is not None


def test_that_cancel_between_frames_stops(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("time,steps,device\n" + "2025-05-01T08:00Z,7,W\n" * 600_000)
    cancel = Event()
    frames = 0
    for event in READER.read(Source(path), answers=NO_ANSWERS, cancel=cancel):
        frames += isinstance(event, RawFrame)
        if frames:
            cancel.set()
    assert frames == 1


def test_that_reading_stops_soon_after_cancel(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("time,steps,device\n" + "2025-05-01T08:00Z,7,W\n" * 100)
    cancel = Event()
    cancel.set()
    events = list(READER.read(Source(path), answers=NO_ANSWERS, cancel=cancel))
    assert not any(isinstance(event, RawFrame) for event in events)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "empty"),
        (b"a,b\n\0,c\n", "damaged"),
        ("time,bpm,device\n2025-05-01T08:00Z,7\0,W\n".encode("utf-16"), "damaged"),
        ("date,steps\n", "neither steps nor heart rates"),
        ("Dear Sir, I write\nto you, today, because\nof it.\n", "neither steps nor heart rates"),
        ("one\ntwo\nthree\n", "no table"),
        (",".join(["a"] * 10_000) + "\n" + ",".join(["1"] * 10_000) + "\n", "no table"),
        ("time,steps,device\n2025-05-01T08:00Z," + "1" * 3_000_000, "far too long"),
        ("foo,bar\nx,y\n", "neither steps nor heart rates"),
    ],
)
def test_that_what_is_no_table_of_samples_is_refused_in_words(read_text, text, words):
    with pytest.raises(ReadError, match=words) as caught:
        read_text(text)
    assert caught.value.user_message.endswith((".", "?"))


def test_that_an_electrocardiogram_is_no_table_of_samples(recognises, read_text):
    head = "Name,A B\nRecorded Date,2023-11-01 08:00:00 +0100\nSymptoms,\nSample Rate,512 hertz\n\nLead,Lead I\n\n"
    text = head + "".join(f"{number * 1.5}\n" for number in range(300))
    assert not recognises(text)
    with pytest.raises(ReadError):
        read_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain words\nand more\n",
        '{"a": 1,\n"b": 2}',
        "[1,\n2,3]",
        "<a>1,2</a>\n<b>3,4</b>",
        b"\0\1,\2\n",
        b"\x89PNG\r\n\x1a\n,1\n2,3\n",
    ],
)
def test_that_other_content_is_not_recognised(recognises, text):
    assert not recognises(text)


def test_that_a_missing_file_is_not_recognised(tmp_path):
    assert not READER.recognises(Source(tmp_path / "none.csv"))
    assert not READER.recognises(Source(tmp_path / "none.zip", "table.csv"))


@pytest.mark.parametrize("text", ["time,steps\n", "time,steps\n2025-05-01,1\n", "x;1\ny;2\nz;3\n"])
def test_that_tables_are_recognised(recognises, text):
    assert recognises(text)


_PIECES = st.sampled_from(
    [
        "date",
        "steps",
        "bpm",
        "value",
        "type",
        "2025-05-01T08:00:00Z",
        "03/04/2025",
        "1714550400",
        "72,5",
        "1.024",
        '"',
        '""',
        *(",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "é", "\ufeff", "\0", "sep=;", "12:30", "HKx"),
    ]
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=300), st.lists(_PIECES, max_size=60).map(lambda pieces: "".join(pieces).encode())))
def test_that_any_bytes_end_in_events_or_a_sentence(read_text, recognises, data):
    recognises(data)
    try:
        read_text(data, **ZONE_AND_DEVICE)
    except ReadError as error:
        assert error.user_message  # noqa: PT017 - either of the two is right


_DEVICES = st.text(st.characters(codec="cp1252", exclude_categories=("Cc", "Zs")), min_size=1, max_size=8).map(
    lambda name: f"W {name}"
)
_SAMPLES = st.lists(
    st.tuples(
        st.sampled_from(["steps", "bpm"]),
        st.integers(1_262_304_000, 1_893_456_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
        st.integers(1, 300_00).map(lambda number: number / 100),
        _DEVICES,
    ),
    min_size=1,
    max_size=30,
)
_TIME_FORMATS = {
    "iso": (lambda t: t.isoformat(), TimeNotation.ISO),
    "day": (lambda t: t.strftime("%d.%m.%Y %H:%M:%S +0000"), TimeNotation.DAY_FIRST),
    "s": (lambda t: str(int(t.timestamp())), TimeNotation.EPOCH_SECONDS),
    "ms": (lambda t: str(int(t.timestamp()) * 1000), TimeNotation.EPOCH_MILLISECONDS),
    "ns": (lambda t: str(int(t.timestamp()) * 10**9), TimeNotation.EPOCH_NANOSECONDS),
}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    samples=_SAMPLES,
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    newline=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    time_format=st.sampled_from(sorted(_TIME_FORMATS)),
    comma=st.booleans(),
)
def test_that_a_table_in_any_dialect_is_read_back(
    read_text, samples, delimiter, encoding, newline, quoting, time_format, comma
):
    write_time, notation = _TIME_FORMATS[time_format]
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=newline, quoting=quoting)
    writer.writerow(["type", "Zeit", "Wert", "Gerät"])
    wanted = []
    for data_type, moment, value, device in samples:
        text = f"{value:.2f}".replace(".", "," if comma else ".")
        writer.writerow([data_type, write_time(moment), text, device])
        wanted.append((data_type, write_time(moment), text, device.strip()))
    what = read_text(stream.getvalue().encode(encoding))
    assert [(r["data_type"], r["start_date"], r["value"], r["device_name"]) for r in what.rows] == wanted
    assert what.notation.start is notation
    assert what.notation.decimal_mark is (DecimalMark.COMMA if comma else DecimalMark.POINT)
    assert what.column("place") == list(range(2, len(samples) + 2))


def test_that_a_day_of_minutes_keeps_its_order(read_text):
    begin = datetime(2025, 5, 1, tzinfo=UTC)
    times = [(begin + timedelta(minutes=minute)).isoformat() for minute in range(1440)]
    what = read_text("start,bpm,device\n" + "".join(f"{time},70,W\n" for time in times))
    assert what.column("start_date") == times


def test_that_an_end_in_another_unit_since_1970_is_kept_apart_too(read_text):
    what = read_text(
        "start,end,bpm,device\n1714550400,1714550401,70,W\n1714550400,1714550401000,71,W\n1714550402,1714550403,72,W\n"
    )
    assert [(f.notation.start, f.notation.end, f.rows["value"].to_list()) for f in what.frames] == [
        (TimeNotation.EPOCH_SECONDS, TimeNotation.EPOCH_SECONDS, ["70", "72"]),
        (TimeNotation.EPOCH_SECONDS, TimeNotation.ISO, ["71"]),
    ]


def test_that_a_long_table_with_hardly_a_time_is_refused(read_text):
    head = "time,steps,device\n2025-05-01T08:00Z,7,W\n"
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        read_text(head + "a,b,c\n" * 260_000)
    assert sum(frame.rows.height for frame in read_text(head + "a,b,c\n" * 200_000).frames) == 200_001


def test_that_very_many_empty_lines_count_and_cost_nothing(read_text):
    what = read_text("time,steps,device\n" + "\n" * 3_000_000 + "2025-05-01T08:00Z,7,W\n")
    assert what.column("place") == [3_000_002]
