"""A ledger for the tests of the window."""

from datetime import timedelta
from threading import Event, current_thread, main_thread
from types import SimpleNamespace

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.patient_book import PatientRecord
from gerosense_desktop.ledger.records import SeriesSpan, UnknownBatch, UnknownChoice
from tests.gui.samples import FIRST, LAST


class FakeLedger:
    """A ledger that knows of unknown batches, and writes down what was chosen.

    ``refuses`` is raised where a choice is to be recorded; ``busy`` says that an upload runs elsewhere;
    while ``answers`` is not set, it is asked in vain.
    """

    def __init__(self, *unknown: UnknownBatch, label: str | None = None) -> None:
        self.unknown = list(unknown)
        self.label = label
        self.chosen: list[UnknownChoice] = []
        self.refuses: Exception | None = None
        self.busy = False
        self.threads: list[bool] = []
        self.answers = Event()
        self.answers.set()
        self.patients = FakePatients()

    def __enter__(self):
        self.threads.append(current_thread() is main_thread())
        return self

    def __exit__(self, *_) -> None:
        pass

    def uploading(self) -> bool:
        return self.busy

    def undecided(self, *, patient=None) -> tuple[UnknownBatch, ...]:
        self.answers.wait()
        return tuple(batch for batch in self.unknown if patient in {None, batch.patient})

    def uploads(self, *, patient=None) -> tuple:
        return (SimpleNamespace(label=None), SimpleNamespace(label=self.label))

    def watermarks(self, *, patient) -> tuple:
        return ()

    def decide(self, batches, choice) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.chosen.append(choice)
        self.unknown = [batch for batch in self.unknown if batch not in batches]


class FakePatients:
    """Knows every patient, and nothing of them."""

    def of(self, user_id) -> PatientRecord:
        return PatientRecord(user_id=user_id, label=None, biological_sex=None, year_of_birth=None, registered_at=None)


def unknown_batch(
    number: int = 1, *, patient: str = "patient-1", device: str = "iPhone", days: int = 1
) -> UnknownBatch:
    return UnknownBatch(
        upload_id="1",
        number=number,
        patient=patient,
        data_type=DataType.STEPS,
        spans=(SeriesSpan(device_name=device, first=FIRST, last=FIRST + timedelta(days=days), samples=1000),),
        samples=1000,
        intended_at=LAST,
    )
