import os
import shutil
import stat

import pytest

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.private_files import NotPrivateError
from tests.ledger.stage import open_ledger, send

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights are the folder's on Windows")


def modes(folder) -> dict[str, int]:
    return {path.name: stat.S_IMODE(path.lstat().st_mode) for path in (folder, *folder.iterdir())}


@pytest.fixture
def _no_umask():
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_no_umask")
def test_that_all_files_of_a_ledger_are_private_whatever_the_umask(path):
    with open_ledger(path) as ledger, ledger.upload_lock():
        send(ledger, [1, 2, 3], OutcomeKind.ACCEPTED)
        found = modes(path.parent)

    assert found.pop(path.parent.name) == 0o700
    assert {name.removeprefix(path.name) for name in found} >= {"", "-wal", "-shm", ".upload"}
    assert any(name.endswith(".key") for name in found)
    assert set(found.values()) == {0o600}


def test_that_a_ledger_from_a_backup_is_narrowed(path):
    with open_ledger(path) as ledger, ledger.upload_lock():
        send(ledger, [1, 2, 3], OutcomeKind.ACCEPTED)
        # As after a crash: what SQLite keeps beside the ledger is copied with it.
        shutil.copytree(path.parent, path.parent.with_name("backup"))
    folder = path.parent.with_name("backup")
    for file in folder.iterdir():
        file.chmod(0o666)
    folder.chmod(0o777)

    with open_ledger(folder / path.name) as ledger:
        assert len(ledger.uploads()) == 1
        found = modes(folder)

    assert found.pop("backup") == 0o700
    assert f"{path.name}-wal" in found
    assert set(found.values()) == {0o600}


def test_that_a_link_in_the_place_of_the_ledger_is_refused(path):
    with open_ledger(path):
        pass
    elsewhere = path.with_name("elsewhere")
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    before = elsewhere.read_bytes()

    with pytest.raises(NotPrivateError):
        open_ledger(path)

    assert elsewhere.read_bytes() == before


@pytest.mark.parametrize("beside", ["-wal", "-shm", "-journal", ".upload"])
def test_that_a_link_beside_the_ledger_is_refused(path, beside):
    with open_ledger(path):
        pass
    elsewhere = path.parent.with_name("elsewhere")
    elsewhere.write_bytes(b"theirs")
    link = path.with_name(path.name + beside)
    link.unlink(missing_ok=True)
    link.symlink_to(elsewhere)

    with pytest.raises(NotPrivateError):
        open_ledger(path)

    assert elsewhere.read_bytes() == b"theirs"


def test_that_a_link_in_the_place_of_the_ledgers_folder_is_refused(path):
    elsewhere = path.parent.with_name("elsewhere")
    elsewhere.mkdir()
    path.parent.symlink_to(elsewhere)

    with pytest.raises(NotPrivateError):
        open_ledger(path)

    assert list(elsewhere.iterdir()) == []
