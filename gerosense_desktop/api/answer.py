"""What an HTTP answer means for the batch it answers."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from gerosense_desktop.api.foreign import is_foreign, is_json_container
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown
from gerosense_desktop.api.retry_after import read_retry_after

MAX_DETAIL_CHARACTERS: Final = 4_000

_NOT_TAKEN: Final = {
    401: Cause.TOKEN_REJECTED,
    403: Cause.TOKEN_REJECTED,
    407: Cause.PROXY_LOGIN,
    413: Cause.TOO_LARGE,
    429: Cause.BUSY,
    503: Cause.BUSY,
    511: Cause.UNTRUSTED_ANSWER,  # RFC 6585: a network that wants people to sign in, never the server itself
    **dict.fromkeys((404, 405, 410, 411, 414, 415, 421, 426, 431), Cause.NOT_THIS_API),
}
"""Statuses by which a server or gateway says that it did not take the request at all."""

_SHORTEST_PART: Final = 8
"""A shorter part of a token is no secret, and stands in many words."""

_REDIRECTS: Final = range(300, 400)
_MOST_HOST_CHARACTERS: Final = 253


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAnswer:
    """What came back over HTTP, whole.

    Attributes:
        status_code: The HTTP status.
        headers: Names in lower case.
        content: The body, decompressed.
    """

    status_code: int
    headers: dict[str, str]
    content: bytes

    def text(self, *, hide: Sequence[SecretStr]) -> str:
        """Return the body as text a screen can show: bounded, without control characters and without the tokens."""
        return _shown(self.content.decode("utf-8", errors="replace"), hide=hide)[:MAX_DETAIL_CHARACTERS].strip()

    def is_foreign(self) -> bool:
        """Whether the answer cannot come from this API, such as a network's sign-in page."""
        return is_foreign(self.content, content_type=self.headers.get("content-type", ""))

    def may_be_cut(self) -> bool:
        """Whether nothing shows that this is the whole answer.

        A head that ends in the middle reads as one with fewer lines, and its missing body as one that was empty. What
        names a length or comes in chunks was counted already; else only JSON, closed as it was opened, proves itself.
        """
        length = self.headers.get("content-length", "").strip()
        codings = {coding.strip() for coding in self.headers.get("transfer-encoding", "").lower().split(",")}
        counted = (length.isascii() and length.isdigit()) or "chunked" in codings
        return not counted and not is_json_container(self.content)

    def retry_after(self, *, now: float) -> float | None:
        """Return the seconds to wait that ``Retry-After`` asks for (a number or a date); None without one.

        Args:
            now: Seconds since the epoch.
        """
        return read_retry_after(self.headers.get("retry-after", ""), date=self.headers.get("date", ""), now=now)

    def redirect_host(self, *, hide: Sequence[SecretStr]) -> str:
        """Return the host a redirect points to, as a screen can show it; empty where it names none."""
        try:
            host = urlsplit(self.headers.get("location", "")).hostname or ""
        except ValueError:
            return ""
        return _shown(host, hide=hide)[:_MOST_HOST_CHARACTERS]


def decides_by_status(status: int) -> bool:
    """Whether a status alone says that nothing was taken, whatever becomes of the body that follows."""
    return status in _NOT_TAKEN or status in _REDIRECTS


def outcome_of(answer: HttpAnswer, *, hide: Sequence[SecretStr]) -> Outcome:
    """Say what an answer to a samples request means.

    Args:
        answer: What came back, whole.
        hide: The tokens; a server that repeats one does not bring it to the screen.
    """
    status, detail = answer.status_code, answer.text(hide=hide)
    match status:
        case 200 | 207 if answer.is_foreign():
            return Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=status, detail=detail)
        case 200 | 207 if answer.may_be_cut():
            return Unknown(cause=Cause.NO_ANSWER, status_code=status, detail=detail)
        case 200:
            return Accepted(detail=detail)
        case 207:
            return PartlyAccepted(detail=detail)
        case 400:
            return Refused(detail=detail)
        case _ if status in _NOT_TAKEN:
            cause = _NOT_TAKEN[status]
            wait = answer.retry_after(now=time.time()) if cause is Cause.BUSY else None
            return NotSent(cause=cause, status_code=status, detail=detail, retry_after=wait)
        case _ if status in _REDIRECTS:
            return NotSent(cause=Cause.REDIRECTED, status_code=status, detail=answer.redirect_host(hide=hide))
        case _ if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return Unknown(cause=Cause.SERVER_ERROR, status_code=status, detail=detail)
        case _:
            return Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=status, detail=detail)


def _shown(text: str, *, hide: Sequence[SecretStr]) -> str:
    """Hide tokens, and each part of one, in any case of letters; then take what would move a cursor."""
    if len(text) < _SHORTEST_PART and text.isprintable():
        return text
    hidden = [secret.get_secret_value().strip() for secret in hide]
    parts = {part for token in hidden for part in (token, *token.split(".")) if len(part) >= _SHORTEST_PART}
    if parts:
        # The longest first, so that a whole token goes as one.
        either = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
        text = re.sub(either, "…", text, flags=re.IGNORECASE)
    return "".join(c if c.isprintable() or c in "\n\t" else " " for c in text[: MAX_DETAIL_CHARACTERS * 2])
