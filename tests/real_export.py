"""The export of a real person that lies beside the project, as it is and with a few records more."""

import zipfile
from pathlib import Path

from tests.shared_fixtures import shared_fixture

MEMBER = "apple_health_export/export.xml"


def real_export() -> Path:
    """Return the export: 1,500 steps and 800 heart rates."""
    return shared_fixture("apple_health/hkimport_part_a_export.zip")


def with_more_records(to: Path, *, records: int) -> Path:
    """Write the export with so many further step counts, as the patient's phone would a little later."""
    with zipfile.ZipFile(real_export()) as archive:
        text = archive.read(MEMBER).decode()
    more = "".join(
        f'<Record type="HKQuantityTypeIdentifierStepCount" sourceName="Sample’s iPhone" unit="count" '
        f'startDate="2017-11-07 09:0{minute}:00 +0200" endDate="2017-11-07 09:0{minute}:30 +0200" '
        f'value="{minute + 7}"/>\n'
        for minute in range(records)
    )
    with zipfile.ZipFile(to, "w") as archive:
        archive.writestr(MEMBER, text.replace("</HealthData>", f"{more}</HealthData>"))
    return to
