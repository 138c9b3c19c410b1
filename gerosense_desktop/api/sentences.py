"""The sentence a nurse reads for each failure between this computer and the server."""

from typing import Final

from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.sentence import Sentence, template

_SENTENCES: Final[dict[Cause, str]] = {
    Cause.NO_CONNECTION: template("The server {host} cannot be reached. Check the network and the server address."),
    Cause.NAME_NOT_FOUND: template(
        "No server of the name {host} was found. Check that this computer is online and that the server address is "
        "spelled correctly."
    ),
    Cause.CONNECT_TIMEOUT: template(
        "The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: "
        "a firewall may be in the way."
    ),
    Cause.PROXY_FAILED: template(
        "This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department."
    ),
    Cause.PROXY_LOGIN: template(
        "This network's proxy asks for a user name and a password before it lets anything through to {host}. "
        "Nothing was sent. Ask your IT department for them."
    ),
    Cause.TLS_FAILED: template(
        "The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. "
        "Tell your IT department."
    ),
    Cause.NO_ANSWER: template("The server {host} did not answer in time."),
    Cause.SERVER_ERROR: template("The server {host} reported a fault of its own. Try again later."),
    Cause.UNTRUSTED_ANSWER: template(
        "Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first."
    ),
    Cause.BUSY: template("The server {host} is busy. Try again in a few minutes."),
    Cause.TOO_LARGE: template("The server {host} takes smaller requests only. Tell your IT department."),
    Cause.TOKEN_REJECTED: template("The server {host} did not accept the patient's token. Ask for a new token."),
    Cause.TOKEN_ENDED: template("The patient's token has ended. Ask for a new token."),
    Cause.REDIRECTED: template(
        "The server {host} points to another address. Nothing is sent there. Check the server address."
    ),
    Cause.NOT_THIS_API: template("There is no GeroSense service at {host}. Check the server address."),
    Cause.MAINTENANCE: template("The server {host} is under maintenance. Nothing was sent; try again later."),
    Cause.CLIENT_OUTDATED: template("The server {host} needs a newer version of this program. Nothing was sent."),
    Cause.CANCELLED: template("You stopped the upload."),
    Cause.STOPPED: template("The upload stopped before this batch."),
}


def sentence_for(cause: Cause, *, host: str) -> Sentence:
    """Return the sentence a nurse reads for a failure: what happened and what to do."""
    return Sentence(_SENTENCES[cause], host=host)
