from datetime import UTC, datetime, timedelta

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from gerosense_desktop.upload.batches import HELD_BACK, assign_batches, batch_sizes
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def new_samples(*groups: tuple[str, str, int]) -> pl.DataFrame:
    """Make samples one second apart: (data type, device, how many) by group, all groups starting at noon."""
    rows = [
        {
            "data_type": data_type,
            "device_name": device,
            "start": NOON + timedelta(seconds=second),
            "start_offset": 0,
            "unit": "count",
            "value": 1.0 + second,
            "place": second + 1,
        }
        for data_type, device, count in groups
        for second in range(count)
    ]
    return pl.DataFrame(rows, schema=ACCEPTED_SCHEMA)


def sizes(assigned: pl.DataFrame) -> dict[int, int]:
    return dict(assigned.group_by("batch").len().sort("batch").iter_rows())


@pytest.mark.parametrize(
    ("samples", "expected"),
    [
        (0, []),
        (2, []),
        (3, [3]),
        (1000, [1000]),
        (1001, [998, 3]),
        (1002, [999, 3]),
        (1003, [1000, 3]),
        (2001, [1000, 998, 3]),
        (2500, [1000, 1000, 500]),
    ],
)
def test_that_a_tail_of_one_or_two_borrows_from_the_batch_before(samples, expected):
    assert batch_sizes(samples) == expected


@given(st.integers(0, 20_000))
def test_that_sizes_lose_and_repeat_nothing(samples):
    cut = batch_sizes(samples)

    assert sum(cut) == (samples if samples >= 3 else 0)
    assert all(3 <= size <= 1000 for size in cut)


def test_that_each_device_and_data_type_has_its_own_batches():
    assigned = assign_batches(new_samples(("bpm", "Watch", 5), ("steps", "Watch", 4), ("steps", "iPhone", 3)))

    owners = assigned.select("batch", "data_type", "device_name").unique().sort("batch").rows()
    assert owners == [(1, "bpm", "Watch"), (2, "steps", "Watch"), (3, "steps", "iPhone")]


def test_that_two_devices_with_few_samples_share_a_batch():
    assigned = assign_batches(new_samples(("steps", "A", 2), ("steps", "B", 1)))

    assert sizes(assigned) == {1: 3}


def test_that_a_device_with_few_samples_joins_another_device_of_the_same_data_type():
    assigned = assign_batches(new_samples(("steps", "A", 2), ("steps", "B", 10)))

    assert sizes(assigned) == {1: 12}


def test_that_a_device_with_few_samples_joins_the_last_batch_that_has_room():
    assigned = assign_batches(new_samples(("steps", "A", 1500), ("steps", "B", 1)))

    assert sizes(assigned) == {1: 1000, 2: 501}
    assert assigned.filter(device_name="B").get_column("batch").to_list() == [2]


def test_that_full_batches_make_room_for_a_device_with_few_samples():
    assigned = assign_batches(new_samples(("steps", "A", 2000), ("steps", "B", 1)))

    assert sizes(assigned) == {1: 1000, 2: 998, 3: 3}


def test_that_few_samples_of_different_data_types_are_held_back():
    assigned = assign_batches(new_samples(("steps", "A", 2), ("bpm", "A", 2)))

    assert sizes(assigned) == {HELD_BACK: 4}


def test_that_held_back_samples_of_one_data_type_do_not_hold_back_another():
    assigned = assign_batches(new_samples(("steps", "A", 2), ("bpm", "A", 3)))

    assert sizes(assigned) == {HELD_BACK: 2, 1: 3}


def test_that_nothing_new_makes_no_batch():
    assert assign_batches(new_samples()).height == 0


@given(
    st.lists(st.tuples(st.sampled_from(["steps", "bpm"]), st.sampled_from("ABCDE"), st.integers(1, 1100)), max_size=6),
    st.randoms(use_true_random=False),
)
def test_that_batches_lose_and_repeat_nothing(groups, random):
    rows = new_samples(*groups).with_row_index("sample")
    shuffled = rows.sample(fraction=1.0, shuffle=True, seed=random.randint(0, 10**6))

    assigned = assign_batches(shuffled)

    assert sorted(assigned.get_column("sample").to_list()) == list(range(rows.height))
    batches = assigned.filter(pl.col("batch") != HELD_BACK)
    numbers = batches.get_column("batch").unique().sort().to_list()
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(3 <= size <= 1000 for number, size in sizes(batches).items())
    for batch in batches.partition_by("batch"):
        assert batch.get_column("data_type").n_unique() == 1
        assert batch.get_column("start").is_sorted()
    held_back = assigned.filter(pl.col("batch") == HELD_BACK)
    for kept in held_back.partition_by("data_type"):
        data_type = kept.get_column("data_type")[0]
        assert rows.filter(pl.col("data_type") == data_type).height == kept.height < 3


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "data_type": st.sampled_from(["steps", "bpm"]),
                "device_name": st.sampled_from("ABC"),
                "start": st.sampled_from([NOON, NOON + timedelta(seconds=1)]),
                "end": st.sampled_from([None, NOON + timedelta(seconds=2)]),
                "unit": st.just("count"),
                "value": st.integers(1, 5).map(float),
            }
        ),
        max_size=60,
    ),
    st.randoms(use_true_random=False),
)
def test_that_the_same_samples_make_the_same_batches_in_any_order_each_sorted_in_all_that_tells_samples_apart(
    rows, random
):
    samples = pl.DataFrame(rows, schema=ACCEPTED_SCHEMA).with_columns(start_offset=0, place=0)

    assigned = assign_batches(samples)

    assert_frame_equal(assigned, assigned.sort("batch", "start", "end", "device_name", "unit", "value"))
    shuffled = samples.sample(fraction=1.0, shuffle=True, seed=random.randint(0, 10**6))
    assert_frame_equal(assigned, assign_batches(shuffled))
