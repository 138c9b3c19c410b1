"""The first samples of the gallery's made-up spreadsheet."""

from __future__ import annotations

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.readers.questions import Answers, DateOrder
from gerosense_desktop.upload.preview import Preview, PreviewSample

_WRONG_ZONE = "Europe/London"
"""With this answer the gallery's samples cannot be sent: their hour is the one that is left out in March."""


def preview(answers: Answers) -> Preview:
    """Return three samples by the order of the date that was answered."""
    month, day = (3, 29) if answers.date_order is not DateOrder.MONTH_FIRST else (11, 4)
    wrong = answers.time_zone == _WRONG_ZONE
    return Preview(
        samples=tuple(
            PreviewSample(
                device_name=answers.device_name or "Apple Watch",
                data_type="bpm",
                start=f"29/03/2026 01:{minute:02}"
                if wrong
                else f"2026-{month:02}-{day:02}T01:{minute:02}:00.000+01:00",
                end=None,
                value=str(58 + minute),
                unit="count/min",
                reasons=(Reason.START_DATE_NEVER_HAPPENED,) if wrong else (),
            )
            for minute in (15, 16, 17)
        )
    )
