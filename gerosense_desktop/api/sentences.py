"""The sentence a nurse reads for each failure between this computer and the server."""

from typing import Final

from gerosense_desktop.api.outcomes import Cause

_SENTENCES: Final[dict[Cause, str]] = {
    Cause.NO_CONNECTION: "The server {host} cannot be reached. Check the network and the server address.",
    Cause.NAME_NOT_FOUND: (
        "No server of the name {host} was found. Check that this computer is online and that the server address is "
        "spelled correctly."
    ),
    Cause.CONNECT_TIMEOUT: (
        "The server {host} gave no sign of life. Check the network. If other pages open, tell your IT department: "
        "a firewall may be in the way."
    ),
    Cause.PROXY_FAILED: (
        "This network's proxy made no connection to {host}. Nothing was sent. Tell your IT department."
    ),
    Cause.PROXY_LOGIN: (
        "This network's proxy asks for a user name and a password before it lets anything through to {host}. "
        "Nothing was sent. Ask your IT department for them."
    ),
    Cause.TLS_FAILED: (
        "The connection to {host} is not safe: its certificate is not trusted. Nothing was sent. "
        "Tell your IT department."
    ),
    Cause.NO_ANSWER: "The server {host} did not answer in time.",
    Cause.SERVER_ERROR: "The server {host} reported a fault of its own. Try again later.",
    Cause.UNTRUSTED_ANSWER: (
        "Something other than GeroSense answered at {host}. Perhaps this network asks you to sign in first."
    ),
    Cause.BUSY: "The server {host} is busy. Try again in a few minutes.",
    Cause.TOO_LARGE: "The server {host} takes smaller requests only. Tell your IT department.",
    Cause.TOKEN_REJECTED: "The server {host} did not accept the patient's token. Ask for a new token.",
    Cause.TOKEN_ENDED: "The patient's token has ended. Ask for a new token.",
    Cause.REDIRECTED: ("The server {host} points to another address. Nothing is sent there. Check the server address."),
    Cause.NOT_THIS_API: "There is no GeroSense service at {host}. Check the server address.",
    Cause.MAINTENANCE: "The server {host} is under maintenance. Nothing was sent; try again later.",
    Cause.CLIENT_OUTDATED: "The server {host} needs a newer version of this program. Nothing was sent.",
    Cause.CANCELLED: "You stopped the upload.",
    Cause.STOPPED: "The upload stopped before this batch.",
}


def sentence_for(cause: Cause, *, host: str) -> str:
    """Return the sentence a nurse reads for a failure: what happened and what to do."""
    return _SENTENCES[cause].format(host=host)
