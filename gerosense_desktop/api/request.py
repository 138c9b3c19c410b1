"""Writes requests; what all calls of a kind have in common is written once."""

import requests
from pydantic import SecretStr

from gerosense_desktop.api.payload import Payload


class RequestWriter:
    """Writes the requests to one server; safe to use from several threads."""

    def __init__(self, session: requests.Session, *, server: str) -> None:
        """Prepare.

        Args:
            session: What it says of the program stands in every request.
            server: Its address.
        """
        self._session = session
        self._server = server
        # Without a token: it may be another one at the next call.
        self._written: dict[tuple[str, str], requests.PreparedRequest] = {}

    def write(
        self,
        method: str,
        path: str,
        *,
        token: SecretStr | None,
        body: Payload | None,
        query: dict[str, str] | None = None,
    ) -> requests.PreparedRequest:
        """Write a request.

        Args:
            method: ``GET`` or ``POST``.
            path: Of the call.
            token: The bearer token; None where the call carries none.
            body: JSON.
            query: What follows the path.

        Raises:
            requests.RequestException: The address is none.
            ValueError: It holds what cannot travel.
        """
        written = self._alike(method, path) if query is None else self._prepared(method, path, query=query)
        request = requests.PreparedRequest()
        request.method, request.url, request.hooks = written.method, written.url, written.hooks
        request.headers = written.headers.copy()
        if body is not None:
            request.body = body  # type: ignore[assignment] # requests sends whatever can be read
            request.headers["Content-Type"] = "application/json"
            request.headers["Content-Length"] = str(len(body))
        if token is not None:
            request.headers["Authorization"] = f"Bearer {token.get_secret_value()}"
        return request

    def _alike(self, method: str, path: str) -> requests.PreparedRequest:
        if (method, path) not in self._written:
            self._written[method, path] = self._prepared(method, path)
        return self._written[method, path]

    def _prepared(self, method: str, path: str, *, query: dict[str, str] | None = None) -> requests.PreparedRequest:
        return self._session.prepare_request(requests.Request(method, self._server + path, params=query))
