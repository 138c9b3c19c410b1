"""What a window changed is kept, and what was kept meanwhile by somebody else stays."""

import pytest

from gerosense_desktop.merge_settings import merge_settings
from gerosense_desktop.settings import Look, Settings

AT_THE_START = Settings(server_url="https://a.example", last_patient="patient-7", recent_folders=("/x/Jane", "/y"))


def changed(settings: Settings, **values: object) -> Settings:
    return settings.but(**values)


@pytest.mark.parametrize(
    ("erased", "change", "kept"),
    [
        ({"last_patient": None, "recent_folders": ()}, {"look": Look.DARK}, {"look": Look.DARK}),
        ({"last_patient": None}, {"last_patient": "patient-8"}, {"last_patient": "patient-8"}),
        ({"recent_folders": ()}, {"recent_folders": ("/z", "/x/Jane", "/y")}, {"recent_folders": ("/z",)}),
        ({"recent_folders": ("/y",)}, {"recent_folders": ("/y", "/x/Jane")}, {"recent_folders": ("/y",)}),
        ({}, {"recent_folders": ("/z", "/x/Jane", "/y")}, {"recent_folders": ("/z", "/x/Jane", "/y")}),
        ({}, {"recent_folders": ()}, {"recent_folders": ()}),
        ({"workers": 2}, {"workers": 3}, {"workers": 3}),
    ],
)
def test_that_a_change_brings_back_nothing_that_was_erased_meanwhile(erased, change, kept):
    on_disk = changed(AT_THE_START, **erased)

    merged = merge_settings(changed(AT_THE_START, **change), base=AT_THE_START, kept=on_disk)

    assert merged == changed(on_disk, **kept)


def test_that_what_is_no_longer_chosen_is_no_longer_kept():
    merged = merge_settings(Settings(), base=Settings(workers=3), kept=Settings(workers=3, language="de"))

    assert merged.chosen == {"language"}
