import io
import zipfile
from datetime import UTC, date, datetime, time

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gerosense_desktop.readers.parquet import ParquetReader
from gerosense_desktop.readers.questions import Question
from gerosense_desktop.readers.raw import DecimalMark, Place, TimeNotation
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source

from .table_reading import read

READER = ParquetReader()
MOMENT = datetime(2025, 5, 1, 8, 0, 7, 125_000, tzinfo=UTC)


@pytest.fixture
def table(tmp_path):
    def making(columns):
        path = tmp_path / "ta[b]le.parquet"
        pl.DataFrame(columns).write_parquet(path)
        return path

    return making


def test_that_typed_columns_become_exact_text(table):
    path = table({"start": [MOMENT], "bpm": [71.125], "steps": [512], "device": ["W"]})
    assert READER.recognises(Source(path))
    what = read(READER, path)
    assert [(r["data_type"], r["start_date"], r["value"], r["place"]) for r in what.rows] == [
        ("steps", "2025-05-01T08:00:07.125+00:00", "512", 1),
        ("bpm", "2025-05-01T08:00:07.125+00:00", "71.125", 1),
    ]
    assert what.places is Place.ROW
    assert what.notation.decimal_mark is DecimalMark.POINT


def test_that_a_zone_becomes_an_offset(table):
    berlin = pl.Series([MOMENT]).dt.convert_time_zone("Europe/Berlin")
    what = read(READER, table({"start": berlin, "bpm": [71], "device": ["W"]}))
    assert what.column("start_date") == ["2025-05-01T10:00:07.125+02:00"]


def test_that_times_without_a_zone_are_asked_about(table):
    what = read(READER, table({"start": [MOMENT.replace(tzinfo=None)], "bpm": [71], "device": ["W"]}))
    assert list(what.questions) == [Question.TIME_ZONE]


def test_that_whole_floats_and_counts_since_1970_have_no_point(table):
    what = read(READER, table({"timestamp": [1714550400000.0], "bpm": [71.0], "device": ["W"]}))
    assert what.notation.start is TimeNotation.EPOCH_MILLISECONDS
    assert what.column("value") == ["71"]


def test_that_date_and_time_columns_are_joined_and_other_kinds_left_out(table):
    path = table({"date": [date(2025, 5, 1)], "time": [time(8, 30)], "bpm": [71], "unit": [["x"]], "device": ["W"]})
    what = read(READER, path, time_zone="UTC")
    assert what.column("start_date") == ["2025-05-01 08:30:00"]


def test_that_a_large_table_comes_in_several_frames(table):
    count = 300_000
    what = read(READER, table({"start": [MOMENT] * count, "bpm": [71] * count, "device": ["W"] * count}))
    assert [frame.rows.height for frame in what.frames] == [250_000, 50_000]
    assert what.frames[1].rows["place"][0] == 250_001


def test_that_a_table_in_a_zip_is_read(tmp_path):
    stream = io.BytesIO()
    pl.DataFrame({"start": [MOMENT], "bpm": [71], "device": ["W"]}).write_parquet(stream)
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("table.parquet", stream.getvalue())
    assert READER.recognises(Source(path, "table.parquet"))
    assert read(READER, path, member="table.parquet").column("value") == ["71"]


def test_that_other_files_are_not_recognised(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"PAR2")
    assert not READER.recognises(Source(path))
    assert not READER.recognises(Source(tmp_path / "none"))


@pytest.mark.parametrize(
    ("columns", "words"),
    [({"a": ["x"], "b": ["y"]}, "neither"), ({f"c{n}": [1] for n in range(501)}, "too many columns"), ({}, "neither")],
)
def test_that_a_table_without_samples_is_refused_in_words(table, columns, words):
    with pytest.raises(ReadError, match=words):
        read(READER, table(columns))


def _whole():
    stream = io.BytesIO()
    pl.DataFrame({"start": [MOMENT] * 50, "bpm": list(range(50)), "device": ["W"] * 50}).write_parquet(stream)
    return stream.getvalue()


_WHOLE = _whole()


@pytest.mark.parametrize(("position", "byte"), [(250, 67), (42, 127), (431, 127)])
def test_that_a_byte_that_would_end_the_process_ends_in_a_sentence(tmp_path, position, byte):
    content = bytearray(_WHOLE)
    content[position] = byte
    path = tmp_path / "table.parquet"
    path.write_bytes(content)
    with pytest.raises(ReadError, match="damaged"):
        read(READER, path)


# Each example is tried in a process of its own.
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(4, len(_WHOLE) - 1), st.integers(0, 255)), max_size=4),
    length=st.one_of(st.just(len(_WHOLE)), st.integers(4, len(_WHOLE))),
)
def test_that_a_damaged_table_ends_in_events_or_a_sentence(tmp_path, changes, length):
    content = bytearray(_WHOLE)
    for position, byte in changes:
        content[position] = byte
    path = tmp_path / "table.parquet"
    path.write_bytes(content[:length])
    assert READER.recognises(Source(path))
    try:
        read(READER, path)
    except ReadError as error:
        assert error.user_message  # noqa: PT017 - either of the two is right


def test_that_the_same_row_over_and_over_is_refused(tmp_path):
    count = 2_000_000
    path = tmp_path / "a.parquet"
    columns = {"time": "2025-05-01T08:00:00Z", "bpm": 72.0, "device": "W"}
    pl.DataFrame({name: pl.repeat(content, count, eager=True) for name, content in columns.items()}).write_parquet(path)
    with pytest.raises(ReadError, match="would unpack to far more"):
        read(READER, path)
