import pytest

from gerosense_desktop.readers.tables.mapping import has_samples_looks, map_columns
from gerosense_desktop.readers.tables.table import unique_headers

ROW = ("2025-05-01T08:00Z", "2025-05-01T08:01Z", "70", "5")


def shown(headers, sample=(), *, has_header=True, **chosen):
    return map_columns(headers, sample, has_header=has_header, chosen=chosen)[1]


@pytest.mark.parametrize(
    "header",
    [
        "start",
        "startDate",
        "start_date",
        "Start Date",
        "START-TIME",
        "timestamp",
        "time",
        "date",
        "datetime",
        "Date/Time",
        "Datum",
        "Zeit",
        "Zeitstempel",
        "Beginn",
        "Début",
        "Horodatage",
        "Fecha",
        "Fecha y hora",
        "Início",
        "Data/hora",
        "Inizio",
        "Tijdstip",
        "Begintijd",
        "Time (UTC)",
        "timestamp [ms]",
    ],
)
def test_that_a_start_is_known_in_seven_languages(header):
    assert shown([header, "bpm"]) == {header: "start_date", "bpm": "bpm"}


@pytest.mark.parametrize(
    "header", ["end", "endDate", "end_time", "Ende", "Bis", "Fin", "Fecha fin", "Fim", "Data fine", "Einde"]
)
def test_that_an_end_is_known_in_seven_languages(header):
    assert shown(["start", header, "bpm"])[header] == "end_date"


@pytest.mark.parametrize(
    "header",
    [
        "bpm",
        "heart_rate",
        "Heart Rate",
        "hr",
        "pulse",
        "Puls",
        "Herzfrequenz",
        "Fréquence cardiaque",
        "Frecuencia cardíaca",
        "Frequência cardíaca",
        "Frequenza cardiaca",
        "Hartslag",
        "Value (bpm)",
        "Heart Rate (count/min)",
        "Puls [bpm]",
    ],
)
def test_that_heart_rates_are_known_in_seven_languages(header):
    assert shown(["start", header])[header] == "bpm"


@pytest.mark.parametrize(
    "header",
    ["steps", "step_count", "Step Count", "Schritte", "Pas", "Pasos", "Passos", "Passi", "Stappen", "Steps (count)"],
)
def test_that_steps_are_known_in_seven_languages(header):
    assert shown(["start", header])[header] == "steps"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("device", "device_name"),
        ("device_name", "device_name"),
        ("source", "device_name"),
        ("sourceName", "device_name"),
        ("Gerät", "device_name"),
        ("device_version", "device_version"),
        ("sourceVersion", "device_version"),
        ("data_type", "data_type"),
        ("type", "data_type"),
        ("Typ", "data_type"),
        ("unit", "unit"),
        ("Einheit", "unit"),
    ],
)
def test_that_the_other_columns_are_known(header, field):
    assert shown(["start", "value", header])[header] == field


def test_that_a_device_goes_before_a_source():
    assert shown(["source", "device", "start", "bpm"])["device"] == "device_name"
    assert "source" not in shown(["source", "device", "start", "bpm"])


def test_that_a_count_beside_heart_rates_is_not_taken():
    assert shown(["start", "bpm", "count"]) == {"start": "start_date", "bpm": "bpm"}
    assert shown(["start", "count"]) == {"start": "start_date", "count": "value"}


def test_that_an_average_is_no_sample():
    assert shown(["start", "Heart Rate [Avg]"]) == {"start": "start_date"}


def test_that_data_is_a_date_only_where_it_looks_like_one():
    assert shown(["Data", "Passi"], [("01.05.2025", "5")])["Data"] == "start_date"
    assert "Data" not in shown(["time", "Data"], [("08:00", "5")])


def test_that_whole_times_beside_each_other_are_not_joined():
    columns, _ = map_columns(["date", "time", "bpm"], [(ROW[0], ROW[1], "70")], has_header=True)
    assert columns.start == (0,)


def test_that_the_clock_may_stand_before_the_date():
    columns, _ = map_columns(["time", "date", "bpm"], [("08:00", "2025-05-01", "70")], has_header=True)
    assert columns.start == (1, 0)


def test_that_the_person_goes_before_what_is_recognised():
    assert shown(["start", "time2", "bpm"], time2="start_date") == {"time2": "start_date", "bpm": "bpm"}
    assert shown(["start", "bpm"], bpm="ignore") == {"start": "start_date", "bpm": "ignore"}
    assert shown(["start", "bpm", "x"], x="value") == {"start": "start_date", "x": "value"}
    assert shown(["start", "value", "x"], x="steps") == {"start": "start_date", "x": "steps"}
    assert shown(["start", "bpm", "x"], x="steps") == {"start": "start_date", "bpm": "bpm", "x": "steps"}


def test_that_words_that_are_no_fields_are_not_taken():
    assert shown(["start", "bpm"], bpm="colour") == {"start": "start_date", "bpm": "bpm"}


def test_that_without_headers_the_looks_decide():
    headers = [f"column {n}" for n in range(1, 7)]
    row = (ROW[0], ROW[1], "70", "Heart Rate", "bpm", "Watch")
    assert shown(headers, [row], has_header=False) == {
        "column 1": "start_date",
        "column 2": "end_date",
        "column 3": "value",
        "column 4": "data_type",
        "column 5": "unit",
    }


def test_that_without_headers_date_and_clock_are_joined():
    columns, _ = map_columns(["1", "2", "3"], [("01.05.2025", "08:00", "70")], has_header=False)
    assert columns.start == (0, 1)


def test_that_two_columns_of_numbers_without_headers_are_left_to_the_person():
    columns, _ = map_columns(["1", "2", "3"], [(ROW[0], "70", "5")], has_header=False)
    assert not columns.is_complete
    assert has_samples_looks([(ROW[0], "70", "5")], width=3)
    assert not has_samples_looks([("a", "70", "5")], width=3)


def test_that_headers_are_all_different():
    assert unique_headers(["time", "", "time", " time ", "time (2)"]) == (
        "time", "column 2", "time (2)", "time (3)", "time (2) (2)",
    )  # fmt: skip
