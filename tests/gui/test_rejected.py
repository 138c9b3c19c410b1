"""Rejected samples: how they are shown, found, ordered, copied and exported."""

import io
import re
import stat
import sys
import zipfile

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui import rejected_export
from gerosense_desktop.gui.dialogs.rejected_dialog import RejectedDialog
from gerosense_desktop.gui.models.rejected_columns import RejectedColumn
from gerosense_desktop.gui.models.rejected_table_model import RejectedTableModel
from gerosense_desktop.gui.own_clipboard import OwnClipboard
from gerosense_desktop.gui.rejected_export import ExportError, write_sheet
from gerosense_desktop.gui.rejected_query import Kinds, Ranks, RejectedQuery, kinds_step, select
from gerosense_desktop.gui.rejected_search import RejectedSearch
from gerosense_desktop.gui.rejected_sheet import SheetWords, as_tabbed_text, make_sheet
from gerosense_desktop.gui.rejected_words import OFFENDING, reason_advice, reason_title
from gerosense_desktop.gui.workers.steps import Steps
from gerosense_desktop.readers.raw import Place
from tests.gui.samples import checked, file_read, rejected

FRAME = rejected(
    {"value": "301", "place": 3},
    {"value": "95", "place": 1, "reasons": [Reason.DEVICE_NAME_MISSING], "device_name": None},
    {"value": "many", "place": 1204, "reasons": [Reason.VALUE_NOT_A_NUMBER, Reason.UNIT_UNKNOWN], "unit": "MILES"},
)
WORDS = SheetWords(
    headings=("Reason", "Place", "Value", "Unit", "Start", "End", "Data type", "Device", "File"),
    titles={reason.value: f"Title of {reason}" for reason in Reason},
    labels=("export.zip",),
    places=("record {number}",),
)
RANKS = Ranks.of(titles={reason.value: reason.value for reason in Reason}, labels=("export.zip",))


# ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("reason", list(Reason))
def test_that_every_reason_has_words_advice_and_cells_to_mark(reason):
    assert reason_title(reason)
    assert reason_advice(reason).endswith((".", "?"))
    assert OFFENDING[reason]


def test_that_heart_rates_above_the_limit_are_called_so_and_other_values_are_not():
    reason = Reason.VALUE_TOO_HIGH_PER_MINUTE

    assert reason_title(reason, data_type="bpm") == "Heart rate above 300"
    assert "watch was probably loose" in reason_advice(reason, data_type="bpm")
    assert reason_title(reason) == reason_title(reason, data_type="sleep") == "Value above 300 per minute"
    assert "watch" not in reason_advice(reason, data_type="steps")


# ── finding and ordering ──────────────────────────────────────────────────────────────────────────────────────────


def values(query: RejectedQuery) -> list[str]:
    rows = select(FRAME, query, ranks=RANKS).rows
    return (FRAME if rows is None else FRAME[rows])["value"].to_list()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (RejectedQuery(), ["301", "95", "many"]),
        (RejectedQuery(reason=Reason.UNIT_UNKNOWN), ["many"]),
        (RejectedQuery(text="miles"), ["many"]),
        (RejectedQuery(text="ANY"), ["many"]),
        (RejectedQuery(reason=Reason.DEVICE_NAME_MISSING, text="miles"), []),
        (RejectedQuery(text=".*"), []),
    ],
)
def test_that_rows_are_found_by_reason_and_by_text_in_any_case_and_never_by_a_pattern(query, found):
    assert values(query) == found


@pytest.mark.parametrize(
    ("column", "ascending"),
    [
        (RejectedColumn.VALUE, ["95", "301", "many"]),  # numbers by size, not by their letters
        (RejectedColumn.PLACE, ["95", "301", "many"]),
        (RejectedColumn.REASON, ["95", "many", "301"]),
        (RejectedColumn.DEVICE, ["301", "many", "95"]),  # what is missing comes last
    ],
)
def test_that_rows_are_ordered_by_a_column(column, ascending):
    assert values(RejectedQuery(column=column)) == ascending


