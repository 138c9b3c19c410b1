"""What an administrator decides for all users of a computer."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.policy import NAMES, ClosedPolicy, Policy, PolicyError, load_policy, policy_file, read_registry
from gerosense_desktop.settings import Look, Settings

SERVER = "https://gerosense.clinic.example"
ME = os.geteuid() if hasattr(os, "geteuid") else 0


@pytest.fixture
def write(tmp_path):
    def write(content: object) -> Path:
        folder = tmp_path / "policy"
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)
        path = folder / "policy.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        path.chmod(0o644)
        return path

    return write


def load(path: Path, **registry: str) -> Policy:
    return load_policy(path, registry=lambda: registry, owner=ME)


def test_that_without_a_policy_everything_is_the_persons(tmp_path):
    settings = Settings(server_url=SERVER, workers=2)

    assert load(tmp_path / "none.json").apply(settings) == settings


def test_that_a_preset_is_where_a_person_begins(write):
    policy = load(write({"preset": {"server_url": "gerosense.clinic.example/", "look": "dark"}}))

    assert policy.apply(Settings()) == Settings(server_url=SERVER, look=Look.DARK)
    assert policy.apply(Settings(look=Look.LIGHT)).look is Look.LIGHT


def test_that_an_administrator_names_the_release_feed_or_switches_asking_off(write):
    policy = load(write({"preset": {"release_feed": "releases.clinic.example/feed.json"}, "locked": ["release_feed"]}))
    off = load(write({"preset": {"ask_for_releases": False}, "locked": ["ask_for_releases"]}))

    assert policy.apply(Settings()).release_feed == "https://releases.clinic.example/feed.json"
    assert not off.apply(Settings(ask_for_releases=True)).ask_for_releases


@pytest.mark.parametrize("address", ["http://releases.example/feed.json", "https://a:b@releases.example", "x y"])
def test_that_a_feed_that_is_not_encrypted_makes_no_policy(write, address):
    with pytest.raises(PolicyError):
        load(write({"preset": {"release_feed": address}}))


def test_that_what_is_locked_is_the_administrators(write):
    policy = load(write({"preset": {"server_url": SERVER}, "locked": ["server_url", "workers"]}))

    under = policy.apply(Settings(server_url="https://other.example", workers=9, last_patient="patient-1"))

    assert under == Settings(server_url=SERVER, workers=4, last_patient="patient-1")


@given(
    workers=st.integers(1, 16), minutes=st.integers(0, 1440), locked=st.sets(st.sampled_from(["workers", "server_url"]))
)
def test_that_under_a_policy_settings_stay_the_same_the_second_time(workers, minutes, locked):
    policy = Policy.of({"preset": {"server_url": SERVER, "workers": workers}, "locked": sorted(locked)})
    once = policy.apply(Settings(lock_after_minutes=minutes))

    assert policy.apply(once) == once


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"preset": {"server": "x"}}',
        '{"locked": ["ledger"]}',
        '{"preset": {"server_url": "http://a.b"}}',
        "",
    ],
)
def test_that_a_policy_that_cannot_be_understood_is_said(write, content):
    with pytest.raises(PolicyError, match="cannot be understood"):
        load(write(content))


def test_that_a_folder_in_its_place_is_said(tmp_path):
    with pytest.raises(PolicyError, match="cannot be understood"):
        load(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes")
@pytest.mark.parametrize("wide", ["file", "folder", "owner"])
def test_that_one_that_anybody_could_have_written_is_not_believed(write, wide):
    path = write({"preset": {"server_url": "https://attacker.example"}})
    if wide != "owner":
        (path if wide == "file" else path.parent).chmod(0o777)

    with pytest.raises(PolicyError, match="no administrator"):
        load_policy(path, registry=dict, owner=ME + (wide == "owner"))


def test_that_a_server_of_the_group_policy_is_locked(write):
    policy = load(write({"preset": {"workers": 2}}), server_url="gerosense.clinic.example")

    assert policy.locked == {"server_url"}
    assert policy.apply(Settings(server_url="https://other.example")) == Settings(server_url=SERVER, workers=2)


def test_that_a_server_of_the_group_policy_that_is_none_is_said(write):
    with pytest.raises(PolicyError):
        load(write({}), server_url="http://10.0.0.1")


def test_that_the_group_policy_can_name_another_file(write):
    path = write({"preset": {"workers": 3}})

    policy = load_policy(registry=lambda: {"policy_file": str(path)}, owner=ME)

    assert policy.preset == {"workers": 3}


@pytest.mark.parametrize("server", [{}, {"server_url": SERVER}])
def test_that_a_file_the_group_policy_names_has_to_be_found(tmp_path, server):
    named = {"policy_file": str(tmp_path / "not there" / "policy.json"), **server}

    with pytest.raises(PolicyError, match="cannot be found"):
        load_policy(registry=lambda: named, owner=ME)


@pytest.mark.parametrize(
    ("platform", "end"),
    [
        ("win32", "GeroSense Desktop/policy.json"),
        ("darwin", "/Library/Application Support/GeroSense Desktop/policy.json"),
        ("linux", "/etc/gerosense-desktop/policy.json"),
    ],
)
def test_that_each_system_has_a_place_for_it(platform, end):
    path = policy_file(platform=platform, environment={"ProgramData": "C:/ProgramData"})

    assert path.as_posix().endswith(end)


@pytest.mark.skipif(os.name == "nt", reason="Windows has a registry")
def test_that_a_system_without_a_registry_has_no_group_policy():
    assert read_registry() == {}


class TestClosedPolicy:
    def test_that_there_is_no_server_and_nobody_is_asked_for_newer_versions(self):
        settings = Settings(server_url=SERVER, release_feed=SERVER, ask_for_releases=True)

        under = ClosedPolicy().apply(settings)

        assert (under.server_url, under.release_feed, under.ask_for_releases) == ("", "", False)

    @pytest.mark.parametrize(("chosen", "minutes"), [(0, 10), (5, 5), (10, 10), (1440, 10)])
    def test_that_the_window_locks_no_later_than_it_usually_does(self, chosen, minutes):
        assert ClosedPolicy().apply(Settings(lock_after_minutes=chosen)).lock_after_minutes == minutes

    def test_that_what_minds_no_policy_stays_the_persons(self):
        settings = Settings(language="de", look=Look.DARK, workers=7, last_patient="patient-1")

        under = ClosedPolicy().apply(settings)

        assert (under.language, under.look, under.workers, under.last_patient) == ("de", Look.DARK, 7, "patient-1")

    def test_that_nothing_a_policy_may_decide_can_be_changed(self):
        assert ClosedPolicy().locked == set(NAMES)


class TestWhatIsKept:
    policy = Policy.of({"preset": {"server_url": SERVER, "workers": 2}, "locked": ["server_url"]})

    def test_that_what_follows_the_policy_is_not_kept_as_a_persons_choice(self):
        settings = self.policy.apply(Settings(look=Look.DARK))

        assert self.policy.own(settings).chosen == {"look"}

    def test_that_a_persons_choice_beside_the_preset_is_kept(self):
        settings = self.policy.apply(Settings(workers=7))

        assert self.policy.own(settings) == Settings(workers=7)

    def test_that_a_new_preset_reaches_a_person_who_saved_other_settings(self, tmp_path):
        path = tmp_path / "settings.json"
        chosen = self.policy.apply(Settings()).but(look=Look.DARK)
        self.policy.own(chosen).save(path)

        later = Policy.of({"preset": {"workers": 8}}).apply(Settings.load(path))

        assert later == Settings(workers=8, look=Look.DARK)
