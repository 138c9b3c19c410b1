"""Tries a Parquet file in a process of its own: a damaged one can make polars end the whole process.

A single wrong byte in a page's header makes polars ask for more memory than there is, which ends a process there and
then, with no error to catch.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from threading import Event
from typing import Final, TypeVar

_LOOKS_UP_EVERY: Final = 0.05
_Given = TypeVar("_Given")


def survives(read: Callable[[_Given], object], given: _Given, *, cancel: Event) -> bool:
    """Whether a process survives a reading; errors that can be caught are left to whoever reads in earnest.

    Args:
        read: What reads; a function of a module, so that another process can find it.
        given: Handed to ``read``.
        cancel: Ends the trial, as one that was survived.
    """
    trial = get_context("spawn").Process(target=_try, args=(read, given), daemon=True)
    trial.start()
    try:
        while trial.is_alive() and not cancel.is_set():
            trial.join(_LOOKS_UP_EVERY)
        return cancel.is_set() or trial.exitcode == 0
    finally:
        if trial.is_alive():
            trial.kill()
        trial.join()
        trial.close()


def _try(read: Callable[[_Given], object], given: _Given) -> None:
    # What native code says at its end is nothing for a person.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with suppress(BaseException):
        read(given)
