import io
import zipfile

import pytest

from gerosense_desktop.readers.zip_trust import MOST_TIMES, claims_more_entries, is_bomb


def zip_of(count, *, name="{}.txt"):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for n in range(count):
            archive.writestr(name.format(n), b"")
    return stream


def entries(*sizes):
    return [info_of(size) for size in sizes]


def info_of(size):
    entry = zipfile.ZipInfo("a")
    entry.file_size = size
    return entry


def test_that_a_zip_tells_how_many_entries_it_has():
    assert not claims_more_entries(zip_of(10), than=10)
    assert claims_more_entries(zip_of(11), than=10)


def test_that_a_zip_of_more_entries_than_its_record_can_count_has_too_many():
    assert claims_more_entries(zip_of(70_000), than=20_000)


def test_that_a_long_list_of_names_counts_as_many_entries():
    assert claims_more_entries(zip_of(5, name="x" * 2_000 + "{}"), than=20)


@pytest.mark.parametrize("content", [b"", b"PK\5\6", b"PK\5\6" + bytes(5), bytes(100_000)])
def test_that_what_is_no_zip_claims_nothing(content):
    assert not claims_more_entries(io.BytesIO(content), than=0)


def test_that_a_comment_behind_the_end_does_not_hide_it():
    stream = zip_of(11)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.comment = b"x" * 60_000
    assert claims_more_entries(stream, than=10)


def test_that_a_bomb_unpacks_to_much_more_than_it_is():
    packed, allowed = 1_000, 100
    assert is_bomb(entries(MOST_TIMES * packed + 1), packed=packed, allowed=allowed)
    assert is_bomb(entries(MOST_TIMES * packed, 1), packed=packed, allowed=allowed)
    assert not is_bomb(entries(MOST_TIMES * packed), packed=packed, allowed=allowed)


def test_that_a_little_may_be_packed_however_well():
    assert not is_bomb(entries(100 << 20), packed=10)
    assert is_bomb(entries((100 << 20) + 1), packed=10)
