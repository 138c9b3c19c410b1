"""What the help says: a topic for each place and step of the window, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication


class Topic(StrEnum):
    """What can be looked up, in the order of the list."""

    FILES = "files"
    REVIEW = "review"
    UPLOAD = "upload"
    DONE = "done"
    PATIENTS = "patients"
    HISTORY = "history"
    SETTINGS = "settings"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpPage:
    """One topic, in the language of the window.

    Attributes:
        title: Its name.
        paragraphs: What to know, one thing each.
    """

    title: str
    paragraphs: tuple[str, ...]


def help_page(topic: Topic) -> HelpPage:
    """Return the words of a topic."""
    match topic:
        case Topic.FILES:
            return HelpPage(
                title=_tr("Files"),
                paragraphs=(
                    _tr("Drop the patient's export anywhere on the window, or press Ctrl+O. A folder or zip will do."),
                    _tr("Nothing is sent when you drop a file. You see first what is in it."),
                    _tr(
                        "On an iPhone: open Health, tap the picture at the top right, then “Export All Health Data”, "
                        "and send the zip to the clinic as your clinic does it."
                    ),
                    _tr("GeroSense files, tables (CSV, Excel, Parquet) and Health Auto Export can be read, too."),
                ),
            )
        case Topic.REVIEW:
            return HelpPage(
                title=_tr("Review"),
                paragraphs=(
                    _tr("The first sentence says what is new, what was sent before, and what cannot be sent."),
                    _tr(
                        "“Already sent” is what this computer sent for this patient before. It is not sent again, "
                        "however often you drop the same file."
                    ),
                    _tr("“Held back” are one or two samples too few for a batch. They go out with the next export."),
                    _tr("“Show why” names the reason for each sample that cannot be sent, and what to do about it."),
                    _tr("Look at the patient's name beside the button before you press it."),
                ),
            )
        case Topic.UPLOAD:
            return HelpPage(
                title=_tr("Upload"),
                paragraphs=(
                    _tr("Samples go out in batches. Each batch gets an answer of its own, and each answer is kept."),
                    _tr("You can pause, go on, or cancel. What is on its way is finished first; nothing is lost."),
                    _tr("When the network is lost or the server is busy, the program waits and goes on by itself."),
                    _tr("When the token ends, paste a new one of the same patient. The upload goes on where it was."),
                ),
            )
        case Topic.DONE:
            return HelpPage(
                title=_tr("Done"),
                paragraphs=(
                    _tr("“Accepted”: the server has these samples."),
                    _tr("“Partly accepted”: the server has some of them. The answer says which it did not take."),
                    _tr("“Refused”: the server took none of the batch. Tell your IT department if it happens again."),
                    _tr(
                        "“Unknown”: the samples left this computer, and no answer came that can be trusted. You are "
                        "asked whether to send them again; the server may then have them twice."
                    ),
                    _tr("“Not sent”: they never left this computer. They go out the next time."),
                ),
            )
        case Topic.PATIENTS:
            return HelpPage(
                title=_tr("Patients"),
                paragraphs=(
                    _tr("Add a patient by pasting the token that your clinic gives you. It names the patient."),
                    _tr("The token is kept in the keychain of this computer, never in a file."),
                    _tr("Give the patient your clinic's own number, so that you find them again. Nobody else sees it."),
                    _tr("“Erase” removes everything this computer knows of a patient. The server keeps what it has."),
                ),
            )
        case Topic.HISTORY:
            return HelpPage(
                title=_tr("History"),
                paragraphs=(
                    _tr("Every upload is listed, also one that was cut off. Open its receipt with a double click."),
                    _tr("A receipt says who, when, where, and what became of each batch. It holds no health values."),
                ),
            )
        case Topic.SETTINGS:
            return HelpPage(
                title=_tr("Settings"),
                paragraphs=(
                    _tr("Your IT department knows the server's address. “Test connection” says what is wrong with it."),
                    _tr("What cannot be changed was decided by your IT department."),
                    _tr("The window locks when nobody uses it, and forgets what was on it. An upload goes on."),
                ),
            )
        case Topic.KEYS:
            return HelpPage(
                title=_tr("Keys"),
                paragraphs=(
                    _tr("Ctrl+1 to Ctrl+4: New upload, Patients, History, Settings"),
                    _tr("Ctrl+O: choose a file · Ctrl+V: paste a copied file or a path"),
                    _tr("Ctrl+L: lock · F1: this help · Esc: close or cancel"),
                    _tr("Alt and the underlined letter: press a button"),
                    _tr("In the picture of a review: + and - look closer or further, arrows move, 0 shows all"),
                ),
            )
        case _:
            assert_never(topic)


def _tr(text: str) -> str:
    return QCoreApplication.translate("help_topics", text)
