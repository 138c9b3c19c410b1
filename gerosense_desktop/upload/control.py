"""What the person may say to a run while it goes: from any thread, heard at once."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import SecretStr


class Control:
    """One for each run. The face calls the verbs; the run asks the rest.

    Every verb cuts short whatever the run waits for. A batch in flight is finished first, unless the person says
    ``cut``. A verb may be said in the middle of anything, also by a signal that interrupts the run's own thread.
    """

    def __init__(self) -> None:
        self._lock = RLock()
        self._cancelled = False
        self._paused = False
        self._resumed = False
        self._token: SecretStr | None = None
        self._listener: Callable[[], None] | None = None
        self._cutter: Callable[[], None] | None = None

    # ── what the face says ────────────────────────────────────────────────────────────────────────────────────────

    def cancel(self) -> None:
        """Send no further batch; the run ends when those in flight are answered."""
        with self._lock:
            self._cancelled = True
        self._tell()

    def cut(self) -> bool:
        """As ``cancel``, and wait for no answer: what is in flight becomes unknown.

        Returns:
            Whether the run has come so far that it hears this.
        """
        cutter = self._cutter
        self.cancel()
        if cutter is None:
            return False
        cutter()
        return True

    def pause(self) -> None:
        """Send no further batch until ``resume``."""
        with self._lock:
            self._paused = True
        self._tell()

    def resume(self) -> None:
        """Go on: after a pause, after failures, or now instead of when the wait is over."""
        with self._lock:
            self._paused = False
            self._resumed = True
        self._tell()

    def give_token(self, token: SecretStr) -> None:
        """Answer a run that asks for a token; one that cannot be taken is answered by ``TokenRefused``."""
        with self._lock:
            self._token = token
        self._tell()

    # ── what the run asks ─────────────────────────────────────────────────────────────────────────────────────────

    @property
    def cancelled(self) -> bool:
        """Whether the person wants the run to end."""
        return self._cancelled

    @property
    def paused(self) -> bool:
        """Whether the person wants the run to pause."""
        return self._paused

    def take_resume(self) -> bool:
        """Whether the person said "go on" since this was asked last."""
        with self._lock:
            resumed, self._resumed = self._resumed, False
        return resumed

    def take_token(self) -> SecretStr | None:
        """Return the token given since this was asked last."""
        with self._lock:
            token, self._token = self._token, None
        return token

    def listen(self, listener: Callable[[], None], *, cut: Callable[[], None] | None = None) -> None:
        """Call ``listener`` after every verb and ``cut`` at that one, on the caller's thread."""
        self._listener, self._cutter = listener, cut

    def _tell(self) -> None:
        listener = self._listener
        if listener is not None:
            listener()
