"""Whose word on new versions counts: keys that are built into the program.

``resources/releases/trust.json`` holds them. As long as it holds none, nothing is asked: no answer could be believed.
"""

from base64 import b64decode
from typing import Annotated, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict

from gerosense_desktop.resources import resource_path

TRUST_FILE: Final = "releases/trust.json"
_KEY_BYTES: Final = 32


def _key(text: str) -> str:
    if len(b64decode(text, validate=True)) != _KEY_BYTES:
        raise ValueError("a public key has 32 bytes")
    return text


class Trust(BaseModel):
    """Where a build asks, and whom it believes.

    Attributes:
        address: Of the release feed, where neither settings nor policy name one; empty for none.
        keys: Ed25519 public keys, in base64; one of them must have signed. More than one while a key is exchanged.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: str = ""
    keys: tuple[Annotated[str, AfterValidator(_key)], ...] = ()

    @classmethod
    def built_in(cls) -> Self:
        """Return what this build trusts."""
        return cls.model_validate_json(resource_path(TRUST_FILE).read_bytes())

    def holds(self, document: bytes, *, signature: bytes) -> bool:
        """Whether a signature over exactly these bytes is that of a trusted key.

        Args:
            document: As it came.
            signature: Ed25519 (RFC 8032), in base64.
        """
        # Loaded when there is something to verify.
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

        try:
            signed = b64decode(signature.strip(), validate=True)
        except ValueError:
            return False
        for key in self.keys:
            try:
                Ed25519PublicKey.from_public_bytes(b64decode(key)).verify(signed, document)
            except InvalidSignature:
                continue
            return True
        return False
