"""A redirect is followed nowhere: not to another port of the same computer, nor to the same server."""

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.outcomes import Cause, NotSent
from gerosense_desktop.api.service_error import ServiceError
from tests.api.faulty_server import answer, answering, faulty

TOKEN = SecretStr("eyJhbGciOiJub25lIn0.eyJzdWIiOiJwYXRpZW50LTcifQ.c2lnbmF0dXJl")
BODY = b'{"data_type":"steps","data":[]}'


def client_of(url: str) -> GeroSenseClient:
    return GeroSenseClient(url, token=TOKEN, timeout=(5.0, 5.0), deadline=5.0)


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
def test_that_neither_token_nor_data_reaches_where_a_redirect_points(status):
    with faulty(answering(answer(200, b"{}"))) as elsewhere:
        redirect = answer(status, b"", f"Location: {elsewhere.url}/api/v1.1/samples")
        with faulty(answering(redirect)) as server, client_of(server.url) as client:
            outcome = client.submit_samples(BODY)

        assert outcome == NotSent(cause=Cause.REDIRECTED, status_code=status, detail="127.0.0.1")
        assert elsewhere.got == []


def test_that_a_redirect_to_the_same_server_is_not_followed_either():
    with faulty(answering(answer(307, b"", "Location: /api/v1.1/samples/"))) as server, client_of(server.url) as client:
        outcome = client.submit_samples(BODY)

        assert (outcome.cause, len(server.got)) == (Cause.REDIRECTED, 1)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_that_asking_for_the_status_follows_no_redirect(status):
    with faulty(answering(answer(200, b'{"status": "Ok", "minimal_api_version": "v1.0"}'))) as elsewhere:
        redirect = answer(status, b"", f"Location: {elsewhere.url}/api/status")
        with faulty(answering(redirect)) as server, client_of(server.url) as client, pytest.raises(ServiceError):
            client.status()

        assert elsewhere.got == []
