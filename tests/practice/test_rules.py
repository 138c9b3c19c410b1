import pytest

from gerosense_desktop.practice.rules import faults_of

from .speaker import good_sample


def test_that_a_good_sample_has_no_fault():
    assert faults_of(good_sample()) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"end_date": ...},
        {"device_version": "10.2"},
        {"end_date": "2023-11-01T08:04:51.000+04:00"},
        {"end_date": "2023-11-01T04:04:51Z"},
        {"start_date": "2023-11-01T08:04:51", "end_date": ...},
        {"value": 0.0001},
        {"value": 30_000},
        {"unit": "count/min", "value": 300},
        {"unit": "count/s", "value": 1e9},
    ],
)
def test_that_what_the_contract_allows_is_taken(changes):
    assert faults_of(good_sample(**changes)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"device_name": ...},
        {"device_name": ""},
        {"device_name": 5},
        {"device_version": 5},
        {"start_date": ...},
        {"start_date": "yesterday"},
        {"start_date": "2023-11-01"},
        {"start_date": 1_700_000_000},
        {"end_date": "later"},
        {"end_date": "2023-11-01T08:04:50.999+04:00"},
        {"end_date": "2023-11-01T08:05:00+05:00"},
        {"unit": ...},
        {"unit": "beats"},
        {"unit": ["count"]},
        {"value": ...},
        {"value": None},
        {"value": "5"},
        {"value": True},
        {"value": 0},
        {"value": -1},
        {"value": float("nan")},
        {"value": float("inf")},
        {"value": 30_000.5},
        {"unit": "count/min", "value": 300.5},
        {"heart": 1},
    ],
)
def test_that_each_breach_of_the_contract_is_one_fault(changes):
    assert len(faults_of(good_sample(**changes))) == 1


@pytest.mark.parametrize("sample", [None, 5, "sample", []])
def test_that_what_is_no_object_is_a_fault(sample):
    assert faults_of(sample) == ["a sample must be an object"]
