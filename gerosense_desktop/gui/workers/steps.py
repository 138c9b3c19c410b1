"""Keeps the steps that are being walked, until their threads have ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.gui.workers.background_step import BackgroundStep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event


class Steps(QObject):
    """Every step of the window is made here: one that is no longer wanted still needs an owner while it ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: set[BackgroundStep] = set()

    @property
    def resting(self) -> bool:
        """Whether no thread is at work."""
        return not self._steps

    def new(self, walk: Callable[[Event], Iterator[object]]) -> BackgroundStep:
        """Return a step that is not begun yet."""
        step = BackgroundStep(walk, self)
        self._steps.add(step)
        step.finished.connect(self._drop)
        return step

    def end(self) -> None:
        """Cancel every step and block until all threads have ended; for the end of the program."""
        for step in tuple(self._steps):
            step.cancel()
        for step in tuple(self._steps):
            step.wait()

    @Slot()
    def _drop(self) -> None:
        step = self.sender()
        if isinstance(step, BackgroundStep):
            self._steps.discard(step)
            step.deleteLater()
