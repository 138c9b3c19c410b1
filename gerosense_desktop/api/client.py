"""The client of the GeroSense API proxy: the only place that speaks HTTP."""

import logging
import platform
from threading import RLock
from types import TracebackType
from typing import Final, Self, TypeVar

import requests
from pydantic import BaseModel, SecretStr, ValidationError
from requests.utils import get_environ_proxies
from urllib3.exceptions import HTTPError

from gerosense_desktop import __version__
from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.answer import HttpAnswer, decides_by_status, outcome_of
from gerosense_desktop.api.deadline import Calls, Deadline, Deadlines
from gerosense_desktop.api.failure import CallError, failure_of
from gerosense_desktop.api.limits import CLIENT_API_VERSION, DataType
from gerosense_desktop.api.models import (
    BioageAnswer,
    BioageCalculateRequest,
    ResilienceAnswer,
    ServiceStatus,
    UserRequest,
)
from gerosense_desktop.api.outcomes import Cause, NotSent, Outcome, Unknown
from gerosense_desktop.api.payload import Payload
from gerosense_desktop.api.proxy import FindProxyLogin
from gerosense_desktop.api.request import RequestWriter
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.api.session import CheckedAdapter, make_session
from gerosense_desktop.api.token import check_bearer

CONNECT_TIMEOUT: Final = 10.0
READ_TIMEOUT: Final = 60.0
"""Seconds for each part of a body, until the first part of an answer, and between any two."""

CALL_DEADLINE: Final = 180.0
"""Seconds a call may take, from connecting to the answer's last byte: a server that drips holds no batch for ever."""

MAX_ANSWER_BYTES: Final = 1_000_000

STATUS_PATH: Final = "/api/status"
"""The one call that carries no token."""

_log = logging.getLogger(__name__)
# What a call raises; ValueError is what http.client and the codecs say of texts that cannot travel.
_FAILURES: Final = (requests.RequestException, HTTPError, OSError, ValueError)
_Answer = TypeVar("_Answer", bound=BaseModel)


