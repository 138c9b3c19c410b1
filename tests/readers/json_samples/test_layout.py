import io
import json
from functools import partial
from unittest import mock

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers import gerosense_json
from gerosense_desktop.readers.json_samples import stream
from gerosense_desktop.readers.json_samples.layout import read_alike
from gerosense_desktop.readers.json_samples.objects import decode_lines, decode_listed
from gerosense_desktop.readers.json_samples.rows import RowCollector
from gerosense_desktop.readers.json_samples.stream import Run
from tests.readers.json_reading import SAMPLE, rows_of, without, write_json

WORDS = {True: "true", False: "false", None: None}

ATOMS = st.sampled_from(["1", "-0.50", "1e999", "12E-3", "true", "false", "null", "NaN", "01", "1.", '""', '"a"', "[]"])
TEXTS = st.text(st.sampled_from('}{,":[] \\\n\tné') | st.characters(exclude_categories=["Cs"]), max_size=4)
BLANKS = st.sampled_from(["", " ", "\n", "\r\n\t"])


def as_texts(objects: list[dict]) -> list[dict]:
    """Write decoded values, numbers of which are texts already, as a column of texts has them."""
    return [{key: value if isinstance(value, str) else WORDS[value] for key, value in one.items()} for one in objects]


@st.composite
def written_alike(draw: st.DrawFn) -> tuple[str, str]:
    """Draw objects of the same keys and blanks; their values differ, and now and then their kind."""
    keys = draw(st.lists(TEXTS, min_size=1, max_size=4))
    kinds = [draw(st.sampled_from(["text", "number", "atom"])) for _ in keys]
    colon, comma = draw(BLANKS) + ":" + draw(BLANKS), draw(BLANKS) + "," + draw(BLANKS)
    before, behind = draw(BLANKS), draw(BLANKS)
    separator = draw(st.sampled_from(["},{", "}, {", "},\n  {"]))
    atoms = [draw(ATOMS) for _ in keys]

    def value(kind: str, atom: str) -> str:
        if kind == "text":
            return json.dumps(draw(TEXTS), ensure_ascii=draw(st.booleans()))
        return atom if kind == "atom" else str(draw(st.integers() | st.floats(allow_nan=False, allow_infinity=False)))

    objects = [
        before
        + comma.join(json.dumps(key) + colon + value(*how) for key, *how in zip(keys, kinds, atoms, strict=True))
        + behind
        for _ in range(draw(st.integers(1, 4)))
    ]
    return "{" + separator.join(objects) + "}", separator


def test_that_texts_numbers_and_words_are_columns():
    read = read_alike('{"a": "x", "b": 1.50, "c": null, "d":true},{"a": "", "b": -2e5, "c": null, "d":true}', "},{")

    assert read is not None
    assert read.rows(named=True) == [
        {"a": "x", "b": "1.50", "c": None, "d": "true"},
        {"a": "", "b": "-2e5", "c": None, "d": "true"},
    ]


@pytest.mark.parametrize(
    "second",
    [
        '{"b": 1, "a": "x"}',
        '{"a": "x", "b": "1"}',
        '{"a": 1, "b": 1}',
        '{"a": "x", "b": 01}',
        '{"a": "x", "b": NaN}',
        '{"a": "x", "b": null}',
        '{"a": "x", "b": [1]}',
        '{"a": "x", "b":  1}',
        '{"a": "x"}',
        '{"a": "x", "b": 1, "c": "y"}',
        '{"a": "x", "b": 1}, ',
        '{"a": "\\u00e9", "b": 1}',
        '{"a": "},{", "b": 1}',
        "{}",
        "5",
    ],
)
def test_that_one_object_written_otherwise_leaves_all_to_the_general_way(second):
    first = '{"a": "x", "b": 1}'

    assert read_alike(first, "},{") is not None
    assert read_alike(f"{first},{second}", "},{") is None


@pytest.mark.parametrize("one", ["{}", '{"a": 1, "a": 2}', '{"a"}', '{"a" "b"}', '{"a": {"b": 1}}', '{"a": 1,}', "{5}"])
def test_that_what_is_no_flat_object_is_left_to_the_general_way(one):
    assert read_alike(f"{one},{one}", "},{") is None


