import json
from functools import partial
from typing import Any

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.json_samples.rows import RowCollector
from gerosense_desktop.readers.json_samples.stream import Run
from gerosense_desktop.readers.questions import Answers
from tests.readers.json_reading import (
    AS_READ,
    SAMPLE,
    rows_of,
    without,
    write_json,
)


@pytest.fixture
def write(tmp_path):
    return partial(write_json, tmp_path)


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


@pytest.mark.parametrize("colon", [": ", ":", " : ", "\n:"])
@pytest.mark.parametrize("at", [0, 1, 4, 8])
def test_that_a_key_that_stands_twice_is_noticed_anywhere(write, colon, at):
    written = [json.dumps(SAMPLE, separators=(",", colon))] * 9
    written[at] = written[at].replace('"value"', f'"value"{colon}1,"value"')

    rows = rows_of(write(f"[{','.join(written)}]"))

    assert [row["start_date"] is None for row in rows] == [n == at for n in range(9)]


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


@pytest.mark.parametrize("unit", ["beats_per_minute", "Beats  Per Minute", "BPM", "Schla\u0308ge/min", "count/min"])
def test_that_a_unit_is_known_however_it_is_written(write, unit):
    assert rows_of(write([without(unit=unit, type="heart_rate")]))[0]["unit"] == "count/min"


def test_that_a_unit_nobody_knows_is_left_as_read(write):
    assert rows_of(write([without(unit="furlongs_per_day", type="steps")]))[0]["unit"] == "furlongs_per_day"


@pytest.mark.parametrize("brackets", ["[]", ('{"a":', "}")])
def test_that_a_value_of_values_is_shown_unless_nobody_could_read_it(write, brackets):
    opening, closing = brackets
    samples = [json.dumps(SAMPLE).replace("512", opening * depth + "1" + closing * depth) for depth in (3, 30)]

    values = [row["value"] for row in rows_of(write(f"[{','.join(samples)}]"))]

    assert values == [opening * 3 + '"1"' + closing * 3, "…"]


def test_that_values_nested_deeper_than_any_stack_crash_nothing():
    nested: list[Any] = []
    for _ in range(100_000):
        nested = [nested]
    collector = RowCollector()
    collector.take(Run(samples=[{"value": nested, "device": nested}, nested], body=None, places=[1, 2]))

    frame = collector.frame()

    assert frame["value"].to_list() == ["…", "…"]
    assert frame["device_name"].to_list() == [None, None]


def test_that_so_many_sets_of_keys_as_no_file_has_are_not_all_remembered(write):
    samples = [{**SAMPLE, f"note {n}": 1} for n in range(1_500)]

    assert [row["place"] for row in rows_of(write(samples))] == [*range(1, 1_501)]
