import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from pydantic import BaseModel, ValidationError

from gerosense_desktop.api import models
from gerosense_desktop.api.limits import BiologicalSex, DataType, Unit
from gerosense_desktop.api.models import (
    BioageAnswer,
    BioageCalculateRequest,
    ResilienceAnswer,
    Sample,
    SamplesRequest,
    ServiceStatus,
    UserRequest,
)
from gerosense_desktop.api.reasons import SENTENCES, Reason

SAMPLE = {
    "device_name": "iPhone",
    "device_version": "16.1",
    "start_date": "2023-11-01 08:04:51 +0400",
    "end_date": "2023-11-01T08:05:51.5+04:00",
    "unit": "count",
    "value": "512",
}


def reasons_of(**changed):
    with pytest.raises(ValidationError) as caught:
        Sample(**{**SAMPLE, **changed})
    errors = caught.value.errors()
    assert [error["msg"] for error in errors] == [SENTENCES[Reason(error["type"])] for error in errors]
    return [error["type"] for error in errors]


def test_that_a_sample_is_read_from_texts_and_written_as_the_contract_has_it():
    sample = Sample(**SAMPLE)
    assert sample.start_date == datetime(2023, 11, 1, 8, 4, 51, tzinfo=timezone(timedelta(hours=4)))
    assert json.loads(sample.model_dump_json()) == {
        "device_name": "iPhone",
        "device_version": "16.1",
        "start_date": "2023-11-01T08:04:51.000+04:00",
        "end_date": "2023-11-01T08:05:51.500+04:00",
        "unit": "count",
        "value": 512,
    }


def test_that_whole_values_are_written_without_a_fraction_and_others_with_theirs():
    assert '"value":512}' in Sample(**SAMPLE).model_dump_json()
    assert '"value":72.5}' in Sample(**{**SAMPLE, "value": "72.5"}).model_dump_json()
    assert '"value":1e+300}' in Sample(**{**SAMPLE, "unit": "count/s", "value": 1e300}).model_dump_json()


def test_that_what_is_left_out_does_not_travel():
    written = Sample(**{**SAMPLE, "device_version": " ", "end_date": ""}).model_dump_json()
    assert set(json.loads(written)) == {"device_name", "start_date", "unit", "value"}


def test_that_a_sample_written_is_read_back_as_itself():
    sample = Sample(**SAMPLE)
    assert Sample.model_validate_json(sample.model_dump_json()) == sample


def test_that_dates_and_numbers_are_taken_as_well_as_texts():
    moment = datetime(2023, 11, 1, 4, 4, 51, tzinfo=UTC)
    sample = Sample(device_name="d", start_date=moment, end_date=moment, unit=Unit.COUNT, value=1)
    assert (sample.start_date, sample.end_date, sample.value) == (moment, moment, 1.0)


def test_that_an_empty_sample_breaks_every_rule_of_what_must_be_there():
    with pytest.raises(ValidationError) as caught:
        Sample()
    assert [error["type"] for error in caught.value.errors()] == [
        Reason.DEVICE_NAME_MISSING, Reason.START_DATE_MISSING, Reason.UNIT_MISSING, Reason.VALUE_MISSING,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"device_name": "\u00a0"}, Reason.DEVICE_NAME_MISSING),
        ({"device_name": 7}, Reason.DEVICE_NAME_MISSING),
        ({"start_date": None}, Reason.START_DATE_MISSING),
        ({"start_date": "soon"}, Reason.START_DATE_UNREADABLE),
        ({"start_date": 1698811491}, Reason.START_DATE_UNREADABLE),
        ({"start_date": datetime.max.replace(tzinfo=timezone(timedelta(hours=-1)))}, Reason.START_DATE_UNREADABLE),
        ({"start_date": datetime(2023, 11, 1)}, Reason.START_DATE_WITHOUT_ZONE),  # noqa: DTZ001 - the point of it
        ({"end_date": "late"}, Reason.END_DATE_UNREADABLE),
        ({"end_date": "2023-11-01 08:05"}, Reason.END_DATE_WITHOUT_ZONE),
        ({"end_date": "2023-11-01 08:05 +0500"}, Reason.END_BEFORE_START),
        ({"unit": "bpm"}, Reason.UNIT_UNKNOWN),
        ({"unit": 1}, Reason.UNIT_MISSING),
        ({"value": " "}, Reason.VALUE_MISSING),
        ({"value": "many"}, Reason.VALUE_NOT_A_NUMBER),
        ({"value": True}, Reason.VALUE_NOT_A_NUMBER),
        ({"value": float("nan")}, Reason.VALUE_NOT_A_NUMBER),
        ({"value": 10**400}, Reason.VALUE_NOT_A_NUMBER),
        ({"value": "1e400"}, Reason.VALUE_NOT_A_NUMBER),
        ({"value": 0}, Reason.VALUE_NOT_ABOVE_ZERO),
        ({"value": "30000.5"}, Reason.VALUE_TOO_HIGH_COUNT),
        ({"value": "300.5", "unit": "count/min"}, Reason.VALUE_TOO_HIGH_PER_MINUTE),
    ],
)
def test_that_each_rule_broken_is_an_error_with_its_reason_and_sentence(changed, reason):
    assert reasons_of(**changed) == [reason]


