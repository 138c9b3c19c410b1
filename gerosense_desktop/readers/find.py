"""From what was dropped (files, folders, zips) to the source files in it, each with its reader."""

import os
import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Final

from gerosense_desktop.readers.access import unreadable
from gerosense_desktop.readers.reader import Reader, ReadError
from gerosense_desktop.readers.source import Source
from gerosense_desktop.readers.zip_trust import claims_more_entries, is_bomb, why_unread

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


def find_sources(paths: Iterable[Path], *, readers: Sequence[Reader]) -> Iterator[Found | NotFound]:
    """Yield every source file in what was dropped, in order; the same file twice counts once.

    Beside an Apple Health export nothing else of its folder is taken: that is all one export.
    """
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
                yield from _in_folder(path, readers=readers)
            else:
                yield from _in_file(path, readers=readers)
        except ReadError as error:
            yield NotFound(source=Source(path), user_message=error.user_message)
        except OSError as error:
            yield NotFound(source=Source(path), user_message=unreadable(error).user_message)
        except ValueError:
            # A name that no system can have, with a NUL in it.
            yield NotFound(source=Source(path), user_message=unreadable(OSError()).user_message)


def _in_file(path: Path, *, readers: Sequence[Reader]) -> Iterator[Found | NotFound]:
    source = Source(path)
    if not stat.S_ISREG(path.stat().st_mode):
        # A pipe or a device may wait or go on for ever.
        raise ReadError("This is no file with content, but something the computer uses for itself. Drop a file.")
    head = source.head(16)
    if not head:
        raise ReadError("The file is empty. Export it again and try once more.")
    reader = _reader_for(source, readers)
    if reader is not None:
        yield Found(source=source, reader=reader)
    elif head.startswith(_ZIP_MAGIC):
        yield from _in_zip(path, readers=readers)
    else:
        known = ", ".join(reader.title for reader in readers)
        raise ReadError(f"This is not a file that can be read here. These can: {known}.")


def _in_zip(path: Path, *, readers: Sequence[Reader]) -> Iterator[Found | NotFound]:
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
            found = _pick(
                names,
                folder=lambda name: str(PurePosixPath(name).parent),
                source=lambda name: Source(path, name, archive),
                readers=readers,
            )
            unread = _unread(path, archive, _passed_over(names, found))
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


def _unread(path: Path, archive: zipfile.ZipFile, names: Sequence[str]) -> list[NotFound]:
    """Return those of a zip's members that nobody could look into, for they may hold samples all the same."""
    reasons = ((name, why_unread(Source(path, name, archive))) for name in names)
    unread = (NotFound(source=Source(path, name), user_message=why.user_message) for name, why in reasons if why)
    return list(islice(unread, _MOST_UNREAD))


def _crowded_zip() -> ReadError:
    return ReadError("The zip file holds too many files to be a patient's export.")


def _in_folder(folder: Path, *, readers: Sequence[Reader]) -> Iterator[Found | NotFound]:
    files: list[Path] = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _is_clutter((name,)))
        paths = (Path(root, name) for name in sorted(names) if not _is_clutter((name,)))
        files += [path for path in paths if path.is_file()]
        if len(files) > MAX_ENTRIES:
            raise ReadError("The folder holds too many files. Drop only the patient's own folder or files.")
    unreadable_ones = list(islice(_unreadable_files(files), _MOST_UNREAD))
    zips = [path for path in files if _begins_like_zip(path) and _reader_for(Source(path), readers) is None]
    others = [str(path) for path in files if path not in set(zips)]
    found: list[Found | NotFound] = list(
        _pick(others, folder=lambda name: str(Path(name).parent), source=lambda n: Source(Path(n)), readers=readers)
    )
    for path in zips:
        try:
            found += _in_zip(path, readers=readers)
        except ReadError as error:
            found.append(NotFound(source=Source(path), user_message=error.user_message))
    shadows = {item.source.path.parent for item in found if isinstance(item, Found) and _is_whole(item)}
    found += [item for item in unreadable_ones if not shadows.intersection(item.source.path.parents)]
    if not found:
        raise ReadError("In this folder there is nothing with steps or heart rate that can be read.")
    yield from found


def _unreadable_files(files: Iterable[Path]) -> Iterator[NotFound]:
    for path in files:
        try:
            Source(path).head(1)
        except OSError as error:
            yield NotFound(source=Source(path), user_message=unreadable(error).user_message)


def _is_whole(item: Found) -> bool:
    return item.reader.name == _WHOLE_EXPORT


def _pick(
    names: Sequence[str],
    *,
    folder: Callable[[str], str],
    source: Callable[[str], Source],
    readers: Sequence[Reader],
) -> list[Found]:
    """Recognise files by their content; of what lies beside a whole export and below, nothing is even looked at."""
    whole = [reader for reader in readers if reader.name == _WHOLE_EXPORT]
    exports = {
        name: Found(source=source(name), reader=reader)
        for name in names
        # Thousands of routes may lie beside an export; by its ending it is found without looking at them all.
        if name.lower().endswith(".xml") and (reader := _reader_for(source(name), whole)) is not None
    }
    folders = {folder(name) for name in exports}
    found: list[Found] = []
    for name in names:
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


def _begins_like_zip(path: Path) -> bool:
    try:
        return Source(path).head(4).startswith(_ZIP_MAGIC)
    except OSError:
        return False


def _reader_for(source: Source, readers: Sequence[Reader]) -> Reader | None:
    return next((reader for reader in readers if reader.recognises(source)), None)
