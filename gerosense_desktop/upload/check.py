"""The first step of the street: read what was dropped and screen every sample in it."""

import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import Final, assert_never

import polars as pl

from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.in_order import InOrder
from gerosense_desktop.readers.access import unreadable
from gerosense_desktop.readers.find import Found, NotFound, find_sources
from gerosense_desktop.readers.owner import Owner
from gerosense_desktop.readers.questions import NO_ANSWERS, Answers, MappingShown, QuestionsAsked
from gerosense_desktop.readers.raw import CutShort, Place, Progress, RawFrame
from gerosense_desktop.readers.reader import Reader, ReadError, ReadEvent
from gerosense_desktop.readers.search import Sought
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.events import (
    Checked,
    CheckEvent,
    FileAsks,
    FileFailed,
    FileOpened,
    FileProgress,
    FileRead,
    FileResult,
    FilesSought,
)
from gerosense_desktop.upload.file_stamp import FileStamp
from gerosense_desktop.upload.order import ascending, chronological, series_numbers
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA, Screened
from gerosense_desktop.validation.screen import screen
from gerosense_desktop.validation.warnings import find_warnings

_log = logging.getLogger(__name__)

_SCREENING_THREADS: Final = 2
"""Beside the one that reads on."""


def check(
    paths: Sequence[Path],
    *,
    readers: Sequence[Reader],
    answers: Answers | Mapping[Source, Answers] = NO_ANSWERS,
    cancel: Event,
) -> Iterator[CheckEvent]:
    """Read files, folders and zips, and split their samples into accepted and rejected ones.

    Nothing is sent and nothing is kept. A file that cannot be read, or that asks something, does not stop the others.

    Args:
        paths: What was dropped.
        readers: The formats that can be read.
        answers: What the person answered: for all files, or by source file.
        cancel: When set, the check ends soon, without ``Checked``.

    Yields:
        Events by file; ``Checked`` at the end.
    """
    results: list[FileResult] = []
    accepted: list[pl.DataFrame] = []
    rejected: list[pl.DataFrame] = []
    for item in find_sources(paths, readers=readers, cancel=cancel):
        if cancel.is_set():
            return
        if isinstance(item, Sought):
            yield FilesSought(looked=item.looked, files=item.files)
            continue
        if isinstance(item, NotFound):
            result: FileResult = FileFailed(source=item.source, user_message=item.user_message)
        else:
            file, source = _FileCheck(item, cancel=cancel), item.source
            yield FileOpened(source=source, reader=item.reader.name, reader_title=item.reader.title)
            yield from file.read(answers if isinstance(answers, Answers) else answers.get(source, NO_ANSWERS))
            if cancel.is_set():
                return
            result = file.result()
            if isinstance(result, FileRead):
                index = pl.lit(len(results), pl.UInt32).alias("file")
                accepted.append(_joined(file.accepted).with_columns(index))
                rejected += [frame.with_columns(index) for frame in file.rejected]
        results.append(result)
        _log_result(len(results), result)
        yield result
    if cancel.is_set():
        return
    yield _checked(results, accepted=accepted, rejected=rejected)


