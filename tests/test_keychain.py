"""The system's keychain over a backend that is small, locked, broken or cut off."""

import contextlib

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError
from pydantic import SecretStr

from gerosense_desktop.keychain import (
    PART_CHARACTERS,
    SERVICE,
    KeychainError,
    LateKeychain,
    MemoryKeychain,
    OsKeychain,
    find_keychain,
)

NAME = "token/abc"


class SmallBackend:
    """Holds texts as Windows does: none longer than 2,560 bytes in UTF-16, and none without a service."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.calls_left = 10**9

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        return self.texts.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert service == SERVICE
        assert len(password.encode("utf-16-le")) <= 2560
        self._call()
        self.texts[username] = password

    def delete_password(self, service: str, username: str) -> None:
        assert service == SERVICE
        if username not in self.texts:
            raise PasswordDeleteError
        self._call()
        del self.texts[username]

    def _call(self) -> None:
        self.calls_left -= 1
        if self.calls_left < 0:
            raise KeyringLocked


@pytest.fixture
def backend():
    return SmallBackend()


@pytest.fixture
def keychain(backend):
    return OsKeychain(backend)


def kept(keychain) -> str | None:
    secret = keychain.get(NAME)
    return None if secret is None else secret.get_secret_value()


@given(st.lists(st.text(max_size=8).map(lambda text: text * PART_CHARACTERS) | st.text(max_size=9), max_size=4))
def test_that_secrets_of_any_length_come_back_and_nothing_is_left_behind(texts):
    backend = SmallBackend()
    keychain = OsKeychain(backend)

    for text in texts:
        keychain.put(NAME, SecretStr(text))
        assert kept(keychain) == text
    keychain.remove(NAME)

    assert kept(keychain) is None
    assert backend.texts == {}


@pytest.mark.parametrize("length", [PART_CHARACTERS, PART_CHARACTERS + 1, 10 * PART_CHARACTERS])
@pytest.mark.parametrize("character", ["a", "é", "漢", "🦴"])
def test_that_no_part_is_longer_than_windows_holds(keychain, length, character):
    keychain.put(NAME, SecretStr(character * length))

    assert kept(keychain) == character * length


@given(st.integers(0, 4000), st.integers(0, 4000), st.integers(0, 8))
def test_that_a_change_cut_off_leaves_the_old_secret_or_the_new(old_length, new_length, calls):
    backend = SmallBackend()
    keychain = OsKeychain(backend)
    old, new = "o" * old_length, "n" * new_length
    keychain.put(NAME, SecretStr(old))
    backend.calls_left = calls

    with contextlib.suppress(KeychainError):
        keychain.put(NAME, SecretStr(new))

    assert kept(keychain) in {old, new}


@given(st.integers(1, 5), st.integers(0, 4000))
def test_that_parts_of_a_change_cut_off_go_with_the_next_one(calls, length):
    backend = SmallBackend()
    keychain = OsKeychain(backend)
    backend.calls_left = calls
    with pytest.raises(KeychainError):
        keychain.put(NAME, SecretStr("n" * 6000))
    backend.calls_left = 10**9

    keychain.put(NAME, SecretStr("x" * length))
    assert "n" not in "".join(backend.texts.values())

    keychain.remove(NAME)
    assert backend.texts == {}


def test_that_parts_of_a_change_cut_off_are_forgotten_too(keychain, backend):
    backend.calls_left = 2
    with pytest.raises(KeychainError):
        keychain.put(NAME, SecretStr("n" * 6000))
    backend.calls_left = 10**9

    keychain.remove(NAME)

    assert backend.texts == {}


def test_that_secrets_of_other_names_stay(keychain):
    keychain.put(NAME, SecretStr("one"))
    keychain.put("token/other", SecretStr("two"))

    keychain.remove("token/other")

    assert kept(keychain) == "one"


def test_that_a_secret_with_a_part_missing_counts_as_none(keychain, backend):
    keychain.put(NAME, SecretStr("x" * 3000))
    del backend.texts[f"{NAME}/1/2"]

    assert keychain.get(NAME) is None


@pytest.mark.parametrize("head", ["", "somebody else's", "2:1", "1:", "1:x", "1:²", "0:0", "1:-1"])
def test_that_what_others_wrote_there_counts_as_none_and_can_be_replaced(keychain, backend, head):
    backend.texts[NAME] = head

    assert keychain.get(NAME) is None
    keychain.put(NAME, SecretStr("x"))
    assert kept(keychain) == "x"


@pytest.mark.parametrize("error", [KeyringLocked("x"), OSError("x"), ValueError("x")], ids=repr)
def test_that_whatever_a_backend_raises_is_a_sentence(error):
    class Broken(SmallBackend):
        def get_password(self, service, username):
            raise error

    keychain = OsKeychain(Broken())

    for use in (
        lambda: keychain.get(NAME),
        lambda: keychain.put(NAME, SecretStr("very secret")),
        lambda: keychain.remove(NAME),
    ):
        with pytest.raises(KeychainError, match="Unlock it") as caught:
            use()
        assert "very secret" not in str(caught.value)


def test_that_a_backend_that_will_not_write_or_delete_is_a_sentence(keychain, backend):
    keychain.put(NAME, SecretStr("x"))
    backend.calls_left = 0

    with pytest.raises(KeychainError):
        keychain.put(NAME, SecretStr("y"))
    with pytest.raises(KeychainError):
        keychain.remove(NAME)


def test_that_a_secret_never_shows_itself(keychain):
    keychain.put(NAME, SecretStr("very secret"))

    assert "very secret" not in f"{keychain.get(NAME)!r} {keychain!r} {keychain.get(NAME)}"


def test_that_a_keychain_in_memory_keeps_replaces_and_forgets():
    keychain = MemoryKeychain()
    assert keychain.get(NAME) is None

    keychain.put(NAME, SecretStr("one"))
    keychain.put(NAME, SecretStr("two"))
    assert kept(keychain) == "two"

    keychain.remove(NAME)
    keychain.remove(NAME)
    assert keychain.get(NAME) is None


def test_that_only_the_systems_keychain_lasts(keychain):
    assert keychain.lasting
    assert not MemoryKeychain().lasting


# None of these derives from keyring's own class, which would offer them to every other test.


class SystemBackend(SmallBackend):
    """Stands for an operating system's."""

    priority = 5


