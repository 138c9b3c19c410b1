"""Review: what is in the files, in words and numbers, before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text, samples_text
from gerosense_desktop.gui.models.file_table_model import FileColumn, FileTableModel
from gerosense_desktop.gui.models.series_table_model import SeriesColumn, SeriesTableModel
from gerosense_desktop.gui.pages.review_footer import ReviewFooter
from gerosense_desktop.gui.readiness import readiness_of
from gerosense_desktop.gui.review_sentence import result_sentence, review_sentence
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.days_card import DaysCard
from gerosense_desktop.gui.widgets.figure import Figure
from gerosense_desktop.gui.widgets.notice import Notice, Tone
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.upload.doubt_words import doubt_sentence
from gerosense_desktop.upload.events import FileAsks, FileFailed, FileRead

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.readers.source import Source
    from gerosense_desktop.upload.doubt import Doubt
    from gerosense_desktop.validation.warnings import SampleWarning

_MOST_NOTICES = 4


class ReviewPage(QWidget):
    """The second page.

    Signals:
        rejected_asked: Show the rejected samples.
        questions_asked: The Source whose questions, or whose columns, are to be shown.
        doubt_asked: Show what says that these are another patient's data.
        choice_asked: Choose what is to be sent.
        everything_asked: Leave nothing out.
        details_asked: Show these details, for support (text).
    """

    rejected_asked = Signal()
    questions_asked = Signal(object)
    doubt_asked = Signal()
    choice_asked = Signal()
    everything_asked = Signal()
    details_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.files = FileTableModel(self)
        self.series = SeriesTableModel(self)
        self._review: Review | None = None
        self.footer = ReviewFooter()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._body(), 1)
        layout.addWidget(self.footer)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_review(self, review: Review, *, to_resend: int = 0) -> None:
        """Show what was read; ``to_resend`` of the new samples were sent before, and nobody knows their fate."""
        self._review = review
        self.headline.setText(review_sentence(review, to_resend=to_resend))
        results = result_sentence(review)
        self.results_label.setText(results)
        self.results_label.setVisible(bool(results))
        counts = None if review.plan is None else review.plan.counts
        self._new.show_count(None if counts is None else counts.new)
        self._sent.show_count(None if counts is None else counts.already_sent)
        self._held_back.show_count(None if counts is None else counts.held_back)
        self._rejected.show_count(review.rejected)
        self.rejected_button.setVisible(review.rejected > 0)
        self.series.show_series(review.series)
        self._series_card.setVisible(bool(review.series))
        self.series_table.fit_height(most=6)
        self.files.clear()
        self.files.apply(review.checked.files)
        self.files_table.fit_height(most=4)
        self.days_card.show_review(review)
        self._show_notices(review)
        self._show_file_button()
        self._scroll.verticalScrollBar().setValue(0)

    def show_destination(
        self, *, patient: Patient | None, server: str, practice: bool, now: datetime, closed: bool = False
    ) -> None:
        """Name patient and server large, and say whether the upload can start."""
        if self._review is None:
            return
        readiness = readiness_of(self._review, patient=patient, server=server, now=now, closed=closed)
        self.footer.show_destination(
            patient=patient,
            server=server,
            practice=practice,
            readiness=readiness,
            samples=0 if self._review.plan is None else sum(b.samples for b in self._review.plan.batches),
        )

    def clear(self) -> None:
        """Forget everything."""
        self._review = None
        self.headline.clear()
        self.results_label.clear()
        self.days_card.clear()
        self.series.show_series(())
        self.files.clear()
        self._clear_notices()

    def _show_notices(self, review: Review) -> None:
        self._clear_notices()
        if review.plan is not None and review.plan.doubts:
            self._urgent.addWidget(self._doubt_notice(review.plan.doubts))
        asking, failed = review.asking, review.failed
        for asks in asking[:_MOST_NOTICES]:
            self._urgent.addWidget(self._question_notice(asks))
        for failure in failed[:_MOST_NOTICES]:
            self._urgent.addWidget(self._failed_notice(failure))
        more = max(0, len(asking) - _MOST_NOTICES) + max(0, len(failed) - _MOST_NOTICES)
        if more:
            words = self.tr("{count} more files need a look; the table of files names them.")
            self._urgent.addWidget(Notice(words.format(count=count_text(more)), tone=Tone.WARN))
        for file in review.checked.files:
            if isinstance(file, FileRead) and file.cut_short:
                self._urgent.addWidget(Notice(file.cut_short, tone=Tone.WARN, heading=file.source.label))
        if review.plan is not None and review.plan.counts.left_out:
            self._urgent.addWidget(self._left_out_notice(review.plan.counts.left_out))
        for warning in review.checked.warnings:
            self._quiet.addWidget(self._warning_notice(warning))
        for notice in self._ledger_notices(review):
            self._quiet.addWidget(notice)

    def _question_notice(self, file: FileAsks) -> Notice:
        button = QPushButton(self.tr("&Answer…"))
        button.setObjectName("answer_button")
        describe(button)
        button.setAccessibleName(self.tr("Answer the questions of {file}").format(file=file.source.label))
        button.setProperty("source", file.source)
        button.clicked.connect(self._ask_questions)
        notice = Notice(
            self.tr("Something in this file could mean two things. It is never guessed: please say."),
            tone=Tone.WARN,
            heading=file.source.label,
            icon_name="unknown",
            button=button,
        )
        notice.setObjectName("question_notice")
        return notice

    def _failed_notice(self, file: FileFailed) -> Notice:
        button = QPushButton(self.tr("Details for support…"))
        button.setObjectName("failed_details_button")
        describe(button)
        button.setProperty("role", "link")
        button.setAccessibleName(self.tr("Details for support about {file}").format(file=file.source.label))
        button.setProperty("details", _details_of(file))
        button.clicked.connect(self._ask_details)
        notice = Notice(file.user_message, tone=Tone.BAD, heading=file.source.label, button=button)
        notice.setObjectName("failed_notice")
        return notice

    def _doubt_notice(self, doubts: Sequence[Doubt]) -> Notice:
        button = QPushButton(self.tr("&Check…"))
        button.setObjectName("doubt_button")
        describe(button)
        button.setAccessibleName(self.tr("Check whether these are the right patient's data"))
        button.clicked.connect(self.doubt_asked)
        notice = Notice(
            " ".join(translated(doubt_sentence(doubt)) for doubt in doubts),
            tone=Tone.BAD,
            heading=self.tr("Are these the right patient's data?"),
            button=button,
        )
        notice.setObjectName("doubt_notice")
        return notice

    def _warning_notice(self, warning: SampleWarning) -> Notice:
        notice = Notice(warning.sentence, tone=Tone.WARN)
        notice.setObjectName("warning_notice")
        return notice

    def _ledger_notices(self, review: Review) -> list[Notice]:
        if review.plan is None:
            return []
        counts = review.plan.counts
        notices = []
        if counts.already_unknown:
            text = self.tr(
                "{samples} left this computer before without an answer that can be trusted. Nobody can know whether "
                "the server kept them, so they are not sent again by themselves."
            )
            notices.append(Notice(text.format(samples=samples_text(counts.already_unknown)), tone=Tone.UNKNOWN))
        if counts.already_refused:
            text = self.tr("{samples} were refused by the server before. They are not sent again by themselves.")
            notices.append(Notice(text.format(samples=samples_text(counts.already_refused)), tone=Tone.QUIET))
        if counts.held_back:
            text = self.tr(
                "{samples} are held back: the server takes no fewer than 3 at a time. They go out with the next "
                "export of this patient."
            )
            notices.append(Notice(text.format(samples=samples_text(counts.held_back)), tone=Tone.QUIET))
        if counts.duplicate:
            text = self.tr("{samples} were in these files twice and count once.")
            notices.append(Notice(text.format(samples=samples_text(counts.duplicate)), tone=Tone.QUIET))
        return notices

    def _left_out_notice(self, samples: int) -> Notice:
        button = QPushButton(self.tr("Send ever&ything"))
        button.setObjectName("everything_button")
        describe(button)
        button.clicked.connect(self.everything_asked)
        text = self.tr("{samples} are left out, as you chose. They are not sent now, and stay new for another time.")
        notice = Notice(text.format(samples=samples_text(samples)), tone=Tone.QUIET, button=button)
        notice.setObjectName("left_out_notice")
        return notice

    def _clear_notices(self) -> None:
        for box in (self._urgent, self._quiet):
            while (item := box.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _body(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("scrolled")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        self.headline = QLabel()
        self.headline.setObjectName("review_sentence")
        self.headline.setProperty("role", "title")
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.headline.setWordWrap(True)
        layout.addWidget(self.headline)
        self.results_label = QLabel()
        self.results_label.setObjectName("review_results")
        self.results_label.setProperty("role", "caption")
        self.results_label.setWordWrap(True)
        layout.addWidget(self.results_label)
        layout.addLayout(self._figures())
        self._urgent = _notice_box(layout)
        self.series_table = Table(
            self.series, name="series_table", accessible_name=self.tr("What was found, by data type and device")
        )
        self.series_table.set_widths(
            dict.fromkeys(set(SeriesColumn) - {SeriesColumn.DEVICE}, 0),
            stretch=SeriesColumn.DEVICE,
            wrapping=(SeriesColumn.SPAN, SeriesColumn.DATA_TYPE, SeriesColumn.DEVICE),
        )
        choice = QPushButton(self.tr("C&hoose what is sent…"))
        choice.setObjectName("choice_button")
        describe(choice)
        choice.setProperty("role", "link")
        choice.clicked.connect(self.choice_asked)
        self._series_card = _card(self.tr("What was found"), self.series_table, button=choice)
        layout.addWidget(self._series_card)
        self.days_card = DaysCard()
        layout.addWidget(self.days_card)
        self._quiet = _notice_box(layout)
        self.files_table = Table(self.files, name="files_table", accessible_name=self.tr("Files"))
        self.files_table.set_widths({FileColumn.FILE: 320, FileColumn.FORMAT: 160}, stretch=FileColumn.STATE)
        self.files_table.selectionModel().currentRowChanged.connect(self._show_file_button)
        self.columns_button = QPushButton(self.tr("&Show how it was read…"))
        self.columns_button.setObjectName("columns_button")
        describe(self.columns_button)
        self.columns_button.setProperty("role", "link")
        self.columns_button.clicked.connect(self._ask_columns)
        layout.addWidget(_card(self.tr("Files"), self.files_table, button=self.columns_button))
        layout.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("review_scroll")
        self._scroll.setAccessibleName(self.tr("Review"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        return self._scroll

    def _figures(self) -> QHBoxLayout:
        self.rejected_button = QPushButton(self.tr("Show &why…"))
        self.rejected_button.setObjectName("rejected_button")
        describe(self.rejected_button)
        self.rejected_button.setProperty("role", "link")
        self.rejected_button.clicked.connect(self.rejected_asked)
        self._new = Figure(self.tr("New"), name="new_figure", icon_name="new_upload", colour="accent")
        self._sent = Figure(self.tr("Already sent"), name="sent_figure", icon_name="history", colour="text_muted")
        self._held_back = Figure(
            self.tr("Held back"), name="held_back_figure", icon_name="held_back", colour="text_muted"
        )
        self._rejected = Figure(
            self.tr("Rejected"),
            name="rejected_figure",
            icon_name="refused",
            colour="bad",
            link=self.rejected_button,
        )
        row = QHBoxLayout()
        row.setSpacing(Space.TWO)
        for figure in (self._new, self._sent, self._held_back, self._rejected):
            row.addWidget(figure, 1)
        return row

    # ── files whose reading can be changed ────────────────────────────────────────────────────────────────────

    def _chosen_file(self) -> Source | None:
        row = max(0, self.files_table.currentIndex().row())
        if row >= self.files.rowCount():
            return None
        result = self.files.result_at(row)
        changeable = isinstance(result, FileAsks) or (isinstance(result, FileRead) and result.mapping is not None)
        return result.source if changeable and result is not None else None

    @Slot()
    def _show_file_button(self) -> None:
        self.columns_button.setVisible(self._chosen_file() is not None)

    @Slot()
    def _ask_columns(self) -> None:
        source = self._chosen_file()
        if source is not None:
            self.questions_asked.emit(source)

    @Slot()
    def _ask_details(self) -> None:
        self.details_asked.emit(self.sender().property("details"))

    @Slot()
    def _ask_questions(self) -> None:
        self.questions_asked.emit(self.sender().property("source"))


def _details_of(file: FileFailed) -> str:
    """Say what kind of failure it was: the sentence without what was filled in, as that may be a name."""
    kind = file.user_message.template if isinstance(file.user_message, Sentence) else "no further details"
    return f"a file was not read, reader {file.reader or 'none'}: {kind}"


def _notice_box(layout: QVBoxLayout) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(Space.ONE)
    layout.addLayout(box)
    return box


def _card(heading: str, content: QWidget, *, button: QPushButton | None = None) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(Space.ONE, Space.ONE_AND_HALF, Space.ONE, Space.ONE)
    layout.setSpacing(Space.HALF)
    top = QHBoxLayout()
    top.setContentsMargins(Space.ONE, 0, Space.HALF, 0)
    title = QLabel(heading)
    title.setProperty("role", "heading")
    title.setMinimumHeight(28)
    top.addWidget(title, 1)
    if button is not None:
        top.addWidget(button)
    layout.addLayout(top)
    layout.addWidget(content)
    return card
