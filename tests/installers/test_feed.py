"""The feed that a release writes is the one that programs believe."""

import datetime as dt
import hashlib
import json
import re
import stat

import pytest
import release
from installers import feed
from installers.feed import FeedError
from installers.product import ROOT, version

from gerosense_desktop.private_files import HAS_MODES
from gerosense_desktop.releases.release import Release
from gerosense_desktop.releases.trust import Trust

PAGE = "https://releases.example/1.2"


@pytest.fixture
def trust(tmp_path, monkeypatch):
    """Stand in for the keys among the sources."""
    path = tmp_path / "trust.json"
    path.write_text((ROOT / "resources" / "releases" / "trust.json").read_text())
    for name in ("make_key", "write_feed"):
        monkeypatch.setitem(getattr(feed, name).__kwdefaults__, "trust", path)
    return path


@pytest.fixture
def dist(tmp_path):
    folder = tmp_path / "dist"
    folder.mkdir()
    for name in ("GeroSense-Desktop-1.2-setup.exe", "gerosense-desktop_1.2_amd64.deb", "SHA256SUMS", "x.cdx.json"):
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def key(tmp_path, trust, capsys):
    assert release.main(["make-feed-key", str(tmp_path / "private")]) == 0
    return (tmp_path / "private").read_text()


def test_that_programs_believe_the_feed_of_a_release(dist, key, trust, monkeypatch):
    monkeypatch.setenv("GEROSENSE_FEED_KEY", key)

    assert release.main(["feed", str(dist), PAGE]) == 0

    document, signature = (dist / "releases.json").read_bytes(), (dist / "releases.json.sig").read_bytes()
    assert Trust.model_validate_json(trust.read_bytes()).holds(document, signature=signature)
    said = Release.model_validate_json(document)
    assert (said.version, said.page) == (version(), PAGE)
    assert [(one.name, one.sha256) for one in said.installers] == [
        (name, hashlib.sha256(name.encode()).hexdigest())
        for name in ("GeroSense-Desktop-1.2-setup.exe", "gerosense-desktop_1.2_amd64.deb")
    ]
    assert abs(said.released - dt.datetime.now(dt.UTC).date()) <= dt.timedelta(days=1)


def test_that_a_key_is_added_to_those_that_builds_believe_already(tmp_path, key, trust):
    release.main(["make-feed-key", str(tmp_path / "another")])

    keys = json.loads(trust.read_text())["keys"]
    assert len(set(keys)) == len(keys) == 2 + len(Trust.built_in().keys)


def test_that_the_private_half_is_shown_nowhere_and_its_owners_alone(tmp_path, trust, capsys):
    release.main(["make-feed-key", str(tmp_path / "private")])

    private = (tmp_path / "private").read_text().strip()
    assert private not in capsys.readouterr().out
    assert private not in trust.read_text()
    if HAS_MODES:
        assert stat.S_IMODE((tmp_path / "private").stat().st_mode) == 0o600


def test_that_a_key_is_never_written_over(tmp_path, key, trust, capsys):
    assert release.main(["make-feed-key", str(tmp_path / "private")]) == 1
    assert (tmp_path / "private").read_text() == key


def test_that_the_private_half_is_not_put_among_the_sources(trust, capsys):
    assert release.main(["make-feed-key", str(ROOT / "packaging" / "key")]) == 1
    assert not (ROOT / "packaging" / "key").exists()


@pytest.mark.parametrize("text", ["", "AAAA", "a secret that is none", "é"])
def test_that_what_is_no_key_makes_no_feed_and_is_not_repeated(dist, trust, monkeypatch, capsys, text):
    monkeypatch.setenv("GEROSENSE_FEED_KEY", text)

    assert release.main(["feed", str(dist), PAGE]) == 1
    assert not (dist / "releases.json").exists()
    assert not text or text not in capsys.readouterr().out


def test_that_a_key_no_program_believes_makes_no_feed(dist, key, trust, monkeypatch, capsys):
    monkeypatch.setenv("GEROSENSE_FEED_KEY", key)
    trust.write_text('{"address": "", "keys": []}')

    assert release.main(["feed", str(dist), PAGE]) == 1
    assert not (dist / "releases.json").exists()


@pytest.mark.parametrize("wrong", [{"page": "http://releases.example"}, {"version": "1.2rc1"}])
def test_that_what_programs_would_not_offer_is_not_written(dist, wrong):
    said = {"version": "1.2", "page": PAGE, "note": "", "released": dt.date(2026, 11, 24)}

    with pytest.raises(FeedError):
        feed.feed(dist, **said | wrong)


def test_that_a_feed_without_installers_is_none(tmp_path):
    with pytest.raises(FeedError):
        feed.feed(tmp_path, version="1.2", page=PAGE, note="", released=dt.date(2026, 11, 24))


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("The first\nversion.\n\n- New\n", "The first version."),
        ("- New\n", ""),
        ("x" * 301 + "\n", ""),
        ("### Added\n", ""),
    ],
)
def test_that_the_note_is_the_sentence_with_which_the_changelog_begins(words, lead):
    assert release.lead(words) == lead


def test_that_the_workflow_makes_the_feed_after_the_checksums():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text()

    assert re.search(r"release\.py checksums dist.*release\.py feed dist", text, re.DOTALL)


def test_that_the_sources_hold_no_private_half():
    held = [path.name for path in (ROOT / "resources" / "releases").iterdir()]

    assert held == ["trust.json"]
