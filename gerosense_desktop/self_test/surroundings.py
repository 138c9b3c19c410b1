"""What the operating system gives: a keychain, and certificates it trusts."""

import importlib
import secrets
import ssl
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from gerosense_desktop.api.connection import make_context
from gerosense_desktop.keychain import Keychain, find_keychain
from gerosense_desktop.self_test.finding import FlawError

_PROBE: Final = "self-test"
_BACKENDS: Final = {
    "win32": "keyring.backends.Windows",
    "darwin": "keyring.backends.macOS",
    "linux": "keyring.backends.SecretService",
}
_LONG: Final = 1800
"""More than one entry of Windows holds."""


def keep_a_secret(keychain: Keychain | None = None) -> Mapping[str, Any]:
    """Keep a made-up secret, read it back and remove it.

    On Linux there may be no keychain where nobody is signed in; what speaks to one has to be there all the same.

    Raises:
        FlawError: It was not kept as it was.
    """
    backend = _BACKENDS.get(sys.platform)
    if backend is not None:
        importlib.import_module(backend)
    keychain = find_keychain() if keychain is None else keychain
    secret = SecretStr(secrets.token_hex(_LONG // 2))
    try:
        keychain.put(_PROBE, secret)
        kept = keychain.get(_PROBE)
    finally:
        keychain.remove(_PROBE)
    if kept != secret:
        raise FlawError("the keychain gives back something else")
    if keychain.get(_PROBE) is not None:
        raise FlawError("the keychain does not forget")
    if sys.platform in {"win32", "darwin"} and not keychain.lasting:
        raise FlawError("the system's keychain was not found")
    return {"lasting": keychain.lasting}


def trust_the_system() -> Mapping[str, Any]:
    """Look at whom the operating system trusts; the program's own connections are checked against the same.

    Raises:
        FlawError: It trusts nobody, so that no server could be reached.
    """
    context = make_context(None)
    # A connection to nowhere: only now does truststore look around.
    link = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="server.example")
    tls = {"tls": ssl.OPENSSL_VERSION}
    if sys.platform == "darwin":
        return {"checked_by": "macOS", **tls}
    if sys.platform == "win32":
        trusted = len(ssl.enum_certificates("ROOT"))
    else:
        trusted = link.context.cert_store_stats()["x509_ca"] or _in_default_folder()
    if not trusted:
        raise FlawError("the system trusts no certificate authority; on Linux install ca-certificates")
    return {"authorities": trusted, **tls}


def _in_default_folder() -> int:
    """Count the certificates that OpenSSL reads one by one, when they are asked for."""
    folder = ssl.get_default_verify_paths().capath
    return len(list(Path(folder).glob("*.0"))) if folder else 0
