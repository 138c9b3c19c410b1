"""What a release feed says: the newest version, and where a person reads about it."""

import datetime as dt
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from gerosense_desktop.releases.version import Version

# A feed is read by programs that are older than it: what they do not know, they ignore.
_STRICT: Final[Any] = ConfigDict(frozen=True, strict=True, extra="ignore")


def _page(text: str) -> str:
    """Refuse what a browser must not be sent to."""
    parts = urlsplit(text)
    plain = text.isascii() and text.isprintable() and not set(text) & set(' "<>\\^`{|}')
    if parts.scheme != "https" or not parts.hostname or "@" in parts.netloc or not plain:
        raise ValueError("a page is an https address without a name or a password")
    return text


def _one_line(text: str) -> str:
    if not text.isprintable():
        raise ValueError("a note is one line")
    return text


class Installer(BaseModel):
    """A file of the release.

    Attributes:
        name: The file's name.
        sha256: Its checksum, 64 hexadecimal digits.
    """

    model_config = _STRICT

    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Release(BaseModel):
    """A version that can be had.

    Attributes:
        product: Whose: the same key may sign something else one day.
        version: The version, a final one.
        released: The day it was released.
        page: Where a person reads about it, https only.
        note: What is new, in one English sentence; may be empty.
        installers: Its files, for whoever checks a download.
    """

    model_config = _STRICT

    product: Literal["gerosense-desktop"]
    version: str = Field(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$")
    released: dt.date
    page: Annotated[str, Field(max_length=500), AfterValidator(_page)]
    note: Annotated[str, Field(max_length=300), AfterValidator(_one_line)] = ""
    installers: tuple[Installer, ...] = Field(default=(), max_length=32)

    def newer_than(self, version: str) -> bool:
        """Whether it is newer than another version; False where that cannot be read."""
        try:
            return Version.parse(self.version) > Version.parse(version)
        except ValueError:
            return False
