"""The terminal's ``support``: shows what would be sent to support, then saves it."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO
from urllib.parse import urlsplit

from gerosense_desktop.api.proxy import login_for
from gerosense_desktop.api.system_proxy import all_proxies
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.proxy_store import ProxyStore
from gerosense_desktop.support.bundle import Bundle, make_bundle
from gerosense_desktop.token_store import TokenStore

if TYPE_CHECKING:
    import argparse

    from gerosense_desktop.keychain import Keychain
    from gerosense_desktop.paths import Paths

DONE: Final = 0
NOT_SAVED: Final = 2

Ask = Callable[[str], bool]
"""Puts a question to the person; whether the answer was yes."""


def save_bundle(
    options: argparse.Namespace, *, paths: Paths, keychain: Keychain, out: TextIO, err: TextIO, ask: Ask
) -> int:
    """Show the bundle, ask, and save it.

    Args:
        options: ``out`` and ``yes``.
        paths: Where everything lies.
        keychain: Where tokens may be kept, and the ledger's key.
        out: Takes the contents of the bundle.
        err: Takes the sentences about it.
        ask: Puts the question.

    Returns:
        The exit code: 0 where it was saved, 2 where the person did not want it.

    Raises:
        BundleNotSavedError: It cannot be written.
    """
    bundle = bundle_of(paths, keychain=keychain)
    for text in bundle.texts:
        print(f"── {text.name} ──\n{text.text}", file=out)
    print(taken_out_sentence(bundle), file=err)
    if not options.yes and not ask("Save this? It is not sent anywhere by itself. [y/N] "):
        print("Nothing was saved.", file=err)
        return NOT_SAVED
    bundle.save(options.out)
    print("Saved. Send it to support yourself, or remove it.", file=err)
    return DONE


def bundle_of(paths: Paths, *, keychain: Keychain) -> Bundle:
    """Make the bundle of this computer's home; also where the ledger is damaged, which is when it is needed most."""
    names = [Path.home().name, *_user_name(), *_proxy_names(keychain)]
    tokens = TokenStore(keychain)
    if paths.ledger.exists():
        try:
            with Ledger.open(paths.ledger, keychain=keychain) as ledger:
                return make_bundle(paths, ledger=ledger, tokens=tokens, names=names)
        except GeroSenseError:
            pass
    return make_bundle(paths, ledger=None, tokens=tokens, names=names)


def taken_out_sentence(bundle: Bundle) -> str:
    """Say what the search took out."""
    match bundle.taken_out:
        case 0:
            return "It was searched for names and tokens: none was found."
        case 1:
            return "It was searched for names and tokens: 1 line was taken out."
        case number:
            return f"It was searched for names and tokens: {number} lines were taken out."


def _proxy_names(keychain: Keychain) -> set[str]:
    """Return the hosts of the system's proxies and the logins for them, wherever they are kept."""
    names: set[str] = set()
    for proxy in all_proxies():
        with suppress(ValueError):
            names.add(urlsplit(proxy).hostname or "")
        login = login_for(proxy, find=ProxyStore(keychain).get)
        if login is not None:
            encoded = login.header().get_secret_value().partition(" ")[2]
            names |= {login.user, login.password.get_secret_value(), encoded}
    return names


def _user_name() -> list[str]:
    try:
        return [getpass.getuser()]
    except (OSError, KeyError, ImportError):
        return []
