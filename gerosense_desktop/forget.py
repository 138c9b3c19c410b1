"""Forgets a patient everywhere on this computer: ledger, keychain and settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from gerosense_desktop.ledger.erase import Erased
    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.settings import Settings
    from gerosense_desktop.token_store import TokenStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What was removed, for the screen.

    Attributes:
        erased: From the ledger.
        token: Whether a token was kept and is gone now.
        settings: The settings without the patient; as they were, where it was another's.
        problems: What could not be removed, each a sentence for the nurse; empty where all is gone.
    """

    erased: Erased
    token: bool
    settings: Settings
    problems: tuple[str, ...]


def forget_patient(
    patient: str, *, ledger: Ledger, tokens: TokenStore, settings: Settings, settings_file: Path
) -> Forgotten:
    """Remove all that is known of a patient on this computer; the server keeps what it has.

    The ledger comes first: where it refuses, because an upload runs, nothing else is touched. After it, one thing that
    cannot be removed does not keep the others.

    Args:
        patient: The user id.
        ledger: What was sent.
        tokens: Where the patient's token may be kept.
        settings: As they are now.
        settings_file: Where the settings are kept; written only where they name the patient or a folder.

    Raises:
        LedgerError: The ledger could not be written; nothing, or only traces in its file, is left to remove.
    """
    erased = ledger.erase_patient(patient)
    problems: list[str] = []
    token = False
    try:
        token = tokens.get(patient) is not None
        # Also what is not whole: parts may lie there that ``get`` does not count as a token.
        tokens.forget(patient)
    except GeroSenseError as error:
        problems.append(
            Sentence("The patient's token is still in the computer's keychain. {why}", why=error.user_message)
        )
        token = False
    if settings.last_patient == patient or settings.recent_folders:
        # A folder may be called after the patient, and nobody can tell which.
        last = None if settings.last_patient == patient else settings.last_patient
        settings = settings.but(last_patient=last, recent_folders=())
        try:
            settings.save(settings_file)
        except GeroSenseError as error:
            problems.append(Sentence("The patient's user id is still in the settings. {why}", why=error.user_message))
    return Forgotten(erased=erased, token=token, settings=settings, problems=tuple(problems))
