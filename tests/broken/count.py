"""Counts what holds when files are broken: ``python -m tests.broken.count [--cases N] [--seed N] [--large]``.

Prints a table: by original and by kind of monster the cases, how they ended, and what went wrong. Crashes, hangs,
inventions and faults are to be zeros; what is undecidable is told in ``readers/tables/endings.py``. Seconds are the
processor's, the most for one case; megabytes are the largest resident set, libraries and all.
"""

import argparse
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.broken.cuts import Cut, try_cuts
from tests.broken.encounter import meet
from tests.broken.monsters.every import KINDS
from tests.broken.monsters.monster import Monster
from tests.broken.originals import Original, own_originals, shared_originals
from tests.broken.overseer import Overseer, Said

HEADS = (
    "cases", "results", "questions", "sentences", "crashes", "hangs", "inventions", "undecidable", "faults",
    "seconds", "MB",
)  # fmt: skip


@dataclass(slots=True)
class Counts:
    """What came of some cases."""

    cases: int = 0
    results: int = 0
    questions: int = 0
    sentences: int = 0
    crashes: int = 0
    hangs: int = 0
    inventions: int = 0
    undecidable: int = 0
    faults: int = 0
    seconds: float = 0.0
    megabytes: float = 0.0

    def add(self, said: Said, *, inventions: int = 0, undecidable: int = 0, faults: int = 0) -> None:
        self.cases += 1
        self.results += said.ending == "result"
        self.questions += said.ending == "question"
        self.sentences += said.ending == "sentence"
        self.hangs += said.hung
        self.crashes += said.broken is not None and not said.hung
        self.inventions += inventions
        self.undecidable += undecidable
        self.faults += faults
        self.seconds = max(self.seconds, said.cpu)
        self.megabytes = max(self.megabytes, said.megabytes)

    def join(self, other: "Counts") -> None:
        for name in HEADS[:-2]:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.seconds = max(self.seconds, other.seconds)
        self.megabytes = max(self.megabytes, other.megabytes)

    @property
    def is_clean(self) -> bool:
        return not (self.crashes or self.hangs or self.inventions or self.faults)


def count_cuts(originals: Iterable[Original], *, cases: int, seed: int, overseer: Overseer) -> Counts:
    """Break every original so many times and print a line for each."""
    total = Counts()
    for original in originals:
        counts = Counts()
        with TemporaryDirectory(prefix="gerosense-broken-") as folder:
            for cut in try_cuts(original, cases=cases, seed=seed, folder=Path(folder), overseer=overseer):
                counts.add(cut.said, inventions=cut.invented, undecidable=cut.undecidable)
                _tell(original, cut)
        show(original.name, counts)
        total.join(counts)
    return total


def count_monsters(kinds: Mapping[str, Iterable[Monster]], *, large: bool, overseer: Overseer) -> Counts:
    """Meet the monsters, those of a gigabyte if wanted, and print a line for each kind."""
    total = Counts()
    for kind, monsters in kinds.items():
        counts = Counts()
        for monster in monsters:
            if large or not monster.large:
                met = meet(monster, overseer=overseer)
                counts.add(met.said, inventions=met.invented, faults=len(met.faults))
                for fault in met.faults:
                    _write(f"  {monster.name}: {fault}")
        show(f"monsters: {kind}", counts)
        total.join(counts)
    return total


def show(name: str, counts: Counts) -> None:
    figures = [getattr(counts, head) for head in HEADS[:-2]]
    _write(f"{name:46}", *(f"{figure:>11,}" for figure in figures), f"{counts.seconds:>9.2f} {counts.megabytes:>7.0f}")


def _write(*texts: str) -> None:
    sys.stdout.write(" ".join(texts) + "\n")
    sys.stdout.flush()


def _tell(original: Original, cut: Cut) -> None:
    if cut.said.broken is not None or cut.invented:
        _write(f"  {original.name}: {cut.damage}: {cut.said.broken or 'invented'}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.broken.count", description="Break files and count what holds."
    )
    parser.add_argument("--cases", type=int, default=200, help="damages to each original (default: 200)")
    parser.add_argument("--seed", type=int, default=1, help="where the dice begin (default: 1)")
    parser.add_argument("--large", action="store_true", help="meet the monsters of a gigabyte too")
    parser.add_argument("--no-monsters", action="store_true", help="only break the originals")
    given = parser.parse_args(arguments)
    _write(f"{'':46}", *(f"{head:>11}" for head in HEADS[:-2]), f"{'CPU s':>9} {'MB':>7}")
    originals = [*own_originals(), *shared_originals()]
    with Overseer() as overseer:
        total = count_cuts(originals, cases=given.cases, seed=given.seed, overseer=overseer)
        if not given.no_monsters:
            total.join(count_monsters(KINDS, large=given.large, overseer=overseer))
    show("all", total)
    return 0 if total.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
