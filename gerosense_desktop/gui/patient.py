"""The patient as the window knows them: what the token says, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, Self

from gerosense_desktop.api.token import read_claims

if TYPE_CHECKING:
    from pydantic import SecretStr

_SOON: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Whose data is uploaded.

    Attributes:
        user_id: The user id that the token carries.
        token: The token; never shown in full.
        expires_at: When the token ends, UTC; None where it names no end.
        label: The clinic's own number for the patient, once it was looked up.
    """

    user_id: str
    token: SecretStr
    expires_at: datetime | None
    label: str | None = None

    @classmethod
    def of(cls, token: SecretStr) -> Self:
        """Return the patient whom a token names.

        Raises:
            TokenError: The text is no token that names a patient.
        """
        claims = read_claims(token)
        return cls(user_id=claims.patient, token=token, expires_at=claims.expires_at)

    @property
    def name(self) -> str:
        """For the screen: the clinic's own number first, where there is one."""
        return f"{self.label} ({self.user_id})" if self.label else self.user_id

    def ended(self, *, now: datetime) -> bool:
        """Whether the token has ended at ``now`` (an aware time)."""
        return self.expires_at is not None and self.expires_at <= now

    def ends_soon(self, *, now: datetime) -> bool:
        """Whether the token ends within a quarter of an hour after ``now``."""
        return self.expires_at is not None and now < self.expires_at <= now + _SOON
