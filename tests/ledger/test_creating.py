"""A ledger is made whole or not at all, and only where there is none."""

import pytest
from filelock import FileLock

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerWriteError
from gerosense_desktop.ledger.file import create_file
from tests.ledger.stage import LastingKeychain, known, open_ledger, send


class PowerCut(BaseException):
    """Ends everything at once."""


def names(path):
    return {file.name for file in path.parent.iterdir()}


def test_that_the_key_is_kept_before_there_is_a_ledger_to_say_so(path):
    class Watching(LastingKeychain):
        def put(self, name, secret):
            assert not path.exists()
            super().put(name, secret)

    with open_ledger(path, Watching()):
        assert path.exists()


def test_that_a_crash_while_the_key_is_kept_leaves_no_ledger(path):
    class Cut(LastingKeychain):
        def put(self, name, secret):
            raise PowerCut

    with pytest.raises(PowerCut):
        open_ledger(path, Cut())

    assert not path.exists()
    with open_ledger(path) as ledger:
        assert ledger.uploads() == ()


def test_that_what_a_crash_left_is_cleared_away(path):
    path.parent.mkdir()
    for name in ("ledger.sqlite3.left.new", "ledger.sqlite3.left.new-journal", "left.key"):
        path.with_name(name).write_bytes(b"half a ledger")

    open_ledger(path).close()

    assert not {name for name in names(path) if ".new" in name or "left" in name}


def test_that_a_key_that_may_be_a_backups_is_never_removed(path):
    path.parent.mkdir()
    for name in ("ledger.sqlite3.abc.new", "def.key"):
        path.with_name(name).write_text("something")

    open_ledger(path).close()

    assert "def.key" in names(path)


def test_that_a_key_that_cannot_be_kept_leaves_no_ledger(path, monkeypatch):
    taken = path.with_name("taken.key")
    taken.parent.mkdir()
    taken.write_text("")
    monkeypatch.setattr("gerosense_desktop.ledger.file.key_file", lambda path, ledger_id: taken)

    with pytest.raises(LedgerWriteError, match="cannot be kept"):
        open_ledger(path)

    assert not {name for name in names(path) if name.startswith("ledger.sqlite3") and not name.endswith(".making")}


def test_that_the_window_that_comes_second_takes_the_ledger_of_the_first(path):
    keychain = LastingKeychain()
    with open_ledger(path, keychain) as ledger:
        send(ledger, (1, 2, 3), OutcomeKind.ACCEPTED)

    create_file(path, keychain=keychain)

    with open_ledger(path, keychain) as ledger:
        assert known(ledger) == {"accepted": [1, 2, 3]}


def test_that_a_window_does_not_wait_for_ever_for_another_that_makes_the_ledger(path, monkeypatch):
    monkeypatch.setattr("gerosense_desktop.ledger.file.BUSY_SECONDS", 0.01)
    path.parent.mkdir()

    with FileLock(f"{path}.making"), pytest.raises(LedgerBusyError, match="another window"):
        open_ledger(path)

    open_ledger(path).close()


def test_that_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(LedgerWriteError, match="cannot be made"):
        open_ledger(tmp_path / "file" / "ledger.sqlite3")


def test_that_each_ledger_has_a_key_of_its_own(tmp_path):
    keychain = LastingKeychain()
    for name in ("one", "two"):
        open_ledger(tmp_path / name / "ledger.sqlite3", keychain).close()

    assert len(keychain._secrets) == 2


def test_that_a_ledger_already_there_is_never_given_a_new_key(path):
    keychain = LastingKeychain()
    open_ledger(path, keychain).close()
    before = dict(keychain._secrets)

    open_ledger(path, keychain).close()

    assert keychain._secrets == before
    assert not list(path.parent.glob("*.key"))


def test_that_without_a_keychain_the_key_lies_beside_the_ledger(path):
    open_ledger(path, MemoryKeychain()).close()

    assert len(list(path.parent.glob("*.key"))) == 1
