import io
import json
import threading
from contextlib import suppress
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.gerosense_json import GeroSenseJsonReader
from gerosense_desktop.readers.json_stream import JsonStream
from gerosense_desktop.readers.questions import NO_ANSWERS, Answers, DateOrder, Question, QuestionsAsked
from gerosense_desktop.readers.raw import RAW_SCHEMA, CutShort, Place, Progress, RawFrame, TimeNotation
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.shared_fixtures import shared_fixture

READER = GeroSenseJsonReader()
SAMPLE = {
    "device_name": "Watch",
    "device_version": "10.2",
    "start_date": "2023-11-01T08:04:51.000+04:00",
    "end_date": "2023-11-01T08:05:51.000+04:00",
    "unit": "count",
    "value": 512,
}


@pytest.fixture
def write(tmp_path):
    def write(content: object) -> Path:
        path = tmp_path / "samples.json"
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return write


def events_of(path: Path, answers: Answers = NO_ANSWERS) -> list:
    return list(READER.read(Source(path), answers=answers, cancel=threading.Event()))


def frames_of(path: Path, answers: Answers = NO_ANSWERS) -> list[RawFrame]:
    return [event for event in events_of(path, answers) if isinstance(event, RawFrame)]


def rows_of(path: Path, answers: Answers = NO_ANSWERS) -> list[dict]:
    frames = [pl.DataFrame(schema=RAW_SCHEMA), *(frame.rows for frame in frames_of(path, answers))]
    return pl.concat(frames).sort("place").rows(named=True)


def questions_of(path: Path, answers: Answers = NO_ANSWERS) -> set[Question]:
    return {
        question.question
        for event in events_of(path, answers)
        if isinstance(event, QuestionsAsked)
        for question in event.questions
    }


AS_READ = {**SAMPLE, "data_type": "steps", "value": "512", "place": 1}


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


# ── what is asked ─────────────────────────────────────────────────────────────────────────────────────────────────


def without(*names: str, **changes: object) -> dict:
    return {name: value for name, value in {**SAMPLE, **changes}.items() if name not in names}


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


# ── texts as read ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("72.10", "72.10"),
        ("1e999", "1e999"),
        ("NaN", "NaN"),
        ("-Infinity", "-Infinity"),
        ("true", "true"),
        ("null", None),
        ('"72,5"', "72,5"),
        ("[1, 2]", '["1","2"]'),
        ('{"a": 1}', '{"a":"1"}'),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
    ],
)
def test_that_a_value_keeps_its_text(write, written, text):
    content = json.dumps([SAMPLE]).replace("512", written)

    assert rows_of(write(content))[0]["value"] == text


@pytest.mark.parametrize("keys", ['"value": 1, "value": 2', '"value": 1, "qty": 2'])
def test_that_a_value_that_stands_twice_is_not_chosen_between(write, keys):
    content = json.dumps([SAMPLE, SAMPLE]).replace('"value": 512', keys, 1)

    first, second = rows_of(write(content))

    assert (first["device_name"], first["start_date"]) == (None, None)
    assert second == {**AS_READ, "place": 2}


@pytest.mark.parametrize("other", ["5", '"text"', "null", "[]", "{}"])
def test_that_what_is_no_sample_is_counted_and_not_dropped(write, other):
    content = f"[{json.dumps(SAMPLE)}, {other}, {json.dumps(SAMPLE)}]"

    rows = rows_of(write(content))

    assert [row["place"] for row in rows] == [1, 2, 3]
    assert rows[1]["start_date"] is None


def test_that_half_a_surrogate_pair_is_replaced(write):
    rows = rows_of(write(json.dumps([SAMPLE]).replace("Watch", "W\\ud800")))

    assert rows[0]["device_name"] == "W?"


def test_that_other_health_data_are_passed_over(write):
    rows = rows_of(write([{**SAMPLE, "type": "sleep"}, {**SAMPLE, "type": "steps"}, {**SAMPLE, "type": "mystery"}]))

    assert [row["data_type"] for row in rows] == ["steps", "mystery"]


@pytest.mark.parametrize("before", ["", "\n\n"])
@pytest.mark.parametrize("gap", ["\n", "\r\n", "\n\n"])
def test_that_a_sample_on_each_line_is_found_by_its_line(write, gap, before):
    path = write((before + gap.join([json.dumps(SAMPLE)] * 9)).encode())

    assert frames_of(path)[0].places is Place.LINE
    assert [row["place"] for row in rows_of(path)] == [len(before) + 1 + n * gap.count("\n") for n in range(9)]


def test_that_a_text_with_a_line_break_and_braces_in_it_is_left_whole(write):
    lines = [json.dumps({**SAMPLE, "device_name": name}) for name in ("a", "}?{", "b", "c")]

    rows = rows_of(write("\n".join(lines).replace("?", "\n")))

    assert [row["device_name"] for row in rows] == ["a", "}\n{", "b", "c"]


