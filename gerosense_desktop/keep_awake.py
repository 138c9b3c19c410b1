"""Keeps the computer from falling asleep while an upload runs, where the system allows it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

_log = logging.getLogger(__name__)


@contextmanager
def keep_awake() -> Iterator[None]:
    """Keep the computer awake within the block; the screen may go dark. Where that cannot be done, nothing happens."""
    from wakepy import keep  # noqa: PLC0415 - looks for what the system has, which takes its time

    with keep.running(on_fail="pass") as mode:
        _log.info("kept awake: %s", mode.active)
        yield
