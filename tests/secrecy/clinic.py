"""A clinic's computer, with a patient whose secrets are known in every shape; and servers that are no help."""

import io
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from gerosense_desktop.arguments import build_parser
from gerosense_desktop.cli import Terminal
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.receipt.receipt import make_receipt
from gerosense_desktop.support.command import bundle_of
from tests.ledger.stage import edit
from tests.secrecy.leak_search import Leak, LeakSearch, shapes_of, shapes_of_number, shapes_of_time

PATIENT, LABEL = "patient-jane-doe-4711", "clinic-number-0815"
FOLDER, FILE = "Doe, Jane (born 1950)", "Janes heart rate.csv"
VALUES = (61.23456789, 62.34567891, 63.45678912, 64.56789123, 65.67891234, 66.78912345)
FIRST = datetime(2019, 3, 7, 11, 22, 33, tzinfo=UTC)
STARTS = tuple(FIRST + timedelta(seconds=97 * number) for number in range(len(VALUES)))
TOKEN = practice_token(PATIENT, lifetime=timedelta(days=3))

SECRETS = {
    "token": shapes_of(TOKEN),
    **{f"part {number} of the token": shapes_of(part) for number, part in enumerate(TOKEN.split("."), start=1)},
    **{f"value {number}": shapes_of_number(value) for number, value in enumerate(VALUES, start=1)},
    **{f"start {number}": shapes_of_time(start) for number, start in enumerate(STARTS, start=1)},
    "patient": shapes_of(PATIENT),
    "label": shapes_of(LABEL),
    "file": shapes_of(FILE),
    "file without its ending": shapes_of(FILE.removesuffix(".csv")),
    "folder": shapes_of(FOLDER),
}
SEARCH = LeakSearch(SECRETS)

WORDS = f"{PATIENT} {LABEL} {TOKEN} {VALUES} {STARTS} {FOLDER}/{FILE}"
"""What a careless error would say."""

LEDGER = "ledger/ledger.sqlite3"
IN_THE_LEDGER = {"patient", "label", "start 1", f"start {len(STARTS)}"}
ON_THE_SCREEN = {"file", "file without its ending"}  # the person who named the file reads its name


@dataclass
class Clinic:
    """A computer with a home, a folder for temporary files, and an export of a patient."""

    root: Path
    out: str = ""
    err: str = ""
    code: int | None = None
    bundle: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.export = self.root / "exports" / FOLDER / FILE
        for folder in (self.temporary, self.work, self.export.parent):
            folder.mkdir(parents=True)
        rows = [
            f"bpm,Watch,{start:%Y-%m-%dT%H:%M:%S}Z,count/min,{value}"
            for start, value in zip(STARTS, VALUES, strict=True)
        ]
        self.export.write_text("\n".join(["data_type,device_name,start_date,unit,value", *rows]) + "\n")

    @property
    def home(self) -> Path:
        return self.root / "home"

    @property
    def temporary(self) -> Path:
        return self.root / "temporary"

    @property
    def work(self) -> Path:
        return self.root / "work"

    @property
    def environment(self) -> dict[str, str]:
        return {"GEROSENSE_HOME": str(self.home), "GEROSENSE_TOKEN": TOKEN}

    @property
    def paths(self) -> Paths:
        return Paths.from_environment(self.environment)

    @property
    def log(self) -> str:
        return (self.home / "logs" / "gerosense-desktop.log").read_text()

    def ledger(self) -> Ledger:
        return Ledger.open(self.paths.ledger, keychain=MemoryKeychain())

    def know_the_patient(self) -> None:
        """Let the ledger know the patient, with the clinic's label, and the settings too."""
        with self.ledger() as ledger:
            ledger.begin_upload(patient=PATIENT, server="clinic.example", program_version="1", samples=3, batches=1)
        edit(self.paths.ledger, "UPDATE patients SET label = ?", LABEL)

    def upload(self, server: str, *arguments: str) -> None:
        """Upload within this process."""
        out, err = io.StringIO(), io.StringIO()
        options = build_parser().parse_args(["upload", str(self.export), "--server", server, *arguments])
        self.code = Terminal(environment=self.environment, out=out, err=err).run(options)
        self.out, self.err = out.getvalue(), err.getvalue()

    def process(self, server: str, *, program: str = "", umask: int = 0o022) -> subprocess.Popen[str]:
        """Start an upload as a process of its own."""
        command = ["-m", "gerosense_desktop"] if not program else ["-c", program]
        environment = {**os.environ, **self.environment, "TMPDIR": str(self.temporary), "PYTHONPATH": str(Path.cwd())}
        return subprocess.Popen(
            [sys.executable, *command, "upload", str(self.export), "--server", server],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=self.work,
            umask=umask,
        )

    def outcomes(self) -> list[str]:
        """Return the outcomes of the batches of the last upload, whose receipt adds up however it ended."""
        with self.ledger() as ledger:
            receipt = make_receipt(ledger, ledger.uploads()[0].id)
        assert sum(total.samples for total in receipt.totals) == receipt.samples
        return [batch.kind.value for batch in receipt.batches]

    def samples(self) -> int:
        """Return how many samples the last upload had."""
        with self.ledger() as ledger:
            return ledger.uploads()[0].samples

    def leaks(self) -> list[Leak]:
        """Search everything, and return what is nowhere allowed."""
        # Opening the ledger may clear away the files beside it: their bytes come first.
        found = SEARCH.in_folders([self.home, self.temporary, self.work])
        self.bundle = [text.text for text in bundle_of(self.paths, keychain=MemoryKeychain()).texts]
        found += SEARCH.in_text(self.out, where="standard output")
        found += SEARCH.in_text(self.err, where="standard error")
        for text in self.bundle:
            found += SEARCH.in_text(text, where="the support bundle")
        in_the_ledger = {"patient", "label"} | self._spans()
        return [leak for leak in found if leak.what not in self._allowed(leak.where, in_the_ledger=in_the_ledger)]

    def _allowed(self, where: str, *, in_the_ledger: set[str]) -> set[str]:
        if where.startswith(LEDGER):
            return in_the_ledger
        return ON_THE_SCREEN if where == "standard output" else set()

    def _spans(self) -> set[str]:
        """Name the starts that are the first or the last of a batch."""
        if not self.paths.ledger.exists():
            return set()
        with self.ledger() as ledger:
            batches = [batch for upload in ledger.uploads() for batch in ledger.batches(upload.id)]
        ends = {end for batch in batches for span in batch.spans for end in (span.first, span.last)}
        assert len(ends) <= 2 * len(batches)
        return {f"start {number}" for number, start in enumerate(STARTS, start=1) if start in ends}


class Echo(BaseHTTPRequestHandler):
    """Refuses every batch, and repeats the whole request in the answer: head, token and body."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.say(200, b'{"status": "Ok", "minimal_api_version": "v1.0"}')

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append(body)
        self.say(400, bytes(self.headers) + body)

    def say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's own
        pass


class Silence(Echo):
    """Takes a batch and says nothing until the server ends."""

    def do_POST(self) -> None:
        self.server.heard.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.ends.wait()
        self.close_connection = True


@contextmanager
def server_of(handler: type[Echo]) -> Iterator[tuple[str, list[bytes]]]:
    """Run a server, and give its address and the list of bodies it hears."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    server.heard, server.ends = [], threading.Event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server.heard
    finally:
        server.ends.set()
        server.shutdown()
        server.server_close()
        thread.join()
