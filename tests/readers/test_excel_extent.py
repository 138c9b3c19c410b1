import io
import zipfile

import pytest

from gerosense_desktop.readers.excel_extent import is_sparse

ROW = '<row r="{0}"><c r="A{0}"><v>1</v></c><c r="B{0}"><v>2</v></c></row>'


def sparse(cells, *, name="xl/worksheets/sheet1.xml", rows=10):
    text = "<sheetData>" + "".join(map(ROW.format, range(1, rows + 1))) + cells + "</sheetData>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, text)
        return is_sparse(archive, archive.infolist()[0])


@pytest.mark.parametrize(
    "cells",
    [
        '<c r="XFD1048576"/>',
        "<c r='xfd1048576'/>",
        '<c r = "A1048576"/>',
        '<x:c s="1" r="B200000"/>',
        '<c r="ZZZ9999"/>',
        '<c r="A99999999999"/>',
        '<c r="AAAAAAAAAA1"/>',
        '<row r="1048576"><c/></row>',
        '<x:row s="1" r = "99999999999"/>',
        " " * 1_048_500 + '<c r="XFD1048576"/>',
    ],
)
def test_that_a_cell_far_away_makes_a_sheet_sparse(cells):
    assert sparse(cells)


@pytest.mark.parametrize(
    "cells",
    [
        "",
        '<c r="Z1000"/>',
        '<c r="XFD10"/>',
        '<dimension ref="A1:XFD1048576"/>',
        "<v>XFD1048576</v>",
        '<a r:id="rIdentity12"/>',
    ],
)
def test_that_a_cell_nearby_or_only_named_does_not(cells):
    assert not sparse(cells)


def test_that_a_long_full_sheet_is_not_sparse():
    assert not sparse("", rows=150_000)


def test_that_only_sheets_are_looked_into():
    assert not sparse('<c r="XFD1048576"/>', name="xl/media/image1.png")
