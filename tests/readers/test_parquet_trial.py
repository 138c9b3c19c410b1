import os
import threading

from gerosense_desktop.readers.parquet_trial import survives


def end_at_once(_given: object) -> None:
    os._exit(3)


def abort(_given: object) -> None:
    os.abort()


def fail(_given: object) -> None:
    raise ValueError


def go_on_for_ever(_given: object) -> None:
    threading.Event().wait()


def tried(read) -> bool:
    return survives(read, 0, cancel=threading.Event())


def test_that_a_reading_that_ends_well_is_survived():
    assert tried(abs)


def test_that_an_error_that_can_be_caught_is_survived():
    assert tried(fail)


def test_that_a_reading_that_ends_its_process_is_not_survived():
    assert not tried(end_at_once)
    assert not tried(abort)


def test_that_a_cancelled_trial_ends():
    cancel = threading.Event()
    cancel.set()

    assert survives(go_on_for_ever, 0, cancel=cancel)
