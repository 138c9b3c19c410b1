"""Damaged files make the libraries that read them fail in ways of their own."""

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from gerosense_desktop.readers.reader import ReadError

ZIP_ERRORS: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError)
"""What the standard library raises for a damaged, encrypted or unknown kind of zip entry."""


@contextmanager
def panics_as(sentence: str, *errors: type[Exception]) -> Iterator[None]:
    """Turn a library's errors, and a panic of its native code, into a ReadError with this sentence.

    Raises:
        ReadError: Instead of any of ``errors`` and of PanicException, which each native library has its own of.
    """
    try:
        yield
    except errors:
        raise ReadError(sentence) from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise ReadError(sentence) from None
        raise
