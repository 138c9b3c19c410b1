"""Rows of raw texts, right, nearly right and nasty, for the property tests."""

import polars as pl
from hypothesis import strategies as st

from gerosense_desktop.api.numbers import GROUPED_NUMBER, PLAIN_NUMBER
from gerosense_desktop.api.timestamps import BLANKS
from gerosense_desktop.readers.raw import FIELDS, RAW_SCHEMA, Notation, RawFrame

NASTY_BLANKS = BLANKS + "\u2003\u3000\u200b\x0b\x1f\ufeff"
NASTY_CHARACTERS = "0123456789٣\uff15²-\u2212+:.,TtZz/' eE_\n\u00a0\u2003\u202f\x00é"


@st.composite
def times(draw):
    """Year-first times: pieces that are mostly right, put together, then now and then one character changed."""
    mark = draw(st.sampled_from("--/."))
    date = [
        draw(st.sampled_from(["2023", "2024", "1999", "1900", "0001", "9999", "0000", "23"])),
        draw(st.sampled_from(["01", "02", "11", "12", "1", "13", "00"])),
        draw(st.sampled_from(["01", "28", "29", "30", "31", "5", "00", "32"])),
    ]
    other_mark = draw(st.sampled_from([mark, mark, mark, "-", ""]))
    clock = draw(
        st.sampled_from(["08:04:51", "00:00:00", "23:59:59", "8:04", "24:00:00", "08:60:00", "08:04:60", "080451"])
    )
    fraction = draw(st.sampled_from(["", "", ".000", ".5", ",123456", ".123456789", ".1234567890", "."]))
    offset = draw(
        st.sampled_from(
            ["Z", "z", "+04:00", "+0400", " +0400", "-03:30", "+18:00", "+18:01", "-23:59", "+04", "-00:00", "", " UTC",
             "\u00a0GMT", "+4", "+04:60", "+99:99", "gmt+02:00", " UTC-0330"]
        )
    )  # fmt: skip
    between = draw(st.sampled_from(["T", "t", " ", "  ", "\u00a0", "\t", "", "\u2003"]))
    text = f"{date[0]}{mark}{date[1]}{other_mark}{date[2]}{between}{clock}{fraction}{offset}"
    if draw(st.integers(0, 3)) == 0:
        position = draw(st.integers(0, len(text)))
        text = text[:position] + draw(st.sampled_from(NASTY_CHARACTERS)) + text[position + draw(st.integers(0, 1)) :]
    return text


compact_times = st.sampled_from(
    ["20250501T080000Z", "20250501T0800", "20250501t080000.25+0200", "20250231T080000Z", "20250501T08Z"]
)
plain_times = st.datetimes(timezones=st.timezones()).map(lambda moment: moment.isoformat())
numbers = st.one_of(
    st.floats().map(repr),
    st.integers(0, 40_000).map(str),
    st.integers(-(10**400), 10**400).map(str),
    st.from_regex(PLAIN_NUMBER),
    st.from_regex(GROUPED_NUMBER),
    st.sampled_from(
        ["30000", "30000.0001", "300", "300.0000000000001", "0", "-0.0", "1,024", "0,024", "1,02", "1 024",
         "1\u202f024,5", "1_000", "inf", "NaN", "Infinity", "0x1F", "1e400", "1e-400", "1e+5", "٣", "\uff15", "1.2.3",
         "5.", ".5", ".", "e5", "+-1", "1e", "1'024.5", "true", "1e0000000000001"]
    ),
)  # fmt: skip


def around(texts):
    """Put blanks, plain and odd, around texts; leave some out; now and then take any text at all."""
    blanks = st.text(alphabet=NASTY_BLANKS, max_size=2)
    padded = st.builds(lambda before, text, after: before + text + after, blanks, texts, blanks)
    return st.one_of(texts, texts, padded, st.none(), st.text(max_size=8))


rows = st.fixed_dictionaries(
    {
        "data_type": around(st.sampled_from(["steps", "bpm", "steps", "bpm", "Steps", "heart_rate"])),
        "device_name": around(st.sampled_from(["iPhone", "Apple Watch", "Uhr von Zoë"])),
        "device_version": around(st.sampled_from(["16.1", ""])),
        "start_date": around(st.one_of(times(), times(), plain_times, compact_times)),
        "end_date": around(st.one_of(times(), times(), plain_times, compact_times)),
        "unit": around(st.sampled_from(["count", "count/min", "count/s", "count", "Count", "bpm"])),
        "value": around(numbers),
    }
)


def raw_frame(given, notation=None):
    """Make a raw frame of rows given as dictionaries; fields that a row does not name are null."""
    columns = {field: [row.get(field) for row in given] for field in FIELDS}
    frame = pl.DataFrame({**columns, "place": range(1, len(given) + 1)}, schema=RAW_SCHEMA)
    return RawFrame(rows=frame, notation=notation or Notation())


WHOLE = {
    "data_type": "steps",
    "device_name": "iPhone",
    "device_version": "16.1",
    "start_date": "2023-11-01 08:04:51 +0400",
    "end_date": "2023-11-01 08:05:51 +0400",
    "unit": "count",
    "value": "512",
}
"""A row that breaks nothing."""
