"""Looks out for a newer version: asks at most twice a day, offers what is signed alone, is quiet about failures."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Protocol

from pydantic import ValidationError

from gerosense_desktop import __version__
from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.releases.release import Release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.api.proxy import FindProxyLogin
    from gerosense_desktop.releases.memory import Memory
    from gerosense_desktop.releases.trust import Trust
    from gerosense_desktop.settings import Settings

MOST_BYTES: Final = 65_536
"""A feed is no longer than this."""

_MOST_SIGNATURE_BYTES: Final = 200
_log = logging.getLogger(__name__)


class Fetch(Protocol):
    """Brings a document; raises FetchError where there is none."""

    def __call__(self, address: ServerAddress, /, *, most: int, cancel: Event, proxy_login: FindProxyLogin) -> bytes:
        """Return at most ``most`` bytes of what stands at an address."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What there is to be said now.

    Attributes:
        release: A newer version, which the person did not put away; None where there is none.
    """

    release: Release | None


class ReleaseWatch:
    """Safe to use from several threads."""

    def __init__(
        self,
        *,
        trust: Trust,
        memory: Memory,
        fetch: Fetch | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        version: str = __version__,
    ) -> None:
        """Prepare; nothing is asked yet.

        Args:
            trust: Whom to believe.
            memory: What is remembered.
            fetch: Brings a document; the network's, loaded when it is needed, if none is given.
            now: Tells the time.
            version: The program's own version.
        """
        self._trust, self._memory, self._now, self._version = trust, memory, now, version
        self._fetch = fetch or _fetch

    def feed(self, settings: Settings) -> ServerAddress | None:
        """Return where would be asked; None where no place is known, or no key by which to believe an answer."""
        text = settings.release_feed or self._trust.address
        if not text or not self._trust.keys:
            return None
        try:
            return ServerAddress.parse(text)
        except AddressError:
            _log.info("release feed: no address")
            return None

    def look(self, settings: Settings, *, cancel: Event, proxy_login: FindProxyLogin) -> Iterator[Offer]:
        """Say what is known; then ask, where it is time to, and say what is known then.

        Args:
            settings: Say whether and where.
            cancel: Ends it when set.
            proxy_login: Finds the login for a network's proxy by its host name.
        """
        address = self.feed(settings)
        if address is None or not settings.ask_for_releases:
            return
        yield self._offer()
        if not cancel.is_set() and self._memory.may_ask(self._now()):
            self._ask(address, cancel=cancel, proxy_login=proxy_login)
            yield self._offer()

    def hide(self, release: Release) -> None:
        """Offer a version no more."""
        self._memory.hide(release.version)

    def _offer(self) -> Offer:
        release = self._known()
        shown = (
            release is not None
            and release.newer_than(self._version)
            and release.version != self._memory.recall().hidden
        )
        return Offer(release=release if shown else None)

    def _known(self) -> Release | None:
        """Return the newest release heard of; None where there is none that can be believed."""
        known = self._memory.recall()
        return self._believe(known.document.encode(), signature=known.signature.encode()) if known.document else None

    def _ask(self, address: ServerAddress, *, cancel: Event, proxy_login: FindProxyLogin) -> None:
        from gerosense_desktop.api.fetch import FetchError  # noqa: PLC0415 - loaded when the network is needed

        beside = ServerAddress.parse(f"{address.url}.sig")
        try:
            document = self._fetch(address, most=MOST_BYTES, cancel=cancel, proxy_login=proxy_login)
            signature = self._fetch(beside, most=_MOST_SIGNATURE_BYTES, cancel=cancel, proxy_login=proxy_login)
        except FetchError as error:
            _log.info("release feed: %s, status %s", error.cause.value, error.status_code)
            return
        release = self._believe(document, signature=signature)
        if release is None:
            return
        before = self._known()
        if before is not None and before.newer_than(release.version):
            # An old answer, signed as it is, would keep a newer version from the person.
            _log.warning("release feed: older than before")
            return
        self._memory.keep(document=document.decode(), signature=signature.decode())
        _log.info("release feed: %s", "newer" if release.newer_than(self._version) else "nothing newer")

    def _believe(self, document: bytes, *, signature: bytes) -> Release | None:
        """Return what a document says; nothing of it is read before its signature holds."""
        if not self._trust.holds(document, signature=signature):
            _log.warning("release feed: the signature does not hold")
            return None
        try:
            return Release.model_validate_json(document)
        except ValidationError:
            _log.warning("release feed: signed, but not understood")
            return None


def _fetch(address: ServerAddress, /, *, most: int, cancel: Event, proxy_login: FindProxyLogin) -> bytes:
    from gerosense_desktop.api.fetch import fetch  # noqa: PLC0415 - see above

    return fetch(address, most=most, cancel=cancel, proxy_login=proxy_login)
