from datetime import date

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.arguments import answers_from, build_parser, selection_from
from gerosense_desktop.readers.questions import NO_ANSWERS, DateOrder
from gerosense_desktop.readers.raw import DecimalMark
from gerosense_desktop.upload.selection import Selection


def test_that_without_options_nothing_is_answered():
    assert answers_from(build_parser().parse_args(["check", "a.csv"])) == NO_ANSWERS


def test_that_each_question_has_its_option():
    options = build_parser().parse_args(
        [
            "check",
            "a.csv",
            "--time-zone",
            "Europe/Berlin",
            "--date-order",
            "month-first",
            "--decimal-mark",
            "comma",
            "--column",
            "Puls=bpm",
            "--column",
            "a=b=steps",
            "--device-name",
            "Band",
            "--data-type",
            "bpm",
        ]
    )

    answers = answers_from(options)

    assert answers.time_zone == "Europe/Berlin"
    assert answers.date_order is DateOrder.MONTH_FIRST
    assert answers.decimal_mark is DecimalMark.COMMA
    assert dict(answers.columns) == {"Puls": "bpm", "a=b": "steps"}
    assert answers.device_name == "Band"
    assert answers.data_type is DataType.BPM


def test_that_without_options_everything_is_sent_under_the_names_given_before():
    options = build_parser().parse_args(["check", "a.csv"])

    assert selection_from(options, given_names={"Watch": "Band"}) == Selection(names={"Watch": "Band"})


def test_that_devices_their_names_and_days_can_be_chosen():
    options = build_parser().parse_args(
        [
            "check",
            "a.csv",
            "--leave-out-device",
            "iPhone",
            "--leave-out-device",
            "Old Watch",
            "--name-device",
            "Watch=Band",
            "--name-device",
            "Ring=Band = 2",
            "--from",
            "2026-11-01",
            "--to",
            "2026-11-30",
        ]
    )

    assert selection_from(options, given_names={"Watch": "Before", "Strap": "Chest"}) == Selection(
        left_out=frozenset({"iPhone", "Old Watch"}),
        names={"Watch": "Band", "Ring": "Band = 2", "Strap": "Chest"},
        first=date(2026, 11, 1),
        last=date(2026, 11, 30),
    )


@pytest.mark.parametrize(
    "wrong",
    [
        "check",
        "upload",
        "check a --time-zone Nowhere/Land",
        "check a --time-zone ../../etc",
        "check a --date-order sideways",
        "check a --column Puls",
        "check a --column Puls=colour",
        "upload a --workers 0",
        "upload a --workers 17",
        "upload a --workers many",
        "upload a --token secret",
        "nonsense",
    ],
)
def test_that_wrong_usage_ends_with_2(wrong, capsys):
    with pytest.raises(SystemExit) as stopped:
        build_parser().parse_args(wrong.split())

    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_that_the_help_of_a_command_lists_the_exit_codes(capsys):
    with pytest.raises(SystemExit):
        build_parser().parse_args(["upload", "--help"])

    assert "some samples were not accepted" in capsys.readouterr().out
