"""A line that fills, on a terminal only."""

from typing import Final, TextIO

_WIDTH: Final = 30


class ProgressBar:
    """Draws on one line of a terminal; in a pipe or a file it stays silent."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = stream.isatty()
        self._last = ""

    def show(self, label: str, *, done: int, total: int) -> None:
        """Draw ``done`` of ``total``."""
        if not self._shown:
            return
        share = min(1.0, done / total) if total else 1.0
        filled = round(share * _WIDTH)
        line = f"{label} [{'#' * filled}{'.' * (_WIDTH - filled)}] {share:4.0%}"
        if line != self._last:
            self._stream.write(f"\r{line}\x1b[K")
            self._stream.flush()
            self._last = line

    def clear(self) -> None:
        """Take the line away, so that text can follow."""
        if self._last:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._last = ""
