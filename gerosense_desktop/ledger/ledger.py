"""The record of what was sent, for whom, with which answer."""

import json
import sqlite3
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import polars as pl
from filelock import FileLock, Timeout

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import Keychain
from gerosense_desktop.ledger import schema
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerCorruptError, LedgerWriteError, ledger_error
from gerosense_desktop.ledger.file import connect, create_file, key_file
from gerosense_desktop.ledger.fingerprints import fingerprints
from gerosense_desktop.ledger.key import KeyPlace, load_key
from gerosense_desktop.ledger.records import (
    BatchAnswer,
    BatchIntent,
    BatchRecord,
    Fingerprints,
    Known,
    UploadRecord,
    Watermark,
)
from gerosense_desktop.ledger.rows import batch_record, insert_intent, micros, now, time, unpack, upload_record

_ACCEPTED: Final = (OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED)


class Ledger:
    """What was sent, in SQLite.

    It holds keyed fingerprints, user ids, device names, counts, times and answers' codes: no health value, no file
    name, no token, no word of a server's answer.

    Writes are durable when they return (write-ahead log, synchronous): a power cut loses nothing that was told. A
    ledger belongs to the thread that opened it; several may be open at the same time.
    """

    def __init__(self, connection: sqlite3.Connection, *, path: Path, key: bytes) -> None:
        """Use ``open``."""
        self._connection = connection
        self._path = path
        self._key = key

    @classmethod
    def open(cls, path: Path, *, keychain: Keychain) -> Self:
        """Open the ledger; where there is none, make one, readable for its user alone.

        Raises:
            LedgerError: It cannot be read, is damaged or newer, or its key is missing; nothing was changed.
        """
        try:
            if not path.exists():
                create_file(path, keychain=keychain)
            connection = connect(path)
        except OSError:
            raise LedgerWriteError(
                "The record of uploads cannot be made. Is the disk full, or the folder read-only?"
            ) from None
        except sqlite3.Error as error:
            raise ledger_error(error) from None
        try:
            schema.migrate(connection)
            meta = dict(connection.execute("SELECT name, value FROM meta"))
            key = load_key(
                ledger_id=meta["id"],
                place=KeyPlace(meta["key_place"]),
                check=meta["key_check"],
                file=key_file(path, meta["id"]),
                keychain=keychain,
            )
        except (KeyError, ValueError):
            connection.close()
            raise LedgerCorruptError(
                "The record of uploads is incomplete. It was left as it is. Tell your IT department."
            ) from None
        except sqlite3.Error as error:
            connection.close()
            raise ledger_error(error) from None
        except BaseException:
            connection.close()
            raise
        return cls(connection, path=path, key=key)

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

    def known(self, *, patient: str, data_type: DataType) -> Known:
        """Return the fingerprints of what was sent for a patient.

        What was surely not delivered is not known. An intent without an outcome is unknown.
        """
        groups: dict[str, list[bytes]] = {"accepted": [], "refused": [], "unknown": []}
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT outcome, packed FROM batches
                JOIN patients ON patients.id = batches.patient_id
                JOIN fingerprints ON fingerprints.batch_id = batches.id
                WHERE user_id = ? AND data_type = ?
                """,
                (patient, data_type.value),
            )
            for outcome, packed in rows:
                kind = OutcomeKind.UNKNOWN if outcome is None else OutcomeKind(outcome)
                if kind in _ACCEPTED:
                    groups["accepted"].append(packed)
                elif kind is not OutcomeKind.NOT_SENT:
                    groups[kind.value].append(packed)
        return Known(**{name: unpack(packed) for name, packed in groups.items()})

    def watermarks(self, *, patient: str) -> tuple[Watermark, ...]:
        """Return up to when everything was sent, by data type and device."""
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT data_type, device_name, sent_up_to FROM watermarks
                JOIN patients ON patients.id = watermarks.patient_id
                WHERE user_id = ? ORDER BY data_type, device_name
                """,
                (patient,),
            )
            return tuple(
                Watermark(data_type=DataType(data_type), device_name=device_name, sent_up_to=time(sent_up_to))
                for data_type, device_name, sent_up_to in rows
            )

    def uploads(self, *, patient: str | None = None) -> tuple[UploadRecord, ...]:
        """Return the uploads, newest first; of one patient or of all."""
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT uploads.id, user_id, server, program_version, samples, batches, started_at, finished_at, counts
                FROM uploads JOIN patients ON patients.id = uploads.patient_id
                WHERE ? IS NULL OR user_id = ? ORDER BY started_at DESC
                """,
                (patient, patient),
            )
            return tuple(upload_record(row) for row in rows)

    def batches(self, upload_id: str) -> tuple[BatchRecord, ...]:
        """Return the batches of an upload that went out or were about to, by number."""
        with self._reading() as connection:
            rows = connection.execute(
                """
                SELECT number, data_type, spans, payload_hash, outcome, status_code, attempts, intended_at, answered_at
                FROM batches WHERE upload_id = ? ORDER BY number
                """,
                (upload_id,),
            )
            return tuple(batch_record(row) for row in rows)

    # ── what is being sent ────────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def upload_lock(self) -> Iterator[None]:
        """Hold the right to upload: one at a time for a ledger, whoever opened it. A crash gives it back.

        Raises:
            LedgerBusyError: Another window or program is uploading.
        """
        lock = FileLock(f"{self._path}.upload", timeout=0, mode=0o600)
        try:
            lock.acquire()
        except Timeout:
            raise LedgerBusyError(
                "Another upload is running on this computer. Wait until it is done, then try again."
            ) from None
        try:
            yield
        finally:
            lock.release()

    def begin_upload(
        self,
        *,
        patient: str,
        server: str,
        program_version: str,
        samples: int,
        batches: int,
        file_hashes: Sequence[str] = (),
    ) -> str:
        """Note that an upload begins, and return its opaque id."""
        upload_id = uuid.uuid4().hex
        with self._writing() as connection:
            connection.execute("INSERT OR IGNORE INTO patients (user_id) VALUES (?)", (patient,))
            connection.execute(
                """
                INSERT INTO uploads
                    (id, patient_id, server, program_version, file_hashes, samples, batches, started_at)
                SELECT ?, id, ?, ?, ?, ?, ?, ? FROM patients WHERE user_id = ?
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

        Args:
            upload_id: From ``begin_upload``.
            intents: Batches about to be sent.
            answers: Outcomes of batches whose intents were recorded before.

        Raises:
            LedgerError: It could not be written; nothing of it was.
            ValueError: There is no such upload, or an answer to a batch without an intent.
        """
        if not intents and not answers:
            return
        at = now()
        with self._writing() as connection:
            for answer in answers:
                changed = connection.execute(
                    """
                    UPDATE batches SET outcome = ?, status_code = ?, attempts = ?, answered_at = ?
                    WHERE upload_id = ? AND number = ?
                    """,
                    (answer.kind.value, answer.status_code, answer.attempts, at, upload_id, answer.number),
                )
                if changed.rowcount != 1:
                    raise ValueError("an answer to a batch without an intent")
            for intent in intents:
                insert_intent(connection, upload_id=upload_id, intent=intent, intended_at=at)

    def finish_upload(
        self, *, upload_id: str, counts: Mapping[OutcomeKind, int], watermarks: Sequence[Watermark]
    ) -> None:
        """Note that an upload has ended: samples by outcome, and up to when everything was sent."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE uploads SET finished_at = ?, counts = ? WHERE id = ?",
                (now(), json.dumps({kind.value: count for kind, count in counts.items()}), upload_id),
            )
            connection.executemany(
                """
                INSERT OR REPLACE INTO watermarks (patient_id, data_type, device_name, sent_up_to)
                SELECT patient_id, ?, ?, ? FROM uploads WHERE id = ?
                """,
                [(mark.data_type.value, mark.device_name, micros(mark.sent_up_to), upload_id) for mark in watermarks],
            )

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection
        except sqlite3.Error as error:
            raise ledger_error(error) from None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk ends the transaction by itself.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise ledger_error(error) from None
