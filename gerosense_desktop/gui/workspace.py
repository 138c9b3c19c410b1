"""Where uploads go and what remembers them: the clinic's own, or practice. The two never mix."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import SecretStr

    from gerosense_desktop.api.client import GeroSenseClient
    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.proxy_store import ProxyStore
    from gerosense_desktop.token_store import TokenStore

OpenLedger = Callable[[], "Ledger"]
StayAwake = Callable[[], AbstractContextManager[None]]
"""Called on the thread of an upload, which is kept from being put to sleep within the block."""
MakeClient = Callable[[str, "SecretStr", int], "GeroSenseClient"]
"""Called with the server's address, the patient's token, and how many calls run at the same time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """Everything that differs between real work and practice.

    Attributes:
        practice: Whether nothing leaves this computer.
        open_ledger: Opens the ledger for the thread that calls it.
        make_client: Makes a client.
        tokens: Keeps tokens.
        proxies: Keeps the logins for proxies; None where no proxy is in the way.
        server_url: The practice server's address; None where the settings decide.
        token: The practice patient's token; None where a person pastes one.
        sample_export: The bundled export to practise with, where there is one.
        has_ledger: Whether there is a ledger already; opening it makes one.
        stay_awake: Keeps the computer awake while an upload runs.
        close: Ends what was started for it.
    """

    practice: bool
    open_ledger: OpenLedger
    make_client: MakeClient
    tokens: TokenStore
    proxies: ProxyStore | None = None
    server_url: str | None = None
    token: SecretStr | None = None
    sample_export: Path | None = None
    has_ledger: Callable[[], bool] = lambda: True
    stay_awake: StayAwake = nullcontext
    close: Callable[[], None] = lambda: None