@pytest.mark.parametrize("colon", [": ", ":", " : ", "\n:"])
@pytest.mark.parametrize("at", [0, 1, 4, 8])
def test_that_a_key_that_stands_twice_is_noticed_anywhere(write, colon, at):
    written = [json.dumps(SAMPLE, separators=(",", colon))] * 9
    written[at] = written[at].replace('"value"', f'"value"{colon}1,"value"')

    rows = rows_of(write(f"[{','.join(written)}]"))

    assert [row["start_date"] is None for row in rows] == [n == at for n in range(9)]


def test_that_a_body_that_says_two_things_is_broken(write):
    with pytest.raises(ReadError):
        events_of(write('{"data_type": "steps", "data_type": "bpm", "data": [' + json.dumps(SAMPLE) + "]}"))


def test_that_the_more_telling_of_two_keys_holds(write):
    sample = {**SAMPLE, "timestamp": 5, "date": "x", "source": "App"}

    assert rows_of(write([sample])) == [AS_READ]


def test_that_a_body_may_name_the_device_of_all_its_samples(write):
    body = {"data_type": "steps", "device": "Band", "data": [without("device_name"), SAMPLE]}

    assert [row["device_name"] for row in rows_of(write(body))] == ["Band", "Watch"]


def test_that_of_a_device_with_entries_of_its_own_only_the_name_is_taken(write):
    path = write([without(device_name={"name": "Band", "model": 3}), without(device_name={"model": 3})])

    assert [row["device_name"] for row in rows_of(path, Answers(device_name="Asked"))] == ["Band", "Asked"]


def test_that_a_key_that_contradicts_the_data_type_leaves_none(write):
    _, row = rows_of(write([SAMPLE, without("value", "unit", type="heart_rate", steps=120)]))

    assert row["data_type"] not in set(DataType)


def test_that_samples_with_different_keys_keep_their_order(write):
    mixed = [SAMPLE, without("end_date"), SAMPLE, 5, without("unit", "value", type="steps", steps=7, bpm=None)]

    rows = rows_of(write(mixed))

    assert [row["place"] for row in rows] == [1, 2, 3, 4, 5]
    assert [row["value"] for row in rows] == ["512", "512", "512", "5", "7"]
    assert [row["end_date"] is None for row in rows] == [False, True, False, True, False]


def test_that_a_body_longer_than_what_is_read_at_a_time_is_read_whole(write):
    count = 12_000
    path = write({"data": [{**SAMPLE, "value": n + 1} for n in range(count)], "data_type": "bpm"})

    assert path.stat().st_size > 2 << 20
    rows = rows_of(path)

    assert [row["value"] for row in rows] == [str(n + 1) for n in range(count)]
    assert {row["data_type"] for row in rows} == {"bpm"}


def test_that_a_file_of_many_frames_is_read_in_order_and_can_be_cancelled_in_between(write):
    count = 110_000
    line = '{"timestamp":1746086400,"device":"B","bpm":%d}\n'
    path = write("".join(line % (n + 1) for n in range(count)))
    cancel = threading.Event()

    frames = frames_of(path)
    events = READER.read(Source(path), answers=NO_ANSWERS, cancel=cancel)
    first = next(event for event in events if isinstance(event, RawFrame))
    cancel.set()

    assert [frame.rows["value"].to_list() for frame in frames][-1][-1] == str(count)
    assert pl.concat([frame.rows for frame in frames])["place"].to_list() == [*range(1, count + 1)]
    assert first.rows.height < count
    assert not [event for event in events if isinstance(event, RawFrame)]


@pytest.mark.parametrize("broken", ['{"a": 1}{"b": 2}', "{]", '"x"'])
def test_that_a_broken_line_ends_the_lines(write, broken):
    lines = [json.dumps(SAMPLE)] * 6
    lines[4] = broken

    events = events_of(write("\n".join(lines)))

    [frame] = [event for event in events if isinstance(event, RawFrame)]
    assert frame.rows["place"].to_list()[:4] == [1, 2, 3, 4]
    assert frame.rows["start_date"].null_count() in {0, 1, 2}


# ── broken and cut ────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_file_cut_short_gives_what_was_whole(write):
    path = write(json.dumps([SAMPLE] * 3)[:-30])

    *_, note = events_of(path)

    assert len(rows_of(path)) == 2
    assert isinstance(note, CutShort)
    assert "ends in the middle: it was read up to sample 2" in note.user_message


@pytest.mark.parametrize("rubbish", ["}", "{]", "[[[[", "{'a': 1}", '{"a" 1}', "]"])
def test_that_a_file_broken_in_the_middle_says_how_far_it_was_read(write, rubbish):
    content = json.dumps([SAMPLE, SAMPLE]).removesuffix("]") + f", {rubbish} , " + json.dumps(SAMPLE)

    *_, note = events_of(write(content))

    assert isinstance(note, CutShort)
    assert "up to sample 2" in note.user_message


