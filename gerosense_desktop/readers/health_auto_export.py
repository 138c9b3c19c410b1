"""The JSON of the app Health Auto Export: step counts and heart rates under ``data`` and ``metrics``.

The app's own page on its format (help.healthyapps.dev, "JSON Export Format") names the lists that may stand beside
the metrics; which comes first is not promised. A heart rate may come as minimum, average and maximum of a while: the
average is taken. Such values are aggregated, which the warning about long intervals cannot show, because the app
names one time only.
"""

import re
from collections.abc import Iterator
from threading import Event
from typing import Final

from gerosense_desktop.readers.json_samples.head import json_head
from gerosense_desktop.readers.json_samples.read import read_json
from gerosense_desktop.readers.json_samples.stream import JsonStream
from gerosense_desktop.readers.panics import ZIP_ERRORS, panics_as
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.reader import ReadEvent
from gerosense_desktop.readers.source import Source
from gerosense_desktop.sentence import Sentence

_BEGINNING: Final = re.compile(
    r'\{\s*"data"\s*:\s*\{\s*(?:"[a-zA-Z]+"\s*:\s*\[\s*\]\s*,\s*)*"'
    r"(?:metrics|workouts|stateOfMind|medications|symptoms|cycleTracking|ecg|heartRateNotifications)"
    r'"\s*:\s*\['
)
_DAMAGED: Final = Sentence("The file is damaged. Copy it again, or export it again.")


class HealthAutoExportReader:
    """Reads step counts and heart rates."""

    name = "health_auto_export"
    title = "Health Auto Export"

    def recognises(self, source: Source) -> bool:
        """Whether it begins with one of the app's lists under ``data``."""
        head = json_head(source)
        return head is not None and _BEGINNING.match(head) is not None

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
        """Yield the samples; their place is their number among all metrics of the file.

        Raises:
            ReadError: There are neither steps nor heart rates in it, or it is broken before the first of them.
        """
        with panics_as(_DAMAGED, *ZIP_ERRORS), source.open() as opened:
            stream = JsonStream(opened)
            yield from read_json(
                stream,
                stream.runs_under(("data", "metrics")),
                total=source.size,
                answers=answers,
                cancel=cancel,
                only_known_types=True,
            )
