from contextlib import suppress

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError
from pydantic import SecretStr

from gerosense_desktop.keychain import (
    PART_CHARACTERS,
    SERVICE,
    KeychainError,
    MemoryKeychain,
    OsKeychain,
    find_keychain,
)


class SmallStore:
    """Holds secrets as Windows does: none longer than 2,560 bytes in UTF-16."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.writes_left = 10**6

    def get_password(self, service: str, name: str) -> str | None:
        assert service == SERVICE
        return self.secrets.get(name)

    def set_password(self, service: str, name: str, text: str) -> None:
        assert len(text.encode("utf-16-le")) <= 2560
        self.writes_left -= 1
        if self.writes_left < 0:
            raise KeyringLocked
        self.secrets[name] = text

    def delete_password(self, service: str, name: str) -> None:
        if name not in self.secrets:
            raise PasswordDeleteError
        del self.secrets[name]


def keychain_over(store: object) -> OsKeychain:
    return OsKeychain(store, (KeyringError,))


def secret(keychain, name: str = "token") -> str | None:
    found = keychain.get(name)
    return None if found is None else found.get_secret_value()


@pytest.mark.parametrize("keychain", [MemoryKeychain(), keychain_over(SmallStore())], ids=["memory", "system"])
def test_that_a_secret_is_kept_replaced_and_removed(keychain):
    assert keychain.get("token") is None

    keychain.put("token", SecretStr("one"))
    keychain.put("token", SecretStr("two"))
    assert secret(keychain) == "two"

    keychain.remove("token")
    keychain.remove("token")
    assert keychain.get("token") is None


def test_that_only_the_systems_keychain_lasts():
    assert keychain_over(SmallStore()).lasting
    assert not MemoryKeychain().lasting


@given(
    st.lists(
        st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=PART_CHARACTERS * 3),
        max_size=4,
    )
)
def test_that_secrets_of_any_length_come_back_and_leave_nothing_behind(texts):
    store = SmallStore()
    keychain = keychain_over(store)

    for text in texts:
        keychain.put("token", SecretStr(text))
        assert secret(keychain) == text
    keychain.remove("token")

    assert store.secrets == {}


@pytest.mark.parametrize("writes", range(5))
def test_that_a_write_cut_off_leaves_the_old_secret_or_the_new(writes):
    store = SmallStore()
    keychain = keychain_over(store)
    old, new = "o" * 3000, "n" * 3000
    keychain.put("token", SecretStr(old))
    store.writes_left = writes

    with suppress(KeychainError):
        keychain.put("token", SecretStr(new))

    assert secret(keychain) in {old, new}


def test_that_a_secret_with_a_part_missing_counts_as_none():
    store = SmallStore()
    keychain = keychain_over(store)
    keychain.put("token", SecretStr("x" * 3000))
    del store.secrets["token/1/2"]

    assert keychain.get("token") is None


@pytest.mark.parametrize("head", ["", "somebody else's", "2:1", "1:", "1:x", "0:0"])
def test_that_what_others_wrote_there_counts_as_none(head):
    store = SmallStore()
    store.secrets["token"] = head

    assert keychain_over(store).get("token") is None


def test_that_a_locked_keychain_is_a_sentence():
    class Locked(SmallStore):
        def get_password(self, service, name):
            raise KeyringLocked

    with pytest.raises(KeychainError, match="Unlock it"):
        keychain_over(Locked()).get("token")


def test_that_a_keychain_that_will_not_delete_is_a_sentence():
    class Stubborn(SmallStore):
        def delete_password(self, service, name):
            raise PasswordDeleteError

    keychain = keychain_over(Stubborn())
    keychain.put("token", SecretStr("x"))

    with pytest.raises(KeychainError):
        keychain.remove("token")


def test_that_a_secret_never_shows_itself():
    keychain = keychain_over(SmallStore())
    keychain.put("token", SecretStr("very secret"))

    assert "very secret" not in repr(keychain.get("token"))


class Some(KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        raise NotImplementedError

    def delete_password(self, service, username):
        raise NotImplementedError


class EmptyChain(Some):
    backends = ()


@pytest.mark.parametrize(
    ("backend", "kind"),
    [
        (fail.Keyring(), MemoryKeychain),
        (null.Keyring(), MemoryKeychain),
        (EmptyChain(), MemoryKeychain),
        (Some(), OsKeychain),
    ],
)
def test_that_the_systems_keychain_is_used_where_there_is_one(backend, kind, monkeypatch):
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)

    assert isinstance(find_keychain(), kind)
