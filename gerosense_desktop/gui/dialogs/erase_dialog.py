"""Erasing a patient: says what goes and what that means, and asks twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import batches_text, count_text, samples_text
from gerosense_desktop.gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from gerosense_desktop.forget import Forgotten


class EraseDialog(Dialog):
    """Cancel is the safe choice and the one Enter takes; erasing needs a tick first.

    Signals:
        erase_asked: Erase now.
    """

    erase_asked = Signal()

    def __init__(self, *, patient: str, uploads: int, practice: bool, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            patient: As History shows them.
            uploads: How many uploads are known of them.
            practice: Whether it is practice's own record.
            parent: The window.
        """
        super().__init__("", name="erase_dialog", parent=parent)
        self.show_title(self.tr("Erase this patient"))
        self.setMinimumWidth(560)
        self._asking: list[QWidget] = [
            self.add_words(self.tr("Patient {name}").format(name=patient), role="lead", name="erase_patient"),
            self.add_words(self._what_goes(uploads), role="", name="erase_what"),
            self.add_words(
                self.tr(
                    "The server keeps what it has: to have it removed there, ask your clinic. Receipts that you saved "
                    "as files stay where you put them. If the same file is dropped again later, all of it is sent "
                    "again. This cannot be undone."
                ),
                name="erase_meaning",
            ),
        ]
        if practice:
            notice = Notice(self.tr("Practice: only practice's own record is erased."), tone=Tone.QUIET)
            notice.setObjectName("erase_practice")
            self._asking.append(notice)
            self.body.addWidget(notice)
        self.sure_box = QCheckBox(self.tr("&Yes, erase everything about this patient on this computer"))
        self.sure_box.setObjectName("erase_sure_box")
        describe(self.sure_box)
        self.body.addWidget(self.sure_box)
        self.state_label = self.add_words("", role="", name="erase_state")
        self.state_label.hide()
        self.body.addStretch(1)
        self.erase_button = self.add_button(self.tr("&Erase"), name="erase_now_button")
        self.erase_button.setEnabled(False)
        self.erase_button.clicked.connect(self._erase)
        self.sure_box.toggled.connect(self.erase_button.setEnabled)
        self.close_button = self.add_button(self.tr("&Cancel"), name="erase_cancel_button", primary=True)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()
        self.fit(560)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_erased(self, forgotten: Forgotten) -> None:
        """Say what is gone, in counts, and what could not be removed."""
        for widget in (*self._asking, self.sure_box):
            widget.hide()
        self.erase_button.hide()
        self.show_title(self.tr("The patient is erased") if not forgotten.problems else self.tr("Not all is erased"))
        erased = forgotten.erased
        words = self.tr("Removed from this computer: {uploads} with their receipts, {batches}, {samples}.").format(
            uploads=self._uploads_text(erased.uploads),
            batches=batches_text(erased.batches),
            samples=samples_text(erased.samples),
        )
        if forgotten.token:
            words = f"{words} {self.tr('The token is removed too.')}"
        self._say(words)
        for problem in forgotten.problems:
            notice = Notice(problem, tone=Tone.BAD)
            notice.setObjectName("erase_problem")
            self.body.insertWidget(self.body.count() - 1, notice)
            # Else it is shown a moment later, and the dialog is too small for it.
            notice.show()
        self._end()
        self.fit(self.width())

    def show_failed(self, user_message: str) -> None:
        """Say why the patient was not erased."""
        self._say(translated(user_message), wrong=True)
        self.sure_box.setChecked(False)
        self.sure_box.setEnabled(True)
        self._end()

    @Slot()
    def _erase(self) -> None:
        self.sure_box.setEnabled(False)
        self.erase_button.setEnabled(False)
        self._say(self.tr("Erasing…"))
        self.erase_asked.emit()

    def _end(self) -> None:
        self.close_button.setText(self.tr("&Close"))
        self.close_button.setFocus()

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.set_wrong(self.state_label, wrong=wrong)
        self.state_label.setText(words)
        self.state_label.show()

    def _what_goes(self, uploads: int) -> str:
        words = self.tr(
            "This removes from this computer: {uploads} with their receipts, the record of what was sent, the "
            "patient's number, and the patient's token where one is kept."
        )
        return words.format(uploads=self._uploads_text(uploads))

    def _uploads_text(self, count: int) -> str:
        return self.tr("1 upload") if count == 1 else self.tr("{count} uploads").format(count=count_text(count))
