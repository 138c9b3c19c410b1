"""Whose token a run sends with, until when, and what may take its place."""

from datetime import datetime, timedelta
from typing import Final, Protocol

from pydantic import SecretStr

from gerosense_desktop.api.token import TokenError, read_claims

TOKEN_MARGIN: Final = timedelta(seconds=60)
"""So long before its end a token counts as ended: an answer has to come within its time."""


class TakesToken(Protocol):
    """Who sends with the token."""

    def use_token(self, token: SecretStr) -> None:
        """Use this token for all calls that begin from now on."""
        ...


class Bearer:
    """The token of one run: always the same patient's."""

    def __init__(self, client: TakesToken, *, patient: str, ends: datetime | None) -> None:
        """Begin with the token the client has.

        Args:
            client: Who sends with it.
            patient: The user id it carries.
            ends: When it ends, UTC; None where it names no end.
        """
        self._client = client
        self._patient = patient
        self._ends = ends

    def ends_soon(self, *, now: datetime) -> bool:
        """Whether too little of its time is left for another batch."""
        return self._ends is not None and self._ends - now < TOKEN_MARGIN

    def replace(self, token: SecretStr, *, now: datetime) -> None:
        """Send with another token from now on.

        Raises:
            TokenError: It is no token, another patient's, or has ended; the one before is still used.
        """
        claims = read_claims(token)
        if claims.patient != self._patient:
            raise TokenError(
                "This token belongs to another patient. It was not used. "
                "Ask for a new token of the patient whose data is being sent."
            )
        if claims.expires_at is not None and claims.expires_at - now < TOKEN_MARGIN:
            raise TokenError(
                "This token has ended or ends within a minute. Ask for a new one, and check this computer's clock."
            )
        self._client.use_token(token)
        self._ends = claims.expires_at
