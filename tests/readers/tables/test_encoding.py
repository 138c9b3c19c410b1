import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.tables.blocks import utf8_blocks
from gerosense_desktop.readers.tables.encoding import decode_head, detect_encoding, looks_like_text

TEXT = "Größe;Zeit\r\n1;2\r3\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_that_every_encoding_is_told(codec):
    content = TEXT.encode(codec)
    encoding = detect_encoding(io.BytesIO(content))
    assert b"".join(utf8_blocks(io.BytesIO(content), encoding=encoding)).decode() == "Größe;Zeit\n1;2\n3\n"
    assert decode_head(content) == TEXT
    assert looks_like_text(content)


def test_that_one_late_byte_decides():
    assert detect_encoding(io.BytesIO(b"a" * 3_000_000 + "ü".encode())) == "utf-8-sig"
    assert detect_encoding(io.BytesIO(b"a" * 3_000_000 + "ü".encode("cp1252") + b"a")) == "cp1252"


def test_that_a_character_cut_at_the_end_is_still_utf_8():
    assert detect_encoding(io.BytesIO("aü".encode()[:-1])) == "utf-8-sig"


@pytest.mark.parametrize("content", [b"", b"alpha,\0beta\n"])
def test_that_what_is_no_text_is_refused(content):
    with pytest.raises(ReadError):
        detect_encoding(io.BytesIO(content))
    assert not looks_like_text(content)


@given(
    st.text(st.sampled_from("a\r\n;é\ufeff€"), min_size=1), st.integers(1, 8), st.sampled_from(["utf-8-sig", "utf-16"])
)
def test_that_the_size_of_blocks_changes_nothing(text, size, codec):
    content = text.encode(codec)
    joined = b"".join(utf8_blocks(io.BytesIO(content), encoding=codec, size=size))
    assert joined.decode() == text.removeprefix("\ufeff" if codec == "utf-16" else "").replace("\r\n", "\n").replace(
        "\r", "\n"
    )
