"""The gallery's states of the picture and of the choice in the review."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea

from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.gallery_stage import SMALL, Script, Stage
from gerosense_desktop.gui.made_up_days import days_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from gerosense_desktop.upload.plan import Plan


def _picture(*, plan: Plan | None = None, size: tuple[int, int] | None = None) -> Stage:
    script = Script(checked=made_up.clean(), plan=plan or made_up.plan())
    stage = Stage(script) if size is None else Stage(script, size=size)
    stage.name_patient().read()
    _show_card(stage)
    return stage


def _show_card(stage: Stage) -> None:
    stage.settle()
    page = stage.window.review_page
    for scroll in page.findChildren(QScrollArea):
        if scroll.isAncestorOf(page.days_card):
            scroll.ensureWidgetVisible(page.days_card, 0, 24)


def _picture_small() -> Stage:
    return _picture(size=SMALL)


def _picture_closer() -> Stage:
    stage = _picture()
    for _ in range(3):
        stage.window.review_page.days_card.closer_button.click()
    return stage


def _picture_table() -> Stage:
    stage = _picture()
    stage.window.review_page.days_card.table_button.click()
    _show_card(stage)
    return stage


def _picture_years() -> Stage:
    plan = made_up.plan()
    names = ("Apple Watch", "iPhone", "Apple Watch Ultra 2 GPS + Cellular 49 mm Night-Time (2025)", "Ring")
    series = tuple(
        replace(
            row,
            device_name=name,
            first=row.last - timedelta(days=1600 if row.data_type == "bpm" else 900),
            already_sent=row.already_sent * 8,
        )
        for name in names
        for row in plan.series[:2]
    )
    return _picture(plan=replace(plan, series=series, days=days_of(series)))


def _choice() -> Stage:
    stage = Stage(Script(checked=made_up.clean())).name_patient().read()
    stage.window.review_page.choice_asked.emit()
    stage.dialog()
    return stage


def _choice_made() -> Stage:
    stage = _choice()
    dialog = stage.dialog()
    first, *others = dialog.findChildren(QLineEdit, "choice_name_field")
    for field in others:
        field.setText(first.placeholderText())
    for box in dialog.findChildren(QCheckBox, "choice_days_box"):
        box.setChecked(True)
    return stage


def _left_out() -> Stage:
    plan = made_up.plan()
    kept = tuple(batch for batch in plan.batches if batch.device_name != "iPhone")
    left_out = sum(batch.samples for batch in plan.batches) - sum(batch.samples for batch in kept)
    counts = replace(plan.counts, left_out=left_out, new=plan.counts.new - left_out)
    series = tuple(replace(row, new=0) if row.device_name == "iPhone" else row for row in plan.series)
    plan = replace(plan, counts=counts, series=series, batches=kept, days=days_of(series))
    return Stage(Script(checked=made_up.clean(), plan=plan)).name_patient().read()


REVIEW_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "review-picture": _picture,
    "review-picture-small": _picture_small,
    "review-picture-closer": _picture_closer,
    "review-picture-table": _picture_table,
    "review-picture-years": _picture_years,
    "choice": _choice,
    "choice-made": _choice_made,
    "review-left-out": _left_out,
}
"""Name of the picture → how the window comes to look like it."""
