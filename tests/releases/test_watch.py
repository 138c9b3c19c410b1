"""What is asked, what is believed, and what is said; with a real server on loopback."""

import logging
from datetime import timedelta
from threading import Event

import pytest

from gerosense_desktop.releases.memory import Memory
from gerosense_desktop.releases.trust import Trust
from gerosense_desktop.releases.watch import MOST_BYTES, ReleaseWatch
from gerosense_desktop.settings import Settings
from tests.api.faulty_server import answer, answering, faulty
from tests.releases.feed import KEY, NOW, OTHER_KEY, TRUST, document, public, serving, sign


class Clinic:
    """A program of some version, and a clock."""

    def __init__(self, home, *, trust=TRUST, version="1.1") -> None:
        self.now = NOW
        self.memory = Memory(home / "releases.json")
        self.watch = ReleaseWatch(trust=trust, memory=self.memory, now=lambda: self.now, version=version)

    def look(self, server, *, cancel=None, **said) -> list[str | None]:
        settings = Settings(**{"release_feed": f"{server.url}/releases.json", **said})
        offers = self.watch.look(settings, cancel=cancel or Event(), proxy_login=lambda _host: None)
        return [offer.release and offer.release.version for offer in offers]


@pytest.fixture
def clinic(tmp_path):
    return Clinic(tmp_path)


@pytest.fixture
def said(caplog):
    caplog.set_level(logging.INFO, logger="gerosense_desktop.releases")
    return lambda: [record.getMessage() for record in caplog.records]


def test_that_a_newer_version_is_offered(clinic, said):
    with serving(document()) as server:
        assert clinic.look(server) == [None, "1.2"]

    assert said() == ["release feed: newer"]


@pytest.mark.parametrize("version", ["1.1", "1.1.0", "1.0.9", "0.1"])
def test_that_an_older_or_the_same_version_is_not_offered(clinic, said, version):
    with serving(document(version)) as server:
        assert clinic.look(server) == [None, None]

    assert said() == ["release feed: nothing newer"]


def test_that_what_was_offered_is_offered_again_without_asking(clinic):
    with serving(document()) as server:
        clinic.look(server)
        clinic.now += timedelta(hours=11)

        assert clinic.look(server) == ["1.2"]
        assert len(server.got) == 2


def test_that_after_twelve_hours_it_is_asked_again(clinic):
    with serving(document()) as server:
        clinic.look(server)
    clinic.now += timedelta(hours=12)

    with serving(document("1.3")) as server:
        assert clinic.look(server) == ["1.2", "1.3"]


def test_that_a_failure_waits_as_long_as_an_answer(clinic, said):
    with faulty(answering(answer(503))) as server:
        assert clinic.look(server) == [None, None]
        assert clinic.look(server) == [None]

        assert len(server.got) == 1
    assert said() == ["release feed: server_error, status 503"]


def test_that_nothing_is_asked_where_it_is_switched_off(clinic):
    with serving(document()) as server:
        assert clinic.look(server, ask_for_releases=False) == []

        assert server.got == []
    assert clinic.memory.recall().asked_at is None


@pytest.mark.parametrize("address", ["", "http://releases.example/feed.json", "https://a.example/feed?who=you", "x y"])
def test_that_nothing_is_asked_where_no_safe_place_is_known(clinic, address):
    with serving(document()) as server:
        assert clinic.look(server, release_feed=address) == []


def test_that_nothing_is_asked_by_a_build_that_could_believe_nothing(tmp_path):
    with serving(document()) as server:
        assert Clinic(tmp_path, trust=Trust()).look(server) == []

        assert server.got == []


def test_that_the_place_a_build_was_made_with_is_asked_unless_another_is_named(tmp_path):
    with serving(document()) as server:
        built_in = Trust(address=f"{server.url}/releases.json", keys=(public(KEY),))
        clinic = Clinic(tmp_path, trust=built_in)

        assert clinic.look(server, release_feed="") == [None, "1.2"]
        assert clinic.watch.feed(Settings(release_feed="https://other.example/feed")).host == "other.example"


