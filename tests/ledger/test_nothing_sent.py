"""The ledger of nobody."""

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA
from tests.ledger.test_sample_fingerprints import SAMPLE


def test_that_it_tells_samples_apart():
    frame = pl.DataFrame([SAMPLE, SAMPLE, {**SAMPLE, "value": 1.0}], schema=ACCEPTED_SCHEMA)

    first, second, third = NothingSent().fingerprints(frame)

    assert first == second != third


def test_that_its_fingerprints_mean_nothing_to_another():
    frame = pl.DataFrame([SAMPLE], schema=ACCEPTED_SCHEMA)

    assert NothingSent().fingerprints(frame).tolist() != NothingSent().fingerprints(frame).tolist()


def test_that_it_knows_nothing():
    known = NothingSent().known(patient="anyone", data_type=DataType.BPM)

    assert [len(group) for group in (known.accepted, known.refused, known.unknown)] == [0, 0, 0]
    assert NothingSent().watermarks(patient="anyone") == ()
