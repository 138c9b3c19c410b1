"""Sound files of every format, broken: each ends in a result or a sentence, and no cut invents a sample.

``python -m tests.broken.count --cases N`` breaks many more.
"""

from pathlib import Path

import pytest

from tests.broken.cuts import try_cuts
from tests.broken.damage import Damage, Kind, damages
from tests.broken.originals import Original, own_originals, shared_originals
from tests.broken.overseer import Overseer
from tests.shared_fixtures import shared_fixture

CASES = 40
CASES_OF_PARQUET = 5
"""Each starts a process of its own, as the program does."""

_OWN = list(own_originals())
_SHARED = [
    "apple_health/apple-health-parser_export.xml",
    "apple_health/apple-health-parser_export.zip",
    "apple_health/healthkit-to-sqlite_export.xml",
    "apple_health/hkimport_part_a_export.zip",
    "apple_health/synthetic_v12_broken_dtd_export.xml",
    "apple_health/synthetic_v14_german_export.zip",
    "generic/excel_semicolon_local.csv",
    "generic/health_auto_export.json",
    "generic/samples.json",
    "generic/steps_hr_utc.csv",
]


def hold_to_it(original: Original, folder: Path, overseer: Overseer) -> None:
    cases = CASES_OF_PARQUET if original.suffix == ".parquet" else CASES
    sound = folder / f"whole{original.suffix}"
    sound.write_bytes(original.content)
    assert overseer.attempt([sound], answers=original.answers).accepted, "the sound file is not read"
    for cut in try_cuts(original, cases=cases, seed=20_261_115, folder=folder, overseer=overseer):
        assert cut.said.broken is None, (cut.damage, cut.said.broken)
        assert cut.said.ending in {"result", "question", "sentence"}
        assert not cut.invented, cut.damage
        assert cut.said.is_within_limits, (cut.damage, cut.said.cpu, cut.said.megabytes)


@pytest.mark.parametrize("original", _OWN, ids=[original.name for original in _OWN])
def test_that_an_own_file_broken_anywhere_ends_in_a_result_or_a_sentence(original, tmp_path, overseer):
    hold_to_it(original, tmp_path, overseer)


@pytest.mark.parametrize("relative", _SHARED)
def test_that_a_shared_file_broken_anywhere_ends_in_a_result_or_a_sentence(relative, tmp_path, overseer):
    path = shared_fixture(relative)
    (original,) = [known for known in shared_originals() if known.name == f"shared {path.name}"]
    hold_to_it(original, tmp_path, overseer)


def test_that_the_same_seed_breaks_the_same_way_and_another_one_does_not():
    assert list(damages(5_000, cases=50, seed=1)) == list(damages(5_000, cases=50, seed=1))
    assert list(damages(5_000, cases=50, seed=1)) != list(damages(5_000, cases=50, seed=2))


@pytest.mark.parametrize("size", [1, 2, 100, 20_000])
def test_that_half_of_all_cases_are_cuts_and_none_leaves_the_file_as_it_was(size):
    chosen = list(damages(size, cases=40, seed=3))
    assert len(chosen) == 40
    assert sum(damage.kind is Kind.CUT for damage in chosen) == (20 if size > 1 else 0)
    assert all(0 <= damage.at < size for damage in chosen)
    content = bytes(range(1, 101)) * (size // 100) or b"ab"[:size]
    assert all(damage.apply(content) != content for damage in chosen if damage.kind is not Kind.ZEROED)


def test_that_a_small_file_is_cut_at_each_of_its_edges():
    cuts = {damage.at for damage in damages(1_000, cases=400, seed=4) if damage.kind is Kind.CUT}
    assert {*range(1, 64), *range(936, 1_000)} <= cuts


@pytest.mark.parametrize(
    ("damage", "broken"),
    [
        (Damage(kind=Kind.CUT, at=2), b"ab"),
        (Damage(kind=Kind.FLIPPED, at=1, noise=0x20), b"aBcdef"),
        (Damage(kind=Kind.ZEROED, at=1, size=2), b"a\0\0def"),
        (Damage(kind=Kind.DOUBLED, at=1, size=2), b"abcbcdef"),
        (Damage(kind=Kind.INSERTED, at=6, size=2, noise=0x22), b'abcdef""'),
    ],
)
def test_that_each_damage_does_what_it_says(damage, broken):
    assert damage.apply(b"abcdef") == broken
