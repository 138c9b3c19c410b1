import threading
from functools import partial

import pytest

from gerosense_desktop import in_order
from gerosense_desktop.in_order import InOrder


@pytest.fixture(autouse=True)
def cores(monkeypatch):
    """Four, all of them free."""
    monkeypatch.setattr(in_order.os, "cpu_count", lambda: 4)
    monkeypatch.setattr(InOrder, "kept_free", 0)


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_that_work_comes_back_in_the_order_it_was_given(threads):
    with InOrder[int](threads=threads) as beside:
        done = [number for given in range(50) for number in beside.put(partial(abs, -given))]
        done += beside.rest()

    assert done == list(range(50))


def test_that_work_is_done_on_another_thread_while_more_is_given():
    go_on = threading.Event()

    def wait() -> threading.Thread:
        go_on.wait(10)
        return threading.current_thread()

    with InOrder[threading.Thread](threads=1) as beside:
        assert beside.put(wait) == []
        go_on.set()
        (worker,) = beside.rest()

    assert worker is not threading.current_thread()
    assert not worker.is_alive()


def test_that_what_is_done_later_waits_for_what_was_given_before():
    first, second = threading.Event(), threading.Event()

    def begin() -> str:
        first.wait(10)
        return "first"

    def follow() -> str:
        second.set()
        return "second"

    with InOrder[str](threads=2) as beside:
        assert beside.put(begin) == []
        assert beside.put(follow) == []
        assert second.wait(10)
        first.set()

        assert beside.rest() == ["first", "second"]
        assert beside.rest() == []


def test_that_no_more_is_at_work_than_there_are_threads():
    begun = 0

    def count() -> None:
        nonlocal begun
        begun += 1

    with InOrder[None](threads=2) as beside:
        for given in range(100):
            beside.put(count)
            assert begun >= given + 1 - 2


def test_that_an_error_is_raised_at_its_turn():
    def fail() -> int:
        raise ValueError("no")

    with InOrder[int](threads=1) as beside:
        assert [*beside.put(partial(abs, 1)), *beside.rest()] == [1]
        with pytest.raises(ValueError, match="no"):
            [*beside.put(fail), *beside.rest()]


def test_that_it_ends_when_what_is_at_work_is_done():
    done = []

    def leave() -> None:
        with InOrder[None](threads=1) as beside:
            beside.put(partial(done.append, 1))
            raise KeyError

    with pytest.raises(KeyError):
        leave()

    assert done == [1]


@pytest.mark.parametrize(("cores", "kept"), [(1, 0), (None, 0), (2, 1), (4, 3)])
def test_that_work_is_done_when_it_is_given_where_no_core_is_free(monkeypatch, cores, kept):
    monkeypatch.setattr(in_order.os, "cpu_count", lambda: cores)
    monkeypatch.setattr(InOrder, "kept_free", kept)

    with InOrder[threading.Thread](threads=2) as beside:
        assert beside.put(threading.current_thread) == [threading.current_thread()]
        assert beside.rest() == []


@pytest.mark.parametrize(("cores", "kept"), [(2, 0), (3, 1)])
def test_that_threads_work_where_a_core_is_free(monkeypatch, cores, kept):
    monkeypatch.setattr(in_order.os, "cpu_count", lambda: cores)
    monkeypatch.setattr(InOrder, "kept_free", kept)

    with InOrder[threading.Thread](threads=1) as beside:
        assert [*beside.put(threading.current_thread), *beside.rest()] != [threading.current_thread()]
