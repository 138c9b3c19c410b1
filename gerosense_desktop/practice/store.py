"""What the practice server has, in memory only."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from threading import Lock
from typing import Any, Final

DAYS_NEEDED: Final = 7
"""A point of biological-age acceleration needs a week of data before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request that came.

    Attributes:
        method: GET or POST.
        path: Without the query.
        status: What was answered; None where the connection was closed without an answer.
        samples: How many samples it held.
    """

    method: str
    path: str
    status: int | None
    samples: int = 0


class Store:
    """Users, samples and results; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._users: set[str] = set()
        self._kept: dict[str, list[dict[str, Any]]] = {}
        self._computed: set[tuple[str, str]] = set()
        self._requests: list[Request] = []

    def note(self, request: Request) -> None:
        """Remember that a request came."""
        with self._lock:
            self._requests.append(request)

    def requests(self) -> tuple[Request, ...]:
        """Return the requests that came, in order."""
        with self._lock:
            return tuple(self._requests)

    def register(self, user: str) -> bool:
        """Register a user; False where that was done before."""
        with self._lock:
            is_new = user not in self._users
            self._users.add(user)
            return is_new

    def keep(self, user: str, *, data_type: str, samples: Sequence[dict[str, Any]]) -> None:
        """Keep samples of a user."""
        with self._lock:
            self._kept.setdefault(user, []).extend({"data_type": data_type, **sample} for sample in samples)

    def kept(self, user: str) -> tuple[dict[str, Any], ...]:
        """Return the samples kept of a user, each with its data type."""
        with self._lock:
            return tuple(self._kept.get(user, ()))

    def times_kept(self, user: str) -> Counter[str]:
        """Return how often each sample was kept: all ones where nothing came twice."""
        return Counter(json.dumps(sample, sort_keys=True) for sample in self.kept(user))

    def compute(self, user: str, model: str) -> None:
        """Take note that a computation was asked for."""
        with self._lock:
            self._computed.add((user, model))

    def bioage(self, user: str, *, model: str, device: str, first: date, last: date) -> list[dict[str, Any]] | None:
        """Return made-up results by day; None where nothing was computed."""
        days = self._days(user, model=model, device=device)
        if days is None:
            return None
        return [
            {"date": day.isoformat(), "value": _made_up(f"{device}{day}") if index >= DAYS_NEEDED - 1 else None}
            for index, day in enumerate(days)
            if first <= day <= last
        ]

    def resilience(self, user: str, *, model: str, device: str) -> int | None:
        """Return a made-up result; None where there is too little data."""
        days = self._days(user, model=model, device=device)
        return None if days is None or len(days) < DAYS_NEEDED else round(abs(_made_up(device))) + 1

    def _days(self, user: str, *, model: str, device: str) -> list[date] | None:
        with self._lock:
            if (user, model) not in self._computed:
                return None
            return sorted(
                {
                    datetime.fromisoformat(sample["start_date"]).date()
                    for sample in self._kept.get(user, ())
                    if sample["data_type"] == model and sample["device_name"] == device
                }
            )


def _made_up(seed: str) -> float:
    """Return the same number between -5 and 5 for the same seed; it means nothing."""
    return round(int.from_bytes(hashlib.sha256(seed.encode()).digest()[:2], "big") / 65_535 * 10 - 5, 2)
