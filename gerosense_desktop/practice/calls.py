"""The calls of the contract, as the practice server answers them."""

import json
import socket
import time
from contextlib import suppress
from datetime import date
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, Final, assert_never
from urllib.parse import parse_qs, urlsplit

from gerosense_desktop.practice import rules
from gerosense_desktop.practice.script import Answer, HangUp, Judge, Take, Wait
from gerosense_desktop.practice.store import Request
from gerosense_desktop.practice.token import user_of

if TYPE_CHECKING:
    from gerosense_desktop.practice.server import _Server

MAX_BODY_BYTES: Final = 10_000_000
_PAUSE: Final = 0.1
"""Seconds between two looks at whether the server stops."""
_CALLS: Final = {
    "/api/status": "GET",
    "/api/v1.1/user": "POST",
    "/api/v1.1/samples": "POST",
    "/api/v1.1/bioage/calculate": "POST",
    "/api/v1.1/bioage": "GET",
    "/api/v1.1/resilience": "GET",
}


class _Refusal(Exception):  # noqa: N818 - an answer, not an error
    """Ends a call with a status and a reason."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class CallHandler(BaseHTTPRequestHandler):
    """Answers the requests of one connection."""

    protocol_version = "HTTP/1.1"
    server: "_Server"
    # One small packet must not wait for the next.
    disable_nagle_algorithm = True
    wbufsize = -1

    def handle_one_request(self) -> None:
        """Answer the next request on this connection, where there is one."""
        if self._is_asked():
            super().handle_one_request()
        else:
            self.close_connection = True

    def do_GET(self) -> None:
        """Answer a question."""
        self._answer_call()

    def do_POST(self) -> None:
        """Take something."""
        self._answer_call()

    def do_PUT(self) -> None:
        """Refuse: no call of the contract is a PUT."""
        self._answer_call()

    def do_DELETE(self) -> None:
        """Refuse: no call of the contract is a DELETE."""
        self._answer_call()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - http.server's own
        """Print nothing: requests hold health values."""

    def _is_asked(self) -> bool:
        # On Windows nothing wakes who waits in a read, not even that the connection is shut down.
        self.connection.settimeout(_PAUSE)
        try:
            while not self.server.stopping.is_set():
                with suppress(TimeoutError):
                    return bool(self.connection.recv(1, socket.MSG_PEEK))
        except OSError:
            return False
        finally:
            self.connection.settimeout(None)
        return False

    def _answer_call(self) -> None:
        self._samples = 0
        self._path = urlsplit(self.path).path
        try:
            body = self._read_body()
            self._check_call()
            if self._path == "/api/status":
                script = self.server.script
                self._say(200, {"status": script.status, "minimal_api_version": script.minimal_api_version})
            else:
                self._answer_user(self._user(), body)
        except _Refusal as refusal:
            self._say(refusal.status, {"error": refusal.reason})

    def _check_call(self) -> None:
        method = _CALLS.get(self._path)
        if method is None:
            raise _Refusal(404, "there is no such call")
        if self.command != method:
            raise _Refusal(405, f"this call is a {method}")

    def _answer_user(self, user: str, body: bytes) -> None:
        match self._path:
            case "/api/v1.1/user":
                self._register(_object(body))
            case "/api/v1.1/samples":
                self._take_samples(user, body)
            case "/api/v1.1/bioage/calculate":
                self.server.store.compute(user, _model(_object(body).get("model_type")))
                self._say(200, {})
            case "/api/v1.1/bioage":
                self._bioage(user)
            case _:
                self._resilience(user)

    def _read_body(self) -> bytes:
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdigit()) or "Transfer-Encoding" in self.headers:
            self.close_connection = True
            raise _Refusal(411, "the length of the body is missing")
        if int(length) > MAX_BODY_BYTES:
            self.close_connection = True
            raise _Refusal(413, "the body is too large")
        return self.rfile.read(int(length))

    def _user(self) -> str:
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise _Refusal(401, "a bearer token is missing")
        user = user_of(token.strip(), now=time.time())
        if user is None:
            raise _Refusal(401, "the token has ended")
        return user

    # ── the calls ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _register(self, body: dict[str, Any]) -> None:
        user, year = body.get("id"), body.get("year_of_birth")
        if not isinstance(user, str) or not user:
            raise _Refusal(400, "id must be a text")
        if body.get("biological_sex") not in {"Male", "Female"}:
            raise _Refusal(400, "biological_sex must be Male or Female")
        if isinstance(year, bool) or not isinstance(year, int):
            raise _Refusal(400, "year_of_birth must be a whole number")
        if not self.server.store.register(user):
            raise _Refusal(400, "the user was registered before")
        self._say(200, {})

    def _take_samples(self, user: str, body: bytes) -> None:
        act = self.server.script.next_act()
        match act:
            case Judge():
                self._judge(user, _object(body))
            case Wait(seconds=seconds):
                self.server.waiting += 1
                self.server.stopping.wait(seconds)
                self.server.waiting -= 1
                self._judge(user, _object(body))
            case Take(status=status):
                self._take(user, _object(body), status=status)
            case Answer():
                self._samples = len(_object(body).get("data", ()))
                self._write(act.status, act.body, content_type=act.content_type, headers=act.headers)
            case HangUp():
                request = _object(body)
                self._samples = len(request["data"])
                if act.keep:
                    self.server.store.keep(user, data_type=request["data_type"], samples=request["data"])
                self.wfile.write(act.sent)
                self.close_connection = True
                self._note(None)
            case _:
                assert_never(act)

    def _judge(self, user: str, request: dict[str, Any]) -> None:
        data_type, samples = _samples_of(request)
        self._samples = len(samples)
        faults = {index: found for index, sample in enumerate(samples) if (found := rules.faults_of(sample))}
        self.server.store.keep(
            user,
            data_type=data_type,
            samples=[sample for index, sample in enumerate(samples) if index not in faults],
        )
        refused = [{"index": index, "reasons": reasons} for index, reasons in faults.items()]
        if not faults:
            self._say(200, {"accepted": len(samples)})
        elif len(faults) < len(samples):
            self._say(207, {"accepted": len(samples) - len(faults), "refused": refused})
        else:
            self._say(400, {"error": "no sample was accepted", "refused": refused})

    def _take(self, user: str, request: dict[str, Any], *, status: int) -> None:
        data_type, samples = _samples_of(request)
        self._samples = len(samples)
        kept = {200: samples, 207: samples[::2]}.get(status, [])
        self.server.store.keep(user, data_type=data_type, samples=kept)
        words = "practice: all accepted" if status == 200 else "practice: refused on purpose"  # noqa: PLR2004 - HTTP's
        self._say(status, {"accepted": len(kept), "refused": len(samples) - len(kept), "reason": words})

    def _bioage(self, user: str) -> None:
        query = self._query("model_type", "device_name", "from_date", "to_date")
        model, device = _model(query["model_type"]), query["device_name"]
        days = self.server.store.bioage(
            user, model=model, device=device, first=_day(query["from_date"]), last=_day(query["to_date"])
        )
        if days is None:
            raise _Refusal(404, "nothing was computed")
        self._say(200, {"user_id": user, "device_name": device, "model_type": model, "bioage": days})

    def _resilience(self, user: str) -> None:
        query = self._query("model_type", "device_name")
        model, device = _model(query["model_type"]), query["device_name"]
        value = self.server.store.resilience(user, model=model, device=device)
        if value is None:
            raise _Refusal(404, "there is too little data")
        self._say(200, {"user_id": user, "device_name": device, "model_type": model, "resilience": value})

    # ── reading and writing ───────────────────────────────────────────────────────────────────────────────────────

    def _query(self, *names: str) -> dict[str, str]:
        given = parse_qs(urlsplit(self.path).query)
        missing = [name for name in names if name not in given]
        if missing:
            raise _Refusal(400, f"{missing[0]} is missing")
        return {name: given[name][0] for name in names}

    def _say(self, status: int, body: dict[str, Any]) -> None:
        self._write(status, json.dumps(body).encode(), content_type="application/json")

    def _write(self, status: int, body: bytes, *, content_type: str, headers: Any = ()) -> None:  # noqa: ANN401 - pairs
        self._note(status)
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def _note(self, status: int | None) -> None:
        self.server.store.note(Request(method=self.command, path=self._path, status=status, samples=self._samples))


def _object(body: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise _Refusal(400, "the body is no JSON") from None
    if not isinstance(parsed, dict):
        raise _Refusal(400, "the body must be an object")
    return parsed


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _samples_of(request: dict[str, Any]) -> tuple[str, list[Any]]:
    data_type, samples = request.get("data_type"), request.get("data")
    if data_type not in rules.DATA_TYPES:
        raise _Refusal(400, "data_type must be steps or bpm")
    if not isinstance(samples, list) or not rules.FEWEST <= len(samples) <= rules.MOST:
        raise _Refusal(400, f"data must hold {rules.FEWEST} to {rules.MOST} samples")
    return str(data_type), samples


def _model(name: Any) -> str:  # noqa: ANN401 - any JSON may come
    if name not in rules.DATA_TYPES:
        raise _Refusal(400, "model_type must be steps or bpm")
    return str(name)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _Refusal(400, "a day looks like 2023-11-07") from None
