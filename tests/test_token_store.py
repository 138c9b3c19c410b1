from pydantic import SecretStr

from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.token_store import TokenStore


class NamesSeen(MemoryKeychain):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def put(self, name, secret):
        self.names.append(name)
        super().put(name, secret)


def test_that_each_patient_has_a_token_until_it_is_forgotten():
    store = TokenStore(MemoryKeychain())
    store.put("patient-7", SecretStr("seven"))
    store.put("patient-8", SecretStr("eight"))

    store.forget("patient-7")

    assert store.get("patient-7") is None
    assert store.get("patient-8") == SecretStr("eight")


def test_that_the_keychains_names_do_not_show_the_patient():
    keychain = NamesSeen()

    TokenStore(keychain).put("patient-7", SecretStr("x"))

    assert "patient" not in keychain.names[0]


def test_that_it_says_whether_tokens_last():
    assert TokenStore(MemoryKeychain()).lasting is False
