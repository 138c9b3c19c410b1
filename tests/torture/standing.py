"""What a ledger says, read from its tables without the program's own code."""

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.errors import LedgerError
from gerosense_desktop.ledger.ledger import Ledger
from tests.torture.samples import Sample, frame
from tests.torture.victim import PATIENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Which samples the ledger knows as what; a batch that the person chose to send again counts apart.

    Attributes:
        accepted: In batches accepted whole.
        partly: In batches accepted in part.
        refused: In batches refused.
        unknown: In batches whose outcome nobody knows, intents without an outcome among them.
        resent: In batches of unknown outcome that the person chose to send again, and in how many of them.
        open_intents: How many batches have an intent and no outcome.
        uploads: Of the uploads in their order, the batches with their outcomes by number.
    """

    accepted: frozenset[Sample] = frozenset()
    partly: frozenset[Sample] = frozenset()
    refused: frozenset[Sample] = frozenset()
    unknown: frozenset[Sample] = frozenset()
    resent: Counter[Sample] = field(default_factory=Counter)
    open_intents: int = 0
    uploads: Sequence[Mapping[int, str | None]] = field(default_factory=list)

    def settled(self) -> frozenset[Sample]:
        """Return the samples that are not sent again by themselves."""
        return self.accepted | self.partly | self.refused | self.unknown


class DamagedError(Exception):
    """The ledger cannot be opened, fails its integrity check, or says something else than its tables hold."""


def look(home: Path, *, samples: Sequence[Sample]) -> Standing:
    """Read a copy of the ledger, so that the next start finds exactly what the killed process left.

    Args:
        home: The program's folder.
        samples: All that the ledger can know.

    Raises:
        DamagedError: See there.
    """
    if not (home / "ledger" / "ledger.sqlite3").exists():
        return Standing()
    with tempfile.TemporaryDirectory(prefix="torture-look-") as folder:
        copy = Path(folder, "ledger")
        shutil.copytree(home / "ledger", copy)
        try:
            standing, known = _read(copy / "ledger.sqlite3", samples=samples)
        except (sqlite3.Error, LedgerError, ValueError, KeyError) as error:
            raise DamagedError(f"{type(error).__name__}: {error}") from error
    if known != len(standing.settled()):
        raise DamagedError(f"the program knows {known} samples, its tables {len(standing.settled())}")
    return standing


def _read(path: Path, *, samples: Sequence[Sample]) -> tuple[Standing, int]:
    with Ledger.open(path, keychain=MemoryKeychain()) as ledger:
        prints = ledger.fingerprints(frame(samples)).tolist()
        known = [ledger.known(patient=PATIENT, data_type=data_type) for data_type in DataType]
    numbers = sum(len(np.unique(group)) for one in known for group in (one.accepted, one.refused, one.unknown))
    by_print = dict(zip(prints, samples, strict=True))
    with closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise ValueError("the integrity check fails")
        rows = connection.execute(
            "SELECT outcome, choice, packed FROM batches LEFT JOIN fingerprints ON batch_id = batches.id"
        ).fetchall()
        uploads = [row[0] for row in connection.execute("SELECT id FROM uploads ORDER BY sequence")]
        numbered = [
            dict(connection.execute("SELECT number, outcome FROM batches WHERE upload_id = ?", (upload,)).fetchall())
            for upload in uploads
        ]
    groups: dict[str, set[Sample]] = {}
    resent: Counter[Sample] = Counter()
    for outcome, choice, packed in rows:
        if outcome == "not_sent":
            continue
        batch = [by_print[number] for number in np.frombuffer(packed, "<u8").tolist()]
        if choice == "resend":
            resent.update(batch)
        else:
            groups.setdefault(outcome or "unknown", set()).update(batch)
    taken: set[Sample] = set()
    alone: dict[str, frozenset[Sample]] = {}
    for word in ("accepted", "partly_accepted", "unknown", "refused"):  # what was accepted once stays accepted
        alone[word] = frozenset(groups.get(word, set()) - taken)
        taken |= alone[word]
    standing = Standing(
        accepted=alone["accepted"],
        partly=alone["partly_accepted"],
        refused=alone["refused"],
        unknown=alone["unknown"],
        resent=resent,
        open_intents=sum(outcome is None for outcome, _, _ in rows),
        uploads=numbered,
    )
    return standing, numbers
