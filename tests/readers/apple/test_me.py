"""What an Apple Health export says of its owner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.readers.apple.me import read_me
from gerosense_desktop.readers.owner import Owner

ROOT = b'<HealthData locale="en_GB">\n <ExportDate value="2026-11-15 08:00:00 +0100"/>\n '


def me(text: str, *, after: bytes = b' <Record type="x"/>') -> Owner | None:
    return read_me(ROOT + text.encode() + after, encoding="utf-8")


def test_that_sex_and_year_of_birth_are_read_in_any_order_and_quotes():
    text = """<Me HKCharacteristicTypeIdentifierBloodType="HKBloodTypeAPositive"
        HKCharacteristicTypeIdentifierBiologicalSex = 'HKBiologicalSexFemale'
        HKCharacteristicTypeIdentifierDateOfBirth="1950-02-28"/>"""

    assert me(text) == Owner(biological_sex=BiologicalSex.FEMALE, year_of_birth=1950)


@pytest.mark.parametrize(
    ("attributes", "owner"),
    [
        ('DateOfBirth="1990-02-02"', Owner(year_of_birth=1990)),
        ('BiologicalSex="HKBiologicalSexMale"', Owner(biological_sex=BiologicalSex.MALE)),
        ('BiologicalSex="HKBiologicalSexOther" HKCharacteristicTypeIdentifierDateOfBirth=""', None),
        ('BiologicalSex="HKBiologicalSexNotSet"', None),
        ('DateOfBirth="soon"', None),
        ('FitzpatrickSkinType="x"', None),
    ],
)
def test_that_what_is_not_said_is_never_guessed(attributes, owner):
    assert me(f"<Me HKCharacteristicTypeIdentifier{attributes}/>") == owner


def test_that_a_comment_is_no_owner():
    sex = 'HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexMale"'

    assert me(f"<!-- <Me {sex}/> --><Record/><Me {sex}/>") is None
    assert me(f"<!-- <Record/> --><Me {sex}/>") == Owner(biological_sex=BiologicalSex.MALE)


@pytest.mark.parametrize("text", ["", "<Mean/>", "<Me", '<Me HKCharacteristicTypeIdentifierDateOfBirth="19'])
def test_that_an_export_without_a_whole_element_says_nothing(text):
    assert me(text, after=b"") is None


def test_that_references_are_decoded():
    assert me('<Me HKCharacteristicTypeIdentifierDateOfBirth="195&#48;-02-28"/>') == Owner(year_of_birth=1950)


@given(st.binary(max_size=200))
def test_that_no_bytes_are_a_crash(noise):
    read_me(ROOT + b"<Me " + noise, encoding="utf-8")
