import json
from contextlib import suppress
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.questions import QuestionsAsked
from gerosense_desktop.readers.raw import CutShort, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.readers.json_reading import (
    READER,
    SAMPLE,
    events_of,
    rows_of,
    write_json,
)


@pytest.fixture
def write(tmp_path):
    return partial(write_json, tmp_path)


@pytest.mark.parametrize("broken", ['{"a": 1}{"b": 2}', "{]", '"x"'])
def test_that_a_broken_line_ends_the_lines(write, broken):
    lines = [json.dumps(SAMPLE)] * 6
    lines[4] = broken

    events = events_of(write("\n".join(lines)))

    [frame] = [event for event in events if isinstance(event, RawFrame)]
    assert frame.rows["place"].to_list()[:4] == [1, 2, 3, 4]
    assert frame.rows["start_date"].null_count() in {0, 1, 2}


def test_that_a_body_that_says_two_things_is_broken(write):
    with pytest.raises(ReadError):
        events_of(write('{"data_type": "steps", "data_type": "bpm", "data": [' + json.dumps(SAMPLE) + "]}"))


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


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_that_any_bytes_end_in_events_or_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("json") / "a.json"
    for beginning in (b"", b"[", b'{"data": [', b'[{"value": '):
        path.write_bytes(beginning + content)
        READER.recognises(Source(path))
        with suppress(ReadError):
            assert all(isinstance(event, RawFrame | Progress | CutShort | QuestionsAsked) for event in events_of(path))


@pytest.mark.parametrize(
    ("gap", "where"),
    [(", ", "The file is broken: it was read up to sample 2"), (",\n", "near line 3: it was read up to sample 2")],
)
def test_that_the_line_that_is_broken_is_named_where_there_are_lines(write, gap, where):
    *_, note = events_of(write("[" + gap.join([json.dumps(SAMPLE)] * 2 + ["{oops}", json.dumps(SAMPLE)]) + "]"))

    assert where in note.user_message


def test_that_the_line_is_told_even_where_it_was_read_long_after_the_beginning(write):
    lines = [json.dumps(SAMPLE)] * 9_000

    *_, note = events_of(write("[\n\n" + ",\n".join([*lines, "{oops}"]) + "]"))

    assert "near line 9,003:" in note.user_message


@pytest.mark.parametrize(
    ("content", "how"),
    [("[", "ends too early:"), ("{oops}", "is broken:"), ("[\n\n{oops}\n]", "is broken near line 3:")],
)
def test_that_a_broken_file_is_told_from_one_that_is_incomplete(write, content, how):
    with pytest.raises(ReadError, match=how):
        events_of(write(content))


@pytest.mark.parametrize("rubbish", ["\0" * 5_000, "\0", "\x1a"])
def test_that_what_a_failing_disk_leaves_behind_the_samples_is_said(write, rubbish):
    *_, note = events_of(write(json.dumps([SAMPLE]) + rubbish))

    assert isinstance(note, CutShort)


def test_that_a_file_of_nothing_but_zero_bytes_is_not_recognised_and_an_error(write):
    path = write(bytes(100_000))

    assert not READER.recognises(Source(path))
    with pytest.raises(ReadError, match="not one sample"):
        events_of(path)


@pytest.mark.parametrize("data", ["[{}]", "[1]", "[]"])
def test_that_a_body_with_its_samples_twice_is_broken(write, data):
    with pytest.raises(ReadError, match="is broken"):
        events_of(write(f'{{"data": {data}, "data_type": "steps", "data": [{json.dumps(SAMPLE)}]}}'))


def test_that_a_long_body_with_its_samples_twice_is_cut_there(write):
    samples = json.dumps([SAMPLE] * 28_000)

    *_, note = events_of(write(f'{{"data_type": "steps", "data": {samples}, "data": []}}'))

    assert "is broken: it was read up to sample 28,000" in note.user_message


def test_that_an_object_with_a_thousand_keys_too_many_is_no_sample(write):
    crowded = SAMPLE | {f"k{n}": 1 for n in range(1_000)}
    rows = rows_of(write([SAMPLE, crowded, SAMPLE]))
    assert [row["start_date"] is None for row in rows] == [False, True, False]
    assert rows[1]["value"].startswith("{")


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ('{"value": ١٢٣, "unit": "count/min"}]', "is broken"),
        ('{"value": 12}, \0\0\0 {"value": 13}]', "is broken"),
        ('{"value": "12', "ends in the middle"),
        ('{"value": -Infi', "ends in the middle"),
        ('{"value": 12', "ends in the middle"),
    ],
)
def test_that_a_file_that_is_broken_is_not_said_to_be_cut(write, rest, said):
    events = events_of(write(f"[{json.dumps(SAMPLE)}, {rest}"))
    [note] = [event for event in events if isinstance(event, CutShort)]
    assert said in note.user_message


def test_that_a_long_list_of_what_is_no_sample_is_refused(write):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        events_of(write(json.dumps([SAMPLE, *[1] * 150_000])))


def test_that_some_that_are_no_samples_are_rejected_one_by_one(write):
    assert len(rows_of(write([*[SAMPLE] * 2_000, *[1] * 110_000]))) == 112_000