@pytest.mark.parametrize("column", list(RejectedColumn))
def test_that_every_column_can_be_ordered_both_ways(column):
    for descending in (False, True):
        assert sorted(values(RejectedQuery(column=column, descending=descending))) == ["301", "95", "many"]


def test_that_files_are_ordered_by_what_the_screen_calls_them():
    frame = rejected({"file": 0}, {"file": 1}, {"file": 2})
    ranks = Ranks.of(titles={}, labels=("b.csv", "C.csv", "a.csv"))

    assert select(frame, RejectedQuery(column=RejectedColumn.FILE), ranks=ranks).rows.to_list() == [2, 0, 1]


@given(
    values=st.lists(st.one_of(st.none(), st.text(max_size=5), st.integers(0, 999).map(str)), max_size=12),
    column=st.one_of(st.none(), st.sampled_from(RejectedColumn)),
    text=st.text(max_size=2),
)
def test_that_a_query_never_doubles_a_row_and_finds_what_holds_the_text(values, column, text):
    frame = rejected(*({"value": value, "unit": None} for value in values)) if values else rejected()
    rows = select(frame, RejectedQuery(text=text, column=column), ranks=RANKS).rows

    found = list(range(frame.height)) if rows is None else rows.to_list()
    assert len(set(found)) == len(found)
    assert {row for row, value in enumerate(values) if value is not None and text in value} <= set(found)


def test_that_the_data_type_is_told_only_where_all_samples_with_a_reason_have_it():
    frame = rejected({}, {}, *({"data_type": kind, "reasons": [Reason.VALUE_TOO_HIGH_COUNT]} for kind in ("a", "b")))

    assert list(kinds_step(frame)(None)) == [Kinds(data_types={"value_too_high_per_minute": "bpm"})]


def test_that_only_the_newest_question_is_answered(qtbot):
    steps = Steps()
    search = RejectedSearch(FRAME, ranks=RANKS, steps=steps)
    answers = []
    search.selected.connect(answers.append)

    with qtbot.waitSignal(search.selected):
        for text in ("m", "mi", "miles"):
            search.ask(RejectedQuery(text=text))
        assert search.busy

    assert [answer.query.text for answer in answers] == ["miles"]
    assert not search.busy
    qtbot.waitUntil(lambda: steps.resting)


def test_that_a_question_that_fails_is_told_and_the_next_is_answered(qtbot):
    steps = Steps()
    search = RejectedSearch(FRAME, ranks=Ranks(reasons={}, files=()), steps=steps)

    with qtbot.waitSignal(search.failed):
        search.ask(RejectedQuery(column=RejectedColumn.REASON))
    qtbot.waitUntil(lambda: not search.busy)
    with qtbot.waitSignal(search.selected):
        search.ask(RejectedQuery(text="miles"))
    qtbot.waitUntil(lambda: steps.resting)


# ── rows ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def model(qapp) -> RejectedTableModel:
    model = RejectedTableModel()
    model.show_rejected(FRAME, labels=["export.zip"], places=["record {number}"])
    return model