@pytest.mark.parametrize("content", ["", "  ", "{", "[", "[{", "nonsense", '{"data_type": "steps", "data": ['])
def test_that_a_file_without_a_whole_sample_is_an_error(write, content):
    with pytest.raises(ReadError, match="not one sample"):
        events_of(write(content))


@pytest.mark.parametrize("content", ["[]", '{"data_type": "steps", "data": []}', '[{"type": "sleep", "value": 1}]'])
def test_that_a_file_without_steps_and_heart_rate_is_an_error(write, content):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        events_of(write(content))


@pytest.mark.parametrize(
    "nested", ["[" * 100_000, '{"data": ' * 100_000, "[" + json.dumps(SAMPLE)[:-1] + ', "x": ' + "[" * 100_000]
)
def test_that_a_text_nested_without_end_is_an_error(write, nested):
    with pytest.raises(ReadError):
        events_of(write(nested))


def test_that_a_line_without_end_is_refused_before_it_is_held(write):
    path = write('[{"value": "' + "x" * 5_000_000)

    with pytest.raises(ReadError):
        events_of(path)


def test_that_a_cancelled_reading_ends_without_frames(write):
    cancel = threading.Event()
    cancel.set()

    events = list(READER.read(Source(write([SAMPLE])), answers=NO_ANSWERS, cancel=cancel))

    assert events == []


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", "5", '{"a": 1}', '{"name": "x", "version": "1"}', "a,b\n1,2", "<a/>", '["value"]', "{{{"],
)
def test_that_other_json_is_not_recognised(write, content):
    assert not READER.recognises(Source(write(content)))


def test_that_a_missing_file_is_not_recognised(tmp_path):
    assert not READER.recognises(Source(tmp_path / "gone"))


# ── properties ────────────────────────────────────────────────────────────────────────────────────────────────────

samples = st.fixed_dictionaries(
    {
        "device_name": st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8),
        "start_date": st.just(SAMPLE["start_date"]),
        "unit": st.just("count"),
        "value": st.integers(-5, 40_000) | st.floats(allow_nan=False, allow_infinity=False),
    }
)


def in_shape(shape: str, written: list[dict]) -> str:
    match shape:
        case "body":
            return json.dumps({"data_type": "steps", "data": written}, ensure_ascii=False)
        case "bodies":
            return json.dumps([{"data": [sample], "data_type": "steps"} for sample in written])
        case "lines":
            return "\r\n".join(json.dumps(sample) for sample in written)
        case "body lines":
            return "\n".join(json.dumps({"data_type": "steps", "data": [sample]}) for sample in written)
        case _:
            return json.dumps(written, indent=1)


SHAPES = st.sampled_from(["body", "bodies", "lines", "body lines", "list"])


def streamed(text: str, chunk_bytes: int) -> list:
    runs = JsonStream(io.BytesIO(text.encode()), chunk_bytes=chunk_bytes).runs()
    return [(sample, place) for run in runs for sample, place in zip(run.samples, run.places, strict=True)]


@given(SHAPES, st.lists(samples, min_size=1, max_size=6), st.integers(1, 200))
def test_that_any_piece_size_gives_the_same_samples(shape, written, chunk_bytes):
    text = in_shape(shape, written)

    found = streamed(text, chunk_bytes)

    assert found == streamed(text, 1 << 20)
    assert [sample["device_name"] for sample, _ in found] == [sample["device_name"] for sample in written]
    assert [float(sample["value"]) for sample, _ in found] == [float(sample["value"]) for sample in written]


@given(SHAPES, st.lists(samples, min_size=1, max_size=6))
def test_that_any_shape_is_read_back(tmp_path_factory, shape, written):
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_text(in_shape(shape, written), encoding="utf-8", newline="")

    rows = rows_of(path)

    assert [row["device_name"] for row in rows] == [sample["device_name"] for sample in written]
    assert [float(row["value"]) for row in rows] == [float(sample["value"]) for sample in written]


@given(SHAPES, st.lists(samples, min_size=1, max_size=4), st.data())
def test_that_the_beginning_of_a_file_gives_the_beginning_of_its_samples(tmp_path_factory, shape, written, data):
    text = in_shape(shape, written)
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_bytes(text.encode()[: data.draw(st.integers(0, len(text)))])

    found: list[dict] = []
    with suppress(ReadError):
        found = rows_of(path, Answers(data_type=DataType.STEPS))

    assert [float(row["value"]) for row in found] == [float(sample["value"]) for sample in written[: len(found)]]


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_that_any_bytes_end_in_events_or_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("json") / "a.json"
    for beginning in (b"", b"[", b'{"data": [', b'[{"value": '):
        path.write_bytes(beginning + content)
        READER.recognises(Source(path))
        with suppress(ReadError):
            assert all(isinstance(event, RawFrame | Progress | CutShort | QuestionsAsked) for event in events_of(path))