class PlainFileBackend(SmallBackend):
    """Stands for those that keep secrets in a file, which recommend themselves less."""

    priority = 0.5


class Chain(SmallBackend):
    """Stands for several at once."""

    priority = 10

    def __init__(self, *backends) -> None:
        super().__init__()
        self.backends = list(backends)


@pytest.fixture
def found(monkeypatch):
    """Let keyring find a backend."""

    def find(backend):
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return find_keychain()

    return find


def test_that_the_systems_keychain_is_used_where_there_is_one(found):
    backend = SystemBackend()

    keychain = found(backend)
    keychain.put(NAME, SecretStr("x"))

    assert isinstance(keychain, OsKeychain)
    assert backend.texts


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), PlainFileBackend()])
def test_that_what_keeps_nothing_or_keeps_it_in_a_file_is_not_used(found, backend):
    assert isinstance(found(backend), MemoryKeychain)


def test_that_of_several_the_systems_own_is_used(found):
    plain, system = PlainFileBackend(), SystemBackend()

    found(Chain(plain, system)).put(NAME, SecretStr("x"))

    assert (bool(plain.texts), bool(system.texts)) == (False, True)


def test_that_an_empty_chain_is_no_keychain(found):
    assert isinstance(found(Chain()), MemoryKeychain)


def test_that_a_keyring_that_cannot_be_set_up_is_no_keychain(monkeypatch):
    def fail_to_load():
        raise ModuleNotFoundError

    monkeypatch.setattr(keyring, "get_keyring", fail_to_load)

    assert isinstance(find_keychain(), MemoryKeychain)


class TestLate:
    def test_that_a_keychain_is_looked_for_when_it_is_asked_and_only_once(self):
        found: list[MemoryKeychain] = []

        def find() -> MemoryKeychain:
            found.append(MemoryKeychain())
            return found[-1]

        late = LateKeychain(find)
        assert found == []

        late.put(NAME, SecretStr("secret"))
        kept = late.get(NAME)
        late.remove(NAME)

        assert kept == SecretStr("secret")
        assert late.get(NAME) is None
        assert not late.lasting
        assert len(found) == 1
