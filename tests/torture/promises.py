"""What must hold after every kill and at the end; whatever does not is written down with the seed."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tests.torture.phases import Phase
from tests.torture.samples import Sample
from tests.torture.scenario import Scenario
from tests.torture.server import MoodyServer
from tests.torture.standing import DamagedError, Standing, look
from tests.torture.tally import Tally
from tests.torture.victim import PATIENT, Ended

BUSY_WORDS = "Another upload is running"
DONE, SOME_NOT_ACCEPTED, NOTHING_SENT = 0, 3, 4


class Promises:
    """Compares files, ledger and server, each by its own account."""

    def __init__(self, scenario: Scenario, *, server: MoodyServer, home: Path, tally: Tally) -> None:
        self._scenario = scenario
        self._server = server
        self._home = home
        self._tally = tally
        self._before = Standing()
        self._chosen: set[Sample] = set()
        self._kept_so_far: Counter[Sample] = Counter()
        self._told: set[tuple[str, Sample | str]] = set()
        self.hopeless = False

    def broken(self, sentence: str) -> None:
        """Write down what did not hold."""
        kills = ", ".join(self._tally.order)
        self._tally.broken.append(f"{self._scenario.seed} ({self._scenario.mood.name}; {kills}): {sentence}")

    # ── what is to come ───────────────────────────────────────────────────────────────────────────────────────────

    def to_send(self, *, visit: int) -> int:
        """Say how many samples the next start will send, if nothing hinders it."""
        samples = self._scenario.samples(visit=visit)
        return len(samples) - self._scenario.held_back - len(self._before.settled())

    def all_settled(self, *, visit: int) -> bool:
        """Whether nothing is left to be sent by itself."""
        return self.to_send(visit=visit) <= 0

    def nothing_unknown(self, *, visit: int) -> bool:
        """Whether the ledger knows an outcome of everything."""
        return not self._before.unknown and self.all_settled(visit=visit)

    def choose_to_resend(self) -> None:
        """Note which samples the person is about to send again."""
        self._chosen |= self._before.unknown

    # ── after a process is gone ───────────────────────────────────────────────────────────────────────────────────

    def after_kill(self, phase: Phase, *, visit: int, workers: int) -> None:
        """Check what a killed process left."""
        before = self._before.open_intents
        self._look(visit=visit)
        left = self._before.open_intents - before
        self._tally.left_open += max(0, left)
        self._tally.most_left_open = max(self._tally.most_left_open, left)
        if left > workers:
            self.broken(f"killed while {phase.value}, {left} batches are unknown, and {workers} were in flight at most")

    def after_end(self, ended: Ended, *, visit: int) -> None:
        """Check what a process left that ended by itself, and whether its words agree with it."""
        known_before = self._before
        self._look(visit=visit)
        self._check_litter()
        report = ended.report
        if self._scenario.window and ended.code == DONE:
            return
        if report is None:
            self.broken(f"the program ended with {ended.code} and printed no report: {ended.errors[-300:]}")
            self.hopeless = True
            return
        if BUSY_WORDS in str(report["error"]):
            self.broken("the lock of a killed process blocks the next one")
            self.hopeless = True
            return
        self._check_words(ended, report, known_before=known_before, visit=visit)

    def after_second(self, second: Ended, *, other: MoodyServer) -> None:
        """Check that a second process was told, did not wait and sent nothing."""
        if any(request.method == "POST" for request in other.requests):
            self.broken("a second process sent something")
        elif second.report is not None and (second.code, second.report["error"]) == (DONE, None):
            # Where all that was left is in flight already, it has nothing to send and need not ask.
            if second.report["samples"]["new"] != self._scenario.held_back:
                self.broken("a second process ended well with something new, and did not send it")
        elif second.report is None or BUSY_WORDS not in str(second.report["error"]) or second.code != NOTHING_SENT:
            self.broken(f"a second process ended with {second.code}, saying {second.report and second.report['error']}")
        else:
            self._tally.turned_away += 1

    def _look(self, *, visit: int) -> None:
        samples = self._scenario.samples(visit=visit)
        try:
            standing = look(self._home, samples=samples)
        except DamagedError as error:
            self._tally.damaged += 1
            self.broken(f"the ledger is damaged: {error}")
            self.hopeless = True
            return
        self._before = standing
        kept = self._kept(set(samples))
        # Once, and once more for each batch of it that the person chose to send again.
        twice = {sample for sample, times in kept.items() if times > 1 + standing.resent[sample]}
        if twice:
            self._tally.sent_twice += len(twice)
            self.broken(f"{len(twice)} samples were sent twice")
            self.hopeless = True
        self._none("accepted by the ledger, and not with the server", standing.accepted - kept.keys())
        heard = standing.accepted | standing.partly | standing.unknown | standing.resent.keys()
        self._none("sent again, and nobody chose so", standing.resent.keys() - self._chosen)
        self._none("with the server, and the ledger does not know that they left", kept.keys() - heard)

    def _kept(self, samples: set[Sample]) -> Counter[Sample]:
        new = self._server.kept(PATIENT)[self._kept_so_far.total() :]  # what a server has it keeps
        self._kept_so_far.update(Sample.from_server(sample) for sample in new)
        self._none("with the server, and in no file", self._kept_so_far.keys() - samples)
        return self._kept_so_far

    def _none(self, what: str, found: Iterable[Sample | str]) -> None:
        """Say how many break a promise; each of them once."""
        new = {(what, one) for one in found} - self._told
        self._told |= new
        if new:
            self.broken(f"{len(new)} are {what}")

    # ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _check_words(self, ended: Ended, report: dict, *, known_before: Standing, visit: int) -> None:
        samples, outcomes = report["samples"], {batch["number"]: batch["outcome"] for batch in report["batches"]}
        read = self._scenario.read(visit=visit)
        parts = samples["rejected"] + samples["duplicate"] + samples["already_sent"] + samples["new"]
        if not samples["read"] == parts == read:
            self.broken(f"{read} samples are in the files, {samples['read']} were read, and their parts give {parts}")
        sent_before = {
            "accepted": len(known_before.accepted) + len(known_before.partly),
            "refused": len(known_before.refused),
            # Those the person has just chosen to send again are new.
            "unknown": 0 if self._chosen else len(known_before.unknown),
        }
        if report["already_sent_by_outcome"] != sent_before:
            self.broken(f"sent before by the report {report['already_sent_by_outcome']}, by the ledger {sent_before}")
        if samples["held_back"] != self._scenario.held_back:
            self.broken(f"{samples['held_back']} held back, not {self._scenario.held_back}")
        code = _code_for(set(outcomes.values()))
        if ended.code != code:
            self.broken(f"exit code {ended.code} where the report's batches mean {code}")
        went_out = {number: outcome for number, outcome in outcomes.items() if outcome != "not_sent"}
        if len(self._before.uploads) == len(known_before.uploads):
            written = {}
        else:
            written = {n: kind or "open" for n, kind in self._before.uploads[-1].items() if kind != "not_sent"}
        if went_out != written:
            self.broken(f"the report says {Counter(went_out.values())}, the ledger {Counter(written.values())}")

    def _check_litter(self) -> None:
        """Look for files that a killed process left and the next one did not clear away."""
        names = [path.name for path in self._home.rglob("*")]
        left = [name for name in names if ".new" in name]
        settings = [name for name in names if name.startswith(".settings-")]
        keys = [name for name in names if name.endswith(".key")]
        temporary = [path for path in (self._home.parent / "temporary").rglob("*") if path.is_file()]
        self._none("drafts of a ledger left behind", left)
        self._none("drafts of the settings left behind", settings)
        self._none("temporary files left behind", map(str, temporary))
        if len(keys) > 1:
            self._none("keys of no ledger left behind", keys[1:])

    # ── at the end ────────────────────────────────────────────────────────────────────────────────────────────────

    def count(self, *, visit: int) -> None:
        """Count what became of every sample before anything unknown is sent again."""
        samples, now, tally = set(self._scenario.samples(visit=visit)), self._before, self._tally
        kept = self._kept(samples)
        tally.samples, tally.held_back = len(samples), self._scenario.held_back
        tally.accepted, tally.refused = len(now.accepted) + len(now.partly), len(now.refused)
        tally.unknown = len(now.unknown)
        tally.unknown_kept = len(now.unknown & kept.keys())

    def check_end(self, *, visit: int) -> None:
        """Check that every sample is something, and that what was sent again is with the server."""
        samples, now = set(self._scenario.samples(visit=visit)), self._before
        kept = self._kept(samples)
        left = samples - now.settled()
        self._tally.lost = max(0, len(left) - self._scenario.held_back)
        if len(left) != self._scenario.held_back:
            self.broken(f"{len(left)} samples are nothing by the ledger, and {self._scenario.held_back} are held back")
        if self._chosen:
            self._tally.resent = len(self._chosen)
            self._tally.chosen_twice = sum(kept[sample] > 1 for sample in self._chosen)
            absent = now.settled() - now.refused - now.partly - kept.keys()
            if absent:
                self._tally.lost += len(absent)
                self.broken(f"{len(absent)} samples were sent again and are not with the server")


def _code_for(outcomes: set[str]) -> int:
    if outcomes and outcomes == {"not_sent"}:
        return NOTHING_SENT
    return SOME_NOT_ACCEPTED if outcomes - {"accepted"} else DONE
