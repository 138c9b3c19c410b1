import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.raw import CutShort
from gerosense_desktop.readers.tables.endings import looks_cut
from gerosense_desktop.readers.tables.records import RecordReader


def ends(lines, *, columns=(0, 1), width=2, open_ended=(), size=1 << 20):
    reader = RecordReader(delimiter=",", width=width, first_line=1, columns=columns, open_ended=open_ended)
    text = "\n".join(lines).encode()
    parts = list(reader.frames(iter([text[begin : begin + size] for begin in range(0, len(text), size)])))
    rows = [row for part in parts if not isinstance(part, CutShort) for row in part.rows()]
    return len(rows), [part.user_message for part in parts if isinstance(part, CutShort)]


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("61", ["60.5", "72.5"]),
        ("61.", ["60.5"]),
        ("1.3", ["1.024", "1.500"]),
        ("2026-05-01T08:00", ["2026-05-01T08:00:00Z"]),
        ("Apple Wat", ["Apple Watch", "iPhone"]),
        ("coun", ["count", "count/min"]),
    ],
)
def test_that_a_piece_of_what_stands_above_looks_cut(text, above):
    assert looks_cut(text, above)


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("12", ["123", "72"]),  # nobody can tell
        ("7", ["72.5", "70"]),
        ("1024", ["12"]),
        ("count", ["count", "count/min"]),
        ("Watch 2", ["Watch 1"]),
        ("Ring", ["Watch"]),
        ("61", []),
        ("61", ["", " "]),
        (" ", ["72.5"]),
    ],
)
def test_that_what_may_be_whole_does_not_look_cut(text, above):
    assert not looks_cut(text, above)


@given(st.lists(st.decimals(0, 300, places=2, allow_nan=False, allow_infinity=False), min_size=2))
def test_that_a_number_written_as_those_above_is_whole(numbers):
    texts = [f"{number:.2f}" for number in numbers]
    assert not looks_cut(texts[-1], texts[:-1])
    assert texts[-1] in texts[:-1] or looks_cut(texts[-1][:-1], texts[:-1])


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_that_a_last_line_that_looks_cut_is_left_out_and_said_to_be(size):
    count, said = ends(["08:00,60.5", "08:01,61.5", "08:02,6"], size=size)
    assert count == 2
    assert len(said) == 1
    assert "line 3" in said[0]


def test_that_quoted_lines_above_count_too():
    assert ends(['"08:00 ""a""x",60.5', 'b"c,61.5', "08:02,6"])[0] == 2


def test_that_a_last_cell_nobody_wants_decides_nothing():
    assert ends(["08:00,60,Watch", "08:01,61,Wat"], width=3) == (2, [])


def test_that_a_decimal_comma_cut_off_is_seen():
    assert ends(["08:00,72,5", "08:01,72,5", "08:02,72,"], open_ended=(1,))[0] == 2


def test_that_a_whole_last_line_needs_no_line_break():
    assert ends(["08:00,60.5", "08:01,61.5"]) == (2, [])


def test_that_many_slow_rows_above_are_remembered():
    lines = ['b"c,61.5'] * 50_000
    assert ends([*lines, "08:02,6"])[0] == 50_000
