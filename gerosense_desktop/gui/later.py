"""What the window's first frame can do without, loaded while it is already on the screen.

Both are called on a thread of their own. The one place for such imports, besides those of steps that run on threads.
"""

# ruff: noqa: F401, PLC0415 - see above

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def load_window() -> Iterator[None]:
    """Load the pages and rooms that the first frame does not show, bit by bit."""
    import gerosense_desktop.gui.furniture

    yield
    import gerosense_desktop.gui.pages.reading_page
    import gerosense_desktop.gui.side_rooms


def load_libraries() -> Iterator[None]:
    """Load what reads, draws and sends, bit by bit, so that the first file need not wait for it."""
    import gerosense_desktop.readers.registry

    yield
    import gerosense_desktop.upload.check

    yield
    import pyqtgraph

    yield
    import gerosense_desktop.gui.review
    import gerosense_desktop.gui.widgets.days_plot

    yield
    import gerosense_desktop.ledger.ledger
    import gerosense_desktop.upload.plan

    yield
    import gerosense_desktop.gui.dialogs.questions_dialog
    import gerosense_desktop.upload.preview

    yield
    import gerosense_desktop.api.client
    import gerosense_desktop.upload.run

    yield
    import wakepy

    yield
    from gerosense_desktop.log import log_packages

    log_packages()
