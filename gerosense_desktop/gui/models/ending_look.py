"""How the ending of an upload is shown: a word, an icon and a colour each, never colour alone."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.receipt.receipt import Ending


def ending_text(ending: Ending) -> str:
    """Return the words for an ending."""
    match ending:
        case Ending.COMPLETE:
            return _tr("Finished")
        case Ending.STOPPED:
            return _tr("Ended early")
        case Ending.CUT_OFF:
            return _tr("Cut off")
        case Ending.RUNNING:
            return _tr("Running")
        case _:
            assert_never(ending)


def ending_sentence(ending: Ending) -> str:
    """Return what an ending means."""
    match ending:
        case Ending.COMPLETE:
            return _tr("Finished: every batch went out.")
        case Ending.STOPPED:
            return _tr("Ended early: not every batch went out. The rest is still to be sent.")
        case Ending.CUT_OFF:
            return _tr("Cut off: the program ended before the upload did. The rest is still to be sent.")
        case Ending.RUNNING:
            return _tr("Not ended yet: the upload is running.")
        case _:
            assert_never(ending)


def ending_icon(ending: Ending) -> str:
    """Return the name of its icon."""
    match ending:
        case Ending.COMPLETE:
            return "accepted"
        case Ending.STOPPED | Ending.CUT_OFF:
            return "warning"
        case Ending.RUNNING:
            return "sending"
        case _:
            assert_never(ending)


def ending_colour(ending: Ending) -> str:
    """Return the name of its colour token."""
    match ending:
        case Ending.COMPLETE:
            return "text_muted"
        case Ending.STOPPED | Ending.CUT_OFF:
            return "warn"
        case Ending.RUNNING:
            return "accent"
        case _:
            assert_never(ending)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ending_look", text)
