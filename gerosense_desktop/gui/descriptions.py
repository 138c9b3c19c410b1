"""What each control does, in a sentence for a screen reader: its name alone is a word or two."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_DESCRIPTIONS: Final[Mapping[tuple[str, ...], object]] = MappingProxyType(
    {
        ("choose_files_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Opens a window in which you pick the patient's files. Ctrl+O does the same."
        ),
        ("choose_folder_button",): QT_TRANSLATE_NOOP("descriptions", "Takes every file of a folder that can be read."),
        ("sample_button",): QT_TRANSLATE_NOOP("descriptions", "Reads a made-up export to practise with."),
        ("cancel_reading_button",): QT_TRANSLATE_NOOP("descriptions", "Stops reading. Nothing was sent."),
        ("back_to_review_button",): QT_TRANSLATE_NOOP("descriptions", "Shows again what was found in your files."),
        ("reading_table",): QT_TRANSLATE_NOOP("descriptions", "Each file with how much of it is read."),
        ("files_table",): QT_TRANSLATE_NOOP("descriptions", "Each file with what was found in it."),
        ("patient_button",): QT_TRANSLATE_NOOP("descriptions", "Asks for the token that says whose data this is."),
        ("leave_practice_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Ends the practice and forgets what was practised."
        ),
        ("forget_folders_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Takes these folders off the list. The folders themselves stay."
        ),
        ("upload_button",): QT_TRANSLATE_NOOP("descriptions", "Sends what is new to the server."),
        ("back_button",): QT_TRANSLATE_NOOP("descriptions", "Goes back to the files. Nothing is lost."),
        ("days_table_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Switches between the picture and a table of the same numbers."
        ),
        ("days_closer_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Shows fewer days, larger. Keys: plus, or Ctrl and the wheel."
        ),
        ("days_further_button",): QT_TRANSLATE_NOOP("descriptions", "Shows more days, smaller. Key: minus."),
        ("days_whole_button",): QT_TRANSLATE_NOOP("descriptions", "Shows all days at once. Key: 0."),
        ("days_table",): QT_TRANSLATE_NOOP(
            "descriptions", "For each day and device, how many samples are new, sent before or rejected."
        ),
        ("series_table",): QT_TRANSLATE_NOOP(
            "descriptions",
            "For each data type and device, how many samples are new, sent before, held back or rejected.",
        ),
        ("choice_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Leaves out devices or days, or gives a device another name."
        ),
        ("columns_button",): QT_TRANSLATE_NOOP("descriptions", "Shows which column of the table was taken for what."),
        ("failed_details_button", "problem_details_button", "summary_details_button"): QT_TRANSLATE_NOOP(
            "descriptions", "Shows lines to copy for your IT department. No patient and no value is in them."
        ),
        ("rejected_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Lists each sample that cannot be sent, with its reason."
        ),
        ("answer_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Asks what the file does not say, and shows its first samples."
        ),
        ("doubt_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Shows what speaks against this patient, before anything is sent."
        ),
        ("everything_button", "choice_everything_button"): QT_TRANSLATE_NOOP(
            "descriptions", "Takes in again what was left out."
        ),
        ("questions_read_button",): QT_TRANSLATE_NOOP("descriptions", "Reads the file with these answers."),
        ("questions_cancel_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Closes the questions. The file is read once they are answered."
        ),
        ("alike_box",): QT_TRANSLATE_NOOP("descriptions", "Saves you from being asked once for each of them."),
        ("column",): QT_TRANSLATE_NOOP("descriptions", "Says what this column of the table holds."),
        ("answer_date-order", "answer_decimal-mark", "answer_data-type"): QT_TRANSLATE_NOOP(
            "descriptions", "The file can be read once this is chosen."
        ),
        ("rejected_table",): QT_TRANSLATE_NOOP(
            "descriptions",
            "Each sample with its place in the file, its text and the reason. The cell at fault is marked.",
        ),
        ("rejected_search",): QT_TRANSLATE_NOOP(
            "descriptions", "Type a part of a sample's text, for example a date or a device."
        ),
        ("reason_list",): QT_TRANSLATE_NOOP("descriptions", "Choose a reason to see only its samples."),
        (
            "rejected_close_button",
            "details_close_button",
            "help_close_button",
            "support_close_button",
            "about_close_button",
            "receipt_close_button",
            "token_cancel_button",
            "choice_cancel_button",
            "patient_cancel_button",
            "proxy_cancel_button",
            "erase_cancel_button",
        ): QT_TRANSLATE_NOOP("descriptions", "Closes this and changes nothing."),
        ("token_use_button",): QT_TRANSLATE_NOOP(
            "descriptions", "From now on everything is sent for the patient of this token."
        ),
        ("forget_token_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Removes the token from this computer. Uploads and receipts stay."
        ),
        ("new_token_use_button",): QT_TRANSLATE_NOOP("descriptions", "The upload goes on where it paused."),
        ("new_token_stop_button",): QT_TRANSLATE_NOOP(
            "descriptions", "What was not sent yet is sent when the same file is dropped again."
        ),
        ("batch_table",): QT_TRANSLATE_NOOP("descriptions", "Each batch with what the server answered."),
        ("summary_receipt_button",): QT_TRANSLATE_NOOP("descriptions", "Shows the receipt of this upload, to save it."),
        ("new_upload_button", "history_upload_button"): QT_TRANSLATE_NOOP(
            "descriptions", "Goes to the page that takes files."
        ),
        ("decide_unknown_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Asks what to do about batches that got no answer."
        ),
        ("review_left_button",): QT_TRANSLATE_NOOP("descriptions", "Shows what is still to be sent."),
        ("read_again_button",): QT_TRANSLATE_NOOP("descriptions", "Reads the same files once more."),
        ("close_problem_button",): QT_TRANSLATE_NOOP("descriptions", "Hides this message."),
        ("details_copy_button",): QT_TRANSLATE_NOOP("descriptions", "Puts these lines on the clipboard."),
        ("details_lines",): QT_TRANSLATE_NOOP(
            "descriptions", "The kind of error, its place in the program, version and time."
        ),
        ("upload_bar",): QT_TRANSLATE_NOOP("descriptions", "How much of the upload the server has answered."),
        ("cancel_upload_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Lets the batches being sent finish, and sends no more. The rest can be sent another time."
        ),
        ("run_button_sending",): QT_TRANSLATE_NOOP(
            "descriptions", "Lets the batches being sent finish, and then waits for you."
        ),
        ("run_button_waiting",): QT_TRANSLATE_NOOP("descriptions", "Does not wait any longer."),
        ("run_button_token",): QT_TRANSLATE_NOOP("descriptions", "Asks for a new token of the same patient."),
        ("run_button_pausing", "run_button_paused", "run_button_failures"): QT_TRANSLATE_NOOP(
            "descriptions", "Sends the batches that are left."
        ),
        ("keep_uploading_button",): QT_TRANSLATE_NOOP("descriptions", "The window stays open."),
        ("stop_and_close_button",): QT_TRANSLATE_NOOP("descriptions", "What is left can be sent another time."),
        ("unknown_resend_button",): QT_TRANSLATE_NOOP("descriptions", "The server may then hold these samples twice."),
        ("unknown_keep_button",): QT_TRANSLATE_NOOP("descriptions", "These samples may be missing on the server."),
        ("unknown_later_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Changes nothing. You are asked again at the next start."
        ),
        ("choice_use_button",): QT_TRANSLATE_NOOP("descriptions", "Only what is ticked is sent, under these names."),
        ("choice_first_field",): QT_TRANSLATE_NOOP("descriptions", "Samples from before this day are left out."),
        ("choice_last_field",): QT_TRANSLATE_NOOP("descriptions", "Samples from after this day are left out."),
        ("choice_days_box",): QT_TRANSLATE_NOOP(
            "descriptions", "Leaves out what is from before the first or after the last day."
        ),
        ("choice_device_box",): QT_TRANSLATE_NOOP("descriptions", "Without a tick, this device is left out."),
        ("choice_name_field",): QT_TRANSLATE_NOOP("descriptions", "Devices with the same name are sent as one."),
        ("receipt_button",): QT_TRANSLATE_NOOP("descriptions", "Opens the receipt of the upload that is selected."),
        ("erase_button", "erase_patient_button"): QT_TRANSLATE_NOOP(
            "descriptions", "Asks first, and then removes everything about this patient from this computer."
        ),
        ("history_table",): QT_TRANSLATE_NOOP(
            "descriptions", "Each upload with patient, time and outcome. Enter opens its receipt."
        ),
        ("history_outcome",): QT_TRANSLATE_NOOP("descriptions", "Only uploads with this outcome stay in the list."),
        ("history_search", "patients_search"): QT_TRANSLATE_NOOP(
            "descriptions", "Type a part of the patient's number or id."
        ),
        ("receipt_pdf_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Saves the receipt as a PDF file, in a place you choose."
        ),
        ("receipt_csv_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Saves the batches as a table for a spreadsheet program."
        ),
        ("receipt_copy_button",): QT_TRANSLATE_NOOP("descriptions", "Puts the receipt on the clipboard."),
        ("continue_button",): QT_TRANSLATE_NOOP("descriptions", "Unlocks the window."),
        ("erase_now_button",): QT_TRANSLATE_NOOP("descriptions", "Erases at once. Nobody can bring it back."),
        ("erase_sure_box",): QT_TRANSLATE_NOOP("descriptions", "Has to be ticked before anything is erased."),
        ("support_save_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Saves the file in a place you choose. It is sent nowhere."
        ),
        ("support_text",): QT_TRANSLATE_NOOP("descriptions", "What the file will hold, to be read before it is saved."),
        ("support_names",): QT_TRANSLATE_NOOP("descriptions", "Choose a text to read it."),
        ("help_topics",): QT_TRANSLATE_NOOP("descriptions", "Choose a topic to read about it."),
        ("upload_for_button",): QT_TRANSLATE_NOOP("descriptions", "Begins an upload for the patient who is selected."),
        ("edit_patient_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Notes the clinic's own number, sex and year of birth."
        ),
        ("patients_table",): QT_TRANSLATE_NOOP(
            "descriptions", "Each patient with number, id, and until when the token is good."
        ),
        ("add_patient_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Asks for the token your clinic gave for the patient."
        ),
        ("patient_save_button",): QT_TRANSLATE_NOOP("descriptions", "Keeps this on this computer only."),
        ("patient_register_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Keeps this, and tells the server of the patient, once."
        ),
        ("patient_sex_field",): QT_TRANSLATE_NOOP("descriptions", "Is compared with what an export says."),
        ("doubt_stop_button",): QT_TRANSLATE_NOOP("descriptions", "Goes back without sending anything."),
        ("doubt_confirm_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Notes your answer. The samples can then be sent."
        ),
        ("doubt_change_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Asks for the token of the patient whose data this is."
        ),
        ("doubt_sure_box",): QT_TRANSLATE_NOOP("descriptions", "Has to be ticked before these samples can be sent."),
        ("welcome_connect_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Tries the address, and keeps it when the server answers."
        ),
        ("welcome_later_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Begins without a server. Files can be looked at, and not sent."
        ),
        ("welcome_practice_button",): QT_TRANSLATE_NOOP("descriptions", "Nothing leaves this computer in practice."),
        ("welcome_keep_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Saves the address although it did not answer well."
        ),
        ("welcome_server_field",): QT_TRANSLATE_NOOP("descriptions", "Your IT department knows it."),
        ("settings_save_button",): QT_TRANSLATE_NOOP("descriptions", "From now on these settings count."),
        ("settings_undo_button",): QT_TRANSLATE_NOOP("descriptions", "Puts back what was saved last."),
        ("folder_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Opens the folder in which this computer remembers what was sent."
        ),
        ("support_button",): QT_TRANSLATE_NOOP("descriptions", "Shows what the file holds before you save it."),
        ("about_button",): QT_TRANSLATE_NOOP("descriptions", "Shows the version, and what the program is made of."),
        ("about_licences",): QT_TRANSLATE_NOOP(
            "descriptions", "Each library with its licence, and the licence of the font."
        ),
        ("language_field",): QT_TRANSLATE_NOOP("descriptions", "In which language the window speaks."),
        ("look_field",): QT_TRANSLATE_NOOP("descriptions", "Whether the window is light or dark."),
        ("test_connection_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Goes the way to the server a step at a time, and says what is wrong."
        ),
        ("copy_findings_button",): QT_TRANSLATE_NOOP(
            "descriptions", "Puts what was found on the clipboard, without a token or a patient."
        ),
        ("release_copy_button",): QT_TRANSLATE_NOOP("descriptions", "Puts version and address on the clipboard."),
        ("release_page_button",): QT_TRANSLATE_NOOP("descriptions", "Opens a page in your browser."),
        ("proxy_save_button",): QT_TRANSLATE_NOOP("descriptions", "Gives this login to the network's proxy."),
        ("proxy_user_field",): QT_TRANSLATE_NOOP("descriptions", "The name with which you sign in to this network."),
        ("side_upload_button",): QT_TRANSLATE_NOOP("descriptions", "Drop files, look at them, and send what is new."),
        ("side_patients_button",): QT_TRANSLATE_NOOP("descriptions", "Everyone whose data this computer sends."),
        ("side_history_button",): QT_TRANSLATE_NOOP("descriptions", "Every upload with its receipt."),
        ("side_settings_button",): QT_TRANSLATE_NOOP("descriptions", "Server, language, look and lock."),
    }
)
"""Object names → what happens, or what is seen, there."""

_BY_NAME: Final[Mapping[str, str]] = {name: str(words) for names, words in _DESCRIPTIONS.items() for name in names}


def description_of(name: str) -> str:
    """Return what the control of this object name does; empty where its own words or its tip say it.

    Args:
        name: The object name; a number at its end, as of a column, counts nothing.
    """
    words = _BY_NAME.get(re.sub(r"_\d+$", "", name), "")
    return QCoreApplication.translate("descriptions", words) if words else ""


def describe(widget: QWidget) -> None:
    """Let a control that has its object name say to a screen reader what it does."""
    words = description_of(widget.objectName())
    if words:
        widget.setAccessibleDescription(words)
