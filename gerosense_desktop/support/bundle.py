"""The support bundle: named texts, searched before anybody sees them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from gerosense_desktop.crash_report import STACKS_FILE
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.ledger import schema
from gerosense_desktop.log import log_files
from gerosense_desktop.private_files import replace_private
from gerosense_desktop.secrecy import Secrets
from gerosense_desktop.settings import Settings
from gerosense_desktop.support.ledger_counts import ledger_lines
from gerosense_desktop.support.stacks import shorten_paths
from gerosense_desktop.versions import versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from pydantic import SecretStr

    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.paths import Paths
    from gerosense_desktop.token_store import TokenStore

TAKEN_OUT: Final = "(a line was taken out here)"
_MAX_FILE_BYTES: Final = 4_000_000

_EVERYBODYS_FOLDERS: Final = frozenset(
    {
        *("home", "users", "root", "mnt", "media", "volumes", "private", "var", "tmp", "temp", "data", "public"),
        *("documents", "downloads", "desktop", "appdata", "local", "roaming", "onedrive"),
    }
)
"""Folders that every computer has name nobody, and their words stand in ordinary lines."""


class BundleNotSavedError(GeroSenseError):
    """The bundle cannot be written where the person wants it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleText:
    """One text of a bundle.

    Attributes:
        name: Its name in the zip.
        text: What is in it, already searched.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What is sent to support; exactly what is shown is saved.

    Attributes:
        texts: In the order in which they are shown.
        taken_out: How many lines the search took out of them.
    """

    texts: tuple[BundleText, ...]
    taken_out: int

    def save(self, path: Path) -> None:
        """Save it as a zip, whole or not at all, readable for its user alone.

        Raises:
            BundleNotSavedError: It cannot be written.
        """
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for text in self.texts:
                archive.writestr(text.name, text.text.encode("utf-8", errors="backslashreplace"))
        try:
            replace_private(path, lambda stream: stream.write(packed.getvalue()))
        except OSError:
            raise BundleNotSavedError(
                "The file for support could not be saved. Is the disk full, or the folder read-only? "
                "Nothing was left there; choose another folder."
            ) from None


def make_bundle(paths: Paths, *, ledger: Ledger | None, tokens: TokenStore | None, names: Iterable[str] = ()) -> Bundle:
    """Gather what helps support, and take out every line in which the search finds something.

    Searched for are the user ids and labels of all patients of the ledger, uploads or none, its device names and
    servers, the tokens kept for these patients, what the settings name and the folders they remember, anything that
    looks like a token, and ``names``.

    Args:
        paths: Where log and settings lie.
        ledger: What was sent; None where there is no file of it, or where that cannot be opened.
        tokens: Where the patients' tokens may be kept.
        names: Further texts to search for: the name of the computer's user, for one.
    """
    settings_lines, settings_names, last_patient = _settings(paths.settings)
    no_ledger_yet = ledger is None and not paths.ledger.exists()
    ledger_names, patients, problems = (set(), set(), []) if no_ledger_yet else _ledger_names(ledger)
    kept_tokens = _tokens(patients | last_patient, tokens=tokens, problems=problems)
    texts = {
        "versions.txt": "\n".join(f"{what}: {version}" for what, version in versions().items()),
        "settings.txt": "\n".join(settings_lines),
        "uploads.txt": "There are no uploads yet." if no_ledger_yet else "\n".join(_counts(ledger)),
    }
    for file in log_files(paths.logs):
        texts[file.name] = _read(file)
    stacks = paths.logs / STACKS_FILE
    if stacks.is_file() and not stacks.is_symlink() and stacks.stat().st_size:
        texts[stacks.name] = shorten_paths(_read(stacks))
    if problems:
        texts["search.txt"] = "\n".join(problems)
    secrets = {*names, *settings_names, *last_patient, *ledger_names, *patients, *kept_tokens}
    return _searched(texts, Secrets.of(secrets))


def _counts(ledger: Ledger | None) -> list[str]:
    if ledger is None:
        return ["The record of uploads cannot be opened."]
    try:
        return [f"schema: {len(schema.MIGRATIONS)}", *ledger_lines(ledger)]
    except GeroSenseError as error:
        return [f"The record of uploads cannot be read: {type(error).__name__}."]


def _searched(texts: Mapping[str, str], secrets: Secrets) -> Bundle:
    taken_out = 0
    searched = []
    for name, text in texts.items():
        lines = text.splitlines()
        kept = [TAKEN_OUT if secrets.found_in(line) else line for line in lines]
        taken_out += kept.count(TAKEN_OUT) - lines.count(TAKEN_OUT)
        searched.append(BundleText(name=name, text="\n".join(kept) + "\n"))
    return Bundle(texts=tuple(searched), taken_out=taken_out)


def _ledger_names(ledger: Ledger | None) -> tuple[set[str], set[str], list[str]]:
    """Return what names a device, a server or a label in the ledger, the patients, and what could not be read."""
    names: set[str] = set()
    patients: set[str] = set()
    if ledger is not None:
        try:
            for record in ledger.patients.all():
                patients.add(record.user_id)
                names.add(record.label or "")
            for upload in ledger.uploads():
                names.add(upload.server)
                names |= {span.device_name for batch in ledger.batches(upload.id) for span in batch.spans}
            for patient in patients:
                names |= {mark.device_name for mark in ledger.watermarks(patient=patient)}
                names |= {name for pair in ledger.given_names(patient=patient).items() for name in pair}
        except GeroSenseError:
            pass
        else:
            return names, patients, []
    return names, patients, ["Names that only the record of uploads knows were not searched for: it cannot be read."]


def _tokens(patients: Iterable[str], *, tokens: TokenStore | None, problems: list[str]) -> set[str]:
    """Return the tokens kept for patients, in every shape."""
    found: set[str] = set()
    if tokens is None:
        return found
    try:
        for patient in patients:
            token = tokens.get(patient)
            found |= set() if token is None else token_forms(token)
    except GeroSenseError:
        problems.append("Tokens in the keychain were not searched for by themselves: it cannot be read.")
    return found


def token_forms(token: SecretStr) -> set[str]:
    """Return the shapes in which a token could stand in a text: whole, in parts, encoded."""
    text = token.get_secret_value()
    parts = {text, *(part for part in text.split(".") if part)}
    return parts | {quote(part, safe="") for part in parts}


def _settings(path: Path) -> tuple[list[str], set[str], set[str]]:
    """Return what is set, in lines that name neither server nor patient; the server's names; the last patient."""
    try:
        settings = Settings.load(path)
        address = urlsplit(settings.server_url)
        names = {address.netloc.rpartition("@")[2], address.hostname or ""}
        names |= {name for folder in settings.recent_folders for name in _folder_names(folder)}
    except (GeroSenseError, ValueError) as error:
        return [f"The settings cannot be read: {type(error).__name__}."], set(), set()
    server = f"{address.scheme}://(hidden){address.path}" if settings.server_url else "not set"
    patient = set() if settings.last_patient is None else {settings.last_patient}
    lines = [
        f"server: {server}",
        f"workers: {settings.workers}",
        f"last patient: {'set' if patient else 'not set'}",
    ]
    return lines, names, patient


def _folder_names(folder: str) -> set[str]:
    """Return a folder and the names of those it lies in: each may be called after a patient."""
    path = PurePath(folder)
    names = {part for part in path.parts if part != path.anchor and part.lower() not in _EVERYBODYS_FOLDERS}
    return names | {folder}


def _read(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(_MAX_FILE_BYTES).decode("utf-8", errors="replace")
    except OSError as error:
        return f"This file cannot be read: {type(error).__name__}."
