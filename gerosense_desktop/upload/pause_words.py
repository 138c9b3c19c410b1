"""The sentence a nurse reads while a run is paused."""

from typing import Final, assert_never

from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.sentence import Sentence, template
from gerosense_desktop.upload.events import PauseReason
from gerosense_desktop.upload.pace import Halt

_WAITING: Final[dict[Cause, str]] = {
    Cause.BUSY: template("The server {host} is busy and asked for a pause."),
    Cause.MAINTENANCE: template("The server {host} is under maintenance."),
    Cause.NO_CONNECTION: template("The server {host} cannot be reached."),
    Cause.NAME_NOT_FOUND: template("No server of the name {host} was found; perhaps this computer is offline."),
    Cause.CONNECT_TIMEOUT: template("The server {host} gives no sign of life."),
    Cause.PROXY_FAILED: template("This network's proxy makes no connection to {host}."),
    Cause.TLS_FAILED: template("The connection to {host} is not safe at the moment: its certificate is not trusted."),
    Cause.NO_ANSWER: template("The server {host} does not answer in time."),
    Cause.SERVER_ERROR: template("The server {host} reports a fault of its own."),
    Cause.UNTRUSTED_ANSWER: template(
        "Something other than GeroSense answers at {host}. Perhaps this network asks you to sign in first."
    ),
}
_BY_ITSELF: Final = Sentence("The upload goes on by itself as soon as the server takes data again.")

_DISK: Final = Sentence("The upload tries again by itself.")


def words_of(halt: Halt, *, host: str) -> str:
    """Say why nothing goes out and what ends the pause."""
    match halt.reason:
        case PauseReason.WAITING:
            if halt.cause is None:
                return Sentence("{happened} {then}", happened=halt.user_message, then=_DISK)
            sentence = _WAITING.get(halt.cause)
            happened = sentence_for(halt.cause, host=host) if sentence is None else Sentence(sentence, host=host)
            return Sentence("{happened} {then}", happened=happened, then=_BY_ITSELF)
        case PauseReason.FAILURES if halt.cause is Cause.PROXY_LOGIN:
            return sentence_for(Cause.PROXY_LOGIN, host=host)
        case PauseReason.FAILURES:
            return Sentence(
                "Several batches in a row were sent to {host} and no answer came that can be trusted. So that no more "
                "of them become unknown, the upload waits. Go on when the server works again.",
                host=host,
            )
        case PauseReason.TOKEN if halt.cause is Cause.TOKEN_ENDED:
            return Sentence("The patient's token ends now. Paste a new token of the same patient to go on.")
        case PauseReason.TOKEN:
            return Sentence(
                "The server {host} did not accept the patient's token. Paste a new token of the same patient.",
                host=host,
            )
        case PauseReason.PERSON:
            return Sentence("The upload is paused. Nothing is lost; go on whenever you like.")
        case _:
            assert_never(halt.reason)
