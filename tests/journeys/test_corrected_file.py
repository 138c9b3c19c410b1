"""A file with mistakes is sent as far as it can be, corrected, and dropped again: only what is new goes."""

from datetime import datetime, timedelta

from gerosense_desktop.gui.dialogs.rejected_dialog import RejectedDialog
from gerosense_desktop.gui.models.rejected_columns import RejectedColumn
from gerosense_desktop.practice.token import practice_token
from tests.synthetic.apple import ZONE, export, heart_rate, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)


def rates(*values: int):
    return [heart_rate(EIGHT + timedelta(minutes=minute), value) for minute, value in enumerate(values)]


def test_that_a_corrected_file_dropped_again_sends_only_what_is_new(nurse, server, tmp_path):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(write_zip(tmp_path / "export.zip", export(rates(61, 62, 63, 301, 302, 303))))
    assert (nurse.reads("new_figure_value"), nurse.reads("rejected_figure_value")) == ("3", "3")
    nurse.window.conversation.show_rejected()
    [dialog] = nurse.window.findChildren(RejectedDialog)
    values = [dialog.rows.index(row, RejectedColumn.VALUE).data() for row in range(dialog.rows.rowCount())]
    assert values == ["301", "302", "303"]
    dialog.reject()
    nurse.upload()
    assert sorted(sample["value"] for sample in server.kept(PATIENT)) == [61, 62, 63]

    nurse.click("new_upload_button")
    nurse.drop(write_zip(tmp_path / "corrected.zip", export(rates(61, 62, 63, 71, 72, 73))))
    assert (nurse.reads("new_figure_value"), nurse.reads("sent_figure_value")) == ("3", "3")
    nurse.upload()

    assert nurse.reads_column("batch_table", "Samples") == ["3"]
    assert sorted(sample["value"] for sample in server.kept(PATIENT)) == [61, 62, 63, 71, 72, 73]
    assert set(server.store.times_kept(PATIENT).values()) == {1}
