"""The source files are still what was read when they are sent."""

import hashlib
import os
from dataclasses import replace

import pytest

from gerosense_desktop.readers.raw import Place
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import FileFailed, FileRead, FilesVerified
from gerosense_desktop.upload.file_stamp import FileStamp
from gerosense_desktop.upload.files import FilesChangedError, FileVerifier
from gerosense_desktop.upload.plan import make_plan

from .samples import checked, sample
from .test_run import FakeServer, events_of, plan_of


@pytest.fixture
def stamped(tmp_path):
    path = tmp_path / "export.csv"
    path.write_bytes(b"x" * 9_000_000)
    return FileStamp.of(path)


def verified(*files, cancelled=False):
    verifier = FileVerifier(files, cancelled=lambda: cancelled)
    return list(verifier.events()), verifier.hashes


def test_that_files_are_known_by_their_hash(stamped):
    events, hashes = verified(stamped)

    assert hashes == (hashlib.sha256(b"x" * 9_000_000).hexdigest(),)
    assert events[0] == FilesVerified(bytes_done=4 * 1024 * 1024, bytes_total=9_000_000)


def test_that_a_file_that_grew_is_noticed(stamped):
    with stamped.path.open("ab") as stream:
        stream.write(b"y")

    with pytest.raises(FilesChangedError, match="has changed"):
        verified(stamped)


def test_that_a_file_written_again_with_the_same_size_is_noticed(stamped):
    with pytest.raises(FilesChangedError, match="has changed"):
        verified(replace(stamped, modified=stamped.modified - 1))


def as_old_as_before(path, before):
    os.utime(path, ns=(before.modified, before.modified))
    now = FileStamp.of(path)
    assert (now.size, now.modified) == (before.size, before.modified)


@pytest.mark.skipif(os.name != "posix", reason="Windows does not tell when a file was last changed")
def test_that_a_file_written_in_place_is_noticed_although_size_and_time_are_as_before(stamped):
    with stamped.path.open("r+b") as stream:
        stream.write(b"y")
    as_old_as_before(stamped.path, stamped)

    with pytest.raises(FilesChangedError, match="has changed"):
        verified(stamped)


def test_that_another_file_in_its_place_is_noticed_although_size_and_time_are_as_before(stamped, tmp_path):
    other = tmp_path / "other.csv"
    other.write_bytes(b"y" * stamped.size)
    other.replace(stamped.path)
    as_old_as_before(stamped.path, stamped)

    with pytest.raises(FilesChangedError, match="has changed"):
        verified(stamped)


def test_that_a_file_that_is_gone_is_noticed(stamped):
    stamped.path.unlink()

    with pytest.raises(FilesChangedError, match="no longer there"):
        verified(stamped)


def test_that_cancel_ends_the_looking(stamped):
    assert verified(stamped, cancelled=True) == ([], ())


def test_that_nothing_is_sent_of_a_file_that_changed(ledger, stamped):
    server = FakeServer()
    plan = replace(plan_of(ledger, 10), files=(replace(stamped, size=1),))

    with pytest.raises(FilesChangedError):
        events_of(plan, ledger, server)

    assert (server.asked, server.bodies, ledger.uploads()) == (0, [], ())


def test_that_the_ledger_keeps_the_hashes(ledger, stamped):
    events_of(replace(plan_of(ledger, 10), files=(stamped,)), ledger, FakeServer())

    assert ledger.uploads()[0].file_hashes == (hashlib.sha256(b"x" * 9_000_000).hexdigest(),)


def test_that_cancelling_while_files_are_looked_through_sends_nothing(ledger, stamped):
    server, control = FakeServer(), Control()
    control.cancel()

    events = events_of(replace(plan_of(ledger, 10), files=(stamped,)), ledger, server, control=control)

    assert server.bodies == []
    assert events[-1].samples_by_outcome == {"not_sent": 10}
    assert ledger.uploads() == ()


def test_that_a_plan_knows_each_file_once(ledger, stamped):
    read = [
        FileRead(
            source=Source(stamped.path, member), reader="r", reader_title="R", read=1, accepted=1, rejected=0,
            mapping=None, cut_short=None, places=Place.ROW, stamp=stamped,
        )
        for member in ("a.csv", "b.csv")
    ]  # fmt: skip
    failed = FileFailed(source=Source(stamped.path), user_message="no")

    plan = make_plan(replace(checked([sample(1)]), files=(*read, failed)), patient="p", ledger=ledger)

    assert plan.files == (stamped,)
