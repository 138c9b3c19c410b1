"""The terminal's commands and options."""

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gerosense_desktop import __version__
from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.readers.questions import COLUMN_FIELDS, Answers, DateOrder
from gerosense_desktop.readers.raw import DecimalMark
from gerosense_desktop.upload.selection import Selection

_EXIT_CODES: Final = """\
exit codes:
  0  all new samples were accepted, or nothing was new
  2  a file could not be read, a question is open, or the command was used wrongly
  3  some samples were not accepted, or something went wrong after some had left
  4  nothing could be sent

The token is taken from GEROSENSE_TOKEN, else with --patient from the system's keychain, else it is asked for;
it is never an argument. GEROSENSE_HOME names another folder for ledger, settings and log.
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="gerosense-desktop",
        description="Upload a patient's wearable data to the clinic's GeroSense API proxy.",
        epilog="Without a command the window opens; files named are read there. "
        "--self-test tells whether this program is whole.",
    )
    parser.add_argument("--version", action="version", version=f"GeroSense Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    formatter = argparse.RawDescriptionHelpFormatter

    check = commands.add_parser(
        "check",
        help="read files and say what is in them; nothing is sent",
        epilog=_EXIT_CODES,
        formatter_class=formatter,
    )
    _add_reading(check)
    check.add_argument("--practice", action="store_true", help="compare with the ledger of practice")

    upload = commands.add_parser(
        "upload", help="read files and send what is new", epilog=_EXIT_CODES, formatter_class=formatter
    )
    _add_reading(upload)
    upload.add_argument("--server", metavar="URL", help="address of the API proxy (default: the one in the settings)")
    upload.add_argument("--practice", action="store_true", help="send to a practice server inside this program")
    upload.add_argument(
        "--workers", type=_workers, metavar="N", help="batches sent at the same time, 1 to 16 (default 4)"
    )

    upload.add_argument(
        "--give-up-after",
        type=_minutes,
        default=10.0,
        metavar="MINUTES",
        help="how long to try again by itself while the server cannot be reached or is busy (default 10)",
    )
    upload.add_argument(
        "--this-patient",
        action="store_true",
        help="the data are this patient's, although something says they are another's; it is noted and not asked again",
    )
    unknown = upload.add_mutually_exclusive_group()
    unknown.add_argument(
        "--resend-unknown",
        dest="unknown",
        action="store_const",
        const=UnknownChoice.RESEND,
        help="send again what earlier uploads sent without an answer; the server may have it twice then",
    )
    unknown.add_argument(
        "--keep-unknown",
        dest="unknown",
        action="store_const",
        const=UnknownChoice.KEEP,
        help="leave it, and do not ask about it again; the server may not have it (without either it is left for now)",
    )

    add_history_options(commands.add_parser("history", help="list the uploads"))
    add_receipt_options(commands.add_parser("receipt", help="show the receipt of an upload, or save it as CSV"))
    add_erase_options(commands.add_parser("erase", help="forget a patient on this computer"))
    add_support_options(commands.add_parser("support", help="show and save what helps support"))

    # Its own options are the practice server's to read.
    commands.add_parser("practice-server", help="run a server on this computer to practise with", add_help=False)
    commands.add_parser("demo", help="upload a made-up export to the practice server, to see how it goes")
    return parser


def add_history_options(parser: argparse.ArgumentParser) -> None:
    """Say what ``history`` understands."""
    parser.add_argument("--patient", metavar="ID", help="only this patient's uploads")
    parser.add_argument("--practice", action="store_true", help="the uploads of practice")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def add_receipt_options(parser: argparse.ArgumentParser) -> None:
    """Say what ``receipt`` understands."""
    parser.add_argument("upload_id", metavar="UPLOAD", help="the number of an upload, or its beginning; see history")
    parser.add_argument("--practice", action="store_true", help="an upload of practice")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object")
    form.add_argument("--csv", metavar="FILE", help="save as CSV; - prints it")


def add_erase_options(parser: argparse.ArgumentParser) -> None:
    """Say what ``erase`` understands."""
    parser.add_argument("--patient", metavar="ID", required=True, help="the patient's user id")
    parser.add_argument("--yes", action="store_true", help="erase without asking")


def add_support_options(parser: argparse.ArgumentParser) -> None:
    """Say what ``support`` understands."""
    parser.add_argument("out", type=Path, metavar="OUT.zip", help="where to save it")
    parser.add_argument("--yes", action="store_true", help="save it without asking")


def answers_from(options: argparse.Namespace) -> Answers:
    """Return what the options answer."""
    return Answers(
        time_zone=options.time_zone,
        date_order=options.date_order,
        decimal_mark=options.decimal_mark,
        columns=MappingProxyType(dict(options.column)),
        device_name=options.device_name,
        data_type=options.data_type,
    )


def selection_from(options: argparse.Namespace, *, given_names: Mapping[str, str]) -> Selection:
    """Return what of the new samples is to be sent.

    Args:
        options: From the command line.
        given_names: Names that devices were given before; they hold where the command line says no other.
    """
    return Selection(
        left_out=frozenset(options.leave_out_device),
        names={**given_names, **dict(options.name_device)},
        first=options.first_day,
        last=options.last_day,
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files, folders or zips")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--patient", metavar="ID", help="the patient's user id; needed where the token does not say it")
    chosen = parser.add_argument_group("what of it is to be sent; the rest stays new")
    chosen.add_argument(
        "--leave-out-device", action="append", default=[], metavar="NAME", help="without this device; may be repeated"
    )
    chosen.add_argument(
        "--name-device",
        action="append",
        default=[],
        type=_device_name,
        metavar="DEVICE=NAME",
        help="send a device under this name, now and later; two with the same name are sent as one; may be repeated",
    )
    chosen.add_argument("--from", dest="first_day", type=_day, metavar="DATE", help="from this day on: 2026-11-30")
    chosen.add_argument("--to", dest="last_day", type=_day, metavar="DATE", help="up to this day, and with it")
    asked = parser.add_argument_group("what a file does not say")
    asked.add_argument("--time-zone", type=_zone, metavar="ZONE", help="for times without one, e.g. Europe/Berlin")
    asked.add_argument(
        "--date-order", type=DateOrder, choices=list(DateOrder), help="for dates such as 03/04/2026", metavar="ORDER"
    )
    asked.add_argument(
        "--decimal-mark", type=DecimalMark, choices=list(DecimalMark), help="for numbers such as 1.024", metavar="MARK"
    )
    asked.add_argument(
        "--column",
        type=_column,
        action="append",
        default=[],
        metavar="HEADER=FIELD",
        help=f"what a column holds; FIELD is one of {', '.join(COLUMN_FIELDS)}; may be repeated",
    )
    asked.add_argument("--device-name", metavar="NAME", help="for samples that do not name their device")
    asked.add_argument(
        "--data-type", type=DataType, choices=list(DataType), help="for samples that do not say", metavar="TYPE"
    )


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"{text} is no time zone; it looks like Europe/Berlin or UTC") from None
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day; it looks like 2026-11-30") from None


def _device_name(text: str) -> tuple[str, str]:
    device, separator, name = text.partition("=")
    if not separator or not name.strip():
        raise argparse.ArgumentTypeError(f"{text}: say DEVICE=NAME, as in “Watch of Anna=Apple Watch”")
    return device, name.strip()


def _column(text: str) -> tuple[str, str]:
    header, separator, name = text.rpartition("=")
    if not separator or name not in COLUMN_FIELDS:
        raise argparse.ArgumentTypeError(f"write HEADER=FIELD, with FIELD one of {', '.join(COLUMN_FIELDS)}")
    return header, name


def _workers(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= 16:  # noqa: PLR2004 - the settings' own limits
        return int(text)
    raise argparse.ArgumentTypeError("write a number from 1 to 16")


def _minutes(text: str) -> float:
    try:
        minutes = float(text)
    except ValueError:
        minutes = -1.0
    if 0.0 <= minutes <= 24 * 60:
        return minutes
    raise argparse.ArgumentTypeError("write a number of minutes from 0 to 1440")
