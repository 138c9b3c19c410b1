"""The file for support: shown in full before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.workers.save_worker import save_step

if TYPE_CHECKING:
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workers.steps import Steps
    from gerosense_desktop.support.bundle import Bundle


class SupportDialog(Dialog):
    """The names of the texts at the left, the text at the right; exactly what is shown is saved."""

    def __init__(self, bundle: Bundle, *, steps: Steps, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            bundle: What would be saved.
            steps: Makes the step that saves.
            parent: The window.
        """
        super().__init__("", name="support_dialog", parent=parent)
        self._bundle, self._steps = bundle, steps
        self.show_title(self.tr("A file for support"))
        self.resize(960, 640)
        self.setMinimumSize(720, 480)
        self.add_words(
            self.tr(
                "This is everything the file will hold. It is not sent anywhere by itself: save it, and give it to "
                "whoever helps you."
            )
        )
        self.add_words(self._taken_out(bundle.taken_out), role="heading", name="support_taken_out")
        split = QHBoxLayout()
        split.setSpacing(Space.TWO)
        self.names = QListWidget()
        self.names.setObjectName("support_names")
        describe(self.names)
        self.names.setAccessibleName(self.tr("Texts in the file"))
        self.names.setFixedWidth(200)
        self.names.addItems([text.name for text in bundle.texts])
        self.text = QPlainTextEdit()
        self.text.setObjectName("support_text")
        describe(self.text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The text"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        split.addWidget(self.names)
        split.addWidget(self.text, 1)
        self.body.addLayout(split, 1)
        self.names.currentRowChanged.connect(self._show_text)
        self.names.setCurrentRow(0)
        self.state_label = self.add_words("", name="support_state")
        self.state_label.hide()
        close = self.add_button(self.tr("Cl&ose"), name="support_close_button")
        close.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Sa&ve…"), name="support_save_button", primary=True)
        self.save_button.clicked.connect(self._ask_where)
        self.names.setFocus()

    @Slot(int)
    def _show_text(self, row: int) -> None:
        self.text.setPlainText(self._bundle.texts[row].text if 0 <= row < len(self._bundle.texts) else "")

    def _taken_out(self, count: int) -> str:
        match count:
            case 0:
                return self.tr("It was searched for names and tokens: none was found.")
            case 1:
                return self.tr("It was searched for names and tokens: 1 line was taken out.")
            case _:
                words = self.tr("It was searched for names and tokens: {count} lines were taken out.")
                return words.format(count=count_text(count))

    # ── saving ────────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the file for support"))
        dialog.setObjectName("support_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setNameFilter(self.tr("Zip file (*.zip)"))
        dialog.selectFile("gerosense-support")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Save it there."""
        self.save_button.setEnabled(False)
        self._say(self.tr("Saving…"))
        step = self._steps.new(save_step(self._bundle.save, path=Path(name)))
        step.events_arrived.connect(self._say_saved)
        step.failed.connect(self._say_failed)
        step.start()

    @Slot(object)
    def _say_saved(self, _events: object) -> None:
        self.save_button.setEnabled(True)
        self._say(self.tr("The file is saved. Give it to support yourself, or remove it."))

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self.save_button.setEnabled(True)
        self._say(translated(failure.user_message), wrong=True)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.set_wrong(self.state_label, wrong=wrong)
        self.state_label.setText(words)
        self.state_label.show()
