"""The client of the GeroSense API proxy: the only place that speaks HTTP."""

import logging
import platform
import ssl
import time
from types import TracebackType
from typing import Any, Final, Self, TypeVar

import requests
import truststore
from pydantic import BaseModel, SecretStr, ValidationError
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError

from gerosense_desktop import __version__
from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.answer import HttpAnswer, outcome_of
from gerosense_desktop.api.limits import CLIENT_API_VERSION, DataType
from gerosense_desktop.api.models import (
    BioageAnswer,
    BioageCalculateRequest,
    ResilienceAnswer,
    ServiceStatus,
    UserRequest,
)
from gerosense_desktop.api.outcomes import Cause, NotSent, Outcome, Unknown
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.errors import GeroSenseError

CONNECT_TIMEOUT: Final = 10.0
READ_TIMEOUT: Final = 60.0
"""Seconds until the first, and between any two, parts of an answer."""

ANSWER_DEADLINE: Final = 120.0
"""Seconds until the whole answer has to be there; a server that drips bytes does not hold a batch for ever."""

MAX_ANSWER_BYTES: Final = 1_000_000
_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer", bound=BaseModel)


class ServiceError(GeroSenseError):
    """A call other than a samples request failed.

    Attributes:
        cause: Why.
        status_code: The HTTP status, where one came.
    """

    def __init__(self, user_message: str, *, cause: Cause, status_code: int | None = None) -> None:
        super().__init__(user_message)
        self.cause = cause
        self.status_code = status_code


class GeroSenseClient:
    """Speaks the contract with one server for one patient; safe to use from several threads.

    Certificates are checked against the operating system's trust store, the system's proxies are used except for
    this computer itself, redirects are never followed, and every call has timeouts.
    """

    def __init__(
        self,
        server: str,
        *,
        token: SecretStr,
        workers: int = 4,
        timeout: tuple[float, float] = (CONNECT_TIMEOUT, READ_TIMEOUT),
        deadline: float = ANSWER_DEADLINE,
    ) -> None:
        """Prepare a session; nothing is sent yet.

        Args:
            server: Address of the proxy.
            token: The bearer token, which alone says whose data it is.
            workers: How many calls run at the same time.
            timeout: Seconds to connect, and to wait for any part of an answer.
            deadline: Seconds until a whole answer has to be there.

        Raises:
            AddressError: The address is not one that data may be sent to.
        """
        self.address = ServerAddress.parse(server)
        self._token = token
        self._timeout = timeout
        self._deadline = deadline
        self._session = requests.Session()
        # A proxy for this computer itself makes no sense, and practice must work without a network.
        self._session.trust_env = not self.address.loopback
        self._session.headers["User-Agent"] = (
            f"GeroSenseDesktop/{__version__} (API {CLIENT_API_VERSION}; {platform.system()})"
        )
        self._session.headers["Accept"] = "application/json"
        self._session.mount("https://", _TrustStoreAdapter(pool_maxsize=workers, pool_block=True))
        self._session.mount("http://", HTTPAdapter(pool_maxsize=workers, pool_block=True))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._session.close()

    # ── the calls of the contract ─────────────────────────────────────────────────────────────────────────────

    def status(self) -> ServiceStatus:
        """``GET /api/status``: whether the server takes data, and from which version on. No token is sent.

        Raises:
            ServiceError: No answer, or none that this API gives.
        """
        return self._expect(ServiceStatus, self._call("GET", "/api/status", auth=_NoAuth()))

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
        payload = _Payload(body)
        outcome: Outcome
        try:
            answer = self._request(
                "POST", f"/api/{CLIENT_API_VERSION}/samples", auth=_BearerAuth(self._token), body=payload
            )
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            outcome = _failure(error, begun=payload.begun)
        else:
            outcome = outcome_of(answer, hide=self._token)
        _log.info("samples request: %s, status %s", type(outcome).__name__, outcome.status_code)
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
        self,
        method: str,
        path: str,
        *,
        auth: AuthBase | None = None,
        body: bytes | None = None,
        query: dict[str, str] | None = None,
    ) -> HttpAnswer:
        payload = None if body is None else _Payload(body)
        try:
            answer = self._request(method, path, auth=auth or _BearerAuth(self._token), body=payload, query=query)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            outcome = _failure(error, begun=payload is not None and payload.begun)
            raise ServiceError(sentence_for(outcome.cause, host=self.address.host), cause=outcome.cause) from None
        _log.info("%s %s: status %s", method, path, answer.status_code)
        return answer

    def _request(
        self,
        method: str,
        path: str,
        *,
        auth: AuthBase,
        body: "_Payload | None",
        query: dict[str, str] | None = None,
    ) -> HttpAnswer:
        ends_at = time.monotonic() + self._deadline
        with self._session.request(
            method,
            self.address.url + path,
            params=query,
            data=body,
            headers={"Content-Type": "application/json"} if body is not None else None,
            auth=auth,
            timeout=self._timeout,
            allow_redirects=False,
            stream=True,
        ) as response:
            content = bytearray()
            for part in response.iter_content(65_536):
                content += part
                if len(content) > MAX_ANSWER_BYTES or time.monotonic() > ends_at:
                    raise requests.exceptions.ReadTimeout("the answer is too long or too slow")
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
        outcome = outcome_of(answer, hide=self._token)
        match outcome:
            case Unknown(cause=cause) | NotSent(cause=cause):
                pass
            case _:
                cause = Cause.UNTRUSTED_ANSWER
        return ServiceError(sentence_for(cause, host=self.address.host), cause=cause, status_code=answer.status_code)


# ── what requests needs ───────────────────────────────────────────────────────────────────────────────────────────


class _Payload:
    """A body that knows whether its first byte was asked for: before that, surely nothing was delivered."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._rest: bytes = body
        self.begun = False

    def __len__(self) -> int:
        return len(self._body)

    def read(self, _size: int = -1) -> bytes:
        self.begun = True
        rest, self._rest = self._rest, b""
        return rest


class _BearerAuth(AuthBase):
    """Sets the token; being there at all, it also keeps requests from taking a password out of ~/.netrc."""

    def __init__(self, token: SecretStr) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token.get_secret_value()}"
        return request


class _NoAuth(AuthBase):
    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


class _TrustStoreAdapter(HTTPAdapter):
    """Checks certificates against the operating system's trust store, and against nothing else."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().init_poolmanager(*args, ssl_context=_context(), **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:  # noqa: ANN401 - passed through
        return super().proxy_manager_for(proxy, ssl_context=_context(), **kwargs)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ANN401, ARG002 - requests' own
        # requests would add its own list of authorities to the system's.
        conn.cert_reqs = "CERT_REQUIRED"


def _context() -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _failure(error: Exception, *, begun: bool) -> Unknown | NotSent:
    if begun:
        return Unknown(cause=Cause.NO_ANSWER, detail=type(error).__name__)
    if isinstance(error, requests.exceptions.SSLError):
        return NotSent(cause=Cause.TLS_FAILED, detail=type(error).__name__)
    if isinstance(error, requests.exceptions.ReadTimeout):
        return NotSent(cause=Cause.NO_ANSWER, detail=type(error).__name__)
    return NotSent(cause=Cause.NO_CONNECTION, detail=type(error).__name__)
