import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.secrecy import Secrets, hide_token_like

NOTHING = Secrets.of([])


@pytest.mark.parametrize("before", ["", " ", "token=", '"', "'", "(", ": ", "/"])
def test_that_any_jwt_is_found_and_hidden(before):
    token = practice_token("patient-7")
    text = f"x {before}{token} y"

    assert NOTHING.found_in(text)
    assert not NOTHING.found_in(hide_token_like(text))
    for part in token.split("."):
        assert part not in hide_token_like(text)


OTHER_SHAPES = [
    practice_token("patient-7").rpartition(".")[0],  # cut short
    practice_token("patient-7").replace(".", "%2E"),
    "Authorization: Bearer abc",
    "authorization: bearer%20abc",
    "Proxy-Authorization: Basic dXNlcjpwYXNz",
    "https://user:password@proxy.example:8080",
]


@pytest.mark.parametrize("text", OTHER_SHAPES, ids=range(len(OTHER_SHAPES)))
def test_that_secrets_in_other_shapes_are_found(text):
    assert NOTHING.found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-01T12:00:00.000+00:00 INFO upload.run upload 3f2a9c finished: {'accepted': 3}",
        "gerosense_desktop.ledger.errors.LedgerBusyError at keychain._read:12 < keychain.get:3",
        "https://clinic.example/api/v1.1/samples",
        "eye.py everything.py",
        "",
    ],
)
def test_that_ordinary_lines_are_left_alone(text):
    assert not NOTHING.found_in(text)
    assert hide_token_like(text) == text


@given(secret=st.text(min_size=6, max_size=40).filter(lambda text: len(text.strip()) >= 6), around=st.text(max_size=20))
def test_that_a_long_secret_is_found_wherever_it_stands(secret, around):
    assert Secrets.of([secret]).found_in(f"{around}{secret.strip()}{around}")


def test_that_case_does_not_hide_a_secret():
    assert Secrets.of(["Anna Muster"]).found_in("for ANNA MUSTER")


def test_that_a_short_secret_counts_as_a_whole_word_only():
    secrets = Secrets.of(["Max"])

    assert secrets.found_in("/srv/max/x")
    assert not secrets.found_in("maximum")


def test_that_what_names_nobody_is_not_searched_for():
    assert not Secrets.of(["", " ", "1", "ab"]).found_in("1 ab 12")


@pytest.mark.parametrize("text", ["J%C3%B6rg%20M.", "J\\u00f6rg M.", "Jörg M."])
def test_that_a_secret_is_found_as_addresses_and_json_write_it(text):
    assert Secrets.of(["Jörg M."]).found_in(f"x={text}&")


def test_that_signs_of_patterns_are_taken_as_they_are():
    assert Secrets.of(["Watch (2nd)."]).found_in("a Watch (2nd). b")
    assert not Secrets.of([".{1,9}......"]).found_in("anything at all")


def test_that_nothing_shows_them_by_accident():
    assert "Anna" not in repr(Secrets.of(["Anna Muster"])) + str(Secrets.of(["Anna Muster"]))
