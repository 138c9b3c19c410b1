"""Gathering the file for support, as a step for a background thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from gerosense_desktop.support.bundle import Bundle


def bundle_step(make_bundle: Callable[[], Bundle]) -> Callable[[Event], Iterator[Bundle]]:
    """Return the step that yields the bundle, once."""

    def step(_cancel: Event) -> Iterator[Bundle]:
        yield make_bundle()

    return step
