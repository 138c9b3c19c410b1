"""The help: a list of topics, and the words of one. Nothing is fetched from anywhere."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.help_topics import Topic, help_page
from gerosense_desktop.gui.spacing import Space

_SIZE: Final = (720, 480)
_LIST_WIDTH: Final = 176
_MARGIN: Final = 16


class HelpDialog(Dialog):
    """Opens at the topic that belongs to where the person is."""

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__("", name="help_dialog", parent=parent)
        self.show_title(self.tr("Help"))
        self.topics = QListWidget()
        self.topics.setObjectName("help_topics")
        describe(self.topics)
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setFixedWidth(_LIST_WIDTH)
        for other in Topic:
            self.topics.addItem(help_page(other).title)
        self.words = QTextBrowser()
        self.words.setObjectName("help_words")
        self.words.setAccessibleName(self.tr("Help"))
        self.words.setOpenLinks(False)
        self.words.setTabChangesFocus(True)
        row = QHBoxLayout()
        row.setSpacing(Space.TWO)
        row.addWidget(self.topics)
        row.addWidget(self.words, 1)
        self.body.addLayout(row, 1)
        close = self.add_button(self.tr("&Close"), name="help_close_button", primary=True)
        close.clicked.connect(self.accept)
        self.topics.currentRowChanged.connect(self._show)
        self.topics.setCurrentRow(list(Topic).index(topic))
        self.topics.setFocus()
        self.resize(*_SIZE)

    @Slot(int)
    def _show(self, row: int) -> None:
        page = help_page(list(Topic)[row])
        paragraphs = "".join(f"<p style='line-height: 140%'>{escape(words)}</p>" for words in page.paragraphs)
        self.words.setHtml(f"<p style='font-size: 18px; font-weight: 600'>{escape(page.title)}</p>{paragraphs}")
        self.words.document().setDocumentMargin(_MARGIN)
