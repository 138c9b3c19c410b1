import os
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from gerosense_desktop.readers.find import MAX_ENTRIES, Found, NotFound, find_sources
from gerosense_desktop.readers.registry import READERS as EVERY_READER
from gerosense_desktop.readers.search import Sought
from gerosense_desktop.readers.source import Source
from tests.synthetic.damaged_zip import write_packed


class MarkedReader:
    """Recognises files by a mark at their beginning."""

    def __init__(self, name: str, mark: bytes) -> None:
        self.name = name
        self.title = name.title()
        self._mark = mark

    def recognises(self, source: Source) -> bool:
        return source.head(64).startswith(self._mark)

    def read(self, source, *, answers, cancel):
        raise NotImplementedError


READERS = (
    MarkedReader("apple_health", b"APPLE"),
    MarkedReader("table", b"TABLE"),
    MarkedReader("excel", b"PK\x03\x04EXCEL"),
)


def find(*paths: Path) -> list[tuple[str, str]]:
    """Return (reader's name or the sentence, label of the source)."""
    found = []
    for item in find_sources(paths, readers=READERS):
        match item:
            case Found(source=source, reader=reader):
                found.append((reader.name, source.label))
            case NotFound(source=source, user_message=sentence):
                found.append((sentence, source.label))
    return found


def only_sentence(*paths: Path) -> str:
    [(sentence, _)] = find(*paths)
    return sentence


def make_zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_that_a_file_is_recognised_by_its_content_not_its_name(tmp_path):
    assert find(write(tmp_path / "photo.jpg", b"TABLE 1")) == [("table", "photo.jpg")]


def test_that_the_same_file_twice_counts_once(tmp_path):
    path = write(tmp_path / "a.csv", b"TABLE")

    assert find(path, tmp_path / "." / "a.csv") == [("table", "a.csv")]


def test_that_files_keep_the_order_in_which_they_were_dropped(tmp_path):
    first, second = write(tmp_path / "b", b"TABLE"), write(tmp_path / "a", b"APPLE")

    assert find(first, second) == [("table", "b"), ("apple_health", "a")]


def test_that_an_unknown_file_names_what_can_be_read(tmp_path):
    sentence = only_sentence(write(tmp_path / "holiday.csv", b"\x89PNG"))

    assert "not a file that can be read here" in sentence
    assert "Table" in sentence


def test_that_one_unknown_file_does_not_stop_the_others(tmp_path):
    labels = [label for _, label in find(write(tmp_path / "x", b"?"), write(tmp_path / "y", b"TABLE"))]

    assert labels == ["x", "y"]


def test_that_an_empty_file_is_said_to_be_empty(tmp_path):
    assert "empty" in only_sentence(write(tmp_path / "a.csv", b""))


def test_that_a_missing_file_is_said_to_be_gone(tmp_path):
    assert "no longer there" in only_sentence(tmp_path / "gone.csv")


def test_that_an_excel_workbook_is_not_opened_as_a_zip(tmp_path):
    assert find(write(tmp_path / "book.xlsx", b"PK\x03\x04EXCEL")) == [("excel", "book.xlsx")]


def test_that_the_files_in_a_zip_are_found(tmp_path):
    path = make_zip(tmp_path / "drop.zip", {"a/one.csv": b"TABLE", "two.txt": b"TABLE", "readme": b"hello"})

    assert find(path) == [("table", "drop.zip › a/one.csv"), ("table", "drop.zip › two.txt")]


def test_that_beside_an_apple_export_in_a_zip_nothing_else_of_its_folder_is_taken(tmp_path):
    path = make_zip(
        tmp_path / "export.zip",
        {
            "export/electrocardiograms/ecg.csv": b"TABLE",
            "export/Exportieren.xml": b"APPLE",
            "watch/steps.csv": b"TABLE",
        },
    )

    assert find(path) == [
        ("apple_health", "export.zip › export/Exportieren.xml"),
        ("table", "export.zip › watch/steps.csv"),
    ]


