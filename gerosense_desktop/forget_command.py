"""The terminal's ``erase``: forgets a patient on this computer."""

import argparse
from collections.abc import Callable
from typing import Final, TextIO

from gerosense_desktop.forget import Forgotten, forget_patient
from gerosense_desktop.keychain import Keychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.paths import Paths
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore

DONE: Final = 0
NOT_ALL_ERASED: Final = 2

Ask = Callable[[str], bool]
"""Puts a question to the person; whether the answer was yes."""


def erase(
    options: argparse.Namespace, *, paths: Paths, keychain: Keychain, settings: Settings, out: TextIO, ask: Ask
) -> int:
    """Ask, and forget a patient in ledger, keychain and settings.

    Args:
        options: ``patient`` and ``yes``.
        paths: Where ledger and settings lie.
        keychain: Where the patient's token may be kept, and the ledger's key.
        settings: As they are now.
        out: Takes the sentences.
        ask: Puts the question.

    Returns:
        The exit code: 0 where all is gone, 2 where the person did not want it or something is left.

    Raises:
        GeroSenseError: The ledger cannot be opened or written, or an upload is running.
    """
    with Ledger.open(paths.ledger, keychain=keychain) as ledger:
        uploads = len(ledger.uploads(patient=options.patient))
        question = (
            f"Erase this patient from this computer: {uploads:,} uploads with their receipts, and the token? "
            "The server keeps what it has. If the patient comes back, everything is sent again. [y/N] "
        )
        if not options.yes and not ask(question):
            print("Nothing was erased.", file=out)
            return NOT_ALL_ERASED
        done = forget_patient(
            options.patient,
            ledger=ledger,
            tokens=TokenStore(keychain),
            settings=settings,
            settings_file=paths.settings,
        )
    print("\n".join(erased_lines(done)), file=out)
    return NOT_ALL_ERASED if done.problems else DONE


def erased_lines(done: Forgotten) -> list[str]:
    """Say what was removed, and what could not be."""
    erased = done.erased
    token = "and the token" if done.token else "and no token, because none was kept"
    said = f"Erased: {erased.uploads:,} uploads, {erased.batches:,} batches, {erased.samples:,} samples, {token}."
    if not erased.uploads and not done.token:
        said = "Nothing was known of this patient."
    return [said, *done.problems]