class _FileCheck:
    """Reads one source file and remembers what came of it."""

    def __init__(self, found: Found, *, cancel: Event) -> None:
        self.accepted: list[pl.DataFrame] = []
        self.rejected: list[pl.DataFrame] = []
        self._found = found
        self._cancel = cancel
        self._mapping: MappingShown | None = None
        self._cut_short: str | None = None
        self._places = Place.LINE
        self._samples = 0
        self._asked: QuestionsAsked | None = None
        self._failed: str | None = None
        self._stamp: FileStamp | None = None
        self._owner: Owner | None = None

    def read(self, answers: Answers) -> Iterator[FileProgress]:
        source, reader = self._found.source, self._found.reader
        try:
            self._stamp = FileStamp.of(source.path)
            with InOrder[Screened](threads=_SCREENING_THREADS) as screening:
                for event in reader.read(source, answers=answers, cancel=self._cancel):
                    if self._cancel.is_set():
                        return
                    yield from self._note(event, screening)
                self._keep(screening.rest())
        except ReadError as error:
            _log.warning("reading failed: %s", describe_error(error))
            self._failed = error.user_message
        except OSError as error:
            _log.warning("reading failed: %s", describe_error(error))
            self._failed = unreadable(error).user_message

    def _note(self, event: ReadEvent, screening: InOrder[Screened]) -> Iterator[FileProgress]:
        match event:
            case RawFrame():
                self._places = event.places
                self._samples += event.rows.height
                self._keep(screening.put(partial(screen, event)))
            case Progress(bytes_done=done, bytes_total=total):
                source, samples = self._found.source, self._samples
                yield FileProgress(source=source, bytes_done=done, bytes_total=total, samples=samples)
            case QuestionsAsked():
                self._asked = event
            case MappingShown():
                self._mapping = event
            case Owner():
                self._owner = event
            case CutShort(user_message=words):
                self._cut_short = words
            case _:
                assert_never(event)

    def _keep(self, screened: Sequence[Screened]) -> None:
        self.accepted += [part.accepted for part in screened]
        self.rejected += [part.rejected for part in screened]

    def result(self) -> FileResult:
        source, reader = self._found.source, self._found.reader
        if self._failed is not None:
            return FileFailed(source=source, reader=reader.name, user_message=self._failed)
        if self._asked is not None:
            return FileAsks(
                source=source, reader=reader.name, reader_title=reader.title, questions=self._asked.questions
            )
        accepted, rejected = _height(self.accepted), _height(self.rejected)
        return FileRead(
            source=source,
            reader=reader.name,
            reader_title=reader.title,
            read=accepted + rejected,
            accepted=accepted,
            rejected=rejected,
            mapping=self._mapping,
            cut_short=self._cut_short,
            places=self._places,
            stamp=self._stamp,
            owner=self._owner,
        )


def _log_result(number: int, result: FileResult) -> None:
    match result:
        case FileRead(reader=reader, read=read, accepted=accepted, rejected=rejected):
            cut = result.cut_short is not None
            _log.info(
                "file %d: %s, read %d, accepted %d, rejected %d, cut short: %s",
                number,
                reader,
                read,
                accepted,
                rejected,
                cut,
            )
        case FileFailed(reader=reader):
            _log.warning("file %d: %s, failed", number, reader or "no reader")
        case FileAsks(reader=reader, questions=questions):
            _log.info("file %d: %s, asks %s", number, reader, ", ".join(asked.question.value for asked in questions))
        case _:
            assert_never(result)


def _height(frames: Sequence[pl.DataFrame]) -> int:
    return sum(frame.height for frame in frames)


def _joined(frames: list[pl.DataFrame]) -> pl.DataFrame:
    """Put frames behind each other in the order of sending, and empty the list.

    Whole columns are worked with several times as fast as pieces, and what is in order already need not be copied when
    it is planned. One column after the other, so that a second whole of them is never there.
    """
    joined = pl.concat([pl.DataFrame(schema=ACCEPTED_SCHEMA), *frames], rechunk=False)
    frames.clear()
    order = chronological(joined, series=series_numbers(joined))
    rows = None if ascending(order) else pl.Series(order, dtype=pl.UInt32)
    columns = []
    for name in ACCEPTED_SCHEMA:
        column = joined.get_column(name)
        columns.append(column.rechunk() if rows is None else column.gather(rows))
        joined = joined.drop(name)
    return pl.DataFrame(columns)


def _checked(
    files: Sequence[FileResult], *, accepted: Sequence[pl.DataFrame], rejected: Sequence[pl.DataFrame]
) -> Checked:
    all_accepted = pl.concat([pl.DataFrame(schema={**ACCEPTED_SCHEMA, "file": pl.UInt32}), *accepted])
    all_rejected = pl.concat([pl.DataFrame(schema={**REJECTED_SCHEMA, "file": pl.UInt32}), *rejected])
    counted = all_rejected.get_column("reasons").explode(empty_as_null=False).value_counts()
    by_reason = Counter(dict(counted.iter_rows()))
    warnings = find_warnings(all_accepted, now=datetime.now(UTC))
    _log.info(
        "checked: accepted %d, rejected %d %s, odd %s",
        all_accepted.height,
        all_rejected.height,
        dict(by_reason),
        {warning.oddity.value: warning.samples for warning in warnings},
    )
    return Checked(
        files=tuple(files),
        accepted=all_accepted,
        rejected=all_rejected,
        rejected_by_reason=by_reason,
        warnings=warnings,
    )