def test_that_an_apple_export_at_the_root_of_a_zip_has_the_whole_zip(tmp_path):
    path = make_zip(tmp_path / "export.zip", {"export.xml": b"APPLE", "ecg/ecg.csv": b"TABLE"})

    assert find(path) == [("apple_health", "export.zip › export.xml")]


def test_that_clutter_of_macos_in_a_zip_is_passed_over(tmp_path):
    path = make_zip(tmp_path / "drop.zip", {"__MACOSX/._a.csv": b"TABLE", ".DS_Store": b"TABLE", "a.csv": b"TABLE"})

    assert find(path) == [("table", "drop.zip › a.csv")]


def test_that_a_zip_inside_a_zip_is_explained(tmp_path):
    path = make_zip(tmp_path / "outer.zip", {"inner.zip": b"PK\x03\x04"})

    assert "another zip file inside" in only_sentence(path)


def test_that_a_zip_with_nothing_to_read_is_explained(tmp_path):
    assert "nothing with steps or heart rate" in only_sentence(make_zip(tmp_path / "a.zip", {"a.jpg": b"?"}))


def test_that_an_empty_zip_is_explained(tmp_path):
    assert "nothing with steps or heart rate" in only_sentence(make_zip(tmp_path / "a.zip", {}))


def test_that_a_damaged_zip_is_explained(tmp_path):
    whole = make_zip(tmp_path / "a.zip", {"a.csv": b"TABLE" * 100}).read_bytes()

    assert "damaged or incomplete" in only_sentence(write(tmp_path / "cut.zip", whole[:-30]))


def test_that_a_zip_with_a_password_is_explained(tmp_path):
    content = bytearray(make_zip(tmp_path / "a.zip", {"a.csv": b"TABLE"}).read_bytes())
    local, central = content.index(b"PK\x03\x04"), content.index(b"PK\x01\x02")
    content[local + 6] |= 1
    content[central + 8] |= 1

    class Refusing(MarkedReader):
        def recognises(self, source):
            return False

    [item] = find_sources([write(tmp_path / "b.zip", bytes(content))], readers=[Refusing("none", b"-")])

    assert isinstance(item, NotFound)
    assert "password" in item.user_message


def test_that_a_zip_with_too_many_files_is_refused(tmp_path):
    path = make_zip(tmp_path / "a.zip", {f"{number}": b"?" for number in range(MAX_ENTRIES + 1)})

    assert "too many files" in only_sentence(path)


def test_that_the_files_and_zips_in_a_folder_are_found(tmp_path):
    write(tmp_path / "drop" / "sub" / "a.csv", b"TABLE")
    write(tmp_path / "drop" / ".hidden" / "b.csv", b"TABLE")
    write(tmp_path / "drop" / "notes.txt", b"?")
    make_zip(tmp_path / "drop" / "c.zip", {"d.csv": b"TABLE"})

    assert find(tmp_path / "drop") == [("table", "a.csv"), ("table", "c.zip › d.csv")]


def test_that_a_damaged_zip_in_a_folder_is_explained(tmp_path):
    write(tmp_path / "drop" / "a.csv", b"TABLE")
    write(tmp_path / "drop" / "b.zip", b"PK\x03\x04")

    assert [label for _, label in find(tmp_path / "drop")] == ["a.csv", "b.zip"]


def test_that_beside_an_unpacked_apple_export_nothing_else_of_its_folder_is_taken(tmp_path):
    write(tmp_path / "apple_health_export" / "export.xml", b"APPLE")
    write(tmp_path / "apple_health_export" / "routes" / "a.csv", b"TABLE")
    write(tmp_path / "other.csv", b"TABLE")

    assert find(tmp_path) == [("table", "other.csv"), ("apple_health", "export.xml")]


def test_that_a_folder_with_nothing_to_read_is_explained(tmp_path):
    assert "nothing with steps or heart rate" in only_sentence(tmp_path)


