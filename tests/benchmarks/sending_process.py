"""python -m tests.benchmarks.sending_process run|bare FILE PORT CONNECTIONS FOLDER: prints what it took as JSON."""

import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.upload.body import BodyWriter
from gerosense_desktop.upload.check import check
from gerosense_desktop.upload.control import Control
from gerosense_desktop.upload.events import BatchFinished, Checked, RunFinished
from gerosense_desktop.upload.plan import Plan, make_plan
from gerosense_desktop.upload.run import run

PATIENT = "patient-7"
TENTH = 10


def megabytes() -> float:
    """What this process holds now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def plan_of(file: Path, ledger: Ledger) -> Plan:
    """Read the file and plan it."""
    *_, checked = check([file], readers=READERS, answers={}, cancel=threading.Event())
    assert isinstance(checked, Checked)
    return make_plan(checked, patient=PATIENT, ledger=ledger)


def send(plan: Plan, *, url: str, connections: int, ledger: Ledger) -> dict[str, float]:
    """Send as the program does."""
    token = SecretStr(practice_token(PATIENT))
    held, finished = {}, 0
    with GeroSenseClient(url, token=token, workers=connections) as client:
        began = time.perf_counter()
        for event in run(
            plan, client=client, ledger=ledger, server="127.0.0.1", workers=connections, control=Control()
        ):
            if isinstance(event, BatchFinished):
                finished += 1
                if finished in {TENTH, len(plan.batches)}:
                    held[finished] = megabytes()
            elif isinstance(event, RunFinished):
                assert event.samples_by_outcome["accepted"] == plan.samples.height
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "tenth": held[TENTH], "last": held[len(plan.batches)]}


def post(plan: Plan, *, url: str, connections: int) -> dict[str, float]:
    """Send the same bodies, made before, with nothing around them."""
    writer, bodies, first = BodyWriter(plan.samples), [], 0
    for batch in plan.batches:
        bodies.append(writer.body(first, first + batch.samples, data_type=batch.data_type))
        first += batch.samples
    sessions = threading.local()
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {practice_token(PATIENT)}"}

    def one(body: bytes) -> int:
        if not hasattr(sessions, "mine"):
            sessions.mine = requests.Session()
        return int(sessions.mine.post(f"{url}/api/v1.1/samples", data=body, headers=headers, timeout=30).status_code)

    with ThreadPoolExecutor(connections) as pool:
        began = time.perf_counter()
        assert set(pool.map(one, bodies)) == {200}
        return {"seconds": time.perf_counter() - began}


def main(how: str, file: Path, port: int, connections: int, folder: Path) -> None:
    """Plan the file, send it, print what sending took."""
    url = f"http://127.0.0.1:{port}"
    with Ledger.open(folder / "ledger.sqlite3", keychain=MemoryKeychain()) as ledger:
        plan = plan_of(file, ledger)
        if how == "run":
            found = send(plan, url=url, connections=connections, ledger=ledger)
        else:
            found = post(plan, url=url, connections=connections)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), Path(sys.argv[5]))
