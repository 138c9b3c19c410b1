"""Asks whether data that look like another patient's are this patient's after all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.upload.doubt_words import doubt_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.upload.doubt import Doubt

_WIDTH: Final = 600


class DoubtDialog(Dialog):
    """Sending nothing is the safe choice and the one Enter and Escape take; saying yes needs a tick first.

    Signals:
        confirmed: The data are this patient's.
        change_asked: Another patient is to be chosen.
    """

    confirmed = Signal()
    change_asked = Signal()

    def __init__(
        self, doubts: Sequence[Doubt], *, patient: str, changeable: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            doubts: What speaks against it.
            patient: Whom the token names, as the person knows them.
            changeable: Whether another patient can be chosen here.
            parent: The window.
        """
        super().__init__("", name="doubt_dialog", parent=parent)
        self.show_title(self.tr("Are these the right patient's data?"))
        self.setMinimumWidth(_WIDTH)
        self.add_words(
            self.tr("They would be uploaded for patient {name}").format(name=patient), role="lead", name="doubt_patient"
        )
        self.body.addWidget(self._facts([translated(doubt_sentence(doubt)) for doubt in doubts]))
        self.add_words(
            self.tr(
                "Nothing has been sent. Data that reach the server under the wrong patient can spoil both patients' "
                "results, and this program cannot take them back. Compare the file with the patient before you go on."
            ),
            name="doubt_meaning",
        )
        self.sure_box = QCheckBox(
            self.tr("&I have checked: these data are of patient {name}").format(name=patient.replace("&", "&&"))
        )
        self.sure_box.setObjectName("doubt_sure_box")
        describe(self.sure_box)
        self.body.addWidget(self.sure_box)
        self.body.addStretch(1)
        change = self.add_button(self.tr("Choose &another patient…"), name="doubt_change_button")
        change.setVisible(changeable)
        change.clicked.connect(self._change)
        self.confirm_button = self.add_button(self.tr("They are &this patient's"), name="doubt_confirm_button")
        self.confirm_button.setEnabled(False)
        self.sure_box.toggled.connect(self.confirm_button.setEnabled)
        self.confirm_button.clicked.connect(self._confirm)
        stop = self.add_button(self.tr("&Do not send"), name="doubt_stop_button", primary=True)
        stop.clicked.connect(self.reject)
        stop.setFocus()
        self.fit(_WIDTH)

    def _facts(self, sentences: Sequence[str]) -> QFrame:
        card = QFrame()
        card.setObjectName("doubt_facts")
        card.setProperty("role", "notice")
        card.setProperty("tone", "bad")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.TWO, Space.ONE_AND_HALF)
        inside.setSpacing(Space.ONE)
        for sentence in sentences:
            label = QLabel(sentence)
            label.setObjectName("doubt_fact")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            inside.addWidget(label)
        card.setAccessibleName(" ".join(sentences))
        return card

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()

    @Slot()
    def _change(self) -> None:
        self.reject()
        self.change_asked.emit()