def test_that_all_broken_rules_are_told_at_once():
    assert reasons_of(device_name=None, end_date="2023-10-01 08:05 +0400", unit="x", value="-1") == [
        Reason.DEVICE_NAME_MISSING, Reason.END_BEFORE_START, Reason.UNIT_UNKNOWN, Reason.VALUE_NOT_ABOVE_ZERO,
    ]  # fmt: skip


def test_that_the_text_of_an_error_holds_no_value_of_a_patient():
    with pytest.raises(ValidationError) as caught:
        Sample(**{**SAMPLE, "value": "31234", "start_date": "on 5 May 1999"})
    assert "31234" not in str(caught.value)
    assert "1999" not in str(caught.value)


@pytest.mark.parametrize("samples", [3, 1000])
def test_that_a_request_takes_3_to_1000_samples(samples):
    request = SamplesRequest(data_type="steps", data=[SAMPLE] * samples)
    assert (request.data_type, len(request.data)) == (DataType.STEPS, samples)
    assert set(json.loads(request.model_dump_json())) == {"data_type", "data"}


@pytest.mark.parametrize("samples", [0, 2, 1001])
def test_that_a_request_takes_no_fewer_and_no_more(samples):
    with pytest.raises(ValidationError):
        SamplesRequest(data_type="steps", data=[SAMPLE] * samples)


@pytest.mark.parametrize(
    ("data_type", "reason"), [(None, Reason.DATA_TYPE_MISSING), ("Steps", Reason.DATA_TYPE_UNKNOWN)]
)
def test_that_a_request_without_a_known_data_type_is_refused_with_its_reason(data_type, reason):
    with pytest.raises(ValidationError) as caught:
        SamplesRequest(data_type=data_type, data=[SAMPLE] * 3)
    assert [error["type"] for error in caught.value.errors()] == [reason]


def test_that_the_other_requests_are_written_as_the_contract_has_them():
    user = UserRequest(id="u-1", biological_sex=BiologicalSex.FEMALE, year_of_birth=1950)
    assert json.loads(user.model_dump_json()) == {"id": "u-1", "biological_sex": "Female", "year_of_birth": 1950}
    assert BioageCalculateRequest(model_type=DataType.BPM).model_dump_json() == '{"model_type":"bpm"}'


@pytest.mark.parametrize(
    ("model", "given"),
    [
        (Sample, SAMPLE),
        (SamplesRequest, {"data_type": "bpm", "data": [SAMPLE] * 3}),
        (UserRequest, {"id": "u", "biological_sex": "Male", "year_of_birth": 1950}),
        (BioageCalculateRequest, {"model_type": "steps"}),
    ],
)
def test_that_a_request_with_a_key_the_contract_does_not_name_is_refused(model, given):
    model(**given)
    with pytest.raises(ValidationError):
        model(**given, mood="fine")


def test_that_every_model_is_frozen_and_hides_its_input_in_errors():
    classes = [kind for kind in vars(models).values() if isinstance(kind, type) and issubclass(kind, BaseModel)]
    assert len(classes) > 5
    for kind in classes:
        if kind is not BaseModel:
            assert kind.model_config["frozen"]
            assert kind.model_config["hide_input_in_errors"]


def test_that_an_answer_may_say_more_than_the_contract_names():
    answer = ServiceStatus.model_validate_json('{"status": "Ok", "minimal_api_version": "v1.0", "region": "EU"}')
    assert answer.accepts("v1.1")
    assert not answer.in_maintenance


def status(version, word="Ok"):
    return ServiceStatus(status=word, minimal_api_version=version)


@pytest.mark.parametrize(
    ("client", "minimum", "accepted"),
    [("v1.10", "v1.9", True), ("v1.9", "v1.10", False), ("v1.1", "v1.1", True), ("v1", "1.0.0", True),
     ("v1.1", "v1.1.1", False), ("v2", "v1.99", True), ("v1.1", "V2.0", False)],
)  # fmt: skip
def test_that_versions_are_compared_as_numbers(client, minimum, accepted):
    assert status(minimum).accepts(client) is accepted


@pytest.mark.parametrize("version", ["", "latest", "v1.", "v1.x", "v-1", "1,0", "v\uff11"])
def test_that_a_version_that_cannot_be_read_is_an_error(version):
    with pytest.raises(ValidationError):
        status(version)
    with pytest.raises(ValueError, match="version"):
        status("v1.0").accepts(version)


def test_that_maintenance_is_told_and_any_other_word_is_an_error():
    assert status("v1.0", "Maintenance").in_maintenance
    with pytest.raises(ValidationError):
        status("v1.0", "Sleeping")


def test_that_results_are_read_with_days_that_have_too_little_data():
    answer = BioageAnswer.model_validate_json(
        '{"user_id": "u", "device_name": "iPhone", "model_type": "steps", "bioage": '
        '[{"date": "2023-11-07", "value": 2.68}, {"date": "2023-11-08", "value": null}]}'
    )
    assert [(point.date, point.value) for point in answer.bioage] == [
        (date(2023, 11, 7), 2.68),
        (date(2023, 11, 8), None),
    ]
    resilience = ResilienceAnswer.model_validate_json(
        '{"user_id": "u", "device_name": "iPhone", "model_type": "bpm", "resilience": 2}'
    )
    assert resilience.resilience == 2
