"""Draws a receipt's document as HTML that Qt's rich text understands: for the screen and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.gui.locale_text import count_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.receipt.document import Document, Section, Table

_LONG_WORD: Final = 40
"""Letters without a gap from which a column stands below its row: a hash would push all others off the paper."""

_PAD_FACT: Final = "padding-top:2px; padding-bottom:2px; padding-right:24px"

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
    """

    text: str
    muted: str
    line: str
    points: float


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
    head = f'<h1 style="{title}">{escape(document.title)}</h1>' if document.title else ""
    return (
        f'<body style="color:{ink.text}; font-size:{ink.points + 1}pt">{head}'
        f'<p style="color:{ink.muted}; margin-top:6px">{escape(document.about)}</p>{body}</body>'
    )


def section_html(section: Section, *, ink: Ink, none: str, most_rows: int | None = None) -> str:
    """Return one section as HTML; see ``receipt_html``."""
    title = f"font-size:{ink.points + 3}pt; font-weight:600; margin-top:18px; margin-bottom:6px"
    parts = [f'<h2 style="{title}">{escape(section.title)}</h2>']
    if section.facts:
        parts.append(_facts(section.facts, ink))
    parts += [f'<p style="margin-top:0px; margin-bottom:6px">{escape(text)}</p>' for text in section.paragraphs]
    if section.table is not None:
        parts.append(_table(section.table, ink, none, most_rows))
    return "".join(parts)


def _facts(facts: Sequence[tuple[str, str]], ink: Ink) -> str:
    rows = (
        f'<tr><td style="color:{ink.muted}; {_PAD_FACT}">{escape(name)}</td>'
        f'<td style="{_PAD_FACT}">{escape(text)}</td></tr>'
        for name, text in facts
    )
    return f'<table cellspacing="0" cellpadding="0">{"".join(rows)}</table>'


def _table(table: Table, ink: Ink, none: str, most_rows: int | None) -> str:
    shown = table.rows if most_rows is None else table.rows[:most_rows]
    beside, below = sides(table, none=none)
    head = "".join(
        f'<th align="{_side(table, at)}" style="{_cell(ink, strong=True)}">{escape(table.columns[at].title)}</th>'
        for at in beside
    )
    rows = "".join(_row(table, row, beside, below, ink, strong=table.total and row is table.rows[-1]) for row in shown)
    left = len(table.rows) - len(shown)
    more = f'<p style="color:{ink.muted}">{escape(_more(left))}</p>' if left else ""
    width = ' width="100%"' if len(beside) > FEW_COLUMNS else ""
    return (
        f'<table{width} cellspacing="0" cellpadding="0" style="font-size:{ink.points}pt">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>{more}"
    )


def sides(table: Table, *, none: str) -> tuple[list[int], list[int]]:
    """Return which columns stand beside each other and which below their row; what tells nothing is in neither."""
    telling = [at for at in range(len(table.columns)) if any(row[at] not in {"", none} for row in table.rows)]
    below = [at for at in telling if any(len(row[at]) > _LONG_WORD and " " not in row[at] for row in table.rows)]
    return [at for at in telling if at not in below], below


def _row(
    table: Table, row: Sequence[str], beside: Sequence[int], below: Sequence[int], ink: Ink, *, strong: bool
) -> str:
    style = _cell(ink, strong=strong, line=not below)
    cells = "".join(f'<td align="{_side(table, at)}" style="{style}">{escape(row[at])}</td>' for at in beside)
    lines = "".join(_below(table, row, at, len(beside), ink) for at in below)
    return f"<tr>{cells}</tr>{lines}"


def _below(table: Table, row: Sequence[str], at: int, width: int, ink: Ink) -> str:
    words = f"{escape(table.columns[at].title)}: {escape(row[at])}"
    style = f"{_cell(ink)}; color:{ink.muted}; font-size:{ink.points - 1}pt"
    return f'<tr><td colspan="{width}" style="{style}">{words}</td></tr>'


def _cell(ink: Ink, *, strong: bool = False, line: bool = True) -> str:
    # Qt knows these one by one only, and in px only.
    border = f"border-bottom-width:1px; border-bottom-style:solid; border-bottom-color:{ink.line}; " if line else ""
    return f"{border}padding-top:3px; padding-bottom:3px; padding-right:12px; font-weight:{600 if strong else 400}"


def _side(table: Table, at: int) -> str:
    return "right" if table.columns[at].number else "left"


def _more(left: int) -> str:
    if left == 1:
        return QCoreApplication.translate("receipt_html", "1 more row is in the PDF and in the CSV.")
    words = QCoreApplication.translate("receipt_html", "{count} more rows are in the PDF and in the CSV.")
    return words.format(count=count_text(left))
