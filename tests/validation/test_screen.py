import polars as pl
import pytest

from gerosense_desktop.api.limits import VALUE_LIMITS, DataType, Unit
from gerosense_desktop.api.reasons import TOO_HIGH, Reason
from gerosense_desktop.readers.raw import DecimalMark, Notation, TimeNotation
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA
from gerosense_desktop.validation.screen import RULES, screen
from gerosense_desktop.validation.times import UnknownTimeZoneError

from .raw_rows import WHOLE, raw_frame


def reasons_of(notation=None, **changed):
    screened = screen(raw_frame([{**WHOLE, **changed}], notation))
    return screened.rejected["reasons"].to_list()[0] if len(screened.rejected) else []


def test_that_a_whole_row_is_accepted_as_it_is():
    accepted = screen(raw_frame([WHOLE])).accepted
    assert accepted.schema == pl.Schema(ACCEPTED_SCHEMA)
    assert accepted.drop("start", "end").to_dicts() == [
        {"data_type": "steps", "device_name": "iPhone", "device_version": "16.1", "start_offset": 14_400,
         "end_offset": 14_400, "unit": "count", "value": 512.0, "place": 1}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"data_type": None}, Reason.DATA_TYPE_MISSING),
        ({"data_type": "Steps"}, Reason.DATA_TYPE_UNKNOWN),
        ({"device_name": " \u00a0"}, Reason.DEVICE_NAME_MISSING),
        ({"start_date": ""}, Reason.START_DATE_MISSING),
        ({"start_date": "soon"}, Reason.START_DATE_UNREADABLE),
        ({"start_date": "2023-11-01 08:04"}, Reason.START_DATE_WITHOUT_ZONE),
        ({"end_date": "late"}, Reason.END_DATE_UNREADABLE),
        ({"end_date": "2023-11-01 08:04"}, Reason.END_DATE_WITHOUT_ZONE),
        ({"end_date": "2023-11-01 08:04:50.999 +0400"}, Reason.END_BEFORE_START),
        ({"end_date": "2023-11-01 08:05 +0500"}, Reason.END_BEFORE_START),
        ({"unit": None}, Reason.UNIT_MISSING),
        ({"unit": "bpm"}, Reason.UNIT_UNKNOWN),
        ({"value": "\t"}, Reason.VALUE_MISSING),
        ({"value": "many"}, Reason.VALUE_NOT_A_NUMBER),
        ({"value": "0"}, Reason.VALUE_NOT_ABOVE_ZERO),
        ({"value": "-1"}, Reason.VALUE_NOT_ABOVE_ZERO),
        ({"value": "30000.5"}, Reason.VALUE_TOO_HIGH_COUNT),
        ({"value": "300.5", "unit": "count/min"}, Reason.VALUE_TOO_HIGH_PER_MINUTE),
    ],
)
def test_that_each_rule_broken_is_the_reason(changed, reason):
    assert reasons_of(**changed) == [reason]


@pytest.mark.parametrize(
    ("date", "reason"), [("29.10.2023 02:30", "happened_twice"), ("26.03.2023 02:30", "never_happened")]
)
def test_that_both_nights_of_a_clock_change_are_told_apart(date, reason):
    notation = Notation(start=TimeNotation.DAY_FIRST, end=TimeNotation.DAY_FIRST, time_zone="Europe/Berlin")
    assert reasons_of(notation, start_date=date, end_date=date) == [f"start_date_{reason}", f"end_date_{reason}"]


@pytest.mark.parametrize(
    "changed",
    [
        {"end_date": None},
        {"end_date": WHOLE["start_date"]},
        {"device_version": " "},
        {"value": "30000"},
        {"value": "300", "unit": "count/min"},
        {"value": "1e300", "unit": "count/s"},
        {"data_type": "bpm"},
        {"unit": "count/min", "value": "60"},
        {"start_date": "1970-01-01 00:00Z"},
        {"end_date": "2099-01-01 00:00Z"},
    ],
)
def test_that_what_the_contract_allows_is_not_rejected(changed):
    assert reasons_of(**changed) == []


def test_that_all_reasons_come_in_the_order_of_the_enum():
    reasons = reasons_of(**{**dict.fromkeys(WHOLE), "end_date": "x"})
    assert reasons == [
        Reason.DATA_TYPE_MISSING, Reason.DEVICE_NAME_MISSING, Reason.START_DATE_MISSING, Reason.END_DATE_UNREADABLE,
        Reason.UNIT_MISSING, Reason.VALUE_MISSING,
    ]  # fmt: skip


def test_that_every_reason_has_one_rule_in_the_order_of_the_enum():
    assert list(RULES) == list(Reason)
    assert set(TOO_HIGH) == set(VALUE_LIMITS) < set(Unit)


def test_that_a_rejected_row_keeps_its_texts_as_read():
    row = {**WHOLE, "device_name": " iPhone ", "value": " 0 "}
    rejected = screen(raw_frame([WHOLE, row])).rejected
    assert rejected.schema == pl.Schema(REJECTED_SCHEMA)
    assert rejected.to_dicts() == [{**row, "place": 2, "reasons": ["value_not_above_zero"]}]


def test_that_blanks_around_words_do_not_count():
    padded = {field: f"\u00a0{text} " for field, text in WHOLE.items()}
    assert screen(raw_frame([padded])).accepted.to_dicts() == screen(raw_frame([WHOLE])).accepted.to_dicts()


def test_that_the_notation_of_a_file_is_heeded():
    notation = Notation(
        start=TimeNotation.EPOCH_SECONDS,
        end=TimeNotation.DAY_FIRST,
        time_zone="America/New_York",
        decimal_mark=DecimalMark.COMMA,
    )
    row = {**WHOLE, "start_date": "1698811491", "end_date": "1.11.2023 9:00", "value": "1.024,5"}
    accepted = screen(raw_frame([row], notation)).accepted.row(0, named=True)
    assert (accepted["start_offset"], accepted["end_offset"], accepted["value"]) == (0, -14_400, 1024.5)


def test_that_a_frame_in_several_parts_is_screened_as_one():
    parts = [raw_frame([WHOLE]), raw_frame([{**WHOLE, "value": "0"}]), raw_frame([{**WHOLE, "unit": " count"}])]
    frame = raw_frame([])
    rows = pl.concat([part.rows for part in parts], rechunk=False).with_row_index("n").with_columns(
        place=pl.col("n").cast(pl.UInt64) + 1
    ).drop("n")  # fmt: skip
    screened = screen(type(frame)(rows=rows))
    assert screened.accepted["place"].to_list() == [1, 3]
    assert screened.rejected["place"].to_list() == [2]


def test_that_an_unknown_time_zone_is_an_error_with_a_sentence():
    with pytest.raises(UnknownTimeZoneError) as caught:
        screen(raw_frame([{**WHOLE, "start_date": "2023-11-01 08:04"}], Notation(time_zone="Nowhere")))
    assert "time zone" in caught.value.user_message


def test_that_the_words_of_the_contract_are_all_known():
    for data_type in DataType:
        for unit in Unit:
            assert reasons_of(data_type=data_type.value, unit=unit.value, value="1") == []
