"""The column screen and the wire model are held to the same verdict."""

from datetime import UTC
from itertools import pairwise

import numpy as np
import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from gerosense_desktop.api.sample import Sample, read_data_type
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA
from gerosense_desktop.validation.screen import screen
from gerosense_desktop.validation.wire import wire_time, wire_value

from .raw_rows import raw_frame, rows, times


def judge(row):
    """Return the wire model's sample and its reasons."""
    reasons, sample = [], None
    fields = dict(row)
    try:
        read_data_type(fields.pop("data_type"))
    except PydanticCustomError as error:
        reasons.append(error.type)
    try:
        sample = Sample(**fields)
    except ValidationError as error:
        reasons.extend(found["type"] for found in error.errors())
    return sample, reasons


def on_the_wire(accepted):
    """Return what travels of accepted samples, as the upload writes it."""
    return accepted.select(
        "place",
        "device_name",
        "device_version",
        wire_time(pl.col("start"), pl.col("start_offset")).alias("start_date"),
        wire_time(pl.col("end"), pl.col("end_offset")).alias("end_date"),
        "unit",
        wire_value(pl.col("value")).alias("value"),
    ).to_dicts()


def check(given_rows):
    screened = screen(raw_frame(given_rows))
    assert screened.accepted.schema == pl.Schema(ACCEPTED_SCHEMA)
    assert screened.rejected.schema == pl.Schema(REJECTED_SCHEMA)
    accepted = {row["place"]: row for row in screened.accepted.to_dicts()}
    rejected = {row["place"]: row for row in screened.rejected.to_dicts()}
    wire = {row.pop("place"): row for row in on_the_wire(screened.accepted)}
    assert sorted([*accepted, *rejected]) == list(range(1, len(given_rows) + 1))
    for place, row in enumerate(given_rows, start=1):
        sample, reasons = judge(row)
        if place in rejected:
            assert rejected[place] == {**row, "place": place, "reasons": reasons}
            continue
        assert not reasons
        assert accepted[place]["start"] == sample.start_date
        assert accepted[place]["start"].tzinfo is not None
        assert accepted[place]["end"] == (sample.end_date.astimezone(UTC) if sample.end_date else None)
        assert accepted[place]["value"] == sample.value
        travels = {name: text for name, text in wire[place].items() if text is not None}
        by_model = sample.model_dump(mode="json")
        assert float(travels["value"]) == by_model["value"]
        assert ("." in travels["value"] or "e" in travels["value"]) == isinstance(by_model["value"], float)
        assert {**travels, "value": by_model["value"]} == by_model


@given(st.lists(rows, min_size=1, max_size=12))
@settings(max_examples=100, deadline=None)
def test_that_columns_and_model_reach_the_same_verdict_for_the_same_reasons(given_rows):
    check(given_rows)


@given(times(), st.integers(0, 2**32 - 1), st.sampled_from(["0123456789", "0123", "012:-+ T"]))
@settings(max_examples=40, deadline=None)
def test_that_many_times_laid_out_alike_are_read_like_single_ones(text, seed, characters):
    random = np.random.default_rng(seed)
    whole = {"data_type": "steps", "device_name": "d", "device_version": None, "unit": "count", "value": "1"}
    texts = []
    for _ in range(300):
        changed = list(text)
        for position in random.integers(0, len(text), size=random.integers(0, 4)):
            if changed[position].isdigit():
                changed[position] = random.choice(list(characters))
        texts.append("".join(changed))
    check([{**whole, "start_date": start, "end_date": end} for start, end in pairwise(texts)])


def test_that_a_frame_without_rows_gives_two_frames_without_rows():
    screened = screen(raw_frame([]))
    assert screened.accepted.schema == pl.Schema(ACCEPTED_SCHEMA)
    assert screened.rejected.schema == pl.Schema(REJECTED_SCHEMA)
    assert len(screened.accepted) == len(screened.rejected) == 0
