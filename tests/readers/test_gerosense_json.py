import json
import zipfile
from functools import partial

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.questions import Answers, DateOrder, Question
from gerosense_desktop.readers.raw import Place, TimeNotation
from gerosense_desktop.readers.source import Source
from tests.readers.json_reading import (
    AS_READ,
    READER,
    SAMPLE,
    frames_of,
    questions_of,
    rows_of,
    without,
    write_json,
)
from tests.shared_fixtures import shared_fixture


@pytest.fixture
def write(tmp_path):
    return partial(write_json, tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        {"data_type": "steps", "data": [SAMPLE]},
        {"data": [SAMPLE], "data_type": "steps"},
        [{"data_type": "steps", "data": [SAMPLE]}],
        [SAMPLE],
        SAMPLE,
        json.dumps(SAMPLE) + "\n",
        {"data_type": "Steps", "data": [{**SAMPLE, "value": "512"}]},
        "\ufeff" + json.dumps([SAMPLE]),
        json.dumps([SAMPLE]).encode("utf-16"),
    ],
    ids=["body", "type last", "bodies", "list", "sample", "line", "synonyms", "mark", "utf-16"],
)
def test_that_each_shape_gives_the_same_sample(write, content):
    path = write(content)

    assert READER.recognises(Source(path))
    assert rows_of(path) == [AS_READ]


def test_that_bodies_one_a_line_are_read(write):
    bodies = [{"data_type": kind, "data": [SAMPLE, SAMPLE]} for kind in ("steps", "bpm")]

    rows = rows_of(write("\n".join(json.dumps(body) for body in bodies)))

    assert [row["data_type"] for row in rows] == ["steps", "steps", "bpm", "bpm"]
    assert [row["place"] for row in rows] == [1, 2, 3, 4]


def test_that_places_are_numbers_of_samples(write):
    assert frames_of(write([SAMPLE]))[0].places is Place.SAMPLE


def test_that_a_shared_file_of_two_notations_is_read_once_the_device_is_known():
    path = shared_fixture("generic/samples.json")

    assert READER.recognises(Source(path))
    assert questions_of(path) == {Question.DEVICE_NAME}
    frames = frames_of(path, Answers(device_name="Band"))
    assert [(frame.notation.start, frame.rows.item(0, "data_type")) for frame in frames] == [
        (TimeNotation.EPOCH_SECONDS, "bpm"),
        (TimeNotation.ISO, "steps"),
    ]


@pytest.mark.parametrize(
    ("sample", "question", "answer"),
    [
        (without("device_name"), Question.DEVICE_NAME, Answers(device_name="Band")),
        (without(unit="count/s"), Question.DATA_TYPE, Answers(data_type=DataType.BPM)),
        (without("end_date", start_date="2023-11-01T08:04:51"), Question.TIME_ZONE, Answers(time_zone="UTC")),
        (
            without("end_date", start_date="03/04/2026 08:00 +01:00"),
            Question.DATE_ORDER,
            Answers(date_order=DateOrder.DAY_FIRST),
        ),
    ],
)
def test_that_what_a_file_does_not_say_is_asked_and_the_answer_taken(write, sample, question, answer):
    path = write([sample])

    assert questions_of(path) == {question}
    assert len(rows_of(path, answer)) == 1


def test_that_an_answer_fills_only_what_is_missing(write):
    rows = rows_of(write([without("device_name"), SAMPLE]), Answers(device_name="Band"))

    assert [row["device_name"] for row in rows] == ["Band", "Watch"]


def test_that_no_device_is_asked_for_what_is_rejected_anyway(write):
    rows = rows_of(write([SAMPLE, without("device_name", type="mystery")]))

    assert [row["device_name"] for row in rows] == ["Watch", None]


def test_that_the_date_order_answered_is_how_times_are_read(write):
    path = write([without("end_date", start_date="03/04/2026 08:00 +01:00")])

    [frame] = frames_of(path, Answers(date_order=DateOrder.MONTH_FIRST))

    assert frame.notation.start is TimeNotation.MONTH_FIRST


@pytest.mark.parametrize(
    ("unit", "data_type"), [("count", "steps"), ("count/min", "bpm"), ("bpm", "bpm"), ("beats/min", "bpm")]
)
def test_that_the_unit_tells_the_data_type_where_that_is_sure(write, unit, data_type):
    assert rows_of(write([without(unit=unit)]))[0]["data_type"] == data_type


@pytest.mark.parametrize(("data_type", "unit"), [("steps", "count"), ("heart_rate", "count/min")])
def test_that_a_missing_unit_follows_from_the_data_type(write, data_type, unit):
    assert rows_of(write([without("unit", type=data_type)]))[0]["unit"] == unit


def test_that_values_may_name_their_data_type(write):
    sample = {"timestamp": 1746086400, "device": "Band", "steps": 12, "bpm": 61.5}

    rows = rows_of(write([sample]))

    assert sorted((row["data_type"], row["value"], row["unit"]) for row in rows) == [
        ("bpm", "61.5", "count/min"),
        ("steps", "12", "count"),
    ]


@pytest.mark.parametrize(
    ("count", "notation"),
    [
        (1746086400, TimeNotation.EPOCH_SECONDS),
        (1746086400123, TimeNotation.EPOCH_MILLISECONDS),
        (1746086400123456, TimeNotation.EPOCH_MICROSECONDS),
        (1746086400123456789, TimeNotation.EPOCH_NANOSECONDS),
        (12, TimeNotation.ISO),
    ],
)
def test_that_counts_since_1970_are_told_by_their_size(write, count, notation):
    [frame] = frames_of(write([without("end_date", start_date=count)]))

    assert frame.notation.start is notation


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", "5", '{"a": 1}', '{"name": "x", "version": "1"}', "a,b\n1,2", "<a/>", '["value"]', "{{{"],
)
def test_that_other_json_is_not_recognised(write, content):
    assert not READER.recognises(Source(write(content)))


def test_that_a_missing_file_is_not_recognised(tmp_path):
    assert not READER.recognises(Source(tmp_path / "gone"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("before", ["", " \n\t"])
def test_that_one_long_sample_is_recognised_by_its_beginning(write, encoding, before):
    content = before + json.dumps({**SAMPLE, "note": "x" * 100_000})

    assert READER.recognises(Source(write(content.encode(encoding))))


def test_that_a_body_without_samples_is_recognised(write):
    assert READER.recognises(Source(write({"data_type": "steps", "data": []})))


def test_that_an_entry_no_longer_in_its_zip_is_not_recognised(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("other.json", "[]")

    assert not READER.recognises(Source(tmp_path / "a.zip", member="gone.json"))
