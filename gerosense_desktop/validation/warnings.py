"""What the contract allows and is odd all the same: counted, said once, never rejected."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.sentence import Sentence, template

FIRST_LIKELY_START: Final = datetime(2006, 1, 1, tzinfo=UTC)
"""No phone or watch counted steps before; a clock that was never set often says 1970 or 2000."""

LONGEST_LIKELY_INTERVAL: Final = timedelta(minutes=15)
"""The vendor asks for intervals of about a minute; sums by hour or day make the computation useless."""

_HUNDRED: Final = 100


class Oddity(StrEnum):
    """Why accepted samples deserve a second look."""

    IN_THE_FUTURE = "in_the_future"
    BEFORE_2006 = "before_2006"
    STEPS_PER_MINUTE = "steps_per_minute"  # steps in count/min
    LONG_INTERVAL = "long_interval"  # longer than 15 minutes: probably aggregated


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleWarning:
    """One oddity with its weight.

    Attributes:
        oddity: What is odd.
        samples: How many accepted samples show it.
        of: How many accepted samples could (e.g. those with an end time).
        sentence: The sentence for the nurse, with the share where that matters.
    """

    oddity: Oddity
    samples: int
    of: int
    sentence: str


def find_warnings(accepted: pl.DataFrame, *, now: datetime) -> tuple[SampleWarning, ...]:
    """Count what is odd among accepted samples; nothing is taken out.

    Args:
        accepted: Columns as in ACCEPTED_SCHEMA, further ones allowed.
        now: The present, aware.

    Returns:
        One warning for each oddity that is there, in the order of the enum.
    """
    is_steps = pl.col("data_type") == DataType.STEPS.value
    odd = {  # what is odd, and how many could be
        Oddity.IN_THE_FUTURE: (pl.max_horizontal("start", "end") > now, pl.len()),
        Oddity.BEFORE_2006: (pl.col("start") < FIRST_LIKELY_START, pl.len()),
        Oddity.STEPS_PER_MINUTE: (is_steps & (pl.col("unit") == Unit.COUNT_PER_MINUTE.value), is_steps.sum()),
        Oddity.LONG_INTERVAL: ((pl.col("end") - pl.col("start")) > LONGEST_LIKELY_INTERVAL, pl.col("end").count()),
    }
    warnings = []
    for oddity, (is_odd, could_be) in odd.items():
        samples, of = accepted.select(is_odd.sum().alias("odd"), could_be.alias("of")).row(0)
        if samples:
            sentence = _SENTENCES[oddity](samples, of)
            warnings.append(SampleWarning(oddity=oddity, samples=samples, of=of, sentence=sentence))
    return tuple(warnings)


def _counted(one: str, more: str, samples: int) -> Sentence:
    return Sentence(one) if samples == 1 else Sentence(more, count=samples)


def _in_the_future(samples: int, _of: int) -> Sentence:
    return _counted(
        template("1 sample lies in the future. Check the date and time of the device and of this computer."),
        template("{count:,} samples lie in the future. Check the date and time of the device and of this computer."),
        samples,
    )


def _before_2006(samples: int, _of: int) -> Sentence:
    return _counted(
        template("1 sample is from before 2006. Perhaps the clock of the device was not set."),
        template("{count:,} samples are from before 2006. Perhaps the clock of the device was not set."),
        samples,
    )


def _steps_per_minute(samples: int, _of: int) -> Sentence:
    return _counted(
        template("1 sample of steps is given per minute instead of as a count. Check that the unit is right."),
        template(
            "{count:,} samples of steps are given per minute instead of as a count. Check that the unit is right."
        ),
        samples,
    )


_LONG_INTERVAL: Final = template(
    "{share} of the samples that have an end time last longer than 15 minutes: they were probably added up by hour or "
    "day, which makes the computation useless. Ask for the data as the device recorded them."
)


def _long_interval(samples: int, of: int) -> Sentence:
    return Sentence(_LONG_INTERVAL, share=_share(samples, of))


def _share(samples: int, of: int) -> Sentence:
    """Say a share without rounding some to none or most to all."""
    percent = round(_HUNDRED * samples / of)
    if samples == of:
        return Sentence("All")
    if percent == 0:
        return Sentence("Less than 1 %")
    return Sentence("More than 99 %") if percent == _HUNDRED else Sentence("{percent} %", percent=percent)


_SENTENCES: Final[dict[Oddity, Callable[[int, int], Sentence]]] = {
    Oddity.IN_THE_FUTURE: _in_the_future,
    Oddity.BEFORE_2006: _before_2006,
    Oddity.STEPS_PER_MINUTE: _steps_per_minute,
    Oddity.LONG_INTERVAL: _long_interval,
}
