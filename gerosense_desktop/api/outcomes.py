"""What became of a batch: the closed union that client, ledger, window and terminal share."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class OutcomeKind(StrEnum):
    """The word for each outcome, as the ledger and ``--json`` write it."""

    ACCEPTED = "accepted"  # 200: every sample was accepted
    PARTLY_ACCEPTED = "partly_accepted"  # 207: some were
    REFUSED = "refused"  # 400: none was
    UNKNOWN = "unknown"  # sent, and no answer came that can be trusted
    NOT_SENT = "not_sent"  # surely never reached the server


class Cause(StrEnum):
    """Why an outcome is unknown or a batch was not sent."""

    NO_CONNECTION = "no_connection"  # refused, no route, cut off before anything was sent
    NAME_NOT_FOUND = "name_not_found"  # offline, or the address is misspelled
    CONNECT_TIMEOUT = "connect_timeout"  # nothing came back at all: a firewall, or the server is off
    PROXY_FAILED = "proxy_failed"  # the network's proxy cannot be reached, or lets nothing through
    PROXY_LOGIN = "proxy_login"  # 407: the network's proxy wants a user name and a password
    TLS_FAILED = "tls_failed"  # the certificate was not trusted, or no TLS at all
    NO_ANSWER = "no_answer"  # sent, then a timeout or a reset
    SERVER_ERROR = "server_error"  # 500, 502, 504 and the like
    UNTRUSTED_ANSWER = "untrusted_answer"  # an answer that cannot come from this API
    BUSY = "busy"  # 429 or 503
    TOO_LARGE = "too_large"  # 413
    TOKEN_REJECTED = "token_rejected"  # noqa: S105 - a word, not a secret: 401 or 403
    TOKEN_ENDED = "token_ended"  # noqa: S105 - a word, not a secret: its time is over, by this computer's clock
    REDIRECTED = "redirected"  # 3xx: never followed
    NOT_THIS_API = "not_this_api"  # 404 and the like: no GeroSense service at this address
    MAINTENANCE = "maintenance"  # the server says it is under maintenance
    CLIENT_OUTDATED = "client_outdated"  # the server wants a newer program
    CANCELLED = "cancelled"  # the person stopped the upload first
    STOPPED = "stopped"  # the upload had stopped before this batch's turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The server accepted every sample of the batch.

    Attributes:
        status_code: The HTTP status.
        detail: The body of the answer as text, whatever its shape; for the screen only, never stored.
    """

    status_code: int = 200
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartlyAccepted:
    """The server accepted some samples; which ones only ``detail`` can say, whatever its shape."""

    status_code: int = 207
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The server accepted no sample of the batch; it is never sent again by itself."""

    status_code: int = 400
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """The batch left, and nobody can know whether the server kept it.

    Attributes:
        cause: Why nobody can know.
        status_code: The HTTP status, where one came.
        detail: The body or the plain words of the failure; for the screen only.
    """

    cause: Cause
    status_code: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSent:
    """The batch surely did not reach the server's store: it is still to be sent.

    Attributes:
        cause: Why it was not sent.
        status_code: The HTTP status, where one came.
        detail: Plain words of the failure; for the screen only.
        retry_after: Seconds the server asked to wait, where it did.
    """

    cause: Cause
    status_code: int | None = None
    detail: str = ""
    retry_after: float | None = None


Outcome = Accepted | PartlyAccepted | Refused | Unknown | NotSent


def kind_of(outcome: Outcome) -> OutcomeKind:
    """Return the word for an outcome."""
    match outcome:
        case Accepted():
            return OutcomeKind.ACCEPTED
        case PartlyAccepted():
            return OutcomeKind.PARTLY_ACCEPTED
        case Refused():
            return OutcomeKind.REFUSED
        case Unknown():
            return OutcomeKind.UNKNOWN
        case NotSent():
            return OutcomeKind.NOT_SENT
        case _:
            assert_never(outcome)
