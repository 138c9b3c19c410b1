"""From what was dropped (files, folders, zips) to the source files in it, each with its reader."""

import os
import stat
import zipfile
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path, PurePosixPath
from threading import Event
from typing import Final

from gerosense_desktop.readers.access import unreadable
from gerosense_desktop.readers.look_alike import HEAD_BYTES, look_alike
from gerosense_desktop.readers.reader import Reader, ReadError
from gerosense_desktop.readers.search import Search, SearchEndedError, Sought
from gerosense_desktop.readers.source import Source
from gerosense_desktop.readers.zip_trust import claims_more_entries, is_bomb, why_unread
from gerosense_desktop.sentence import Sentence

MAX_ENTRIES: Final = 20_000
"""How many files of one folder or zip are looked at; more means that something else was dropped."""

_MOST_UNREAD: Final = 20
"""Of so many files it is said that they could not be looked into; the rest is likely of the same kind."""

_ZIP_MAGIC: Final = (b"PK\x03\x04", b"PK\x05\x06")
_WHOLE_EXPORT: Final = "apple_health"
"""The reader whose source file has company: electrocardiograms, routes and clinical records lie beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A source file and the reader that recognised it."""

    source: Source
    reader: Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound:
    """Something dropped in which nothing can be read, and the sentence for the nurse."""

    source: Source
    user_message: str


def find_sources(
    paths: Iterable[Path], *, readers: Sequence[Reader], cancel: Event | None = None
) -> Iterator[Found | NotFound | Sought]:
    """Yield every source file in what was dropped, in order; the same file twice counts once.

    Beside an Apple Health export nothing else of its folder is taken: that is all one export. In a folder or zip of
    many files Sought says now and then how far the search is.

    Args:
        paths: What was dropped.
        readers: The formats that can be read.
        cancel: When set, the search ends before the next file.
    """
    try:
        yield from _search(paths, readers=readers, search=Search(cancel))
    except SearchEndedError:
        return


def _search(paths: Iterable[Path], *, readers: Sequence[Reader], search: Search) -> Iterator[Found | NotFound | Sought]:
    seen: set[Path] = set()
    for path in paths:
        try:
            real = path.resolve()
        except (OSError, RuntimeError, ValueError):
            real = path
        if real in seen:
            continue
        seen.add(real)
        try:
            if path.is_dir():
                yield from _in_folder(path, readers=readers, search=search)
            else:
                yield from _in_file(path, readers=readers, search=search)
        except ReadError as error:
            yield NotFound(source=Source(path), user_message=error.user_message)
        except OSError as error:
            yield NotFound(source=Source(path), user_message=unreadable(error).user_message)
        except ValueError:
            # A name that no system can have, with a NUL in it.
            yield NotFound(source=Source(path), user_message=unreadable(OSError()).user_message)


def _in_file(path: Path, *, readers: Sequence[Reader], search: Search) -> Iterator[Found | NotFound | Sought]:
    source = Source(path)
    if not stat.S_ISREG(path.stat().st_mode):
        # A pipe or a device may wait or go on for ever.
        raise ReadError("This is no file with content, but something the computer uses for itself. Drop a file.")
    head = source.head(HEAD_BYTES)
    if not head:
        raise ReadError("The file is empty. Export it again and try once more.")
    reader = _reader_for(source, readers)
    if reader is not None:
        yield Found(source=source, reader=reader)
    elif head.startswith(_ZIP_MAGIC):
        yield from _in_zip(path, readers=readers, search=search)
    elif mistaken := look_alike(head):
        raise ReadError(mistaken)
    else:
        known = tuple(reader.title for reader in readers)
        raise ReadError(Sentence("This is not a file that can be read here. These can: {known}.", known=known))


def _in_zip(path: Path, *, readers: Sequence[Reader], search: Search) -> Iterator[Found | NotFound | Sought]:
    try:
        with path.open("rb") as stream:
            if claims_more_entries(stream, than=MAX_ENTRIES):
                raise _crowded_zip()
        with zipfile.ZipFile(path) as archive:
            entries = _files_in(archive)
            if len(entries) > MAX_ENTRIES:
                raise _crowded_zip()
            if is_bomb(entries, packed=path.stat().st_size):
                raise ReadError(
                    "The zip file would unpack to far more than any patient's export. It is damaged, or made to do "
                    "harm. Export it again from where it came."
                )
            names = [entry.filename for entry in entries if not _is_clutter(PurePosixPath(entry.filename).parts)]
            yield from search.come_across(len(names))
            found = yield from _pick(
                names,
                folder=lambda name: str(PurePosixPath(name).parent),
                source=lambda name: Source(path, name, archive),
                readers=readers,
                search=search,
            )
            unread = _unread(path, archive, _passed_over(names, found), search=search)
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        raise ReadError("The zip file is damaged or incomplete. Copy or export it again.") from None
    if found:
        yield from (replace(item, source=Source(path, item.source.member)) for item in found)
        yield from unread
    elif unread:
        raise ReadError(unread[0].user_message)
    elif any(name.lower().endswith(".zip") for name in names):
        raise ReadError("There is another zip file inside this one. Unpack it first, then drop the inner one.")
    else:
        raise ReadError("In this zip file there is nothing with steps or heart rate that can be read.")


