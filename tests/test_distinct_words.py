import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop import distinct_words as module
from gerosense_desktop.distinct_words import distinct_words

KINDS = [pl.String(), pl.Categorical(), pl.Enum(["a", "b", "é", ""])]
words = st.sampled_from(["a", "b", "é", ""])


@pytest.mark.parametrize("kind", KINDS, ids=str)
@given(st.lists(st.tuples(words, words)), st.integers(1, 5))
def test_that_every_row_has_the_number_of_its_words(kind, rows, part_rows):
    frame = pl.DataFrame(rows, schema={"x": pl.String, "y": pl.String}, orient="row").cast(kind)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_PART_ROWS", part_rows)
        distinct, numbers = distinct_words(frame)

    assert [distinct.row(int(number)) for number in numbers] == rows
    assert distinct.height == len(set(rows))
    if not isinstance(kind, pl.Enum):
        assert distinct.rows() == sorted(set(rows))
