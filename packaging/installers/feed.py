"""The release feed: what programs that are out there ask for, signed with a key that only the release has."""

import datetime as dt
import hashlib
import json
import os
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installers.product import DOMAIN, ROOT

TRUST: Final = ROOT / "resources" / "releases" / "trust.json"
"""The keys that a build believes; see ``gerosense_desktop/releases/trust.py``."""

FEED: Final = "releases.json"
_INSTALLERS: Final = frozenset({".exe", ".msi", ".dmg", ".pkg", ".deb", ".AppImage"})


class FeedError(Exception):
    """The feed cannot be made; the text says why."""


def make_key(target: Path, *, trust: Path = TRUST) -> str:
    """Make a key: the private half into a file of its own, the public one among those that builds believe from now on.

    Returns:
        The public half.

    Raises:
        FeedError: The file is there, or it would lie in the sources.
    """
    target = target.absolute()
    if target.resolve().is_relative_to(ROOT):
        raise FeedError("The private half must not lie among the sources. Name a file elsewhere.")
    key = Ed25519PrivateKey.generate()
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise FeedError(f"{target.name} is there already; a key is not written over.") from None
    with os.fdopen(handle, "wb") as stream:
        stream.write(b64encode(key.private_bytes_raw()) + b"\n")
    said = json.loads(trust.read_text(encoding="utf-8"))
    said["keys"].append(public_half(key))
    trust.write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")
    return public_half(key)


def read_key(text: str) -> Ed25519PrivateKey:
    """Read a private half.

    Raises:
        FeedError: It is none.
    """
    try:
        return Ed25519PrivateKey.from_private_bytes(b64decode(text.strip(), validate=True))
    except ValueError:
        # Not a word of it: a log keeps what is said here.
        raise FeedError("GEROSENSE_FEED_KEY is not what make-feed-key wrote.") from None


def public_half(key: Ed25519PrivateKey) -> str:
    """Return what programs are given, in base64."""
    return b64encode(key.public_key().public_bytes_raw()).decode()


def feed(folder: Path, *, version: str, page: str, note: str, released: dt.date) -> dict[str, Any]:
    """Return what the feed says.

    Args:
        folder: Where the installers are.
        version: The program's, a final one.
        page: Where a person reads about it; https.
        note: What is new, in one sentence; may be empty.
        released: The day.

    Raises:
        FeedError: There is no installer, or the page is not https, or the version is one for trying.
    """
    files = sorted(path for path in folder.iterdir() if path.suffix in _INSTALLERS)
    if not files:
        raise FeedError("There is no installer.")
    if not page.startswith("https://"):
        raise FeedError("The page has to be https.")
    if not version.replace(".", "").isdigit():
        raise FeedError(f"{version} is no version for everybody: programs would not offer it.")
    return {
        "product": DOMAIN,
        "version": version,
        "released": released.isoformat(),
        "page": page,
        "note": note,
        "installers": [{"name": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()} for path in files],
    }


def write_feed(said: dict[str, Any], folder: Path, *, key: Ed25519PrivateKey, trust: Path = TRUST) -> None:
    """Write the feed and, beside it, its signature over exactly those bytes.

    Raises:
        FeedError: The programs of this release do not believe this key.
    """
    if public_half(key) not in json.loads(trust.read_text(encoding="utf-8"))["keys"]:
        raise FeedError("resources/releases/trust.json does not name this key: no program would believe the feed.")
    document = json.dumps(said, indent=2).encode() + b"\n"
    (folder / FEED).write_bytes(document)
    (folder / f"{FEED}.sig").write_bytes(b64encode(key.sign(document)) + b"\n")
