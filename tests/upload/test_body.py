import json
from datetime import UTC, datetime, timedelta, timezone

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.api.models import SamplesRequest
from gerosense_desktop.upload.body import BodyWriter
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA
from gerosense_desktop.validation.wire import wire_time, wire_value

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)

instants = st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)).map(lambda time: time.replace(tzinfo=UTC))  # noqa: DTZ001
offsets = st.integers(-18 * 60, 18 * 60).map(lambda minutes: minutes * 60)
names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda text: text.strip(" \t\r\n\u00a0"))


@st.composite
def accepted_rows(draw):
    start = draw(instants)
    has_end = draw(st.booleans())
    return {
        "data_type": "steps",
        "device_name": draw(names),
        "device_version": draw(st.none() | names),
        "start": start,
        "start_offset": draw(offsets),
        "end": start + timedelta(seconds=draw(st.integers(0, 10_000))) if has_end else None,
        "end_offset": draw(offsets) if has_end else None,
        "unit": "count",
        "value": draw(st.floats(0, 30_000, exclude_min=True) | st.integers(1, 30_000).map(float)),
        "place": 1,
    }


def row_of(**fields) -> dict:
    plain = {"device_name": "iPhone", "device_version": None, "start": NOON, "start_offset": 0, "end": None}
    return {"data_type": "steps", **plain, "end_offset": None, "unit": "count", "value": 7.0, "place": 1} | fields


def body_of(rows: list[dict]) -> bytes:
    return BodyWriter(pl.DataFrame(rows, schema=ACCEPTED_SCHEMA)).body(0, len(rows), data_type=DataType.STEPS)


@given(st.lists(accepted_rows(), min_size=3, max_size=6))
def test_that_a_body_says_exactly_what_was_accepted(rows):
    request = SamplesRequest.model_validate_json(body_of(rows))

    assert request.data_type is DataType.STEPS
    for row, sample in zip(rows, request.data, strict=True):
        assert sample.start_date == row["start"]
        assert sample.start_date.utcoffset() == timedelta(seconds=row["start_offset"])
        assert sample.end_date == row["end"]
        assert sample.value == row["value"]
        assert sample.unit is Unit.COUNT


@given(st.lists(accepted_rows(), min_size=3, max_size=6))
def test_that_names_travel_as_they_are(rows):
    sent = json.loads(body_of(rows))["data"]

    assert [sample["device_name"] for sample in sent] == [row["device_name"] for row in rows]
    assert [sample.get("device_version") for sample in sent] == [row["device_version"] for row in rows]


def test_that_a_body_reads_like_the_contracts_example():
    start = datetime(2023, 11, 1, 8, 4, 51, tzinfo=timezone(timedelta(hours=4)))
    row = {
        "data_type": "steps",
        "device_name": "iPhone",
        "start": start,
        "start_offset": 4 * 3600,
        "unit": "count",
        "value": 512.0,
        "place": 1,
    }

    assert body_of([row]).decode() == (
        '{"data_type":"steps","data":[{"device_name":"iPhone",'
        '"start_date":"2023-11-01T08:04:51.000+04:00","unit":"count","value":512}]}'
    )


@given(st.lists(accepted_rows(), min_size=12, max_size=12), st.permutations([(0, 3), (3, 7), (7, 12), (2, 9)]))
def test_that_bodies_do_not_depend_on_how_many_are_written_at_once(rows, cuts):
    frame = pl.DataFrame(rows, schema=ACCEPTED_SCHEMA)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gerosense_desktop.upload.body.BLOCK_ROWS", 5)
        writer = BodyWriter(frame)
        bodies = [writer.body(first, end, data_type=DataType.STEPS) for first, end in cuts]

    assert bodies == [body_of(rows[first:end]) for first, end in cuts]


@given(st.lists(accepted_rows(), min_size=3, max_size=30))
def test_that_a_body_is_to_the_byte_what_writing_one_sample_after_the_other_makes(rows):
    assert body_of(rows) == plainly(rows)


@pytest.mark.parametrize("text", ["null", "Anna\0", 'a "watch"', "\\", "Mi Band 手环", "\u2028", "tab\there"])
def test_that_any_name_is_written_as_json_does(text):
    rows = [row_of(device_name=text, device_version=text), row_of(device_name="x"), row_of(device_name=text)]

    assert body_of(rows) == plainly(rows)


def test_that_ends_are_left_out_of_the_samples_that_have_none():
    rows = [row_of(end=NOON, end_offset=3600), row_of(), row_of(end=NOON, end_offset=-3600)]

    assert body_of(rows) == plainly(rows)


def plainly(rows: list[dict]) -> bytes:
    """Write a body one sample after the other, as the wire's own texts have it."""
    frame = pl.DataFrame(rows, schema=ACCEPTED_SCHEMA)
    texts = frame.select(
        start_date=wire_time(pl.col("start"), pl.col("start_offset")),
        end_date=wire_time(pl.col("end"), pl.col("end_offset")),
        value=wire_value(pl.col("value")),
    )
    samples = []
    for row, text in zip(rows, texts.iter_rows(named=True), strict=True):
        fields = {
            "device_name": row["device_name"],
            "device_version": row["device_version"],
            "start_date": text["start_date"],
            "end_date": text["end_date"],
            "unit": row["unit"],
        }
        told = {name: value for name, value in fields.items() if value is not None}
        head = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        samples.append(f'{head[:-1]},"value":{text["value"]}}}')
    return f'{{"data_type":"steps","data":[{",".join(samples)}]}}'.encode()
