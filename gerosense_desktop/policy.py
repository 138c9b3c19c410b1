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

import os
import stat
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import override

from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.settings import Look, Settings

Name = Literal["server_url", "workers", "lock_after_minutes", "language", "look", "ask_for_releases", "release_feed"]
"""What a policy may decide."""

REGISTRY_KEY: Final = r"Software\Policies\GeroSense Desktop"
_STRICT: Final = ConfigDict(frozen=True, extra="forbid")


class PolicyError(GeroSenseError):
    """The policy of this computer cannot be used."""


def _address(text: str) -> str:
    try:
        return ServerAddress.parse(text).url
    except AddressError as error:
        raise ValueError(error.user_message) from None


class Preset(BaseModel):
    """Settings to begin with; None where the policy says nothing."""

    model_config = _STRICT

    server_url: Annotated[str, AfterValidator(_address)] | None = None
    workers: int | None = Field(default=None, ge=1, le=16)
    lock_after_minutes: int | None = Field(default=None, ge=0, le=1440)
    language: str | None = None
    look: Look | None = None
    ask_for_releases: bool | None = None
    release_feed: Annotated[str, AfterValidator(_address)] | None = None


class Policy(BaseModel):
    """What an administrator decided.

    Attributes:
        preset: Settings to begin with.
        locked: Settings that nobody may change; one that is not preset stays at the program's own default.
    """

    model_config = _STRICT

    preset: Preset = Preset()
    locked: frozenset[Name] = frozenset()

    def apply(self, settings: Settings) -> Settings:
        """Return a person's settings under this policy."""
        preset = self.preset.model_dump(exclude_none=True)
        defaults = Settings().model_dump()
        decided = {name: preset.get(name, defaults[name]) for name in self.locked}
        begun = {name: value for name, value in preset.items() if name not in settings.model_fields_set}
        return settings.model_copy(update=begun | decided)

    def own(self, settings: Settings) -> Settings:
        """Return what of the settings is the person's own choice, to be kept: the rest follows the policy."""
        preset = self.preset.model_dump(exclude_none=True)
        chosen = settings.model_dump(exclude_unset=True)
        same = {name for name, value in preset.items() if chosen.get(name) == value}
        return Settings.model_validate({name: chosen[name] for name in chosen.keys() - same - self.locked})

    def naming(self, server: str) -> Self:
        """Return the same policy with a server that is locked.

        Raises:
            PolicyError: It is no address.
        """
        try:
            preset = Preset.model_validate(self.preset.model_dump() | {"server_url": server})
        except ValidationError:
            raise _unusable() from None
        return self.model_copy(update={"preset": preset, "locked": self.locked | {"server_url"}})


class ClosedPolicy(Policy):
    """Stands in for a policy that cannot be used: no server, nobody asked for newer versions, nothing to change.

    What a person chose stays in their settings file for later: ``own`` leaves it out, and so nothing is written over.
    """

    locked: frozenset[Name] = frozenset(get_args(Name))

    @override
    def apply(self, settings: Settings) -> Settings:
        """Return a person's settings as far as no policy could mind them."""
        longest = Settings().lock_after_minutes
        return settings.model_copy(
            update={
                "server_url": "",
                "ask_for_releases": False,
                "release_feed": "",
                # 0 would be never.
                "lock_after_minutes": min(settings.lock_after_minutes or longest, longest),
            }
        )


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
        return Policy.model_validate_json(content)
    except ValidationError:
        raise _unusable() from None


def _is_safe(found: os.stat_result, *, owner: int) -> bool:
    """Whether only the owner can have written it; on Windows the folder's rights are the administrator's business."""
    return os.name != "posix" or (found.st_uid == owner and not stat.S_IMODE(found.st_mode) & 0o022)


def _unusable() -> PolicyError:
    return PolicyError(
        "The policy of this computer cannot be understood, so nothing can be uploaded. Tell your IT department."
    )
