r"""What an administrator decides for all users of a computer: settings to begin with, and settings nobody may change.

The file is JSON, for example::

    {"preset": {"server_url": "https://gerosense.clinic.example", "lock_after_minutes": 5}, "locked": ["server_url"]}

It is ``%ProgramData%\GeroSense Desktop\policy.json`` on Windows, ``/Library/Application Support/GeroSense
Desktop/policy.json`` on macOS, and ``/etc/gerosense-desktop/policy.json`` elsewhere. On Windows a group policy may name
another file and the server, in the values ``policy_file`` and ``server_url`` of ``HKLM\Software\Policies\GeroSense
Desktop``; a server named there is locked. A file that is named there has to be found. A file that anybody else could
have written is not believed. Where there is a policy that cannot be used, nobody knows which server it names: then a
closed policy takes its place, under which nothing can be sent but in practice.
"""

import json
import os
import stat
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Self

from typing_extensions import override

from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.settings import Settings, checked

NAMES: Final = (
    "server_url",
    "workers",
    "lock_after_minutes",
    "language",
    "look",
    "ask_for_releases",
    "release_feed",
)
"""What a policy may decide."""

REGISTRY_KEY: Final = r"Software\Policies\GeroSense Desktop"
_ADDRESSES: Final = frozenset({"server_url", "release_feed"})


class PolicyError(GeroSenseError):
    """The policy of this computer cannot be used."""


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What an administrator decided.

    Attributes:
        preset: Settings to begin with, by name.
        locked: Settings that nobody may change; one that is not preset stays at the program's own default.
    """

    preset: Mapping[str, object] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()

    @classmethod
    def of(cls, found: object) -> Self:
        """Check what a policy file holds; other than a person's settings it may hold nothing that nobody knows.

        Raises:
            ValueError: It cannot be understood.
        """
        if not isinstance(found, dict) or not found.keys() <= {"preset", "locked"}:
            raise ValueError("not a policy")
        preset, locked = found.get("preset", {}), found.get("locked", [])
        if not isinstance(preset, dict) or not preset.keys() <= set(NAMES):
            raise ValueError("not what may be preset")
        if not isinstance(locked, list) or not all(name in NAMES for name in locked):
            raise ValueError("not what may be locked")
        # null says nothing.
        said = {name: _checked(name, value) for name, value in preset.items() if value is not None}
        return cls(preset=said, locked=frozenset(locked))

    def apply(self, settings: Settings) -> Settings:
        """Return a person's settings under this policy."""
        defaults = Settings()
        decided = {name: self.preset.get(name, getattr(defaults, name)) for name in self.locked}
        begun = {name: value for name, value in self.preset.items() if name not in settings.chosen}
        return settings.but(**(begun | decided))

    def own(self, settings: Settings) -> Settings:
        """Return what of the settings is the person's own choice, to be kept: the rest follows the policy."""
        chosen = settings.choices()
        same = {name for name, value in self.preset.items() if chosen.get(name) == value}
        return Settings.of({name: chosen[name] for name in chosen.keys() - same - self.locked})

    def naming(self, server: str) -> Self:
        """Return the same policy with a server that is locked.

        Raises:
            PolicyError: It is no address.
        """
        try:
            preset = {**self.preset, "server_url": _checked("server_url", server)}
        except ValueError:
            raise _unusable() from None
        return replace(self, preset=preset, locked=self.locked | {"server_url"})


@dataclass(frozen=True, kw_only=True)
class ClosedPolicy(Policy):
    """Stands in for a policy that cannot be used: no server, nobody asked for newer versions, nothing to change.

    What a person chose stays in their settings file for later: ``own`` leaves it out, and so nothing is written over.
    """

    locked: frozenset[str] = frozenset(NAMES)

    @override
    def apply(self, settings: Settings) -> Settings:
        """Return a person's settings as far as no policy could mind them."""
        longest = Settings().lock_after_minutes
        return settings.but(
            server_url="",
            ask_for_releases=False,
            release_feed="",
            # 0 would be never.
            lock_after_minutes=min(settings.lock_after_minutes or longest, longest),
        )


def _checked(name: str, value: object) -> object:
    """Return a value as the settings hold it, an address in full.

    Raises:
        ValueError: It is none that could be chosen.
    """
    value = checked(name, value)
    if name not in _ADDRESSES:
        return value
    try:
        return ServerAddress.parse(str(value)).url
    except AddressError as error:
        raise ValueError(error.user_message) from None


Registry = Callable[[], Mapping[str, str]]


def read_registry() -> Mapping[str, str]:
    """Return the values of the computer's group policy; none where there is no registry."""
    found: dict[str, str] = {}
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - Windows only

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY_KEY) as key:
            for name in ("server_url", "policy_file"):
                with suppress(OSError):
                    found[name] = str(winreg.QueryValueEx(key, name)[0]).strip()
    return {name: value for name, value in found.items() if value}


def policy_file(*, platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the policy stands on a system."""
    match platform:
        case "win32":
            return Path(environment.get("ProgramData", r"C:\ProgramData")) / "GeroSense Desktop" / "policy.json"
        case "darwin":
            return Path("/Library/Application Support/GeroSense Desktop/policy.json")
        case _:
            return Path("/etc/gerosense-desktop/policy.json")


def load_policy(path: Path | None = None, *, registry: Registry = read_registry, owner: int = 0) -> Policy:
    """Read the policy of this computer; where there is none, everything is a person's to choose.

    Args:
        path: The file; where it usually stands if none is given.
        registry: Returns what a group policy says.
        owner: Whose the file has to be, where files have owners.

    Raises:
        PolicyError: There is one that cannot be understood, or that is not to be believed, or one that is named and
            cannot be found.
    """
    named = registry()
    if path is None and "policy_file" in named:
        policy = _read(Path(named["policy_file"]), owner=owner)
        if policy is None:
            raise PolicyError(
                "The policy of this computer cannot be found, so nothing can be uploaded. If it lies on a server, "
                "connect to the network and start the program again; else tell your IT department."
            )
    else:
        policy = _read(path or policy_file(), owner=owner) or Policy()
    return policy.naming(named["server_url"]) if "server_url" in named else policy


def _read(path: Path, *, owner: int) -> Policy | None:
    """Read a policy; None where there is no file."""
    try:
        content = path.read_bytes()
        believed = all(_is_safe(place.stat(), owner=owner) for place in (path, path.parent))
    except FileNotFoundError:
        return None
    except OSError:
        raise _unusable() from None
    if not believed:
        raise PolicyError(
            "The policy of this computer is not used, so nothing can be uploaded: somebody who is no administrator "
            "could have written it. Tell your IT department."
        )
    try:
        return Policy.of(json.loads(content))
    except (ValueError, RecursionError):
        raise _unusable() from None


def _is_safe(found: os.stat_result, *, owner: int) -> bool:
    """Whether only the owner can have written it; on Windows the folder's rights are the administrator's business."""
    return os.name != "posix" or (found.st_uid == owner and not stat.S_IMODE(found.st_mode) & 0o022)


def _unusable() -> PolicyError:
    return PolicyError(
        "The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department."
    )