def test_that_a_file_the_system_refuses_is_explained(tmp_path):
    class Locked(MarkedReader):
        def recognises(self, source):
            raise PermissionError

    [item] = find_sources([write(tmp_path / "a", b"x")], readers=[Locked("locked", b"")])

    assert isinstance(item, NotFound)
    assert "another program holds it open" in item.user_message


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (IsADirectoryError(), "folder"),
        (OSError(5, "input/output error"), "disk or stick"),
        (OSError(22, "invalid"), "Copy it to this computer"),
    ],
)
def test_that_each_refusal_of_the_system_has_a_sentence(tmp_path, error, words):
    class Failing(MarkedReader):
        def recognises(self, source):
            raise error

    [item] = find_sources([write(tmp_path / "a", b"x")], readers=[Failing("failing", b"")])

    assert isinstance(item, NotFound)
    assert words in item.user_message


def test_that_the_thousands_of_routes_beside_an_apple_export_are_not_looked_at(tmp_path):
    looked_at: list[str | None] = []

    class Counting(MarkedReader):
        def recognises(self, source):
            looked_at.append(source.member)
            return super().recognises(source)

    readers = [Counting("apple_health", b"APPLE"), Counting("table", b"TABLE")]
    routes = {f"export/workout-routes/route {number}.gpx": b"<gpx>" for number in range(300)}
    path = make_zip(tmp_path / "export.zip", {**routes, "export/export.xml": b"APPLE", "export/export_cda.xml": b"<x>"})

    [found] = [item for item in find_sources([path], readers=readers) if not isinstance(item, Sought)]

    assert isinstance(found, Found)
    assert found.source == Source(path, "export/export.xml")
    inside = [member for member in looked_at if member is not None]
    assert inside == ["export/export.xml", "export/export_cda.xml"]


def test_that_a_zip_is_opened_once_for_all_its_entries(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "many.zip", {f"{number}.csv": b"TABLE" for number in range(50)})
    opened: list[Path] = []
    real = zipfile.ZipFile

    def counting(file, *args, **kwargs):
        opened.append(file)
        return real(file, *args, **kwargs)

    monkeypatch.setattr(zipfile, "ZipFile", counting)

    assert len(find(path)) == 50
    # The first two looks are at the zip itself, as a file.
    assert len(opened) <= 2


# ── what no person means to drop ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_that_a_pipe_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.csv")
    write(tmp_path / "b.csv", b"TABLE")
    assert "no file with content" in only_sentence(tmp_path / "a.csv")
    assert find(tmp_path) == [("table", "b.csv")]


def test_that_a_name_no_system_can_have_is_explained():
    assert "cannot be read" in only_sentence(Path("a\0b.csv"))


def test_that_a_zip_packed_in_an_unknown_way_is_explained(tmp_path):
    path = write_packed(tmp_path / "a.zip", b"TABLE", method=9, full_size=5)
    assert "packed in a way that this program cannot read" in only_sentence_of_all_readers(path)


def test_that_a_zip_with_a_wrong_checksum_is_damaged(tmp_path):
    content = make_zip(tmp_path / "a.zip", {"a.csv": b"-" * 100}).read_bytes()
    path = write(tmp_path / "b.zip", content.replace(b"-" * 100, b"-" * 99 + b"+"))
    assert "damaged or incomplete" in only_sentence_of_all_readers(path)


def test_that_a_zip_with_a_member_without_a_name_is_damaged(tmp_path):
    content = make_zip(tmp_path / "a.zip", {"a.csv": b"TABLE", "x": b"TABLE"}).read_bytes()
    path = write(tmp_path / "b.zip", content[::-1].replace(b"x", b"\0", 1)[::-1])
    assert "damaged or incomplete" in only_sentence(path)


def test_that_a_zip_bomb_is_not_unpacked(tmp_path):
    path = write_packed(tmp_path / "a.zip", b"TABLE", method=8, full_size=3_000_000_000)
    assert "would unpack to far more" in only_sentence(path)


