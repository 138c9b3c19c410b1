"""The columns in which rejected samples are shown, copied and exported."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication


class RejectedColumn(IntEnum):
    """The columns of the table; from VALUE to DEVICE they are the texts as read."""

    REASON = 0
    PLACE = 1
    VALUE = 2
    UNIT = 3
    START = 4
    END = 5
    DATA_TYPE = 6
    DEVICE = 7
    FILE = 8


FRAME_COLUMNS: Final = (
    "reasons", "place", "value", "unit", "start_date", "end_date", "data_type", "device_name", "file",
)  # fmt: skip
"""The frame's column behind each column of the table."""

TEXT_COLUMNS: Final = FRAME_COLUMNS[RejectedColumn.VALUE : RejectedColumn.FILE]
"""The frame's columns that hold texts as read."""


def rejected_headings() -> tuple[str, ...]:
    """Return what stands above each column of the table, in its order."""
    translate = QCoreApplication.translate
    return (
        translate("rejected_columns", "Reason"),
        translate("rejected_columns", "Place"),
        translate("rejected_columns", "Value"),
        translate("rejected_columns", "Unit"),
        translate("rejected_columns", "Start"),
        translate("rejected_columns", "End"),
        translate("rejected_columns", "Data type"),
        translate("rejected_columns", "Device"),
        translate("rejected_columns", "File"),
    )
