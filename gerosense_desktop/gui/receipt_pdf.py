"""The receipt on paper: a PDF with numbered pages, the table's head on each, and the mark of practice where it was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.paper_table import PaperTable, paper_font
from gerosense_desktop.gui.receipt_html import FEW_COLUMNS, Ink, receipt_html, section_html
from gerosense_desktop.gui.theme import LIGHT
from gerosense_desktop.private_files import replace_private
from gerosense_desktop.receipt.spreadsheet import ReceiptNotSavedError

if TYPE_CHECKING:
    from pathlib import Path

    from gerosense_desktop.receipt.document import Document, Section

_DOTS_PER_INCH: Final = 600
_DOTS_PER_POINT: Final = _DOTS_PER_INCH / 72
_MARGIN_MILLIMETRES: Final = 15.0
_EDGE_POINTS: Final = 22.0
"""Height of the lines at the top and the foot of a page."""

_INK: Final = Ink(text="#000000", muted="#56666f", line="#c3cdd1", points=8)
_TABLE_INK: Final = replace(_INK, points=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """What stands around the text of each page.

    Attributes:
        foot: At the side of the foot where lines begin.
        page: At the other, with ``{page}``.
        mark: At the top; empty for real work.
    """

    foot: str
    page: str
    mark: str = ""


def save_pdf(document: Document, path: Path, *, edges: Edges, none: str, paper: QPageSize.PageSizeId) -> None:
    """Save a document as PDF, whole or not at all; a file that is there is replaced.

    Args:
        document: What to draw.
        path: Where to.
        edges: What stands around it.
        none: The document's word for "nothing".
        paper: A4 or Letter.

    Raises:
        ReceiptNotSavedError: It cannot be written; nothing is left of it.
    """
    data = draw_pdf(document, edges=edges, none=none, paper=paper)
    try:
        replace_private(path, lambda stream: stream.write(data))
    except OSError:
        raise ReceiptNotSavedError(
            "The receipt could not be saved. Is the disk full, the folder read-only, or the file open in another "
            "program? It stays in this program and can be saved again."
        ) from None


def paper_of(locale: QLocale) -> QPageSize.PageSizeId:
    """Return the paper that a country uses: Letter in North America and where it is sold, A4 elsewhere."""
    letter = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    letter = letter or locale.territory() in {QLocale.Country.Canada, QLocale.Country.Mexico}
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4


def draw_pdf(document: Document, *, edges: Edges, none: str, paper: QPageSize.PageSizeId) -> bytes:
    """Return the bytes of the PDF; its fonts are in it.

    What is narrow comes first; a wide table begins on the page after it.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(document.title)
    writer.setCreator("GeroSense Desktop")
    margins = QMarginsF(*[_MARGIN_MILLIMETRES] * 4)
    layout = QPageLayout(QPageSize(paper), QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    sheets = _Sheets(writer, edges=edges)
    narrow = tuple(section for section in document.sections if not _is_wide(section))
    sheets.draw_text(replace(document, sections=narrow), none=none)
    for section in document.sections:
        if _is_wide(section):
            sheets.draw_wide(section, none=none)
    sheets.end()
    buffer.close()
    return bytes(buffer.data().data())


def _is_wide(section: Section) -> bool:
    return section.table is not None and len(section.table.columns) > FEW_COLUMNS


class _Sheets:
    """The pages, one after the other."""

    def __init__(self, writer: QPdfWriter, *, edges: Edges) -> None:
        self._writer, self._edges = writer, edges
        self._edge = _EDGE_POINTS * _DOTS_PER_POINT
        self._size = QSizeF(writer.width(), writer.height() - 2 * self._edge)
        self._number = 1
        self._painter = QPainter(writer)
        self._draw_edges()

    def draw_text(self, document: Document, *, none: str) -> None:
        """Draw what flows, from the top of the present page on."""
        text = self._flow(receipt_html(document, ink=_INK, none=none))
        for number in range(text.pageCount()):
            if number:
                self._new_page()
            self._draw_flow(text, number=number, top=self._edge)

    def draw_wide(self, section: Section, *, none: str) -> None:
        """Draw a section with a wide table, on pages of its own."""
        top = self._new_page()
        head = self._flow(section_html(replace(section, table=None), ink=_INK, none=none))
        self._draw_flow(head, number=0, top=top)
        if section.table is not None:
            table = PaperTable(
                section.table,
                self._painter,
                ink=_TABLE_INK,
                none=none,
                width=self._size.width(),
                dots_per_point=_DOTS_PER_POINT,
            )
            bottom = self._edge + self._size.height()
            table.draw(top=top + head.size().height() + self._edge / 3, bottom=bottom, new_page=self._new_page)

    def end(self) -> None:
        """Finish the last page."""
        self._painter.end()

    def _flow(self, html: str) -> QTextDocument:
        text = QTextDocument()
        # Sizes in points are sizes on this paper only after this.
        text.documentLayout().setPaintDevice(self._writer)
        text.setDefaultFont(paper_font(_INK.points))
        text.setDocumentMargin(0)
        text.setHtml(html)
        text.setPageSize(self._size)
        return text

    def _draw_flow(self, text: QTextDocument, *, number: int, top: float) -> None:
        self._painter.save()
        self._painter.translate(0, top - number * self._size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * self._size.height(), self._size.width(), self._size.height())
        context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK.text))
        self._painter.setClipRect(context.clip)
        text.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _new_page(self) -> float:
        """Begin a page, and return where it is free."""
        self._writer.newPage()
        self._number += 1
        self._draw_edges()
        return self._edge

    def _draw_edges(self) -> None:
        painter, edge, page = self._painter, self._edge, self._size
        painter.save()
        painter.setFont(paper_font(_INK.points))
        painter.setPen(QColor(_INK.muted))
        foot = QRectF(0, edge + page.height(), page.width(), edge)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if QGuiApplication.isRightToLeft():
            start, end = end, start
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, start | absolute, self._edges.foot)
        painter.drawText(foot, end | absolute, self._edges.page.format(page=count_text(self._number)))
        if self._edges.mark:
            painter.setFont(paper_font(_INK.points, QFont.Weight.DemiBold))
            painter.setPen(QColor(LIGHT.practice))
            head = QRectF(0, 0, page.width(), edge)
            painter.drawText(head, end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, self._edges.mark)
        painter.restore()
