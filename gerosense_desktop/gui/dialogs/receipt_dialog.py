"""The receipt of one upload: to be read, saved and copied."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QWidget

from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import NO_BREAK
from gerosense_desktop.gui.receipt_html import Ink, receipt_html
from gerosense_desktop.gui.receipt_pdf import Edges, paper_of, save_pdf
from gerosense_desktop.gui.receipt_words import receipt_words
from gerosense_desktop.gui.theme import tokens_of
from gerosense_desktop.gui.widgets.notice import Notice, Tone
from gerosense_desktop.gui.workers.save_worker import save_step
from gerosense_desktop.receipt.command import document_lines
from gerosense_desktop.receipt.spreadsheet import save_csv

if TYPE_CHECKING:
    from collections.abc import Callable

    from gerosense_desktop.gui.own_clipboard import OwnClipboard
    from gerosense_desktop.gui.workers.history_worker import ReceiptMade
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workers.steps import Steps

_MOST_ROWS: Final = 100
"""Of a table on the screen: the paper has them all, and the window must not stand still over thousands."""


class ReceiptDialog(Dialog):
    """Shows a receipt; a file is saved on a thread of its own, whole or not at all."""

    def __init__(
        self,
        made: ReceiptMade,
        *,
        practice: bool,
        steps: Steps,
        clipboard: OwnClipboard,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            made: What to show.
            practice: Whether the upload was practice.
            steps: Makes the steps that save.
            clipboard: Takes the copy.
            parent: The window.
        """
        super().__init__("", name="receipt_dialog", parent=parent)
        self._receipt, self._document = made.receipt, made.document
        self._steps, self._clipboard = steps, clipboard
        self._none = receipt_words().none
        self.show_title(self._document.title)
        self.resize(1040, 680)
        self.setMinimumSize(800, 480)
        self._mark = self.tr("Practice — nothing of this left this computer") if practice else ""
        if practice:
            notice = Notice(self._mark, tone=Tone.WARN, icon_name="practice")
            notice.setObjectName("receipt_practice")
            self.body.addWidget(notice)
        self.text = QTextBrowser()
        self.text.setObjectName("receipt_text")
        self.text.setAccessibleName(self._document.title)
        self.text.setOpenLinks(False)
        # No word is torn: a table that is too wide scrolls.
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self._draw()
        self.body.addWidget(self.text, 1)
        self.state_label = self.add_words("", name="receipt_state")
        self.state_label.hide()
        self._buttons_below()
        self.text.setFocus()

    def _buttons_below(self) -> None:
        for text, name, icon_name, act in (
            (self.tr("&Copy"), "receipt_copy_button", "table", self.copy),
            (self.tr("Save as C&SV…"), "receipt_csv_button", "export", self._ask_csv),
            (self.tr("Save as &PDF…"), "receipt_pdf_button", "export", self._ask_pdf),
        ):
            button = IconButton(text, name=name, icon_name=icon_name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            self.add_aside(button)
        close = self.add_button(self.tr("Cl&ose"), name="receipt_close_button", primary=True)
        close.clicked.connect(self.accept)

    def _draw(self) -> None:
        tokens = tokens_of(QGuiApplication.palette())
        ink = Ink(text=tokens.text, muted=tokens.text_muted, line=tokens.line, points=9.5, margin=16)
        self.text.document().setDocumentMargin(ink.margin)
        untitled = replace(self._document, title="")
        self.text.setHtml(receipt_html(untitled, ink=ink, none=self._none, most_rows=_MOST_ROWS))

    # ── copy, save ────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def copy(self) -> None:
        """Put the whole receipt on the clipboard, as text."""
        lines = document_lines(self._document)
        if self._mark:
            lines.insert(0, self._mark)
        self._clipboard.copy("\n".join(lines).replace(NO_BREAK, " "))
        self._say(self.tr("The receipt is copied. Paste it where you need it."))

    @Slot()
    def _ask_pdf(self) -> None:
        self._ask(self.tr("Save the receipt as PDF"), "pdf", self.tr("PDF (*.pdf)"), self.save_pdf)

    @Slot()
    def _ask_csv(self) -> None:
        self._ask(self.tr("Save the receipt as CSV"), "csv", self.tr("Table (*.csv)"), self.save_csv)

    def _ask(self, title: str, suffix: str, name_filter: str, save: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setObjectName(f"{suffix}_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilter(name_filter)
        # No patient in the name of a file: it is seen by whoever sees the folder.
        dialog.selectFile(f"receipt-{self._receipt.started_at.astimezone():%Y-%m-%d}-{self._receipt.upload_id[:8]}")
        dialog.fileSelected.connect(save)
        dialog.open()

    @Slot(str)
    def save_pdf(self, name: str) -> None:
        """Save it as PDF."""
        edges = Edges(
            foot=f"{self._document.title} · {self._receipt.upload_id}",
            page=self.tr("Page {page}"),
            mark=self._mark,
        )
        document, none, paper = self._document, self._none, paper_of(QLocale())
        self._save(name, lambda path: save_pdf(document, path, edges=edges, none=none, paper=paper))

    @Slot(str)
    def save_csv(self, name: str) -> None:
        """Save it as CSV."""
        receipt = self._receipt
        self._save(name, lambda path: save_csv(receipt, path))

    def _save(self, name: str, save: Callable[[Path], None]) -> None:
        self._say(self.tr("Saving…"))
        step = self._steps.new(save_step(save, path=Path(name)))
        step.events_arrived.connect(self._say_saved)
        step.failed.connect(self._say_failed)
        step.start()

    @Slot(object)
    def _say_saved(self, _events: object) -> None:
        self._say(self.tr("The receipt is saved."))

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._say(translated(failure.user_message), wrong=True)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.set_wrong(self.state_label, wrong=wrong)
        self.state_label.setText(words)
        self.state_label.show()
