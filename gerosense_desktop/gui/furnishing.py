"""Completes a window when its first frame is on the screen, so that a person sees it as soon as it can be seen."""

from __future__ import annotations

import gc
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from typing_extensions import override

from gerosense_desktop.gui.qt_types import make_types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from threading import Event

    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep

_WITHOUT_FRAME: Final = 2000
"""Milliseconds until a window that nobody sees, as one shown as an icon, is completed all the same."""

_TURN: Final = 0.005
"""Seconds after which the window has its turn again."""

_INPUT: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
    }
)


class Furnishing(QObject):
    """Loads on a thread, builds on the window's, loads the libraries, and prepares the window for its first work.

    Between building and the libraries all of Qt's types are made here: see `qt_types`.

    Whatever the person does meanwhile waits until the window is complete: no click goes nowhere.

    Signals:
        finished: The window is complete.
        settled: Nothing is left to be loaded or prepared.
    """

    finished = Signal()
    settled = Signal()

    def __init__(
        self,
        window: MainWindow,
        *,
        load: Callable[[], Iterable[object]],
        furnish: Callable[[], object],
        load_libraries: Callable[[], Iterable[object]],
        prepare: Callable[[], Iterator[object]],
        make_types: Callable[[], Iterator[object]] = make_types,
    ) -> None:
        """Wait for the first frame.

        Args:
            window: The window.
            load: Loads what it is to be furnished with, bit by bit; called on a thread.
            furnish: Builds that; called once.
            load_libraries: Loads what the first file and the first upload need, in the same way.
            prepare: Does ahead what needs these; in between the window has its turn.
            make_types: Makes Qt's types, one at a time.
        """
        super().__init__(window)
        self._window = window
        self._load, self._furnish, self._load_libraries = load, furnish, load_libraries
        self._prepare = prepare
        self._preparing: Iterator[object] = iter(())
        self._types = make_types()
        self._loader: BackgroundStep | None = None
        self.complete = False
        self.at_rest = False
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)

    def finish(self) -> None:
        """Complete the window now, whatever is loaded already."""
        if self.complete:
            return
        self.complete = True
        self._timer.stop()
        if self._loader is not None:
            # Two threads that load the same things would wait for each other all along.
            self._loader.wait()
        for watched in (self._window, QCoreApplication.instance()):
            if watched is not None:
                watched.removeEventFilter(self)
        self._furnish()
        # Off since the program began, see `__main__`.
        gc.enable()
        self.finished.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _INPUT:
            self.finish()
        elif watched is self._window:
            if kind is QEvent.Type.Show:
                self._timer.start(_WITHOUT_FRAME)
            elif kind is QEvent.Type.Paint and self._loader is None:
                # Once the frame is there, and not while it is painted.
                self._timer.start(0)
        return False

    @Slot()
    def _begin(self) -> None:
        if self._loader is None and not self.complete:
            application = QCoreApplication.instance()
            if application is not None:
                application.installEventFilter(self)
            self._loader = self._window.flow.steps.new(_walk(self._load))
            self._loader.finished.connect(self._build)
            self._loader.start()

    @Slot()
    def _build(self) -> None:
        self.finish()
        self._make_types()

    @Slot()
    def _make_types(self) -> None:
        ends = perf_counter() + _TURN
        for _type in self._types:
            if perf_counter() > ends:
                QTimer.singleShot(0, self, self._make_types)
                return
        libraries = self._window.flow.steps.new(_walk(self._load_libraries))
        libraries.finished.connect(self._begin_to_prepare)
        libraries.start()

    @Slot()
    def _begin_to_prepare(self) -> None:
        self._preparing = iter(self._prepare())
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        try:
            next(self._preparing)
        except StopIteration:
            self._settle()
        else:
            QTimer.singleShot(0, self, self._go_on)

    def _settle(self) -> None:
        # What is loaded stays to the end: nobody need look through it for what may go, which holds the window.
        gc.freeze()
        self.at_rest = True
        self.settled.emit()


def _walk(load: Callable[[], Iterable[object]]) -> Callable[[Event], Iterator[object]]:
    """Make a step of something that says nothing; who closes the window need not wait for more than a bit of it."""

    def step(cancel: Event) -> Iterator[object]:
        for _bit in load():
            if cancel.is_set():
                break
        yield from ()

    return step
