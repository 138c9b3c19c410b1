"""Choose what is sent of what is new: which devices, under which names, and of which days."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.locale_text import device_text, samples_text
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.day_field import DayField
from gerosense_desktop.upload.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gerosense_desktop.upload.selection import Choices

_WIDTH: Final = 600
_MOST_HEIGHT: Final = 248
_LONGEST_NAME: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class _Device:
    """One row."""

    box: QCheckBox
    name_field: QLineEdit


class ChoiceDialog(Dialog):
    """Nothing is lost by a choice: what is left out stays new.

    Signals:
        chosen: The Selection.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Choices, *, selection: Selection, names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            choices: What there is to choose from.
            selection: What is chosen now.
            names: Device, as the files call it → what it is sent as now, where that is another name.
            parent: The window.
        """
        super().__init__("", name="choice_dialog", parent=parent)
        self.show_title(self.tr("What is to be sent?"))
        self.add_words(
            self.tr(
                "What you leave out is not sent now. It stays new, and is offered the next time this file is dropped."
            )
        )
        self._devices = {
            device: _Device(
                box=self._box(device, samples, ticked=device not in selection.left_out),
                name_field=self._name_field(device, names.get(device, "")),
            )
            for device, samples in choices.devices.items()
        }
        self.body.addWidget(self._device_rows())
        self.one_label = self.add_words(
            self.tr("Devices with the same name are sent as one device."), role="muted", name="choice_one_label"
        )
        self.days_box = QCheckBox(self.tr("Only &these days"))
        self.days_box.setObjectName("choice_days_box")
        describe(self.days_box)
        self.days_box.setChecked(selection.first is not None or selection.last is not None)
        self.body.addWidget(self.days_box)
        self.first_field = DayField(
            selection.first or choices.first,
            name="choice_first_field",
            accessible_name=self.tr("First day"),
            first=choices.first,
            last=choices.last,
        )
        self.last_field = DayField(
            selection.last or choices.last,
            name="choice_last_field",
            accessible_name=self.tr("Last day"),
            first=choices.first,
            last=choices.last,
        )
        self.body.addLayout(self._days_row())
        self.problem_label = self.add_words("", role="error", name="choice_problem")
        everything = self.add_button(self.tr("Send &everything"), name="choice_everything_button")
        everything.clicked.connect(self._tick_everything)
        cancel = self.add_button(self.tr("&Cancel"), name="choice_cancel_button")
        cancel.clicked.connect(self.reject)
        self.use_button = self.add_button(self.tr("&Use this choice"), name="choice_use_button", primary=True)
        self.use_button.clicked.connect(self._choose)
        self._listen()
        self._check()
        self.fit(_WIDTH)

    @property
    def selection(self) -> Selection:
        """What the fields say."""
        limited = self.days_box.isChecked()
        return Selection(
            left_out=frozenset(name for name, device in self._devices.items() if not device.box.isChecked()),
            names={name: given for name in self._devices if (given := self._sent_as(name)) != name},
            first=self.first_field.day if limited else None,
            last=self.last_field.day if limited else None,
        )

    # ── what the person does ──────────────────────────────────────────────────────────────────────────────────

    def _listen(self) -> None:
        for device in self._devices.values():
            device.box.toggled.connect(self._check)
            device.name_field.textChanged.connect(self._check)
        self.days_box.toggled.connect(self._check)
        for field in (self.first_field, self.last_field):
            field.dateChanged.connect(self._check)

    @Slot()
    def _check(self) -> None:
        limited = self.days_box.isChecked()
        for field in (self.first_field, self.last_field):
            field.setEnabled(limited)
        for device in self._devices.values():
            device.name_field.setEnabled(device.box.isChecked())
        shared = Counter(self._sent_as(name) for name in self._devices).most_common(1)
        self.one_label.setVisible(bool(shared) and shared[0][1] > 1)
        problem = ""
        if not any(device.box.isChecked() for device in self._devices.values()):
            problem = self.tr("Tick a device, or nothing is sent.")
        elif limited and self.first_field.date() > self.last_field.date():
            problem = self.tr("The first day is after the last.")
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.use_button.setEnabled(not problem)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.selection)
        self.accept()

    @Slot()
    def _tick_everything(self) -> None:
        for device in self._devices.values():
            device.box.setChecked(True)
        self.days_box.setChecked(False)
        self._choose()

    def _sent_as(self, device: str) -> str:
        return self._devices[device].name_field.text().strip() or device

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _box(self, device: str, samples: int, *, ticked: bool) -> QCheckBox:
        words = self.tr("{device}: {samples}").format(device=self._shown(device), samples=samples_text(samples))
        # A device may be called "A&B": that is no shortcut.
        box = QCheckBox(words.replace("&", "&&"))
        box.setObjectName("choice_device_box")
        describe(box)
        box.setChecked(ticked)
        return box

    def _name_field(self, device: str, given: str) -> QLineEdit:
        field = QLineEdit(given)
        field.setObjectName("choice_name_field")
        describe(field)
        field.setMaxLength(_LONGEST_NAME)
        field.setPlaceholderText(self._shown(device))
        field.setAccessibleName(self.tr("Send {device} as").format(device=self._shown(device)))
        return field

    def _shown(self, device: str) -> str:
        return device_text(device) or self.tr("No name")

    def _device_rows(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.ONE, 0)
        grid.setHorizontalSpacing(Space.TWO)
        grid.setVerticalSpacing(Space.ONE)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, 208)
        for column, words in enumerate((self.tr("Device"), self.tr("Send as"))):
            caption = QLabel(words)
            caption.setProperty("role", "caption")
            grid.addWidget(caption, 0, column)
        for row, device in enumerate(self._devices.values(), start=1):
            grid.addWidget(device.box, row, 0)
            grid.addWidget(device.name_field, row, 1)
        grid.setRowStretch(len(self._devices) + 1, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Devices, and what they are sent as"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFixedHeight(min(_MOST_HEIGHT, inside.sizeHint().height()))
        return scroll

    def _days_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.ONE)
        row.addSpacing(Space.THREE)
        row.addWidget(self.first_field)
        row.addWidget(QLabel("–"))
        row.addWidget(self.last_field)
        row.addStretch(1)
        return row
