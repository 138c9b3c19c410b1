import threading

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.readers.delimited import DelimitedReader
from gerosense_desktop.readers.head_source import HeadSource
from gerosense_desktop.readers.questions import NO_ANSWERS, Answers, DateOrder
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.preview import Preview, PreviewSample, preview

ANSWERS = Answers(
    time_zone="Europe/Berlin", date_order=DateOrder.DAY_FIRST, device_name="Watch", data_type=DataType.BPM
)


def previewed(path, answers: Answers = ANSWERS, cancel: threading.Event | None = None) -> list[Preview]:
    return list(preview(Source(path), readers=READERS, answers=answers, cancel=cancel or threading.Event()))


@pytest.fixture
def table(tmp_path):
    def table(*rows: str, header: str = "time,value", encoding: str = "utf-8"):
        path = tmp_path / "rates.csv"
        path.write_bytes("\n".join([header, *rows, ""]).encode(encoding))
        return path

    return table


def test_that_the_first_three_samples_are_shown_as_they_would_be_sent(table):
    [shown] = previewed(table("03/04/2026 08:15,61", "03/04/2026 08:16,62.5", "05/04/2026 08:15,63", "x,64"))

    assert shown.samples[0] == PreviewSample(
        device_name="Watch", data_type="bpm", start="2026-04-03T08:15:00.000+02:00", end=None, value="61",
        unit="count/min",
    )  # fmt: skip
    assert [sample.value for sample in shown.samples] == ["61", "62.5", "63"]
    assert shown.problem is None


def test_that_another_answer_shows_other_samples(table):
    path = table("03/04/2026 08:15,61")
    [shown] = previewed(
        path, Answers(time_zone="UTC", date_order=DateOrder.MONTH_FIRST, device_name="W", data_type=DataType.BPM)
    )

    assert shown.samples[0].start == "2026-03-04T08:15:00.000+00:00"


def test_that_a_sample_that_would_be_rejected_is_shown_as_read_with_its_reasons(table):
    [shown] = previewed(table("03/04/2026 08:15,61", "03/04/2026 08:16,900"))

    good, bad = shown.samples
    assert good.reasons == ()
    assert bad.reasons == (Reason.VALUE_TOO_HIGH_PER_MINUTE,)
    assert (bad.value, bad.start) == ("900", "03/04/2026 08:16")


def test_that_nothing_is_shown_while_something_is_open(table):
    assert previewed(table("03/04/2026 08:15,61"), NO_ANSWERS) == [Preview()]


def test_that_what_the_first_lines_leave_open_is_looked_for_in_all_of_them(table):
    rows = ["03/04/2026 08:15,61"] * 5000 + ["25/04/2026 08:15,61"]
    answers = Answers(time_zone="UTC", device_name="W", data_type=DataType.BPM)

    [shown] = previewed(table(*rows), answers)

    assert shown.samples[0].start == "2026-04-03T08:15:00.000+00:00"


def test_that_a_long_table_is_looked_at_in_its_first_lines_only(table):
    path = table(*["03/04/2026 08:15,61"] * 50_000)
    sizes = []

    class Watched(DelimitedReader):
        def read(self, source, *, answers, cancel):
            sizes.append(source.size)
            return super().read(source, answers=answers, cancel=cancel)

    [shown] = preview(Source(path), readers=[Watched()], answers=ANSWERS, cancel=threading.Event())

    assert len(shown.samples) == 3
    assert len(sizes) == 1
    assert sizes[0] <= 65_536


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_that_the_head_of_a_long_text_ends_with_a_whole_line(table, encoding):
    path = table(*["03/04/2026 08:15,61"] * 9000, encoding=encoding)
    head = HeadSource.of(Source(path))

    with head.open() as stream:
        text = stream.read().decode(encoding)
    assert text.endswith("\n")
    assert head.size == len(head.content) <= 65_536


def test_that_a_file_of_another_format_is_previewed_too(tmp_path):
    path = tmp_path / "rates.json"
    path.write_text(
        '{"data_type": "bpm", "data": [{"start_date": "2026-04-03T08:15:00Z", "unit": "count/min", "value": 61}]}'
    )

    [shown] = previewed(path)

    assert shown.samples[0].value == "61"


def test_that_a_cancelled_preview_says_nothing(table):
    cancel = threading.Event()
    cancel.set()

    assert previewed(table("03/04/2026 08:15,61"), cancel=cancel) == []


def test_that_a_file_that_is_gone_or_became_another_is_said(table, tmp_path):
    [gone] = previewed(tmp_path / "gone.csv")
    [other] = previewed(table("Dear all", header="A letter"))

    assert gone.problem
    assert other.problem == "The file is not what it was. Drop it again."


class _Refusing(DelimitedReader):
    def read(self, source, *, answers, cancel):
        raise ReadError("There is no table in this.")


class _Silent(DelimitedReader):
    def read(self, source, *, answers, cancel):
        return iter(())


def test_that_a_file_without_samples_shows_none_and_no_problem(table):
    shown = preview(
        Source(table("03/04/2026 08:15,61")), readers=[_Silent()], answers=ANSWERS, cancel=threading.Event()
    )

    assert list(shown) == [Preview()]


def test_that_a_file_that_cannot_be_read_with_these_answers_says_why(table):
    path = table("03/04/2026 08:15,61")

    [shown] = preview(Source(path), readers=[_Refusing()], answers=ANSWERS, cancel=threading.Event())

    assert shown == Preview(problem="There is no table in this.")
