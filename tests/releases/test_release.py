import datetime as dt

import pytest
from pydantic import ValidationError

from gerosense_desktop.releases.release import Release
from tests.releases.feed import document


def release(**said) -> Release:
    return Release.model_validate_json(document(**said))


def test_that_a_feed_is_understood():
    said = release()

    assert (said.version, said.released, said.page) == ("1.2", dt.date(2026, 11, 20), "https://releases.example/1.2")
    assert [installer.sha256 for installer in said.installers] == ["a" * 64]


def test_that_a_feed_of_later_days_may_say_more():
    assert release(channel="calm", size=7).version == "1.2"


@pytest.mark.parametrize(
    "wrong",
    [
        {"product": "another"},
        {"version": "1.2rc1"},
        {"version": "v1.2"},
        {"version": 1.2},
        {"version": "1.2\n"},
        {"released": "yesterday"},
        {"page": "http://releases.example/1.2"},
        {"page": "file:///etc/passwd"},
        {"page": "javascript:alert(1)"},
        {"page": "https://"},
        {"page": "https://releases.example@elsewhere.example/"},
        {"page": "https://releases.example/a b"},
        {"page": "https://rel\u0435ases.example/"},
        {"page": "https://releases.example/" + "x" * 500},
        {"note": "one\ntwo"},
        {"note": "turned \u202e around"},
        {"note": "x" * 301},
        {"installers": [{"name": "../setup.exe", "sha256": "a" * 64}]},
        {"installers": [{"name": "setup.exe", "sha256": "A" * 64}]},
        {"installers": [{"name": "setup.exe", "sha256": "a" * 64}] * 33},
    ],
)
def test_that_a_feed_with_anything_odd_is_no_feed(wrong):
    with pytest.raises(ValidationError):
        release(**wrong)


@pytest.mark.parametrize(
    ("own", "newer"),
    [("1.1.9", True), ("1.2", False), ("1.2.0", False), ("1.3", False), ("1.2rc1", True), ("?", False)],
)
def test_that_only_a_newer_version_is_newer(own, newer):
    assert release().newer_than(own) == newer