def said(model, row: int, column: int, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_that_the_rejected_model_is_a_sound_model(model, qtmodeltester):
    qtmodeltester.check(model)


def test_that_a_rejected_sample_shows_reason_place_and_text_as_read(model):
    assert [said(model, 2, column) for column in RejectedColumn] == [
        "Value is not a number · Unit not known",
        "record 1,204", "many", "MILES", "2026-11-01T08:00:00Z", "", "bpm", "Watch", "export.zip",
    ]  # fmt: skip
    assert model.data(QModelIndex()) is None


def test_that_the_offending_cells_are_marked_for_eye_and_ear(model):
    marked = [
        (row, column)
        for row in range(3)
        for column in RejectedColumn
        if said(model, row, column, Qt.ItemDataRole.DecorationRole) is not None
    ]
    assert marked == [
        (0, RejectedColumn.VALUE), (1, RejectedColumn.DEVICE), (2, RejectedColumn.VALUE), (2, RejectedColumn.UNIT),
    ]  # fmt: skip
    for row, column in marked:
        assert said(model, row, column, Qt.ItemDataRole.FontRole).weight() > 400
        assert said(model, row, column, Qt.ItemDataRole.ForegroundRole) is not None
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert said(model, 2, RejectedColumn.VALUE, spoken) == "many. Cannot be sent: Value is not a number"
    assert said(model, 1, RejectedColumn.DEVICE, spoken) == "Empty. Cannot be sent: Device missing"
    assert said(model, 1, RejectedColumn.VALUE, spoken) is None


def test_that_hovering_tells_what_is_wrong_and_what_to_do(model):
    tip = Qt.ItemDataRole.ToolTipRole

    assert said(model, 0, RejectedColumn.VALUE, tip).startswith("Heart rate above 300. The watch was probably loose")
    assert said(model, 2, RejectedColumn.REASON, tip).count("\n") == 1
    assert said(model, 0, RejectedColumn.UNIT, tip) == "count/min"


def test_that_rows_far_down_are_the_right_ones(qapp):
    model = RejectedTableModel()
    model.show_rejected(rejected(*({"place": place} for place in range(1, 400))), labels=["a"], places=["{number}"])

    assert [said(model, row, RejectedColumn.PLACE) for row in (398, 0, 127, 128)] == ["399", "1", "128", "129"]


# ── sheets and files ──────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_sheet_tells_reasons_places_and_texts_as_read():
    frame = rejected({"reasons": [Reason.VALUE_NOT_A_NUMBER, Reason.UNIT_UNKNOWN], "value": "9,5", "place": 7})

    [row] = make_sheet(frame, rows=None, words=WORDS).iter_rows(named=True)

    assert row["Reason"] == "Title of value_not_a_number · Title of unit_unknown"
    assert (row["File"], row["Place"], row["Value"], row["End"]) == ("export.zip", "record 7", "9,5", None)


def test_that_a_sheet_has_the_rows_chosen_in_their_order():
    sheet = make_sheet(FRAME, rows=pl.Series([2, 0], dtype=pl.UInt32), words=WORDS)

    assert sheet["Value"].to_list() == ["many", "301"]


@given(cells=st.lists(st.lists(st.one_of(st.none(), st.text(max_size=8)), min_size=3, max_size=3), max_size=5))
def test_that_copied_rows_keep_their_cells_apart_whatever_is_in_them(cells):
    text = as_tabbed_text(pl.DataFrame(cells, schema={"a": pl.String, "b": pl.String, "c": pl.String}, orient="row"))

    lines = text.split("\n") if cells else []
    assert [line.count("\t") for line in lines] == [2] * len(cells)
    assert "\r" not in text


@given(text=st.text(max_size=20).filter(lambda text: "\x00" not in text), start=st.sampled_from("=+-@\t\r"))
def test_that_no_cell_of_a_csv_begins_like_a_formula(tmp_path_factory, text, start):
    path = tmp_path_factory.mktemp("export") / "rejected.csv"

    write_sheet(path, pl.DataFrame({"Value": [start + text]}))

    assert pl.read_csv(path, infer_schema=False)["Value"][0] == "'" + start + text


def workbook_column(path, heading: str) -> list[str | None]:
    return pl.read_excel(path, drop_empty_rows=False, infer_schema_length=0)[heading].to_list()


def test_that_whatever_looks_like_a_formula_a_link_or_a_number_stays_text_in_a_workbook(tmp_path):
    texts = ["=1+1", "+1", "-1", "@SUM(A1)", "http://clinic.example", "301", "{=A1}", "internal:Sheet!A1"]
    frame = rejected(*({"value": text} for text in texts))
    path = tmp_path / "rejected.XLSX"

    write_sheet(path, make_sheet(frame, rows=None, words=WORDS))

    assert workbook_column(path, "Value") == texts
    with zipfile.ZipFile(path) as archive:
        page = archive.read("xl/worksheets/sheet1.xml").decode()
        assert not any(name.startswith("xl/worksheets/_rels") for name in archive.namelist())
    cells = re.findall(r"<c [^>]*>", page)
    assert cells
    assert all('t="s"' in cell for cell in cells)
    assert "<f>" not in page


@pytest.mark.skipif(sys.platform == "win32", reason="rights are those of the folder there")
@pytest.mark.parametrize("name", ["r.csv", "r.xlsx"])
def test_that_an_exported_file_is_its_users_alone(tmp_path, name):
    write_sheet(tmp_path / name, make_sheet(FRAME, rows=None, words=WORDS))

    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_that_a_workbook_is_made_without_any_temporary_file(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))

    write_sheet(tmp_path / "r.xlsx", make_sheet(FRAME, rows=None, words=WORDS))

    assert (tmp_path / "r.xlsx").exists()