class GeroSenseClient:
    """Speaks the contract with one server for one patient; safe to use from several threads.

    Certificates are checked against the operating system's trust store, the system's proxies are used except for
    this computer itself, redirects are never followed, cookies never kept, and every call has timeouts. Of the
    environment nothing counts but the addresses of proxies.
    """

    def __init__(
        self,
        server: str,
        *,
        token: SecretStr,
        workers: int = 4,
        timeout: tuple[float, float] = (CONNECT_TIMEOUT, READ_TIMEOUT),
        deadline: float = CALL_DEADLINE,
        proxy_login: FindProxyLogin = lambda _host: None,
        authorities: str | None = None,
    ) -> None:
        """Prepare a session; nothing is sent yet.

        Args:
            server: Address of the proxy.
            token: The bearer token, which alone says whose data it is.
            workers: How many calls run at the same time.
            timeout: Seconds to connect, and to hand over a part of a body or wait for one of an answer.
            deadline: Seconds a whole call may take.
            proxy_login: Finds the login for a network's proxy by its host name.
            authorities: Certificates (PEM) that count instead of the operating system's. No setting, argument or
                variable leads here: it is for tests.

        Raises:
            AddressError: The address is not one that data may be sent to.
            TokenError: The token is not one that can travel.
        """
        self.address = ServerAddress.parse(server)
        # A signal may come while the thread it interrupts hands over a token.
        self._lock = RLock()
        self._token = check_bearer(token)
        self._hidden: tuple[SecretStr, ...] = (self._token,)
        self._timeout = timeout
        self._deadlines = Deadlines(deadline)
        self._calls = Calls()
        self._adapter = CheckedAdapter(
            calls=self._calls,
            authorities=authorities,
            proxy_login=proxy_login,
            workers=workers,
            patience=timeout[1],
        )
        self._session = make_session(
            self._adapter, agent=f"GeroSenseDesktop/{__version__} (API {CLIENT_API_VERSION}; {platform.system()})"
        )
        self._requests = RequestWriter(self._session, server=self.address.url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    def cut(self) -> None:
        """End every call now, without its answer; one that begins later ends before its first byte leaves."""
        self._deadlines.cut()

    def use_token(self, token: SecretStr) -> None:
        """Use another token for the calls that start from now on; those under way keep theirs.

        The caller has made sure that it is of the same patient.

        Raises:
            TokenError: The token is not one that can travel; the older one stays.
        """
        token = check_bearer(token)
        with self._lock:
            self._token = token
            # An answer to an older call may repeat the older token.
            self._hidden = (*self._hidden, token)

    # ── the calls of the contract ─────────────────────────────────────────────────────────────────────────────

    def status(self) -> ServiceStatus:
        """``GET /api/status``: whether the server takes data, and from which version on. No token is sent.

        Raises:
            ServiceError: No answer, or none that this API gives.
        """
        return self._expect(ServiceStatus, self._call("GET", STATUS_PATH))

    def register_user(self, user: UserRequest) -> bool:
        """``POST /user``: True where the patient is registered now, False where it was registered before.

        Raises:
            ServiceError: No answer, or none that this API gives.
        """
        answer = self._call("POST", f"/api/{CLIENT_API_VERSION}/user", body=user.model_dump_json().encode())
        if answer.status_code in {200, 400}:
            return bool(answer.status_code == requests.codes.ok)
        raise self._service_error(answer)

    def submit_samples(self, body: bytes) -> Outcome:
        """``POST /samples``: send one batch and say what became of it; never raises for what a network does.

        Args:
            body: A samples request as JSON, 3 to 1000 samples.
        """
        payload = Payload(body)
        outcome: Outcome
        try:
            answer = self._request("POST", f"/api/{CLIENT_API_VERSION}/samples", token=self._bearer(), body=payload)
        except CallError as error:
            outcome = error.outcome
        else:
            outcome = outcome_of(answer, hide=self._hidden)
            if not payload.whole and not isinstance(outcome, NotSent):
                # A verdict on samples that were not all there is none.
                outcome = Unknown(cause=Cause.UNTRUSTED_ANSWER, status_code=outcome.status_code, detail=outcome.detail)
        cause = outcome.cause.value if isinstance(outcome, Unknown | NotSent) else "none"
        _log.info("samples request: %s, status %s, cause %s", type(outcome).__name__, outcome.status_code, cause)
        return outcome

    def calculate_bioage(self, model_type: DataType) -> None:
        """``POST /bioage/calculate``: ask the server to compute now.

        Raises:
            ServiceError: No answer, or none that this API gives.
        """
        body = BioageCalculateRequest(model_type=model_type).model_dump_json().encode()
        answer = self._call("POST", f"/api/{CLIENT_API_VERSION}/bioage/calculate", body=body)
        if answer.status_code != requests.codes.ok:
            raise self._service_error(answer)

    def bioage(self, *, model_type: DataType, device_name: str, from_date: str, to_date: str) -> BioageAnswer | None:
        """``GET /bioage``: biological-age acceleration by day, dates as YYYY-MM-DD; None where not computed.

        Raises:
            ServiceError: No answer, or none that this API gives.
        """
        query = {
            "model_type": model_type.value,
            "device_name": device_name,
            "from_date": from_date,
            "to_date": to_date,
        }
        answer = self._call("GET", f"/api/{CLIENT_API_VERSION}/bioage", query=query)
        return None if answer.status_code == requests.codes.not_found else self._expect(BioageAnswer, answer)

    def resilience(self, *, model_type: DataType, device_name: str) -> ResilienceAnswer | None:
        """``GET /resilience``; None where there is too little data.

        Raises:
            ServiceError: No answer, or none that this API gives.
        """
        query = {"model_type": model_type.value, "device_name": device_name}
        answer = self._call("GET", f"/api/{CLIENT_API_VERSION}/resilience", query=query)
        return None if answer.status_code == requests.codes.not_found else self._expect(ResilienceAnswer, answer)

    # ── how a call is made ────────────────────────────────────────────────────────────────────────────────────

    def _call(
        self, method: str, path: str, *, body: bytes | None = None, query: dict[str, str] | None = None
    ) -> HttpAnswer:
        payload = None if body is None else Payload(body)
        token = None if path == STATUS_PATH else self._bearer()
        try:
            answer = self._request(method, path, token=token, body=payload, query=query)
        except CallError as error:
            cause, status = error.outcome.cause, error.outcome.status_code
            _log.info("%s %s: %s", method, path, cause.value)
            raise ServiceError(sentence_for(cause, host=self.address.host), cause=cause, status_code=status) from None
        _log.info("%s %s: status %s", method, path, answer.status_code)
        return answer

    def _bearer(self) -> SecretStr:
        with self._lock:
            return self._token

    def _request(
        self,
        method: str,
        path: str,
        *,
        token: SecretStr | None,
        body: Payload | None,
        query: dict[str, str] | None = None,
    ) -> HttpAnswer:
        with self._deadlines.call() as deadline:
            self._calls.deadline = deadline
            try:
                request = self._requests.write(method, path, token=token, body=body, query=query)
                answer = self._answer(request, deadline=deadline)
            except _FAILURES as error:
                outcome = failure_of(error, begun=body is not None and body.begun, late=deadline.passed)
                if outcome.cause is Cause.PROXY_LOGIN:
                    self._adapter.forget_proxies()
                raise CallError(outcome) from None
            finally:
                self._calls.deadline = None
        return answer

    def _answer(self, request: requests.PreparedRequest, *, deadline: Deadline) -> HttpAnswer:
        # What a session does around it is for cookies and redirects, which are refused, and takes longer than the call.
        with self._adapter.send(
            request,
            # A proxy for this computer itself makes no sense, and practice must work without a network.
            proxies={} if self.address.loopback else get_environ_proxies(self.address.url),
            timeout=self._timeout,
            stream=True,
        ) as response:
            content = bytearray()
            try:
                for part in response.iter_content(65_536):
                    content += part
                    if len(content) > MAX_ANSWER_BYTES:
                        raise requests.exceptions.ReadTimeout("the answer is too long")
                if deadline.passed:
                    # What was cut off by us looks like an answer that ended.
                    raise requests.exceptions.ReadTimeout("the answer is too slow")
            except _FAILURES:
                if not decides_by_status(response.status_code):
                    raise
                content.clear()
            return HttpAnswer(
                status_code=response.status_code,
                headers={name.lower(): value for name, value in response.headers.items()},
                content=bytes(content),
            )

    def _expect(self, model: type[_Answer], answer: HttpAnswer) -> _Answer:
        if answer.status_code != requests.codes.ok:
            raise self._service_error(answer)
        try:
            return model.model_validate_json(answer.content)
        except ValidationError:
            raise ServiceError(
                sentence_for(Cause.UNTRUSTED_ANSWER, host=self.address.host),
                cause=Cause.UNTRUSTED_ANSWER,
                status_code=answer.status_code,
            ) from None

    def _service_error(self, answer: HttpAnswer) -> ServiceError:
        outcome = outcome_of(answer, hide=self._hidden)
        match outcome:
            case Unknown(cause=cause) | NotSent(cause=cause):
                pass
            case _:
                cause = Cause.UNTRUSTED_ANSWER
        return ServiceError(sentence_for(cause, host=self.address.host), cause=cause, status_code=answer.status_code)
