"""Reading a bearer token: whose it is and when it ends. Nothing is verified here; the server does that."""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from pydantic import SecretStr

from gerosense_desktop.errors import GeroSenseError

_JWT_PARTS: Final = 3
_BEARER: Final = re.compile(r"[A-Za-z0-9._~+/-]+=*")
"""RFC 6750: nothing in it can end a header line and begin another."""


class TokenError(GeroSenseError):
    """A text is no token that names a patient."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a token says of itself.

    Attributes:
        patient: The user id (``sub``).
        expires_at: The end of its validity (``exp``), UTC; None where it names none.
    """

    patient: str
    expires_at: datetime | None

    def expired(self, *, now: datetime) -> bool:
        """Whether the token has ended at ``now`` (an aware time)."""
        return self.expires_at is not None and self.expires_at <= now


def read_claims(token: SecretStr) -> Claims:
    """Read the claims of a JWT (RFC 7519).

    Raises:
        TokenError: The text is no JWT, or names no patient. The message holds nothing of the token.
    """
    claims = _payload(check_bearer(token))
    subject = claims.get("sub")
    if not isinstance(subject, str) or not subject.strip():
        raise TokenError("This token does not say whose data it is for. Ask for a new token.")
    return Claims(patient=subject, expires_at=_instant(claims.get("exp")))


def check_bearer(token: SecretStr) -> SecretStr:
    """Return a token as it travels, without blanks around it.

    Raises:
        TokenError: It holds what no token holds, such as a line break. The message holds nothing of it.
    """
    text = token.get_secret_value().strip()
    if _BEARER.fullmatch(text) is None:
        raise TokenError("This is not a complete GeroSense token. Copy the whole token and paste it again.")
    return SecretStr(text)


def _payload(token: SecretStr) -> dict[str, object]:
    parts = token.get_secret_value().split(".")
    not_a_token = TokenError("This is not a complete GeroSense token. Copy the whole token and paste it again.")
    if len(parts) != _JWT_PARTS or not all(parts):
        raise not_a_token
    segment = parts[1]
    try:
        payload = json.loads(base64.b64decode(segment + "=" * (-len(segment) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError):
        raise not_a_token from None
    if not isinstance(payload, dict):
        raise not_a_token
    return payload


def _instant(seconds: object) -> datetime | None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
