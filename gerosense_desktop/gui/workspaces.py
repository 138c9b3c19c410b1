"""Builds the two places of work: the clinic's, and practice.

Ledger, client, and all of practice are loaded when they are first needed, on the thread that needs them.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from typing import TYPE_CHECKING

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keep_awake import keep_awake
from gerosense_desktop.proxy_store import ProxyStore
from gerosense_desktop.resources import resource_path
from gerosense_desktop.token_store import TokenStore

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import SecretStr

    from gerosense_desktop.api.client import GeroSenseClient
    from gerosense_desktop.api.proxy import FindProxyLogin
    from gerosense_desktop.keychain import Keychain
    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.paths import Paths


def clinic_workspace(paths: Paths, *, keychain: Keychain) -> Workspace:
    """Return the place of real work."""
    proxies = ProxyStore(keychain)

    def make_client(server: str, token: SecretStr, workers: int) -> GeroSenseClient:
        return _make_client(server, token, workers, proxy_login=proxies.get)

    return Workspace(
        practice=False,
        open_ledger=lambda: _open_ledger(paths.ledger, keychain=keychain),
        make_client=make_client,
        tokens=TokenStore(keychain),
        proxies=proxies,
        has_ledger=paths.ledger.exists,
        stay_awake=keep_awake,
    )


def practice_workspace() -> Workspace:
    """Start a server on this computer and return the place to practise at; ``close`` stops the server.

    The server begins with nothing, and so does the ledger: else it would claim that this server has what an earlier one
    was sent. Both are gone when it is closed. Keys and tokens never reach the computer's keychain.

    Raises:
        GeroSenseError: The server cannot start.
    """
    import tempfile
    from contextlib import ExitStack
    from pathlib import Path

    from pydantic import SecretStr

    from gerosense_desktop.keychain import MemoryKeychain
    from gerosense_desktop.practice.server import PracticeServer
    from gerosense_desktop.practice.token import PRACTICE_PATIENT, practice_token

    with ExitStack() as stack:
        try:
            folder = tempfile.TemporaryDirectory(prefix="gerosense-practice-", ignore_cleanup_errors=True)
            home = Path(stack.enter_context(folder))
            server = stack.enter_context(PracticeServer())
        except OSError:
            raise GeroSenseError(
                "Practice cannot start on this computer. Close other programs and try again."
            ) from None
        export = resource_path("practice/apple_health_export.zip")
        keychain = MemoryKeychain()
        return Workspace(
            practice=True,
            open_ledger=lambda: _open_ledger(home / "ledger.sqlite3", keychain=keychain),
            make_client=_make_client,
            tokens=TokenStore(keychain),
            server_url=server.url,
            token=SecretStr(practice_token(PRACTICE_PATIENT)),
            sample_export=export if export.exists() else None,
            close=stack.pop_all().close,
        )


def _make_client(
    server: str, token: SecretStr, workers: int, *, proxy_login: FindProxyLogin = lambda _host: None
) -> GeroSenseClient:
    from gerosense_desktop.api.client import GeroSenseClient

    return GeroSenseClient(server, token=token, workers=workers, proxy_login=proxy_login)


def _open_ledger(path: Path, *, keychain: Keychain) -> Ledger:
    from gerosense_desktop.ledger.ledger import Ledger

    return Ledger.open(path, keychain=keychain)
