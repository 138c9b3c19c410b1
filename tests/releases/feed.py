"""A release feed as a release engineer writes it, and a server that gives it."""

import json
from base64 import b64encode
from contextlib import contextmanager
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gerosense_desktop.releases.trust import Trust
from tests.api.faulty_server import Line, answer, faulty

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


def public(key: Ed25519PrivateKey) -> str:
    return b64encode(key.public_key().public_bytes_raw()).decode()


TRUST = Trust(keys=(public(KEY),))


def document(version="1.2", **said) -> bytes:
    release = {
        "product": "gerosense-desktop",
        "version": version,
        "released": "2026-11-20",
        "page": "https://releases.example/1.2",
        "note": "Reads files twice as fast.",
        "installers": [{"name": "GeroSense-Desktop-1.2-setup.exe", "sha256": "a" * 64}],
    }
    return json.dumps(release | said).encode()


def sign(content: bytes, *, key=KEY) -> bytes:
    return b64encode(key.sign(content)) + b"\n"


@contextmanager
def serving(content: bytes, signature: bytes | None = None):
    """Give a document at ``/releases.json`` and its signature beside it."""
    answers = {b"/releases.json": content, b"/releases.json.sig": sign(content) if signature is None else signature}

    def give(line: Line) -> None:
        line.read_all()
        path = bytes(line.got).split(b" ")[1]
        line.say(answer(200, answers[path]) if path in answers else answer(404))

    with faulty(give) as server:
        yield server
