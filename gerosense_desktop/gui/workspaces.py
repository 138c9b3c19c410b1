"""Builds the two places of work: the clinic's, and practice."""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import Keychain, MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import PRACTICE_PATIENT, practice_token
from gerosense_desktop.resources import resource_path
from gerosense_desktop.token_store import TokenStore


def clinic_workspace(paths: Paths, *, keychain: Keychain) -> Workspace:
    """Return the place of real work."""
    return Workspace(
        practice=False,
        open_ledger=lambda: Ledger.open(paths.ledger, keychain=keychain),
        make_client=_make_client,
        tokens=TokenStore(keychain),
    )


def practice_workspace(paths: Paths) -> Workspace:
    """Start a server on this computer and return the place to practise at; ``close`` stops the server.

    Its ledger is its own, and its keys and tokens never reach the computer's keychain.

    Raises:
        GeroSenseError: The server cannot start.
    """
    stack = ExitStack()
    server = stack.enter_context(PracticeServer())
    export = resource_path("practice/apple_health_export.zip")
    keychain = MemoryKeychain()
    return Workspace(
        practice=True,
        open_ledger=lambda: Ledger.open(paths.practice_ledger, keychain=keychain),
        make_client=_make_client,
        tokens=TokenStore(keychain),
        server_url=server.url,
        token=SecretStr(practice_token(PRACTICE_PATIENT)),
        sample_export=export if export.exists() else None,
        close=stack.close,
    )


def demo_workspace(paths: Paths) -> Workspace:
    """Return a place to practise at whose ledger is gone when it is closed: a demonstration always shows it all."""
    home = Path(tempfile.mkdtemp(prefix="gerosense-demo-"))
    try:
        workspace = practice_workspace(replace(paths, practice_ledger=home / "ledger.sqlite3"))
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise

    def close() -> None:
        workspace.close()
        shutil.rmtree(home, ignore_errors=True)

    return replace(workspace, close=close)


def _make_client(server: str, token: SecretStr, workers: int) -> GeroSenseClient:
    return GeroSenseClient(server, token=token, workers=workers)