def test_that_a_damaged_file_beside_a_sound_one_is_not_passed_over_in_silence(tmp_path):
    members = {"a.csv": b"TABLE", "b.csv": b"TABLE" + b"-" * 50, "c.jpg": b"?"}
    content = make_zip(tmp_path / "a.zip", members).read_bytes()
    path = write(tmp_path / "b.zip", content.replace(b"-" * 50, b"-" * 49 + b"+"))
    readers = [*EVERY_READER, MarkedAlone("table", b"TABLE")]
    first, second = find_sources([path], readers=readers)
    assert isinstance(first, Found)
    assert first.source.member == "a.csv"
    assert isinstance(second, NotFound)
    assert second.source.member == "b.csv"
    assert "damaged" in second.user_message


def test_that_beside_a_whole_export_damage_does_not_matter(tmp_path):
    members = {"export.xml": b"APPLE", "ecg.csv": b"-" * 50}
    content = make_zip(tmp_path / "a.zip", members).read_bytes()
    path = write(tmp_path / "b.zip", content.replace(b"-" * 50, b"-" * 49 + b"+"))
    assert [name for name, _ in find(path)] == ["apple_health"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a file that is there and cannot be read")
def test_that_a_file_in_a_folder_that_cannot_be_read_is_not_passed_over_in_silence(tmp_path):
    write(tmp_path / "a.csv", b"TABLE")
    (tmp_path / "b.csv").symlink_to("/proc/self/mem")
    first, second = find_sources([tmp_path], readers=[MarkedAlone("table", b"TABLE")])
    assert isinstance(first, Found)
    assert isinstance(second, NotFound)
    assert second.source.label == "b.csv"
    assert "disk or stick could not be read" in second.user_message


class MarkedAlone(MarkedReader):
    """Never raises, as no reader does."""

    def recognises(self, source: Source) -> bool:
        try:
            return super().recognises(source)
        except (OSError, zipfile.BadZipFile):
            return False


def only_sentence_of_all_readers(path: Path) -> str:
    [item] = find_sources([path], readers=EVERY_READER)
    assert isinstance(item, NotFound)
    return item.user_message


# ── many files ────────────────────────────────────────────────────────────────────────────────────────────────────


def crowd(folder: Path, *, files: int) -> Path:
    for number in range(files):
        write(folder / f"{number:04}.txt", b"TABLE" if number == files - 1 else b"words")
    return folder


def crowded_zip(folder: Path, *, files: int) -> Path:
    members = {f"{number:04}.txt": b"words" for number in range(files - 1)} | {"last.csv": b"TABLE"}
    return make_zip(folder / "many.zip", members)


@pytest.mark.parametrize("many", [crowd, crowded_zip])
def test_that_a_long_search_says_how_far_it_is(tmp_path, many):
    *said, found = find_sources([many(tmp_path, files=250)], readers=READERS)

    assert isinstance(found, Found)
    assert said[-2:] == [Sought(looked=100, files=250), Sought(looked=200, files=250)]


@pytest.mark.parametrize("many", [crowd, crowded_zip])
def test_that_a_cancelled_search_ends_before_the_next_file(tmp_path, many):
    cancel = threading.Event()
    looked_at = []

    class Cancelling(MarkedReader):
        def recognises(self, source: Source) -> bool:
            looked_at.append(source)
            if len(looked_at) == 3:
                cancel.set()
            return super().recognises(source)

    path = many(tmp_path, files=50)

    assert list(find_sources([path], readers=[Cancelling("table", b"TABLE")], cancel=cancel)) == []
    assert len(looked_at) == 3


def test_that_a_search_cancelled_before_it_began_finds_nothing(tmp_path):
    cancel = threading.Event()
    cancel.set()

    assert list(find_sources([crowd(tmp_path, files=3)], readers=READERS, cancel=cancel)) == []