@pytest.mark.parametrize(
    "signature", [sign(document(), key=OTHER_KEY), sign(document("1.3")), b"", b"x" * 300, sign(document())[:-5]]
)
def test_that_what_is_not_signed_is_not_offered(clinic, said, signature):
    with serving(document(), signature) as server:
        assert clinic.look(server) == [None, None]

    assert len(said()) == 1
    assert said()[0].startswith("release feed: ")
    assert clinic.memory.recall().document == ""


def test_that_a_wrong_signature_is_logged_as_such(clinic, said):
    with serving(document(), sign(document(), key=OTHER_KEY)) as server:
        clinic.look(server)

    assert said() == ["release feed: the signature does not hold"]


def test_that_a_document_that_is_too_long_is_not_read(clinic, said):
    with serving(document(padding="x" * MOST_BYTES)) as server:
        assert clinic.look(server) == [None, None]

    assert said() == ["release feed: untrusted_answer, status 200"]


@pytest.mark.parametrize("content", [b"", b"{}", b"<html>", b"\xff", document(page="http://releases.example")])
def test_that_what_is_signed_and_odd_is_not_offered(clinic, said, content):
    with serving(content) as server:
        assert clinic.look(server) == [None, None]

    assert said() == ["release feed: signed, but not understood"]


def test_that_an_old_answer_does_not_take_the_place_of_a_newer_one(clinic, said):
    with serving(document("1.4")) as server:
        clinic.look(server)
    clinic.now += timedelta(hours=12)

    with serving(document("1.3")) as server:
        assert clinic.look(server) == ["1.4", "1.4"]
    assert said()[-1] == "release feed: older than before"


def test_that_a_version_that_was_put_away_is_offered_no_more_and_the_next_one_is(clinic):
    with serving(document()) as server:
        clinic.look(server)
    [known] = clinic.watch.look(Settings(release_feed=server.url), cancel=Event(), proxy_login=lambda _host: None)
    clinic.watch.hide(known.release)

    assert clinic.look(server) == [None]
    clinic.now += timedelta(hours=12)
    with serving(document("1.3")) as server:
        assert clinic.look(server) == [None, "1.3"]


def test_that_once_it_is_installed_it_is_offered_no_more(clinic, tmp_path):
    with serving(document()) as server:
        clinic.look(server)

        assert Clinic(tmp_path, version="1.2").look(server) == [None]


def test_that_what_the_disk_says_is_verified_too(clinic, said):
    clinic.memory.keep(document=document("9.9").decode(), signature=sign(document()).decode())

    with faulty(answering(answer(404))) as server:
        assert clinic.look(server) == [None, None]
    assert said()[0] == "release feed: the signature does not hold"


def test_that_what_is_cancelled_asks_nothing(clinic):
    cancel = Event()
    cancel.set()

    with serving(document()) as server:
        assert clinic.look(server, cancel=cancel) == [None]

        assert server.got == []


def test_that_the_time_is_noted_before_anything_is_asked(tmp_path):
    noted = []
    memory = Memory(tmp_path / "releases.json")

    def fetch(_address, *, most, cancel, proxy_login):
        noted.append(memory.recall().asked_at)
        return b""

    watch = ReleaseWatch(trust=TRUST, memory=memory, fetch=fetch, now=lambda: NOW, version="1.1")
    settings = Settings(release_feed="https://releases.example/feed.json")
    list(watch.look(settings, cancel=Event(), proxy_login=lambda _host: None))

    assert noted == [NOW, NOW]


def test_that_neither_address_nor_file_of_the_feed_is_logged(clinic, said):
    with serving(document(), b"") as server:
        clinic.look(server)

    assert not any("127.0.0.1" in line or "releases.json" in line for line in said())


def test_that_nothing_of_a_person_is_in_the_memory(clinic, tmp_path):
    with serving(document()) as server:
        clinic.look(server, last_patient="patient-7", server_url="https://gerosense.clinic.example")

    kept = (tmp_path / "releases.json").read_text()
    assert "patient-7" not in kept
    assert "clinic.example" not in kept
