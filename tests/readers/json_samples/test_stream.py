import io
import json
import threading
from contextlib import suppress
from functools import partial

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.json_samples.stream import JsonStream
from gerosense_desktop.readers.json_samples.text import CHUNK_BYTES, BrokenJsonError, CutJsonError
from gerosense_desktop.readers.questions import NO_ANSWERS, Answers
from gerosense_desktop.readers.raw import Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.readers.json_reading import (
    READER,
    SAMPLE,
    events_of,
    frames_of,
    rows_of,
    write_json,
)


@pytest.fixture
def write(tmp_path):
    return partial(write_json, tmp_path)


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


def test_that_a_body_longer_than_what_is_read_at_a_time_is_read_whole(write):
    count = 24_000
    path = write({"data": [{**SAMPLE, "value": n + 1} for n in range(count)], "data_type": "bpm"})

    assert path.stat().st_size > 2 * CHUNK_BYTES
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


def test_that_a_cancelled_reading_ends_without_frames(write):
    cancel = threading.Event()
    cancel.set()

    events = list(READER.read(Source(write([SAMPLE])), answers=NO_ANSWERS, cancel=cancel))

    assert events == []


def test_that_progress_is_told_and_never_goes_back(write):
    path = write([SAMPLE] * 20_000)

    told = [event.bytes_done for event in events_of(path) if isinstance(event, Progress)]

    assert len(told) > path.stat().st_size // CHUNK_BYTES
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size


# ── what is passed over ───────────────────────────────────────────────────────────────────────────────────────────


def under(text: str, chunk_bytes: int = 1 << 20) -> list:
    runs = JsonStream(io.BytesIO(text.encode()), chunk_bytes=chunk_bytes).runs_under(("data", "metrics"))
    return [sample for run in runs for sample in run.objects()]


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(st.characters(exclude_categories=["Cs"])) | st.just('[{\\"'),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('ab"[', max_size=2), inner, max_size=3),
    max_leaves=9,
)


@given(st.lists(ANY_JSON, max_size=4), st.booleans(), st.integers(1, 99))
def test_that_whatever_stands_before_a_list_is_passed_over(others, escape, chunk_bytes):
    before = {f"other {n}": other for n, other in enumerate(others)}
    text = json.dumps({**before, "data": {**before, "metrics": [1, 2], "after": 3}}, ensure_ascii=escape)

    assert under(text, chunk_bytes) == ["1", "2"]


def test_that_a_list_longer_than_any_sample_is_passed_over_and_can_be_stopped_meanwhile():
    text = json.dumps({"data": {"workouts": [[0.25] * 9] * 60_000, "flat": [1.5] * 500_000, "metrics": [1]}})

    runs = [*JsonStream(io.BytesIO(text.encode()), chunk_bytes=1 << 20).runs_under(("data", "metrics"))]

    assert [run.objects() for run in runs if run.objects()] == [["1"]]
    assert len(runs) > 3


@pytest.mark.parametrize(
    "text", ['{"data": {"a": [[]', '{"data": {"a": ["b', '{"data": {"a": ["b\\', '{"data": {"a": ']
)
def test_that_a_text_that_ends_in_what_is_passed_over_is_cut(text):
    with pytest.raises(CutJsonError):
        under(text)


@pytest.mark.parametrize("before", ['["' + "x" * 3_000_000 + '"]', '"' + "x" * 3_000_000 + '"'])
def test_that_a_text_longer_than_any_is_not_passed_over(before):
    with pytest.raises(BrokenJsonError):
        under(f'{{"data": {{"a": {before}, "metrics": [1]}}}}')


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
    return [(sample, place) for run in runs for sample, place in zip(run.objects(), run.places, strict=True)]


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
