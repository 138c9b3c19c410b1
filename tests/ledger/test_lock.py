"""One upload at a time for a ledger."""

import pytest

from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerWriteError
from gerosense_desktop.ledger.lock import hold_lock
from tests.ledger.stage import open_ledger


def test_that_two_uploads_never_run_at_once(ledger, path):
    with (
        open_ledger(path) as other,
        ledger.upload_lock(),
        pytest.raises(LedgerBusyError, match="Another upload is running"),
        other.upload_lock(),
    ):
        pytest.fail("two uploads at once")


def test_that_the_next_upload_can_run_when_one_is_done(ledger, path):
    with ledger.upload_lock():
        pass

    with open_ledger(path) as other, other.upload_lock():
        pass


def test_that_an_upload_that_failed_gives_the_lock_back(ledger):
    with pytest.raises(RuntimeError, match="no network"), ledger.upload_lock():
        raise RuntimeError("no network")

    with ledger.upload_lock():
        pass


def test_that_what_fails_under_the_lock_is_not_blamed_on_the_lock(ledger):
    with pytest.raises(PermissionError), ledger.upload_lock():
        raise PermissionError


def test_that_a_lock_file_left_behind_does_not_block(ledger, path):
    path.with_name(f"{path.name}.upload").write_text("")

    with ledger.upload_lock():
        pass


def test_that_a_folder_where_nothing_can_be_locked_is_said(tmp_path):
    (tmp_path / "file").write_text("")

    with (
        pytest.raises(LedgerWriteError, match="cannot be written"),
        hold_lock(tmp_path / "file" / "lock", wait_seconds=0, busy="Busy."),
    ):
        pytest.fail("locked nothing")
