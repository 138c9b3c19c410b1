"""What is remembered of new versions: when was asked, what came, what the person put away. Nothing of anybody."""

from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Final, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import make_private_folder, narrow_file, replace_private

BETWEEN: Final = timedelta(hours=12)
"""At least, from one question to the next: twice a day."""


class Remembered(BaseModel):
    """The content of the file.

    Attributes:
        asked_at: When the feed was asked last, whatever came of it.
        document: The last answer that was believed, as it came.
        signature: Its signature; both are verified again whenever they are used.
        hidden: The version whose notice the person put away.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    asked_at: AwareDatetime | None = None
    document: str = ""
    signature: str = ""
    hidden: str = ""


class Memory:
    """One small file; safe to use from several threads. A file that cannot be read counts as none."""

    def __init__(self, path: Path) -> None:
        """Prepare; nothing is read yet."""
        self._path = path
        self._lock = Lock()

    @classmethod
    def beside(cls, settings_file: Path) -> Self:
        """Keep it where the settings are kept."""
        return cls(settings_file.with_name("releases.json"))

    def recall(self) -> Remembered:
        """Return what is remembered."""
        with self._lock:
            return self._load()

    def may_ask(self, now: datetime) -> bool:
        """Whether it is time to ask; if so, that is on disk before this returns.

        Where it cannot be written, nothing is asked: else every start of the program would ask. A time that is yet to
        come was noted by a clock that was wrong, so the waiting begins anew.

        Args:
            now: The time by this computer's clock.
        """
        with self._lock:
            known = self._load()
            last = known.asked_at
            if last is not None and timedelta() <= now - last < BETWEEN:
                return False
            written = self._save(known.model_copy(update={"asked_at": now}))
            return written and (last is None or last <= now)

    def keep(self, *, document: str, signature: str) -> None:
        """Remember an answer that was believed."""
        self._change(document=document, signature=signature)

    def hide(self, version: str) -> None:
        """Remember that the person put the notice of a version away."""
        self._change(hidden=version)

    def _change(self, **said: str) -> None:
        with self._lock:
            self._save(self._load().model_copy(update=said))

    def _load(self) -> Remembered:
        try:
            narrow_file(self._path)
            return Remembered.model_validate_json(self._path.read_bytes())
        except (OSError, GeroSenseError, ValidationError):
            return Remembered()

    def _save(self, known: Remembered) -> bool:
        try:
            make_private_folder(self._path.parent)
            written = known.model_dump_json(exclude_defaults=True).encode()
            replace_private(self._path, lambda stream: stream.write(written))
        except (OSError, GeroSenseError):
            return False
        return True
