import errno
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.questions import NO_ANSWERS
from gerosense_desktop.readers.raw import CutShort
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from tests.readers.apple_reading import EIGHT, read, values
from tests.synthetic.apple import HEAD, TAIL, export, heart_rate, other, steps, write_zip
from tests.synthetic.damaged_zip import DEFLATED, STORED, deflated_up_to, write_packed


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


# ── damaged zips ──────────────────────────────────────────────────────────────────────────────────────────────────


def large_export() -> bytes:
    """Return an export of some 400 kB."""
    return export(heart_rate(EIGHT + timedelta(seconds=n), n % 90 + 50) for n in range(1000))


def test_that_of_a_zip_damaged_in_the_middle_nothing_is_taken(tmp_path):
    content = large_export()
    packed = deflated_up_to(content, len(content) // 2) + b"\xff" * 100  # no deflated block begins like this
    path = write_packed(tmp_path / "export.zip", packed, method=DEFLATED, full_size=len(content))

    with pytest.raises(ReadError, match="zip file is damaged"):
        read(path, member="export.xml")


def test_that_of_a_zip_whose_member_ends_early_nothing_is_taken(tmp_path):
    content = large_export()
    packed = deflated_up_to(content, len(content) // 2)
    path = write_packed(tmp_path / "export.zip", packed, method=DEFLATED, full_size=len(content))

    with pytest.raises(ReadError, match="zip file is damaged"):
        read(path, member="export.xml")


def test_that_of_a_zip_whose_values_were_changed_nothing_is_taken(tmp_path):
    content = large_export()
    path = write_packed(tmp_path / "export.zip", content, method=STORED, full_size=len(content))
    path.write_bytes(path.read_bytes().replace(b'value="57"', b'value="75"', 1))

    with pytest.raises(ReadError, match="zip file is damaged"):
        read(path, member="export.xml")


def test_that_a_zip_packed_in_an_unknown_way_is_no_matter_of_passwords(tmp_path):
    path = write_packed(tmp_path / "export.zip", b"x" * 100, method=9, full_size=1000)

    assert not AppleHealthReader().recognises(Source(path, "export.xml"))
    with pytest.raises(ReadError, match=r"packed in a way .* Unpack it first"):
        read(path, member="export.xml")


def test_that_a_member_that_is_gone_is_an_error(tmp_path):
    path = write_zip(tmp_path / "export.zip", export([steps(EIGHT, 1)]))

    assert not AppleHealthReader().recognises(Source(path, "other.xml"))
    with pytest.raises(ReadError, match="damaged"):
        read(path, member="other.xml")


@given(st.data())
def test_that_any_damage_to_a_zip_ends_in_rows_or_a_sentence(tmp_path_factory, data):
    records = [steps(EIGHT, 1), heart_rate(EIGHT, 61), other(EIGHT)]
    method = data.draw(st.sampled_from([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]))
    path = tmp_path_factory.mktemp("apple") / "export.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("export.xml", export(records * 5))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        directory = len(content) - 120  # where it begins, about
        at = data.draw(st.integers(directory, len(content) - 1) | st.integers(0, len(content) - 1))
        content[at] = data.draw(st.integers(0, 255))
    path.write_bytes(content)

    AppleHealthReader().recognises(Source(path, "export.xml"))
    with suppress(ReadError):
        read(path, member="export.xml", chunk_bytes=data.draw(st.sampled_from([64, 4096])))


# ── exports cut anywhere ──────────────────────────────────────────────────────────────────────────────────────────


@given(st.data())
def test_that_an_export_cut_anywhere_gives_its_whole_records_and_says_so(tmp_path_factory, data):
    whole = export([steps(EIGHT, 1), "<!-- <Record> -->", heart_rate(EIGHT, 2), other(EIGHT), steps(EIGHT, 3)])
    end = data.draw(st.integers(0, whole.index(b"</HealthData") + len("</HealthData") - 1))
    path = tmp_path_factory.mktemp("apple") / "export.xml"
    path.write_bytes(whole[:end])
    expected = [n for n in (1, 2, 3) if whole.index(f'value="{n}"/>'.encode()) + len('value="1"/>') <= end]

    if not expected:
        with pytest.raises(ReadError):
            read(path)
        return
    rows, [note] = read(path, chunk_bytes=data.draw(st.integers(5, 300)))

    assert values(rows) == [str(n) for n in expected]
    assert f"with {len(expected)} sample" in note.user_message
    assert "1 samples" not in note.user_message


def test_that_something_after_the_end_is_no_cut(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)], tail=f"</HealthData >\n<!-- {'x' * 200} -->\n"))

    assert read(path)[1] == []


def test_that_an_empty_export_holds_neither(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(b"<HealthData/>")

    with pytest.raises(ReadError, match="neither"):
        read(path)


def test_that_a_correlation_without_end_is_said_to_be_a_cut(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1), "<Correlation type='x'>", steps(EIGHT, 2)]))

    rows, [note] = read(path)

    assert values(rows) == ["1"]
    assert "ends in the middle" in note.user_message


class StickPulledOut(io.BytesIO):
    """Gives a little, then fails as the system says it of a disk that is gone."""

    path = Path("export.xml")
    size = 10_000

    @contextmanager
    def open(self) -> Iterator[io.BytesIO]:
        yield self

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        if not piece:
            raise OSError(errno.EIO, "Input/output error")
        return piece


def test_that_a_disk_that_fails_is_left_to_whoever_knows_its_words():
    stick = StickPulledOut(export([steps(EIGHT, 1)]))

    with pytest.raises(OSError, match="Input/output"):
        list(AppleHealthReader().read(stick, answers=NO_ANSWERS, cancel=Event()))


def test_that_a_prolog_longer_than_any_is_refused(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(b"<!--" + b"x" * 3_000_000 + b"-->" + export([steps(EIGHT, 1)]))

    assert not AppleHealthReader().recognises(Source(path))
    with pytest.raises(ReadError, match="before the first record"):
        read(path)


def test_that_a_zip_that_points_to_nowhere_is_damaged(tmp_path):
    path = write_zip(tmp_path / "export.zip", export([steps(EIGHT, 1)]))
    content = bytearray(path.read_bytes())
    content[-6:-2] = b"\xff\xff\xff\x00"  # where the directory begins
    path.write_bytes(content)

    with pytest.raises(ReadError, match="damaged"):
        read(path, member="apple_health_export/export.xml")


# ── exports damaged throughout ────────────────────────────────────────────────────────────────────────────────────


def test_that_an_export_damaged_throughout_is_refused_as_a_whole(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1), "<Record =>" * 270_000]))
    with pytest.raises(ReadError, match="damaged throughout"):
        read(path)


def test_that_some_records_that_cannot_be_read_are_shown_one_by_one(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1), "<Record =>" * 60_000]))
    assert len(read(path)[0]) == 60_001
