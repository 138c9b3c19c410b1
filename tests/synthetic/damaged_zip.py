"""Zips with a stated damage, made byte by byte, since ``zipfile`` writes sound ones only."""

import struct
import zipfile
import zlib
from pathlib import Path

STORED, DEFLATED = 0, 8
_LOCAL_METHOD, _CENTRAL_METHOD, _CENTRAL_FULL_SIZE = 8, 10, 24


def write_packed(path: Path, packed: bytes, *, method: int, full_size: int, member: str = "export.xml") -> Path:
    """Write a zip whose one member holds ``packed`` and claims this method and this size when unpacked."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(member, packed)
    content = bytearray(path.read_bytes())
    central = content.rindex(b"PK\x01\x02")
    struct.pack_into("<H", content, _LOCAL_METHOD, method)
    struct.pack_into("<H", content, central + _CENTRAL_METHOD, method)
    struct.pack_into("<L", content, central + _CENTRAL_FULL_SIZE, full_size)
    path.write_bytes(content)
    return path


def deflated_up_to(content: bytes, end: int) -> bytes:
    """Deflate the beginning, ready for more."""
    press = zlib.compressobj(wbits=-15)
    return press.compress(content[:end]) + press.flush(zlib.Z_FULL_FLUSH)
