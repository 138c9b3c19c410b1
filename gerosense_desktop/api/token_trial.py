"""Whether the server takes a patient's token, found out by a question that sends and changes nothing."""

from datetime import UTC, datetime
from typing import Final, Protocol

from pydantic import SecretStr

from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.models import ResilienceAnswer
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.api.token import TokenError, read_claims
from gerosense_desktop.sentence import Sentence

NO_DEVICE: Final = "Connection test"
"""A device that no patient has: no value of anybody's health can be the answer."""


class AsksResilience(Protocol):
    """What is needed of a client."""

    def resilience(self, *, model_type: DataType, device_name: str) -> ResilienceAnswer | None:
        """Ask for a patient's resilience; None where there is too little data."""
        ...


def try_token(client: AsksResilience, token: SecretStr | None, *, host: str, now: datetime) -> Finding:
    """Look at a token, and then ask the server something with it.

    The contract names no call that checks a token, and no code for a bad one (401 or 403 are expected). It does name a
    question that needs one and is only read, ``GET /resilience`` (200, or 404: too little data). So 401 and 403 are a
    refusal; 200 and 404 say that the token was not refused, and no more than that; of any other answer nothing follows.

    Args:
        client: A client that holds this token, of a server whose service answered.
        token: The patient's; None where none may be tried.
        host: The server's name.
        now: An aware time.
    """
    if token is None:
        words = Sentence("No patient's token was tried: choose a patient first, and test the address that is saved.")
        return Finding(check=Check.TOKEN, verdict=Verdict.SKIPPED, words=words)
    try:
        claims = read_claims(token)
    except TokenError as error:
        return Finding(check=Check.TOKEN, verdict=Verdict.BAD, words=error.user_message)
    ends = "not said" if claims.expires_at is None else f"{claims.expires_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    facts = {"Token ends": ends}
    if claims.expired(now=now):
        return Finding(
            check=Check.TOKEN, verdict=Verdict.BAD, words=sentence_for(Cause.TOKEN_ENDED, host=host), facts=facts
        )
    facts["Asked"] = "GET resilience of a device that does not exist"
    try:
        answer = client.resilience(model_type=DataType.STEPS, device_name=NO_DEVICE)
    except ServiceError as error:
        code = {} if error.status_code is None else {"Status code": str(error.status_code)}
        refused = error.cause is Cause.TOKEN_REJECTED
        unclear = Sentence("Whether the server {host} takes the patient's token did not show.", host=host)
        return Finding(
            check=Check.TOKEN,
            verdict=Verdict.BAD if refused else Verdict.SKIPPED,
            words=error.user_message if refused else unclear,
            facts={**facts, "Cause": error.cause.value, **code},
        )
    facts["Status code"] = "404" if answer is None else "200"
    words = Sentence("The server did not refuse the patient's token.")
    return Finding(check=Check.TOKEN, verdict=Verdict.GOOD, words=words, facts=facts)
