"""What an HTTP answer means for the batch it answers."""

import json
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown

MAX_DETAIL_CHARACTERS: Final = 4_000

_NOT_THIS_API: Final = frozenset({404, 405, 410, 411, 414, 415, 421, 426, 431})
"""Statuses by which a server or gateway says that it did not take the request at all."""


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

    def text(self, *, hide: SecretStr) -> str:
        """Return the body as text a screen can show: bounded, without control characters and without the token."""
        text = self.content.decode("utf-8", errors="replace")[: MAX_DETAIL_CHARACTERS * 2]
        text = text.replace(hide.get_secret_value(), "…")
        return "".join(c if c.isprintable() or c in "\n\t" else " " for c in text)[:MAX_DETAIL_CHARACTERS].strip()

    def is_web_page(self) -> bool:
        """Whether this is a page for people, such as a network's sign-in page: this API never answers with one."""
        return "html" in self.headers.get("content-type", "").lower() or self.content.lstrip()[:1] == b"<"

    def may_be_cut(self) -> bool:
        """Whether nothing shows that this is the whole answer.

        A head that ends in the middle reads as one with fewer lines, and its missing body as one that was empty. What
        names a length or comes in chunks was counted already; else only JSON, closed as it was opened, proves itself.
        """
        if "content-length" in self.headers or "chunked" in self.headers.get("transfer-encoding", "").lower():
            return False
        try:
            return not isinstance(json.loads(self.content), dict | list)
        except (ValueError, RecursionError):
            return True

    def retry_after(self, *, now: float) -> float | None:
        """Return the seconds to wait that ``Retry-After`` asks for (a number or a date); None without one.

        Args:
            now: Seconds since the epoch.
        """
        value = self.headers.get("retry-after", "").strip()
        if value.isascii() and value.isdigit():
            return float(value)
        try:
            return max(0.0, parsedate_to_datetime(value).timestamp() - now)
        except (ValueError, OverflowError):
            return None

    def redirect_host(self) -> str:
        """Return the host a redirect points to; empty where it names none."""
        try:
            return urlsplit(self.headers.get("location", "")).hostname or ""
        except ValueError:
            return ""


def outcome_of(answer: HttpAnswer, *, hide: SecretStr) -> Outcome:
    """Say what an answer to a samples request means.

    Args:
    answer: What came back, whole.
    hide: The token; a server that repeats it does not bring it to the screen.
    """
    status, detail = answer.status_code, answer.text(hide=hide)
    match status:
        case 200 | 207 if answer.is_web_page():
            return Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=status, detail=detail)
        case 200 | 207 if answer.may_be_cut():
            return Unknown(cause=Cause.NO_ANSWER, status_code=status, detail=detail)
        case 200:
            return Accepted(detail=detail)
        case 207:
            return PartlyAccepted(detail=detail)
        case 400:
            return Refused(detail=detail)
        case 401 | 403:
            return NotSent(cause=Cause.TOKEN_REJECTED, status_code=status, detail=detail)
        case 407:
            return NotSent(cause=Cause.PROXY_LOGIN, status_code=status, detail=detail)
        case 413:
            return NotSent(cause=Cause.TOO_LARGE, status_code=status, detail=detail)
        case 429 | 503:
            wait = answer.retry_after(now=time.time())
            return NotSent(cause=Cause.BUSY, status_code=status, detail=detail, retry_after=wait)
        case _ if 300 <= status < 400:  # noqa: PLR2004 - the class of redirects
            return NotSent(cause=Cause.REDIRECTED, status_code=status, detail=answer.redirect_host())
        case _ if status in _NOT_THIS_API:
            return NotSent(cause=Cause.NOT_THIS_API, status_code=status, detail=detail)
        case _ if status >= 500:  # noqa: PLR2004 - the class of server errors
            return Unknown(cause=Cause.SERVER_ERROR, status_code=status, detail=detail)
        case _:
            return Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=status, detail=detail)
