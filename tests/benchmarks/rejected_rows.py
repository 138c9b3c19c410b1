"""How long a million rejected samples hold the window's thread: opened, scrolled, filtered, ordered, copied.

python -m tests.benchmarks.rejected_rows [ROWS]
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import polars as pl

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.events import Checked, FileRead
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
REASONS = (Reason.VALUE_TOO_HIGH_PER_MINUTE, Reason.VALUE_NOT_ABOVE_ZERO, Reason.START_DATE_UNREADABLE)


def many_rejected(rows: int) -> Checked:
    """Make this many rejected samples, with a third for each of three reasons."""
    number = pl.int_range(rows, dtype=pl.UInt64)
    reasons = pl.Series([[reason.value] for reason in REASONS], dtype=pl.List(pl.String))
    frame = pl.select(
        data_type=pl.lit("bpm"),
        device_name=pl.concat_str(pl.lit("Watch "), number % 7),
        device_version=pl.lit("10.1"),
        start_date=pl.datetime(2026, 11, 1) + pl.duration(seconds=number),
        end_date=pl.lit(None, pl.String),
        unit=pl.lit("count/min"),
        value=(301 + number * 7919 % 90_000).cast(pl.String),
        place=number + 1,
        reasons=pl.lit(reasons).gather(number % len(REASONS)),
        file=pl.lit(0, pl.UInt32),
    ).with_columns(pl.col("start_date").dt.to_string("%Y-%m-%d %H:%M:%S +0100"))
    file = FileRead(
        source=Source(Path("export.zip")), reader="apple_health", reader_title="Apple Health export", read=rows,
        accepted=0, rejected=rows, mapping=None, cut_short=None, places=Place.RECORD,
    )  # fmt: skip
    return Checked(
        files=(file,),
        accepted=pl.DataFrame(schema={**ACCEPTED_SCHEMA, "file": pl.UInt32}),
        rejected=frame.select(*REJECTED_SCHEMA, "file"),
        rejected_by_reason=Counter({reason.value: rows // len(REASONS) for reason in REASONS}),
        warnings=(),
    )


def main(rows: int) -> None:
    """Print, for everything a person does, the longest hold of the window and when the answer was there."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - after the platform is set

    from gerosense_desktop.gui.application import make_application  # noqa: PLC0415
    from gerosense_desktop.gui.dialogs.rejected_dialog import MOST_COPIED, RejectedDialog  # noqa: PLC0415
    from gerosense_desktop.gui.own_clipboard import OwnClipboard  # noqa: PLC0415
    from gerosense_desktop.gui.workers.steps import Steps  # noqa: PLC0415

    app, steps, checked = make_application(), Steps(), many_rejected(rows)
    opened: list[RejectedDialog] = []

    def measure(what: str, act: Callable[[], object]) -> None:
        began = turn = time.perf_counter()
        longest = 0.0
        act()
        settled = False
        while not settled:
            app.processEvents()
            now = time.perf_counter()
            longest, turn = max(longest, now - turn), now
            settled = steps.resting and now - began > 0.3
            time.sleep(0.001)
        print(f"{what:44} {1000 * longest:7.0f} ms held   {turn - began:5.2f} s until answered")  # noqa: T201

    def open_dialog() -> None:
        opened.append(RejectedDialog(checked, steps=steps, clipboard=OwnClipboard()))
        opened[0].open()

    measure(f"open {rows:,} rows", open_dialog)
    dialog = opened[0]
    bar = dialog.table.verticalScrollBar()
    measure("scroll to the end", dialog.table.scrollToBottom)
    measure("scroll to fifty places", lambda: [bar.setValue(bar.maximum() * step // 50) for step in range(50)])
    for column in (0, 1, 2, 4, 8):
        measure(
            f"order by column {column}",
            lambda column=column: dialog.table.sortByColumn(column, Qt.SortOrder.DescendingOrder),
        )
    measure("search for a text that is in a tenth", lambda: dialog.search.setText("watch 3"))
    measure("search for a text that is nowhere", lambda: dialog.search.setText("nowhere"))
    measure("search no more", lambda: dialog.search.setText(""))
    measure("choose a reason", lambda: dialog.reasons.setCurrentRow(1))
    measure("select all", dialog.table.selectAll)
    dialog.table.clearSelection()
    measure("choose all reasons", lambda: dialog.reasons.setCurrentRow(0))
    dialog.search.setText("23:59:")
    measure("search for a minute of each day", lambda: None)
    dialog.table.selectAll()
    measure(f"copy {min(MOST_COPIED, dialog.rows.rowCount()):,} rows", dialog.copy_selected)
    with tempfile.TemporaryDirectory() as folder:
        dialog.search.clear()
        measure("show all again", lambda: None)
        measure("export all as CSV", lambda: dialog.export_to(str(Path(folder) / "rejected.csv")))
        dialog.search.setText("00:0")
        measure("search for a tenth of the hours", lambda: None)
        measure(
            f"export {dialog.rows.rowCount():,} as a workbook", lambda: dialog.export_to(str(Path(folder) / "r.xlsx"))
        )
        print("workbook:", (Path(folder) / "r.xlsx").exists(), dialog.state_label.text())  # noqa: T201
    dialog.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
