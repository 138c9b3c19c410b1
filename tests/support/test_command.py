import argparse
import io
import zipfile

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.api.proxy import ProxyLogin
from gerosense_desktop.arguments import add_support_options
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.log import LOG_FILE
from gerosense_desktop.paths import Paths
from gerosense_desktop.proxy_store import ProxyStore
from gerosense_desktop.support import command
from gerosense_desktop.support.command import bundle_of, save_bundle
from tests.receipt.stage import PATIENT, upload


@pytest.fixture
def paths(tmp_path) -> Paths:
    paths = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "home")})
    with Ledger.open(paths.ledger, keychain=MemoryKeychain()) as ledger:
        upload(ledger, [OutcomeKind.ACCEPTED])
    paths.logs.mkdir()
    (paths.logs / LOG_FILE).write_text(f"a line\nof {PATIENT}\n")
    return paths


class Person:
    """Is asked and answers."""

    def __init__(self, *, yes: bool) -> None:
        self.asked: list[str] = []
        self._yes = yes

    def ask(self, question: str) -> bool:
        self.asked.append(question)
        return self._yes


def support(paths: Paths, person: Person, *arguments: str) -> tuple[int, str, str]:
    parser, out, err = argparse.ArgumentParser(), io.StringIO(), io.StringIO()
    add_support_options(parser)
    options = parser.parse_args(arguments)
    code = save_bundle(options, paths=paths, keychain=MemoryKeychain(), out=out, err=err, ask=person.ask)
    return code, out.getvalue(), err.getvalue()


def test_that_the_person_sees_it_before_it_is_saved(paths, tmp_path):
    person, path = Person(yes=True), tmp_path / "support.zip"

    code, shown, said = support(paths, person, str(path))

    assert code == 0
    assert len(person.asked) == 1
    assert "a line" in shown
    assert PATIENT not in shown
    assert "1 line was taken out" in said
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            assert archive.read(name).decode() in shown


def test_that_nothing_is_saved_against_the_persons_will(paths, tmp_path):
    path = tmp_path / "support.zip"

    code, shown, said = support(paths, Person(yes=False), str(path))

    assert (code, path.exists()) == (2, False)
    assert shown
    assert "Nothing was saved" in said


def test_that_yes_needs_no_question(paths, tmp_path):
    person = Person(yes=False)

    code, _, _ = support(paths, person, str(tmp_path / "support.zip"), "--yes")

    assert (code, person.asked) == (0, [])


def test_that_it_says_how_many_lines_were_taken_out(paths, tmp_path):
    (paths.logs / LOG_FILE).write_text("fine\n")
    assert "none was found" in support(paths, Person(yes=False), "x.zip")[2]

    (paths.logs / LOG_FILE).write_text(f"{PATIENT}\n{PATIENT}\n")
    assert "2 lines were taken out" in support(paths, Person(yes=False), "x.zip")[2]


def test_that_a_ledger_that_cannot_be_opened_is_when_it_is_needed_most(paths):
    paths.ledger.write_bytes(b"not a ledger")

    bundle = bundle_of(paths, keychain=MemoryKeychain())

    assert "cannot be opened" in "".join(text.text for text in bundle.texts)


def test_that_a_home_without_a_ledger_gets_none(tmp_path):
    paths = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "new")})

    assert bundle_of(paths, keychain=MemoryKeychain()).texts

    assert not paths.home.exists()


def test_that_the_computers_user_is_searched_for(paths, monkeypatch):
    monkeypatch.setattr(command.getpass, "getuser", lambda: "nurse-account")
    (paths.logs / LOG_FILE).write_text("at nurse-account\n")

    assert bundle_of(paths, keychain=MemoryKeychain()).taken_out == 1


@pytest.mark.parametrize("secret", ["proxy-nurse", "p4ss word", "cHJveHktbnVyc2U6cDRzcyB3b3Jk", "fd00::1"])
@pytest.mark.parametrize("proxy", ["http://[fd00::1]:3128", "proxy-nurse:p4ss%20word@[fd00::1]:3128"])
def test_that_the_login_for_the_networks_proxy_is_searched_for(paths, monkeypatch, proxy, secret):
    monkeypatch.setenv("https_proxy", proxy)
    keychain = MemoryKeychain()
    if "@" not in proxy:
        ProxyStore(keychain).put("fd00::1", ProxyLogin(user="proxy-nurse", password=SecretStr("p4ss word")))
    (paths.logs / LOG_FILE).write_text(f"fine\nat {secret}.\n")

    bundle = bundle_of(paths, keychain=keychain)

    assert bundle.taken_out == 1
    assert all(secret not in text.text for text in bundle.texts)


def test_that_a_proxy_whose_address_cannot_be_read_is_no_obstacle(paths, monkeypatch):
    monkeypatch.setenv("https_proxy", "http://[broken")

    assert bundle_of(paths, keychain=MemoryKeychain()).texts


def test_that_a_user_without_a_name_is_no_obstacle(paths, monkeypatch):
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr(command.getpass, "getuser", nameless)

    assert bundle_of(paths, keychain=MemoryKeychain()).texts
