import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.arguments import answers_from, build_parser
from gerosense_desktop.readers.questions import NO_ANSWERS, DateOrder
from gerosense_desktop.readers.raw import DecimalMark


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
