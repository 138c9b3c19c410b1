"""What one scenario is made of, drawn from its seed."""

import random
from dataclasses import dataclass
from pathlib import Path

from tests.torture.phases import Phase
from tests.torture.samples import FileKind, Sample, series, write_file

VISITS = 6
"""How often a patient comes at most, each time with the whole history and what is new."""


WINDOW_EVERY = 5
"""Of so many scenarios, one is the window's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """How the server behaves; shares are of samples requests.

    Attributes:
        name: For the table.
        before: Seconds at most before it takes a batch.
        after: Seconds at most between keeping a batch and answering.
        hang_up_after: Share where it hangs up after keeping.
        hang_up_before: Share where it hangs up without keeping, answers 500, or half.
        busy: Share of 503 with Retry-After.
        partly: Share of 207.
        refused: Share of 400.
        stalls: Share where it makes everybody wait.
    """

    name: str
    before: float = 0.0
    after: float = 0.0
    hang_up_after: float = 0.0
    hang_up_before: float = 0.0
    busy: float = 0.0
    partly: float = 0.0
    refused: float = 0.0
    stalls: float = 0.0


MOODS = (
    Mood(name="quick"),
    Mood(name="slow", before=0.06, after=0.04),
    Mood(name="hangs up after keeping", before=0.01, hang_up_after=0.12),
    Mood(name="hangs up before keeping", before=0.01, hang_up_before=0.12),
    Mood(name="busy now and then", before=0.01, busy=0.08),
    Mood(name="accepts some, refuses some", partly=0.15, refused=0.15),
    Mood(name="stalls", before=0.02, stalls=0.1),
    Mood(
        name="everything at once",
        before=0.03,
        after=0.03,
        hang_up_after=0.05,
        hang_up_before=0.05,
        busy=0.05,
        partly=0.05,
        refused=0.05,
        stalls=0.05,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One patient, some source files, one server, and where the program is to be killed.

    Attributes:
        seed: All of it was drawn from this; the instants of the kills alone depend on the computer too.
        mood: How the server behaves.
        kinds: The formats of the source files.
        workers: Batches in flight at most.
        held_back: Samples that can fill no batch.
        visits: What is new at each visit, by file.
        aims: The phases in which to kill, in the order they are tried.
        resends: Whether the person sends the unknown batches again at the end.
        window: Whether it is the window that is killed, not the terminal's command.
    """

    seed: str
    mood: Mood
    kinds: tuple[FileKind, ...]
    workers: int
    held_back: int
    visits: tuple[tuple[tuple[Sample, ...], ...], ...]
    aims: tuple[Phase, ...]
    resends: bool
    window: bool

    def write(self, folder: Path, *, visit: int) -> list[Path]:
        """Write the source files as the patient brings them at a visit: the whole history up to then."""
        paths = []
        for number, kind in enumerate(self.kinds):
            path = folder / f"history-{number}.{kind.value}"
            history = [sample for new in self.visits[: visit + 1] for sample in new[number]]
            write_file(path, history, kind=kind, rejected=number)
            paths.append(path)
        return paths

    def samples(self, *, visit: int) -> list[Sample]:
        """Return the distinct samples that the files hold at a visit."""
        return list(dict.fromkeys(sample for new in self.visits[: visit + 1] for file in new for sample in file))

    def read(self, *, visit: int) -> int:
        """Return how many samples are read at a visit, with rejected ones and duplicates."""
        return sum(len(file) for new in self.visits[: visit + 1] for file in new) + sum(range(len(self.kinds)))


def draw(seed: str, *, number: int, kills: int) -> Scenario:
    """Draw a scenario.

    Args:
        seed: Of the scenario.
        number: Its number in the torture, so that moods and phases come evenly.
        kills: How often the program is to be killed.
    """
    dice = random.Random(seed)
    window = number % WINDOW_EVERY == WINDOW_EVERY - 1
    files = dice.choice((1, 1, 2, 3))
    kinds = tuple(dice.choice(tuple(FileKind)) for _ in range(files))
    held_back = dice.choice((0, 0, 2))
    return Scenario(
        seed=seed,
        mood=MOODS[number % len(MOODS)],
        kinds=kinds,
        workers=dice.choice((1, 2, 4, 4, 4, 8)),
        held_back=held_back,
        visits=_visits(dice, files=files, held_back=held_back),
        aims=tuple(aims(dice, kills=kills, first=number * kills)),
        resends=number % 2 == 0 and not window,
        window=window,
    )


def aims(dice: random.Random, *, kills: int, first: int) -> list[Phase]:
    """Deal the phases evenly; the ledger can be killed in the making only before it is there."""
    phases = list(Phase)
    dealt = [phases[(first + kill) % len(phases)] for kill in range(kills)]
    dice.shuffle(dealt)
    return sorted(dealt, key=lambda phase: phase is not Phase.MAKING)


def _visits(dice: random.Random, *, files: int, held_back: int) -> tuple[tuple[tuple[Sample, ...], ...], ...]:
    """Make 12 to 30 batches a visit: one device with thousands of samples, many with a few."""
    big = dice.randint(2, 5) * 1000 + dice.choice((0, 1, 2, 500))
    small = dice.randint(8, 24)
    # Two heart rates are too few for a batch as long as there are no others.
    types = ("steps",) if held_back else ("steps", "bpm")
    visits = []
    for visit in range(VISITS):
        new = [series(dice, data_type="steps", device="Watch", first=visit * big, samples=big)]
        for device in range(small):
            count = dice.randint(3, 40)
            kind = types[device % len(types)]
            new.append(series(dice, data_type=kind, device=f"Band {device}", first=visit * 50, samples=count))
        if held_back and visit == 0:
            new.append(series(dice, data_type="bpm", device="Ring", first=0, samples=held_back))
        parts: list[list[Sample]] = [[] for _ in range(files)]
        for place, one in enumerate(new):  # no file stays empty
            parts[place if place < files else dice.randrange(files)].extend(one)
        if files > 1:  # the same samples in another file too
            parts[0].extend(parts[1][: dice.randint(0, 300)])
        visits.append(tuple(tuple(part) for part in parts))
    return tuple(visits)
