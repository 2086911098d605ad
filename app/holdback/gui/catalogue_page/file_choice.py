# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What shall be done otherwise for one file of a preview: others' words, seals, hard links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from holdback.gui.theme import GRID, label

if TYPE_CHECKING:
    from holdback.protect import PlanOptions, TrackPlan


class FileChoice(QWidget):
    """Shown for files that need a decision; ``chosen`` carries the options for that file."""

    chosen = Signal(object)  # PlanOptions

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: PlanOptions | None = None
        self._general: PlanOptions | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(label(self.tr("Only for this file:"), "caption", self))
        self.existing = QComboBox(self)
        self.existing.setAccessibleName(self.tr("Others' words in this file"))
        for value, word in (
            ("", self.tr("As chosen above")),
            ("add", self.tr("Add mine")),
            ("keep", self.tr("Keep theirs")),
            ("replace", self.tr("Replace with mine")),
        ):
            self.existing.addItem(word, value)
        self.existing.activated.connect(self._tell)
        row.addWidget(self.existing)
        self.break_seal = QCheckBox(self.tr("Write although it breaks the seal"), self)
        self.break_seal.setToolTip(
            self.tr("Any change makes the file's signed content credentials (C2PA) invalid.")
        )
        self.break_seal.toggled.connect(self._tell)
        row.addWidget(self.break_seal)
        self.split = QCheckBox(self.tr("Write although the file has several names"), self)
        self.split.setToolTip(
            self.tr("The other names (hard links) keep the file as it is; this one gets the new.")
        )
        self.split.toggled.connect(self._tell)
        row.addWidget(self.split)
        row.addStretch(1)
        self.hide()

    def show_for(self, track: TrackPlan, general: PlanOptions) -> None:
        """Offer what can be decided about this file; nothing is shown if there is nothing."""
        from holdback.protect import HardLinks

        options = track.options
        self._options, self._general = options, general
        is_refused = track.refusal is not None and track.reading is not None
        is_own = options != general
        with (
            QSignalBlocker(self.existing),
            QSignalBlocker(self.break_seal),
            QSignalBlocker(self.split),
        ):
            own = options.existing if is_own else None
            self.existing.setCurrentIndex(self.existing.findData(own.value if own else ""))
            self.break_seal.setChecked(options.allow_breaking_seal)
            self.split.setChecked(options.hard_links is HardLinks.SPLIT)
        self.break_seal.setVisible(is_refused or options.allow_breaking_seal)
        self.split.setVisible(is_refused or options.hard_links is HardLinks.SPLIT)
        self.setVisible(bool(track.conflicts) or is_refused or is_own)

    @Slot()
    def _tell(self) -> None:
        from holdback.protect import Existing, HardLinks

        if self._options is None or self._general is None:
            return
        value = self.existing.currentData()
        self.chosen.emit(
            replace(
                self._options,
                existing=Existing(value) if value else self._general.existing,
                allow_breaking_seal=self.break_seal.isChecked(),
                hard_links=HardLinks.SPLIT if self.split.isChecked() else HardLinks.REFUSE,
            )
        )
