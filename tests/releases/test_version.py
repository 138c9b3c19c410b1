import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.releases.version import Version

numbers = st.lists(st.integers(0, 30), min_size=1, max_size=4)


def text(parts) -> str:
    return ".".join(map(str, parts))


@pytest.mark.parametrize(
    ("older", "newer"),
    [("1.9", "1.10"), ("1.2", "1.2.1"), ("0.9.9", "1"), ("1.2rc1", "1.2"), ("1.2.dev3", "1.2"), ("1.1", "1.2rc1")],
)
def test_that_a_newer_version_is_greater(older, newer):
    assert Version.parse(older) < Version.parse(newer)


@pytest.mark.parametrize(("one", "same"), [("1.2", "1.2.0"), ("01.2", "1.2"), ("0", "0.0.0")])
def test_that_zeros_make_no_other_version(one, same):
    assert Version.parse(one) == Version.parse(same)


@pytest.mark.parametrize("text", ["", "v1.2", "one", "٣.1", "-1"])
def test_that_what_begins_with_no_number_is_no_version(text):
    with pytest.raises(ValueError, match="number"):
        Version.parse(text)


@given(one=numbers, other=numbers)
def test_that_versions_are_compared_number_by_number(one, other):
    padded = [[*parts, 0, 0, 0][:4] for parts in (one, other)]

    assert (Version.parse(text(one)) < Version.parse(text(other))) == (padded[0] < padded[1])
