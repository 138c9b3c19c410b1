"""GeroSense JSON: samples requests and samples as the vendor's API takes them, and what comes close to it.

One request body, a list of them, a list of samples, a single sample, or any of these one after the other (one a line).
Keys and words may be synonyms; numbers may be written as texts. A key that stands twice in a sample leaves open which
value holds, so such a sample is rejected.
"""

import io
import re
from collections.abc import Iterator
from itertools import islice
from threading import Event
from typing import Final

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.readers.json_samples.fields import field_of
from gerosense_desktop.readers.json_samples.head import json_head
from gerosense_desktop.readers.json_samples.read import read_json
from gerosense_desktop.readers.json_samples.stream import JsonStream
from gerosense_desktop.readers.json_samples.text import BrokenJsonError, CutJsonError
from gerosense_desktop.readers.panics import ZIP_ERRORS, panics_as
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.reader import ReadEvent
from gerosense_desktop.readers.source import Source
from gerosense_desktop.sentence import Sentence

_LOOKED_AT: Final = 5
_KEYS_LOOKED_AT: Final = 30
_DAMAGED: Final = Sentence("The file is damaged. Copy it again, or export it again.")
_KEY: Final = re.compile(r'"((?:[^"\\]|\\.){1,60})"\s*:')


class GeroSenseJsonReader:
    """Reads samples requests and samples."""

    name = "gerosense_json"
    title = "GeroSense JSON"

    def recognises(self, source: Source) -> bool:
        """Whether it begins like samples: objects with a time and a value, or a body with a data type."""
        head = json_head(source)
        return head is not None and _looks_like_samples(head)

    def read(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[ReadEvent]:
        """Yield the samples; their place is their number in the file, or the line where one stands on each.

        Raises:
            ReadError: There is no sample in the file.
        """
        with panics_as(_DAMAGED, *ZIP_ERRORS), source.open() as opened:
            stream = JsonStream(opened)
            yield from read_json(stream, stream.runs(), total=source.size, answers=answers, cancel=cancel)


def _looks_like_samples(head: str) -> bool:
    stream = JsonStream(io.BytesIO(head.encode()))
    try:
        for run in islice(stream.runs(), _LOOKED_AT):
            for sample in run.objects(_LOOKED_AT):
                if isinstance(sample, dict) and _is_sample(set(map(field_of, sample)), in_body=run.body is not None):
                    return True
    except (BrokenJsonError, CutJsonError):
        pass
    # A body without samples, or one sample cut off by the end of the head.
    keys = [key for key in _KEY.findall(head)[:_KEYS_LOOKED_AT] if "\\" not in key]
    fields = {field_of(key) for key in keys}
    return _is_sample(fields, in_body=False) or ("data" in keys and "data_type" in fields)


def _is_sample(fields: set[str | None], *, in_body: bool) -> bool:
    has_value = bool(fields & {"value", *DataType})
    return has_value and ("start_date" in fields or in_body)
