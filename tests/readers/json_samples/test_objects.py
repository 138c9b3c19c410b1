import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.json_samples.objects import Doubled, decode_at, decode_lines, decode_listed

TEXTS = st.text(st.sampled_from('ab":,{}[]\\ \n') | st.characters(exclude_categories=["Cs"]), max_size=6)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers().map(str) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
OBJECTS = st.lists(
    st.lists(st.tuples(st.sampled_from(["a", "b", 'c":']) | TEXTS, VALUES), max_size=3), min_size=1, max_size=4
)
COLONS = st.sampled_from([":", ": ", " :", "\t: "])


def written(pairs: list, colon: str) -> str:
    """Write an object key by key, those that stand twice too."""
    return "{" + ",".join(json.dumps(key) + colon + json.dumps(value) for key, value in pairs) + "}"


def expected(pairs: list) -> object:
    return dict(pairs) if len(dict(pairs)) == len(pairs) else Doubled(pairs)


@given(OBJECTS, COLONS)
def test_that_listed_objects_are_decoded_and_no_key_stands_twice_unnoticed(objects, colon):
    found = decode_listed(",".join(written(pairs, colon) for pairs in objects))

    assert found == [expected(pairs) for pairs in objects]
    assert [type(one) for one in found] == [type(expected(pairs)) for pairs in objects]


@given(OBJECTS, COLONS, st.sampled_from(["\n", "\r\n", " \n"]))
def test_that_objects_one_a_line_are_decoded_alike(objects, colon, gap):
    found = decode_lines(gap.join(written(pairs, colon) for pairs in objects), f"}}{gap}{{")

    assert found == [expected(pairs) for pairs in objects]


@given(OBJECTS, COLONS)
def test_that_an_object_or_a_body_is_decoded_alike(objects, colon):
    inside = ",".join(written(pairs, colon) for pairs in objects)

    assert decode_at(f" {inside}", 1)[0] == expected(objects[0])
    assert decode_at(f'{{"data":[{inside}]}}', 0)[0] == {"data": [expected(pairs) for pairs in objects]}


@pytest.mark.parametrize("text", ['{"a": 1}\n\n{"a": 2}', '{"a": 1,\n"b": 2}', '{"a": "}\n{"}', "{\n}", '{"a"}\n{"b"}'])
def test_that_lines_that_are_not_an_object_each_are_left_to_be_read_one_by_one(text):
    assert decode_lines(text, "}\n{") is None


@pytest.mark.parametrize("text", ['{"a": 1', "{},", "{'a': 1}", "{} {}", "[" * 100_000])
def test_that_objects_that_are_not_whole_are_left_to_be_read_one_by_one(text):
    assert decode_listed(text) is None


def test_that_values_that_are_no_objects_are_decoded_between_objects():
    assert decode_listed('{"a":1},5,{"a":1,"a":2}') == [{"a": "1"}, "5", Doubled([("a", "1"), ("a", "2")])]
