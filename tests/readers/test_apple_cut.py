from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.raw import CutShort
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.readers.apple_reading import EIGHT, read, values
from tests.synthetic.apple import HEAD, TAIL, export, heart_rate, other, steps, write_zip


def test_that_an_export_cut_short_gives_what_was_whole(tmp_path):
    path = tmp_path / "export.xml"
    whole = export(steps(EIGHT + timedelta(minutes=n), n + 1) for n in range(10))
    path.write_bytes(whole[: -len(TAIL) - 20])

    rows, [note] = read(path)

    assert values(rows) == [str(n + 1) for n in range(9)]
    assert isinstance(note, CutShort)
    assert "up to record 9, with 9 samples" in note.user_message


def test_that_an_export_cut_before_any_sample_is_an_error(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([other(EIGHT)])[:-20])

    with pytest.raises(ReadError, match="ends in the middle"):
        read(path)


def test_that_an_export_cut_before_its_first_element_is_an_error(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(HEAD.encode()[:200])

    with pytest.raises(ReadError, match="before the first record"):
        read(path)


def test_that_a_damaged_zip_is_an_error(tmp_path):
    path = write_zip(tmp_path / "export.zip", export(steps(EIGHT, n + 1) for n in range(100)))
    content = bytearray(path.read_bytes())
    content[400] ^= 0xFF
    path.write_bytes(content)

    with pytest.raises(ReadError, match="damaged"):
        read(path, member="apple_health_export/export.xml")


def test_that_a_zip_with_a_password_is_an_error(tmp_path):
    path = write_zip(tmp_path / "export.zip", export([steps(EIGHT, 1)]))
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)

    assert not AppleHealthReader().recognises(Source(path, "apple_health_export/export.xml"))
    with pytest.raises(ReadError, match="password"):
        read(path, member="apple_health_export/export.xml")


@given(st.data())
def test_that_any_damage_ends_in_rows_or_a_sentence(tmp_path_factory, data):
    content = bytearray(
        export([steps(EIGHT, 1), heart_rate(EIGHT, 61), f"<Correlation>{steps(EIGHT, 2)}</Correlation>", "<!-- a -->"])
    )
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(0, len(content))) :]
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(content)

    AppleHealthReader().recognises(Source(path))
    with suppress(ReadError):
        read(path, chunk_bytes=data.draw(st.integers(5, 300)))


@given(st.binary(max_size=200))
def test_that_any_bytes_end_in_rows_or_a_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(b"<HealthData>" + content)

    with suppress(ReadError):
        read(path)
