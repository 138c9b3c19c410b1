"""A fingerprint costs little more than its 8 bytes, also when there are millions."""

from tests.ledger.measure_size import BATCH_SAMPLES, fill


def test_that_ten_million_fingerprints_fit_120_megabytes_and_more(path):
    empty, full = (fill(path.with_name(str(batches)), batches=batches).stat().st_size for batches in (0, 200))

    assert (full - empty) / (200 * BATCH_SAMPLES) < 9  # 12 would do
