"""Speaks HTTP to a practice server without the program's own client."""

import http.client
import json
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token

SAMPLES = "/api/v1.1/samples"


class Speaker:
    """One patient's side of the conversation, on one connection that is kept alive."""

    def __init__(self, server: PracticeServer, *, token: str | None = None) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
        self._headers = {"Authorization": f"Bearer {token or practice_token()}"}

    def close(self) -> None:
        self._connection.close()

    def say(
        self, method: str, path: str, body: object = None, *, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        self._connection.request(method, path, body=raw, headers=self._headers if headers is None else headers)
        answer = self._connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else None

    def send(self, samples: list[Any], data_type: str = "steps") -> tuple[int, Any]:
        return self.say("POST", SAMPLES, {"data_type": data_type, "data": samples})


def speaker(server: PracticeServer, *, token: str | None = None) -> closing[Speaker]:
    return closing(Speaker(server, token=token))


def good_sample(**changes: Any) -> dict[str, Any]:
    sample = {
        "device_name": "Watch",
        "start_date": "2023-11-01T08:04:51.000+04:00",
        "end_date": "2023-11-01T08:05:51.000+04:00",
        "unit": "count",
        "value": 10,
        **changes,
    }
    return {name: value for name, value in sample.items() if value is not ...}
