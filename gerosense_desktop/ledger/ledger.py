"""The record of what was sent, for whom, with which answer."""

import json
import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Final, Self

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import Keychain
from gerosense_desktop.ledger import queries, schema
from gerosense_desktop.ledger.device_names import given_names, keep_names
from gerosense_desktop.ledger.erase import Erased, clear_traces, erase_rows
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerCorruptError, LedgerWriteError, plain_errors
from gerosense_desktop.ledger.file import connect, create_file, key_file, log_ahead, make_private
from gerosense_desktop.ledger.fingerprints import fingerprints
from gerosense_desktop.ledger.key import KeyPlace, load_key, payload_hash
from gerosense_desktop.ledger.lock import hold_lock
from gerosense_desktop.ledger.others import OthersBatch, others_batches
from gerosense_desktop.ledger.packed import Fingerprints, Sieve, check, unpack, without
from gerosense_desktop.ledger.patient_book import PatientBook
from gerosense_desktop.ledger.records import (
    BatchAnswer,
    BatchIntent,
    BatchRecord,
    Known,
    SeriesSpan,
    UnknownBatch,
    UnknownChoice,
    UploadRecord,
    Watermark,
)
from gerosense_desktop.ledger.rows import micros, now, write_answer, write_intent
from gerosense_desktop.sentence import Sentence

_KNOWN: Final = (OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED, OutcomeKind.REFUSED, OutcomeKind.UNKNOWN)


