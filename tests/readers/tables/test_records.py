import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gerosense_desktop.readers.raw import CutShort
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.tables.blocks import utf8_blocks
from gerosense_desktop.readers.tables.records import RecordReader
from gerosense_desktop.readers.tables.table import MAX_RECORD_BYTES


def records(text, *, size=1 << 20, width=3, first_line=1, open_ended=(), delimiter=",", encoding="utf-8-sig"):
    reader = RecordReader(
        delimiter=delimiter, width=width, first_line=first_line, columns=range(width), open_ended=open_ended
    )
    rows, cut = [], None
    for part in reader.frames(utf8_blocks(io.BytesIO(text.encode(encoding)), encoding=encoding, size=size)):
        if isinstance(part, CutShort):
            cut = part.user_message
        else:
            rows += part.rows()
    return rows, cut


_CELLS = st.text(st.sampled_from('ab1,;"\n\t é'), max_size=6)


@settings(max_examples=300, deadline=None)
@given(
    rows=st.lists(st.lists(_CELLS, min_size=3, max_size=3), max_size=12),
    newline=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    size=st.integers(1, 64),
    encoding=st.sampled_from(["utf-8-sig", "utf-16"]),
)
def test_that_any_table_comes_back_whatever_the_blocks(rows, newline, quoting, size, encoding):
    if newline == "\r":
        quoting = csv.QUOTE_ALL  # csv.writer leaves a line feed bare where lines end otherwise
    stream = io.StringIO()
    csv.writer(stream, lineterminator=newline, quoting=quoting).writerows(rows)
    text = stream.getvalue()
    found, cut = records(text, size=size, encoding=encoding)
    assert cut is None
    assert [[cell or "" for cell in row[:3]] for row in found if any(row[:3])] == [row for row in rows if any(row)]
    line, lines = 1, []
    for row in rows:
        if any(row):
            lines.append(line)
        line += 1 + sum(cell.count("\n") for cell in row)
    assert [row[3] for row in found if any(row[:3])] == lines


@settings(max_examples=300, deadline=None)
@given(lines=st.lists(st.text(st.sampled_from('a1,"'), max_size=8), max_size=10), size=st.integers(1, 40))
def test_that_with_stray_quotation_marks_no_record_is_lost_unsaid(lines, size):
    text = "".join(line + "\n" for line in lines)
    found, cut = records(text, size=size)
    places = [row[3] for row in found]
    assert places == sorted(set(places))
    if cut is None:
        assert sum(any(row[:3]) for row in csv.reader(io.StringIO(text))) <= len(found) <= len(lines)


def test_that_lines_above_the_first_record_are_passed_over():
    assert records("x\ny\na,b,c\n", first_line=3, size=1)[0] == [("a", "b", "c", 3)]


def test_that_very_short_lines_are_read_in_small_parts():
    rows, _ = records("\n" * 3_000_000 + "a,b,c\n")
    assert rows == [("a", "b", "c", 3_000_001)]


def test_that_nothing_is_below_the_last_line():
    assert records("x\ny\n", first_line=4)[0] == []


def test_that_a_cell_takes_the_rest_of_a_row_too_long_on_both_ways():
    quick, _ = records("a,b,1,5\n", open_ended={2})
    slow, _ = records('a,b,1,5\nx"y,b,2,5,6\n"q""",c,3\nx"y,\n', open_ended={2})
    assert quick == [("a", "b", "1,5", 1)]
    assert slow[:2] == [("a", "b", "1,5", 1), ('x"y', "b", "2,5,6", 2)]


def test_that_blanks_beyond_the_headers_change_nothing():
    assert records("a,b,1,,\na,b,2, , \n", open_ended={2})[0] == [("a", "b", "1", 1), ("a", "b", "2", 2)]


def test_that_a_record_beyond_all_measure_is_refused():
    with pytest.raises(ReadError, match="far too long"):
        records("a,b," + "c" * (2 * MAX_RECORD_BYTES))


def test_that_a_quotation_that_never_closes_is_said_to_be():
    rows, cut = records('a,b,c\na,"b,c\n' + "a,b,c\n" * 300_000)
    assert rows == [("a", "b", "c", 1)]
    assert "line 2" in cut


def test_that_a_long_text_with_stray_marks_loses_no_row():
    count = 120_000
    rows, cut = records('a,b"c,d\n' * count)
    assert cut is None
    assert [row[3] for row in rows] == list(range(1, count + 1))
