"""What the window's first frame can do without, loaded while it is already on the screen.

Both are called on a thread of their own. The one place for such imports, besides those of steps that run on threads.
"""

# ruff: noqa: F401, PLC0415 - see above


def load_window() -> None:
    """Load the pages and rooms that the first frame does not show."""
    import gerosense_desktop.gui.furniture
    import gerosense_desktop.gui.pages.reading_page
    import gerosense_desktop.gui.side_rooms


def load_libraries() -> None:
    """Load what reads, draws and sends, so that the first file need not wait for it."""
    import pyqtgraph
    import wakepy

    import gerosense_desktop.api.client
    import gerosense_desktop.gui.dialogs.questions_dialog
    import gerosense_desktop.gui.review
    import gerosense_desktop.gui.widgets.days_plot
    import gerosense_desktop.ledger.ledger
    import gerosense_desktop.readers.registry
    import gerosense_desktop.upload.check
    import gerosense_desktop.upload.plan
    import gerosense_desktop.upload.preview
    import gerosense_desktop.upload.run
    from gerosense_desktop.log import log_packages

    log_packages()
