import pytest

from gerosense_desktop.readers.find import NotFound, find_sources
from gerosense_desktop.readers.look_alike import look_alike
from gerosense_desktop.readers.registry import READERS


@pytest.mark.parametrize(
    ("head", "word"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\x00\x00\x00\x24ftypheic\x00\x00\x00\x00", "picture"),
        (b"\x00\x00\x00\x20ftypisom\x00\x00\x00\x00", "film"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "picture"),
        (b"RIFF\x00\x00\x00\x00AVI LIST", "film"),
        (b"%PDF-1.7\n", "PDF"),
        (b"7z\xbc\xaf\x27\x1c\x00\x04", "Unpack it first"),
    ],
)
def test_that_what_is_dropped_by_mistake_is_called_by_its_name(tmp_path, head, word):
    path = tmp_path / "IMG_2041"
    path.write_bytes(head + bytes(64))

    [found] = find_sources([path], readers=READERS)

    assert isinstance(found, NotFound)
    assert word in found.user_message


def test_that_nothing_is_said_of_what_nobody_can_tell():
    assert look_alike(b"time,steps\n2026") is None
