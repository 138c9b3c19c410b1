"""What the program is, and what it is made of."""

from __future__ import annotations

from importlib import metadata
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gerosense_desktop import __version__
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.resources import resource_path

_OURS: Final = "gerosense-desktop"
_WIDTH: Final = 640


class AboutDialog(Dialog):
    """Names every library with its version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", name="about_dialog", parent=parent)
        self.show_title("GeroSense Desktop")
        self.setMinimumWidth(_WIDTH)
        self.add_words(self.tr("Version {version}").format(version=__version__), role="lead", name="about_version")
        self.add_words(
            self.tr(
                "Sends a patient's wearable data to your clinic's GeroSense service, and keeps a record of what was "
                "sent. Free software under the MIT licence; what it is made of has licences of its own:"
            ),
            name="about_words",
        )
        self.licences = QPlainTextEdit("\n".join([*_libraries(), "", _font_licence()]))
        self.licences.setObjectName("about_licences")
        describe(self.licences)
        self.licences.setAccessibleName(self.tr("Libraries and their licences"))
        self.licences.setReadOnly(True)
        self.licences.setMinimumHeight(280)
        self.licences.setTabChangesFocus(True)
        self.body.addWidget(self.licences)
        close = self.add_button(self.tr("&Close"), name="about_close_button", primary=True)
        close.clicked.connect(self.accept)


def _libraries() -> list[str]:
    """Return a line for each library that this program needs, and for what those need."""
    names, waiting = {}, [_OURS]
    while waiting:
        name = waiting.pop()
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if name in names:
            continue
        names[name] = f"{found.metadata['Name']} {found.version} – {_licence(found)}"
        waiting += [need for need in map(_needed, found.requires or ()) if need and need not in names]
    names.pop(_OURS, None)
    return sorted(names.values(), key=str.casefold)


def _needed(requirement: str) -> str:
    if "extra ==" in requirement:
        return ""
    for end in " ;<>=!~[(":
        requirement = requirement.partition(end)[0]
    return requirement


def _licence(found: metadata.Distribution) -> str:
    told = found.metadata.get_all
    said = ", ".join(told("License-Expression") or [])
    if not said:
        classifiers = told("Classifier") or []
        said = ", ".join(line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::"))
    return said or "".join(told("License") or []).partition("\n")[0] or "?"


def _font_licence() -> str:
    return resource_path("fonts/Inter-LICENSE.txt").read_text(encoding="utf-8")
