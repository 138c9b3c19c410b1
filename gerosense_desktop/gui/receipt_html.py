"""Draws a receipt's document as HTML that Qt's rich text understands: for the screen and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from gerosense_desktop.gui.locale_text import count_text, isolated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gerosense_desktop.receipt.document import Document, Section, Table

_LONG_WORD: Final = 40
"""Letters without a gap from which a column stands below its row: a hash would push all others off the paper."""

_GAP: Final = 12
"""Pixels between columns."""

FEW_COLUMNS: Final = 4
"""Up to so many a table is only as wide as its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """The look of a receipt.

    Attributes:
        text: Of words, ``#rrggbb``.
        muted: Of what matters less.
        line: Below each row.
        points: The size of the words in a table.
        margin: Pixels around the document, which Qt forgets beside a table that stands at the right.
    """

    text: str
    muted: str
    line: str
    points: float
    margin: int = 0


def receipt_html(document: Document, *, ink: Ink, none: str, most_rows: int | None = None) -> str:
    """Return the document as HTML.

    Args:
        document: What to draw; all of it is plain text and is escaped here. An empty title is left out.
        ink: How.
        none: The word for "nothing"; a column in which nothing else stands is left out.
        most_rows: How many rows of a table are drawn; all of them where None.
    """
    body = "".join(section_html(section, ink=ink, none=none, most_rows=most_rows) for section in document.sections)
    title = f"font-size:{ink.points + 8}pt; font-weight:600; margin-top:0px; margin-bottom:0px"
    head = f'<h1 {_direction()} style="{title}">{escape(document.title)}</h1>' if document.title else ""
    return (
        f'<body {_direction()} style="color:{ink.text}; font-size:{ink.points + 1}pt">{head}'
        f'<p {_direction()} style="color:{ink.muted}; margin-top:6px">{escape(document.about)}</p>{body}</body>'
    )


def section_html(section: Section, *, ink: Ink, none: str, most_rows: int | None = None) -> str:
    """Return one section as HTML; see ``receipt_html``."""
    title = f"font-size:{ink.points + 3}pt; font-weight:600; margin-top:18px; margin-bottom:6px"
    parts = [f'<h2 {_direction()} style="{title}">{escape(section.title)}</h2>']
    if section.facts:
        parts.append(_facts(section.facts, ink))
    parts += [
        f'<p {_direction()} style="margin-top:0px; margin-bottom:6px">{escape(text)}</p>' for text in section.paragraphs
    ]
    if section.table is not None:
        parts.append(_table(section.table, ink, none, most_rows))
    return "".join(parts)


def _facts(facts: Sequence[tuple[str, str]], ink: Ink) -> str:
    style = f"padding-top:2px; padding-bottom:2px; padding-{_end()}:24px"
    rows = (
        _in_order(
            [
                f'<td {_aligned()} style="color:{ink.muted}; {style}">{escape(name)}</td>',
                f'<td {_aligned()} style="{style}">{escape(isolated(text))}</td>',
            ]
        )
        for name, text in facts
    )
    return f'<table {_placed(ink)} cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _table(table: Table, ink: Ink, none: str, most_rows: int | None) -> str:
    shown = table.rows if most_rows is None else table.rows[:most_rows]
    beside, below = sides(table, none=none)
    wide = len(beside) > FEW_COLUMNS
    head = _in_order(
        f'<th {_side(table, at)}{_width(table, at, ink) if wide else ""} style="{_cell(ink, strong=True)}">'
        f"{escape(table.columns[at].title)}</th>"
        for at in beside
    )
    rows = "".join(_row(table, row, beside, below, ink, strong=table.total and row is table.rows[-1]) for row in shown)
    left = len(table.rows) - len(shown)
    more = f'<p {_direction()} style="color:{ink.muted}">{escape(_more(left))}</p>' if left else ""
    # As wide as the paper, it needs no place; one that is wider still reaches beyond the end, where one can scroll to.
    placed = f'width="100%" style="font-size:{ink.points}pt"' if wide else _placed(ink)
    return f'<table {placed} cellspacing="0" cellpadding="0"><thead>{head}</thead>{rows}</table>{more}'


