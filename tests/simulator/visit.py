"""One patient's file, uploaded in as many lives of the program as it takes; every promise is checked on the way."""

import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import polars as pl
from pydantic import SecretStr

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.models import ServiceStatus
from gerosense_desktop.api.outcomes import Accepted, OutcomeKind, kind_of
from gerosense_desktop.api.token import read_claims
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.receipt.receipt import make_receipt
from gerosense_desktop.upload.conditions import Conditions
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import (
    BatchFinished,
    Checked,
    PauseReason,
    RunEvent,
    RunFinished,
    RunPaused,
    TokenRefused,
)
from gerosense_desktop.upload.plan import Plan, make_plan
from gerosense_desktop.upload.run import run
from gerosense_desktop.validation.wire import wire_time
from tests.simulator.disk import Disk
from tests.simulator.world import Broken, Crash, Key, Network, World, token_of
from tests.upload.samples import checked, sample

PATIENT = "patient-7"
OTHER = "patient-8"
LIVES_WITH_FAULTS = 6
LIVES = 14


@dataclass
class Tally:
    """What happened, over all visits."""

    seeds: int = 0
    lives: int = 0
    crashes: int = 0
    samples: int = 0
    resent: int = 0
    twice: int = 0
    pauses: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    receipts: int = 0
    looks: int = 0
    broken: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        for name, value in vars(other).items():
            mine = getattr(self, name)
            if isinstance(mine, list):
                mine.extend(value)
            elif isinstance(mine, Counter):
                mine.update(value)
            else:
                setattr(self, name, mine + value)


def simulate(seed: int) -> Tally:
    """Walk one seed; a broken promise is in the tally, with the seed."""
    tally = Tally(seeds=1)
    with tempfile.TemporaryDirectory(prefix="simulated-") as folder:
        try:
            _Visit(World(seed), tally, Path(folder) / "ledger.sqlite3").walk()
        except Broken as broken:
            tally.broken.append(f"seed {seed}: {broken}")
        except Exception as error:  # noqa: BLE001 - whatever the program raises beside its own errors is a fault of it
            tally.broken.append(f"seed {seed}: {type(error).__name__}: {error}")
    return tally


