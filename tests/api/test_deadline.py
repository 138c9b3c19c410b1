"""Every call has its time, however many are under way, and one thread sees to it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from gerosense_desktop.api.deadline import Deadlines

LONG, SHORT = 600.0, 0.05
PATIENCE = 20.0


@pytest.fixture
def lines() -> Iterator[list[tuple[socket.socket, socket.socket]]]:
    """Connections of this computer with itself; the far end of each hears when it is cut."""
    with ExitStack() as stack:
        pairs = [socket.socketpair() for _ in range(3)]
        for near, far in pairs:
            stack.enter_context(near)
            stack.enter_context(far).settimeout(PATIENCE)
        yield pairs


def watchers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "deadlines"]


def is_whole(near: socket.socket, far: socket.socket) -> bool:
    near.sendall(b".")
    return far.recv(1) == b"."


def test_that_a_call_is_cut_when_its_time_is_over(lines):
    (near, far), *_ = lines

    with Deadlines(SHORT).call() as deadline:
        deadline.watch(near)

        assert far.recv(1) == b""
        assert deadline.passed


def test_that_each_of_several_calls_has_its_own_time(lines):
    deadlines = Deadlines(SHORT)

    with ExitStack() as calls:
        for near, far in lines:
            deadline = calls.enter_context(deadlines.call())
            deadline.watch(near)
            assert far.recv(1) == b""
            assert deadline.passed


def test_that_a_call_that_ended_is_not_cut_and_the_next_one_is(lines):
    (near, far), (other_near, other_far), _ = lines
    deadlines = Deadlines(SHORT)

    with deadlines.call() as ended:
        ended.watch(near)
    with deadlines.call() as late:
        late.watch(other_near)
        assert other_far.recv(1) == b""

    assert not ended.passed
    assert is_whole(near, far)


def test_that_a_connection_made_too_late_is_cut_at_once(lines):
    (near, far), (other_near, other_far), _ = lines

    with Deadlines(SHORT).call() as deadline:
        deadline.watch(near)
        far.recv(1)
        deadline.watch(other_near)

        assert other_far.recv(1) == b""


def test_that_a_cut_ends_all_calls_and_those_that_begin_later(lines):
    deadlines = Deadlines(LONG)

    with deadlines.call() as first, deadlines.call() as second:
        first.watch(lines[0][0])
        second.watch(lines[1][0])
        deadlines.cut()
        with deadlines.call() as third:
            third.watch(lines[2][0])

            assert [far.recv(1) for _, far in lines] == [b"", b"", b""]
            assert (first.passed, second.passed, third.passed) == (True, True, True)


def test_that_one_thread_watches_all_calls_and_ends_with_the_last():
    deadlines = Deadlines(LONG)

    with deadlines.call():
        with deadlines.call(), deadlines.call():
            [watcher] = watchers()
        assert watchers() == [watcher]
    watcher.join(PATIENCE)

    assert watchers() == []
    with deadlines.call():
        assert len(watchers()) == 1
