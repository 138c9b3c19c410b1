import os
import stat
from types import SimpleNamespace

import pytest

from gerosense_desktop.private_files import (
    NotPrivateError,
    belongs_to_user,
    leads_elsewhere,
    make_private_folder,
    make_private_subfolder,
    narrow_file,
    open_private,
    replace_private,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights are the folder's on Windows")


@pytest.fixture(params=[0o000, 0o022, 0o777], ids=oct)
def _any_umask(request):
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.usefixtures("_any_umask")
def test_that_a_file_is_private_from_its_first_byte(tmp_path):
    path = tmp_path / "log"

    handle = open_private(path, os.O_WRONLY)

    assert mode(path) == 0o600
    os.close(handle)


@pytest.mark.parametrize("umask", [0o000, 0o022], ids=oct)
def test_that_every_folder_made_on_the_way_is_private(tmp_path, umask):
    before = os.umask(umask)
    try:
        make_private_folder(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(before)

    assert {mode(folder) for folder in tmp_path.rglob("*")} == {0o700}


def test_that_a_folder_with_wider_rights_is_narrowed(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    folder.chmod(0o777)

    make_private_folder(folder)

    assert mode(folder) == 0o700


def test_that_a_file_with_wider_rights_is_narrowed(tmp_path):
    path = tmp_path / "old"
    path.write_text("")
    path.chmod(0o644)

    narrow_file(path)

    assert mode(path) == 0o600


def test_that_a_wide_file_that_is_opened_is_narrowed(tmp_path):
    path = tmp_path / "old"
    path.write_text("kept")
    path.chmod(0o666)

    os.close(open_private(path, os.O_RDONLY))

    assert (mode(path), path.read_text()) == (0o600, "kept")


def test_that_a_file_that_is_not_there_needs_no_narrowing(tmp_path):
    narrow_file(tmp_path / "none")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_that_a_folder_of_somebody_else_is_an_error_in_words(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    os.chown(folder, 12345, 12345)

    with pytest.raises(NotPrivateError, match="belongs to another user"):
        make_private_folder(folder)

    assert folder.stat().st_uid == 12345


def test_that_a_file_of_another_user_is_told_from_ones_own(tmp_path):
    own = tmp_path.stat()
    fields = list(own)
    fields[stat.ST_UID] = own.st_uid + 1

    assert belongs_to_user(own)
    assert not belongs_to_user(os.stat_result(fields))


def test_that_a_disk_without_rights_is_an_error_in_words(tmp_path, monkeypatch):
    folder = tmp_path / "home"
    folder.mkdir()
    folder.chmod(0o755)
    monkeypatch.setattr(type(folder), "chmod", lambda path, mode: None)  # as on a FAT disk

    with pytest.raises(NotPrivateError, match="Other users"):
        make_private_folder(folder)


@pytest.mark.parametrize("there", [True, False], ids=["live", "dangling"])
def test_that_a_link_in_the_place_of_a_file_is_refused(tmp_path, there):
    elsewhere, link = tmp_path / "elsewhere", tmp_path / "log"
    if there:
        elsewhere.write_text("theirs")
        elsewhere.chmod(0o644)
    link.symlink_to(elsewhere)

    for attempt in (lambda: open_private(link, os.O_WRONLY), lambda: narrow_file(link)):
        with pytest.raises(NotPrivateError, match="“log”"):
            attempt()

    assert elsewhere.exists() is there
    if there:
        assert (elsewhere.read_text(), mode(elsewhere)) == ("theirs", 0o644)


def test_that_a_link_in_the_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere").chmod(0o755)
    (tmp_path / "ledger").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NotPrivateError):
        make_private_subfolder(tmp_path / "ledger")

    assert mode(tmp_path / "elsewhere") == 0o755


def test_that_a_junction_of_windows_is_a_link_too(tmp_path):
    folder = tmp_path.stat()

    assert not leads_elsewhere(folder)
    assert leads_elsewhere(SimpleNamespace(st_mode=folder.st_mode, st_reparse_tag=0xA0000003))
    assert not leads_elsewhere(SimpleNamespace(st_mode=folder.st_mode, st_reparse_tag=0x9000001A))  # OneDrive's


def test_that_the_home_itself_may_be_a_link_its_user_made(tmp_path):
    (tmp_path / "encrypted").mkdir(mode=0o755)
    (tmp_path / "home").symlink_to(tmp_path / "encrypted")

    make_private_folder(tmp_path / "home")

    assert mode(tmp_path / "encrypted") == 0o700


def test_that_a_file_in_the_place_of_a_folder_is_an_error(tmp_path):
    (tmp_path / "home").write_text("")

    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "home")


@pytest.mark.usefixtures("_any_umask")
def test_that_a_replaced_file_is_whole_and_private(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")

    replace_private(path, lambda stream: stream.write(b"new"))

    assert (path.read_bytes(), mode(path)) == (b"new", 0o600)
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_full_disk_leaves_the_old_file_and_no_half_one(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"old")

    def full(stream) -> None:
        stream.write(b"ne")
        raise OSError(28, "no space left")

    with pytest.raises(OSError):
        replace_private(path, full)

    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])


def test_that_a_link_in_the_place_of_a_replaced_file_is_not_followed(tmp_path):
    elsewhere, path = tmp_path / "elsewhere", tmp_path / "settings.json"
    elsewhere.write_bytes(b"theirs")
    path.symlink_to(elsewhere)

    replace_private(path, lambda stream: stream.write(b"ours"))

    assert (elsewhere.read_bytes(), path.is_symlink(), path.read_bytes()) == (b"theirs", False, b"ours")


def test_that_a_handle_is_closed_where_its_rights_cannot_be_set(tmp_path, monkeypatch):
    opened: list[int] = []

    def refuse(handle: int, mode: int) -> None:
        opened.append(handle)
        raise OSError(1, "not permitted")

    monkeypatch.setattr(os, "fchmod", refuse)

    with pytest.raises(OSError):
        open_private(tmp_path / "log", os.O_WRONLY)

    with pytest.raises(OSError):
        os.fstat(opened[0])
