"""What people drop by mistake, known by its first bytes: the sentence says what it is and what to drop instead."""

from typing import Final

from gerosense_desktop.sentence import Sentence

HEAD_BYTES: Final = 16

_PICTURE: Final = Sentence("This is a picture, not health data. Drop the export that the patient's phone made.")
_FILM: Final = Sentence("This is a film or a sound, not health data. Drop the export that the patient's phone made.")
_DOCUMENT: Final = Sentence(
    "This is a PDF document. What is in it cannot be read as samples: drop the export that the patient's phone made."
)
_PACKED: Final = Sentence(
    "This file is packed in a way that cannot be read here. Unpack it first, then drop the folder."
)

_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG\r\n", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"%PDF", _DOCUMENT),
    (b"Rar!\x1a\x07", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"\x1f\x8b", _PACKED),
    (b"BZh", _PACKED),
    (b"ID3", _FILM),
)
_PHOTO_BRANDS: Final = (b"heic", b"heix", b"mif1", b"msf1", b"avif")


def look_alike(head: bytes) -> Sentence | None:
    """Return what a file is instead of health data; None where nobody can tell.

    Args:
        head: Its first HEAD_BYTES bytes.
    """
    if head[4:8] == b"ftyp":
        return _PICTURE if head[8:12] in _PHOTO_BRANDS else _FILM
    if head[:4] == b"RIFF":
        return _PICTURE if head[8:12] == b"WEBP" else _FILM
    return next((sentence for beginning, sentence in _BEGINNINGS if head.startswith(beginning)), None)
