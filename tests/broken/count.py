"""Counts what holds when files are broken: ``python -m tests.broken.count [--cases N] [--seed N]``.

Prints a table: by original the cases, how they ended, and what went wrong, which is to be nothing but zeros.
"""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.broken.cuts import Cut, try_cuts
from tests.broken.originals import Original, own_originals, shared_originals
from tests.broken.overseer import Overseer, Said

HEADS = (
    "cases", "results", "questions", "sentences", "crashes", "hangs", "inventions", "undecidable", "seconds", "MB",
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
    seconds: float = 0.0
    megabytes: float = 0.0

    def add(self, said: Said, *, inventions: int = 0, undecidable: int = 0) -> None:
        self.cases += 1
        self.results += said.ending == "result"
        self.questions += said.ending == "question"
        self.sentences += said.ending == "sentence"
        self.hangs += said.hung
        self.crashes += said.broken is not None and not said.hung
        self.inventions += inventions
        self.undecidable += undecidable
        self.seconds = max(self.seconds, said.cpu)
        self.megabytes = max(self.megabytes, said.megabytes)

    def join(self, other: "Counts") -> None:
        for name in ("cases", "results", "questions", "sentences", "crashes", "hangs", "inventions", "undecidable"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.seconds = max(self.seconds, other.seconds)
        self.megabytes = max(self.megabytes, other.megabytes)

    @property
    def is_clean(self) -> bool:
        return not (self.crashes or self.hangs or self.inventions)


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
    given = parser.parse_args(arguments)
    _write(f"{'':46}", *(f"{head:>11}" for head in HEADS[:-2]), f"{'CPU s':>9} {'MB':>7}")
    with Overseer() as overseer:
        total = count_cuts(
            [*own_originals(), *shared_originals()], cases=given.cases, seed=given.seed, overseer=overseer
        )
    show("all", total)
    return 0 if total.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
