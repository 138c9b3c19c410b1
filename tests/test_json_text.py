import json

from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.json_text import json_text

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), values, max_size=4))
def test_that_what_is_written_is_read_back(entries):
    assert json.loads(json_text(entries)) == entries


def test_that_every_batch_stands_on_a_line_of_its_own():
    text = json_text({"error": None, "batches": [{"number": 1, "outcome": "é"}, {"number": 2}], "files": []})

    assert text.splitlines() == [
        "{",
        '  "error": null,',
        '  "batches": [',
        '    {"number": 1, "outcome": "é"},',
        '    {"number": 2}',
        "  ],",
        '  "files": []',
        "}",
    ]