class Ledger:
    """What was sent, in SQLite.

    It holds keyed fingerprints, user ids, device names, counts, times and answers' codes: no health value, no file
    name, no token, no word of a server's answer.

    Writes are durable when they return: a power cut loses nothing that was told. SQLite's write-ahead log is synced at
    every commit, which costs one sync instead of the three of a rollback journal, and lets a window read while an
    upload writes. A ledger belongs to the thread that opened it; several may be open at the same time.
    """

    def __init__(self, connection: sqlite3.Connection, *, path: Path, key: bytes) -> None:
        """Use ``open``."""
        self._connection = connection
        self._path = path
        self._key = key
        self.patients = PatientBook(reading=self._reading, writing=self._writing)

    @classmethod
    def open(cls, path: Path, *, keychain: Keychain) -> Self:
        """Open the ledger; where there is none, make one, readable for its user alone.

        Raises:
            LedgerError: It cannot be read, is damaged or newer, or its key is missing; nothing was changed.
            NotPrivateError: A link is in its place, or its folder belongs to somebody else; nothing was read.
        """
        with plain_errors():
            try:
                if not path.exists():
                    create_file(path, keychain=keychain)
                make_private(path)
            except OSError:
                raise LedgerWriteError(
                    "The record of uploads cannot be made. Is the disk full, or the folder read-only?"
                ) from None
            connection = connect(path)
            try:
                schema.migrate(connection)
                log_ahead(connection)
                return cls(connection, path=path, key=_load_key(connection, path=path, keychain=keychain))
            except BaseException:
                connection.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    # ── what was sent before ──────────────────────────────────────────────────────────────────────────────────────

    def fingerprints(self, samples: pl.DataFrame) -> Fingerprints:
        """Fingerprint samples (ACCEPTED_SCHEMA, n rows) with this ledger's key: n unsigned 64-bit numbers."""
        return fingerprints(samples, key=self._key)

    def known(self, *, patient: str, data_type: DataType, among: Fingerprints | None = None) -> Known:
        """Return the fingerprints of what was sent for a patient.

        Where ``among`` says which ones are asked for, all of those are returned and few others.

        What was surely not delivered is not known, nor what the person chose to send again. An intent without an
        outcome is unknown.

        Raises:
            LedgerError: It cannot be read, or is damaged.
        """
        groups: dict[OutcomeKind, list[bytes]] = {kind: [] for kind in _KNOWN}
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT coalesce(outcome, ?), packed, samples, checksum FROM batches
                JOIN patients ON patients.id = batches.patient_id
                LEFT JOIN fingerprints ON fingerprints.batch_id = batches.id
                WHERE user_id = ? AND data_type = ? AND outcome IS NOT ? AND choice IS NOT ?
                """,
                (
                    OutcomeKind.UNKNOWN.value,
                    patient,
                    data_type.value,
                    OutcomeKind.NOT_SENT.value,
                    UnknownChoice.RESEND.value,
                ),
            )
            for outcome, packed, samples, expected in rows:
                groups[OutcomeKind(outcome)].append(check(packed, samples=samples, expected=expected))
        sieve = None if among is None or not any(groups.values()) else Sieve(among)
        accepted = unpack(groups[OutcomeKind.ACCEPTED] + groups[OutcomeKind.PARTLY_ACCEPTED], sieve=sieve)
        unknown = without(unpack(groups[OutcomeKind.UNKNOWN], sieve=sieve), accepted)
        refused = without(without(unpack(groups[OutcomeKind.REFUSED], sieve=sieve), accepted), unknown)
        return Known(accepted=accepted, refused=refused, unknown=unknown)

    def others(self, *, patient: str, data_type: DataType, span: SeriesSpan) -> Iterator[OthersBatch]:
        """Yield what was sent for other patients with the same device name at the same time, see ``others_batches``.

        Raises:
            LedgerError: It cannot be read, or is damaged.
        """
        with self._reading() as connection:
            yield from others_batches(connection, patient=patient, data_type=data_type, span=span)

    def watermarks(self, *, patient: str) -> tuple[Watermark, ...]:
        """Return up to when everything was sent, by data type and device."""
        with self._reading() as connection:
            return queries.watermarks(connection, patient=patient)

    def given_names(self, *, patient: str) -> dict[str, str]:
        """Return what devices of a patient are sent as where files call them otherwise: device → name."""
        with self._reading() as connection:
            return given_names(connection, patient=patient)

    def uploads(self, *, patient: str | None = None) -> tuple[UploadRecord, ...]:
        """Return the uploads, the last begun first whatever the clock said; of one patient or of all."""
        with self._reading() as connection:
            return queries.uploads(connection, patient=patient)

    def batches(self, upload_id: str) -> tuple[BatchRecord, ...]:
        """Return the batches of an upload that went out or were about to, by number."""
        with self._reading() as connection:
            return queries.batches(connection, upload_id=upload_id)

    def newest_time(self) -> datetime | None:
        """Return the latest time an upload began or ended at; a clock that shows an earlier one was set back."""
        with self._reading() as connection:
            return queries.newest_time(connection)

    # ── what nobody knows ─────────────────────────────────────────────────────────────────────────────────────────

    def undecided(self, *, patient: str | None = None) -> tuple[UnknownBatch, ...]:
        """Return the batches whose outcome nobody knows and about which nobody has chosen yet, oldest first.

        While an upload runs, its batches in flight are among them: ask when ``uploading`` says that none does.
        """
        with self._reading() as connection:
            return queries.undecided(connection, patient=patient)

    def decide(self, batches: Sequence[UnknownBatch], choice: UnknownChoice) -> None:
        """Record the person's choice about batches whose outcome nobody knows; what was chosen before stays.

        Raises:
            LedgerBusyError: An upload is running, whose batches may be answered yet.
            LedgerError: It could not be written; nothing of it was.
        """
        with self.upload_lock(), self._writing() as connection:
            connection.executemany(
                """
                UPDATE batches SET choice = ?
                WHERE upload_id = ? AND number = ? AND choice IS NULL AND coalesce(outcome, ?) = ?
                """,
                [
                    (choice.value, batch.upload_id, batch.number, OutcomeKind.UNKNOWN.value, OutcomeKind.UNKNOWN.value)
                    for batch in batches
                ],
            )

    def uploading(self) -> bool:
        """Whether an upload is running with this ledger, in whichever window or program."""
        try:
            with self.upload_lock():
                return False
        except LedgerBusyError:
            return True

    # ── what is being sent ────────────────────────────────────────────────────────────────────────────────────────

    def upload_lock(self) -> AbstractContextManager[None]:
        """Hold the right to upload: one at a time for a ledger, whoever opened it. A crash gives it back.

        What the last upload left behind needs no repair: an intent without an outcome reads as unknown.

        Raises:
            LedgerBusyError: Another window or program is uploading.
            LedgerWriteError: The folder is read-only, or its file system knows no locks.
        """
        return hold_lock(
            self._path.with_name(f"{self._path.name}.upload"),
            wait_seconds=0,
            busy=Sentence("Another upload is running on this computer. Wait until it is done, then try again."),
        )

    def begin_upload(
        self,
        *,
        patient: str,
        server: str,
        program_version: str,
        samples: int,
        batches: int,
        file_hashes: Sequence[str] = (),
        device_names: Mapping[str, str] = MappingProxyType({}),
    ) -> str:
        """Note that an upload begins, and return its opaque id.

        Args:
            patient: The user id the token carries.
            server: Its host.
            program_version: Of this program.
            samples: How many are to be sent.
            batches: In how many batches.
            file_hashes: SHA-256 of each source file; a name could be a patient's.
            device_names: What the files call a device → what it is sent as, from now on.

        Raises:
            LedgerError: It could not be written.
        """
        upload_id = uuid.uuid4().hex
        with self._writing() as connection:
            connection.execute("INSERT OR IGNORE INTO patients (user_id) VALUES (?)", (patient,))
            keep_names(connection, device_names, patient=patient)
            connection.execute(
                """
                INSERT INTO uploads
                    (id, patient_id, server, program_version, file_hashes, samples, batches, started_at, sequence)
                SELECT ?, id, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(sequence), 0) + 1 FROM uploads)
                FROM patients WHERE user_id = ?
                """,
                (
                    upload_id,
                    server,
                    program_version,
                    json.dumps(list(file_hashes)),
                    samples,
                    batches,
                    now(),
                    patient,
                ),
            )
        return upload_id

    def record(
        self, *, upload_id: str, intents: Sequence[BatchIntent] = (), answers: Sequence[BatchAnswer] = ()
    ) -> None:
        """Note outcomes that came and batches that are about to leave, in one durable write.

        The order of an upload is an invariant: a batch's intent is here before its first byte leaves, and its outcome
        is here before anybody is told.

        A batch that never went out needs no intent. One that was surely not delivered may have another intent with the
        same body, when it is about to leave once more; until it is answered it reads as unknown.

        Args:
            upload_id: From ``begin_upload``.
            intents: Batches about to be sent.
            answers: Outcomes of batches whose intents were recorded before and have no outcome yet.

        Raises:
            LedgerError: It could not be written; nothing of it was.
            ValueError: There is no such upload, an answer has no open intent, or an intent may have been delivered.
        """
        if not intents and not answers:
            return
        at = now()
        with self._writing() as connection:
            for answer in answers:
                write_answer(connection, upload_id=upload_id, answer=answer, answered_at=at)
            for intent in intents:
                keyed = payload_hash(intent.payload_hash, key=self._key)
                write_intent(connection, upload_id=upload_id, intent=intent, payload_hash=keyed, intended_at=at)

    def finish_upload(
        self, *, upload_id: str, counts: Mapping[OutcomeKind, int], watermarks: Sequence[Watermark]
    ) -> None:
        """Note that an upload has ended: samples by outcome, and up to when everything was sent.

        Raises:
            LedgerError: It could not be written; nothing of it was.
            ValueError: There is no such upload.
        """
        with self._writing() as connection:
            ended = connection.execute(
                "UPDATE uploads SET finished_at = ?, counts = ? WHERE id = ?",
                (now(), json.dumps({kind.value: count for kind, count in counts.items()}), upload_id),
            )
            if ended.rowcount != 1:
                raise ValueError("no such upload")
            connection.executemany(
                """
                INSERT OR REPLACE INTO watermarks (patient_id, data_type, device_name, sent_up_to)
                SELECT patient_id, ?, ?, ? FROM uploads WHERE id = ?
                """,
                [(mark.data_type.value, mark.device_name, micros(mark.sent_up_to), upload_id) for mark in watermarks],
            )

    # ── what is forgotten ─────────────────────────────────────────────────────────────────────────────────────────

    def erase_patient(self, patient: str) -> Erased:
        """Remove all that is known of a patient, and return how much that was.

        Fingerprints, batches, uploads with their receipts, watermarks and the label go in one durable write; then their
        bytes are cleared from the ledger's files. What was sent is new again if the patient comes back. A patient
        nobody knows is no error: what an earlier attempt may have left behind is cleared.

        Args:
            patient: The user id.

        Raises:
            LedgerBusyError: An upload is running, or another window is reading: then traces are left.
            LedgerError: It could not be written; nothing was removed, or traces are left.
        """
        with self.upload_lock():
            with self._writing() as connection:
                erased = erase_rows(connection, patient=patient)
            clear_traces(self._connection)
        return erased

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with plain_errors():
                yield self._connection
        except (ValueError, KeyError, TypeError, OverflowError):
            # A word or number that no program wrote.
            raise LedgerCorruptError from None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with plain_errors():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk ends the transaction by itself.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _load_key(connection: sqlite3.Connection, *, path: Path, keychain: Keychain) -> bytes:
    meta = dict(connection.execute("SELECT name, value FROM meta"))
    try:
        ledger_id, place, check_value = meta["id"], KeyPlace(meta["key_place"]), meta["key_check"]
    except (KeyError, ValueError):
        raise LedgerCorruptError(
            "The record of uploads is incomplete. It was left as it is. Tell your IT department."
        ) from None
    return load_key(
        ledger_id=ledger_id, place=place, check=check_value, file=key_file(path, ledger_id), keychain=keychain
    )