def test_that_an_object_of_very_many_keys_is_left_to_the_general_way():
    assert read_alike(json.dumps({str(n): n for n in range(200)}), "},{") is None


@given(written_alike())
def test_that_listed_objects_read_alike_are_what_the_decoder_reads(drawn):
    objects, separator = drawn
    read = read_alike(objects, separator)

    if read is not None:
        assert read.rows(named=True) == as_texts(decode_listed(objects))


@given(written_alike(), st.data())
def test_that_damaged_objects_are_never_read_otherwise_than_by_the_decoder(drawn, data):
    objects, separator = drawn
    at = data.draw(st.integers(1, len(objects) - 1))
    objects = objects[:at] + data.draw(st.sampled_from(['"', ",", "}", "{", ":", "0", " ", ""])) + objects[at + 1 :]
    read = read_alike(objects, separator) if objects.endswith("}") else None

    if read is not None:
        assert read.rows(named=True) == as_texts(decode_listed(objects))


@given(written_alike())
def test_that_objects_one_a_line_read_alike_are_what_the_decoder_reads(drawn):
    objects, separator = drawn
    lines = objects.replace(separator, "}\n{")
    decoded = decode_lines(lines, "}\n{")
    read = read_alike(lines, "}\n{")

    if read is not None and decoded is not None:
        assert read.rows(named=True) == as_texts(decoded)


@pytest.mark.parametrize(
    "sample",
    [
        SAMPLE,
        without("value", bpm=72),
        without("value", steps=12, bpm=72),
        without("value", value=5, qty=6),
        without("device_version", device_version=None, unit="bpm"),
        {**SAMPLE, "data": "x"},
        {**SAMPLE, "device_name": True, "end_date": 1_698_825_891_000},
    ],
    ids=",".join,
)
@pytest.mark.parametrize("shape", ["body", "list", "lines"])
def test_that_a_file_gives_the_same_rows_by_either_way(tmp_path, monkeypatch, sample, shape):
    samples = [{**sample, "n": n} for n in range(40)]
    samples[20:20] = [{"device_name": "é", **sample}, {"a": {"b": 1}}]
    content = {"body": {"data": samples, "data_type": "steps"}, "list": samples}.get(shape)
    path = write_json(tmp_path, json.dumps(content, indent=1) if content else "\n".join(map(json.dumps, samples)))

    # In pieces of a few samples: what is there whole at once is decoded whole.
    monkeypatch.setattr(gerosense_json, "JsonStream", partial(stream.JsonStream, chunk_bytes=1_000))
    with mock.patch.object(stream, "read_alike", wraps=read_alike) as fast:
        rows = rows_of(path)
    with mock.patch.object(stream, "read_alike", return_value=None):
        assert rows == rows_of(path)
    assert fast.called


def test_that_what_no_key_of_tells_anything_is_counted_and_not_dropped():
    collector = RowCollector()
    alike = read_alike('{"x": 1},{"x": 2}', "},{")
    collector.take(Run(samples=[{"bpm": "70"}], body=None, places=[1]))
    collector.take(Run(samples=alike, body=None, places=[2, 3]))
    collector.take(Run(samples=[5], body=None, places=[4]))

    rows = collector.frame()

    assert collector.count == 4
    assert rows.select("place", "value").rows() == [(1, "70"), (2, None), (3, None), (4, "5")]


@pytest.mark.parametrize("odd", ["5", '{"value": "\\u00e9"}'])
def test_that_the_fast_way_is_left_where_it_fails_and_taken_up_after_an_odd_one(odd):
    one = '{"value": 1}'
    text = ",\n".join([*[one] * 9, odd, *[one] * 9])
    with mock.patch.object(stream, "read_alike", wraps=read_alike) as fast:
        runs = [*stream.JsonStream(io.BytesIO(f"[\n{text}]".encode()), chunk_bytes=40).runs()]

    assert [sample for run in runs for sample in run.objects()] == json.loads(f"[{text}]", parse_int=str)
    assert sum(isinstance(run.samples, pl.DataFrame) for run in runs) > 2
    assert fast.call_count > 2
