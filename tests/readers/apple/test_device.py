import pytest

from tests.readers.apple_reading import EIGHT, rows_of
from tests.synthetic.apple import steps


@pytest.mark.parametrize(
    ("device", "source", "version", "name", "number"),
    [
        ("<<HKDevice: 0x1>, name:Apple Watch, manufacturer:Apple, software:10.2>", "J", "9", "Apple Watch", "10.2"),
        ("<<HKDevice: 0x2>, name:Band, the blue one, model:B>", "App", "3", "Band, the blue one", "3"),
        ("<<HKDevice: 0x2>, manufacturer:Garmin, model:F>", "Connect", "33", "Connect", "33"),
        ("<<HKDevice: 0x2>, name:, model:F>", "Connect", "33", "Connect", "33"),
        ("<<HKDevice: 0x2>, name:Only a name>", "Connect", None, "Only a name", None),
        (None, "Jane’s Apple\u00a0Watch", "10.2", "Jane’s Apple Watch", "10.2"),
        (None, "a\u202fb\tc", None, "a b c", None),
        (None, "\uf8ff Watch 🏃\u200d♀️", None, "\uf8ff Watch 🏃\u200d♀️", None),
        ("<<HKDevice: 0x2>, name:A &amp; B, model:M>", "C", None, "A &amp; B", None),
        ("<<HKDevice: 0x2>, name:A, localIdentifier:x, software:1, b>", "C", None, "A", "1, b"),
        ("something else", "C", "2", "C", "2"),
    ],
)  # fmt: skip
def test_that_the_device_names_the_sample_else_its_source(tmp_path, device, source, version, name, number):
    rows = rows_of(tmp_path, steps(EIGHT, 1, device=device, sourceName=source, sourceVersion=version))

    assert rows.select("device_name", "device_version").rows() == [(name, number)]


def test_that_an_address_in_memory_never_parts_a_device(tmp_path):
    rows = rows_of(
        tmp_path, *(steps(EIGHT, 1, device=f"<<HKDevice: 0x{n:x}>, name:iPhone, software:18.1>") for n in range(50))
    )

    assert rows.get_column("device_name").unique().to_list() == ["iPhone"]


def test_that_each_row_keeps_its_own_device(tmp_path):
    named = [("<<HKDevice: 0x1>, name:A, software:1>", "x"), (None, "B"), ("<<HKDevice: 0x2>, name:A>", "x")]

    rows = rows_of(tmp_path, *(steps(EIGHT, 1, device=device, sourceName=source) for device, source in named * 2))

    assert rows.select("device_name", "device_version").rows() == [("A", "1"), ("B", "18.1"), ("A", "18.1")] * 2