def test_that_too_many_rows_for_a_workbook_are_refused_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr(rejected_export, "MOST_IN_WORKBOOK", 2)

    with pytest.raises(ExportError, match="export them as CSV"):
        write_sheet(tmp_path / "r.xlsx", make_sheet(FRAME, rows=None, words=WORDS))

    assert not (tmp_path / "r.xlsx").exists()


def test_that_a_folder_that_is_not_there_is_an_error_with_a_sentence(tmp_path):
    with pytest.raises(ExportError, match="could not be written"):
        write_sheet(tmp_path / "no" / "r.csv", make_sheet(FRAME, rows=None, words=WORDS))


def test_that_a_csv_tells_a_spreadsheet_its_encoding(tmp_path):
    write_sheet(tmp_path / "r.csv", make_sheet(FRAME, rows=None, words=WORDS))

    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert pl.read_csv(io.BytesIO((tmp_path / "r.csv").read_bytes())).height == 3


# ── the dialog ────────────────────────────────────────────────────────────────────────────────────────────────────

GONE = rejected({"value": "301"}, {"value": "302"}, {"value": "0", "reasons": [Reason.VALUE_NOT_ABOVE_ZERO]})


@pytest.fixture
def clipboard(qapp):
    clipboard = OwnClipboard()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def show(qtbot, clipboard):
    steps = Steps()

    def show(frame: pl.DataFrame = GONE, *, place: Place = Place.LINE) -> RejectedDialog:
        dialog = RejectedDialog(checked(file_read(places=place), gone=frame), steps=steps, clipboard=clipboard)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: steps.resting)
        return dialog

    yield show
    qtbot.waitUntil(lambda: steps.resting)


def press(qtbot, dialog, name: str) -> None:
    [button] = dialog.findChildren(QPushButton, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_reasons_are_listed_with_counts_and_what_to_do(show):
    dialog = show()
    listed = [dialog.reasons.item(row) for row in range(dialog.reasons.count())]

    assert [item.text() for item in listed] == ["3 · All reasons", "2 · Heart rate above 300", "1 · Value not above 0"]
    assert "The watch was probably loose" in listed[1].data(Qt.ItemDataRole.AccessibleTextRole)
    assert dialog.reasons.sizeHintForRow(1) > dialog.reasons.sizeHintForRow(0)


def test_that_a_reason_and_a_text_choose_the_rows_together(show, qtbot):
    dialog = show()

    dialog.reasons.setCurrentRow(2)
    qtbot.waitUntil(lambda: dialog.state_label.text() == "1 sample shown")
    dialog.reasons.setCurrentRow(1)
    dialog.search.setText("302")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 1 and dialog.rows.index(0, RejectedColumn.VALUE).data() == "302")
    assert dialog.isVisible()