class _Visit:
    def __init__(self, world: World, tally: Tally, path: Path) -> None:
        self.world = world
        self.tally = tally
        self.path = path
        self.keychain = MemoryKeychain()
        self.checked = _file(world)
        self.keys = _keys(self.checked)
        self.allowed: Counter[Key] = Counter(dict.fromkeys(self.keys, 1))
        self.accepted: set[int] = set()
        self.fingerprints: dict[Key, int] = {}
        self.disks: list[Disk] = []
        self.told: dict[str, Counter[str]] = {}
        tally.samples += len(set(self.keys))

    def walk(self) -> None:
        for life in range(LIVES):
            self.world.begin_life(healed=life >= LIVES_WITH_FAULTS)
            self.tally.lives += 1
            done = self._live()
            self._check()
            if done:
                break
        else:
            raise Broken("the upload does not come to its end in a world without faults")
        self._count()

    def _live(self) -> bool:
        """Run the program once; whether nothing is left to send."""
        try:
            with Ledger.open(self.path, keychain=self.keychain) as ledger:
                # The power is drawn by the simulation: what SQLite has committed is there.
                ledger._connection.execute("PRAGMA synchronous = OFF")
                self._choose(ledger)
                plan = make_plan(self.checked, patient=PATIENT, ledger=ledger)
                self._run(plan, ledger)
                return not make_plan(self.checked, patient=PATIENT, ledger=ledger).batches
        except Crash:
            self.tally.crashes += 1
        except GeroSenseError as error:
            self.tally.refusals[type(error).__name__] += 1
        return False

    def _choose(self, ledger: Ledger) -> None:
        """Let the person say something about what nobody knows, or not."""
        undecided = ledger.undecided(patient=PATIENT)
        choice = self.world.random.choice((None, UnknownChoice.KEEP, UnknownChoice.RESEND))
        if not undecided or choice is None:
            return
        before = _groups(ledger)["unknown"]
        ledger.decide(undecided, choice)
        again = before - _groups(ledger)["unknown"]
        if choice is UnknownChoice.KEEP and again:
            raise Broken("what the person wanted to leave would be sent again")
        self._learn(ledger)
        for key in set(self.keys):
            if self.fingerprints[key] in again:
                self.allowed[key] += 1
                self.tally.resent += 1

    def _run(self, plan: Plan, ledger: Ledger) -> None:
        world, control, disk = self.world, Control(), Disk(ledger, self.world)
        self.disks.append(disk)
        self._learn(ledger)
        world.watch = self._watch(ledger, disk)
        network = Network(world, before_send=disk.check_intent)
        client = _Client()
        if world.happens(0.2):
            world.clock.set_forth -= timedelta(days=world.random.randrange(3))
        for verb, probability in (
            (control.pause, 0.15), (control.resume, 0.15), (control.cancel, 0.15), (control.cut, 0.1)
        ):  # fmt: skip
            if world.happens(probability):
                network.after(world.random.uniform(0, 60), verb)
        finished = None
        events = run(
            plan, client=client, ledger=disk, server="clinic.example", workers=world.random.choice((1, 4, 8)),
            control=control, token_ends=world.token_ends,
            conditions=Conditions(
                attended=world.happens(0.7), patience=world.random.choice((None, None, 300.0)), clock=world.clock,
                random=world.random, make_sender=lambda _client, _workers: network,
            ),
        )  # fmt: skip
        try:
            for event in events:
                self._hear(event, disk)
                self._act(event, control, network)
                finished = event if isinstance(event, RunFinished) else finished
                world.step()
        finally:
            with suppress(Crash):
                events.close()
            self.accepted |= disk.accepted
            world.watch = lambda: None
        if finished is None:
            raise Broken("a run ended without saying so")
        if finished.samples_by_outcome.total() != plan.samples.height:
            raise Broken("the samples of a finished run do not add up")
        self.told[disk.upload_id] = finished.samples_by_outcome

    def _watch(self, ledger: Ledger, disk: Disk) -> Callable[[], None]:
        """Return what holds server and ledger side by side at every instant at which one of them is another."""
        seen: tuple[int, int] | None = None

        def watch() -> None:
            nonlocal seen
            now = (disk.writes, self.world.server.takings)
            if now != seen:
                seen = now
                self.tally.looks += 1
                self._hold(set().union(*_groups(ledger).values()), accepted=self.accepted | disk.accepted)

        return watch

    def _hear(self, event: RunEvent, disk: Disk) -> None:
        if not isinstance(event, BatchFinished):
            return
        kind = kind_of(event.outcome)
        self.tally.outcomes[kind.value] += 1
        told = disk.answers.get(event.number)
        if event.attempts and told is not kind:
            raise Broken(f"{kind} was told and {told} is on disk")
        if not event.attempts and isinstance(event.outcome, Accepted):
            raise Broken("a batch that was never sent was called accepted")

    def _act(self, event: RunEvent, control: Control, network: Network) -> None:
        """Answer as a person would, sometimes wrongly."""
        random, world = self.world.random, self.world
        match event:
            case TokenRefused():
                self._give_token(PATIENT, control, network)
            case RunPaused(reason=PauseReason.TOKEN):
                self.tally.pauses["token"] += 1
                if world.happens(0.2):
                    network.after(5.0, control.cancel)
                else:
                    self._give_token(random.choice((PATIENT, OTHER)), control, network)
            case RunPaused(reason=PauseReason.FAILURES):
                self.tally.pauses["failures"] += 1
                network.after(30.0, random.choice((control.resume, control.cancel)))
            case RunPaused(reason=PauseReason.PERSON):
                self.tally.pauses["person"] += 1
                network.after(30.0, control.resume)
            case RunPaused():
                self.tally.pauses["waiting"] += 1
                if world.happens(0.1):
                    network.after(1.0, random.choice((control.resume, control.cancel)))
                elif world.happens(0.1):
                    # Somebody mends the server.
                    world.faults.not_delivered = world.faults.status = 0.0
            case _:
                pass

    def _give_token(self, patient: str, control: Control, network: Network) -> None:
        def give() -> None:
            if patient == PATIENT:
                self.world.renew_token()
            control.give_token(SecretStr(token_of(patient, ends=self.world.token_ends)))

        network.after(10.0, give)

    def _learn(self, ledger: Ledger) -> None:
        if not self.fingerprints:
            numbers = ledger.fingerprints(self.checked.accepted).tolist()
            self.fingerprints = dict(zip(self.keys, numbers, strict=True))

    def _check(self) -> None:
        """Hold server, ledger and promises side by side."""
        with Ledger.open(self.path, keychain=self.keychain) as ledger:
            self._learn(ledger)
            groups = _groups(ledger)
            plan = make_plan(self.checked, patient=PATIENT, ledger=ledger)
            self._check_receipts(ledger)
        known = set().union(*groups.values())
        self._hold(known, accepted=self.accepted)
        if sum(len(group) for group in groups.values()) != len(known):
            raise Broken("a sample has two outcomes")
        counts = plan.counts
        if counts.already_sent + counts.new != len(self.fingerprints) or counts.already_sent != len(known):
            raise Broken("a sample is neither known nor new")
        if counts.new != plan.samples.height + counts.held_back:
            raise Broken("a new sample is neither in a batch nor held back")

    def _hold(self, known: set[int], *, accepted: set[int]) -> None:
        """Hold the server beside what the ledger knows."""
        kept = self.world.server.kept
        for key, number in self.fingerprints.items():
            if kept[key] > self.allowed[key]:
                raise Broken("the server has a sample more often than the person chose")
            if number in accepted and not kept[key]:
                raise Broken("a sample is called accepted that the server does not have")
            if kept[key] >= self.allowed[key] and number not in known:
                raise Broken("a sample that the server has would be sent again")

    def _check_receipts(self, ledger: Ledger) -> None:
        """Hold the receipts of all lives beside what became durable in each, and beside what was told at its end."""
        begun = {disk.upload_id: disk for disk in self.disks if disk.upload_id}
        if {upload.id for upload in ledger.uploads()} != begun.keys():
            raise Broken("an upload has no receipt")
        for upload_id, disk in begun.items():
            receipt = make_receipt(ledger, upload_id)
            self.tally.receipts += 1
            if sum(total.samples for total in receipt.totals) != receipt.samples:
                raise Broken("a receipt does not add up")
            if {batch.number: batch.kind for batch in receipt.batches} != disk.kinds():
                raise Broken("a receipt says something else than what came")
            told = self.told.get(upload_id)
            if told is not None and _by_kind(told) != {total.kind: total.samples for total in receipt.totals}:
                raise Broken("a receipt says something else than was told")

    def _count(self) -> None:
        self.tally.twice += sum(1 for count in self.world.server.kept.values() if count > 1)