def sides(table: Table, *, none: str) -> tuple[list[int], list[int]]:
    """Return which columns stand beside each other and which below their row; what tells nothing is in neither."""
    telling = [at for at in range(len(table.columns)) if any(row[at] not in {"", none} for row in table.rows)]
    below = [at for at in telling if any(len(row[at]) > _LONG_WORD and " " not in row[at] for row in table.rows)]
    return [at for at in telling if at not in below], below


def _row(
    table: Table, row: Sequence[str], beside: Sequence[int], below: Sequence[int], ink: Ink, *, strong: bool
) -> str:
    style = _cell(ink, strong=strong, line=not below)
    cells = (f'<td {_side(table, at)} style="{style}">{escape(isolated(row[at]))}</td>' for at in beside)
    lines = "".join(_below(table, row, at, len(beside), ink) for at in below)
    return f"{_in_order(cells)}{lines}"


def _below(table: Table, row: Sequence[str], at: int, width: int, ink: Ink) -> str:
    words = f"{escape(table.columns[at].title)}: {escape(row[at])}"
    style = f"{_cell(ink)}; color:{ink.muted}; font-size:{ink.points - 1}pt"
    return f'<tr><td {_aligned()} colspan="{width}" style="{style}">{words}</td></tr>'


def _cell(ink: Ink, *, strong: bool = False, line: bool = True) -> str:
    # Qt knows these one by one only, and in px only.
    border = f"border-bottom-width:1px; border-bottom-style:solid; border-bottom-color:{ink.line}; " if line else ""
    pad = f"padding-top:3px; padding-bottom:3px; padding-{_end()}:{_GAP}px"
    return f"{border}{pad}; font-weight:{600 if strong else 400}"


# ── from right to left: Qt's tables know no direction, so their cells come the other way round ────────────────────


def _in_order(cells: Iterable[str]) -> str:
    ordered = list(cells)
    return f"<tr>{''.join(reversed(ordered) if QGuiApplication.isRightToLeft() else ordered)}</tr>"


def _start() -> str:
    return "right" if QGuiApplication.isRightToLeft() else "left"


def _end() -> str:
    return "left" if QGuiApplication.isRightToLeft() else "right"


def _direction() -> str:
    return f'dir="{"rtl" if QGuiApplication.isRightToLeft() else "ltr"}"'


def _aligned() -> str:
    return f'{_direction()} align="{_start()}"'


def _width(table: Table, at: int, ink: Ink) -> str:
    """Ask for as much room as the longest word takes, which Qt finds out itself from left to right alone."""
    if not QGuiApplication.isRightToLeft():
        return ""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(ink.points)
    metrics = QFontMetricsF(font)
    texts = {table.columns[at].title, *(row[at] for row in table.rows)}
    longest = max(metrics.horizontalAdvance(word) for text in texts for word in text.split(" "))
    return f' width="{ceil(longest) + _GAP}"'


def _placed(ink: Ink) -> str:
    # From left to right Qt keeps the margin itself.
    margin = ink.margin if QGuiApplication.isRightToLeft() else 0
    return f'align="{_start()}" style="font-size:{ink.points}pt; margin-{_start()}:{margin}px"'


def _side(table: Table, at: int) -> str:
    return f'{_direction()} align="{_end() if table.columns[at].number else _start()}"'


def _more(left: int) -> str:
    if left == 1:
        return QCoreApplication.translate("receipt_html", "1 more row is in the PDF and in the CSV.")
    words = QCoreApplication.translate("receipt_html", "{count} more rows are in the PDF and in the CSV.")
    return words.format(count=count_text(left))
