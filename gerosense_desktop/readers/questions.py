"""What a reader cannot know by itself, and what the person answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from gerosense_desktop.api.limits import DataType
    from gerosense_desktop.readers.raw import DecimalMark


class Question(StrEnum):
    """A thing that is never guessed. The values are also the names of the terminal's options."""

    TIME_ZONE = "time-zone"  # times without an offset
    DATE_ORDER = "date-order"  # 03/04/2026
    DECIMAL_MARK = "decimal-mark"  # 1.024
    COLUMNS = "columns"  # which column holds what
    DEVICE_NAME = "device-name"
    DATA_TYPE = "data-type"


class DateOrder(StrEnum):
    """Whether 03/04/2026 is the third of April or the fourth of March."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question about one source file.

    Attributes:
        question: Which one.
        examples: Up to three texts from the file that show why it is asked; for the screen only.
        columns: For COLUMNS: the file's headers (or "column 1", … without a header row).
        mapping: For COLUMNS: what was recognised so far, as header → field name.
    """

    question: Question
    examples: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    mapping: MappingProxyType[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsAsked:
    """A reader cannot go on before these are answered; it yields no frame in this pass."""

    questions: tuple[OpenQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingShown:
    """Which column was taken for what: header → field name; for the person to see and change."""

    columns: tuple[str, ...]
    mapping: MappingProxyType[str, str]


COLUMN_FIELDS: Final = (
    "data_type", "device_name", "device_version", "start_date", "end_date", "unit", "value", "steps", "bpm", "ignore",
)  # fmt: skip
"""What a column can be mapped to: a raw field, a data type's value (wide tables), or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the person answered; None or empty where nothing was asked yet.

    Attributes:
        time_zone: IANA name for times without an offset.
        date_order: For dates such as 03/04/2026.
        decimal_mark: For numbers such as 1.024.
        columns: Header → one of COLUMN_FIELDS; overrides what the reader recognises.
        device_name: For samples without one.
        data_type: For samples that do not say.
    """

    time_zone: str | None = None
    date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    columns: MappingProxyType[str, str] = field(default_factory=lambda: MappingProxyType({}))
    device_name: str | None = None
    data_type: DataType | None = None


NO_ANSWERS: Final = Answers()