class _Client:
    def status(self) -> ServiceStatus:
        raise AssertionError("the simulated network asks")

    def submit_samples(self, body: bytes) -> Any:
        raise AssertionError("the simulated network sends")

    def use_token(self, token: SecretStr) -> None:
        if read_claims(token).patient != PATIENT:
            raise Broken("another patient's token was used")

    def cut(self) -> None:
        raise AssertionError("the simulated network is cut")


def _by_kind(told: Counter[str]) -> dict[OutcomeKind, int]:
    return {kind: told[kind.value] for kind in OutcomeKind}


def _groups(ledger: Ledger) -> dict[str, set[int]]:
    groups: dict[str, set[int]] = {"accepted": set(), "refused": set(), "unknown": set()}
    for data_type in DataType:
        known = ledger.known(patient=PATIENT, data_type=data_type)
        for name, group in groups.items():
            group.update(getattr(known, name).tolist())
    return groups


def _file(world: World) -> Checked:
    """Draw what the patient brings: devices with few samples and with many, one sample twice."""
    samples: list[dict[str, object]] = []
    for device in range(world.random.randrange(1, 9)):
        data_type = world.random.choice(("steps", "bpm"))
        samples += [
            sample(100 * device + second, data_type=data_type, device=f"Device {device}")
            for second in range(world.random.choice((1, 2, 3, 5, 8, 12)))
        ]
    return checked(samples + samples[:1])


def _keys(given: Checked) -> Sequence[Key]:
    table = given.accepted.select("data_type", "device_name", wire_time(pl.col("start"), pl.col("start_offset")))
    return [tuple(row) for row in table.iter_rows()]
