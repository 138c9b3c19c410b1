"""One scenario from its first kill to its last promise."""

import random
from collections import deque
from pathlib import Path
from threading import Event

from gerosense_desktop.settings import Settings
from tests.torture.aims import Aim, take_aim
from tests.torture.phases import Phase
from tests.torture.promises import Promises
from tests.torture.scenario import VISITS, Scenario
from tests.torture.seen import Seen
from tests.torture.server import MoodyServer
from tests.torture.tally import Tally
from tests.torture.victim import KILLED, WINDOW, Ended, Victim

MOST_STARTS = 60
"""A scenario that needs more does not come to its end."""


class Ordeal:
    """The program, its patient and its server through all kills of a scenario."""

    def __init__(
        self, scenario: Scenario, *, kills: int, folder: Path, server: MoodyServer, other: MoodyServer
    ) -> None:
        """Prepare it.

        Args:
            scenario: What is made of it.
            kills: How often to kill.
            folder: For all that is written.
            server: The clinic's.
            other: To which a second process would send, were it allowed to.
        """
        self._scenario = scenario
        self._kills = kills
        self._folder = folder
        self._server = server
        self._other = other
        self._dice = random.Random(f"{scenario.seed} kills")
        self._aims = deque(scenario.aims)
        self.tally = Tally()
        self.tally.moods[scenario.mood.name] += 1
        self.tally.windows += scenario.window
        if scenario.window:
            Settings(server_url=server.url, workers=scenario.workers).save(folder / "home" / "settings.json")
        self._promises = Promises(scenario, server=server, home=folder / "home", tally=self.tally)

    def run(self, *, can_resend: bool) -> Tally:
        """Go through it."""
        visit = 0
        for visit in range(VISITS):
            self._visit(visit)
            if self.tally.kills.total() >= self._kills or self._promises.hopeless:
                break
        self._promises.count(visit=visit)
        if self._scenario.resends and can_resend and not self._promises.hopeless:
            self._resend(visit)
        if not self._promises.hopeless:
            self._promises.check_end(visit=visit)
        return self.tally

    def _visit(self, visit: int) -> None:
        """Start the program on the same files again and again, until it ends by itself with nothing left to send."""
        files = self._scenario.write(self._folder, visit=visit)
        while self.tally.starts < MOST_STARTS and not self._promises.hopeless:
            wanted = self._next_phase()
            ended, killed_in = self._start(files, visit=visit, aim=wanted)
            if killed_in is not None:
                self._promises.after_kill(killed_in, visit=visit, workers=self._scenario.workers)
                # With nothing to send a window waits for the person; the command ends, and its words are checked.
                if self._scenario.window and self._promises.all_settled(visit=visit):
                    return
            else:
                if wanted is not None:
                    self._aims.append(wanted)
                self._promises.after_end(ended, visit=visit)
                if self._promises.all_settled(visit=visit):
                    return
        if not self._promises.hopeless:
            self._promises.broken(f"visit {visit} did not come to its end in {MOST_STARTS} starts")
            self._promises.hopeless = True

    def _next_phase(self) -> Phase | None:
        if self.tally.kills.total() >= self._kills or not self._aims:
            return None
        return self._aims.popleft()

    def _start(
        self, files: list[Path], *, visit: int, aim: Phase | None, words: tuple[str, ...] = ()
    ) -> tuple[Ended, Phase | None]:
        taken: Aim | None = None if aim is None else take_aim(aim, dice=self._dice)
        moods = self._server.moods
        moods.stall_at = taken.stall_at if taken else 0
        moods.busy_at = taken.busy_at if taken else 0
        seen = Seen(to_send=self._promises.to_send(visit=visit))
        self._server.watch(seen)
        command = [
            *("upload", *files, "--server", self._server.url, "--json"),
            *("--workers", str(self._scenario.workers), *words),
        ]
        if self._scenario.window:
            victim = Victim(files, folder=self._folder, seen=seen, module=WINDOW)
        else:
            victim = Victim(command, folder=self._folder, seen=seen)
        self.tally.starts += 1
        if taken is not None and taken.phase is Phase.PARALLEL:
            self._beside(victim, taken, seen=seen, files=files)
        elif taken is not None:
            seen.aim(when=taken.when, delay=taken.delay, strike=victim.kill)
        ended = victim.wait()
        if not self._server.rest(seconds=30):
            self._promises.broken("the server still has a connection of a process that is gone")
        # One that ended before the blow fell was not killed.
        if seen.killed_in is None or ended.code != KILLED:
            return ended, None
        phase = Phase.PARALLEL if aim is Phase.PARALLEL else seen.killed_in
        self.tally.killed(phase)
        return ended, phase

    def _beside(self, victim: Victim, aim: Aim, *, seen: Seen, files: list[Path]) -> None:
        """Start a second process while the first is held in the middle of sending; then kill the first."""
        held = Event()
        seen.aim(when=aim.when, delay=0.0, strike=held.set)
        while not held.wait(0.05):
            if victim.has_ended():
                return
        unwatched = Seen(to_send=0)
        command = ["upload", *files, "--server", self._other.url, "--json"]
        second = Victim(command, folder=self._folder, seen=unwatched, name="second").wait()
        self.tally.starts += 1
        self._promises.after_second(second, other=self._other)
        victim.kill()

    def _resend(self, visit: int) -> None:
        """Send the unknown batches again, as the person chose; killed twice more in the middle of it."""
        files = self._scenario.write(self._folder, visit=visit)
        self._server.moods.well = True
        aims = self._dice.sample((Phase.PLANNING, Phase.ASKING, Phase.SENDING, Phase.RECORDING, Phase.FINISHING), 2)
        while self.tally.starts < MOST_STARTS and not self._promises.hopeless:
            aim = aims.pop(0) if aims else None
            self._promises.choose_to_resend()
            ended, killed_in = self._start(files, visit=visit, aim=aim, words=("--resend-unknown",))
            if killed_in is not None:
                self._promises.after_kill(killed_in, visit=visit, workers=self._scenario.workers)
            else:
                self._promises.after_end(ended, visit=visit)
                if self._promises.nothing_unknown(visit=visit):
                    return
        if not self._promises.hopeless:
            self._promises.broken("what was chosen to be sent again did not come to its end")
