import sys
import threading
from dataclasses import dataclass, field
from typing import Self

import pytest
from wakepy import keep

from gerosense_desktop.keep_awake import keep_awake


@dataclass
class System:
    """A computer that can be kept awake, or not."""

    can: bool = True
    awake: list[str] = field(default_factory=list)

    def running(self, *, on_fail: str) -> "System":
        assert on_fail == "pass", "an upload never fails because the computer may fall asleep"
        return self

    @property
    def active(self) -> bool:
        return bool(self.awake)

    def __enter__(self) -> Self:
        if self.can:
            self.awake.append(threading.current_thread().name)
        return self

    def __exit__(self, *what: object) -> None:
        self.awake.clear()


@pytest.fixture
def system(monkeypatch):
    system = System()
    monkeypatch.setattr(keep, "running", system.running)
    return system


def test_that_the_computer_is_kept_awake_within_the_block_and_no_longer(system):
    with keep_awake():
        within = system.active

    assert (within, system.active) == (True, False)


def test_that_a_failure_within_lets_the_computer_sleep_again(system):
    with pytest.raises(OSError, match="gone"), keep_awake():
        raise OSError("gone")

    assert not system.active


def test_that_an_upload_goes_on_where_the_system_allows_no_waking(system):
    system.can = False

    with keep_awake():
        done = True

    assert done


@pytest.mark.skipif(sys.platform != "linux", reason="a computer without a session bus is a Linux")
def test_that_a_computer_without_a_desktop_is_no_hindrance(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    with keep_awake():
        done = True

    assert done