def test_that_a_click_on_a_heading_orders_the_rows_and_the_old_order_stays_until_then(show, qtbot):
    dialog = show()

    dialog.table.sortByColumn(RejectedColumn.VALUE, Qt.SortOrder.AscendingOrder)
    assert dialog.rows.index(0, RejectedColumn.VALUE).data() == "301"
    assert dialog.state_label.text() == "Searching…"

    qtbot.waitUntil(lambda: dialog.rows.index(0, RejectedColumn.VALUE).data() == "0")


def test_that_selected_rows_are_copied_in_the_order_shown_and_the_lock_can_take_them_back(show, qtbot, qapp, clipboard):
    dialog = show()
    dialog.table.sortByColumn(RejectedColumn.VALUE, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: dialog.rows.index(0, RejectedColumn.VALUE).data() == "302")
    dialog.table.selectAll()
    dialog.table.setFocus()

    with qtbot.waitSignal(dialog.copied):
        qtbot.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = qapp.clipboard().text().split("\n")
    assert [line.split("\t")[RejectedColumn.VALUE] for line in lines] == ["302", "301", "0"]
    assert dialog.state_label.text() == "3 samples copied"
    clipboard.clear()
    assert qapp.clipboard().text() == ""


def test_that_nothing_comes_onto_the_clipboard_once_the_dialog_is_closed(show, qtbot, qapp):
    dialog = show()
    dialog.table.selectRow(0)

    with qtbot.waitSignal(dialog.copied):
        press(qtbot, dialog, "copy_rejected_button")
        dialog.reject()

    assert "301" not in qapp.clipboard().text()


def test_that_more_rows_than_a_clipboard_should_hold_are_refused_in_words(show, monkeypatch):
    monkeypatch.setattr("gerosense_desktop.gui.dialogs.rejected_dialog.MOST_COPIED", 2)
    dialog = show()
    assert not dialog.copy_button.isEnabled()
    dialog.table.selectAll()

    dialog.copy_selected()

    assert dialog.state_label.text() == "At most 2 rows can be copied. Export more of them as a file."


def test_that_the_rows_shown_are_exported_in_the_kind_chosen(show, qtbot, tmp_path):
    dialog = show()
    dialog.reasons.setCurrentRow(2)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 1)
    press(qtbot, dialog, "export_button")
    [chooser] = dialog.findChildren(QFileDialog)
    chooser.selectNameFilter("Excel file (*.xlsx)")
    chooser.filterSelected.emit("Excel file (*.xlsx)")
    assert chooser.defaultSuffix() == "xlsx"
    with qtbot.waitSignal(dialog.exported):
        chooser.fileSelected.emit(str(tmp_path / "rejected.xlsx"))
    chooser.reject()

    assert workbook_column(tmp_path / "rejected.xlsx", "Value") == ["0"]
    assert dialog.state_label.text() == "The file is written."


def test_that_a_file_that_cannot_be_written_is_said(show, qtbot, tmp_path):
    dialog = show()

    with qtbot.waitSignal(dialog.exported):
        dialog.export_to(str(tmp_path / "nowhere" / "rejected.csv"))
        dialog.export_to(str(tmp_path / "ignored.csv"))

    assert dialog.state_label.text().startswith("The file could not be written.")
    assert not (tmp_path / "ignored.csv").exists()


def test_that_closing_does_not_break_off_an_export(show, qtbot, tmp_path):
    dialog = show()
    dialog.export_to(str(tmp_path / "rejected.csv"))

    dialog.accept()

    qtbot.waitUntil((tmp_path / "rejected.csv").exists)


@pytest.mark.parametrize(
    ("place", "word"),
    [(Place.LINE, "line"), (Place.ROW, "row"), (Place.RECORD, "record"), (Place.SAMPLE, "sample")],
)
def test_that_places_are_called_by_what_they_count(show, place, word):
    assert show(place=place).rows.index(0, RejectedColumn.PLACE).data() == f"{word} 1"
