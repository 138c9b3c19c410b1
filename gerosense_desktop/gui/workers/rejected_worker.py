"""Copying and exporting rejected samples, as steps for a background thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gerosense_desktop.gui.rejected_export import write_sheet
from gerosense_desktop.gui.rejected_sheet import SheetWords, as_tabbed_text, make_sheet
from gerosense_desktop.gui.workers.save_worker import Saved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from threading import Event

    import polars as pl


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMade:
    """The text for the clipboard.

    Attributes:
        text: Rows in lines, cells with tabs between.
        rows: How many.
    """

    text: str
    rows: int


def copy_step(
    frame: pl.DataFrame, *, rows: pl.Series | None, words: SheetWords
) -> Callable[[Event], Iterator[CopyMade]]:
    """Return the step that makes a text of rows; it yields CopyMade."""

    def step(_cancel: Event) -> Iterator[CopyMade]:
        sheet = make_sheet(frame, rows=rows, words=words)
        yield CopyMade(text=as_tabbed_text(sheet), rows=sheet.height)

    return step


def export_step(
    path: Path, frame: pl.DataFrame, *, rows: pl.Series | None, words: SheetWords
) -> Callable[[Event], Iterator[Saved]]:
    """Return the step that writes rows to a file; it yields Saved once it is there.

    Raises, within the step:
        ExportError: The file cannot be written.
    """

    def step(_cancel: Event) -> Iterator[Saved]:
        write_sheet(path, make_sheet(frame, rows=rows, words=words))
        yield Saved()

    return step