def _files_in(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    if not all(entry.filename for entry in archive.infolist()):
        # The library itself stumbles over a member without a name.
        raise zipfile.BadZipFile
    return [entry for entry in archive.infolist() if not entry.is_dir() and entry.file_size]


def _passed_over(names: Iterable[str], found: Sequence[Found]) -> list[str]:
    """Return what was looked at and not recognised; beside a whole export nothing was looked at."""
    if any(map(_is_whole, found)):
        return []
    taken = {item.source.member for item in found}
    return [name for name in names if name not in taken]


def _unread(path: Path, archive: zipfile.ZipFile, names: Sequence[str], *, search: Search) -> list[NotFound]:
    """Return those of a zip's members that nobody could look into, for they may hold samples all the same."""

    def each() -> Iterator[NotFound]:
        for name in names:
            search.go_on()
            why = why_unread(Source(path, name, archive))
            if why:
                yield NotFound(source=Source(path, name), user_message=why.user_message)

    return list(islice(each(), _MOST_UNREAD))


def _crowded_zip() -> ReadError:
    return ReadError("The zip file holds too many files to be a patient's export.")


def _in_folder(folder: Path, *, readers: Sequence[Reader], search: Search) -> Iterator[Found | NotFound | Sought]:
    files: list[Path] = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_clutter((name,)))
        paths = (Path(root, name) for name in sorted(names) if not _is_clutter((name,)))
        here = [path for path in paths if path.is_file()]
        files += here
        yield from search.come_across(len(here))
        if len(files) > MAX_ENTRIES:
            raise ReadError("The folder holds too many files. Drop only the patient's own folder or files.")
    zips, unreadable_ones = _zips_and_unreadable(files, readers=readers, search=search)
    inner = set(zips)
    picked = yield from _pick(
        [str(path) for path in files if path not in inner],
        folder=lambda name: Path(name).parent.as_posix(),
        source=lambda name: Source(Path(name)),
        readers=readers,
        search=search,
    )
    found: list[Found | NotFound] = list(picked)
    for path in zips:
        try:
            for item in _in_zip(path, readers=readers, search=search):
                if isinstance(item, Sought):
                    yield item
                else:
                    found.append(item)
        except ReadError as error:
            found.append(NotFound(source=Source(path), user_message=error.user_message))
    shadows = {item.source.path.parent for item in found if isinstance(item, Found) and _is_whole(item)}
    found += [item for item in unreadable_ones if not shadows.intersection(item.source.path.parents)]
    if not found:
        raise ReadError("In this folder there is nothing with steps or heart rate that can be read.")
    yield from found


def _zips_and_unreadable(
    files: Iterable[Path], *, readers: Sequence[Reader], search: Search
) -> tuple[list[Path], list[NotFound]]:
    """Open each file once: which are zips that no reader takes as they are, and which nobody may read."""
    zips: list[Path] = []
    unread: list[NotFound] = []
    for path in files:
        search.go_on()
        try:
            if Source(path).head(4).startswith(_ZIP_MAGIC) and _reader_for(Source(path), readers) is None:
                zips.append(path)
        except OSError as error:
            if len(unread) < _MOST_UNREAD:
                unread.append(NotFound(source=Source(path), user_message=unreadable(error).user_message))
    return zips, unread


def _is_whole(item: Found) -> bool:
    return item.reader.name == _WHOLE_EXPORT


def _pick(
    names: Sequence[str],
    *,
    folder: Callable[[str], str],
    source: Callable[[str], Source],
    readers: Sequence[Reader],
    search: Search,
) -> Generator[Sought, None, list[Found]]:
    """Recognise files by their content; of what lies beside a whole export and below, nothing is even looked at."""
    whole = [reader for reader in readers if reader.name == _WHOLE_EXPORT]
    exports: dict[str, Found] = {}
    # Thousands of routes may lie beside an export; by its ending it is found without looking at them all.
    for name in (name for name in names if name.lower().endswith(".xml")):
        search.go_on()
        reader = _reader_for(source(name), whole)
        if reader is not None:
            exports[name] = Found(source=source(name), reader=reader)
    folders = {folder(name) for name in exports}
    found: list[Found] = []
    for name in names:
        yield from search.look_into()
        if name in exports:
            found.append(exports[name])
        elif not any(_is_below(folder(name), export) for export in folders):
            reader = _reader_for(source(name), readers)
            if reader is not None:
                found.append(Found(source=source(name), reader=reader))
    return found


def _is_below(folder: str, export: str) -> bool:
    return export in {folder, "."} or PurePosixPath(export) in PurePosixPath(folder).parents


def _is_clutter(parts: Sequence[str]) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in parts)


def _reader_for(source: Source, readers: Sequence[Reader]) -> Reader | None:
    return next((reader for reader in readers if reader.recognises(source)), None)
