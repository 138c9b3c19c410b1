"""Work beside one's own: done on other threads, given back in the order in which it was given."""

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ClassVar, Generic, Self, TypeVar

T = TypeVar("T")


class InOrder(Generic[T]):
    """Does work on threads of its own, so that whoever reads a file need not wait for what becomes of it.

    Worth it for what leaves Python's lock alone, as polars and numpy do with whole columns. No more is at work at a
    time than there are threads, so memory stays bounded. Where no core is free for it, work is done when it is given.

    Attributes:
        kept_free: How many of the computer's cores are left to others in this process, as to its window.
    """

    kept_free: ClassVar[int] = 0

    def __init__(self, *, threads: int) -> None:
        """Have so many threads; they begin with the first work."""
        self._threads = threads if (os.cpu_count() or 1) - InOrder.kept_free > 1 else 0
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="in-order")
        self._given: deque[Future[T]] = deque()

    def put(self, work: Callable[[], T]) -> list[T]:
        """Give some work, and take what is done by now.

        Waits where there is more to do than there are threads for.

        Raises:
            Exception: What some work raised, at its turn.
        """
        if not self._threads:
            return [work()]
        self._given.append(self._pool.submit(work))
        return self._take(most=self._threads)

    def rest(self) -> list[T]:
        """Wait for all that was given, and take it.

        Raises:
            Exception: What some work raised, at its turn.
        """
        return self._take(most=0)

    def _take(self, *, most: int) -> list[T]:
        """Take from the front until no more than so many are left, and whatever else is done there."""
        taken = []
        while self._given and (len(self._given) > most or self._given[0].done()):
            taken.append(self._given.popleft().result())
        return taken

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """End the threads when what they are at is done."""
        self._pool.shutdown()
